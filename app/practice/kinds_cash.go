package practice

import (
	"breakeven/app/locale"
	"breakeven/calc"
)

// One step: free cash flow from its parts, and what it falls short of a target.
func cashKinds() []kind {
	return []kind{
		{
			asked:    FreeCashFlow,
			question: locale.PracticeAskCash,
			draw:     func(d *draft) { d.cash() },
			mistakes: []Misconception{ForgotCapex, RevenueAsCash, SignError},
			work: func(d *desk) {
				d.hint(locale.PracticeHintCash, "")
				d.hint(locale.PracticeHintCashFormula, "")
				d.hint(locale.PracticeHintNumbers, cashSum)
				d.step(locale.PracticeStepCash, cashSum+" = answer")
			},
		},
		{
			asked:    FreeCashFlow,
			question: locale.PracticeAskCashDepreciation,
			draw: func(d *draft) {
				d.cash()
				d.set(calc.Depreciation, d.r.part(d.s.Value(calc.Payroll).IntPart(), 50, 400))
			},
			mistakes: []Misconception{DepreciationAsCash, ForgotCapex, RevenueAsCash, SignError},
			work: func(d *desk) {
				d.hint(locale.PracticeHintCash, "")
				d.hint(locale.PracticeHintNoCash, "")
				d.hint(locale.PracticeHintCashFormula, "")
				d.hint(locale.PracticeHintNumbers, cashSum)
				d.step(locale.PracticeStepNoCash, "")
				d.step(locale.PracticeStepCash, cashSum+" = answer")
			},
		},
		{
			asked:    Gap,
			question: locale.PracticeAskGap,
			draw: func(d *draft) {
				payroll := round(d.r.staff() * d.r.pay())
				target := d.r.part(payroll, 20, 200)
				d.set(calc.Target, target)
				d.flows(payroll, -d.r.part(payroll, 20, 300))
			},
			mistakes: []Misconception{GapSignError, ForgotTarget, SignError},
			work: func(d *desk) {
				d.let("fcf", locale.Money, calc.Solve(d.p.Scenario).FCF)
				d.gapHint()
				d.hint(locale.PracticeHintCashFormula, "")
				d.hint(locale.PracticeHintNumbers, cashSum)
				d.step(locale.PracticeStepCash, cashSum+" = fcf")
				d.step(locale.PracticeStepGap, "target − fcf = answer")
			},
		},
	}
}

const cashSum = "revenue − othercosts − payroll − capex"

// cash draws a company that spends a little less or a little more than it
// earns.
func (d *draft) cash() {
	payroll := round(d.r.staff() * d.r.pay())
	fcf := d.r.part(payroll, 20, 400)
	if d.r.below(2) == 0 {
		fcf = -fcf
	}
	d.flows(payroll, fcf)
}

// flows sets all flows but depreciation and stock pay, so that free cash flow
// without tax is what it is told to be.
func (d *draft) flows(payroll, fcf int64) {
	others, capex := d.r.part(payroll, 300, 1_500), d.r.part(payroll, 250, 900)
	d.set(calc.Payroll, payroll)
	d.set(calc.OtherCosts, others)
	d.set(calc.Capex, capex)
	d.set(calc.Revenue, others+payroll+capex+fcf)
}
