package exercise

import (
	"strconv"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/practice"
)

// Msg is something that happened.
type Msg interface{ msg() }

// Found: the browser keeps this text for the page, "" for none, or it is
// closed. It comes when the page starts and before each change, so that no tab
// writes over what another one wrote.
type Found struct {
	Text   string
	Closed bool
}

// Typed: a text box holds Text.
type Typed struct {
	Box  Box
	Text string
}

// Chosen: one of several was picked.
type Chosen struct {
	Box   Box
	Value string
}

// Box is a control that holds something.
type Box string

// The boxes.
const (
	LevelBox  Box = "level"
	SeedBox   Box = "seed"
	CountBox  Box = "count"
	AnswerBox Box = "answer"
	CodesBox  Box = "codes"
)

// Asked: somebody wants something done.
type Asked struct{ Deed Deed }

// Deed is what can be asked for.
type Deed string

// The deeds.
const (
	Start    Deed = "start"   // the set in the form
	Another  Deed = "another" // the same with a number drawn
	Check    Deed = "check"   // the answer in the box
	Hint     Deed = "hint"
	GiveUp   Deed = "give-up"
	Next     Deed = "next"
	Again    Deed = "again"  // the set from its start
	Harder   Deed = "harder" // the next level
	CopyCode Deed = "copy"
)

// Drawn: a number was drawn, of any size.
type Drawn struct{ Number int }

// Copied: the code is on the clipboard, or was refused.
type Copied struct{ OK bool }

// Unkept: the browser had no room.
type Unkept struct{}

func (Found) msg()  {}
func (Typed) msg()  {}
func (Chosen) msg() {}
func (Asked) msg()  {}
func (Drawn) msg()  {}
func (Copied) msg() {}
func (Unkept) msg() {}

// Effect is something the browser is asked to do, as data.
type Effect interface{ effect() }

// Keep keeps a text, and answers with [Unkept] where that fails.
type Keep struct{ Text string }

// Draw draws a number and answers with [Drawn].
type Draw struct{}

// CopyText puts text on the clipboard and answers with [Copied].
type CopyText struct{ Text string }

// Focus takes the reader to a place, once the page shows the state.
type Focus struct{ Place Place }

// Place is where the focus can go.
type Place string

// The places.
const (
	AtProblem  Place = "problem"
	AtAnswer   Place = "answer"
	AtSolution Place = "solution"
	AtNext     Place = "next"
	AtDone     Place = "done"
	AtSeed     Place = "seed"
)

func (Keep) effect()     {}
func (Draw) effect()     {}
func (CopyText) effect() {}
func (Focus) effect()    {}

// Update takes one message. It never panics and never loses what was typed.
func Update(m Model, msg Msg) (Model, []Effect) {
	switch msg := msg.(type) {
	case Found:
		return m.found(msg), nil
	case Typed:
		return m.typed(msg), nil
	case Chosen:
		return m.chosen(msg), nil
	case Asked:
		return m.asked(msg.Deed)
	case Drawn:
		number := msg.Number % (practice.MostSeed + 1)
		if number < 0 {
			number = -number
		}
		m.Form.Seed = strconv.Itoa(number)
		return m.start()
	case Copied:
		m.Copy = m.text(locale.ExerciseCopied)
		if !msg.OK {
			m.Copy = m.text(locale.ExerciseCopyFailed)
		}
	case Unkept:
		m.full = true
	}
	return m, nil
}

// found takes over what the browser keeps. The student goes on where they were,
// unless something has been done here already.
func (m Model) found(msg Found) Model {
	m.closed = msg.Closed
	if msg.Closed || m.full {
		return m
	}
	m.kept = lines(msg.Text)
	if m.begun {
		return m
	}
	p, ok := m.keptOf(m.Progress.Set())
	if !m.Assigned {
		p, ok = m.latest()
	}
	if ok && p != m.Progress {
		draft := m.Draft
		m = m.at(p)
		m.Draft = draft
	}
	return m
}

// The most that boxes hold.
const (
	mostAnswer = 200
	mostCodes  = 40_000
)

