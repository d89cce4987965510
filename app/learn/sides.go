package learn

import (
	"breakeven/app/compare"
	"breakeven/app/sensitivity"
)

// The parts whose state a component of their own holds: what they work out
// takes longer than a move of a slider may, so it follows when the hand rests.

// Sides are these parts as the page is loaded, and as they are shown then. A
// part that is not on the page is nil.
type Sides struct {
	// Waits says why nothing of them is shown: the answer is to be guessed. It is
	// "" where they are shown.
	Waits             string
	Sensitivity       *sensitivity.Model
	SensitivityScreen sensitivity.Screen
	Compare           *compare.Model
	CompareScreen     compare.Screen
}

// Prefix stands before the ids of the patterns that the page has.
const Prefix = "bk-"

func (m Model) loadSides() *Sides {
	s := &Sides{}
	if m.shows(Sensitivity) {
		loaded, _ := sensitivity.Load(m.words, m.Calc)
		loaded = sensitivity.Finish(loaded)
		s.Sensitivity, s.SensitivityScreen = &loaded, sensitivity.Present(loaded, Prefix)
	}
	if m.shows(Compare) {
		loaded := compare.Load(m.words, m.Calc)
		s.Compare, s.CompareScreen = &loaded, compare.Present(loaded)
	}
	return s
}

// FiguresMoved tells those parts that what they show is of older figures.
type FiguresMoved struct{}

func (FiguresMoved) effect() {}

func tellSides(before, m Model) (Model, []Effect) { return m, []Effect{FiguresMoved{}} }
