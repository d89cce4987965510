package learn

import "breakeven/app/locale"

// TermView is a term of the glossary: what names it on the page, and what it
// means.
type TermView struct{ ID, Name, Text string }

// GlossaryView is all of them.
type GlossaryView struct {
	Note  string
	Terms []TermView
}

func (m Model) term(id string) TermView {
	return TermView{ID: id, Name: m.text(locale.GlossaryTerm(id)), Text: m.text(locale.GlossaryText(id))}
}

func (m Model) terms(ids []string) []TermView {
	list := make([]TermView, len(ids))
	for i, id := range ids {
		list[i] = m.term(id)
	}
	return list
}

func (m Model) glossaryView() GlossaryView {
	return GlossaryView{Note: m.text(locale.LearnGlossaryNote), Terms: m.terms(locale.GlossaryTerms[:])}
}
