package locale

import (
	"strings"

	"github.com/shopspring/decimal"
)

// Key names a message. The constants in keys.go are all there are.
type Key string

// If is the form of a sentence that follows a condition such as “With capex
// at $95.0bn, …”. Every Sentence key has one.
func (k Key) If() Key { return k + ifSuffix }

const ifSuffix = ".if"

// Arg fills one placeholder. Text is what is shown; Number, plain digits such
// as "1" or "0.5", chooses the plural form where the template has one.
type Arg struct {
	Name   string
	Text   string
	Number string
}

// Number is an [Arg] that shows n in full and chooses the plural form by it.
func (l *Locale) Number(name string, n decimal.Decimal) Arg {
	return Arg{Name: name, Text: l.Count(n), Number: n.String()}
}

// Span is a run of a message: plain text where Name is empty, else what fills
// the placeholder of that name, which a view may turn into a mark or a link.
type Span struct {
	Name string
	Text string
}

// Spans fills in a message and keeps its placeholders apart. A message that
// is missing shows its key, an argument that is missing its placeholder.
func (l *Locale) Spans(key Key, args ...Arg) []Span {
	m, known := l.messages()[key]
	if !known {
		return []Span{{Text: string(key)}}
	}
	return l.appendSpans(nil, m.parts, args, Arg{})
}

// Text is [Locale.Spans] as one string.
func (l *Locale) Text(key Key, args ...Arg) string {
	return joined(l.Spans(key, args...))
}

func joined(spans []Span) string {
	var b strings.Builder
	for _, span := range spans {
		b.WriteString(span.Text)
	}
	return b.String()
}

// appendSpans writes parts behind spans; counted is the plural's argument.
func (l *Locale) appendSpans(spans []Span, parts []part, args []Arg, counted Arg) []Span {
	for _, p := range parts {
		switch p.kind {
		case plainPart:
			if last := len(spans) - 1; last >= 0 && spans[last].Name == "" {
				spans[last].Text += p.text
			} else {
				spans = append(spans, Span{Text: p.text})
			}
		case countPart:
			spans = append(spans, Span{Name: counted.Name, Text: counted.Text})
		case argPart:
			spans = append(spans, Span{Name: p.text, Text: find(args, p.text).Text})
		case pluralPart:
			arg := find(args, p.text)
			spans = l.appendSpans(spans, l.branch(p, arg.Number), args, arg)
		}
	}
	return spans
}

// branch chooses a plural's form: the exact number, else its class, else other.
func (l *Locale) branch(p part, number string) []part {
	class := "other"
	if number != "" {
		class = l.plural(number)
	}
	for _, selector := range [...]string{"=" + number, class, "other"} {
		for _, b := range p.branches {
			if b.selector == selector {
				return b.parts
			}
		}
	}
	return nil
}

func find(args []Arg, name string) Arg {
	for _, arg := range args {
		if arg.Name == name {
			return arg
		}
	}
	return Arg{Name: name, Text: "{" + name + "}"}
}
