package workbook

import (
	"fmt"

	"github.com/xuri/excelize/v2"

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
}

// Of returns the book of a preset.
func Of(p *scenario.Preset) Book { return Book{Scenario: p.Scenario, Preset: p} }

// The sheets, in order.
const (
	mainSheet    = takeaway.MainSheet
	bridgeSheet  = "Bridge"
	wholeSheet   = "Whole numbers"
	notesSheet   = "Notes"
	sourcesSheet = "Sources"
)

// made stands for the time of writing, so that the same book gives the same
// bytes.
const made = "2026-01-01T00:00:00Z"

// XLSX returns the workbook. An error is the library's: it would be a bug.
func (b Book) XLSX() ([]byte, error) {
	w := newWriter(b.sheets())
	b.writeMain(w)
	b.writeBridge(w)
	writeWhole(w)
	b.writeNotes(w)
	if b.Preset != nil {
		b.writeSources(w)
	}
	w.properties(b.title())
	data, err := w.bytes()
	if err != nil {
		return nil, fmt.Errorf("workbook: %w", err)
	}
	return data, nil
}

func (b Book) sheets() []string {
	list := []string{mainSheet, bridgeSheet, wholeSheet, notesSheet}
	if b.Preset != nil {
		list = append(list, sourcesSheet)
	}
	return list
}

func (b Book) title() string {
	if b.Preset != nil {
		return b.Preset.Title
	}
	return "How many layoffs bring free cash flow to its target?"
}

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
	w.try(w.file.SetDocProps(&excelize.DocProperties{Title: title, Creator: "Breakeven", LastModifiedBy: "Breakeven", Created: made, Modified: made, Language: "en"}))
	w.try(w.file.SetAppProps(&excelize.AppProperties{Application: "Breakeven"}))
	w.try(w.file.SetCalcProps(&excelize.CalcPropsOptions{FullCalcOnLoad: &yes}))
}
