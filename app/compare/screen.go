package compare

// Screen is everything a view places.
type Screen struct {
	Note     string
	Choosers [Others]Chooser
	Caption  string
	Corner   string
	Columns  []Column
	Groups   []Group
	Differs  string // goes before what differs, for those who do not see its sign
	Same     string // says that nothing differs, "" where something does
	Scroll   string // names the box that scrolls
}

// Chooser is how a column is chosen.
type Chooser struct {
	Label   string
	Options []Option
	Linked  bool // there is a box for a link
	Box     string
	BoxText string
	Error   string
	Said    string // what is wrong with what was chosen, or that it is awaited
}

// Option is one of a choice.
type Option struct {
	Value, Text string
	Picked      bool
}

// Column is a scenario.
type Column struct{ Name, Note string }

// Group is a part of the rows.
type Group struct {
	Head string
	Rows []Row
}

// Row is an input or an output in every column.
type Row struct {
	Name  string // for scripts: a field's identifier, or an output's
	Label string
	Cells []Cell
}

// Cell is a value as it reads, and as machines do.
type Cell struct {
	Text, Value string
	Basis       string // the months that a flow covers, in words
	Differs     bool   // from the first column
}
