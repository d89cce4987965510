package learn

import (
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// load is the page as an address gives it.
func load(query string) Model {
	preset := scenario.Default()
	if p, ok := scenario.ByID(model.ScenarioID(query)); ok {
		preset = p
	}
	return Load(locale.English, preset, model.Place{Base: "/", Query: query, Presets: []model.PresetName{{ID: preset.ID, Company: preset.Company, Period: preset.Period}}})
}

func screen(m Model) Screen { return Present(m, model.Present(m.Calc)) }

// tell has a state take messages.
func tell(m Model, messages ...Msg) (Model, []Effect) {
	var effects []Effect
	for _, msg := range messages {
		m, effects = Update(m, msg)
	}
	return m, effects
}

func TestShowChoosesTheParts(t *testing.T) {
	for query, want := range map[string]string{
		"":                             "predict calculator working backwards sensitivity compare practice take glossary teachers",
		"show=working":                 "working",
		"show=backwards,working":       "working backwards",
		"show=working&show=glossary":   "working glossary",
		"show=working,nothing&capex=1": "working",
		"show=":                        "predict calculator working backwards sensitivity compare practice take glossary teachers",
		"show=%3Cscript%3E,calculator": "calculator",
	} {
		m := load(query)
		s := screen(m)
		var got []string
		for _, p := range s.Parts {
			got = append(got, p.ID)
			if p.Head == "" || strings.HasPrefix(p.Head, "learn.") {
				t.Errorf("%s has the heading %q", p.ID, p.Head)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q shows %v, not %s", query, got, want)
		}
		if named := strings.Contains(query, "nothing") || strings.Contains(query, "script"); named != (len(s.Calc.Notices) == 1) {
			t.Errorf("%q gives the notices %v", query, s.Calc.Notices)
		}
		if s.Alone == (m.Only == nil) || strings.Contains(m.Calc.Place.Query, "show=") {
			t.Errorf("%q: alone is %v, and the calculator reads %q", query, s.Alone, m.Calc.Place.Query)
		}
	}
}

// The working ends where calc does: its last numbers are the result's.
func TestTheWorkingComesToTheResult(t *testing.T) {
	for _, query := range []string{
		"", "scenario=meta-2025", "scenario=microsoft-fy25", "taxRate=0.21", "taxRate=0.3&stockPay=90000000000&severancePerLayoff=40000&noticeMonths=2",
		"variableCostRate=0.4&lostRevenuePerLayoff=100000&replacementCostPerLayoff=20000&taxRate=0.1",
		"capex=1", "capex=900000000000", "replacementCostPerLayoff=900000", "taxRate=0.9&stockPay=900000000000",
	} {
		m := load(query)
		r := m.Calc.Result
		v := screen(m).Working
		if len(v.Steps) < 4 || v.Plain == "" {
			t.Fatalf("%q has %d steps", query, len(v.Steps))
		}
		if !strings.Contains(v.Plain, "= "+m.words.Exact(r.FCF, "USD")) {
			t.Errorf("%q does not come to %s:\n%s", query, r.FCF, v.Plain)
		}
		proof := ""
		for _, s := range v.Steps {
			if s.Proof {
				proof = plain(s.Numbers)
			}
			for _, term := range s.Terms {
				if term.Text == "" || strings.HasPrefix(term.Name, "learn.") {
					t.Errorf("the term %q means %q", term.ID, term.Text)
				}
			}
		}
		want := ""
		if r.Status == calc.OK {
			want = "FCF(" + m.words.CountInt(*r.BreakevenLayoffs) + ") = " + m.exactly(r.FCFAtBreakeven.Decimal) + " ≥ " + m.exactly(m.Scenario().Value(calc.Target)) +
				" > FCF(" + m.words.CountInt(*r.BreakevenLayoffs-1) + ") = " + m.exactly(r.FCFOneFewer.Decimal)
			if !strings.Contains(v.Plain, "= "+m.words.CountInt(*r.BreakevenLayoffs)) {
				t.Errorf("%q does not come to %d layoffs:\n%s", query, *r.BreakevenLayoffs, v.Plain)
			}
		}
		if strings.Join(strings.Fields(proof), " ") != want {
			t.Errorf("%q proves %q, not %q", query, proof, want)
		}
		rows := v.Bridge.Drawing.Rows
		sum := decimal.Zero
		for _, row := range rows {
			if row.Total && !row.Result && row.Label != rows[0].Label || row.Result {
				if !sum.Equal(row.Amount) {
					t.Errorf("%q: the bars before %s come to %s, not %s", query, row.Label, sum, row.Amount)
				}
				continue
			}
			sum = sum.Add(row.Amount)
		}
		if last := rows[len(rows)-1]; !last.Result || !last.Amount.Equal(r.FCF) {
			t.Errorf("%q: the waterfall ends at %s", query, last.Amount)
		}
	}
}

func TestRoundedNumbersSaySo(t *testing.T) {
	m := load("")
	exact := screen(m).Working.Plain
	m, _ = tell(m, RoundingChosen{true})
	if rounded := screen(m).Working.Plain; rounded == exact || !strings.Contains(rounded, "≈") {
		t.Errorf("rounded:\n%s", rounded)
	}
	if m, _ = tell(m, RoundingChosen{false}); screen(m).Working.Plain != exact {
		t.Error("exact numbers do not come back")
	}
}

func TestOnlyWhatStandsThereIsCopied(t *testing.T) {
	m := load("")
	if _, effects := tell(m, CopyAsked{"nothing"}); len(effects) != 0 {
		t.Errorf("an unknown text is copied: %v", effects)
	}
	m, effects := tell(m, CopyAsked{workingText})
	if len(effects) != 1 || effects[0].(CopyText).Text != screen(m).Working.Plain {
		t.Errorf("what is copied: %v", effects)
	}
	for ok, want := range map[bool]string{true: "Copied", false: "The clipboard is closed here: select the text and copy it."} {
		if told, _ := tell(m, Copied{workingText, ok}); screen(told).Words.Copied != want || screen(told).Words.CopiedID != workingText {
			t.Errorf("copied %v: %v", ok, screen(told).Words)
		}
	}
}
