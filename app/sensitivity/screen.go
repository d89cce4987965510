package sensitivity

import (
	"breakeven/app/chart/heatmap"
	"breakeven/app/chart/tornado"
)

// Screen is everything a view places: texts as they read, and machine values.
type Screen struct {
	Note  string
	Share ShareView
	// Busy says that figures have changed since; Progress how far the work is.
	Busy     bool
	Progress string
	Moved    MovedView
	Chart    tornado.Tornado
	NoChart  string // why there is none, "" where there is
	Notes    []string
	Grid     GridView
}

// Box is a text box.
type Box struct{ Label, Text, Error string }

// ShareView is how far figures are moved, by a slider and a box.
type ShareView struct {
	Box
	Min, Max, Step, Value string
	ValueText             string
}

// MovedView is the table of every field moved by a share.
type MovedView struct {
	Caption    string
	Scroll     string // names the box that scrolls
	Field      string // the first column's head
	Less, More string // heads of their groups
	Columns    [4]string
	Rows       []MovedRow
}

// MovedRow is a field: its value and what comes of it either way.
type MovedRow struct {
	Name       string // the field's identifier
	Label, Now string
	Less, More MovedCells
}

// MovedCells are the texts of one way, and the machine's values.
type MovedCells struct {
	Figure, Layoffs, Change, Elasticity                string
	FigureValue, LayoffsValue, ChangeValue, ShareValue string
	Status                                             string
	Words                                              bool // Layoffs is no number
}

// GridView is the two-way table: what is asked, the map, the table around the
// cell that is looked at.
type GridView struct {
	Head, Note string
	Axes       [2]AxisView
	Size       ChoiceView
	Copy, Said string

	There     bool // something is worked out
	Map       heatmap.Map
	Cross     heatmap.Cross
	AcrossMap AxisEnds
	DownMap   AxisEnds
	Key       []KeyEntry
	KeyHead   string
	Looked    string // the cell that is looked at, in words
	LookedOut Cell
	Picks     [2]Pick
	Table     Table
	Marked    string // which cell is the figures' in force
}

// AxisView is what can be chosen of an axis.
type AxisView struct {
	Field       ChoiceView
	First, Last Box
	Fixed       string // why the ends can't be, "" where they can
	Reset       string
}

// ChoiceView is a choice of one of several.
type ChoiceView struct {
	Label   string
	Options []Option
}

// Option is one of them.
type Option struct {
	Value, Text string
	Picked      bool
}

// AxisEnds are the labels along a side of the map.
type AxisEnds struct{ Name, First, Last string }

// KeyEntry explains a shade of the map.
type KeyEntry struct {
	Shade heatmap.Shade
	Text  string
}

// Pick is a slider that moves the cell that is looked at.
type Pick struct {
	Label     string
	Last, At  int
	ValueText string
}

// Table is the part of the table around the cell that is looked at.
type Table struct {
	Caption string
	Corner  string
	Heads   []Head
	Rows    []TableRow
}

// Head heads a column or a row: the value and, for scripts, its text in the
// model's syntax.
type Head struct {
	Text, Value string
	Now         bool // nearest to the figures in force
}

// TableRow is a row of the table.
type TableRow struct {
	Head  Head
	Cells []Cell
}

// Cell is one answer.
type Cell struct {
	Text   string
	Value  string // layoffs in the machine's syntax, "" where there are none
	Status string
	Shade  heatmap.Shade
	Now    bool // the cell of the figures in force, or the nearest
	Looked bool
}
