package exercise

import (
	"strconv"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/practice"
)

// The set of whoever comes without an assignment.
const (
	FirstLevel = practice.OneStep
	FirstSeed  = 1
	FirstCount = 5
)

// Currency is what the problems' amounts are in.
const Currency = "USD"

// Model is the whole state. It is a value.
type Model struct {
	Locale   *locale.Locale // with the texts of locale.Practice
	Progress practice.Progress
	Assigned bool // the set is a teacher's: there is no other to choose
	Form     Form // the set to choose

	Draft string // what stands in the answer's box
	// Said is what was made of the last answer, or of what the student asked
	// for, and Outcome is what the answer was; both of the problem at hand.
	Said    string
	Outcome practice.Outcome
	Copy    string // what became of the wish to copy the code

	Codes string // what stands in the teacher's box

	kept   []string // lines, the latest first
	begun  bool     // the student has done something here
	closed bool     // the browser keeps nothing
	full   bool     // or had no room
}

// Form are the controls by which a set is chosen.
type Form struct {
	Level practice.Level
	Seed  string // as it was typed
	Count int
	Wrong string // why Seed is none
}

// Load is the start: at the assignment's set, or where that is the zero Set at
// the first one there is.
func Load(l *locale.Locale, assigned practice.Set) Model {
	m := Model{Locale: l, Assigned: assigned.Count() > 0}
	if !m.Assigned {
		assigned, _ = practice.NewSet(practice.Newest, FirstLevel, FirstSeed, FirstCount)
	}
	return m.at(practice.Begin(assigned))
}

// at returns the model with that progress, and the form to match.
func (m Model) at(p practice.Progress) Model {
	m.Progress = p
	s := p.Set()
	m.Form = Form{Level: s.Level(), Seed: strconv.Itoa(s.Seed()), Count: s.Count()}
	return m.cleared()
}

// cleared has nothing in the box and nothing said.
func (m Model) cleared() Model {
	m.Draft, m.Said, m.Outcome, m.Copy = "", "", practice.Unclear, ""
	return m
}

// Kept lines: how many, and how long one may be that can't be read.
const (
	mostKept = 20
	longest  = 100
)

// lines are what a browser keeps, as lines.
func lines(text string) []string {
	var list []string
	for line := range strings.SplitSeq(text, "\n") {
		if line != "" && len(line) <= longest && len(list) < mostKept {
			list = append(list, line)
		}
	}
	return list
}

// keptOf is what is kept of a set.
func (m Model) keptOf(s practice.Set) (practice.Progress, bool) {
	for _, line := range m.kept {
		if p, ok := practice.ReadProgress(line); ok && p.Set() == s {
			return p, true
		}
	}
	return practice.Progress{}, false
}

// latest is the set that the student was at last.
func (m Model) latest() (practice.Progress, bool) {
	for _, line := range m.kept {
		if p, ok := practice.ReadProgress(line); ok {
			return p, true
		}
	}
	return practice.Progress{}, false
}

// keep puts the progress before all other lines, and has the browser keep them.
func (m Model) keep() (Model, []Effect) {
	m.begun = true
	list := []string{m.Progress.Keep()}
	for _, line := range m.kept {
		if p, ok := practice.ReadProgress(line); (!ok || p.Set() != m.Progress.Set()) && len(list) < mostKept {
			list = append(list, line)
		}
	}
	m.kept = list
	if m.closed {
		return m, nil
	}
	return m, []Effect{Keep{strings.Join(list, "\n")}}
}

func (m Model) text(key locale.Key, args ...locale.Arg) string { return m.Locale.Text(key, args...) }

func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }

// count is a placeholder with a number that chooses the plural.
func (m Model) count(name string, n int) locale.Arg {
	return locale.Arg{Name: name, Text: m.Locale.CountInt(int64(n)), Number: strconv.Itoa(n)}
}