func (m Model) typed(msg Typed) Model {
	switch msg.Box {
	case AnswerBox:
		m.Draft = cut(msg.Text, mostAnswer)
	case SeedBox:
		m.Form.Seed, m.Form.Wrong = cut(msg.Text, mostAnswer), ""
	case CodesBox:
		m.Codes = cut(msg.Text, mostCodes)
	}
	return m
}

// cut is at most so many bytes of a text, whole characters.
func cut(text string, most int) string {
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "")
}

func (m Model) chosen(msg Chosen) Model {
	n, err := strconv.Atoi(msg.Value)
	switch {
	case err != nil:
	case msg.Box == LevelBox && n >= int(practice.OneStep) && n <= int(practice.Hardest):
		m.Form.Level = practice.Level(n)
	case msg.Box == CountBox && n >= 1 && n <= practice.MostCount:
		m.Form.Count = n
	}
	return m
}

func (m Model) asked(deed Deed) (Model, []Effect) {
	switch deed {
	case Start:
		return m.start()
	case Another:
		return m, []Effect{Draw{}}
	case Check:
		return m.check()
	case Hint:
		next, _, ok := m.Progress.Hint()
		if !ok {
			return m, nil
		}
		m.Progress = next
		return m.keep()
	case GiveUp:
		if m.Progress.Finished() {
			return m, nil
		}
		m.Progress, _ = m.Progress.Open()
		m.Said, m.Outcome = m.text(locale.ExerciseGivenUp), practice.Unclear
		return m.keepAnd(Focus{AtSolution})
	case Next:
		next := m.Progress.Next()
		if next == m.Progress {
			return m, nil
		}
		m.Progress = next
		if m = m.cleared(); next.Finished() {
			return m.keepAnd(Focus{AtDone})
		}
		return m.keepAnd(Focus{AtProblem})
	case Again:
		return m.at(practice.Begin(m.Progress.Set())).keepAnd(Focus{AtProblem})
	case Harder:
		if !m.Assigned && m.Form.Level < practice.Hardest {
			m.Form.Level++
			return m.start()
		}
	case CopyCode:
		m.Copy = ""
		return m, []Effect{CopyText{m.Progress.Result().Code()}}
	}
	return m, nil
}

func (m Model) keepAnd(further ...Effect) (Model, []Effect) {
	m, effects := m.keep()
	return m, append(effects, further...)
}

// start goes to the set in the form, on where the student left it.
func (m Model) start() (Model, []Effect) {
	if m.Assigned {
		return m, nil
	}
	seed, err := strconv.Atoi(strings.TrimSpace(m.Form.Seed))
	set, ok := practice.NewSet(practice.Newest, m.Form.Level, seed, m.Form.Count)
	if err != nil || !ok {
		m.Form.Wrong = m.text(locale.ExerciseSeedAllowed, m.count("min", 0), m.count("max", practice.MostSeed))
		return m, []Effect{Focus{AtSeed}}
	}
	p, ok := m.keptOf(set)
	if !ok {
		p = practice.Begin(set)
	}
	m = m.at(p)
	if p.Finished() {
		return m.keepAnd(Focus{AtDone})
	}
	return m.keepAnd(Focus{AtProblem})
}

// check looks at the answer in the box.
func (m Model) check() (Model, []Effect) {
	problem, ok := m.Progress.Problem()
	if !ok || m.Progress.Solved() || m.Progress.Opened() {
		return m, nil
	}
	if strings.TrimSpace(m.Draft) == "" {
		m.Said, m.Outcome = m.text(locale.ExerciseEmpty), practice.Unclear
		return m, []Effect{Focus{AtAnswer}}
	}
	next, verdict := m.Progress.Try(m.Locale, m.Draft)
	m.Progress, m.Outcome = next, verdict.Outcome
	m.Said = verdict.Text(m.Locale, Currency)
	switch verdict.Outcome {
	case practice.Right:
		return m.keepAnd(Focus{AtNext})
	case practice.Wrong:
		m.Said += " " + m.allowance(problem)
	}
	return m.keepAnd(Focus{AtAnswer})
}

// allowance says how near an answer must come.
func (m Model) allowance(p practice.Problem) string {
	if p.Tolerance.IsZero() {
		return m.text(locale.ExerciseExact)
	}
	return m.text(locale.ExerciseNear, arg("tolerance", write(m.Locale, p, p.Tolerance)))
}
