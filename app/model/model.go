package model

import (
	"strings"

	"breakeven/app/chart"
	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// Page is which page the widget stands on.
type Page uint8

// The pages with a widget.
const (
	Home  Page = iota // the full application, "/"
	Embed             // the widget for an iframe, "/embed"
)

// Place is where a widget stands, as far as the address tells.
type Place struct {
	Page     Page
	Base     string // the site's path, "/" or "/news/"
	Query    string // without "?"
	Fragment string // without "#"
	Presets  []PresetName
	// Files says that the site is a folder of files, where nothing reads a
	// query: a scenario is named by the path.
	Files bool
	// Lead gives the links from a full page's foot to other pages; nil for none.
	// An embed's program goes without what only those say.
	Lead func(Model) []Link
}

// PresetName is a preset that the full page leads to.
type PresetName struct{ ID, Company, Period string }

// Name tells a preset from all others, those of its company among them.
func (p PresetName) Name() string { return p.Company + ", " + p.Period }

// Draft is what stands in an exact box while it differs from the value in
// force: text being typed, or text that could not be read.
type Draft struct {
	Text  string
	Open  bool   // the box shows Text instead of the value
	Error string // why Text could not be read and what would be right
}

// Model is the whole state of one widget. It is a value: [Update] returns the
// next one and leaves its argument as it was.
type Model struct {
	Locale *locale.Locale
	Place  Place
	Author Author
	// Moved are the fields the reader set; Reader holds their values.
	Moved  FieldSet
	Reader calc.Scenario
	// Scenario is in force: the author's, the reader's moves, and what they
	// take along (layoffs never exceed the headcount).
	Scenario calc.Scenario
	Result   calc.Result
	Drafts   [calc.NumFields]Draft
	Ranges   [calc.NumFields]Range
	Axes     chart.Axes
	Notices  []Notice
	// Dragging is the slider held at the moment, where Held.
	Dragging calc.Field
	Held     bool
	// Settled is false from a reader's move until the page has been still for
	// a moment; the sentence speaks when it is set again.
	Settled bool
	// Edition counts changes, so that a late message about an old one is known.
	Edition int
	// Copied says that the link has just been copied.
	Copied bool

	fixed *fixed
	// resting is what stays as it was while a slider moves.
	resting *resting
}

// Load makes the state that a preset and an address stand for.
func Load(loc *locale.Locale, preset *scenario.Preset, place Place) Model {
	m := Model{Locale: loc, Place: place, Settled: true}
	var notices []Notice
	m.Author, notices = readAuthor(loc, preset, place.Query)
	m.Notices = notices
	m.Reader = m.Author.Scenario
	m.fixed = m.fix()
	return m.readFragment(place.Fragment)
}

// readFragment takes the reader's state from a fragment; fields it does not
// name go back to the author's.
func (m Model) readFragment(fragment string) Model {
	m.Place.Fragment = fragment
	m.Moved, m.Reader = 0, m.Author.Scenario
	m.Ranges = m.Author.Ranges
	m.Drafts = [calc.NumFields]Draft{}
	m.Notices = authorNotices(m.Notices)
	parts := splitLink(fragment)
	for f := range calc.NumFields {
		p, n := known(parts, f.String())
		if n == 0 {
			continue
		}
		reason := locale.Key("")
		switch {
		case n > 1:
			reason = locale.NoticeRepeated
		case p.bad:
			reason = locale.NoticeUnreadable
		case m.Author.Locked.Has(f) || m.Author.Hidden.Has(f):
			reason = locale.NoticeLocked
		default:
			next, err := m.move(f, p.value)
			if err == nil {
				m = next
				continue
			}
			reason = reasonOf(err)
		}
		notice := newNotice(m.Locale, f.String(), p.value, reason, m.allowedNow(f),
			locale.Arg{Name: "value", Text: figure(m.Locale, m.Author.currency(), f, m.Author.Scenario.Value(f))})
		notice.Reader = true
		m.Notices = append(m.Notices, notice)
	}
	return m.solve().refit()
}

// move sets a reader's field from model text, within the author's limits. It
// does not solve.
func (m Model) move(f calc.Field, text string) (Model, error) {
	next, err := m.Reader.With(f, text)
	if err != nil {
		return m, err
	}
	v := next.Value(f)
	if r := m.Author.Ranges[f]; r.Limit && !r.Holds(v) {
		return m, &calc.Error{Field: f.String(), Code: calc.CodeOutOfRange}
	}
	if f == calc.Layoffs && layoffsAbove(next) || f == calc.NoticeMonths && noticeAbove(next) {
		return m, &calc.Error{Field: f.String(), Code: calc.CodeOutOfRange}
	}
	m.Reader = next
	m.Moved = m.Moved.With(f)
	if same(m.Reader, m.Author.Scenario, f) {
		m.Moved = m.Moved.Without(f)
	}
	m.Ranges[f] = m.Ranges[f].widen(f, v)
	return m, nil
}

// solve makes the fields agree and works out the answer, once.
func (m Model) solve() Model {
	m.Scenario = agree(m.Reader)
	m.Result = calc.Solve(m.Scenario)
	return m
}

// agree keeps the rules between fields: fewer people than layoffs take the
// layoffs along, a shorter period the notice.
func agree(s calc.Scenario) calc.Scenario {
	if layoffsAbove(s) {
		s, _ = s.With(calc.Layoffs, s.Text(calc.Headcount))
	}
	if noticeAbove(s) {
		s, _ = s.With(calc.NoticeMonths, s.Text(calc.Months))
	}
	return s
}

func layoffsAbove(s calc.Scenario) bool { return s.Count(calc.Layoffs) > s.Count(calc.Headcount) }

func noticeAbove(s calc.Scenario) bool {
	return s.Value(calc.NoticeMonths).Cmp(s.Value(calc.Months)) > 0
}

// same reports whether a field stands the same in both, basis included.
func same(a, b calc.Scenario, f calc.Field) bool {
	return a.Value(f).Equal(b.Value(f)) && (!f.Flow() || a.Basis(f) == b.Basis(f))
}

// Fragment is the reader's state as a link carries it, without "#": the values
// in force, which agree with each other.
func (m Model) Fragment() string {
	var fields []string
	for _, f := range m.Moved.Fields() {
		fields = append(fields, f.String()+"="+m.Scenario.Text(f))
	}
	return writeFragment(m.Place.Fragment, fields)
}

// Link is the address that brings this state back, on the page it stands on.
func (m Model) Link() string {
	var b strings.Builder
	b.WriteByte('?')
	b.WriteString(m.Place.Query)
	b.WriteByte('#')
	b.WriteString(m.Fragment())
	return b.String()
}
