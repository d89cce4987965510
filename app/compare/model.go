package compare

import (
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/shelf"
)

// Others is how many scenarios can stand beside the calculator's.
const Others = 2

// Model is the whole state. It is a value.
type Model struct {
	Locale *locale.Locale // with the classroom's texts
	Kept   []*shelf.Entry // what the reader keeps in this browser
	Picks  [Others]Pick

	here model.Model
	// fetched are the presets that the page has, by their identifiers; nil for
	// one that could not be had.
	fetched map[string]*scenario.Preset
}

// Pick is what stands in a column beside the calculator's.
type Pick struct {
	Choice string // one of the options' values; "" stands for none, too
	Draft  model.Draft
	Link   string // what Choice "link" leads to
}

// Values of a choice: none, a link, and what stands before a preset's
// identifier or a kept scenario's name.
const (
	choiceNone = "none" // an option of HTML without a value has its text for one
	choiceLink = "link"
	ofPreset   = "preset "
	ofKept     = "kept "
)

// Load makes the state for a calculator that has the preset of its page.
func Load(loc *locale.Locale, here model.Model) Model {
	own := here.Author.Preset
	return Model{Locale: loc, here: here, fetched: map[string]*scenario.Preset{own.ID: own}}
}

// Msg is something that happened.
type Msg interface{ msg() }

// CalculatorChanged: the calculator stands at other figures.
type CalculatorChanged struct{ Calculator model.Model }

// Chosen: a column is to show something else.
type Chosen struct {
	Column int
	Value  string
}

// LinkTyped: the box for a link holds Text.
type LinkTyped struct {
	Column int
	Text   string
}

// LinkCommitted: Enter was pressed in it, or it was left.
type LinkCommitted struct{ Column int }

// KeptFound: the browser keeps this text for the reader.
type KeptFound struct{ Text string }

// Fetched: a preset is here, nil where it could not be had.
type Fetched struct {
	ID     string
	Preset *scenario.Preset
}

func (CalculatorChanged) msg() {}
func (Chosen) msg()            {}
func (LinkTyped) msg()         {}
func (LinkCommitted) msg()     {}
func (KeptFound) msg()         {}
func (Fetched) msg()           {}

// Effect is something the browser is asked to do, as data.
type Effect interface{ effect() }

// Fetch gets a preset of the site and answers with [Fetched].
type Fetch struct{ ID string }

func (Fetch) effect() {}

func (m Model) text(key locale.Key, args ...locale.Arg) string { return m.Locale.Text(key, args...) }

func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }
