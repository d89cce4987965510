package editor

import (
	"slices"
	"strings"

	"breakeven/app/model"
	"breakeven/calc"
)

// remove takes an item out of the list that steps lead to.
func (f *Form) remove(path []string, i int) bool {
	switch path[len(path)-1] {
	case "facts":
		return cut(&f.Facts, i)
	case "readings":
		return cut(&f.Readings, i)
	case "languages":
		return cut(&f.Languages, i)
	case "sources":
		if list := f.sources(path); list != nil {
			return cut(list, i)
		}
	case "set", "formulas":
		if r := itemAt(&f.Readings, path[1], false); r != nil {
			if path[2] == "set" {
				return cut(&r.Set, i)
			}
			return cut(&r.Formulas, i)
		}
	case "labels":
		if l := itemAt(&f.Languages, path[1], false); l != nil {
			return cut(&l.Labels, i)
		}
	}
	return false
}

// sources is the list of sources that steps lead to.
func (f *Form) sources(path []string) *[]Source {
	if len(path) != 3 {
		return nil
	}
	switch path[0] {
	case "fields":
		if field, ok := calc.ParseField(path[1]); ok {
			return &f.Fields[field].Sources
		}
	case "facts":
		if fact := itemAt(&f.Facts, path[1], false); fact != nil {
			return &fact.Sources
		}
	case "readings":
		if r := itemAt(&f.Readings, path[1], false); r != nil {
			return &r.Sources
		}
	}
	return nil
}

func cut[T any](list *[]T, i int) bool {
	if i < 0 || i >= len(*list) {
		return false
	}
	*list = slices.Delete(*list, i, i+1)
	return true
}

// allSources are the sources of a form, each once.
func (f *Form) allSources() []Source {
	var all []Source
	seen := map[string]bool{"": true}
	add := func(list []Source) {
		for _, s := range list {
			if !seen[s.key()] {
				seen[s.key()] = true
				all = append(all, s)
			}
		}
	}
	for i := range f.Fields {
		add(f.Fields[i].Sources)
	}
	for i := range f.Facts {
		add(f.Facts[i].Sources)
	}
	for i := range f.Readings {
		add(f.Readings[i].Sources)
	}
	add([]Source{f.ClaimSource})
	return all
}

// key tells sources apart, whatever they are quoted with.
func (s Source) key() string {
	s.Quote = ""
	if s == (Source{}) {
		return ""
	}
	return strings.Join([]string{s.URL, s.Title, s.Publisher, s.Date}, " ")
}

// fieldForm are the controls of a field as the preset at hand has it.
func (m Model) fieldForm(f calc.Field) Field {
	p := m.checked.preset
	form := m.Form.Fields[f]
	if !p.Scenario.IsSet(f) {
		return form
	}
	o := p.Fields[f]
	form.Value = model.Exact(m.Locale, p.Currency, f, p.Scenario.Value(f))
	form.Origin = Origin{
		Status: string(o.Status), Label: o.Label, Note: o.Note, Derivation: o.Derivation, Period: o.Period, AsOf: o.AsOf,
		Formula: o.Formula, Rounded: o.Rounded, Fact: o.FactID, From: strings.Join(o.From, ", "),
	}
	for _, s := range o.Sources {
		form.Sources = append(form.Sources, Source(s))
	}
	return form
}
