package editor

import (
	"strconv"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/app/snippet"
	"breakeven/calc"
)

// take is what the editor takes along.
func (m Model) take() TakeView {
	v := TakeView{FileName: strings.TrimPrefix(m.fileName(), ".json"), Snippets: m.snippets()}
	switch {
	case !m.Sound():
		v.FileNote = m.count(len(m.checked.troubles), locale.EditorNotYet)
	case m.published() == nil:
		v.FileNote = m.say(locale.EditorWhole)
	default:
		v.FileNote = m.say(locale.EditorInPlace)
	}
	if p := m.published(); p != nil {
		v.Compared = m.say(locale.EditorCompared, arg("company", p.Company), arg("period", p.Period))
		v.Differences = m.differences(p)
	}
	return v
}

// snippets are the texts to copy. Those that name the file need it whole; a
// link works with what there is.
func (m Model) snippets() []SnippetView {
	var list []SnippetView
	if m.Sound() {
		published := snippet.Options{Preset: m.Preset()}
		list = append(list,
			SnippetView{ID: "serve", Label: m.say(locale.EditorPublish), Text: "breakeven serve --scenarios FOLDER",
				Note: m.say(locale.EditorPublishNote, arg("name", m.fileName()))},
			SnippetView{ID: "iframe", Label: m.say(locale.EditorEmbed), Text: snippet.Frame(m.Site, published),
				Note: m.say(locale.EditorEmbedNote)})
	}
	if o, ok := m.linked(); ok {
		list = append(list,
			SnippetView{ID: "now", Label: m.say(locale.EditorAtOnce), Text: snippet.Frame(m.Site, o), Note: m.linkNote(o)},
			SnippetView{ID: "link", Label: m.say(locale.EditorLink), Text: m.Site.Embed(o)})
	}
	for i := range list {
		s := &list[i]
		s.Rows = min(8, 1+len(s.Text)/70)
		if m.Copy.ID == s.ID {
			s.Said = m.say(locale.StudioCopied)
			if !m.Copy.OK {
				s.Said = m.say(locale.StudioCopyByKey)
			}
		}
	}
	return list
}

// unnamed is the scenario of the site that has no figures of its own, for links
// that bring all of them.
var unnamed = &scenario.Preset{ID: scenario.OwnFigures}

// linked are the options of an embed that needs no file. A copy of a published
// scenario stays that company's; any other is nobody's by name, in dollars.
func (m Model) linked() (snippet.Options, bool) {
	p := m.Preset()
	if m.checked.unread || !p.Scenario.IsSet(calc.Revenue) || p.Scenario.Check() != nil {
		return snippet.Options{}, false
	}
	o := snippet.Options{Preset: unnamed, Title: p.Title}
	switch from := m.published(); {
	case from != nil && from.Company == p.Company && from.Currency == p.Currency:
		o.Preset = from
	case p.Currency != "USD":
		return o, false // a link names no currency
	case !strings.Contains(p.Title, p.Company):
		o.Title = p.Company + ": " + p.Title
	}
	months := int(p.Scenario.Value(calc.Months).IntPart())
	for f := range calc.NumFields {
		if !p.Scenario.IsSet(f) && !o.Preset.Scenario.IsSet(f) {
			continue
		}
		o.Fields[f].Value = p.Scenario.Text(f)
		if basis := p.Scenario.Basis(f); f.Flow() && (basis != months || o.Preset != unnamed && basis != o.Preset.Scenario.Basis(f)) {
			o.Fields[f].Basis = strconv.Itoa(basis)
		}
	}
	for _, f := range p.Locked {
		o.Fields[f].Use = snippet.Lock
	}
	for _, f := range p.Hidden {
		o.Fields[f].Use = snippet.Hide
	}
	return o, true
}

// linkNote says what a link has not got.
func (m Model) linkNote(o snippet.Options) string {
	more := locale.EditorMarked
	if o.Preset == unnamed {
		more = locale.EditorUnnamed
	}
	return both(m.Locale, m.say(locale.EditorAtOnceNote), m.say(more))
}
