package editor

import "breakeven/app/locale"

// Screen is everything that views place and that depends on the state.
type Screen struct {
	// Words are the page’s texts; those that no state changes views take from here.
	Words        *locale.Locale
	Lang, Dir    string
	Base, Method string // addresses
	Studio       string
	Starts       []Choice // published scenarios to begin from
	Drafts       []DraftView
	Closed       bool // nothing is kept
	Kept         string
	Said         string
	CanUndo      bool
	Parts        []Part
	Verdict      string
	Troubles     []TroubleView
	Preview      PreviewView
	Take         TakeView
}

// Part is a numbered section of the form.
type Part struct {
	ID, Head, Note string
	Groups         []Group
}

// Group is a part of the form that goes together. A fold shows what is in it
// only while it is open.
type Group struct {
	ID, Head, State, Note string
	Class                 string
	Fold, Open            bool
	Boxes                 []Box
	Groups                []Group
	Buttons               []Button
	After                 []Box
	Error                 string
}

// Kind is how a control looks.
type Kind uint8

// The kinds of controls.
const (
	Line  Kind = iota // a line of text
	Lines             // several
	Pick              // one of several
	Tick              // on or off
)

// Box is one control with its label.
type Box struct {
	Kind              Kind
	Name, Label, Note string
	Text              string // what was typed or picked
	Own               string // what holds where nothing is
	Error             string
	Required          bool
	Wide              bool
	Choices           []Choice
}

// Choice is one of several.
type Choice struct {
	Value, Label, Note string
	Picked             bool
}

// Button does a deed.
type Button struct {
	Deed        Deed
	Name, Label string
	About       string // what it is about, for whoever sees no more than the button
}

// DraftView is a draft in the list.
type DraftView struct {
	Key, Name, Saved string
	Current          bool
}

// TroubleView is something wrong, with the way to its control.
type TroubleView struct{ Name, Text string }

// PreviewView is the calculator with the draft in it.
type PreviewView struct {
	There   bool
	Wide    bool
	Caption string
}

// TakeView is what the editor takes along.
type TakeView struct {
	FileName    string
	FileNote    string
	Snippets    []SnippetView
	Compared    string // with what, as a heading
	Differences []Difference
}

// SnippetView is one text to copy.
type SnippetView struct {
	ID, Label, Note, Text string
	Rows                  int
	Said                  string
}

// Difference is a place at which the draft differs from the published scenario.
type Difference struct{ Label, Published, Draft string }
