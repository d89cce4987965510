package learn

import (
	"breakeven/app/learn/assignment"
	"breakeven/app/learn/desk"
	"breakeven/app/learn/exercise"
	"breakeven/app/learn/worksheet"
	"breakeven/app/locale"
	"breakeven/app/model"
)

// The parts of a class: what a teacher asks for, where a student practises, and
// the desk at which a teacher makes an assignment.
const (
	Assignment = "assignment"
	Practice   = "practice"
	Teachers   = "teachers"
)

// class is the state of those parts.
type class struct {
	assignment assignment.Assignment
	exercise   exercise.Model
	desk       desk.Model
	sheet      *worksheet.Sheet // what is being printed

	// What the views place, made when its state has changed: the calculator's
	// sliders move far more often.
	exerciseScreen *exercise.Screen
	deskScreen     *desk.Screen
	view           *AssignmentView
	first          *worksheet.Answer
}

// loadClass reads what the query says of an assignment; what it can't use joins
// the calculator's notices.
func (m Model) loadClass() Model {
	var shown []assignment.Part
	for _, name := range partNames() {
		shown = append(shown, assignment.Part(name))
	}
	a, notices := assignment.Read(m.words, shown, m.query)
	for _, n := range notices {
		if n.Name != nameShow && n.Name != namePredict { // named already
			m.Calc.Notices = append(m.Calc.Notices, n)
		}
	}
	m.class.assignment = a
	m.class.exercise = exercise.Load(m.words, a.Problem)
	m.class.desk = desk.Load(m.words, m.Calc, m.deskParts(), a, page(m.Calc.Place, "learn"))
	if m.assigned() {
		m.class.view = m.presentAssignment()
	}
	set := m.class.exercise.Progress.Set()
	m.class.first = &worksheet.Of(m.words, assignment.Assignment{}, set, m.Calc, true).Key.Problems[0]
	return m.presentExercise().presentDesk()
}

func (m Model) presentExercise() Model {
	s := exercise.Present(m.class.exercise)
	m.class.exerciseScreen = &s
	return m
}

func (m Model) presentDesk() Model {
	if m.atDesk() {
		s := desk.Present(m.class.desk)
		m.class.deskScreen = &s
	}
	return m
}

// deskParts are the parts that a teacher can choose, with their headings.
func (m Model) deskParts() []desk.PartName {
	var list []desk.PartName
	for _, p := range parts() {
		if p.when == nil {
			list = append(list, desk.PartName{ID: assignment.Part(p.id), Head: m.text(p.head)})
		}
	}
	return list
}

// assigned reports whether the page is an assignment's, atDesk whether a teacher
// is at it.
func (m Model) assigned() bool { return m.class.assignment.Asks() }

func (m Model) atDesk() bool { return !m.assigned() || m.class.assignment.Key }

// Practised: something happened where a student practises.
type Practised struct{ Msg exercise.Msg }

func (msg Practised) update(m Model) (Model, []Effect) {
	next, asked := exercise.Update(m.class.exercise, msg.Msg)
	m.class.exercise = next
	var effects []Effect
	for _, e := range asked {
		switch e := e.(type) {
		case exercise.Focus:
			effects = append(effects, Focus{exercisePlace + string(e.Place)})
		case exercise.CopyText:
			effects = append(effects, CopyText{codeID, e.Text})
		case exercise.Draw:
			effects = append(effects, Draw{For: Practice})
		case exercise.Keep:
			effects = append(effects, KeepProgress{e.Text})
		}
	}
	return m.presentExercise(), effects
}

// exercisePlace stands before a place's name in an id.
const exercisePlace = "exercise-"

const codeID = "result-code"

// AtDesk: something happened at the teacher's desk.
type AtDesk struct{ Msg desk.Msg }

func (msg AtDesk) update(m Model) (Model, []Effect) {
	if _, ok := msg.Msg.(desk.Taken); ok {
		msg.Msg = desk.Taken{Page: m.Calc}
	}
	m.class.desk = desk.Update(m.class.desk, msg.Msg)
	return m.presentDesk(), nil
}

// DrawAsked: the teacher wants other problems.
type DrawAsked struct{}

func (DrawAsked) update(m Model) (Model, []Effect) { return m, []Effect{Draw{For: Teachers}} }

