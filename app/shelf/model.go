package shelf

import (
	"breakeven/app/locale"
	"breakeven/app/model"
)

// Model is the reader's own scenarios and what is being done with them. It is a
// value.
type Model struct {
	Locale *locale.Locale
	Place  model.Place // of the page
	List   []*Entry    // the latest first
	// Draft is what stands in the box for a name: a new scenario's, or the one
	// that Renaming names.
	Draft, Renaming string
	// Said is what has just happened, and Problems what of a file could not be
	// read.
	Said     string
	Problems []string

	about []string // of each entry, what is said of it
	// undo is the list before the last change, where that can be undone.
	undo    []*Entry
	canUndo bool

	// kept is what the browser kept when it was looked at last, or was given to
	// keep, and before what it had until then.
	kept, before kept
	closed       bool // the browser keeps nothing
	full         bool // it had no room for the last change
	newer        bool // a newer version's text stands there, which is left alone
}

// kept is a text of the browser's. Unread says that not all of it can be read.
type kept struct {
	text   string
	unread bool
}

// apart reports whether the page alone has what it shows.
func (m Model) apart() bool { return m.closed || m.full || m.newer }

// Msg is something that happened.
type Msg interface{ msg() }

// Found: the browser keeps this text for the page, "" for none, or it is
// closed. It comes when the page starts, when another tab has written, and
// before each change, so that no tab writes over what another one wrote.
type Found struct {
	Text   string
	Closed bool
}

// Typed: the box for a name holds Text.
type Typed struct{ Text string }

// Asked: the reader wants something done, to the scenario of that name where it
// is about one. Here is the calculator as it stands.
type Asked struct {
	Deed Deed
	Name string
	Here model.Model
}

// Deed is what can be done.
type Deed string

// The deeds.
const (
	Save    Deed = "save" // keep the figures by the name in the box, or rename
	Rename  Deed = "rename"
	Abandon Deed = "abandon" // rename nothing
	Remove  Deed = "remove"
	Undo    Deed = "undo"
	Export  Deed = "export"
	Dismiss Deed = "dismiss" // what of a file could not be read
)

// Imported: the reader has chosen a file with this text. It is not read where
// it is too large.
type Imported struct {
	Text     string
	TooLarge bool
}

// Unkept: the browser could not keep what it was given.
type Unkept struct{}

func (Found) msg()    {}
func (Typed) msg()    {}
func (Asked) msg()    {}
func (Imported) msg() {}
func (Unkept) msg()   {}

// Effect is something the browser is asked to do, as data.
type Effect interface{ effect() }

// Keep gives the browser a text to keep; Aside, where there is one, is kept
// first under another name. It answers with [Unkept] if it can't.
type Keep struct{ Text, Aside string }

// Download gives the reader a file.
type Download struct{ Text string }

// Focus takes the focus to the control of a deed, or to the box for a name
// where there is none: the control that had it may be gone.
type Focus struct{ Deed Deed }

func (Keep) effect()     {}
func (Download) effect() {}
func (Focus) effect()    {}
