package sensitivity

import (
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Model is the whole state. It is a value.
type Model struct {
	Locale *locale.Locale // with the classroom's texts
	Share  Share
	Axes   [2]Axis // along the rows, and down
	Size   int     // positions of each axis, if its field has as many
	// Column and Row are the cell looked at, in the table that is shown.
	Column, Row int
	Said        string // what has become of the copy

	here here
	// edition counts questions: a piece of work for an older one is dropped.
	edition  int
	outdated bool
	// moved is the answer to the last first piece that was done; fresh says that
	// it is this edition's.
	moved  *moved
	fresh  bool
	making table // what is being worked out
	shown  table // the last one that was finished
	// picked says that the reader chose the cell; else it follows the figures.
	picked bool
}

// here is what of the calculator everything follows from.
type here struct {
	scenario calc.Scenario
	ranges   [calc.NumFields]model.Range
	currency string
	labels   [calc.NumFields]string
}

func hereOf(m model.Model) here {
	h := here{scenario: m.Scenario, ranges: m.Ranges, currency: m.Author.Preset.Currency}
	for f := range calc.NumFields {
		h.labels[f] = model.Label(m, f)
	}
	return h
}

// moved is the answer with each field moved by a share.
type moved struct {
	share  decimal.Decimal
	before calc.Result
	list   []calc.Sensitivity
	// shown is what of a screen follows from it.
	shown Screen
}

// The two axes.
const (
	Across = 0
	Down   = 1
)

// Sizes are how many positions an axis can have.
var Sizes = [...]int{5, 7, 9, 11, 15, 21, 31, 41}

const firstSize = 11

// Load makes the state for a calculator, with nothing worked out yet: the
// effects ask for that.
func Load(loc *locale.Locale, calculator model.Model) (Model, []Effect) {
	m := Model{Locale: loc, Share: Share{Percent: decimal.New(10, 0)}, Size: firstSize, here: hereOf(calculator)}
	m.Axes[Across].Field, m.Axes[Down].Field = calc.Capex, calc.Revenue
	return m.ask()
}

// Msg is something that happened.
type Msg interface{ msg() }

// Outdated: the calculator's figures are being moved. What is worked out for the
// older ones is dropped, and [CalculatorChanged] follows when they rest.
type Outdated struct{}

// CalculatorChanged: the calculator stands at other figures.
type CalculatorChanged struct{ Calculator model.Model }

// ShareMoved: the slider of the share stands at Text, in per cent.
type ShareMoved struct{ Text string }

// ShareTyped: the box of the share holds Text.
type ShareTyped struct{ Text string }

// ShareCommitted: Enter was pressed in it, or it was left.
type ShareCommitted struct{}

// FieldChosen: an axis is to have another field, by its identifier.
type FieldChosen struct {
	Axis int
	Name string
}

// SizeChosen: the table is to have another size.
type SizeChosen struct{ Text string }

// EndTyped: the box of an axis' end holds Text.
type EndTyped struct {
	Axis int
	Last bool
	Text string
}

// EndCommitted: Enter was pressed in it, or it was left.
type EndCommitted struct {
	Axis int
	Last bool
}

// EndsReset: an axis goes back to its slider's range.
type EndsReset struct{ Axis int }

// CellChosen: the reader looks at another cell, by its place along an axis.
type CellChosen struct{ Axis, At int }

// CellPointed: the reader points at a place of the map, as parts of its width
// and height.
type CellPointed struct{ X, Y float64 }

// CopyAsked: the reader wants the whole table.
type CopyAsked struct{}

// Copied: it is on the clipboard, or was refused.
type Copied struct{ OK bool }

// Worked: there is time for a piece of the work on an edition; where that is a
// table, for so many of its rows.
type Worked struct{ Edition, Rows int }

func (Outdated) msg()          {}
func (CalculatorChanged) msg() {}
func (ShareMoved) msg()        {}
func (ShareTyped) msg()        {}
func (ShareCommitted) msg()    {}
func (FieldChosen) msg()       {}
func (SizeChosen) msg()        {}
func (EndTyped) msg()          {}
func (EndCommitted) msg()      {}
func (EndsReset) msg()         {}
func (CellChosen) msg()        {}
func (CellPointed) msg()       {}
func (CopyAsked) msg()         {}
func (Copied) msg()            {}
func (Worked) msg()            {}

// Effect is something the browser is asked to do, as data.
type Effect interface{ effect() }

// Work asks for [Worked] with this edition when the page has had its turn.
type Work struct{ Edition int }

// Copy puts a text on the clipboard and answers with [Copied].
type Copy struct{ Text string }

func (Work) effect() {}
func (Copy) effect() {}

func (m Model) text(key locale.Key, args ...locale.Arg) string { return m.Locale.Text(key, args...) }

func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }

func (m Model) count(name string, n int64) locale.Arg {
	return m.Locale.Number(name, decimal.NewFromInt(n))
}

// short writes a field's value for a head: with every digit where these are few.
func (m Model) short(f calc.Field, v decimal.Decimal) string {
	const few = 10
	if text := m.exact(f, v); len([]rune(text)) <= few {
		return text
	}
	return model.Figure(m.Locale, m.here.currency, f, v)
}

// exact writes it with every digit, as a box takes it back.
func (m Model) exact(f calc.Field, v decimal.Decimal) string {
	return model.Exact(m.Locale, m.here.currency, f, v)
}
