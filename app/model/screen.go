package model

import (
	"breakeven/app/chart"
	"breakeven/calc"
)

// Screen is everything a view places: texts as they read, machine values as
// the contract gives them, drawings as options. Views compute nothing.
type Screen struct {
	ID               string // the scenario's
	Lang, Dir, Theme string
	DocumentTitle    string
	PresetsLabel     string
	Presets          []PresetLink // on the full page, one for each company
	PeriodsLabel     string
	Periods          []PresetLink // its company's presets, where there are several
	Page             Page
	Base             string
	Title            string
	Notices          []NoticeView
	Sentence         []Mark
	SentenceText     string
	SentenceFor      string // ids of the inputs it follows from
	Settled          bool   // the sentence may be read out
	Deck             []Mark
	Chart            chart.Chart
	Layoffs          FieldView
	FiguresTitle     string
	FiguresNote      string
	Figures          []FieldView
	Ways             Ways
	Details          []Detail
	Working          Working
	AssumptionsNote  string
	Assumptions      []FieldView
	SourcesNotes     []string
	Sources          []SourceView
	ResultsTitle     string
	Results          []Output
	Foot             Foot
	// Carried are the query's parts that no slider replaces: a form without
	// script sends them along.
	Carried []Pair
}

// Pair is a name with its value.
type Pair struct{ Name, Value string }

// MarkKind is what a piece of running text is, and so how it is drawn.
type MarkKind uint8

// The kinds of marks. The same ones stand in chart, strips and handles.
const (
	MarkText      MarkKind = iota
	MarkBreakeven          // ● layoffs that break even
	MarkHollow             // ○ what arithmetic asks for and nobody can give
	MarkTried              // ◆ layoffs announced or tried; links to their slider
	MarkGap                // tinted: a share of the gap
	MarkStrong             // bold
	MarkMovable            // an underlined number; links to its slider
)

// Mark is a piece of running text. Strong is the part of it that is bold.
type Mark struct {
	Kind   MarkKind
	Strong string
	Text   string
	Field  calc.Field // the slider a link goes to
}

// PresetLink leads to a preset's page. It is current where it leads to the page
// it stands on, or to another of the same company.
type PresetLink struct {
	ID, Name, Href string
	Current        bool
}

// NoticeView is a notice as it reads, with the words of its button. Head leads
// the first one.
type NoticeView struct{ Name, Head, Text, Dismiss string }

// FieldView is one field: its slider, its exact box and what stands around.
type FieldView struct {
	Field   calc.Field
	ID      string // the field's name in links and hooks
	Label   string
	Hint    string // assumptions: what the field means
	Locked  bool
	Hidden  bool
	Meta    string // unit or basis: "9 months"
	Mark    SourceMark
	Back    string // "back to $89.9bn" where the reader moved it, else ""
	Box     string // the exact box's text
	BoxName string // its accessible name
	Numeric bool   // whole numbers: a numeric keyboard
	Error   string // the draft's error, in place of the end labels
	Fixed   string // the value as text, where locked
	FixedBy string // "fixed by the author"
	// Slider, in the field's own unit.
	Min, Max, Step, Value string
	ValueText             string // aria-valuetext: value and answer
	Strip                 chart.Strip
	Ends                  chart.Ends
	Position              float64 // of a locked field's tick, 0 to 1
}

// SourceMark says how a figure is known, and opens to where it comes from.
type SourceMark struct {
	Word     string // "reported", "estimate", …; "" where there is nothing to say
	Estimate bool   // dashed, with ≈
	Name     string // the button's: "Payroll: estimate"
	Text     string // what the popover says
	Sources  []Citation
}

// Citation is one published source.
type Citation struct{ Title, Publisher, Date, URL, Quote string }

// Ways are "the same gap, closed another way".
type Ways struct {
	Title, Note string
	Rows        []Way
	Open        bool // shown as a section; else a closed detail
}

// Way is one row: what it is, how much of what, and the share of the whole.
type Way struct {
	Name, Note, Value string
	Out               string // the output it shows, "" for none
	OutValue          string
	Bar               chart.Bar
	Drawn             bool // there is a bar to draw
}

// Detail names a foldable part.
type Detail struct {
	ID, Summary string
	Open        bool
	Later       bool // it needs the program, and keeps its place until that is there
}

// Output is one result for people and for scripts.
type Output struct{ Name, Label, Text, Value string }

// Working is the calculation with the numbers in it.
type Working struct {
	Note  string
	Steps []Step
}

// Step is one line of the working: a sentence and its formula.
type Step struct {
	Text    string
	Formula []Math // nothing where the sentence says it all
}

// SourceView is one line of the list of sources.
type SourceView struct {
	Status  string
	Text    string
	Sources []Citation
}

// Link leads to another page, or to a file that is kept under a name.
type Link struct {
	Text, Href string
	Download   string // the file's name, "" for a page
}

// Foot is the line of actions under the widget.
type Foot struct {
	Reset, Copy, Copied string
	WasCopied           bool
	Links               []Link // from the embed to the full page, from there to its picture and the others
	Stage               string // what the answers rest on, or that the figures are the reader’s
	StageStatic         string
	Recalculate         string // the button of a page without script, "" where nothing takes its form
}
