package model

import (
	"breakeven/app/locale"
	"breakeven/calc"
)

// sources lists, in the model's order, where each figure comes from, and last
// the table that has all of it.
func (m Model) sources() []SourceView {
	var list []SourceView
	for f := range calc.NumFields {
		p := m.Author.Preset.Fields[f]
		if p.IsZero() {
			continue
		}
		v := SourceView{
			Status:  m.text(locale.StatusLead(string(p.Status))),
			Text:    m.provenanceText(f, p),
			Sources: citations(p.Sources),
		}
		if m.Author.Overridden.Has(f) {
			v.Text += " " + m.authorNote(f)
		}
		list = append(list, v)
	}
	table := "data/" + m.Author.Preset.ID + ".csv"
	all := SourceView{Text: m.text(locale.SourcesTable)}
	all.Sources = append(all.Sources, Citation{Title: table, Publisher: "Breakeven", Date: "CSV", URL: m.Place.Base + table})
	return append(list, all)
}

// authorNote says that a figure is the author's own.
func (m Model) authorNote(f calc.Field) string {
	return m.text(locale.StatusAuthorNote, arg("value", figure(m.Locale, m.Author.currency(), f, m.Author.Scenario.Value(f))))
}

// yours names the figures that a reader has moved away from the sources, as many
// as two short lines hold.
func (m Model) yours() string {
	names := ""
	for i, f := range m.Moved.Fields() {
		if i == 3 {
			names += ", …"
			break
		}
		if i > 0 {
			names += ", "
		}
		names += m.text(locale.Term(f.String()))
	}
	return m.text(locale.StageYours, arg("fields", names))
}

// unsure adds the word to a figure that is a guess or a claim: it never stands
// there like a reported one. A changed one is no longer the preset's.
func (x *fixed) unsure(f calc.Field, changed FieldSet, text string) string {
	if word := x.fields[f].doubt; word != "" && !changed.Has(f) {
		text += " (" + word + ")"
	}
	return text
}
