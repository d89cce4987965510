package model

import (
	"breakeven/app/locale"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// What pages around the widget read and write the same way as it does.

// Pairs takes a query apart, without its "?". Parts whose escapes stand for no
// text are left out.
func Pairs(query string) []Pair {
	var list []Pair
	for _, p := range splitLink(query) {
		if !p.bad {
			list = append(list, Pair{p.name, p.value})
		}
	}
	return list
}

// KindOf is how a person writes a field's value.
func KindOf(f calc.Field) locale.Kind { return kindOf(f) }

// Figure writes a field's value for reading: $89.9bn, 21.5%, 350,000.
func Figure(loc *locale.Locale, currency string, f calc.Field, v decimal.Decimal) string {
	return figure(loc, currency, f, v)
}

// Exact writes a field's value with every digit, as a box takes it back.
func Exact(loc *locale.Locale, currency string, f calc.Field, v decimal.Decimal) string {
	return boxText(loc, currency, f, v)
}

// StepOf reads a slider's step from the model's text: above nothing, and whole
// where the field is.
func StepOf(f calc.Field, text string) (decimal.Decimal, bool) { return stepOf(f, text) }

// TitleLimit is how many characters a title in a link may have.
const TitleLimit = titleLimit

// NotAllowed is the notice that a part of a link is none of what is allowed.
func NotAllowed(loc *locale.Locale, name, given, allowed string) Notice {
	return newNotice(loc, name, given, locale.NoticeNotAllowed, arg("allowed", allowed))
}

// Label is a field's name on the page of a model.
func Label(m Model, f calc.Field) string { return m.fixed.fields[f].label }
