package shelf

import (
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"

	"github.com/shopspring/decimal"
)

// Update takes one message. It never panics and loses nothing that was kept.
func Update(m Model, msg Msg) (Model, []Effect) {
	switch msg := msg.(type) {
	case Found:
		return m.found(msg), nil
	case Typed:
		m.Draft = msg.Text
	case Asked:
		return m.asked(msg)
	case Imported:
		return m.imported(msg)
	case Unkept:
		m.full, m.kept = true, m.before
		m.Said += " " + m.text(locale.OwnApart)
	}
	return m, nil
}

// asked does what the reader asks for.
func (m Model) asked(msg Asked) (Model, []Effect) {
	at := Find(m.List, msg.Name)
	switch msg.Deed {
	case Save:
		if m.Renaming != "" {
			return m.renamed()
		}
		return m.saved(msg.Here)
	case Rename:
		if at >= 0 {
			m.Renaming, m.Draft = msg.Name, msg.Name
		}
		return m, []Effect{Focus{}}
	case Abandon:
		m.Renaming, m.Draft = "", ""
	case Remove:
		if at >= 0 {
			return m.keep(Put(m.List, msg.Name, 0, nil), m.says(locale.OwnRemoved, msg.Name), Focus{Undo})
		}
	case Undo:
		if m.canUndo {
			m, effects := m.keep(m.undo, m.text(locale.OwnUndone), Focus{})
			m.canUndo = false
			return m, effects
		}
	case Export:
		return m, []Effect{Download{string(Append(nil, m.List))}}
	case Dismiss:
		m.Problems = nil
		return m, []Effect{Focus{}}
	}
	return m, nil
}

// found takes over what the browser keeps. What could not be kept, or can't
// be read, does not cost what the page has. After another tab's change nothing
// is undone.
func (m Model) found(msg Found) Model {
	m.closed = msg.Closed
	if msg.Closed || msg.Text == m.kept.text {
		return m
	}
	m.kept, m.newer, m.canUndo = kept{text: msg.Text}, false, false
	var list []*Entry
	if msg.Text != "" {
		read, refused := Read(msg.Text, nil)
		list, _, _ = Join(nil, read) // names may stand there twice
		if len(refused) > 0 {
			m.newer = refused[0].Part == TheVersion
			m.kept.unread = !m.newer
			if refused[0].Entry == 0 {
				list = m.List
			}
		}
	}
	if m.full {
		list, _, _ = Join(list, m.List)
	}
	return m.with(list)
}

// with sets the list, and works out once what is said of its entries.
func (m Model) with(list []*Entry) Model {
	m.List, m.about = list, make([]string, len(list))
	for i, e := range list {
		m.about[i] = m.answer(e)
	}
	if Find(list, m.Renaming) < 0 {
		m.Renaming = ""
	}
	return m
}

// says says what has happened to a scenario.
func (m Model) says(said locale.Key, name string) string { return m.text(said, arg("name", name)) }

// keep sets the list by a reader's change, says what has happened, and has
// the browser keep it. A list that could not be read back is none.
func (m Model) keep(list []*Entry, said string, further ...Effect) (Model, []Effect) {
	text := string(Append(nil, list))
	if !fits(list, text) {
		m.Said = m.text(locale.OwnNoRoom, m.count(Most))
		return m, nil
	}
	before := m.List
	m = m.with(list)
	m.Said, m.undo, m.canUndo, m.Problems = said, before, true, nil
	if m.closed || m.newer {
		m.Said += " " + m.text(locale.OwnApart)
		return m, further
	}
	keep := Keep{Text: text}
	if m.kept.unread {
		keep.Aside = m.kept.text
	}
	m.before, m.kept, m.full = m.kept, kept{text: keep.Text}, false
	return m, append([]Effect{keep}, further...)
}

// fits reports whether a list with its text can be read back.
func fits(list []*Entry, text string) bool { return len(list) <= Most && len(text) <= MostBytes }

