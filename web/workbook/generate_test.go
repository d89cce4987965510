package workbook

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"breakeven/app/takeaway"
	"breakeven/calc"
)

// draws makes scenarios from a seed: the same ones on every machine.
type draws struct {
	*rand.Rand
	t *testing.T
}

func newDraws(t *testing.T, seed uint64) draws { return draws{rand.New(rand.NewPCG(seed, 1)), t} }

// kind is what sizes a scenario's amounts have.
type kind int

const (
	classroom kind = iota // a few digits, that hit ties, bends and ends of pools
	company               // what companies report, to the million or the cent
	widest                // all digits that the workbook's promise is for
	kinds
)

func (k kind) String() string { return [...]string{"classroom", "company", "widest"}[k] }

func (d draws) digits(n int) string {
	var b strings.Builder
	for range n {
		b.WriteByte(byte('0' + d.IntN(10)))
	}
	return b.String()
}

func (d draws) oneOf(texts ...string) string { return texts[d.IntN(len(texts))] }

func (d draws) amount(k kind, f calc.Field) string {
	perPerson := f.Unit() == calc.UnitMoneyPerPerson
	switch {
	case k == classroom && perPerson:
		return d.oneOf("0", "1", "2", "0.5", "1.25")
	case k == classroom && (f == calc.Payroll || f == calc.Revenue):
		return strconv.Itoa(d.IntN(600))
	case k == classroom:
		return strconv.Itoa(d.IntN(60)) + d.oneOf("", "", "", ".5", ".75", "."+d.digits(2))
	case k == company && perPerson:
		return strconv.Itoa(d.IntN(60_000))
	case k == company:
		return d.oneOf(
			strconv.Itoa(1+d.IntN(600_000))+"000000",
			strconv.Itoa(1+d.IntN(9_000_000))+"000",
			strconv.Itoa(d.IntN(900_000_000))+"."+d.digits(2))
	}
	whole := 1 + d.IntN(12)
	text := strconv.FormatInt(1+d.Int64N(9), 10) + d.digits(whole-1)
	if fraction := min(9, takeaway.MostDigits-whole); perPerson || d.IntN(2) == 0 {
		text += "." + d.digits(d.IntN(fraction)+1)
	}
	return text
}

func (d draws) share(k kind) string {
	if k == widest {
		return "0." + d.digits(9)
	}
	return d.oneOf("0", "0.21", "0.25", "0.5", "0.21", "0."+d.digits(3))
}

func (d draws) months() string { return d.oneOf("1", "3", "6", "9", "12") }

func (d draws) value(k kind, f calc.Field, s calc.Scenario) string {
	switch f {
	case calc.Months:
		return d.months()
	case calc.VariableCostRate, calc.TaxRate:
		return d.share(k)
	case calc.Headcount:
		most := map[kind]int{classroom: 60, company: 1_600_000, widest: 100_000_000}[k]
		return strconv.Itoa(1 + d.IntN(most))
	case calc.Layoffs:
		return strconv.FormatInt(d.Int64N(s.Count(calc.Headcount)+1), 10)
	case calc.NoticeMonths:
		return d.oneOf("0", strconv.FormatInt(d.Int64N(s.Count(calc.Months)+1), 10), "0.5")
	case calc.OtherCosts, calc.Target:
		return d.oneOf("", "", "-") + d.amount(k, f)
	case calc.GPUPrice:
		return d.oneOf("40000", "40000", "25000.5", "3")
	}
	return d.amount(k, f)
}

func (d draws) set(s calc.Scenario, f calc.Field, text string) calc.Scenario {
	d.t.Helper()
	next, err := s.With(f, text)
	if err != nil {
		d.t.Fatalf("%v = %q: %v", f, text, err)
	}
	return next
}

// scenario draws one whose fields are given three times in four, and whose
// target is half of the time what some number of layoffs just reaches or just
// misses.
func (d draws) scenario(k kind) calc.Scenario {
	var s calc.Scenario
	for f := range calc.NumFields {
		if d.IntN(4) > 0 || f == calc.Payroll || f == calc.Headcount {
			s = d.set(s, f, d.value(k, f, s))
		}
		if f.Flow() && d.IntN(3) == 0 {
			next, err := s.WithBasis(f, d.months())
			if err != nil {
				d.t.Fatal(err)
			}
			s = next
		}
	}
	if d.IntN(2) == 0 {
		s = d.reached(s)
	}
	if err := s.Check(); err != nil {
		d.t.Fatalf("%s: %v", s.AppendJSON(nil), err)
	}
	return s
}

func (d draws) reached(s calc.Scenario) calc.Scenario {
	n := d.Int64N(s.Count(calc.Headcount) + 3)
	at := calc.FCFAt
	if d.IntN(3) == 0 {
		at = calc.FirstPeriodAt
	}
	off := decimal.New(d.Int64N(3)-1, -int32(d.IntN(3)))
	next, err := s.With(calc.Target, at(s, n).Round(2).Add(off).String())
	if err != nil || (Book{Scenario: next}).Shortened() != nil {
		return s // more digits than the promise is for
	}
	return next
}

// changed draws a scenario that differs in a few fields, and says which.
func (d draws) changed(k kind, s calc.Scenario) (calc.Scenario, []calc.Field) {
	var list []calc.Field
	for _, f := range []calc.Field{calc.Months, calc.Capex, calc.Payroll, calc.TaxRate, calc.Headcount, calc.Revenue, calc.SeverancePerLayoff, calc.Target} {
		if d.IntN(3) > 0 && f != calc.Capex {
			continue
		}
		s = d.set(s, f, d.value(k, f, s))
		list = append(list, f)
	}
	for f, most := range map[calc.Field]calc.Field{calc.Layoffs: calc.Headcount, calc.NoticeMonths: calc.Months} {
		if s.Value(f).GreaterThan(s.Value(most)) {
			s = d.set(s, f, fmt.Sprint(s.Count(most)))
			list = append(list, f)
		}
	}
	return s, list
}
