package workbook

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"breakeven/app/scenario"
	"breakeven/calc"
)

func TestTheSameBookGivesTheSameBytes(t *testing.T) {
	for _, b := range []Book{Of(scenario.Default()), {}} {
		first := workbookOf(t, b)
		for range 5 {
			if !bytes.Equal(first, workbookOf(t, b)) {
				t.Fatal("a workbook differs from itself")
			}
		}
	}
}

// Only functions that every spreadsheet has had for long, none of them
// volatile; no macros, no links but a source's, and no stored results that
// could be mistaken for worked out ones.
func TestWorkbookIsPlain(t *testing.T) {
	known := map[string]bool{}
	for _, name := range strings.Fields("ABS AND CHOOSE FIXED GCD IF INT ISNUMBER MAX MIN OR ROUND SIGN SUMPRODUCT") {
		known[name] = true
	}
	data := workbookOf(t, Of(scenario.Default()))
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	formulas := 0
	for _, part := range z.File {
		if strings.Contains(part.Name, "vba") || strings.Contains(part.Name, "externalLink") {
			t.Errorf("the workbook has %s", part.Name)
		}
		if !strings.HasPrefix(part.Name, "xl/worksheets/sheet") {
			continue
		}
		in, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range regexp.MustCompile(`<f>([^<]*)</f>(<v>[^<]+</v>)?`).FindAllSubmatch(text, -1) {
			formulas++
			if len(cell[2]) > 0 {
				t.Errorf("%s has a stored result: %s", part.Name, cell[0])
			}
			for _, call := range regexp.MustCompile(`([A-Za-z_.]+)\(`).FindAllSubmatch(regexp.MustCompile(`&#34;.*?&#34;|&quot;.*?&quot;`).ReplaceAll(cell[1], nil), -1) {
				if !known[string(call[1])] {
					t.Errorf("%s uses %s, which not every spreadsheet may have", part.Name, call[1])
				}
			}
		}
	}
	if formulas < 400 {
		t.Errorf("%d formulas were looked at", formulas)
	}
}

// Names are alike in any case to a spreadsheet, and must not read as the
// address of a cell, in either way of writing one.
func TestDefinedNamesAreNames(t *testing.T) {
	file, err := excelize.OpenReader(bytes.NewReader(workbookOf(t, Book{})))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	address := regexp.MustCompile(`(?i)^([a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*)$`)
	seen := map[string]bool{}
	for _, n := range file.GetDefinedName() {
		key := strings.ToLower(n.Name)
		if seen[key] || address.MatchString(n.Name) {
			t.Errorf("%s is given twice, or reads as an address", n.Name)
		}
		seen[key] = true
	}
	for f := range calc.NumFields {
		if !seen[strings.ToLower(f.String())] {
			t.Errorf("%v has no name", f)
		}
	}
	for _, r := range (Book{}).along().Outputs() {
		if !seen[strings.ToLower(r.Name)] {
			t.Errorf("%s has no name", r.Name)
		}
	}
}

func TestFormulasAndResultsAreInOneOrder(t *testing.T) {
	results := Book{}.along().Outputs()
	if len(results) != len(outputs) {
		t.Fatalf("%d results, %d formulas", len(results), len(outputs))
	}
	for i, r := range results {
		if r.Name != outputs[i].name {
			t.Errorf("result %d is %s, the formula %s", i, r.Name, outputs[i].name)
		}
	}
}

func TestShortened(t *testing.T) {
	for text, want := range map[string]int{
		`{"revenue":"100000000000000000"}`: 0,
		`{"revenue":"99999999999999"}`:     0,
		`{"revenue":"999999999999999"}`:    1,
		`{"revenue":"99999.999999999"}`:    0,
		`{"revenue":"999999.999999999"}`:   1,
		`{"otherCosts":"-0.000000001"}`:    0,
	} {
		s, err := calc.ReadScenario([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if got := len((Book{Scenario: s}).Shortened()); got != want {
			t.Errorf("%s: %d shortened, want %d", text, got, want)
		}
	}
}

// A table reads back, holds numbers as they are, and nothing in it is a formula.
func TestCSV(t *testing.T) {
	p := *scenario.Default()
	p.Title, p.Company, p.Period = `=HYPERLINK("https://example.com","x")`, "@SUM(1)", "-1+cmd|' /C calc'!A0"
	data := Of(&p).CSV()
	if !bytes.HasSuffix(data, []byte("\r\n")) || bytes.Count(data, []byte("\n")) != bytes.Count(data, []byte("\r\n")) {
		t.Error("a line does not end in CRLF")
	}
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	number := regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`)
	found := map[string]string{}
	for _, row := range rows {
		found[row[1]] = row[2]
		for _, cell := range row {
			if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r") && !number.MatchString(cell) {
				t.Errorf("a spreadsheet takes %q for a formula", cell)
			}
		}
	}
	if found["fcf"] != "-4805000000" || found["title"] != "'"+p.Title || found["capex"] != "89860000000" {
		t.Errorf("got %v", found)
	}
}

// Text that looks like a formula stays text in the workbook.
func TestTextIsNoFormula(t *testing.T) {
	p := *scenario.Default()
	p.Title = "=1+1"
	file, err := excelize.OpenReader(bytes.NewReader(workbookOf(t, Of(&p))))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	formula, err := file.GetCellFormula(mainSheet, "A1")
	if err != nil || formula != "" {
		t.Errorf("the title became the formula %q, %v", formula, err)
	}
}