// saved keeps what is on the page. A name that stands for other figures
// stands for these from now on, which can be undone; a box left empty gets a
// name of its own.
func (m Model) saved(here model.Model) (Model, []Effect) {
	e := &Entry{Preset: here.Author.Preset.ID, Scenario: here.Scenario}
	e.Query, e.Fragment = here.Kept()
	if e.Name = CleanName(m.Draft); e.Name == "" {
		e.Name = CleanName(here.Summary())
		e, _ = Free(m.List, e)
	}
	said, at := locale.OwnSaved, Find(m.List, e.Name)
	if at >= 0 && !m.List[at].Same(e) {
		said = locale.OwnReplaced
	}
	list := Put(m.List, e.Name, max(at, 0), e)
	if part, _ := e.Check(); part != "" { // nothing but its address can be wrong: it is too long
		m.Said = m.text(locale.OwnNoRoom, m.count(Most))
		return m, nil
	}
	if fits(list, string(Append(nil, list))) {
		m.Draft = ""
	}
	return m.keep(list, m.says(said, e.Name))
}

// renamed gives a scenario the name in the box, with a number where that is
// another one's. A name that is none leaves all as it was.
func (m Model) renamed() (Model, []Effect) {
	at := Find(m.List, m.Renaming)
	e := *m.List[at]
	others := Put(m.List, e.Name, 0, nil)
	name := CleanName(m.Draft)
	m.Renaming, m.Draft = "", ""
	if name == "" || name == e.Name {
		return m, nil
	}
	free, _ := Free(others, &Entry{Name: name})
	e.Name = free.Name
	return m.keep(Put(others, "", at, &e), m.says(locale.OwnRenamed, e.Name))
}

// imported takes a file's scenarios in and names those it can't.
func (m Model) imported(msg Imported) (Model, []Effect) {
	var read []*Entry
	refused := []Refusal{{Part: TheSize}}
	if !msg.TooLarge {
		read, refused = Read(msg.Text, m.known)
	}
	list, taken, left := Join(m.List, read)
	said, problems := "", []string(nil)
	for _, part := range [...]struct {
		key locale.Key
		n   int
	}{{locale.OwnImported, taken}, {locale.OwnAlready, len(read) - taken - left}, {locale.OwnRefused, len(refused)}} {
		if part.n > 0 || said == "" {
			said += " " + m.text(part.key, m.count(part.n))
		}
	}
	if left > 0 {
		problems = append(problems, m.text(locale.OwnNoRoom, m.count(Most)))
	}
	for i, r := range refused {
		const most = 10
		if i == most {
			problems = append(problems, m.text(locale.OwnMore, m.count(len(refused)-most)))
			break
		}
		problems = append(problems, m.problem(r))
	}
	said = said[1:]
	m.Said, m.canUndo = said, false
	var effects []Effect
	if taken > 0 {
		m, effects = m.keep(list, said)
	}
	m.Problems = problems
	return m, effects
}

// problem says what of a file could not be used, and what would be right.
func (m Model) problem(r Refusal) string {
	presets := ""
	for _, p := range m.Place.Presets {
		presets += ", " + p.ID
	}
	reason := m.text(locale.OwnWrong(r.Part), arg("text", r.Detail), arg("allowed", strings.TrimPrefix(presets, ", ")))
	if r.Entry == 0 {
		return reason
	}
	return m.text(locale.OwnProblem, m.count(r.Entry), arg("name", r.Name), arg("reason", reason))
}

func (m Model) known(preset string) bool { return m.presetName(preset) != "" }

// presetName is what the site calls a preset, "" for one that it does not have.
func (m Model) presetName(id string) string {
	for _, p := range m.Place.Presets {
		if p.ID == id {
			return p.Name()
		}
	}
	return ""
}

func (m Model) text(key locale.Key, args ...locale.Arg) string { return m.Locale.Text(key, args...) }

func (m Model) count(n int) locale.Arg { return m.Locale.Number("n", decimal.NewFromInt(int64(n))) }

func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }
