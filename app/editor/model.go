package editor

import (
	"maps"
	"slices"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/app/snippet"
)

// Model is the whole state of the page. It is a value: [Update] returns the
// next one and leaves its argument as it was.
type Model struct {
	Locale    *locale.Locale // with the studio’s texts
	Site      snippet.Site
	Published []Published
	Today     string // 2006-01-02
	Form      Form
	From      string // the published scenario that the form began as, "" for none
	// Drafts are those that the browser keeps, the latest first; Key is the one
	// at hand, "" until something is kept.
	Drafts []Draft
	Key    string
	// Closed: the browser keeps nothing.
	Closed bool
	// Opened are the parts that were opened or closed by hand.
	Opened map[string]bool
	// Visited are the controls that were left; All says that every reason shows.
	Visited map[string]bool
	All     bool
	// Typing is the control that is being typed in: its reason waits.
	Typing string
	// Edition counts changes, so that a late message about an old one is known.
	Edition int
	// Shown is what the preview shows; it follows when the page has been still.
	Shown *scenario.Preset
	Wide  bool // the preview's column
	Copy  Copy
	Said  string // what has just been done

	undo    *undo
	checked checked
}

// Published is a scenario that the site has, with its file taken apart.
type Published struct {
	Preset *scenario.Preset
	Leaves []Leaf
}

// Publish makes the entry of a scenario that the site has.
func Publish(loc *locale.Locale, leaves []Leaf) Published {
	loc = locale.Studio(loc)
	form, _ := Fill(loc, leaves)
	return Published{build(loc, form).preset, leaves}
}

// Copy is what became of a copy; the zero value is none.
type Copy struct {
	ID string // the snippet's
	OK bool
}

// undo is what stood before something was taken away.
type undo struct {
	form  Form
	from  string
	key   string
	draft *Draft // that was removed from the list
}

// Load makes the state of a page that holds nothing yet.
func Load(loc *locale.Locale, site snippet.Site, published []Published, today string) Model {
	m := Model{Locale: locale.Studio(loc), Site: site, Published: published, Today: today}
	return m.begin(newForm(), "")
}

// begin puts another form at hand.
func (m Model) begin(form Form, from string) Model {
	m.Form, m.From = form, from
	m.Opened, m.Visited, m.All = map[string]bool{"fields.revenue": true}, nil, false
	m.Typing, m.Copy = "", Copy{}
	m.Edition++
	m = m.read()
	m.Shown = m.checked.preset
	return m
}

// Start makes the form of a published scenario, or of a new one where there is
// none of that identifier.
func (m Model) start(id string) Model {
	for _, p := range m.Published {
		if p.Preset.ID == id {
			form, _ := Fill(m.Locale, p.Leaves)
			m = m.begin(form, id)
			m.All = true
			return m
		}
	}
	return m.begin(newForm(), "")
}

// read judges the form anew.
func (m Model) read() Model {
	m.checked = check(m.Locale, m.Form, m.Today)
	return m
}

// Preset is what the form stands for, as far as it can be read.
func (m Model) Preset() *scenario.Preset { return m.checked.preset }

// Sound reports whether nothing is wrong with it.
func (m Model) Sound() bool { return len(m.checked.troubles) == 0 }

// published is the scenario of the site that the form is compared with: the one
// of its identifier, or the one it began as.
func (m Model) published() *scenario.Preset {
	for _, id := range [...]string{m.Preset().ID, m.From} {
		i := slices.IndexFunc(m.Published, func(p Published) bool { return p.Preset.ID == id })
		if i >= 0 {
			return m.Published[i].Preset
		}
	}
	return nil
}

// with returns a set of names with one more.
func with(set map[string]bool, name string, is bool) map[string]bool {
	next := maps.Clone(set)
	if next == nil {
		next = map[string]bool{}
	}
	next[name] = is
	return next
}
