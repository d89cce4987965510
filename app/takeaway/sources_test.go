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

func sourceRows(t interface{ Fatal(...any) }, data []byte) []map[string]string {
	rows, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var list []map[string]string
	for _, row := range rows[1:] {
		cells := map[string]string{}
		for i, name := range rows[0] {
			cells[name] = row[i]
		}
		list = append(list, cells)
	}
	return list
}

// Every value of a preset is there, with each of its sources.
func TestSourceTableHasEveryValueAndSource(t *testing.T) {
	for _, p := range scenario.All() {
		data := takeaway.SourceTable(p)
		rows := sourceRows(t, data)
		if bytes.Contains(bytes.ReplaceAll(data, []byte("\r\n"), nil), []byte("\n")) || bytes.HasPrefix(data, []byte("\uFEFF")) {
			t.Errorf("%s: lines end with CRLF, and there is no mark before the first", p.ID)
		}
		at := 0
		value := func(part, name, value string, origin scenario.Provenance) {
			for i := range max(1, len(origin.Sources)) {
				if at == len(rows) {
					t.Fatalf("%s: the table ends before %s", p.ID, name)
				}
				r := rows[at]
				at++
				if r["scenario"] != p.ID || r["part"] != part || r["name"] != name || r["value"] != value || r["status"] != string(origin.Status) ||
					r["period"] != origin.Period || r["asOf"] != origin.AsOf || r["derivation"] != origin.Derivation || strings.TrimPrefix(r["formula"], "'") != origin.Formula || r["label"] == "" || r["unit"] == "" {
					t.Errorf("%s: row %d is %v, not %s %s", p.ID, at, r, part, name)
				}
				if origin.Sources == nil {
					continue
				}
				s := origin.Sources[i]
				if r["title"] != s.Title || r["publisher"] != s.Publisher || r["date"] != s.Date || r["url"] != s.URL || strings.TrimPrefix(r["quote"], "'") != s.Quote {
					t.Errorf("%s: row %d is %v, not %+v", p.ID, at, r, s)
				}
			}
		}
		for f := range calc.NumFields {
			value("input", f.String(), p.Scenario.Text(f), p.Fields[f])
		}
		for _, fact := range p.Facts {
			value("fact", fact.ID, fact.Value, fact.Provenance)
		}
		if at != len(rows) {
			t.Errorf("%s: %d rows too many", p.ID, len(rows)-at)
		}
	}
}

// No cell is taken for a formula, whatever a preset's file says; and a loss
// stays a number.
func TestSourceTableHasNoFormulas(t *testing.T) {
	number := regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`)
	rapid.Check(t, func(t *rapid.T) {
		p := *scenario.Default()
		hostile := rapid.OneOf(hostileTexts, rapid.SampledFrom([]string{"=HYPERLINK(\"x\")", "+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "\n=1"}))
		origin := scenario.Provenance{
			Status: scenario.Claimed, Label: hostile.Draw(t, "label"), Note: hostile.Draw(t, "note"),
			Derivation: hostile.Draw(t, "derivation"), Formula: hostile.Draw(t, "formula"), AsOf: hostile.Draw(t, "asOf"), Period: hostile.Draw(t, "period"),
			Sources: []scenario.Source{{
				Title: hostile.Draw(t, "title"), Publisher: hostile.Draw(t, "publisher"), URL: hostile.Draw(t, "url"),
				Date: hostile.Draw(t, "date"), Quote: hostile.Draw(t, "quote"),
			}},
		}
		p.Fields[calc.Capex] = origin
		p.Facts = []scenario.Fact{{ID: hostile.Draw(t, "id"), Value: "-4805000000", Unit: hostile.Draw(t, "unit"), Provenance: origin}}
		rows := sourceRows(t, takeaway.SourceTable(&p))
		for _, r := range rows {
			for name, cell := range r {
				if cell != "" && strings.ContainsRune("=+-@\t\r\n", rune(cell[0])) && !(name == "value" && number.MatchString(cell)) {
					t.Fatalf("%s is %q", name, cell)
				}
			}
		}
		if last := rows[len(rows)-1]; last["value"] != "-4805000000" {
			t.Fatalf("the loss is %q", last["value"])
		}
	})
}
