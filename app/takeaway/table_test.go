package takeaway_test

import (
	"bytes"
	"encoding/csv"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"breakeven/app/scenario"
	"breakeven/app/takeaway"
	"breakeven/calc"
)

// hostileTexts are what a preset's file may say that a table could trip over.
var hostileTexts = rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
	"", " ", `\.`, "a,b", `"`, `""`, "a\nb", "a\r\nb", "\r", "\n", "\u00a0x", "=1+1", "＝1", "@x", "a;b", "\xff", "\u2028",
}))

// A table is what the standard library writes for the same rows.
func TestTableIsOrdinaryCSV(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := *scenario.Default()
		p.Title, p.Company, p.Period = hostileTexts.Draw(t, "title"), hostileTexts.Draw(t, "company"), hostileTexts.Draw(t, "period")
		data := takeaway.Book{Scenario: p.Scenario, Preset: &p}.CSV()
		rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		// The apostrophe aside, a cell is the text with its line ends as they are in files.
		for i, text := range map[int]string{2: p.Title, 3: p.Company, 4: p.Period} {
			want := strings.ReplaceAll(strings.ReplaceAll(text, "\r", ""), "\r\n", "\n")
			if got := rows[i][2]; strings.TrimPrefix(got, "'") != strings.TrimPrefix(want, "'") {
				t.Fatalf("%q became %q", text, got)
			}
			// What the library is given below is what this package was.
			if strings.HasPrefix(rows[i][2], "'") && !strings.HasPrefix(text, "'") {
				text = "'" + text
			}
			rows[i][2] = text
		}
		var again bytes.Buffer
		w := csv.NewWriter(&again)
		w.UseCRLF = true
		if err := w.WriteAll(rows); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(again.Bytes(), data) {
			t.Fatalf("the library writes %.400q, this package %.400q", again.Bytes(), data)
		}
	})
}

// Where figures differ from the preset's, the table names them; so it can't be
// taken for what was published.
func TestTableNamesWhatWasChanged(t *testing.T) {
	p := scenario.Default()
	same := takeaway.Book{Scenario: p.Scenario, Preset: p}
	if bytes.Contains(same.CSV(), []byte("about,changed")) || same.FileName("csv") != "breakeven-amazon-2025-9m.csv" {
		t.Errorf("%s: nothing was changed:\n%s", same.FileName("csv"), same.CSV())
	}
	s, err := p.Scenario.With(calc.Capex, "95000000000")
	if err != nil {
		t.Fatal(err)
	}
	if s, err = s.WithBasis(calc.Payroll, "3"); err != nil {
		t.Fatal(err)
	}
	moved := takeaway.Book{Scenario: s, Preset: p}
	if !bytes.Contains(moved.CSV(), []byte("\r\nabout,changed,payroll capex,,,,\r\n")) || moved.FileName("xlsx") != "breakeven-amazon-2025-9m-changed.xlsx" {
		t.Errorf("%s: payroll's basis and capex were changed:\n%s", moved.FileName("xlsx"), moved.CSV())
	}
	if own := (takeaway.Book{}); own.FileName("csv") != "breakeven.csv" || bytes.Contains(own.CSV(), []byte("about")) {
		t.Errorf("%s:\n%s", own.FileName("csv"), own.CSV())
	}
}

// Every output has its words, and none is called as another.
func TestOutputsHaveLabels(t *testing.T) {
	seen := map[string]bool{}
	for _, o := range (takeaway.Book{}).Outputs() {
		if label := o.Label(); seen[label] || !regexp.MustCompile(`^(… )?[A-Z…a-z]`).MatchString(label) || strings.HasPrefix(label, "take.") {
			switch o.Name {
			case "revenueGrowth_share", "payCut_share", "capexCut_share", "best_fcf": // follow the line above
			default:
				t.Errorf("%s is called %q", o.Name, label)
			}
		}
		seen[o.Label()] = true
	}
	if len(seen) < 20 {
		t.Errorf("%d labels", len(seen))
	}
}
