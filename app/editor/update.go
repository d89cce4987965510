package editor

import (
	"strconv"
	"strings"

	"breakeven/app/locale"
	"breakeven/calc"
)

// Msg is something that happened.
type Msg interface{ msg() }

// Typed: a text box holds Text.
type Typed struct{ Name, Text string }

// Chosen: one of several was picked, or a box ticked ("1") or cleared ("").
type Chosen struct{ Name, Value string }

// Left: a control was left.
type Left struct{ Name string }

// Folded: a part was opened or closed.
type Folded struct {
	ID   string
	Open bool
}

// Done: a button was pressed, about Name where it is about one.
type Done struct {
	Deed Deed
	Name string
}

// Deed is what buttons do.
type Deed string

// The deeds.
const (
	Add      Deed = "add"   // one more in the list of that name
	Drop     Deed = "drop"  // that one of a list
	Start    Deed = "start" // anew, or as a copy of that published scenario
	Resume   Deed = "resume"
	Discard  Deed = "discard" // that draft
	Undo     Deed = "undo"
	GoTo     Deed = "goto" // that control
	Download Deed = "download"
	CopyOut  Deed = "copy"
)

// Stilled: nothing has changed for half a second since Edition. Now is as
// 2025-11-30 22:05.
type Stilled struct {
	Edition int
	Now     string
}

// Found: the browser keeps these drafts, or nothing at all. Key is the one that
// the page's address asks for.
type Found struct {
	Drafts []Draft
	Closed bool
	Key    string
}

// Opened: the editor chose a file with this in it. Bad is why it is none.
type Opened struct {
	Name   string
	Leaves []Leaf
	Bad    Bad
}

// Bad is why a file could not be opened.
type Bad uint8

// The reasons, after none.
const (
	TooLong Bad = iota + 1
	Gone
	NoJSON
)

// Unkept: the browser could not keep the draft.
type Unkept struct{}

// Copied: a text is on the clipboard, or was refused.
type Copied Copy

func (Typed) msg()   {}
func (Chosen) msg()  {}
func (Left) msg()    {}
func (Folded) msg()  {}
func (Done) msg()    {}
func (Stilled) msg() {}
func (Found) msg()   {}
func (Opened) msg()  {}
func (Unkept) msg()  {}
func (Copied) msg()  {}

// Effect is something the browser is asked to do, as data.
type Effect interface{ effect() }

// WaitStill asks for [Stilled] with this edition after half a second.
type WaitStill struct{ Edition int }

// KeepDraft gives the browser a draft to keep, and DropDraft takes one away.
type KeepDraft struct{ Key, Text string }

// DropDraft takes a draft out of the browser.
type DropDraft struct{ Key string }

// Address has the page's address name the draft at hand, "" for none.
type Address struct{ Key string }

// Focus takes the focus to a control, once it is there.
type Focus struct{ Name string }

// SaveFile gives the editor a file.
type SaveFile struct {
	Name string
	Data []byte
}

// CopyText puts text on the clipboard and answers with [Copied].
type CopyText struct{ ID, Text string }

func (WaitStill) effect() {}
func (KeepDraft) effect() {}
func (DropDraft) effect() {}
func (Address) effect()   {}
func (Focus) effect()     {}
func (SaveFile) effect()  {}
func (CopyText) effect()  {}

// Update takes one message. It never panics and never loses what was typed.
func Update(m Model, msg Msg) (Model, []Effect) {
	switch msg := msg.(type) {
	case Typed:
		m.Typing = msg.Name
		return m.put(msg.Name, msg.Text)
	case Chosen:
		return m.chosen(msg.Name, msg.Value)
	case Left:
		m.Visited = with(m.Visited, msg.Name, true)
		if m.Typing == msg.Name {
			m.Typing = ""
		}
		return m, nil
	case Folded:
		m.Opened = with(m.Opened, msg.ID, msg.Open)
		return m, nil
	case Done:
		return m.done(msg)
	case Stilled:
		if msg.Edition != m.Edition {
			return m, nil
		}
		m.Typing = ""
		if !m.checked.unread {
			m.Shown = m.checked.preset
		}
		return m.keep(msg.Now)
	case Found:
		return m.found(msg)
	case Opened:
		return m.open(msg)
	case Unkept:
		m.Closed = true
	case Copied:
		m.Copy = Copy(msg)
	}
	return m, nil
}

// textLimit is how many bytes of a box are kept.
const textLimit = 8 << 10

// put writes a text into a control.
func (m Model) put(name, text string) (Model, []Effect) {
	if len(text) > textLimit {
		text = strings.ToValidUTF8(text[:textLimit], "")
	}
	form := m.Form.clone()
	at := form.at(name)
	if at == nil || *at == text {
		return m, nil
	}
	*at = text
	m.Form = form
	return m.changed()
}

// changed judges the form, and has what is slow follow in a moment.
func (m Model) changed() (Model, []Effect) {
	m = m.read()
	m.Edition++
	m.Copy, m.Said, m.undo = Copy{}, "", nil
	return m, []Effect{WaitStill{m.Edition}}
}

