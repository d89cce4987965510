package learn

import (
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
)

// TakeView is the part with what a reader takes along.
type TakeView struct {
	Note                     string
	FiguresHead, FiguresNote string
	Files                    []TakeFile
	ChartsHead, ChartsNote   string
	Pictures                 []TakePicture // none where the drawings are not on the page
	CiteHead, CiteNote       string
	Texts                    []TakeText
	// Barred says what to do where a frame may keep files back; "" where none does.
	Barred string
	Open   model.Link // the page by itself
}

// TakeFile is one form of the figures. Published leads to the preset's own.
type TakeFile struct {
	Name, Note string
	Published  TakeLink
	Save       TakeButton
	Copy       *TakeButton // nil where there is no text to copy
	Said       string
}

// TakeLink leads to a file.
type TakeLink struct{ Text, Label, Href string }

// TakeButton makes something, by its id. Label is its name for who does not see
// what stands around.
type TakeButton struct{ ID, Text, Label string }

// TakePicture is a drawing with a button for each format, whose [TakeButton]
// is named by drawing and format.
type TakePicture struct {
	ID, Name string
	Saves    []TakeButton
	Said     string
}

// TakeText is a citation.
type TakeText struct {
	ID, Name, Text string
	Rows           int
	Copy           TakeButton
	Said           string
}

func (m Model) presentTake() TakeView {
	if m.waiting() { // for a guess, which any of this would tell the answer to
		return TakeView{Note: m.text(locale.LearnPredictFirst)}
	}
	v := TakeView{
		Note:        m.text(locale.TakeNote),
		FiguresHead: m.text(locale.TakeFigures), FiguresNote: m.text(locale.TakeFiguresNote),
		ChartsHead: m.text(locale.TakeCharts), ChartsNote: m.text(locale.TakeChartsNote),
		CiteHead: m.text(locale.TakeCite), CiteNote: m.text(locale.TakeCiteNote),
	}
	workbook := m.takeFile(takeWorkbook, "xlsx", locale.TakeWorkbook, locale.TakeWorkbookNote)
	table := m.takeFile(takeTable, "csv", locale.TakeTable, locale.TakeTableNote)
	table.Copy = m.takeCopy(takeTable, table.Name)
	if text := m.copySaid(takeTable); text != "" {
		table.Said = text
	}
	v.Files = []TakeFile{workbook, table}
	for _, d := range drawings() {
		if m.shows(d.part) {
			v.Pictures = append(v.Pictures, m.takePicture(d))
		}
	}
	for _, c := range []struct {
		id   string
		name locale.Key
		rows int
	}{{takeAPA, locale.TakeAPA, 4}, {takePlain, locale.TakePlain, 4}, {takeBibTeX, locale.TakeBibTeX, 9}} {
		text, _ := m.takeText(c.id)
		name := m.text(c.name)
		v.Texts = append(v.Texts, TakeText{ID: c.id, Name: name, Text: text, Rows: c.rows, Copy: *m.takeCopy(c.id, name), Said: m.copySaid(c.id)})
	}
	switch m.taking.here.Barred {
	case PerhapsBarred:
		v.Barred = m.text(locale.TakeFramed)
	case SurelyBarred:
		v.Barred = m.text(locale.TakeBarred)
	}
	if v.Barred != "" {
		v.Open = model.Link{Text: m.text(locale.TakeOpen), Href: m.stateAddress()}
	}
	return v
}

func (m Model) takeFile(id, extension string, name, note locale.Key) TakeFile {
	words, format := m.text(name), strings.ToUpper(extension)
	f := TakeFile{
		Name: words, Note: m.text(note),
		Published: TakeLink{Text: m.text(locale.TakePublished), Label: m.text(locale.TakePublishedName, arg("what", words), arg("format", format)),
			Href: m.published(extension)},
		Save: TakeButton{id, m.text(locale.TakeSave, arg("format", format)), m.text(locale.TakeSaveName, arg("format", format), arg("what", words))},
	}
	if m.taking.about == id {
		f.Said = m.taking.text
	}
	return f
}

func (m Model) takePicture(d drawing) TakePicture {
	p := TakePicture{ID: d.id, Name: m.text(d.name)}
	for _, format := range Formats() {
		upper := strings.ToUpper(format)
		p.Saves = append(p.Saves, TakeButton{format, m.text(locale.TakeSave, arg("format", upper)), m.text(locale.TakeSaveName, arg("format", upper), arg("what", p.Name))})
		if m.taking.about == d.button(format) {
			p.Said = m.taking.text
		}
	}
	return p
}

func (m Model) takeCopy(id, what string) *TakeButton {
	return &TakeButton{id, m.text(locale.LearnCopy), m.text(locale.TakeCopyName, arg("what", what))}
}

// copySaid is what came of copying a text.
func (m Model) copySaid(id string) string {
	switch {
	case m.copied != id:
		return ""
	case m.copyFailed:
		return m.text(locale.LearnNoCopy)
	}
	return m.text(locale.LearnCopied)
}