// Draw draws a number of any size, and answers with [Practised] or [AtDesk], as
// the part For needs it.
type Draw struct{ For string }

// KeepProgress has the browser keep a student's progress.
type KeepProgress struct{ Text string }

// Print prints the sheet once the page has it, and answers with [Printed].
type Print struct{}

func (Draw) effect()         {}
func (KeepProgress) effect() {}
func (Print) effect()        {}

// PrintAsked: a worksheet is wanted, of what the part shows, with its key or
// without.
type PrintAsked struct {
	Part string
	Key  bool
}

func (msg PrintAsked) update(m Model) (Model, []Effect) {
	set, a, page := m.class.exercise.Progress.Set(), m.class.assignment, m.Calc
	switch msg.Part {
	case Practice:
		a = assignment.Assignment{}
	case Assignment:
		set = a.Problem
	case Teachers:
		a = m.class.desk.Assignment()
		set = a.Problem
		place := m.Calc.Place
		place.Query, place.Fragment = a.Rest, ""
		page = model.Load(m.Calc.Locale, m.Calc.Author.Preset, place)
	default:
		return m, nil
	}
	sheet := worksheet.Of(m.words, a, set, page, msg.Key)
	m.class.sheet = &sheet
	return m, []Effect{Print{}}
}

// Printed: it is on paper, or was called off.
type Printed struct{}

func (Printed) update(m Model) (Model, []Effect) {
	m.class.sheet = nil
	return m, nil
}

// classCopied says what became of a text of these parts.
func (m Model) classCopied(msg Copied) Model {
	switch msg.ID {
	case codeID:
		m.class.exercise, _ = exercise.Update(m.class.exercise, exercise.Copied{OK: msg.OK})
	case desk.StudentLink, desk.TeacherLink:
		m.class.desk = desk.Update(m.class.desk, desk.Copied{ID: msg.ID, OK: msg.OK})
	}
	return m.presentExercise().presentDesk()
}

// classCopies is a text of these parts that can be copied.
func (m Model) classCopies(id string) (string, bool) {
	if m.class.desk.Link(false) == "" {
		return "", false
	}
	switch id {
	case desk.StudentLink:
		return m.class.desk.Link(false), true
	case desk.TeacherLink:
		return m.class.desk.Link(true), true
	}
	return "", false
}

// ClassScreen is what the views of these parts place. Its pointers stay the same
// while what they point to does.
type ClassScreen struct {
	Assignment *AssignmentView // nil where there is none
	Exercise   *exercise.Screen
	Desk       *desk.Screen // nil in a student's view of an assignment
	// First is the first problem's answer, for a page without script.
	First           *worksheet.Answer
	Print, PrintKey string           // the words of the buttons that print
	Sheet           *worksheet.Sheet // nil but for a moment
}

// AssignmentView is what a teacher asks for, and in the teacher's view its key.
type AssignmentView struct {
	Due           string
	Task          []string
	QuestionsHead string
	Questions     []string
	Problems      string // names them
	Key           *worksheet.Key
	KeyNote       string
	SwitchText    string // leads to the student's view
	SwitchHref    string
}

func (m Model) presentClass() ClassScreen {
	return ClassScreen{
		Assignment: m.class.view, Exercise: m.class.exerciseScreen, Desk: m.class.deskScreen, First: m.class.first,
		Print: m.text(locale.DeskPrint), PrintKey: m.text(locale.DeskPrintKey), Sheet: m.class.sheet,
	}
}

func (m Model) presentAssignment() *AssignmentView {
	a := m.class.assignment
	v := &AssignmentView{Task: assignment.Lines(a.Task), Questions: a.Questions, QuestionsHead: m.text(locale.AssignmentQuestions)}
	if a.Due != "" {
		v.Due = m.text(locale.AssignmentDue, arg("date", a.Due))
	}
	if n := a.Problem.Count(); n > 0 {
		v.Problems = m.text(locale.AssignmentProblems, m.count("n", int64(n)), arg("title", exercise.SetName(m.words, a.Problem)))
	}
	if a.Key {
		v.Key = worksheet.Of(m.words, a, a.Problem, m.Calc, true).Key
		v.KeyNote, v.SwitchText = m.text(locale.AssignmentKeyNote), m.text(locale.AssignmentHideKey)
		v.SwitchHref = address(m.Calc.Place, a.WithKey(false).Query())
	}
	return v
}
