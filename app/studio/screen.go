package studio

import (
	"strconv"

	"breakeven/app/locale"
	"breakeven/app/snippet"
)

// Screen is everything that views place and that depends on the state.
type Screen struct {
	// Words are the page’s texts; those that no state changes views take from here.
	Words      *locale.Locale
	Lang, Dir  string
	Base       string // the site's path
	Method     string // the address of that page
	Editor     string // of the page that makes a scenario
	Scenarios  []Choice
	Figures    []FieldView // the fields with a slider
	Others     []FieldView
	OthersOpen bool // something stands in one of them
	Title      TextView
	Themes     []Choice
	ThemeError string
	Accent     TextView
	Swatch     Swatch
	// Ticks are the parts to show, then what is for developers.
	Equivalents, Working, Events bool
	Readings                     bool
	ScenarioError                string
	Wrong                        string         // how many values are left out, "" for none
	Carried                      []snippet.Pair // what the form sends along and no control shows
	Previews                     []Preview
	Groups                       []Group
}

// Choice is one of several.
type Choice struct {
	Value, Label, Note string
	Picked             bool
}

// FieldView are one field's controls.
type FieldView struct {
	ID, Label, Note string
	Uses            []Choice
	Value           TextView
	Min, Max, Step  TextView
}

// TextView is a text box.
type TextView struct {
	Name, Label string
	Text        string // what was typed
	Own         string // what holds where nothing is
	Error       string
}

// Swatch says what becomes of the accent.
type Swatch struct {
	Picker      string // "#rrggbb", the colour that a picker shows
	Light, Dark string // the colours shown, "#rrggbb"
	Note        string
}

// Preview is the embed at one width.
type Preview struct {
	ID            string
	Width, Height int    // CSS px
	First         string // its address when the page was made
	Address       string // its address now
	Title         string // of the frame
	Caption       string
}

// Group are the snippets for one place to paste them into.
type Group struct {
	ID, Name, Note string
	Open           bool // its snippets are in view from the start
	Snippets       []SnippetView
}

// SnippetView is one text to copy.
type SnippetView struct {
	ID, Label, Note string
	Text            string
	Rows            int    // how many lines it takes in a box
	Said            string // what became of a copy
}

// frameWidths are those of the previews: a phone, a narrow and a wide column.
var frameWidths = [...]struct {
	width   int
	caption locale.Key
}{
	{320, locale.StudioPhone},
	{480, locale.StudioNarrow},
	{680, locale.StudioArticle},
}

func (m Model) previews() []Preview {
	var list []Preview
	title := m.Options().Title
	if title == "" {
		title = m.Options().Preset.Title
	}
	for _, w := range frameWidths {
		width, shown := strconv.Itoa(w.width), m.Locale.CountInt(int64(w.width))
		list = append(list, Preview{
			ID: "preview-" + width, Width: w.width, Height: snippet.Height(w.width, m.Shown, m.Options().Preset.Hidden...),
			First: m.Site.Frame(m.First), Address: m.Site.Frame(m.Shown),
			Title:   m.Locale.Text(locale.StudioFrameTitle, arg("title", title), arg("width", shown)),
			Caption: m.Locale.Text(w.caption, arg("width", shown)),
		})
	}
	return list
}
