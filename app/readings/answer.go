package readings

import (
	"math/big"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// answer is a reading worked out.
type answer struct {
	result  calc.Result
	working calc.Working
	// first says that the answer is for the first period.
	first  bool
	status calc.Status
	count  *int64   // layoffs in the pool
	more   *big.Int // than the pool, where that is known
	people int64
}

func answerOf(r *scenario.Reading) answer {
	a := answer{result: calc.Solve(r.Scenario), working: calc.WorkingOf(r.Scenario), people: r.Scenario.Count(calc.Headcount)}
	a.status, a.count, a.more = a.result.Status, a.result.BreakevenLayoffs, a.result.UnconstrainedLayoffs
	for _, f := range [...]calc.Field{calc.SeverancePerLayoff, calc.NoticeMonths} {
		a.first = a.first || sets(r, f) && r.Scenario.Value(f).Sign() > 0
	}
	if a.first {
		a.status, a.count, a.more = a.result.FirstPeriod.Status, a.result.FirstPeriod.BreakevenLayoffs, nil
	}
	return a
}

// sets reports whether a reading sets a field, or the months that it covers.
func sets(r *scenario.Reading, f calc.Field) bool {
	for _, s := range r.Set {
		if s.Name == f.String() || s.Name == "basis."+f.String() {
			return true
		}
	}
	return false
}

// saving is what a layoff adds to free cash flow in the period, while tax is
// paid or is not as with nobody laid off.
func (a answer) saving(s calc.Scenario) decimal.Decimal {
	w, severance := a.working, s.Value(calc.SeverancePerLayoff)
	saved := w.SavingPerLayoff
	if w.TaxPaid {
		saved = w.SavingAfterTax
		severance = severance.Sub(severance.Mul(s.Value(calc.TaxRate)))
	}
	if !a.first {
		return saved
	}
	months := s.Value(calc.Months)
	return saved.Mul(months.Sub(s.Value(calc.NoticeMonths))).Div(months).Sub(severance)
}

// words say a reading's answer.
func (w writer) words(r *scenario.Reading, a answer) Answer {
	s := Answer{Status: a.status.String()}
	pool, headcount := arg("pool", w.preset.Pool), w.count("headcount", a.people)
	switch a.status {
	case calc.OK:
		s.Value = decimal.NewFromInt(*a.count).String()
		s.Text = w.loc.CountInt(*a.count)
		share := decimal.NewFromInt(*a.count).Div(decimal.NewFromInt(a.people))
		s.Note = w.text(locale.ReadingsShare, arg("share", w.loc.Percent(share, 1)), pool)
	case calc.AlreadyMet:
		s.Value, s.Text, s.Note = "0", w.text(locale.ReadingsNone), w.above(r, a)
	case calc.ExceedsPool:
		s.Text = w.text(locale.ReadingsMore)
		s.Note = w.text(locale.ReadingsThereAre, headcount, pool)
		if a.more != nil {
			s.Note = w.text(locale.ReadingsWouldTake, arg("n", w.loc.Count(decimal.NewFromBigInt(a.more, 0))), headcount, pool)
		}
	default:
		s.Text, s.Note = w.text(locale.ReadingsNever), w.text(locale.StatusName(a.status.String()))
	}
	if a.first {
		s.Note += w.text(locale.ReadingsFirst)
	}
	var fields []calc.Field // a gap that is none rests on no pay
	if a.status != calc.AlreadyMet {
		fields = w.savingFields(r, a)
	}
	s.Word = w.rests(r, fields)
	return s
}

// above says how far free cash flow is past the target.
func (w writer) above(r *scenario.Reading, a answer) string {
	target := r.Scenario.Value(calc.Target)
	words := w.text(locale.PhraseZero)
	if !target.IsZero() {
		words = w.amount(target)
	}
	above := a.result.FCF.Sub(target)
	if above.IsZero() {
		return w.text(locale.ReadingsAtTarget, arg("target", words))
	}
	return w.text(locale.ReadingsAbove, arg("amount", w.amount(above)), arg("target", words))
}

// savingFields are those that what a layoff saves is made of.
func (w writer) savingFields(r *scenario.Reading, a answer) []calc.Field {
	fields := []calc.Field{calc.Payroll, calc.Headcount}
	further := []calc.Field{calc.LostRevenuePerLayoff, calc.ReplacementCostPerLayoff}
	if a.first {
		further = append(further, calc.SeverancePerLayoff, calc.NoticeMonths)
	}
	if r.Scenario.Value(calc.TaxRate).Sign() > 0 {
		further = append(further, calc.TaxRate, calc.StockPay)
	}
	for _, f := range further {
		if !r.Scenario.Value(f).IsZero() {
			fields = append(fields, f)
		}
	}
	return fields
}

// surest are the statuses, the surest first: a sum is as sure as the last of
// its parts'.
var surest = [...]scenario.Status{scenario.Reported, scenario.Derived, scenario.Assumption, scenario.Claimed, scenario.Estimate}

// rests is how far a sum of a reading's can be trusted that is made of these
// fields: no further than the reading, whose own word is not said twice unless
// it is that of an estimate.
func (w writer) rests(r *scenario.Reading, fields []calc.Field) Word {
	least := rank(r.Status)
	for _, f := range fields {
		if !sets(r, f) {
			least = max(least, rank(w.preset.Fields[f].Status))
		}
	}
	if surest[least] == r.Status && r.Status != scenario.Estimate {
		return Word{}
	}
	return w.word(surest[least])
}

func rank(s scenario.Status) int {
	for i, known := range surest {
		if s == known {
			return i
		}
	}
	return 0 // a default, which the page says nothing of
}
