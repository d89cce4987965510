package learn

import "breakeven/app/locale"

// part is a section of the page.
type part struct {
	id   string // its anchor, and its name in show=
	head locale.Key
	// follow is what it does when the calculator's figures are others than
	// before; nil where Present alone sees to that.
	follow func(before, m Model) (Model, []Effect)
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
		{id: Predict, head: locale.LearnPredict},
		{id: Calculator, head: locale.LearnCalculator},
		{id: Working, head: locale.LearnWorking},
		{id: Backwards, head: locale.LearnBackwards, follow: followBackwards},
		{id: Take, head: locale.TakeHead},
		{id: Glossary, head: locale.LearnGlossary},
	}
}
