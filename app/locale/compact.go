package locale

import (
	"strings"

	"github.com/shopspring/decimal"
)

// exactPlaces is the longest fraction [Locale.Exact] puts before a unit.
const exactPlaces = 6

// Compact writes an amount for reading, rounded half to even to one decimal
// of its unit: $89.9bn, $42.0bn, $1.3tn, $300.0m. Below a million it is whole
// units, below a hundred with the cents there are: $120,000, $0.40. What
// rounds up to a thousand of a unit is one of the next.
func (l *Locale) Compact(d decimal.Decimal, currency string) string {
	a := d.Abs()
	u := unitOf(l.units, a)
	if u == nil {
		return l.money(l.table.Money, l.sign(d, false), l.small(a), currency)
	}
	return l.inUnit(u, l.sign(d, false), a.Shift(-u.exponent).RoundBank(1).StringFixed(1), currency)
}

// Tick writes an amount for an axis or the end of a track: $420bn, −$2bn, $0,
// $85.1bn; below ten of a unit with two decimals where that is the whole
// value, as in $1.25bn. With plus, an amount above zero bears its sign.
func (l *Locale) Tick(d decimal.Decimal, currency string, plus bool) string {
	a, sign := d.Abs(), l.sign(d, plus)
	u := unitOf(l.units, a)
	if u == nil {
		return l.money(l.table.Money, sign, l.small(a), currency)
	}
	scaled := a.Shift(-u.exponent)
	rounded := scaled.RoundBank(1)
	if scaled.LessThan(decimal.New(10, 0)) && scaled.Equal(scaled.RoundBank(2)) {
		rounded = scaled
	}
	return l.inUnit(u, sign, rounded.String(), currency)
}

// Exact writes an amount for the box in which it is edited: the compact form
// with every digit, $89.86bn or $503.538bn, and all of [Locale.Money]'s digits
// where the unit would need more than six decimals. It holds nothing
// invisible, which a cursor would stop at. [Locale.Read] gives back d.
func (l *Locale) Exact(d decimal.Decimal, currency string) string {
	a, sign := d.Abs(), l.sign(d, false)
	written := ""
	for i := len(l.units) - 1; i >= 0 && written == ""; i-- {
		u := &l.units[i]
		if a.LessThan(decimal.New(1, u.from)) {
			continue
		}
		if scaled := a.Shift(-u.exponent); scaled.Equal(scaled.Truncate(exactPlaces)) {
			written = l.inUnit(u, sign, scaled.String(), currency)
		}
		break
	}
	if written == "" {
		written = l.money(l.table.Money, sign, l.amount(a), currency)
	}
	return seen(written)
}

// inUnit writes a plain number of a unit.
func (l *Locale) inUnit(u *unit, sign, plain, currency string) string {
	return l.money(l.form(u.pattern, plain), sign, l.grouped(plain, l.table.GroupFromUnit), currency)
}

// form is a template's text for a number.
func (l *Locale) form(m message, number string) string {
	if len(m.parts) == 1 && m.parts[0].kind == plainPart {
		return m.parts[0].text
	}
	return joined(l.appendSpans(nil, m.parts, []Arg{{Name: "n", Number: number}}, Arg{}))
}

// Spoken writes an amount in words for a description that is read aloud:
// minus 4.8 billion dollars.
func (l *Locale) Spoken(d decimal.Decimal, currency string) string {
	a := d.Abs()
	var number string
	if u := unitOf(l.spoken, a); u != nil {
		plain := a.Shift(-u.exponent).RoundBank(1).String()
		number = fill(l.form(u.pattern, plain), "", l.grouped(plain, l.table.GroupFromUnit), "")
	} else {
		number = l.small(a)
	}
	name := currency
	if c := l.table.Currencies[currency]; c.Name != "" {
		name = l.form(parse(c.Name), a.String())
	}
	sign := ""
	if d.Sign() < 0 {
		sign = l.table.MinusSpoken
	}
	return sign + strings.NewReplacer("0", number, "¤", name).Replace(l.table.MoneySpoken)
}

// unitOf is the largest unit that a reaches once it is rounded for reading,
// nil where there is none. Rounding comes first, so 999,950,000 is 1.0bn.
func unitOf(units []unit, a decimal.Decimal) *unit {
	if a.IsZero() {
		return nil
	}
	// 10^(size−1) ≤ a < 10^size.
	size := int32(a.NumDigits()) + a.Exponent()
	var reached *unit
	exponent, places := int32(0), int32(0)
	for i := range units {
		next := &units[i]
		if size < next.from {
			break
		}
		if size == next.from &&
			a.Shift(-exponent).RoundBank(places).LessThan(decimal.New(1, next.from-exponent)) {
			break
		}
		reached, exponent, places = next, next.exponent, 1
	}
	return reached
}

// small writes an amount below the least unit. Cents count below a hundred,
// and nothing that is more than zero is rounded down to it.
func (l *Locale) small(a decimal.Decimal) string {
	if !a.LessThan(decimal.New(100, 0)) || a.IsInteger() {
		return l.digits(a.RoundBank(0).String())
	}
	cents := a.RoundBank(2)
	if cents.IsZero() {
		cents = a
	}
	return l.amount(cents)
}
