package compare

import (
	"maps"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/shelf"
)

// Update takes one message. It never panics and never loses what was typed.
func Update(m Model, msg Msg) (Model, []Effect) {
	switch msg := msg.(type) {
	case CalculatorChanged:
		m.here = msg.Calculator
	case Chosen:
		return m.chosen(msg)
	case LinkTyped:
		if isColumn(msg.Column) {
			d := &m.Picks[msg.Column].Draft
			d.Text, d.Open = bounded(msg.Text), true
		}
	case LinkCommitted:
		return m.linkCommitted(msg.Column)
	case KeptFound:
		m.Kept = nil
		if msg.Text != "" {
			read, _ := shelf.Read(msg.Text, m.known)
			m.Kept, _, _ = shelf.Join(nil, read)
		}
	case Fetched:
		m.fetched = maps.Clone(m.fetched)
		m.fetched[msg.ID] = msg.Preset
	}
	return m, nil
}

func isColumn(column int) bool { return column >= 0 && column < Others }

func (m Model) chosen(msg Chosen) (Model, []Effect) {
	if !isColumn(msg.Column) || !m.offers(msg.Value) {
		return m, nil
	}
	m.Picks[msg.Column] = Pick{Choice: msg.Value}
	return m.fetch(msg.Column)
}

// offers reports whether a value is one of the options'.
func (m Model) offers(value string) bool {
	if id, ok := strings.CutPrefix(value, ofPreset); ok {
		return m.known(id)
	}
	if name, ok := strings.CutPrefix(value, ofKept); ok {
		return shelf.Find(m.Kept, name) >= 0
	}
	return value == choiceNone || value == choiceLink
}

func (m Model) linkCommitted(column int) (Model, []Effect) {
	if !isColumn(column) || m.Picks[column].Choice != choiceLink || !m.Picks[column].Draft.Open {
		return m, nil
	}
	p := &m.Picks[column]
	if _, ok := m.readLink(p.Draft.Text); !ok {
		p.Draft.Error = m.text(locale.CompareLinkWrong)
		return m, nil
	}
	p.Link, p.Draft = strings.TrimSpace(p.Draft.Text), model.Draft{}
	return m.fetch(column)
}

// fetch asks for the preset that a column needs; one that could not be had is
// asked for again.
func (m Model) fetch(column int) (Model, []Effect) {
	a, _, ok := m.address(m.Picks[column])
	if !ok || m.fetched[a.preset] != nil {
		return m, nil
	}
	if _, failed := m.fetched[a.preset]; failed {
		m.fetched = maps.Clone(m.fetched)
		delete(m.fetched, a.preset)
	}
	return m, []Effect{Fetch{a.preset}}
}

// address is where a pick leads, with its name.
func (m Model) address(p Pick) (a address, name string, ok bool) {
	if id, isPreset := strings.CutPrefix(p.Choice, ofPreset); isPreset {
		return address{preset: id}, m.presetCompany(id), true
	}
	if kept, isKept := strings.CutPrefix(p.Choice, ofKept); isKept {
		if at := shelf.Find(m.Kept, kept); at >= 0 {
			e := m.Kept[at]
			return address{e.Preset, e.Query, e.Fragment}, e.Name, true
		}
		return a, kept, false
	}
	if p.Choice == choiceLink && p.Link != "" {
		a, ok = m.readLink(p.Link)
		return a, m.text(locale.CompareOfLink, arg("name", m.presetName(a.preset))), ok
	}
	return a, "", false
}

func (m Model) presetName(id string) string {
	for _, p := range m.here.Place.Presets {
		if p.ID == id {
			return p.Name()
		}
	}
	return m.here.Author.Preset.Company
}

// presetCompany heads a preset's column; its period stands below.
func (m Model) presetCompany(id string) string {
	for _, p := range m.here.Place.Presets {
		if p.ID == id {
			return p.Company
		}
	}
	return m.here.Author.Preset.Company
}

// bounded cuts text that no box of ours would hold; what is left is still too
// long for a link.
func bounded(text string) string {
	if runes := []rune(text); len(runes) > longestLink {
		return string(runes[:longestLink+1])
	}
	return text
}
