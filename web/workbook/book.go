package workbook

import (
	"cmp"
	"fmt"

	"github.com/xuri/excelize/v2"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/app/takeaway"
	"breakeven/calc"
)

// Book is what is exported.
type Book struct {
	Scenario calc.Scenario
	// Preset gives the title, the currency and the sources; nil for a scenario
	// of nobody's. Scenario may differ from the preset's.
	Preset *scenario.Preset
	Locale *locale.Locale // of labels and notes, nil for English
}

// Of returns the book of a preset.
func Of(p *scenario.Preset) Book { return Book{Scenario: p.Scenario, Preset: p} }

// The sheets, in order. All but the first are called by the texts of these names.
const (
	mainSheet    = takeaway.MainSheet
	bridgeSheet  = "sheet.bridge"
	wholeSheet   = "sheet.whole"
	notesSheet   = "sheet.notes"
	sourcesSheet = "sheet.sources"
)

// made stands for the time of writing, so that the same book gives the same
// bytes.
const made = "2026-01-01T00:00:00Z"

// XLSX returns the workbook. An error is the library's: it would be a bug.
func (b Book) XLSX() ([]byte, error) {
	words := locale.Sheet(b.language())
	w := newWriter(words, b.sheets(words))
	b.writeMain(w)
	b.writeBridge(w)
	writeWhole(w)
	b.writeNotes(w)
	if b.Preset != nil {
		b.writeSources(w)
	}
	w.properties(b.title(words))
	data, err := w.bytes()
	if err != nil {
		return nil, fmt.Errorf("workbook: %w", err)
	}
	return data, nil
}

func (b Book) sheets(words *locale.Locale) []string {
	list := []string{mainSheet}
	names := []string{bridgeSheet, wholeSheet, notesSheet}
	if b.Preset != nil {
		names = append(names, sourcesSheet)
	}
	for _, name := range names {
		list = append(list, words.Text(locale.Workbook(name)))
	}
	return list
}

func (b Book) title(words *locale.Locale) string {
	if b.Preset != nil {
		return b.Preset.Title
	}
	return words.Text(locale.Workbook("title"))
}

// language is the book's, English where it names none.
func (b Book) language() *locale.Locale { return cmp.Or(b.Locale, locale.English) }

// along is the book as readers take it along without the server.
func (b Book) along() takeaway.Book { return takeaway.Book(b) }

// CSV returns the inputs and results as a table, as package takeaway has it.
func (b Book) CSV() []byte { return b.along().CSV() }

// Shortened returns the fields whose values have more digits than the
// workbook is exact for.
func (b Book) Shortened() []calc.Field { return b.along().Shortened() }

// properties sets what belongs to the file as a whole.
func (w *writer) properties(title string) {
	yes := true
	w.try(w.file.SetDocProps(&excelize.DocProperties{Title: title, Creator: "Breakeven", LastModifiedBy: "Breakeven", Created: made, Modified: made, Language: w.words.Tag()}))
	w.try(w.file.SetAppProps(&excelize.AppProperties{Application: "Breakeven"}))
	w.try(w.file.SetCalcProps(&excelize.CalcPropsOptions{FullCalcOnLoad: &yes}))
}
