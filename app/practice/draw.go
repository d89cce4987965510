package practice

import (
	"strconv"

	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/calc"
)

// kind is one kind of question: how its numbers are drawn, what it asks, which
// misconceptions its mistakes come of, and how it is hinted at and worked out.
type kind struct {
	asked     Asked
	tolerance decimal.Decimal
	question  locale.Key
	draw      func(*draft)
	mistakes  []Misconception
	work      func(*desk)
}

const (
	// mostTries is how often numbers are drawn before the spare ones are taken.
	mostTries = 200
	// spare is a stream that gives numbers for every kind.
	spare = stream(1)
)

// drawn draws a problem: the kind once, then numbers until they make a good
// problem.
func drawn(level Level, r stream) Problem {
	kinds := level.kinds()
	k := &kinds[r.below(int64(len(kinds)))]
	p, ok := k.problem(&r, mostTries)
	if !ok {
		r = spare
		p, _ = k.problem(&r, mostTries)
	}
	p.Level = level
	return p
}

// problem draws numbers until they make a good problem, so many times at most.
func (k *kind) problem(r *stream, tries int) (Problem, bool) {
	for range tries {
		d := draft{r: r}
		company := companies[r.below(int64(len(companies)))]
		k.draw(&d)
		if d.failed || d.s.Check() != nil {
			continue
		}
		if p, good := k.judge(d.s); good {
			k.write(&p, company)
			return p, true
		}
	}
	return Problem{}, false
}

// judge works out the answers, right and wrong, and reports whether they can
// be told apart.
func (k *kind) judge(s calc.Scenario) (Problem, bool) {
	p := Problem{Scenario: s, Asked: k.asked, Tolerance: k.tolerance}
	answer := k.asked.Of(s)
	if !answer.Valid || answer.Decimal.IsZero() {
		return p, false
	}
	p.Answer = answer.Decimal
	if k.asked.Kind() == locale.Count && !p.roundsUp() {
		return p, false
	}
	apart := func(a, b decimal.Decimal) bool {
		return a.Sub(b).Abs().GreaterThan(p.Tolerance.Add(p.Tolerance))
	}
	for _, m := range k.mistakes {
		wrong := m.answer(&p)
		if !wrong.Valid {
			continue
		}
		if !apart(wrong.Decimal, p.Answer) {
			return p, false
		}
		for _, other := range p.Mistakes {
			if !apart(wrong.Decimal, other.Answer) {
				return p, false
			}
		}
		p.Mistakes = append(p.Mistakes, Mistake{m, wrong.Decimal})
	}
	return p, true
}

// roundsUp reports that the number of layoffs is really rounded up, and that two
// places behind the point show it.
func (p *Problem) roundsUp() bool {
	at := calc.FCFAt
	if p.Asked == FirstPeriodLayoffs {
		at = calc.FirstPeriodAt
	}
	n, target := p.Answer.IntPart(), p.Scenario.Value(calc.Target)
	fewer, enough := at(p.Scenario, n-1), at(p.Scenario, n)
	hundredths := target.Sub(fewer).Mul(decimal.NewFromInt(100))
	return enough.GreaterThan(target) && hundredths.Cmp(enough.Sub(fewer)) >= 0
}

// write puts the problem into words.
func (k *kind) write(p *Problem, company string) {
	d := desk{p: p, values: []Value{{Name: "company", Text: company}}}
	for f := range calc.NumFields {
		if p.Scenario.IsSet(f) {
			d.let(fieldNames[f], kindOf(f), p.Scenario.Value(f))
		}
		if p.Scenario.BasisIsSet(f) {
			d.let(fieldNames[f]+"basis", locale.Months, decimal.NewFromInt(int64(p.Scenario.Basis(f))))
		}
	}
	if !p.Tolerance.IsZero() {
		d.let("tolerance", k.asked.Kind(), p.Tolerance)
	}
	p.Question = Message{k.question, d.values[:len(d.values):len(d.values)]}
	d.let("answer", k.asked.Kind(), p.Answer)
	k.work(&d)
	p.values = d.values
}

// fieldNames are the placeholders of the fields: their names in small letters.
// A field's basis has the same and "basis".
var fieldNames = [calc.NumFields]string{
	calc.Months: "months", calc.Revenue: "revenue", calc.OtherCosts: "othercosts", calc.Payroll: "payroll",
	calc.StockPay: "stockpay", calc.Headcount: "headcount", calc.Capex: "capex", calc.Depreciation: "depreciation",
	calc.TaxRate: "taxrate", calc.Target: "target", calc.SeverancePerLayoff: "severanceperlayoff",
	calc.NoticeMonths: "noticemonths", calc.Layoffs: "layoffs",
}

func kindOf(f calc.Field) locale.Kind {
	switch f.Unit() {
	case calc.UnitPeople:
		return locale.Count
	case calc.UnitMonths:
		return locale.Months
	case calc.UnitShare:
		return locale.Share
	}
	return locale.Money
}

// draft is a scenario that is being drawn. It fails where a number is not one
// that its field allows.
type draft struct {
	r      *stream
	s      calc.Scenario
	failed bool
}

// set gives a field a whole number.
func (d *draft) set(f calc.Field, n int64) { d.setText(f, strconv.FormatInt(n, 10)) }

// setPercent gives a share.
func (d *draft) setPercent(f calc.Field, percent int64) {
	d.setText(f, decimal.New(percent, -2).String())
}

func (d *draft) setText(f calc.Field, text string) {
	s, err := d.s.With(f, text)
	d.s, d.failed = s, d.failed || err != nil
}

// cover says how many months a flow's value covers.
func (d *draft) cover(f calc.Field, months int64) {
	s, err := d.s.WithBasis(f, strconv.FormatInt(months, 10))
	d.s, d.failed = s, d.failed || err != nil
}
