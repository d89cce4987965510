package editor

import (
	"strings"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// Present works out everything the views place.
func Present(m Model) Screen {
	s := Screen{
		Words: m.Locale, Lang: m.Locale.Tag(), Dir: m.Locale.Dir(), Base: m.Site.Base, Method: m.Site.Method(), Studio: m.Site.Studio(),
		Closed: m.Closed, Said: m.Said, CanUndo: m.undo != nil, Parts: m.parts(), Verdict: m.verdict(),
		Preview: m.preview(), Take: m.take(),
	}
	for _, p := range m.Published {
		s.Starts = append(s.Starts, Choice{Value: p.Preset.ID, Label: p.Preset.Company, Note: m.say(locale.StudioScenarioNote, arg("period", p.Preset.Period), arg("title", p.Preset.Title))})
	}
	for _, d := range m.Drafts {
		s.Drafts = append(s.Drafts, DraftView{Key: d.Key, Name: m.draftName(d), Saved: d.Saved, Current: d.Key == m.Key})
		if d.Key == m.Key {
			s.Kept = m.say(locale.EditorKept, arg("date", d.Saved))
		}
	}
	for _, t := range m.checked.troubles {
		s.Troubles = append(s.Troubles, TroubleView{t.Name, t.Message})
	}
	return s
}

// verdict says how much is wrong.
func (m Model) verdict() string {
	return m.count(len(m.checked.troubles), locale.EditorVerdict)
}

// preview is what stands in the article's column.
func (m Model) preview() PreviewView {
	p := PreviewView{There: m.Shown != nil && m.Shown.Scenario.IsSet(calc.Revenue), Wide: m.Wide}
	if !p.There {
		p.Caption = m.say(locale.EditorPreviewNone)
		return p
	}
	more := ""
	switch {
	case m.checked.unread:
		more = m.say(locale.EditorPreviewWaits)
	case !m.Sound():
		more = m.say(locale.EditorPreviewLacks)
	}
	p.Caption = both(m.Locale, m.say(locale.EditorPreviewNote), more)
	return p
}

// errorAt is the reason at a control, once its reader has been there and not
// while it is being typed in.
func (m Model) errorAt(name string) string {
	reason := m.checked.wrong[name]
	if reason == "" || name == m.Typing || !m.All && !m.Visited[name] && strings.TrimSpace(m.textAt(name)) == "" {
		return ""
	}
	return reason
}

func (m Model) textAt(name string) string { return m.Form.textAt(name) }

// textAt is what stands in a control, "" where there is none.
func (f Form) textAt(name string) string {
	if at := f.at(name); at != nil {
		return *at
	}
	return ""
}

// box is a line of text.
func (m Model) box(name, label string) Box {
	return Box{Name: name, Label: label, Text: m.textAt(name), Error: m.errorAt(name)}
}

func (b Box) required() Box       { b.Required = true; return b }
func (b Box) wide() Box           { b.Wide = true; return b }
func (b Box) own(text string) Box { b.Own = text; return b }
func (b Box) note(text string) Box {
	b.Note = text
	return b
}

// area is a box of several lines.
func (m Model) area(name, label string) Box {
	b := m.box(name, label)
	b.Kind, b.Wide = Lines, true
	return b
}

// pick is a choice of one of several; own is what holds where none is picked.
func (m Model) pick(name, label, own string, choices ...Choice) Box {
	b := m.box(name, label)
	b.Kind = Pick
	// The browser remembers a choice by its place, so the places stay.
	if own == "" && choices[0].Value != "" {
		choices = append([]Choice{{Label: m.say(locale.EditorPick)}}, choices...)
	}
	there := false
	for i := range choices {
		choices[i].Picked = choices[i].Value == b.Text || b.Text == "" && choices[i].Value == own
		there = there || choices[i].Picked
	}
	if !there { // a file may say anything
		choices = append(choices, Choice{Value: b.Text, Label: b.Text, Picked: true})
	}
	b.Choices = choices
	return b
}

func (m Model) tick(name, label string) Box {
	b := m.box(name, label)
	b.Kind = Tick
	return b
}

// fold is a group that opens; it is open from the start where begins says so.
func (m Model) fold(id, head, state string, begins bool) Group {
	open, said := m.Opened[id]
	if !said {
		open = begins
	}
	return Group{ID: id, Head: head, State: state, Fold: true, Open: open}
}

// monthChoices are the periods there are.
func (m Model) monthChoices() []Choice {
	var list []Choice
	for _, n := range [...]int{12, 9, 6, 3, 1} {
		c := Choice{Value: itoa(n), Label: m.Locale.CountInt(int64(n))}
		switch n {
		case 12:
			c.Label = m.count(n, locale.EditorYear)
		case 3:
			c.Label = m.count(n, locale.EditorQuarter)
		}
		list = append(list, c)
	}
	return list
}

// statusChoices say how far a value can be trusted.
func (m Model) statusChoices() []Choice {
	return []Choice{
		{Value: string(scenario.Reported), Label: m.say(locale.EditorReported)},
		{Value: string(scenario.Derived), Label: m.say(locale.EditorDerived)},
		{Value: string(scenario.Estimate), Label: m.say(locale.EditorEstimate)},
		{Value: string(scenario.Claimed), Label: m.say(locale.EditorClaimed)},
		{Value: string(scenario.Assumption), Label: m.say(locale.EditorAssumption)},
	}
}
