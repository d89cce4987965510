package practice

import (
	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/calc"
)

// Backwards: the layoffs are given, and capex is asked for.
func backwardKinds() []kind {
	return []kind{
		{
			asked:    CapexForLayoffs,
			question: locale.PracticeAskCapex,
			draw: func(d *draft) {
				heads := d.r.staff()
				d.set(calc.Headcount, heads)
				d.backwards(heads*d.r.pay(), heads)
			},
			mistakes: []Misconception{NobodyLeaves, ChangeInstead, SavingTakenOff},
			work: func(d *desk) {
				d.backHints()
				d.hint(locale.PracticeHintNumbers, "revenue − othercosts − payroll + layoffs × payroll ÷ headcount")
				d.backSteps("revenue − othercosts − payroll", "payroll ÷ headcount")
			},
		},
		{
			asked:    CapexForLayoffs,
			question: locale.PracticeAskPeriodCapex,
			draw: func(d *draft) {
				heads, months := d.r.staff(), d.r.oneOf(3, 6, 9)
				monthly := heads * d.r.monthlyPay()
				d.set(calc.Months, months)
				d.set(calc.Headcount, heads)
				d.backwards(monthly*months, heads)
				d.over(calc.Payroll, monthly, 12)
			},
			mistakes: []Misconception{IgnoredBases, YearsPay, NobodyLeaves, ChangeInstead},
			work: func(d *desk) {
				d.let("mpayroll", locale.Money, d.p.Scenario.InPeriod(calc.Payroll))
				d.hint(locale.PracticeHintPeriods, "")
				d.backHints()
				d.hint(locale.PracticeHintNumbers,
					"revenue − othercosts − payroll × months ÷ payrollbasis + layoffs × payroll × months ÷ payrollbasis ÷ headcount")
				d.values = append(d.values, Value{Name: "term", Term: locale.Term(calc.Payroll.String())})
				d.step(locale.PracticeStepBring, "payroll × months ÷ payrollbasis = mpayroll")
				d.backSteps("revenue − othercosts − mpayroll", "mpayroll ÷ headcount")
			},
		},
		{
			asked:     CapexForLayoffs,
			tolerance: decimal.NewFromInt(1_000),
			question:  locale.PracticeAskCapexNear,
			draw: func(d *draft) {
				heads := d.r.between(230, 980) * d.r.oneOf(10, 100)
				payroll := round(heads * d.r.pay())
				d.failed = payroll%heads == 0
				d.set(calc.Headcount, heads)
				d.backwards(payroll, heads)
			},
			mistakes: []Misconception{RoundedPay, NobodyLeaves, ChangeInstead, SavingTakenOff},
			work: func(d *desk) {
				d.backHints()
				d.hint(locale.PracticeHintDivideLast, "")
				d.hint(locale.PracticeHintNumbers, "revenue − othercosts − payroll + layoffs × payroll ÷ headcount")
				d.backSteps("revenue − othercosts − payroll", "payroll ÷ headcount")
			},
		},
	}
}

// backwards sets all flows, so that capex without layoffs would be a plausible
// amount, and plans one that the layoffs do not match.
func (d *draft) backwards(payroll, heads int64) {
	others, capex := d.r.part(payroll, 300, 1_500), d.r.part(payroll, 300, 900)
	d.set(calc.Payroll, payroll)
	d.set(calc.OtherCosts, others)
	d.set(calc.Revenue, others+payroll+capex)
	d.set(calc.Layoffs, round2(heads*d.r.between(30, 250)/1_000))
	d.set(calc.Capex, capex+d.r.part(payroll, 300, 600))
}

func (d *desk) backHints() {
	d.hint(locale.PracticeHintBackwards, "")
	d.hint(locale.PracticeHintBackFormula, "")
}

// backSteps work out cash before capex, what the layoffs save, and both
// together.
func (d *desk) backSteps(cash, pay string) {
	s, w := d.p.Scenario, calc.WorkingOf(d.p.Scenario)
	d.let("cash", locale.Money, w.OperatingCashFlow)
	d.let("pay", locale.Money, w.PayPerHead)
	saved := d.p.Answer.Sub(w.OperatingCashFlow)
	d.let("saved", locale.Money, saved)
	d.step(locale.PracticeStepOperating, cash+" = cash")
	if exact := w.PayPerHead.Mul(s.Value(calc.Layoffs)).Equal(saved); exact {
		d.step(locale.PracticeStepSaving, pay+" = pay")
		d.step(locale.PracticeStepSaved, "layoffs × pay = saved")
	} else {
		d.step(locale.PracticeStepSaved, "layoffs × "+pay+" = saved")
	}
	d.step(locale.PracticeStepCapex, "cash + saved = answer")
}
