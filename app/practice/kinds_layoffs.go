package practice

import (
	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/calc"
)

// Rounded up: the gap divided by what a layoff saves is a number of people.
func layoffKinds() []kind {
	return []kind{
		{
			asked:    BreakevenLayoffs,
			question: locale.PracticeAskLayoffs,
			draw: func(d *draft) {
				heads := d.r.staff()
				d.set(calc.Headcount, heads)
				payroll := heads * d.r.pay()
				d.flows(payroll, -d.r.part(payroll, 20, 300))
			},
			mistakes: []Misconception{RoundedDown, CapexAsGap, PoolInstead},
			work:     evenLayoffs,
		},
		{
			asked:    BreakevenLayoffs,
			question: locale.PracticeAskLayoffsTarget,
			draw: func(d *draft) {
				heads := d.r.staff()
				d.set(calc.Headcount, heads)
				payroll := heads * d.r.pay()
				d.set(calc.Target, d.r.part(payroll, 20, 90))
				d.flows(payroll, -d.r.part(payroll, 100, 250))
			},
			mistakes: []Misconception{RoundedDown, ForgotTarget, GapSignError, CapexAsGap},
			work:     evenLayoffs,
		},
		{
			asked:    BreakevenLayoffs,
			question: locale.PracticeAskLayoffs,
			draw: func(d *draft) {
				heads := d.r.between(230, 980) * d.r.oneOf(10, 100)
				payroll := round(heads * d.r.pay())
				d.failed = payroll%heads == 0
				d.set(calc.Headcount, heads)
				d.flows(payroll, -d.r.part(payroll, 100, 300))
			},
			mistakes: []Misconception{RoundedPay, RoundedDown, CapexAsGap, PoolInstead},
			work:     unevenLayoffs,
		},
		{
			asked:     GapClosed,
			tolerance: decimal.New(1, -3),
			question:  locale.PracticeAskShare,
			draw: func(d *draft) {
				heads := d.r.staff()
				d.set(calc.Headcount, heads)
				payroll := heads * d.r.pay()
				d.flows(payroll, -d.r.part(payroll, 100, 300))
				d.set(calc.Layoffs, round2(heads*d.r.between(20, 90)/1_000))
			},
			mistakes: []Misconception{CapexAsGap, ShareOfPool},
			work:     shareClosed,
		},
	}
}

// round2 is a number of people with its first two digits and zeros.
func round2(n int64) int64 {
	u := int64(1)
	for n/u >= 100 {
		u *= 10
	}
	return n / u * u
}

// gapSteps names free cash flow, the gap and pay per head, and works out the
// first two.
func (d *desk) gapSteps() {
	r, w := calc.Solve(d.p.Scenario), calc.WorkingOf(d.p.Scenario)
	d.let("fcf", locale.Money, r.FCF)
	d.let("gap", locale.Money, r.Gap)
	d.let("pay", locale.Money, w.PayPerHead)
	d.let("zero", locale.Money, decimal.Zero)
	d.step(locale.PracticeStepCash, cashSum+" = fcf")
	if d.p.Scenario.IsSet(calc.Target) {
		d.step(locale.PracticeStepGap, "target − fcf = gap")
	} else {
		d.step(locale.PracticeStepGap, "zero − fcf = gap")
	}
}

func (d *desk) gapHint() {
	if d.p.Scenario.IsSet(calc.Target) {
		d.hint(locale.PracticeHintGap, "")
	} else {
		d.hint(locale.PracticeHintGapZero, "")
	}
}

func evenLayoffs(d *desk) {
	d.gapSteps()
	d.gapHint()
	d.hint(locale.PracticeHintSaving, "payroll ÷ headcount")
	d.hint(locale.PracticeHintRoundUp, "")
	d.hint(locale.PracticeHintNumbers, "gap ÷ ( payroll ÷ headcount )")
	d.step(locale.PracticeStepSaving, "payroll ÷ headcount = pay")
	d.layoffs("gap", "pay")
	d.prove(calc.FCFAt)
}

// layoffs divides what is missing by what a layoff saves, and rounds up.
func (d *desk) layoffs(missing, saving string) {
	d.let("quotient", locale.Count, quotient(d.number(missing), d.number(saving)))
	d.step(locale.PracticeStepCount, missing+" ÷ "+saving+" = quotient")
}

func unevenLayoffs(d *desk) {
	d.gapSteps()
	s := d.p.Scenario
	d.let("quotient", locale.Count, quotient(d.number("gap").Mul(s.Value(calc.Headcount)), s.Value(calc.Payroll)))
	d.gapHint()
	d.hint(locale.PracticeHintSaving, "payroll ÷ headcount")
	d.hint(locale.PracticeHintDivideLast, "")
	d.hint(locale.PracticeHintNumbers, "gap × headcount ÷ payroll")
	d.step(locale.PracticeStepCount, "gap × headcount ÷ payroll = quotient")
	d.prove(calc.FCFAt)
}

func shareClosed(d *desk) {
	d.gapSteps()
	d.let("saved", locale.Money, d.number("pay").Mul(d.number("layoffs")))
	d.gapHint()
	d.hint(locale.PracticeHintSaving, "payroll ÷ headcount")
	d.hint(locale.PracticeHintShare, "")
	d.hint(locale.PracticeHintNumbers, "layoffs × payroll ÷ headcount ÷ gap")
	d.step(locale.PracticeStepSaving, "payroll ÷ headcount = pay")
	d.step(locale.PracticeStepSaved, "layoffs × pay = saved")
	d.step(locale.PracticeStepShare, "saved ÷ gap = answer")
}

// number is the number of that name; 0 where there is none.
func (d *desk) number(name string) (n decimal.Decimal) {
	for _, v := range d.values {
		if v.Name == name {
			n = v.Number
		}
	}
	return n
}
