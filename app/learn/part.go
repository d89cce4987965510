package learn

import "breakeven/app/locale"

// part is a section of the page.
type part struct {
	id   string // its anchor, and its name in show=
	head locale.Key
	// follow is what it does when the calculator's figures are others than
	// before; nil where Present alone sees to that.
	follow func(before, m Model) (Model, []Effect)
	// when says whether it is on the page; nil where show= has a say in that.
	when func(Model) bool
}

// The parts' ids.
const (
	Calculator = "calculator"
	Working    = "working"
	Backwards  = "backwards"
	Predict    = "predict"
	Glossary   = "glossary"
)

// parts are all of them, in the order of the page.
func parts() []part {
	return []part{
		{id: Assignment, head: locale.AssignmentHead, when: Model.assigned},
		{id: Predict, head: locale.LearnPredict},
		{id: Calculator, head: locale.LearnCalculator},
		{id: Working, head: locale.LearnWorking},
		{id: Backwards, head: locale.LearnBackwards, follow: followBackwards},
		{id: Practice, head: locale.ExerciseHead},
		{id: Glossary, head: locale.LearnGlossary},
		{id: Teachers, head: locale.AssignmentTeachers, when: Model.atDesk},
	}
}
