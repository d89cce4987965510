package readings

import (
	"slices"
	"strconv"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Present works out everything that a page places, in the language of
// [locale.Readings].
func Present(loc *locale.Locale, p *scenario.Preset) Screen {
	w := writer{loc, p}
	s := Screen{
		ID: p.ID, Lang: loc.Tag(), Dir: loc.Dir(),
		Head:     w.text(locale.ReadingsHead),
		Document: w.text(locale.ReadingsDocument, w.company(), arg("period", p.Period)),
	}
	if len(p.Readings) == 0 {
		s.Absent = w.text(locale.ReadingsAbsent, w.company(), arg("period", p.Period))
		return s
	}
	s.Claim = Claim{
		Status: w.text(locale.StatusLead(string(scenario.Claimed))), Text: unbroken(p.Claim), Source: w.source(p.ClaimSource),
	}
	s.Note = w.text(locale.ReadingsNote)
	s.Labels = Labels{
		Reading: w.text(locale.ReadingsReading), FCF: w.text(locale.ReadingsFCF),
		Saving: w.text(locale.ReadingsSaving), Answer: w.text(locale.ReadingsAnswer),
		Figures: w.text(locale.ReadingsFigures), Changes: w.text(locale.ReadingsChanges), Sources: w.text(locale.SourcesHead),
		Shared: w.text(locale.ReadingsShared), Open: w.text(locale.ReadingsOpen),
	}
	s.Shared = w.shared()
	answers := make([]answer, len(p.Readings))
	for i := range p.Readings {
		answers[i] = answerOf(&p.Readings[i])
	}
	s.Spread = w.spread(answers)
	axis := axisOf(answers)
	s.Scale = Scale{Least: loc.CountInt(0), Most: loc.CountInt(axis.people), Beyond: axis.beyond}
	for i := range p.Readings {
		r := w.reading(&p.Readings[i], answers[i])
		r.Number = loc.CountInt(int64(i + 1))
		r.Bar = axis.bar(answers[i])
		s.Readings = append(s.Readings, r)
	}
	return s
}

// writer has what every text needs.
type writer struct {
	loc    *locale.Locale
	preset *scenario.Preset
}

func (w writer) text(key locale.Key, args ...locale.Arg) string { return w.loc.Text(key, args...) }

func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }

func (w writer) company() locale.Arg { return arg("company", w.preset.Company) }

func (w writer) count(name string, n int64) locale.Arg {
	return w.loc.Number(name, decimal.NewFromInt(n))
}

// amount writes money with every digit where there are few of them.
func (w writer) amount(d decimal.Decimal) string {
	const few = 14
	if text := w.loc.Exact(d, w.preset.Currency); len([]rune(text)) <= few {
		return text
	}
	return w.loc.Compact(d, w.preset.Currency)
}

// value writes a field's value in a scenario, a flow's with its months.
func (w writer) value(s calc.Scenario, f calc.Field) string {
	text := model.Exact(w.loc, w.preset.Currency, f, s.Value(f))
	if !f.Flow() {
		return text
	}
	return w.text(locale.ReadingsCovers, arg("value", text), w.months(s.Basis(f)))
}

func (w writer) months(n int) locale.Arg {
	return arg("months", w.loc.Months(decimal.NewFromInt(int64(n))))
}

// label is what the preset calls a field.
func (w writer) label(f calc.Field) string {
	if label := w.preset.Fields[f].Label; label != "" {
		return label
	}
	return w.text(locale.FieldLabel(f.String()))
}

// word writes a status beside a figure.
func (w writer) word(s scenario.Status) Word {
	if s == "" {
		return Word{}
	}
	text := w.text(locale.StatusWord(string(s)))
	if s != scenario.Estimate {
		return Word{Text: text}
	}
	return Word{w.text(locale.Approximate, arg("status", text)), true}
}

func (w writer) source(s scenario.Source) Source {
	date := s.Date
	if date == scenario.Undated {
		date = w.text(locale.SourceUndated)
	}
	return Source{Title: s.Title, Publisher: s.Publisher, Date: date, URL: s.URL, Quote: s.Quote}
}

// shared are the figures that every answer rests on and no reading changes: who
// there is to lay off, and what they are paid.
func (w writer) shared() []Shared {
	var list []Shared
	for _, f := range [...]calc.Field{calc.Headcount, calc.Payroll} {
		same := true
		for i := range w.preset.Readings {
			same = same && !slices.Contains(changed(w.preset, w.preset.Readings[i].Scenario), f)
		}
		if same {
			list = append(list, Shared{w.label(f), w.value(w.preset.Scenario, f), w.word(w.preset.Fields[f].Status)})
		}
	}
	return list
}

// unbroken keeps a minus sign on the line of the amount behind it, as amounts of
// the page's own are.
func unbroken(text string) string { return joined.Replace(text) }

var joined = strings.NewReplacer("−$", "−\u2060$", "−€", "−\u2060€", "−£", "−\u2060£")

// percent writes a share of a width for a drawing.
func percent(share float64) string { return strconv.FormatFloat(share, 'f', 2, 64) + "%" }
