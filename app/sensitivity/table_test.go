package sensitivity_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"breakeven/app/sensitivity"
	"breakeven/calc"

	"pgregory.net/rapid"
)

// whole reads the whole table from what is copied.
func whole(t *testing.T, m sensitivity.Model) [][]string {
	t.Helper()
	_, effects := sensitivity.Update(m, sensitivity.CopyAsked{})
	if len(effects) != 1 {
		t.Fatalf("copying asks for %v", effects)
	}
	var rows [][]string
	for line := range strings.Lines(effects[0].(sensitivity.Copy).Text) {
		rows = append(rows, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
	}
	return rows
}

func checkCell(t *testing.T, s calc.Scenario, across, down calc.Field, column, row, got string) {
	t.Helper()
	s, err := s.With(down, row)
	if err == nil {
		s, err = s.With(across, column)
	}
	if err != nil {
		t.Fatal(err)
	}
	want := ""
	switch r := calc.Solve(s); {
	case r.BreakevenLayoffs != nil:
		want = strconv.FormatInt(*r.BreakevenLayoffs, 10)
	case r.Status == calc.ExceedsPool:
		want = "> all"
	default:
		want = "never"
	}
	if got != want {
		t.Errorf("%v %s, %v %s: %s, Solve says %s", across, column, down, row, got, want)
	}
}

func TestTableAgreesWithSolve(t *testing.T) {
	for _, size := range []string{"5", "11", "41"} {
		for _, fields := range [][2]string{{"capex", "revenue"}, {"headcount", "payroll"}, {"taxRate", "months"}, {"replacementCostPerLayoff", "target"}} {
			m := send(loaded("taxRate=0.21&stockPay=5000000000"),
				sensitivity.SizeChosen{Text: size}, sensitivity.FieldChosen{Axis: sensitivity.Across, Name: fields[0]},
				sensitivity.FieldChosen{Axis: sensitivity.Down, Name: fields[1]})
			rows := whole(t, m)
			across, _ := calc.ParseField(fields[0])
			down, _ := calc.ParseField(fields[1])
			if n, _ := strconv.Atoi(size); len(rows) != n+1 && down != calc.Months || len(rows[0]) != n+1 {
				t.Errorf("%s × %v has %d rows of %d", size, fields, len(rows), len(rows[0]))
			}
			for _, row := range rows[1:] {
				for i, got := range row[1:] {
					checkCell(t, calculator("taxRate=0.21&stockPay=5000000000", "").Scenario, across, down, rows[0][i+1], row[0], got)
				}
			}
		}
	}
}

func TestWindowIsPartOfTheTable(t *testing.T) {
	m := send(loaded(""), sensitivity.SizeChosen{Text: "41"})
	rows := whole(t, m)
	rapid.Check(t, func(t *rapid.T) {
		column, row := rapid.IntRange(0, 40).Draw(t, "column"), rapid.IntRange(0, 40).Draw(t, "row")
		m, _ := sensitivity.Update(m, sensitivity.CellChosen{Axis: sensitivity.Across, At: column})
		m, _ = sensitivity.Update(m, sensitivity.CellChosen{Axis: sensitivity.Down, At: row})
		g := present(m).Grid
		looked := 0
		for _, r := range g.Table.Rows {
			for i, c := range r.Cells {
				at := slices.Index(rows[0], g.Table.Heads[i].Value)
				var line []string
				for _, candidate := range rows[1:] {
					if candidate[0] == r.Head.Value {
						line = candidate
					}
				}
				if want := line[at]; want != c.Value && want != c.Text {
					t.Fatalf("%s, %s is %+v, copied it is %s", r.Head.Value, g.Table.Heads[i].Value, c, want)
				}
				if c.Looked {
					looked++
					if line[0] != rows[row+1][0] || at != column+1 || c.Value != g.LookedOut.Value {
						t.Fatalf("the cell looked at is %+v", c)
					}
				}
			}
		}
		if looked != 1 || len(g.Table.Rows) != 11 || len(g.Table.Heads) != 11 {
			t.Fatalf("%d cells are looked at, of %d × %d", looked, len(g.Table.Rows), len(g.Table.Heads))
		}
	})
}

// Work goes on piece by piece; what was asked before a change is dropped.
func TestWorkIsDoneInPieces(t *testing.T) {
	m, _ := sensitivity.Load(words, calculator("", ""))
	m, _ = sensitivity.Update(m, sensitivity.SizeChosen{Text: "41"})
	m, effects := sensitivity.Update(m, sensitivity.CalculatorChanged{Calculator: calculator("", "capex=95000000000")})
	if len(effects) != 1 {
		t.Fatalf("figures that change ask for %v", effects)
	}
	old := effects[0].(sensitivity.Work).Edition
	m, _ = sensitivity.Update(m, sensitivity.Worked{Edition: old, Rows: 1})
	m, _ = sensitivity.Update(m, sensitivity.Worked{Edition: old, Rows: 7})
	if s := present(m); !s.Busy || s.Progress != "Working it out: 7 of 41 rows" || s.Grid.There {
		t.Errorf("after seven rows: %v %q", s.Busy, s.Progress)
	}
	m, effects = sensitivity.Update(m, sensitivity.CalculatorChanged{Calculator: calculator("", "capex=96000000000")})
	edition := effects[0].(sensitivity.Work).Edition
	if dropped, effects := sensitivity.Update(m, sensitivity.Worked{Edition: old, Rows: 41}); effects != nil || present(dropped).Progress != "Working it out: 0 of 41 rows" {
		t.Errorf("the older work goes on: %v", effects)
	}
	pieces := 0
	for len(effects) > 0 {
		m, effects = sensitivity.Update(m, sensitivity.Worked{Edition: edition, Rows: 4})
		pieces++
	}
	if s := present(m); pieces != 1+11 || s.Busy || !s.Grid.There {
		t.Errorf("after %d pieces: %v", pieces, s.Busy)
	}
	if row := rowOf(t, present(m), "capex"); row.Now != "$96bn in 9 months" {
		t.Errorf("the last figures are not those shown: %s", row.Now)
	}
	// Figures that move drop the work, and coming back to the same ones is enough to take it up again.
	moving, _ := sensitivity.Update(m, sensitivity.Outdated{})
	if s := present(moving); !s.Busy || !s.Grid.There {
		t.Error("while figures move the older table is not there, or not marked")
	}
	if back, effects := sensitivity.Update(moving, sensitivity.CalculatorChanged{Calculator: calculator("", "capex=96000000000")}); back.Busy() || effects != nil {
		t.Errorf("figures that come back ask for %v", effects)
	}
	// Another share leaves the table as it is, and shows the older moves until the new ones are there.
	m, _ = sensitivity.Update(m, sensitivity.ShareMoved{Text: "20"})
	if s := present(m); !s.Busy || len(s.Moved.Rows) != int(calc.NumFields) || !strings.HasPrefix(s.Moved.Caption, "Each figure 10% less") {
		t.Errorf("meanwhile it shows %d rows, %s", len(s.Moved.Rows), s.Moved.Caption)
	}
	if m, _ = sensitivity.Update(m, sensitivity.Worked{Edition: edition + 1, Rows: 1}); m.Busy() {
		t.Error("a new share has the whole table made again")
	}
}

func TestAxesAreChosen(t *testing.T) {
	m := send(loaded(""), sensitivity.FieldChosen{Axis: sensitivity.Across, Name: "revenue"})
	if m.Axes[0].Field != calc.Revenue || m.Axes[1].Field != calc.Capex {
		t.Error("the axes do not change places")
	}
	ends := func(first, last string) sensitivity.Model {
		return send(m, sensitivity.EndTyped{Axis: 0, Text: first}, sensitivity.EndCommitted{Axis: 0}, sensitivity.EndTyped{Axis: 0, Last: true, Text: last}, sensitivity.EndCommitted{Axis: 0, Last: true})
	}
	typed := ends("$480 bn", "520bn")
	if rows := whole(t, typed); rows[0][1] != "480000000000" || rows[0][11] != "520000000000" || rows[0][2] != "484000000000" {
		t.Errorf("the columns are %v", rows[0])
	}
	if v := present(typed).Grid.Axes[0]; v.Reset == "" || v.First.Text != "$480bn" {
		t.Errorf("the axis reads %+v", v)
	}
	if back := send(typed, sensitivity.EndsReset{Axis: 0}); whole(t, back)[0][1] != whole(t, m)[0][1] {
		t.Error("the slider's range does not come back")
	}
	for _, wrong := range [][2]string{{"650bn", "$0"}, {"-1", "650bn"}, {"much", "650bn"}} {
		bad := ends(wrong[0], wrong[1])
		v := present(bad).Grid.Axes[0]
		if v.First.Error == "" && v.Last.Error == "" {
			t.Errorf("%v are ends", wrong)
		}
		if v.First.Error != "" && v.First.Text != wrong[0] {
			t.Errorf("what was typed is lost: %q", v.First.Text)
		}
	}
	months := send(m, sensitivity.FieldChosen{Axis: 1, Name: "months"})
	var periods []string
	for _, row := range whole(t, months)[1:] {
		periods = append(periods, row[0])
	}
	if !slices.Equal(periods, []string{"3", "6", "9", "12"}) {
		t.Errorf("the periods are %v", periods)
	}
}

func TestTheFiguresInForceAreMarked(t *testing.T) {
	marks := func(m sensitivity.Model) (cells int, sentence string) {
		g := present(m).Grid
		for _, r := range g.Table.Rows {
			for _, c := range r.Cells {
				if c.Now {
					cells++
				}
			}
		}
		return cells, g.Marked
	}
	if n, text := marks(loaded("")); n != 1 || !strings.Contains(text, "nearest to your figures: Capex, net $89.86bn, Revenue $503.538bn") {
		t.Errorf("%d cells: %s", n, text)
	}
	exact := send(loaded("capex=90000000000&revenue=500000000000&min.capex=80000000000&max.capex=100000000000&min.revenue=450000000000&max.revenue=550000000000"))
	if n, text := marks(exact); n != 1 || !strings.Contains(text, "mark your figures") {
		t.Errorf("%d cells: %s", n, text)
	}
	outside := send(loaded(""), sensitivity.EndTyped{Axis: 0, Text: "100bn"}, sensitivity.EndCommitted{Axis: 0})
	if n, text := marks(outside); n != 0 || text != "Your figures lie outside of this table." {
		t.Errorf("%d cells: %s", n, text)
	}
}