func (m Model) chosen(name, value string) (Model, []Effect) {
	switch {
	case name == "wide":
		m.Wide = value == on
		return m, nil
	case strings.HasPrefix(name, Reuse):
		return m.reuse(strings.TrimPrefix(name, Reuse), value)
	case name == "balance" && value != on && m.Form.balanced():
		m.Form = m.Form.clone()
		m.Form.Fields[calc.OtherCosts] = m.fieldForm(calc.OtherCosts)
		m.Opened = with(m.Opened, "fields."+calc.OtherCosts.String(), true)
	}
	m.Visited = with(m.Visited, name, true)
	return m.put(name, value)
}

func (m Model) done(msg Done) (Model, []Effect) {
	switch msg.Deed {
	case Add:
		return m.add(msg.Name)
	case Drop:
		return m.drop(msg.Name)
	case Start:
		before := undo{form: m.Form, from: m.From, key: m.Key}
		m = m.start(msg.Name)
		m.Key, m.undo = "", &before
		m.Said = m.say(locale.EditorBegun)
		if msg.Name != "" {
			m.Said = m.say(locale.EditorCopied)
		}
		return m, []Effect{Address{}, Focus{"title"}}
	case Resume:
		for _, d := range m.Drafts {
			if d.Key == msg.Name {
				m, ok := m.resume(d)
				if !ok {
					return m, nil
				}
				return m, []Effect{Address{d.Key}, Focus{"title"}}
			}
		}
	case Discard:
		return m.discard(msg.Name)
	case Undo:
		return m.undone()
	case GoTo:
		m.Opened = m.openTo(msg.Name)
		m.Visited = with(m.Visited, msg.Name, true)
		return m, []Effect{Focus{msg.Name}}
	case Download:
		m.All = true
		if !m.Sound() {
			return m, []Effect{Focus{"check"}}
		}
		return m, []Effect{SaveFile{m.fileName(), File(m.Preset())}}
	case CopyOut:
		for _, s := range m.snippets() {
			if s.ID == msg.Name {
				m.Copy = Copy{}
				return m, []Effect{CopyText{s.ID, s.Text}}
			}
		}
	}
	return m, nil
}

func (m Model) fileName() string { return m.Preset().ID + ".json" }

// add puts one more into a list.
func (m Model) add(name string) (Model, []Effect) {
	form := m.Form.clone()
	n := form.count(name)
	at := item(name, n)
	first := at + "." + map[string]string{"facts": "label", "readings": "title", "languages": "tag"}[name]
	switch {
	case strings.HasSuffix(name, "sources"):
		first = at + ".title"
	case strings.HasSuffix(name, "set"), strings.HasSuffix(name, "formulas"), strings.HasSuffix(name, "labels"):
		first = at + ".name"
	}
	if form.place(steps(first), true) == nil {
		return m, nil
	}
	m.Form = form
	m.Opened = with(m.Opened, at, true)
	m, effects := m.changed()
	return m, append(effects, Focus{first})
}

// count is how many there are in a list.
func (f *Form) count(name string) int {
	n := 0
	for f.place(append(steps(name), strconv.Itoa(n), firstOf(name)), false) != nil {
		n++
	}
	return n
}

// firstOf is a name that each item of a list has.
func firstOf(list string) string {
	path := steps(list)
	switch path[len(path)-1] {
	case "facts":
		return "value"
	case "languages":
		return "tag"
	case "sources", "readings":
		return "title"
	}
	return "name"
}

// drop takes one out of a list.
func (m Model) drop(name string) (Model, []Effect) {
	path := steps(name)
	i, err := strconv.Atoi(path[len(path)-1])
	if err != nil {
		return m, nil
	}
	before := undo{form: m.Form, from: m.From, key: m.Key}
	label := m.label(name)
	form := m.Form.clone()
	if !form.remove(path[:len(path)-1], i) {
		return m, nil
	}
	m.Form = form
	m, effects := m.changed()
	m.undo = &before
	m.Said = m.say(locale.EditorRemoved, arg("name", label))
	return m, append(effects, Focus{Name: "undo"})
}

// Reuse begins the name of a choice that adds a source to the list named behind
// it.
const Reuse = "reuse."

// reuse adds a source that is there already, without its quote: each value has
// words of its own.
func (m Model) reuse(list, key string) (Model, []Effect) {
	for _, s := range m.Form.allSources() {
		if s.key() != key || key == "" {
			continue
		}
		form := m.Form.clone()
		at := item(list, form.count(list))
		for name, text := range map[string]string{"title": s.Title, "publisher": s.Publisher, "url": s.URL, "date": s.Date} {
			to := form.place(steps(at+"."+name), true)
			if to == nil {
				return m, nil
			}
			*to = text
		}
		m.Form = form
		m, effects := m.changed()
		return m, append(effects, Focus{at + ".quote"})
	}
	return m, nil
}
