package practice

import (
	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/calc"
)

// Mixed periods: each amount covers months of its own.
func periodKinds() []kind {
	return []kind{
		{
			asked:    FreeCashFlow,
			question: locale.PracticeAskPeriodCash,
			draw: func(d *draft) {
				monthly := d.r.staff() * d.r.monthlyPay()
				fcf := d.r.part(monthly, 20, 400)
				if d.r.below(2) == 0 {
					fcf = -fcf
				}
				d.mixed(d.r.oneOf(3, 6, 9), monthly, fcf)
			},
			mistakes: []Misconception{IgnoredBases, WholeYear, ForgotCapex, SignError},
			work: func(d *desk) {
				d.periodHints()
				d.hint(locale.PracticeHintNumbers, "revenue × months ÷ revenuebasis − othercosts × months ÷ othercostsbasis "+
					"− payroll × months ÷ payrollbasis − capex × months ÷ capexbasis")
				d.periodSteps()
				d.step(locale.PracticeStepCash, "mrevenue − mothercosts − mpayroll − mcapex = answer")
			},
		},
		{
			asked:    BreakevenLayoffs,
			question: locale.PracticeAskPeriodLayoffs,
			draw: func(d *draft) {
				heads := d.r.staff()
				monthly := heads * d.r.monthlyPay()
				d.set(calc.Headcount, heads)
				d.mixed(d.r.oneOf(3, 6, 9), monthly, -d.r.part(monthly, 20, 300))
			},
			mistakes: []Misconception{IgnoredBases, YearsPay, RoundedDown, PoolInstead},
			work: func(d *desk) {
				w := calc.WorkingOf(d.p.Scenario)
				d.let("gap", locale.Money, calc.Solve(d.p.Scenario).Gap)
				d.let("pay", locale.Money, w.PayPerHead)
				d.let("zero", locale.Money, decimal.Zero)
				d.let("fcf", locale.Money, w.FCF)
				d.periodHints()
				d.hint(locale.PracticeHintPeriodPay, "payroll × months ÷ payrollbasis ÷ headcount")
				d.hint(locale.PracticeHintNumbers, "gap ÷ ( payroll × months ÷ payrollbasis ÷ headcount )")
				d.periodSteps()
				d.step(locale.PracticeStepCash, "mrevenue − mothercosts − mpayroll − mcapex = fcf")
				d.step(locale.PracticeStepGap, "zero − fcf = gap")
				d.step(locale.PracticeStepSaving, "mpayroll ÷ headcount = pay")
				d.layoffs("gap", "pay")
				d.prove(calc.FCFAt)
			},
		},
	}
}

// mixed sets flows over months of their own, none of them the period's but by
// chance, from what each is in a month.
func (d *draft) mixed(months, payroll, fcf int64) {
	others, capex := d.r.part(payroll, 300, 1_500), d.r.part(payroll, 250, 900)
	earned := d.r.oneOf(1, 3)
	d.set(calc.Months, months)
	d.over(calc.Payroll, payroll, 12)
	d.over(calc.OtherCosts, others, earned)
	d.over(calc.Revenue, others+payroll+capex+fcf, earned)
	d.over(calc.Capex, capex, d.r.oneOf(6, 9, 12))
}

// over sets a flow that covers so many months of a monthly amount.
func (d *draft) over(f calc.Field, monthly, months int64) {
	d.set(f, monthly*months)
	d.cover(f, months)
}

func (d *desk) periodHints() {
	d.hint(locale.PracticeHintPeriods, "")
	d.hint(locale.PracticeHintBring, "payroll × months ÷ payrollbasis")
	d.hint(locale.PracticeHintCashFormula, "")
}

// periodSteps bring each flow to the period, under its name with an m before
// it.
func (d *desk) periodSteps() {
	for _, f := range []calc.Field{calc.Revenue, calc.OtherCosts, calc.Payroll, calc.Capex} {
		name := fieldNames[f]
		d.let("m"+name, locale.Money, d.p.Scenario.InPeriod(f))
		d.values = append(d.values, Value{Name: "term", Term: locale.Term(f.String())})
		d.step(locale.PracticeStepBring, name+" × months ÷ "+name+"basis = m"+name)
		d.values = d.values[:len(d.values)-1]
	}
}
