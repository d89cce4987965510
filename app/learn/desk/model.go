package desk

import (
	"strconv"

	"breakeven/app/learn/assignment"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/practice"
	"breakeven/app/snippet"
	"breakeven/calc"
)

// Model is the whole state. It is a value.
type Model struct {
	Locale *locale.Locale // with the classroom's texts
	Page   model.Model    // the calculator that the assignment is about
	Parts  []PartName     // those that it can show
	// Address is the page's, without a query; whoever knows the site's origin
	// puts it before.
	Address string

	form form
	open bool // the further fields are, from the start
	checked
	copied string // the id of the link copied last
	failed bool   // it was refused
}

// PartName is a part of the page with its heading.
type PartName struct {
	ID   assignment.Part
	Head string
}

// Load fills the form from the page's own link.
func Load(l *locale.Locale, page model.Model, parts []PartName, a assignment.Assignment, address string) Model {
	m := Model{Locale: l, Page: page, Parts: parts, Address: address, form: formOf(a, page)}
	m.checked = m.check()
	for _, id := range model.Assumptions {
		m.open = m.open || m.form.fields[id].value != "" || m.form.fields[id].use != snippet.Move
	}
	return m
}

// Assignment is what the form says, as far as it can be used.
func (m Model) Assignment() assignment.Assignment { return m.assignment }

// Link is the student's, or the teacher's with the key; "" where it would be too
// long to be read.
func (m Model) Link(key bool) string {
	if m.tooLong {
		return ""
	}
	return m.Address + "?" + m.assignment.WithKey(key).Query()
}

// Msg is something that happened.
type Msg interface{ msg() }

// Typed: a control holds Text, typed or chosen.
type Typed struct{ Name, Text string }

// Ticked: a box was ticked or cleared.
type Ticked struct {
	Name, Value string
	On          bool
}

// Taken: the figures that the page stands at are wanted. Page is the calculator.
type Taken struct{ Page model.Model }

// Drawn: a number was drawn, of any size, for the practice problems.
type Drawn struct{ Number int }

// Placed: the site's origin is known.
type Placed struct{ Address string }

// Copied: a link is on the clipboard, or was refused.
type Copied struct {
	ID string
	OK bool
}

func (Typed) msg()  {}
func (Ticked) msg() {}
func (Taken) msg()  {}
func (Drawn) msg()  {}
func (Placed) msg() {}
func (Copied) msg() {}

// Update takes one message. It never panics and never loses what was typed.
func Update(m Model, msg Msg) Model {
	m.copied, m.failed = "", false
	switch msg := msg.(type) {
	case Typed:
		m.form = m.form.with(msg.Name, msg.Text)
	case Ticked:
		m.form = m.form.ticked(msg.Name, msg.Value, msg.On, m.Parts)
	case Taken:
		for f := range calc.NumFields {
			if msg.Page.Moved.Has(f) {
				m.form.fields[f].value = model.Exact(m.Locale, m.Page.Author.Preset.Currency, f, msg.Page.Scenario.Value(f))
			}
		}
	case Drawn:
		number := msg.Number % (practice.MostSeed + 1)
		if number < 0 {
			number = -number
		}
		m.form.seed = strconv.Itoa(number)
	case Placed:
		m.Address = msg.Address
	case Copied:
		m.copied, m.failed = msg.ID, !msg.OK
		return m
	}
	m.checked = m.check()
	return m
}

func (m Model) text(key locale.Key, args ...locale.Arg) string { return m.Locale.Text(key, args...) }

func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }

// count is a placeholder with a number that chooses the plural.
func (m Model) count(name string, n int) locale.Arg {
	return locale.Arg{Name: name, Text: m.Locale.CountInt(int64(n)), Number: strconv.Itoa(n)}
}
