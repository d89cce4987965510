package learn

import (
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// breakeven divides what each line lacks by what a layoff adds on it, and proves
// the count; or says why there is none.
func (c *stepper) breakeven() {
	switch c.r.Status {
	case calc.AlreadyMet:
		return
	case calc.NoSaving:
		c.add(c.text(locale.LearnStepNoSaving), nil, nil, "breakeven")
		return
	case calc.TaxShieldLoss:
		c.add(c.text(locale.LearnStepShield), nil, nil, "taxshield")
		return
	}
	c.division()
	switch c.r.Status {
	case calc.OK:
		c.proof()
	case calc.ExceedsPool:
		c.add(c.text(locale.LearnStepPool, arg("n", c.m.words.Count(decimal.NewFromBigInt(c.r.UnconstrainedLayoffs, 0))),
			arg("headcount", c.m.words.CountInt(c.s.Count(calc.Headcount)))), nil, nil, "headcount")
	case calc.PeakBelowTarget:
		c.add(c.text(locale.LearnStepPeak, c.m.count("n", c.r.Best.Layoffs), arg("amount", c.w.amount(c.r.Best.FCF))), nil, nil, "taxshield")
	}
}

func (c *stepper) answerWords() []model.Math { return []model.Math{c.word(locale.LearnTermBreakeven)} }

// answerNumber is "= N" where there is one.
func (c *stepper) answerNumber() []model.Math {
	switch {
	case c.r.BreakevenLayoffs != nil:
		return []model.Math{sign("="), c.w.count(*c.r.BreakevenLayoffs)}
	case c.r.UnconstrainedLayoffs != nil:
		return []model.Math{sign("="), number(c.m.words.Count(decimal.NewFromBigInt(c.r.UnconstrainedLayoffs, 0)))}
	}
	return nil
}

// division is the count: what is lacking by what a layoff saves, on each line.
func (c *stepper) division() {
	target, rate := c.s.Value(calc.Target), c.s.Value(calc.TaxRate)
	inWords := append(c.answerWords(), sign("="))
	row := []model.Math{sign("=")}
	quotient := func(lacking, each decimal.Decimal, named, saving model.Math) (inWords, inNumbers model.Math) {
		return roundedUp(over(named, saving)), roundedUp(over(c.w.money(lacking), c.w.money(each)))
	}
	lacking := target.Sub(c.k.CashBeforeTax)
	if !c.taxed() {
		w, n := quotient(lacking, c.k.SavingPerLayoff, c.term("gap"), c.term("saving"))
		c.add(c.text(locale.StepBreakeven), append(inWords, w), append(append(row, n), c.answerNumber()...), "breakeven")
		return
	}
	inWords = append(inWords, words("max"), sign("("))
	row = append(row, words("max"), sign("("))
	if lacking.Sign() > 0 {
		w, n := quotient(lacking, c.k.SavingPerLayoff, c.word(locale.LearnTermShort), c.term("saving"))
		inWords, row = append(inWords, w, sign(",")), append(row, n, sign(","))
	}
	if lacking := target.Sub(c.k.CashBeforeTax.Sub(rate.Mul(c.k.TaxableIncome))); lacking.Sign() > 0 && c.k.SavingAfterTax.Sign() > 0 {
		w, n := quotient(lacking, c.k.SavingAfterTax, c.word(locale.LearnTermShortTaxed), c.word(locale.LearnTermAfterTax))
		inWords, row = append(inWords, w, sign(",")), append(row, n, sign(","))
	}
	inWords[len(inWords)-1], row[len(row)-1] = sign(")"), sign(")")
	c.add(c.text(locale.LearnStepLarger), inWords, append(row, c.answerNumber()...), "breakeven")
}

// proof shows that the count is the least: FCF(N) ≥ target > FCF(N − 1).
func (c *stepper) proof() {
	n := *c.r.BreakevenLayoffs
	if !c.r.FCFOneFewer.Valid {
		return
	}
	at := func(n int64, amount decimal.Decimal) []model.Math {
		return []model.Math{c.term("fcf"), group(c.w.count(n)), sign("="), number(c.m.exactly(amount))}
	}
	row := at(n, c.r.FCFAtBreakeven.Decimal)
	row = append(row, sign("≥"), number(c.m.exactly(c.s.Value(calc.Target))), sign(">"))
	row = append(row, at(n-1, c.r.FCFOneFewer.Decimal)...)
	c.add(c.text(locale.LearnStepProof), nil, row, "breakeven", "target")
	c.steps[len(c.steps)-1].Proof = true
}

// firstPeriod says what severance and notice change.
func (c *stepper) firstPeriod() {
	severance, notice := c.s.Value(calc.SeverancePerLayoff), c.s.Value(calc.NoticeMonths)
	if severance.IsZero() && notice.IsZero() || c.r.Status == calc.AlreadyMet {
		return
	}
	c.add(c.text(locale.LearnStepFirst, c.m.monthsArg("months"), arg("notice", c.m.words.Months(notice))), nil, nil, "firstperiod", "severance", "notice")
	months := c.s.Value(calc.Months)
	worked := months.Sub(notice)
	row := []model.Math{sign("="), c.w.money(c.k.SavingPerLayoff), sign("×"),
		over(group(number(c.m.words.Count(months)), sign("−"), number(c.m.words.Count(notice))), number(c.m.words.Count(months)))}
	row = c.less(row, severance)
	kept, rest := c.k.SavingPerLayoff.Mul(worked).QuoRem(months, 8)
	kept = kept.Round(6)
	if !rest.IsZero() || !c.k.SavingPerLayoff.Equal(c.k.SavingPerLayoff.Truncate(5)) {
		c.w.inexact = true
	}
	text := c.text(locale.LearnStepFirstFlow)
	c.add(text, []model.Math{c.word(locale.LearnTermFirst), sign("="), c.term("saving"), sign("×"),
		over(group(c.term("months"), sign("−"), c.term("noticeMonths")), c.term("months")), sign("−"), c.term("severancePerLayoff")},
		c.result(row, kept.Sub(severance)), "severance", "notice")
	if n := c.r.FirstPeriod.BreakevenLayoffs; n != nil {
		c.add(c.text(locale.LearnStepFirstCount, arg("breakeven", c.m.words.CountInt(*n))), nil, nil, "firstperiod")
		return
	}
	c.add(c.text(locale.LearnStepFirstNone), nil, nil, "firstperiod")
}
