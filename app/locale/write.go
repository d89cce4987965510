package locale

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Count writes a number with its digits grouped and none left out: 40,000.
func (l *Locale) Count(n decimal.Decimal) string {
	return l.signed(n, l.digits(n.Abs().String()))
}

// CountInt is [Locale.Count] for an integer.
func (l *Locale) CountInt(n int64) string {
	text := strconv.FormatInt(n, 10)
	if text[0] == '-' {
		return l.minus + l.digits(text[1:])
	}
	return l.digits(text)
}

// Money writes every digit of an amount: $89,860,000,000, −$120,000,
// $84,333.50. A fraction takes at least two places.
func (l *Locale) Money(d decimal.Decimal, currency string) string {
	return l.money(l.sign(d, false), l.amount(d.Abs()), currency)
}

// amount writes every digit of d ≥ 0, a fraction with at least two places.
func (l *Locale) amount(d decimal.Decimal) string {
	text := d.String()
	if dot := strings.IndexByte(text, '.'); dot >= 0 && len(text)-dot == 2 {
		text += "0"
	}
	return l.digits(text)
}

// money puts sign, number and currency in the language's order. The joiner
// keeps the sign on the symbol's line.
func (l *Locale) money(sign, number, currency string) string {
	pattern, mark := l.moneyCode, currency
	if c := l.currencies[currency]; c.symbol != "" {
		pattern, mark = l.moneySymbol, c.symbol
	}
	if mark == "" {
		return sign + number
	}
	if sign != "" {
		sign += joiner
	}
	return sign + fill(pattern, number, mark)
}

// fill replaces 0 and ¤ in a currency pattern, in one pass: what is filled in
// is never looked at again.
func fill(pattern, number, mark string) string {
	var b strings.Builder
	for _, r := range pattern {
		switch r {
		case '0':
			b.WriteString(number)
		case '¤':
			b.WriteString(mark)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// sign is the minus of a negative d, or the plus of a positive one if asked.
func (l *Locale) sign(d decimal.Decimal, plus bool) string {
	switch {
	case d.Sign() < 0:
		return l.minus
	case d.Sign() > 0 && plus:
		return l.plus
	}
	return ""
}

func (l *Locale) signed(d decimal.Decimal, text string) string {
	return l.sign(d, false) + text
}

// digits localises plain unsigned decimal text: groups and decimal separator.
func (l *Locale) digits(plain string) string {
	whole, fraction, _ := strings.Cut(plain, ".")
	var b strings.Builder
	b.Grow(len(plain) + len(whole)/3*len(l.group) + len(l.decimal))
	for i, digit := range []byte(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(l.group)
		}
		b.WriteByte(digit)
	}
	if fraction != "" {
		b.WriteString(l.decimal)
		b.WriteString(fraction)
	}
	return b.String()
}

// Months writes a length of time: 9 months, 1 month, 0.5 months.
func (l *Locale) Months(d decimal.Decimal) string {
	return l.Text(MonthsLong, l.Number("n", d))
}
