package practice

import (
	"strings"

	"github.com/shopspring/decimal"

	"breakeven/app/locale"
)

// Message is something to be said in whatever language: its key, and what
// fills its placeholders.
type Message struct {
	Key    locale.Key
	Values []Value
}

// Value fills the placeholder of its name with one of four: a Text that is the
// same in every language, such as a company's name; the word of a Term; a Sum;
// or, where all these are empty, a Number of that Kind.
type Value struct {
	Name   string
	Text   string
	Term   locale.Key
	Sum    []Value
	Kind   locale.Kind
	Number decimal.Decimal
}

// Text says the message. The language must have the texts of
// [locale.Practice]; currency is an ISO 4217 code, for every amount in it.
func (m Message) Text(l *locale.Locale, currency string) string {
	return l.Text(m.Key, m.args(l, currency)...)
}

// Spans is [Message.Text] with what fills placeholders kept apart.
func (m Message) Spans(l *locale.Locale, currency string) []locale.Span {
	return l.Spans(m.Key, m.args(l, currency)...)
}

func (m Message) args(l *locale.Locale, currency string) []locale.Arg {
	args := make([]locale.Arg, len(m.Values))
	for i, v := range m.Values {
		args[i] = locale.Arg{Name: v.Name, Text: v.Write(l, currency), Number: v.Number.String()}
	}
	return args
}

// Write writes the value by itself, with every digit but those of a fraction
// that has more than two: they are cut, and a dot for each says so.
func (v Value) Write(l *locale.Locale, currency string) string {
	switch {
	case v.Text != "":
		return v.Text
	case v.Term != "":
		return l.Text(v.Term)
	case v.Sum != nil:
		return v.writeSum(l, currency)
	case v.Kind == locale.Share:
		return l.PercentExact(v.Number)
	case v.Kind == locale.Months:
		return l.Months(v.Number)
	}
	shown, more := v.Number.Truncate(2), ""
	if !shown.Equal(v.Number) {
		more = "…"
	}
	if v.Kind == locale.Count {
		return l.Count(shown) + more
	}
	return l.Exact(shown, currency) + more
}

// writeSum writes the terms of a sum and the signs between them. A number
// below zero that follows a sign stands in brackets.
func (v Value) writeSum(l *locale.Locale, currency string) string {
	var b strings.Builder
	for i, part := range v.Sum {
		text := part.Write(l, currency)
		if i > 0 && v.Sum[i-1].Text != "(" && text != ")" {
			b.WriteByte(' ')
		}
		if part.Text == "" && part.Number.Sign() < 0 && i > 0 && v.Sum[i-1].Text != "=" && v.Sum[i-1].Text != "(" {
			text = "(" + text + ")"
		}
		b.WriteString(text)
	}
	return b.String()
}
