package learn

import (
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// A formula is a list of [model.Math] nodes. It is made for reading and for the
// clipboard: plain writes the same as one line of text.

func number(text string) model.Math { return model.Math{Kind: model.MathNumber, Text: text} }
func words(text string) model.Math  { return model.Math{Kind: model.MathWords, Text: text} }
func sign(text string) model.Math   { return model.Math{Kind: model.MathOperator, Text: text} }
func group(kids ...model.Math) model.Math {
	kids = append([]model.Math{sign("(")}, kids...)
	return model.Math{Kind: model.MathRow, Kids: append(kids, sign(")"))}
}
func roundedUp(kids ...model.Math) model.Math {
	kids = append([]model.Math{sign("⌈")}, kids...)
	return model.Math{Kind: model.MathRow, Kids: append(kids, sign("⌉"))}
}
func over(top, bottom model.Math) model.Math {
	return model.Math{Kind: model.MathFraction, Kids: []model.Math{top, bottom}}
}

// plain writes a formula as a line of text: a fraction with a slash, and what
// has several terms in brackets.
func plain(nodes []model.Math) string {
	var b strings.Builder
	writePlain(&b, nodes)
	return b.String()
}

func writePlain(b *strings.Builder, nodes []model.Math) {
	for i, n := range nodes {
		switch n.Kind {
		case model.MathFraction:
			writePlain(b, n.Kids[:1])
			b.WriteString(" ÷ ")
			writePlain(b, n.Kids[1:])
		case model.MathRow:
			writePlain(b, n.Kids)
		case model.MathOperator:
			switch n.Text {
			case "(", "⌈", ")", "⌉":
				b.WriteString(n.Text)
			case ",":
				b.WriteString(", ")
			default:
				if i > 0 {
					b.WriteByte(' ')
				}
				b.WriteString(n.Text)
				b.WriteByte(' ')
			}
		default:
			b.WriteString(n.Text)
		}
	}
}

// writer writes amounts into formulas, in full or rounded, and notes whether
// what was written is all there is of them.
type writer struct {
	loc      *locale.Locale
	currency string
	rounded  bool
	inexact  bool // something written since fresh was rounded
}

func (m Model) writer() writer {
	return writer{loc: m.words, currency: m.Calc.Author.Preset.Currency, rounded: m.Rounded}
}

// amount writes money.
func (w *writer) amount(d decimal.Decimal) string {
	exact := w.loc.Exact(d, w.currency)
	if !w.rounded {
		return exact
	}
	short := w.loc.Compact(d, w.currency)
	w.inexact = w.inexact || short != exact
	return short
}

func (w *writer) money(d decimal.Decimal) model.Math { return number(w.amount(d)) }

func (w *writer) count(n int64) model.Math { return number(w.loc.CountInt(n)) }

// share writes a rate, always in full.
func (w *writer) share(s calc.Scenario, f calc.Field) model.Math {
	return number(w.loc.PercentExact(s.Value(f)))
}

// equals is "=" before a result d that comes out even, where nothing was
// rounded since the last one; else "≈".
func (w *writer) equals(d decimal.Decimal) model.Math {
	w.amount(d)
	rounded := w.inexact || !d.Equal(d.Truncate(5))
	w.inexact = false
	if rounded {
		return sign("≈")
	}
	return sign("=")
}
