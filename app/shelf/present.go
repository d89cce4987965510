package shelf

import (
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"
)

// Screen is everything a view places. The words of a control that has nothing
// to do are empty.
type Screen struct {
	Note              string
	Name, Draft, Save string // the box for a name, and the control beside it
	Said, Undo        string
	Problems          []string
	Dismiss           string
	Head              string // names the list
	Rows              []Row
	Rename, Remove    string
	Export, Import    string
}

// Row is one scenario: its name, what it answers, and the address that brings
// it back, on this page where it starts with "#". Apart says that this page
// would be left with what it alone has.
type Row struct {
	Name, About, Href string
	Apart             bool
}

// Present works out everything a view places, on the page of an author's preset
// and query.
func Present(m Model, here model.Model) Screen {
	s := Screen{
		Name: m.text(locale.OwnName), Draft: m.Draft, Save: m.text(locale.OwnSave),
		Said: m.Said, Problems: m.Problems, Dismiss: m.text(locale.Dismiss),
		Head: m.text(locale.OwnHead), Import: m.text(locale.OwnImport),
	}
	note := locale.OwnNote
	switch {
	case m.apart():
		note = locale.OwnNoteApart
	case m.kept.unread:
		note = locale.OwnNoteUnread
	}
	s.Note = m.text(note)
	if m.canUndo {
		s.Undo = m.text(locale.OwnUndo)
	}
	if m.Renaming != "" {
		s.Name, s.Save = m.says(locale.OwnNewName, m.Renaming), m.text(locale.OwnRename)
	}
	if len(m.List) > 0 {
		s.Rename, s.Remove, s.Export = m.text(locale.OwnRename), m.text(locale.OwnRemove), m.text(locale.OwnExport)
	}
	query, _ := here.Kept()
	for i, e := range m.List {
		r := Row{Name: e.Name, About: m.about[i], Href: "#" + e.Fragment}
		if e.Preset != here.Author.Preset.ID || e.Query != query {
			r.Href, r.Apart = m.Place.Address(e.Preset, e.Query, e.Fragment), m.apart()
		}
		s.Rows = append(s.Rows, r)
	}
	return s
}

// answer says what a scenario is about and what it answers.
func (m Model) answer(e *Entry) string {
	name := m.presetName(e.Preset)
	if name == "" {
		name = e.Preset
	}
	r := calc.Solve(e.Scenario)
	if r.Status == calc.OK {
		return name + ", " + m.text(locale.OwnAnswer, m.count(int(*r.BreakevenLayoffs)))
	}
	return name + ", " + m.text(locale.StatusName(r.Status.String()))
}
