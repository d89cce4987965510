package learn

import (
	"breakeven/app/locale"
	"breakeven/app/model"
)

// Present works out everything a view places; calc is the calculator's screen,
// model.Present(m.Calc).
func Present(m Model, calc model.Screen) Screen {
	s := Screen{
		Calc:       calc,
		PartsLabel: m.text(locale.LearnParts),
		Alone:      m.Only != nil, Folded: !m.shows(Calculator), Head: m.text(locale.LearnCalculator),
		Words: Words{Copy: m.text(locale.LearnCopy), CopiedID: m.copied, Copied: m.text(locale.LearnCopied)},
		Sides: m.Sides,
	}
	if m.copyFailed {
		s.Words.Copied = m.text(locale.LearnNoCopy)
	}
	if !s.Alone {
		s.Note = m.text(locale.LearnNote)
	}
	s.DocumentTitle = m.text(locale.LearnTitle, arg("title", s.Calc.Title))
	s.Description = s.Calc.SentenceText
	for _, p := range parts() {
		if m.shows(p.id) {
			s.Parts = append(s.Parts, Part{ID: p.id, Head: m.text(p.head)})
		}
	}
	s.Class = m.presentClass()
	s.Predict = m.predictView(calc) // whose guess the chart shows, too
	s.Inside = !m.shows(Working) && !m.waiting()
	if m.waiting() {
		m.hide(&s.Calc)
		s.Description = s.Calc.SentenceText
		s.Sides = &Sides{Waits: m.text(locale.SensitivityWaits)}
	}
	if m.shows(Working) {
		s.Working = m.workingView()
	}
	if m.shows(Backwards) {
		s.Backwards = m.backwardsView()
	}
	if m.shows(Glossary) {
		s.Glossary = m.glossaryView()
	}
	if m.shows(Take) {
		s.Take = m.presentTake()
	}
	m.stay(&s.Calc)
	return s
}

// stay has the calculator's links lead to the classroom's own pages.
func (m Model) stay(s *model.Screen) {
	place := m.Calc.Place
	for _, links := range [][]model.PresetLink{s.Presets, s.Periods} {
		for i := range links {
			links[i].Href = place.Spoken(address(place, "scenario="+links[i].ID))
		}
	}
	query, fragment := m.Calc.Kept()
	full := place.Address(m.Calc.Author.Preset.ID, query, fragment)
	s.Foot.Links = []model.Link{{Text: m.text(locale.NavCalculator), Href: full}}
	if m.Only == nil {
		s.Foot.Links = append(s.Foot.Links, model.Link{Text: m.text(locale.NavMethod), Href: place.Spoken(page(place, "method"))})
		return
	}
	whole := "scenario=" + m.Calc.Author.Preset.ID
	if query != "" {
		whole += "&" + query
	}
	if fragment != "" {
		whole += "#" + fragment
	}
	s.Foot.Links = append(s.Foot.Links, model.Link{Text: m.text(locale.LearnOpen), Href: address(place, whole)})
	// Without script the form keeps to the parts.
	for _, p := range model.Pairs(m.query) {
		if p.Name == nameShow {
			s.Carried = append(s.Carried, p)
		}
	}
}

// address is the classroom's with a query.
func address(place model.Place, query string) string { return page(place, "learn") + "?" + query }

// page is the address of a page of the site. Hosts of files send a folder's
// name without its slash elsewhere.
func page(place model.Place, name string) string {
	if place.Files {
		name += "/"
	}
	return place.Base + name
}
