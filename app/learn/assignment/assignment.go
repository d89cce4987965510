package assignment

import (
	"slices"

	"breakeven/app/practice"
)

// The limits of a text, in characters. They leave an assignment in English well
// below [MostQuery].
const (
	MostTask      = 1000
	MostQuestions = 12  // of them
	MostQuestion  = 300 // characters of one
	MostDue       = 80
)

// MostQuery is how long a query may be, in bytes: what is longer a server
// refuses. Texts in other scripts take up to twelve bytes a character.
const MostQuery = 8000

// Part is a part of the page that an assignment can show.
type Part string

// Assignment is what a link asks for. The zero value asks for nothing.
type Assignment struct {
	Task      string // lines of text
	Questions []string
	Due       string
	// Show are the parts that are shown, in the page's order; none of them
	// stands for all.
	Show    []Part
	Predict bool         // results are hidden until a guess was made
	Problem practice.Set // the zero Set where there are none
	Key     bool         // the teacher's view
	// Rest are the other parts of the query, as they stood there.
	Rest string
}

// Asks reports whether the link asks anything of anybody. One that only says
// what of the page is shown, and how, is a link to the page.
func (a Assignment) Asks() bool {
	return a.Task != "" || len(a.Questions) > 0 || a.Due != "" || a.HasProblems() || a.Key
}

// HasProblems reports whether there are practice problems.
func (a Assignment) HasProblems() bool { return a.Problem.Count() > 0 }

// Shows reports whether a part of the page is shown.
func (a Assignment) Shows(p Part) bool { return len(a.Show) == 0 || slices.Contains(a.Show, p) }

// WithKey returns the assignment in the teacher's view, or the student's.
func (a Assignment) WithKey(key bool) Assignment {
	a.Key = key
	return a
}

// the practice problems of a link that asks for some and says no more.
const (
	firstSeries = 1
	usualSeed   = 1
	usualCount  = 5
)
