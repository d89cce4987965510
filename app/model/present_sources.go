package model

import (
	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// allOf is more sources than any figure has.
const allOf = 1 << 10

// sources lists, in the model's order, where each figure comes from, then the
// further figures that belong to the story.
func (m Model) sources() []SourceView {
	var list []SourceView
	for f := range calc.NumFields {
		p := m.Author.Preset.Fields[f]
		if p.IsZero() {
			continue
		}
		v := SourceView{
			Status:  m.text(locale.StatusLead(string(p.Status))),
			Text:    m.provenanceText(m.ownLabel(f, p), figureExact(m, f), p),
			Sources: citations(p.Sources, allOf),
		}
		if m.Author.Overridden.Has(f) {
			v.Text += " " + m.text(locale.StatusAuthorNote, arg("value", figure(m.Locale, m.Author.currency(), f, m.Author.Scenario.Value(f))))
		}
		list = append(list, v)
	}
	for _, fact := range m.Author.Preset.Facts {
		list = append(list, SourceView{
			Status:  m.text(locale.StatusLead(string(fact.Status))),
			Text:    m.provenanceText(fact.Label, m.factValue(fact), fact.Provenance),
			Sources: citations(fact.Sources, allOf),
		})
	}
	return list
}

// factValue writes the value of a further figure with every digit, as the box
// of a field with its unit would.
func (m Model) factValue(fact scenario.Fact) string {
	like := calc.OtherCosts
	switch fact.Unit {
	case "people":
		like = calc.Headcount
	case "share":
		like = calc.TaxRate
	case "months":
		like = calc.Months
	}
	s, err := calc.Scenario{}.With(calc.OtherCosts, fact.Value) // which takes any number
	if err != nil {
		return fact.Value
	}
	return boxText(m.Locale, m.Author.currency(), like, s.Value(calc.OtherCosts))
}

// yours says that the scenario is the reader's own, and which figures the
// sources no longer stand behind: by name, as far as two short lines hold them.
func (m Model) yours() (lead, text string) {
	const room = 38 // characters of names
	names := ""
	for _, f := range m.Moved.Fields() {
		name := m.text(locale.Term(f.String()))
		switch {
		case names == "":
			names = name
		case len(names)+len(name) > room:
			return m.text(locale.Yours), m.text(locale.YoursFields, arg("fields", names+", …"))
		default:
			names += ", " + name
		}
	}
	return m.text(locale.Yours), m.text(locale.YoursFields, arg("fields", names))
}

// unsure adds the word to a figure of s that is the preset's, and a guess or a
// claim: it never stands there like a reported one.
func unsure(m *Model, s *calc.Scenario, f calc.Field, text string) string {
	word := m.fixed.fields[f].doubt
	if word == "" || !same(*s, m.Author.Published, f) {
		return text
	}
	return text + " (" + word + ")"
}
