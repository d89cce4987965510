package learn

import (
	"breakeven/app/locale"
	"breakeven/app/takeaway"
)

// Take is the part with what a reader takes along: the figures as files, the
// drawings as pictures, and how to cite the page.
const Take = "take"

// taking is its state.
type taking struct {
	here Here
	// What came of the last press: about is which button's, text what to say.
	about, text string
}

// Here is what the browser alone knows of the page. The zero value is a
// server's.
type Here struct {
	Address string // the page's, without query and fragment: "https://example.com/learn"
	Version string // of the program
	Today   takeaway.Date
	Barred  Barred
}

// Barred is whether a frame keeps the page from saving files.
type Barred uint8

// The answers there are.
const (
	NotBarred Barred = iota
	PerhapsBarred
	SurelyBarred
)

// Arrived: the browser says where the page stands.
type Arrived struct{ Here Here }

// FiguresAsked: the figures are wanted as the file that a button names.
type FiguresAsked struct{ ID string }

// PictureAsked: a drawing is wanted as a file, in one of [Formats].
type PictureAsked struct{ ID, Format string }

// Taken says what came of a file: Problem is "" where it was made.
type Taken struct {
	About, Name string
	Problem     Problem
}

// Problem is why a file could not be made.
type Problem string

// The problems there are.
const (
	Unmade Problem = "unmade" // for no reason that a reader could mend
	Away   Problem = "away"   // neither on the device nor to be had
	Newer  Problem = "newer"  // the site's file is of another version
)

// SaveFile gives the reader a file of a kind.
type SaveFile struct {
	Name, Kind string
	Data       []byte
}

// SaveWorkbook fetches a preset's workbook, types the book's figures into it,
// and gives it to the reader. It answers with [Taken].
type SaveWorkbook struct {
	About, Name, Address string
	Book                 takeaway.Book
}

// SavePicture gives the reader what a selector finds as a picture, and answers
// with [Taken].
type SavePicture struct {
	About, Name, Format, Selector string
	Title, Description, Source    string
}

func (SaveFile) effect()     {}
func (SaveWorkbook) effect() {}
func (SavePicture) effect()  {}

// Formats are those of pictures.
func Formats() []string { return []string{"svg", "png"} }

// The ids of what can be taken, which buttons name.
const (
	takeTable    = "take-table"
	takeWorkbook = "take-workbook"
)

// drawing is a picture that can be taken.
type drawing struct {
	id, part string
	selector string
	name     locale.Key
}

// drawings are all of them, with the part of the page that each stands in.
func drawings() []drawing {
	return []drawing{
		{"curve", Calculator, "#calculator .lay :is(svg.chart, svg.guess, svg.ends)", locale.TakeCurve},
		{"bridge", Working, "#working svg.bridge", locale.LearnBridge},
		{"tornado", Sensitivity, "#sensitivity svg.tornado", locale.TakeTornado},
	}
}

// book are the figures as they stand.
func (m Model) book() takeaway.Book {
	b := takeaway.Book{Scenario: m.Scenario(), Preset: m.Calc.Author.Preset}
	if !m.Calc.Place.Files { // which has the workbook in the preset's own language alone
		b.Locale = m.words
	}
	return b
}

// source is the page as it stands, to be cited.
func (m Model) source() takeaway.Source {
	here := m.taking.here
	return takeaway.Source{Book: m.book(), Version: here.Version, Address: m.stateAddress(), Read: here.Today}
}

// stateAddress is the address that brings the state back; on a server, which
// does not know where it is seen, it begins with the path.
func (m Model) stateAddress() string {
	text := m.taking.here.Address
	if text == "" {
		text = page(m.Calc.Place, "learn")
	}
	text += "?scenario=" + m.Calc.Author.Preset.ID
	query, fragment := m.Calc.Kept()
	if query != "" {
		text += "&" + query
	}
	if fragment != "" {
		text += "#" + fragment
	}
	return text
}

// published is the address of a file of the preset's own figures.
func (m Model) published(extension string) string {
	p, tag := m.Calc.Author.Preset, m.words.Tag()
	address := m.Calc.Place.Base + "workbook/" + p.ID + "." + extension
	if !m.Calc.Place.Files && (p.Language != "" || tag != locale.English.Tag()) {
		address += "?lang=" + tag
	}
	return address
}

func (msg Arrived) update(m Model) (Model, []Effect) {
	m.taking.here = msg.Here
	return m, nil
}

func (msg FiguresAsked) update(m Model) (Model, []Effect) {
	b := m.book()
	switch msg.ID {
	case takeTable:
		name := b.FileName("csv")
		return m.said(takeTable, m.text(locale.TakeSaved, arg("name", name))),
			[]Effect{SaveFile{name, "text/csv;charset=utf-8", b.CSV()}}
	case takeWorkbook:
		return m.said(takeWorkbook, ""), []Effect{SaveWorkbook{takeWorkbook, b.FileName("xlsx"), m.published("xlsx"), b}}
	}
	return m, nil
}

func (msg PictureAsked) update(m Model) (Model, []Effect) {
	for _, d := range drawings() {
		if d.id != msg.ID || !m.shows(d.part) {
			continue
		}
		for _, format := range Formats() {
			if format == msg.Format {
				p := m.Calc.Author.Preset
				name := "breakeven-" + p.ID + "-" + d.id + "." + format
				return m.said(d.button(format), ""), []Effect{SavePicture{
					About: d.button(format), Name: name, Format: format, Selector: d.selector,
					Title:       m.text(locale.TakePictureTitle, arg("name", m.text(d.name)), arg("company", p.Company), arg("period", p.Period)),
					Description: m.Calc.Author.Title, Source: m.source().Plain(m.words),
				}}
			}
		}
	}
	return m, nil
}

// button is the id of a drawing's button.
func (d drawing) button(format string) string { return "take-" + d.id + "-" + format }

func (msg Taken) update(m Model) (Model, []Effect) {
	switch msg.Problem {
	case "":
		return m.said(msg.About, m.text(locale.TakeSaved, arg("name", msg.Name))), nil
	case Away:
		return m.said(msg.About, m.text(locale.TakeAway)), nil
	case Newer:
		return m.said(msg.About, m.text(locale.TakeNewer)), nil
	}
	return m.said(msg.About, m.text(locale.TakeUnmade)), nil
}

// said notes what came of a press.
func (m Model) said(about, text string) Model {
	m.taking.about, m.taking.text = about, text
	return m
}

// The ids of texts that can be copied.
const (
	takeAPA    = "take-apa"
	takePlain  = "take-plain"
	takeBibTeX = "take-bibtex"
)

// takeText is the text of one of them.
func (m Model) takeText(id string) (text string, ok bool) {
	switch id {
	case takeAPA:
		return m.source().APA(m.words), true
	case takePlain:
		return m.source().Plain(m.words), true
	case takeBibTeX:
		return m.source().BibTeX(), true
	case takeTable:
		return string(m.book().CSV()), true
	}
	return "", false
}
