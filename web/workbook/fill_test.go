package workbook

import (
	"archive/zip"
	"bytes"
	"fmt"
	"slices"
	"testing"

	"github.com/xuri/excelize/v2"

	"breakeven/app/scenario"
	"breakeven/app/takeaway"
	"breakeven/calc"
)

// filled types a scenario into a preset's workbook as a browser does.
func filled(t *testing.T, p *scenario.Preset, s calc.Scenario) []byte {
	t.Helper()
	data, err := takeaway.Book{Scenario: s, Preset: p}.Fill(workbookOf(t, Of(p)))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// everyCell is each cell that a workbook has, as a spreadsheet would read it,
// with its formula and its style.
func everyCell(t *testing.T, data []byte) map[string]string {
	t.Helper()
	file, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	cells := map[string]string{}
	for _, sheet := range file.GetSheetList() {
		for row := 1; row <= 150; row++ {
			for column := range 11 {
				at := fmt.Sprintf("%s%d", columnName(column), row)
				value, err1 := file.GetCellValue(sheet, at, excelize.Options{RawCellValue: true})
				formula, err2 := file.GetCellFormula(sheet, at)
				style, err3 := file.GetCellStyle(sheet, at)
				if err1 != nil || err2 != nil || err3 != nil {
					t.Fatal(err1, err2, err3)
				}
				cells[sheet+"!"+at] = fmt.Sprintf("%q %q %d", value, formula, style)
			}
		}
	}
	for _, n := range file.GetDefinedName() {
		cells[n.Name] = n.RefersTo
	}
	return cells
}

// A workbook that a browser filled is, cell by cell, the one that this package
// writes for the same figures.
func TestAFilledWorkbookIsTheOneWritten(t *testing.T) {
	d := newDraws(t, 20260704)
	for _, p := range scenario.All() {
		list := []calc.Scenario{p.Scenario}
		for k := range kinds {
			list = append(list, d.scenario(k))
		}
		long, err := calc.ReadScenario([]byte(`{"revenue":"123456789012345678.9","basis":{"revenue":3}}`))
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range append(list, long) {
			b := Book{Scenario: s, Preset: p}
			want, got := everyCell(t, workbookOf(t, b)), everyCell(t, filled(t, p, s))
			if len(want) != len(got) || len(want) < 5000 {
				t.Fatalf("%d cells, %d wanted", len(got), len(want))
			}
			for at, cell := range want {
				if got[at] != cell {
					t.Errorf("%s: %s is %s, want %s", p.ID, at, got[at], cell)
				}
			}
		}
	}
}

// LibreOffice reckons in a filled workbook what the engine does.
func TestAFilledWorkbookReckons(t *testing.T) {
	d := newDraws(t, 20261124)
	var list []question
	for _, p := range scenario.All() {
		list = append(list, question{p.ID, filled(t, p, p.Scenario), p.Scenario, company})
		for i := range 12 {
			k := kind(i % 2) // classroom, company
			s := d.scenario(k)
			list = append(list, question{fmt.Sprintf("%s-%v-%d", p.ID, k, i), filled(t, p, s), s, k})
		}
		s, _ := d.changed(company, p.Scenario)
		list = append(list, question{p.ID + "-moved", filled(t, p, s), s, company})
	}
	found := recalculate(t, list)
	sure := 0
	for _, q := range list {
		if compare(t, q, found[q.name]) != "too close" {
			sure++
		}
	}
	t.Logf("%d of %d workbooks are sure of their answer", sure, len(list))
	if sure*5 < len(list)*4 {
		t.Errorf("only %d of %d workbooks are sure of their answer", sure, len(list))
	}
}

// The parts that a browser changes are stored, and nothing else is: it has no
// decompressor, and the rest is a reader's download.
func TestOnlyWhatChangesIsStored(t *testing.T) {
	data := workbookOf(t, Of(scenario.Default()))
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var stored []string
	for _, part := range z.File {
		if part.Method == zip.Store {
			stored = append(stored, part.Name)
		}
	}
	if want := []string{takeaway.NamesPart, takeaway.SheetPart}; !slices.Equal(stored, want) {
		t.Errorf("stored are %v, want %v", stored, want)
	}
	if len(data) > 100_000 {
		t.Errorf("the workbook has %d bytes", len(data))
	}
}
