//go:build !js

package app

import (
	"encoding/json"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// TestTableIsTheEngines: at every place of every slider of every preset the
// table says what the engine says of that scenario, number for number, and the
// sentence and box are written as the engine's page writes them.
func TestTableIsTheEngines(t *testing.T) {
	for _, preset := range scenario.All() {
		for _, query := range []string{"", "taxRate=0.25&capex=135000000000", "target=1000000000&min.capex=1&lock=payroll"} {
			m := model.Load(locale.English, preset, model.Place{Page: model.Embed, Base: "/", Query: query})
			read := readTable(t, m)
			if len(read.Fields) < 4 {
				t.Fatalf("%s?%s: the table has the sliders %v", preset.ID, query, read.Fields)
			}
			for name, f := range read.Fields {
				field, _ := calc.ParseField(name)
				places := strings.Split(f.At, "|")
				own := false
				for i, value := range places {
					own = own || value == m.Scenario.Text(field)
					got := read.row(t, name, i)
					moved, _ := model.Update(m, model.SliderMoved{Field: field, Text: value})
					if moved.Scenario.Text(field) != value {
						t.Errorf("%s?%s: the slider %s can't stand at %s", preset.ID, query, name, value)
					}
					for out, want := range outputs(calc.Solve(moved.Scenario)) {
						if got[`[data-out="`+out+`"] data-value`] != want {
							t.Errorf("%s?%s %s=%s: %s is %q, the engine says %q", preset.ID, query, name, value, out, got[`[data-out="`+out+`"] data-value`], want)
						}
					}
					screen := model.Present(moved)
					if html := got[`[data-out="sentence"] html`]; html != line("span", screen.Sentence) {
						t.Errorf("%s?%s %s=%s: the sentence is %s", preset.ID, query, name, value, html)
					}
				}
				if !own {
					t.Errorf("%s?%s: the table of %s leaves out the author's own value", preset.ID, query, name)
				}
			}
		}
	}
}

// outputs are the machine values of a result by the contract's names.
func outputs(r calc.Result) map[string]string {
	count := func(n *int64) string {
		if n == nil {
			return ""
		}
		data, _ := json.Marshal(*n)
		return string(data)
	}
	all := map[string]string{
		"fcf": r.FCF.String(), "status": r.Status.String(), "breakevenLayoffs": count(r.BreakevenLayoffs),
		"fcfAfterLayoffs": r.FCFAfterLayoffs.String(), "gapClosedShare": "", "firstPeriodLayoffs": count(r.FirstPeriod.BreakevenLayoffs),
		"paybackMonths": "", "gpusFunded": "",
	}
	if r.GapClosedShare.Valid {
		all["gapClosedShare"] = r.GapClosedShare.Decimal.String()
	}
	if r.PaybackMonths != nil {
		all["paybackMonths"] = r.PaybackMonths.String()
	}
	if r.GPUsFunded != nil {
		all["gpusFunded"] = r.GPUsFunded.String()
	}
	return all
}

// readTable writes a page's table and reads it back.
func readTable(t *testing.T, m model.Model) tableRead {
	t.Helper()
	data, err := Table(m, Places)
	if err != nil {
		t.Fatal(err)
	}
	var read tableRead
	if err := json.Unmarshal(data, &read); err != nil {
		t.Fatal(err)
	}
	return read
}

// tableRead is the table as a script reads it.
type tableRead struct {
	Slots    [][2]string
	Patterns [][]any
	Fields   map[string]struct {
		At      string
		Columns []string
		Answers [][2]any
	}
}

// row puts the answers of one place together, as table.js does.
func (r tableRead) row(t *testing.T, name string, i int) map[string]string {
	t.Helper()
	f := r.Fields[name]
	row := map[string]string{}
	for _, a := range f.Answers {
		pattern := a[1]
		if list, ok := pattern.([]any); ok {
			pattern = list[i]
		}
		text := ""
		for _, piece := range r.Patterns[int(pattern.(float64))] {
			switch piece := piece.(type) {
			case string:
				text += piece
			case float64:
				values := strings.Split(f.Columns[int(piece)], "|")
				if len(values) == 1 {
					text += values[0]
				} else {
					text += values[i]
				}
			}
		}
		slot := r.Slots[int(a[0].(float64))]
		row[slot[0]+" "+slot[1]] = text
	}
	return row
}

// TestTableIsTheSameTwice: its columns come from maps, the page must not show it.
func TestTableIsTheSameTwice(t *testing.T) {
	m := model.Load(locale.English, scenario.Default(), model.Place{Page: model.Home, Base: "/"})
	first, err := Table(m, Places)
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := Table(m, Places); string(again) != string(first) {
		t.Error("two tables of one page differ")
	}
}

func TestCutNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"":                          "",
		"$95.0bn, 66,300 layoffs":   "$|95.0|bn, |66,300| layoffs",
		"1.":                        "|1|.",
		"M0 12.5L3-4,5":             "M|0| |12.5|L|3|-|4,5|",
		"no number":                 "no number",
		`<line x1="3" y2="4"/>`:     `<line x1="|3|" y2="|4|"/>`,
		`<b hidden="&#116;rue">7`:   `<b hidden="&#116;rue">|7|`,
		"100% of 1,000,000. Yes, 2": "|100|% of |1,000,000|. Yes, |2|",
	} {
		c := cutNumbers(text)
		got := c.pieces[0]
		for i, n := range c.numbers {
			got += "|" + n + "|" + c.pieces[i+1]
		}
		if got != want {
			t.Errorf("%q is cut into %q, want %q", text, got, want)
		}
	}
}

func TestCoarse(t *testing.T) {
	for svg, want := range map[string]string{
		`<path d="M0 12.345L7 8.96Z"/><text x="66.667%">$1.254bn</text>`: `<path d="M0 12.3L7 8.9Z"/><text x="66.6%">$1.254bn</text>`,
		`<circle r="5.5"/>`: `<circle r="5.5"/>`,
	} {
		if got := coarse(svg); got != want {
			t.Errorf("%s becomes %s, want %s", svg, got, want)
		}
	}
}
