package locale

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

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
		return l.table.Minus + l.digits(text[1:])
	}
	return l.digits(text)
}

// Money writes every digit of an amount: $89,860,000,000, −$120,000,
// $84,333.50. A fraction takes at least two places.
func (l *Locale) Money(d decimal.Decimal, currency string) string {
	return l.money(l.table.Money, l.sign(d, false), l.amount(d.Abs()), currency)
}

// amount writes every digit of d ≥ 0, a fraction with at least two places.
func (l *Locale) amount(d decimal.Decimal) string {
	text := d.String()
	if dot := strings.IndexByte(text, '.'); dot >= 0 && len(text)-dot == 2 {
		text += "0"
	}
	return l.digits(text)
}

// money fills in a money pattern. Where no currency is named, only the number
// and the unit are left of it.
func (l *Locale) money(pattern, sign, number, currency string) string {
	mark := currency
	if c := l.table.Currencies[currency]; c.Symbol != "" {
		mark = c.Symbol
	}
	pattern, negative, own := strings.Cut(pattern, ";")
	switch {
	case sign != "" && own:
		pattern = negative
	case sign != "":
		pattern = "-" + pattern
	}
	if mark == "" {
		before, after, _ := strings.Cut(pattern, "¤")
		pattern = strings.TrimRight(before, " \u00a0") + strings.TrimLeft(after, " \u00a0")
	}
	return fill(pattern, sign, number, mark)
}

// fill replaces -, 0 and ¤ in a money pattern, in one pass: what is filled in
// is never looked at again. A joiner keeps the sign on the symbol's line, and a
// no-break space keeps letters off the digits: −⁠$5, but CHF 5.
func fill(pattern, sign, number, mark string) string {
	start, _ := utf8.DecodeRuneInString(mark)
	end, _ := utf8.DecodeLastRuneInString(mark)
	var b strings.Builder
	last := ' '
	for _, r := range pattern {
		between, text := "", ""
		switch {
		case r == '-':
			text = sign
		case r == '0':
			if text = number; last == '¤' && standsOff(end) {
				between = "\u00a0"
			}
		case r != '¤':
			text = string(r)
		case last == '-':
			between, text = joiner, mark
		case last == '0' && standsOff(start):
			between, text = "\u00a0", mark
		default:
			text = mark
		}
		b.WriteString(between + text)
		last = r
	}
	return b.String()
}

// standsOff reports whether a currency's mark that ends in r, beside a number,
// is set off: CLDR has it so for whatever is neither a symbol nor a space.
func standsOff(r rune) bool { return !unicode.Is(unicode.Sc, r) && r != ' ' && r != '\u00a0' }

// sign is the minus of a negative d, or the plus of a positive one if asked.
func (l *Locale) sign(d decimal.Decimal, plus bool) string {
	switch {
	case d.Sign() < 0:
		return l.table.Minus
	case d.Sign() > 0 && plus:
		return l.table.Plus
	}
	return ""
}

func (l *Locale) signed(d decimal.Decimal, text string) string {
	return l.sign(d, false) + text
}

// digits localises plain unsigned decimal text: digits, groups and decimal sign.
func (l *Locale) digits(plain string) string { return l.grouped(plain, l.table.GroupFrom) }

// grouped is digits with groups only where from digits stand before the last.
func (l *Locale) grouped(plain string, from int) string {
	t := &l.table
	whole, fraction, _ := strings.Cut(plain, ".")
	parted := len(whole) >= t.GroupSize+from
	var b strings.Builder
	b.Grow(len(plain) + len(whole)/2*len(t.Group) + len(t.Decimal))
	for i := range len(whole) {
		if left := len(whole) - i - t.GroupSize; parted && i > 0 && left >= 0 && left%t.GroupSizeAbove == 0 {
			b.WriteString(t.Group)
		}
		b.WriteByte(whole[i])
	}
	if fraction != "" {
		b.WriteString(t.Decimal)
		b.WriteString(fraction)
	}
	if t.Digits == "" {
		return b.String()
	}
	native := []rune(t.Digits)
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return native[r-'0']
		}
		return r
	}, b.String())
}

// Months writes a length of time: 9 months, 1 month, 0.5 months.
func (l *Locale) Months(d decimal.Decimal) string {
	return l.Text(MonthsLong, l.Number("n", d))
}
