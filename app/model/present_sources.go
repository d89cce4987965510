package model

import (
	"breakeven/app/locale"
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
			Text:    m.provenanceText(f, p),
			Sources: citations(p.Sources, allOf),
		}
		if m.Author.Overridden.Has(f) {
			v.Text += " " + m.text(locale.StatusAuthorNote, arg("value", figure(m.Locale, m.Author.currency(), f, m.Author.Scenario.Value(f))))
		}
		list = append(list, v)
	}
	return list
}
