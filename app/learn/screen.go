package learn

import "breakeven/app/model"

// Screen is everything a view places.
type Screen struct {
	// Calc is the calculator's, with links that stay in the classroom.
	Calc          model.Screen
	DocumentTitle string
	Description   string // of the document
	Note          string // "" where parts stand alone
	PartsLabel    string
	Parts         []Part // those shown, in order
	// Alone says that the query chose the parts: no header, for a frame.
	Alone bool
	// Folded says that the calculator is none of them: its place is a closed
	// detail, whose summary is its head.
	Folded bool
	// Inside says that the working is no part of the page, so that it is among
	// the calculator's details, with every result.
	Inside bool
	Head   string // the calculator's
	Words  Words
	// Of the parts, those that are shown.
	Working   WorkingView
	Backwards BackwardsView
	Predict   PredictView
	Glossary  GlossaryView
	Take      TakeView
	Class     ClassScreen
	Sides     *Sides
}

// Part is a section's anchor and heading.
type Part struct{ ID, Head string }

// Words are on buttons in more than one part.
type Words struct {
	Copy     string
	CopiedID string // the text copied last
	Copied   string // what became of that
}
