package sensitivity_test

import (
	"strconv"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/sensitivity"
	"breakeven/calc"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

var words = locale.Classroom(locale.English)

func calculator(query, fragment string) model.Model {
	return model.Load(locale.English, scenario.Default(), model.Place{Query: query, Fragment: fragment})
}

// loaded is the state for an address, all worked out.
func loaded(query string) sensitivity.Model {
	m, _ := sensitivity.Load(words, calculator(query, ""))
	return sensitivity.Finish(m)
}

// send tells a state what happened and does the work that follows.
func send(m sensitivity.Model, msgs ...sensitivity.Msg) sensitivity.Model {
	for _, msg := range msgs {
		m, _ = sensitivity.Update(m, msg)
	}
	return sensitivity.Finish(m)
}

func present(m sensitivity.Model) sensitivity.Screen { return sensitivity.Present(m, "bk-") }

func rowOf(t *testing.T, s sensitivity.Screen, name string) sensitivity.MovedRow {
	t.Helper()
	for _, r := range s.Moved.Rows {
		if r.Name == name {
			return r
		}
	}
	t.Fatalf("no row for %s", name)
	return sensitivity.MovedRow{}
}

func TestEveryFieldHasARowThatSolveAgreesWith(t *testing.T) {
	here := calculator("", "").Scenario
	before := *calc.Solve(here).BreakevenLayoffs
	s := present(loaded(""))
	if len(s.Moved.Rows) != int(calc.NumFields) {
		t.Fatalf("%d rows", len(s.Moved.Rows))
	}
	for _, row := range s.Moved.Rows {
		f, _ := calc.ParseField(row.Name)
		for _, c := range []sensitivity.MovedCells{row.Less, row.More} {
			if c.FigureValue == "" {
				if !c.Words || c.LayoffsValue != "" || c.ChangeValue != "" || c.Layoffs == "" {
					t.Errorf("%s does not move, and has %+v", row.Name, c)
				}
				continue
			}
			other, err := here.With(f, c.FigureValue)
			if err != nil {
				t.Fatal(err)
			}
			r := calc.Solve(other)
			if c.Status != r.Status.String() || c.Words != (r.BreakevenLayoffs == nil) {
				t.Errorf("%s at %s is %+v", row.Name, c.FigureValue, c)
			}
			if r.BreakevenLayoffs != nil {
				n := *r.BreakevenLayoffs
				if c.LayoffsValue != strconv.FormatInt(n, 10) || c.ChangeValue != strconv.FormatInt(n-before, 10) || c.Layoffs != locale.English.CountInt(n) {
					t.Errorf("%s at %s is %+v, Solve says %d", row.Name, c.FigureValue, c, n)
				}
			}
		}
	}
	if row := rowOf(t, s, "payroll"); row.Now != "$70bn in 12 months" || row.Less.Figure != "$63bn" {
		t.Errorf("payroll reads %+v", row)
	}
	if row := rowOf(t, s, "revenue"); row.Less.Layoffs != "not enough people" || row.More.Layoffs != "0" {
		t.Errorf("revenue reads %+v", row)
	}
}

// Table and drawing are in one order, the largest effect first; fields that
// can't move stand last and are named.
func TestOrder(t *testing.T) {
	s := present(loaded(""))
	var table []string
	for _, row := range s.Moved.Rows {
		table = append(table, row.Label)
	}
	for i, row := range s.Chart.Rows {
		if table[i] != row.Name {
			t.Errorf("row %d is %s in the table, %s in the drawing", i, table[i], row.Name)
		}
		if i > 0 && row.Effect(s.Chart.Base) > s.Chart.Rows[i-1].Effect(s.Chart.Base) {
			t.Errorf("%s has more effect than what stands before it", row.Name)
		}
	}
	if notes := strings.Join(s.Notes, "\n"); !strings.Contains(notes, "No change either way, at 10%: ") || !strings.Contains(notes, "Not moved: ") {
		t.Errorf("the notes are %s", notes)
	}
}

func TestNothingToCompareWith(t *testing.T) {
	for query, want := range map[string]string{
		"capex=145000000000":              "not enough people",
		"replacementCostPerLayoff=900000": "a layoff costs more than it saves",
	} {
		s := present(loaded(query))
		if !strings.Contains(s.NoChart, want) {
			t.Errorf("%s: %q", query, s.NoChart)
		}
		for _, row := range s.Moved.Rows {
			if row.Less.ChangeValue != "" || row.More.ChangeValue != "" {
				t.Errorf("%s: %s has a change", query, row.Name)
			}
		}
	}
	if s := present(loaded("capex=0")); s.NoChart != "No figure, moved by 10% alone, changes the layoffs." {
		t.Errorf("with nothing to close it says %q", s.NoChart)
	}
}

func TestShareIsReadAsItIsWritten(t *testing.T) {
	for text, want := range map[string]string{
		"12,5": "12.5", "12.5%": "12.5", " 12,5 % ": "12.5", "±7": "7", "1": "1", "50%": "50", "2.25": "2.25", "20 percent": "",
		"": "", "0.5": "", "0": "", "51": "", "-10": "", "a": "", "1,250": "", "1e1": "", strings.Repeat("9", 300): "", "10%%": "10",
	} {
		m, _ := sensitivity.Update(loaded(""), sensitivity.ShareTyped{Text: text})
		m, effects := sensitivity.Update(m, sensitivity.ShareCommitted{})
		if want == "" {
			s := present(m)
			if s.Share.Error == "" || s.Share.Text != text && len(text) < 256 || !m.Share.Percent.Equal(decimal.New(10, 0)) || effects != nil {
				t.Errorf("%q gives %+v", text, s.Share)
			}
			continue
		}
		if m.Share.Percent.String() != want || len(effects) == 0 && want != "10" {
			t.Errorf("%q is %s, not %s", text, m.Share.Percent, want)
		}
	}
	m := send(loaded(""), sensitivity.ShareMoved{Text: "25"})
	if row := rowOf(t, present(m), "capex"); row.More.FigureValue != "112325000000" {
		t.Errorf("a quarter more is %+v", row.More)
	}
}

// Nothing that comes from a page breaks the state.
func TestAnyMessages(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, _ := sensitivity.Load(words, calculator("", ""))
		text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"10", "0", "41", "5", "1e9", "-5", "NaN", "capex", "months", "headcount", "layoffs", "12bn", "1"}))
		for range rapid.IntRange(1, 12).Draw(t, "messages") {
			axis := rapid.IntRange(-1, 2).Draw(t, "axis")
			last := rapid.Bool().Draw(t, "last")
			var msg sensitivity.Msg
			switch rapid.IntRange(0, 9).Draw(t, "kind") {
			case 0:
				msg = sensitivity.ShareMoved{Text: text.Draw(t, "text")}
			case 1:
				m, _ = sensitivity.Update(m, sensitivity.ShareTyped{Text: text.Draw(t, "text")})
				msg = sensitivity.ShareCommitted{}
			case 2:
				msg = sensitivity.FieldChosen{Axis: axis, Name: text.Draw(t, "text")}
			case 3:
				msg = sensitivity.SizeChosen{Text: rapid.SampledFrom([]string{"5", "7", "999", "-1", ""}).Draw(t, "size")}
			case 4:
				m, _ = sensitivity.Update(m, sensitivity.EndTyped{Axis: axis, Last: last, Text: text.Draw(t, "text")})
				msg = sensitivity.EndCommitted{Axis: axis, Last: last}
			case 5:
				msg = sensitivity.EndsReset{Axis: axis}
			case 6:
				msg = sensitivity.CellChosen{Axis: axis, At: rapid.Int().Draw(t, "at")}
			case 7:
				msg = sensitivity.CellPointed{X: rapid.Float64().Draw(t, "x"), Y: rapid.Float64Range(-1, 2).Draw(t, "y")}
			case 8:
				msg = sensitivity.CalculatorChanged{Calculator: calculator("", rapid.SampledFrom([]string{"", "headcount=1", "capex=0", "revenue=0", "payroll=0"}).Draw(t, "figures"))}
			default:
				msg = sensitivity.Worked{Edition: rapid.IntRange(0, 12).Draw(t, "edition"), Rows: rapid.Int().Draw(t, "rows")}
			}
			m, _ = sensitivity.Update(m, msg)
			present(m)
		}
		m = sensitivity.Finish(m)
		s := present(m)
		if s.Busy || !s.Grid.There || s.Grid.Map.Columns*len(s.Grid.Table.Rows) == 0 {
			t.Fatal("the work does not end")
		}
		s.Chart.SVG()
		s.Grid.Map.SVG()
	})
}
