package model

import (
	"breakeven/app/locale"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

var (
	one     = decimal.New(1, 0)
	nearAll = decimal.New(995, -3)
	hardly  = decimal.New(5, -3)
)

// kindOf is how a field's box reads its text.
func kindOf(f calc.Field) locale.Kind {
	switch f.Unit() {
	case calc.UnitShare:
		return locale.Share
	case calc.UnitPeople:
		return locale.Count
	case calc.UnitMonths:
		return locale.Months
	}
	return locale.Money
}

// figure writes a field's value for reading: $89.9bn, 21.5%, 350,000.
func figure(loc *locale.Locale, currency string, f calc.Field, v decimal.Decimal) string {
	switch kindOf(f) {
	case locale.Share:
		return loc.PercentExact(v)
	case locale.Count:
		return loc.Count(v)
	case locale.Months:
		return loc.Months(v)
	}
	return loc.Compact(v, currency)
}

// boxText writes a field's value with every digit, as its exact box shows it.
func boxText(loc *locale.Locale, currency string, f calc.Field, v decimal.Decimal) string {
	if kindOf(f) == locale.Money {
		return loc.Exact(v, currency)
	}
	return figure(loc, currency, f, v)
}

// boxValue is the text of the value in force.
func (m Model) boxValue(f calc.Field) string {
	return boxText(m.Locale, m.Author.currency(), f, m.Scenario.Value(f))
}

func (m Model) figure(f calc.Field) string {
	return figure(m.Locale, m.Author.currency(), f, m.Scenario.Value(f))
}

// money writes an amount for reading.
func (m Model) money(d decimal.Decimal) string { return m.Locale.Compact(d, m.Author.currency()) }

// exactly writes an amount with every digit.
func (m Model) exactly(d decimal.Decimal) string { return m.Locale.Money(d, m.Author.currency()) }

// precise writes an amount with every digit where there are few of them, else
// for reading.
func (m Model) precise(d decimal.Decimal) string {
	const few = 14
	if text := m.Locale.Exact(d, m.Author.currency()); len([]rune(text)) <= few {
		return text
	}
	return m.money(d)
}

// share writes a share for a sentence: whole percents, but never "0%" of what
// is something nor "100%" of what is not yet all.
func (m Model) share(s decimal.Decimal) string {
	a := s.Abs()
	switch {
	case a.IsZero():
		return m.Locale.Percent(s, 0)
	case a.Cmp(one) < 0 && a.Cmp(nearAll) >= 0:
		return m.Locale.Percent(s.Truncate(3), 1)
	case a.Cmp(hardly) < 0 && a.Shift(4).Cmp(one) >= 0:
		return m.Locale.Percent(s, 2)
	}
	return m.Locale.Percent(s, 0)
}

// shareFine writes a share for a table: with decimals.
func (m Model) shareFine(s decimal.Decimal) string {
	if s.Abs().Cmp(decimal.New(1, -2)) < 0 {
		return m.Locale.Percent(s, 2)
	}
	return m.Locale.Percent(s, 1)
}

// text is a plain message.
func (m Model) text(key locale.Key, args ...locale.Arg) string { return m.Locale.Text(key, args...) }

// arg is a placeholder's text.
func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }

// count is a placeholder with a number that chooses the plural.
func (m Model) count(name string, n int64) locale.Arg {
	return m.Locale.Number(name, decimal.NewFromInt(n))
}
