package learn

import (
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// stepper collects the steps of a working.
type stepper struct {
	m     Model
	w     writer
	s     calc.Scenario
	r     calc.Result
	k     calc.Working
	steps []Step
}

// steps are those of the scenario in force, on the run rate, and of its first
// period where that differs.
func (m Model) steps() []Step {
	c := &stepper{m: m, w: m.writer(), s: m.Scenario(), r: m.Calc.Result, k: calc.WorkingOf(m.Scenario())}
	c.periods()
	c.taxes()
	c.flows()
	c.saving()
	if m.waiting() { // which steps follow would tell the answer
		return c.inWords()
	}
	c.breakeven()
	c.firstPeriod()
	return c.steps
}

// inWords are the steps without their numbers.
func (c *stepper) inWords() []Step {
	var kept []Step
	for _, s := range c.steps {
		if s.Numbers = nil; len(s.Words) > 0 {
			kept = append(kept, s)
		}
	}
	return kept
}

// add adds a step; terms are the glossary's.
func (c *stepper) add(text string, inWords, inNumbers []model.Math, terms ...string) {
	c.steps = append(c.steps, Step{Text: text, Words: inWords, Numbers: inNumbers, Terms: c.m.terms(terms)})
}

func (c *stepper) text(key locale.Key, args ...locale.Arg) string { return c.m.text(key, args...) }
func (c *stepper) word(key locale.Key) model.Math                 { return words(c.m.text(key)) }
func (c *stepper) term(name string) model.Math                    { return c.word(locale.Term(name)) }

// result closes a row of numbers: "= d", or "≈ d".
func (c *stepper) result(row []model.Math, d decimal.Decimal) []model.Math {
	value := c.w.money(d)
	return append(row, c.w.equals(d), value)
}

// less appends "− d", or "+" what is below nothing.
func (c *stepper) less(row []model.Math, d decimal.Decimal) []model.Math {
	if d.Sign() < 0 {
		return append(row, sign("+"), c.w.money(d.Neg()))
	}
	return append(row, sign("−"), c.w.money(d))
}

// sum writes "first − a − b …" in words and in numbers; amounts of nothing are
// left out.
func (c *stepper) sum(name string, first decimal.Decimal, parts ...summand) (inWords, inNumbers []model.Math) {
	inWords = []model.Math{c.term(name)}
	inNumbers = []model.Math{sign("="), c.w.money(first)}
	for _, p := range parts {
		if p.amount.IsZero() {
			continue
		}
		inWords = append(inWords, sign("−"), c.term(p.name))
		inNumbers = c.less(inNumbers, p.amount)
	}
	return inWords, inNumbers
}

type summand struct {
	name   string // of a term
	amount decimal.Decimal
}

// periods bring each flow to the period.
func (c *stepper) periods() {
	months, converted := c.s.Count(calc.Months), false
	for f := range calc.NumFields {
		basis := int64(c.s.Basis(f))
		if !f.Flow() || basis == months || c.s.Value(f).IsZero() {
			continue
		}
		converted = true
		value := c.s.Value(f)
		row := []model.Math{sign("="), c.w.money(value), sign("×"), over(c.w.count(months), c.w.count(basis))}
		whole, rest := value.Mul(decimal.NewFromInt(months)).QuoRem(decimal.NewFromInt(basis), 6)
		if !rest.IsZero() {
			c.w.inexact = true
		}
		c.add(c.text(locale.LearnStepPeriod, arg("field", c.text(locale.FieldLabel(f.String()))), c.m.monthsArg("months"),
			arg("basis", c.m.words.Months(decimal.NewFromInt(basis)))),
			[]model.Math{c.term(f.String())}, c.result(row, whole), "period")
	}
	if !converted {
		c.add(c.text(locale.LearnStepSamePeriod, c.m.monthsArg("months")), nil, nil, "period")
	}
}

// taxes are the tax on the period with nobody laid off.
func (c *stepper) taxes() {
	if !c.taxed() {
		c.add(c.text(locale.LearnStepNoTax), nil, nil, "tax")
		return
	}
	inWords, inNumbers := c.sum("revenue", c.k.Revenue, summand{"variableCostRate", c.k.VariableCosts}, summand{"otherCosts", c.k.OtherCosts},
		summand{"payroll", c.k.Payroll}, summand{"stockPay", c.k.StockPay}, summand{"depreciation", c.k.Depreciation})
	inWords = append([]model.Math{c.word(locale.LearnTermTaxable), sign("=")}, inWords...)
	c.add(c.text(locale.LearnStepTaxable), inWords, c.result(inNumbers, c.k.TaxableIncome), "tax", "stockpay", "depreciation", "taxshield")
	if c.k.TaxableIncome.Sign() <= 0 {
		c.add(c.text(locale.LearnStepLoss), nil, nil, "tax")
		return
	}
	row := []model.Math{sign("="), c.w.share(c.s, calc.TaxRate), sign("×"), c.w.money(c.k.TaxableIncome)}
	c.add(c.text(locale.LearnStepTaxPaid), []model.Math{c.term("tax"), sign("="), c.term("taxRate"), sign("×"), c.word(locale.LearnTermTaxable)},
		c.result(row, c.k.Tax), "tax")
}

func (c *stepper) taxed() bool { return c.s.Value(calc.TaxRate).Sign() > 0 }

// flows are operating and free cash flow, and the gap.
func (c *stepper) flows() {
	inWords, inNumbers := c.sum("revenue", c.k.Revenue, summand{"variableCostRate", c.k.VariableCosts}, summand{"otherCosts", c.k.OtherCosts},
		summand{"payroll", c.k.Payroll}, summand{"tax", c.k.Tax})
	inWords = append([]model.Math{c.term("operating"), sign("=")}, inWords...)
	c.add(c.text(locale.StepOperating), inWords, c.result(inNumbers, c.k.OperatingCashFlow), "ocf", "othercosts", "payroll")

	row := c.less([]model.Math{sign("="), c.w.money(c.k.OperatingCashFlow)}, c.k.Capex)
	c.add(c.text(locale.StepFree), []model.Math{c.term("fcf"), sign("="), c.term("operating"), sign("−"), c.term("capex")},
		c.result(row, c.k.FCF), "fcf", "capex")

	if c.r.Gap.IsZero() && !c.m.waiting() {
		c.add(c.text(locale.StepMet), nil, nil, "target")
		return
	}
	row = c.less([]model.Math{sign("="), c.w.money(c.s.Value(calc.Target))}, c.k.FCF)
	c.add(c.text(locale.StepGap), []model.Math{c.term("gap"), sign("="), c.term("target"), sign("−"), c.term("fcf")},
		c.result(row, c.r.Gap), "gap", "target")
}

// saving is what one layoff adds, before and after tax.
func (c *stepper) saving() {
	row := []model.Math{sign("="), over(c.w.money(c.k.Payroll), c.w.count(c.s.Count(calc.Headcount)))}
	c.add(c.text(locale.StepSaving, c.m.monthsArg("months")),
		[]model.Math{c.word(locale.LearnTermPerHead), sign("="), over(c.term("payroll"), c.term("headcount"))},
		c.result(row, c.k.PayPerHead), "payroll", "headcount", "runrate")

	if lost := c.s.Value(calc.LostRevenuePerLayoff); !c.k.LostMarginPerLayoff.IsZero() || !c.k.ReplacementPerLayoff.IsZero() {
		text := c.text(locale.LearnStepNet)
		if !lost.IsZero() && !c.s.Value(calc.VariableCostRate).IsZero() {
			text += " " + c.text(locale.LearnStepLost)
		}
		row := []model.Math{sign("="), c.w.money(c.k.PayPerHead)}
		inWords := []model.Math{c.word(locale.LearnTermNet), sign("="), c.word(locale.LearnTermPerHead)}
		for _, p := range [...]summand{{"lostRevenuePerLayoff", c.k.LostMarginPerLayoff}, {"replacementCostPerLayoff", c.k.ReplacementPerLayoff}} {
			if !p.amount.IsZero() {
				inWords = append(inWords, sign("−"), c.term(p.name))
				row = c.less(row, p.amount)
			}
		}
		c.add(text, inWords, c.result(row, c.k.SavingPerLayoff), "lostrevenue", "replacement")
	}
	if !c.taxed() {
		return
	}
	row = []model.Math{sign("="), c.w.money(c.k.SavingPerLayoff), sign("−"), c.w.share(c.s, calc.TaxRate), sign("×"),
		group(c.w.money(c.k.SavingPerLayoff), sign("+"), c.w.money(c.k.StockPayPerHead))}
	rate := arg("share", c.m.words.PercentExact(c.s.Value(calc.TaxRate)))
	c.add(c.text(locale.StepTax, rate)+" "+c.text(locale.StepLines),
		[]model.Math{c.word(locale.LearnTermAfterTax), sign("="), c.term("saving"), sign("−"), c.term("taxRate"), sign("×"),
			group(c.term("saving"), sign("+"), c.term("stockPay"))},
		c.result(row, c.k.SavingAfterTax), "taxshield", "stockpay")
}
