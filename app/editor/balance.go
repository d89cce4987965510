package editor

import (
	"cmp"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// An editor knows a company's operating cash flow, not its other costs: those
// are what makes revenue, payroll and operating cash flow agree.

// balance works other costs out, where the form wants that and can.
func (b *builder) balance() {
	p := b.preset
	if !b.form.balanced() {
		return
	}
	cash, there := scenario.Fact{}, false
	for _, fact := range p.Facts {
		if fact.Is == scenario.OperatingCashFlow {
			cash, there = fact, fact.Value != ""
			break
		}
	}
	if !there || !p.Scenario.IsSet(calc.Revenue) || !p.Scenario.IsSet(calc.Payroll) {
		return
	}
	value, err := decimal.NewFromString(cash.Value)
	if err != nil {
		return
	}
	s := p.Scenario
	revenue, payroll := s.InPeriod(calc.Revenue), s.InPeriod(calc.Payroll)
	one := decimal.NewFromInt(1)
	costs := revenue.Mul(one.Sub(s.Value(calc.VariableCostRate))).Sub(payroll).Sub(value).Round(0)
	next, err := s.With(calc.OtherCosts, costs.String())
	if err != nil {
		b.refuse("facts[0].value", locale.FaultCosts)
		return
	}
	p.Scenario = next
	b.costs = b.sum(b.loc, revenue, payroll, value, costs)
	sum := "revenue"
	if s.Value(calc.VariableCostRate).Sign() > 0 {
		sum = "revenue × (1 − variableCostRate)"
	}
	origin := scenario.Provenance{
		Status: scenario.Derived, Label: b.own.Text(locale.EditorBalancing), Note: b.own.Text(locale.EditorBalancingNote),
		Formula:    sum + " − payroll − " + cash.ID,
		Derivation: b.sum(b.own, revenue, payroll, value, costs),
		Period:     cmp.Or(cash.Period, p.Period), AsOf: cash.AsOf, From: []string{cash.ID}, Sources: cash.Sources,
	}
	// What stands on guesses is one.
	for _, status := range []scenario.Status{cash.Status, scenario.Status(b.form.Fields[calc.Payroll].Status), scenario.Status(b.form.Fields[calc.Revenue].Status)} {
		if status == scenario.Estimate || status == scenario.Claimed || status == scenario.Assumption {
			origin.Status = scenario.Estimate
		}
	}
	p.Fields[calc.OtherCosts] = origin
}

// sum is the sum in words.
func (b *builder) sum(l *locale.Locale, revenue, payroll, cash, costs decimal.Decimal) string {
	amount := func(name string, d decimal.Decimal) locale.Arg {
		return arg(name, model.Exact(l, b.preset.Currency, calc.Revenue, d))
	}
	key, rate := locale.EditorBalanceIs, b.preset.Scenario.Value(calc.VariableCostRate)
	if rate.Sign() > 0 {
		key = locale.EditorBalanceIsRate
	}
	return l.Text(key, amount("revenue", revenue), amount("payroll", payroll), amount("cash", cash), amount("costs", costs), arg("rate", l.PercentExact(rate)))
}
