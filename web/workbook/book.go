package workbook

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"

	"breakeven/app/scenario"
	"breakeven/calc"
)

// Book is what is exported.
type Book struct {
	Scenario calc.Scenario
	// Preset gives the title, the currency and the sources; nil for a scenario
	// of nobody's.
	Preset *scenario.Preset
}

// Of returns the book of a preset.
func Of(p *scenario.Preset) Book { return Book{Scenario: p.Scenario, Preset: p} }

// The sheets, in order.
const (
	mainSheet    = "Breakeven"
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

func (b Book) money() string {
	if b.Preset != nil {
		return b.Preset.Currency
	}
	return "money"
}

// unit says in words what a value of the field counts.
func (b Book) unit(f calc.Field) string {
	switch f.Unit() {
	case calc.UnitMonths:
		return "months"
	case calc.UnitMoney:
		return b.money()
	case calc.UnitShare:
		return "share of one"
	case calc.UnitPeople:
		return "people"
	case calc.UnitMoneyPerPerson:
		return b.money() + " per person"
	default:
		return b.money() + " per GPU"
	}
}

// mostDigits is how many significant digits of an input the workbook's promise
// holds for: one fewer than a spreadsheet tells apart.
const mostDigits = 14

// Shortened returns the fields whose values have more digits than the
// workbook is exact for.
func (b Book) Shortened() []calc.Field {
	var list []calc.Field
	for f := range calc.NumFields {
		whole, fraction, _ := strings.Cut(strings.TrimPrefix(b.Scenario.Text(f), "-"), ".")
		digits := strings.TrimLeft(whole+fraction, "0")
		if fraction == "" {
			digits = strings.TrimRight(digits, "0")
		}
		if len(digits) > mostDigits {
			list = append(list, f)
		}
	}
	return list
}

// properties sets what belongs to the file as a whole.
func (w *writer) properties(title string) {
	yes := true
	w.try(w.file.SetDocProps(&excelize.DocProperties{Title: title, Creator: "Breakeven", LastModifiedBy: "Breakeven", Created: made, Modified: made, Language: "en"}))
	w.try(w.file.SetAppProps(&excelize.AppProperties{Application: "Breakeven"}))
	w.try(w.file.SetCalcProps(&excelize.CalcPropsOptions{FullCalcOnLoad: &yes}))
}
