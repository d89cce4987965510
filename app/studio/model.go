package studio

import (
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/snippet"
)

// Model is the whole state of the page. It is a value: [Update] returns the
// next one and leaves its argument as it was.
type Model struct {
	Locale  *locale.Locale // with the studio’s texts
	Site    snippet.Site
	Presets []*scenario.Preset // at least one; the first is the default
	Form    Form
	// Shown is the query that the previews show; they follow when the page has
	// been still for a moment.
	Shown string
	// First is what they showed when the page was made. Their elements keep it:
	// a new address there would be a step in the history.
	First string
	// Typing is the control that is being typed in: its reason waits as well.
	Typing string
	// Edition counts changes, so that a late message about an old one is known.
	Edition int
	// Copy is the snippet that was copied last, or could not be.
	Copy Copy

	checked checked
}

// Copy is what became of a copy; the zero value is none.
type Copy struct {
	ID string // the snippet's
	OK bool
}

// Load makes the state that a query stands for: the form's own, or that of an
// embed that is to be changed.
func Load(loc *locale.Locale, site snippet.Site, presets []*scenario.Preset, pairs []model.Pair) Model {
	loc = locale.Studio(loc)
	m := Model{Locale: loc, Site: site, Presets: presets, Form: readForm(pairs)}
	m.checked = check(loc, presets, m.Form)
	m.Shown = m.Options().Query()
	m.First = m.Shown
	return m
}

// Options are those of the embed, without what could not be read.
func (m Model) Options() snippet.Options { return m.checked.options }

// Address is the page's own query with what stands in its controls.
func (m Model) Address() string { return snippet.Join(m.Form.pairs()) }
