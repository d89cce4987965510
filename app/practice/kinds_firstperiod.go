package practice

import (
	"breakeven/app/locale"
	"breakeven/calc"
)

// The first period: a layoff costs its severance and saves nothing during
// notice.
func firstPeriodKinds() []kind {
	return []kind{
		{
			asked:    FirstPeriodLayoffs,
			question: locale.PracticeAskFirstLayoffs,
			draw:     func(d *draft) { d.leaving(-d.payroll(20, 150)) },
			mistakes: []Misconception{ForgotSeverance, ForgotNotice, RunRate, RoundedDown},
			work: func(d *desk) {
				d.gapSteps()
				d.firstSaving()
				d.hint(locale.PracticeHintNumbers, "gap ÷ ( payroll ÷ headcount × paidmonths ÷ months − severanceperlayoff )")
				d.layoffs("gap", "saving")
				d.prove(calc.FirstPeriodAt)
			},
		},
		{
			asked:    FirstPeriodCash,
			question: locale.PracticeAskFirstCash,
			draw: func(d *draft) {
				d.leaving(-d.payroll(20, 150))
				heads := d.s.Count(calc.Headcount)
				d.set(calc.Layoffs, round2(heads*d.r.between(30, 200)/1_000))
			},
			mistakes: []Misconception{ForgotSeverance, ForgotNotice, RunRate, SignError},
			work: func(d *desk) {
				d.gapSteps()
				d.firstSaving()
				d.hint(locale.PracticeHintNumbers, "fcf + layoffs × ( payroll ÷ headcount × paidmonths ÷ months − severanceperlayoff )")
				d.step(locale.PracticeStepFirstCash, "fcf + layoffs × saving = answer")
			},
		},
	}
}

// payroll draws the period, the pool and its pay, and returns a part of it.
func (d *draft) payroll(least, most int64) int64 {
	heads, months := d.r.staff(), d.r.oneOf(6, 9, 12)
	d.set(calc.Months, months)
	d.set(calc.Headcount, heads)
	payroll := heads * d.r.monthlyPay() * months
	d.set(calc.Payroll, payroll)
	return d.r.part(payroll, least, most)
}

// leaving draws what leaving costs: at most half of what it saves after notice.
func (d *draft) leaving(fcf int64) {
	heads, months := d.s.Count(calc.Headcount), d.s.Count(calc.Months)
	payroll := d.s.Value(calc.Payroll).IntPart()
	d.flows(payroll, fcf)
	notice := d.r.between(1, 3)
	saved := payroll / heads / months * (months - notice)
	d.set(calc.NoticeMonths, notice)
	d.set(calc.SeverancePerLayoff, 1_000*d.r.between(2, max(2, saved/2_000)))
}

// firstSaving works out what a layoff saves in the first period.
func (d *desk) firstSaving() {
	s := d.p.Scenario
	months, notice := s.Value(calc.Months), s.Value(calc.NoticeMonths)
	d.let("paidmonths", locale.Months, months.Sub(notice))
	after := d.number("pay").Mul(months.Sub(notice)).DivRound(months, 9)
	d.let("afternotice", locale.Money, after)
	d.let("saving", locale.Money, after.Sub(s.Value(calc.SeverancePerLayoff)))
	d.hint(locale.PracticeHintFirst, "")
	d.hint(locale.PracticeHintNotice, "months − noticemonths")
	d.hint(locale.PracticeHintSeverance, "")
	d.step(locale.PracticeStepSaving, "payroll ÷ headcount = pay")
	d.step(locale.PracticeStepNotice, "pay × paidmonths ÷ months = afternotice")
	d.step(locale.PracticeStepSeverance, "afternotice − severanceperlayoff = saving")
}
