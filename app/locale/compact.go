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
	u, reached := l.unitOf(a)
	if !reached {
		return l.money(l.sign(d, false), l.small(a), currency)
	}
	number := l.digits(a.Shift(-u.exponent).RoundBank(1).StringFixed(1))
	return l.money(l.sign(d, false), number+u.suffix, currency)
}

// Tick writes an amount for an axis or the end of a track: $420bn, −$2bn, $0,
// $85.1bn; below ten of a unit with two decimals where that is the whole
// value, as in $1.25bn. With plus, an amount above zero bears its sign.
func (l *Locale) Tick(d decimal.Decimal, currency string, plus bool) string {
	a, sign := d.Abs(), l.sign(d, plus)
	u, reached := l.unitOf(a)
	if !reached {
		return l.money(sign, l.small(a), currency)
	}
	scaled := a.Shift(-u.exponent)
	rounded := scaled.RoundBank(1)
	if scaled.LessThan(decimal.New(10, 0)) && scaled.Equal(scaled.RoundBank(2)) {
		rounded = scaled
	}
	return l.money(sign, l.digits(rounded.String())+u.suffix, currency)
}

// Exact writes an amount for the box in which it is edited: the compact form
// with every digit, $89.86bn or $503.538bn, and all of [Locale.Money]'s digits
// where the unit would need more than six decimals. It holds no invisible
// joiner, which a cursor would stop at. [Locale.Read] gives back d.
func (l *Locale) Exact(d decimal.Decimal, currency string) string {
	a := d.Abs()
	number := l.amount(a)
	for i := len(l.units) - 1; i >= 0; i-- {
		u := l.units[i]
		if a.LessThan(decimal.New(1, u.exponent)) {
			continue
		}
		scaled := a.Shift(-u.exponent)
		if scaled.Equal(scaled.Truncate(exactPlaces)) {
			number = l.digits(scaled.String()) + u.suffix
		}
		break
	}
	return strings.ReplaceAll(l.money(l.sign(d, false), number, currency), joiner, "")
}

// Spoken writes an amount in words for a description that is read aloud:
// minus 4.8 billion dollars.
func (l *Locale) Spoken(d decimal.Decimal, currency string) string {
	a := d.Abs()
	u, reached := l.unitOf(a)
	number := l.small(a)
	if reached {
		number = l.digits(a.Shift(-u.exponent).RoundBank(1).String()) + u.word
	}
	name := currency
	if c, known := l.currencies[currency]; known {
		name = c.other
		if l.plural(a.String()) == "one" {
			name = c.one
		}
	}
	sign := ""
	if d.Sign() < 0 {
		sign = l.minusSpoken
	}
	return sign + fill(l.moneySpoken, number, name)
}

// unitOf is the largest unit that a reaches once it is rounded for reading,
// and whether there is one. Rounding comes first, so 999,950,000 is 1.0bn.
func (l *Locale) unitOf(a decimal.Decimal) (u unit, reached bool) {
	if a.IsZero() {
		return unit{}, false
	}
	// 10^(size−1) ≤ a < 10^size.
	size := int32(a.NumDigits()) + a.Exponent()
	places := int32(0)
	for _, next := range l.units {
		if size < next.exponent {
			break
		}
		if size == next.exponent &&
			a.Shift(-u.exponent).RoundBank(places).LessThan(decimal.New(1, next.exponent-u.exponent)) {
			break
		}
		u, reached, places = next, true, 1
	}
	return u, reached
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
