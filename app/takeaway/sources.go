package takeaway

import (
	"strconv"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// SourceTable returns all figures of a preset with where they are from, as a
// table: a row for every source of a value, the value again in each, so that
// rows can be sorted and filtered. It is written as the package comment says of
// [Book.CSV]. A preset's own file has the same, for programs.
func SourceTable(p *scenario.Preset) []byte {
	t := table{}
	t.row("scenario", "part", "name", "label", "value", "unit", "basisMonths", "period", "asOf", "status",
		"derivation", "formula", "note", "source", "title", "publisher", "date", "url", "quote")
	b := Book{Scenario: p.Scenario, Preset: p}
	for f := range calc.NumFields {
		origin, basis := p.Fields[f], ""
		if origin.Label == "" {
			origin.Label = b.words().Text(locale.FieldLabel(f.String()))
		}
		if origin.IsZero() {
			origin.Note = b.words().Text(locale.TakeDefault)
		}
		if f.Flow() {
			basis = strconv.Itoa(p.Scenario.Basis(f))
		}
		t.value(p.ID, "input", f.String(), p.Scenario.Text(f), b.Unit(f), basis, origin)
	}
	for _, fact := range p.Facts {
		t.value(p.ID, "fact", fact.ID, fact.Value, fact.Unit, "", fact.Provenance)
	}
	return t.text
}

// value writes the rows of one. A value has the syntax of package calc, which
// no spreadsheet takes for anything but a number; every other text is plain.
func (t *table) value(id, part, name, value, unit, basis string, p scenario.Provenance) {
	row := func(source string, s scenario.Source) {
		t.row(plain(id), part, plain(name), plain(p.Label), value, plain(unit), basis, plain(p.Period), plain(p.AsOf), string(p.Status),
			plain(p.Derivation), plain(p.Formula), plain(p.Note), source, plain(s.Title), plain(s.Publisher), plain(s.Date), plain(s.URL), plain(s.Quote))
	}
	if p.Sources == nil {
		row("", scenario.Source{})
	}
	for i, s := range p.Sources {
		row(strconv.Itoa(i+1), s)
	}
}
