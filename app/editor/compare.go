package editor

import (
	"reflect"
	"slices"
	"strings"

	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// differences are the places at which the draft differs from a published
// scenario, in the file's order.
func (m Model) differences(p *scenario.Preset) []Difference {
	d := m.Preset()
	var list []Difference
	add := func(label, published, draft string) {
		if published != draft {
			list = append(list, Difference{label, said(published), said(draft)})
		}
	}
	add("Title", p.Title, d.Title)
	add("Company", p.Company, d.Company)
	add("Identifier", p.ID, d.ID)
	add(labels["pool"], p.Pool, d.Pool)
	add(labels["period"], p.Period, d.Period)
	add("Currency", p.Currency, d.Currency)
	add("Layoffs are", string(p.Tried), string(d.Tried))
	add("Headline", p.Claim, d.Claim)
	add("Notes", strings.Join(p.Notes, " "), strings.Join(d.Notes, " "))
	for f := range calc.NumFields {
		label := m.fieldLabel(f.String())
		was, is := m.describe(p, f), m.describe(d, f)
		if was == is && !reflect.DeepEqual(p.Fields[f], d.Fields[f]) {
			is += "; what is said of it differs"
		}
		add(label, was, is)
		add(label+", slider", strings.Join([]string{p.Ranges[f].Min, p.Ranges[f].Max, p.Ranges[f].Step}, " "), strings.Join([]string{d.Ranges[f].Min, d.Ranges[f].Max, d.Ranges[f].Step}, " "))
		add(label+", for readers", useOf(p, f), useOf(d, f))
	}
	return append(list, m.further(p, d)...)
}

// said is a text in a table, where nothing is said by a dash.
func said(text string) string {
	if strings.TrimSpace(text) == "" {
		return "–"
	}
	return text
}

// describe is a value with what counts of where it comes from.
func (m Model) describe(p *scenario.Preset, f calc.Field) string {
	if !p.Scenario.IsSet(f) {
		return ""
	}
	parts := []string{model.Exact(m.Locale, p.Currency, f, p.Scenario.Value(f))}
	if f.Flow() {
		parts = append(parts, count(p.Scenario.Basis(f), "month", "months"))
	}
	if o := p.Fields[f]; !o.IsZero() {
		parts = append(parts, string(o.Status), count(len(o.Sources), "source", "sources"))
	}
	return strings.Join(parts, ", ")
}

// useOf is what readers may do with a field.
func useOf(p *scenario.Preset, f calc.Field) string {
	switch {
	case slices.Contains(p.Locked, f):
		return "fixed"
	case slices.Contains(p.Hidden, f):
		return "hidden"
	}
	return ""
}

// further compares the lists, by what their items are called.
func (m Model) further(p, d *scenario.Preset) []Difference {
	var list []Difference
	for _, fact := range p.Facts {
		switch other, there := d.Fact(fact.ID); {
		case !there:
			list = append(list, Difference{"Further figure: " + fact.Label, "there", "–"})
		case !reflect.DeepEqual(fact, other):
			list = append(list, Difference{"Further figure: " + fact.Label, fact.Value + " " + fact.Unit, other.Value + " " + other.Unit + changedBeside(fact.Value == other.Value)})
		}
	}
	for _, fact := range d.Facts {
		if _, there := p.Fact(fact.ID); !there {
			list = append(list, Difference{"Further figure: " + fact.Label, "–", "there"})
		}
	}
	if len(p.Readings)+len(d.Readings) > 0 && !reflect.DeepEqual(p.Readings, d.Readings) {
		list = append(list, Difference{"Readings", count(len(p.Readings), "reading", "readings"), count(len(d.Readings), "reading", "readings") + ", not the same"})
	}
	if len(p.Languages)+len(d.Languages) > 0 && !reflect.DeepEqual(p.Languages, d.Languages) {
		list = append(list, Difference{"Other languages", count(len(p.Languages), "language", "languages"), count(len(d.Languages), "language", "languages") + ", not the same"})
	}
	return list
}

// changedBeside says that it is not the value which differs.
func changedBeside(same bool) string {
	if same {
		return "; what is said of it differs"
	}
	return ""
}
