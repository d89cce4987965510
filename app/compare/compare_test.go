package compare_test

import (
	"slices"
	"strings"
	"testing"

	"breakeven/app/compare"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/shelf"
	"breakeven/calc"

	"pgregory.net/rapid"
)

var words = locale.Classroom(locale.English)

func place(query, fragment string) model.Place {
	p := model.Place{Base: "/", Query: query, Fragment: fragment}
	for _, preset := range scenario.All() {
		p.Presets = append(p.Presets, model.PresetName{ID: preset.ID, Company: preset.Company, Period: preset.Period})
	}
	return p
}

func loaded(query, fragment string) compare.Model {
	return compare.Load(words, model.Load(locale.English, scenario.Default(), place(query, fragment)))
}

// send tells a state what happened, and gives it the presets it asks for.
func send(m compare.Model, msgs ...compare.Msg) compare.Model {
	for _, msg := range msgs {
		var effects []compare.Effect
		m, effects = compare.Update(m, msg)
		for _, e := range effects {
			id := e.(compare.Fetch).ID
			preset, _ := scenario.ByID(id)
			m, _ = compare.Update(m, compare.Fetched{ID: id, Preset: preset})
		}
	}
	return m
}

// byLink puts what a link holds into the first column.
func byLink(m compare.Model, link string) compare.Model {
	return send(m, compare.Chosen{Value: "link"}, compare.LinkTyped{Text: link}, compare.LinkCommitted{})
}

// values are a column's, by the rows' names.
func values(s compare.Screen, column int) map[string]string {
	list := map[string]string{}
	for _, g := range s.Groups {
		for _, r := range g.Rows {
			list[r.Name] = r.Cells[column].Value
		}
	}
	return list
}

// checkColumn compares a column with a scenario and what Solve says of it.
func checkColumn(t *testing.T, s compare.Screen, column int, want calc.Scenario) {
	t.Helper()
	got := values(s, column)
	for f := range calc.NumFields {
		if got[f.String()] != want.Text(f) {
			t.Errorf("column %d: %v is %s, not %s", column, f, got[f.String()], want.Text(f))
		}
	}
	r := calc.Solve(want)
	if got["status"] != r.Status.String() || got["fcf"] != r.FCF.String() || got["gap"] != r.Gap.String() || got["best.fcf"] != r.Best.FCF.String() ||
		got["firstPeriod.fcfAfterLayoffs"] != r.FirstPeriod.FCFAfterLayoffs.String() || got["gpusFunded"] != r.GPUsFunded.String() {
		t.Errorf("column %d has %v", column, got)
	}
	if r.Equivalents != nil && got["equivalents.capexCut"] != r.Equivalents.CapexCut.Amount.String() {
		t.Errorf("column %d: the cut in capex is %s", column, got["equivalents.capexCut"])
	}
}

func TestPresetBeside(t *testing.T) {
	m := send(loaded("", "capex=95000000000"), compare.Chosen{Value: "preset meta-2025"}, compare.Chosen{Column: 1, Value: "preset microsoft-fy25"})
	s := compare.Present(m)
	if len(s.Columns) != 3 || s.Columns[1].Name != "Meta, January to December 2025" && !strings.HasPrefix(s.Columns[1].Name, "Meta") {
		t.Fatalf("the columns are %v", s.Columns)
	}
	own, _ := scenario.Default().Scenario.With(calc.Capex, "95000000000")
	meta, _ := scenario.ByID("meta-2025")
	microsoft, _ := scenario.ByID("microsoft-fy25")
	checkColumn(t, s, 0, own)
	checkColumn(t, s, 1, meta.Scenario)
	checkColumn(t, s, 2, microsoft.Scenario)
	if s.Same != "" {
		t.Errorf("it says %q", s.Same)
	}
}

func TestWhatDiffersIsMarked(t *testing.T) {
	s := compare.Present(byLink(loaded("", ""), "https://example.org/?scenario=amazon-2025-9m&utm_source=x#capex=95000000000"))
	var differs []string
	for _, g := range s.Groups {
		for _, r := range g.Rows {
			if r.Cells[0].Differs {
				t.Errorf("%s differs from itself", r.Name)
			}
			if same := r.Cells[0] == (compare.Cell{Text: r.Cells[1].Text, Value: r.Cells[1].Value, Basis: r.Cells[1].Basis}); same == r.Cells[1].Differs {
				t.Errorf("%s is %+v", r.Name, r.Cells)
			}
			if r.Cells[1].Differs && g.Head == "Inputs" {
				differs = append(differs, r.Name)
			}
		}
	}
	if !slices.Equal(differs, []string{"capex"}) {
		t.Errorf("of the inputs %v differ", differs)
	}
	same := compare.Present(byLink(loaded("", ""), "/"))
	if same.Same != "Nothing differs." {
		t.Errorf("of the same twice it says %q", same.Same)
	}
	basis := compare.Present(byLink(loaded("", ""), "?scenario=amazon-2025-9m&basis.payroll=9"))
	for _, r := range basis.Groups[0].Rows {
		if r.Name == "payroll" && (!r.Cells[1].Differs || r.Cells[1].Basis != "in 9 months") {
			t.Errorf("another basis is %+v", r.Cells)
		}
	}
}

func TestLinks(t *testing.T) {
	for link, want := range map[string][2]string{ // capex and layoffs
		"https://example.org/?scenario=meta-2025#layoffs=9":              {"72220000000", "9"},
		" http://127.0.0.1:8080/embed/meta-2025?capex=5#layoffs=9&a=b ":  {"5", "9"},
		"/news/scenario/META-2025/?capex=5":                              {"5", ""},
		"?scenario=meta-2025&capex=7":                                    {"7", ""},
		"#capex=7&layoffs=1":                                             {"7", "1"},
		"https://example.org/learn?scenario=amazon-2025-9m&show=working": {"89860000000", "30000"},
		"https://example.org/":                                           {"89860000000", "30000"},
	} {
		s := compare.Present(byLink(loaded("", ""), link))
		if len(s.Columns) != 2 {
			t.Errorf("%s: %+v", link, s.Choosers[0])
			continue
		}
		got := values(s, 1)
		if got["capex"] != want[0] && !strings.Contains(link, "scenario=meta-2025#") || want[1] != "" && got["layoffs"] != want[1] {
			t.Errorf("%s holds capex %s, layoffs %s", link, got["capex"], got["layoffs"])
		}
	}
	for _, link := range []string{"", "capex", "https://example.org/?scenario=nobody", "javascript:alert(1)", "<b>/</b>", "a b/", strings.Repeat("/", 9000)} {
		m := byLink(loaded("", ""), link)
		s := compare.Present(m)
		if len(s.Columns) != 1 || s.Choosers[0].Error == "" {
			t.Errorf("%.40q is taken for a link: %+v", link, s.Choosers[0].Error)
		}
		if len(link) < 9000 && s.Choosers[0].BoxText != link {
			t.Errorf("what was typed is lost: %q", s.Choosers[0].BoxText)
		}
	}
	s := compare.Present(byLink(loaded("", ""), "?scenario=amazon-2025-9m&capex=many"))
	if !strings.Contains(s.Choosers[0].Said, "“capex=many” is not a number") {
		t.Errorf("what can't be read is not named: %q", s.Choosers[0].Said)
	}
}

// A fragment alone is of the page it was copied from, with what its author says.
func TestFragmentAloneKeepsTheAuthorsQuery(t *testing.T) {
	s := compare.Present(byLink(loaded("revenue=500000000000", ""), "#capex=7"))
	if got := values(s, 1); got["revenue"] != "500000000000" || got["capex"] != "7" {
		t.Errorf("it holds revenue %s", got["revenue"])
	}
}

func keptText(t *testing.T) string {
	s, err := scenario.Default().Scenario.With(calc.Capex, "95000000000")
	if err != nil {
		t.Fatal(err)
	}
	return string(shelf.Append(nil, []*shelf.Entry{{Name: "Dear chips", Preset: "amazon-2025-9m", Fragment: "capex=95000000000", Scenario: s}}))
}

func TestKeptScenarios(t *testing.T) {
	m := send(loaded("", ""), compare.KeptFound{Text: keptText(t)}, compare.Chosen{Value: "kept Dear chips"})
	if got := values(compare.Present(m), 1); got["capex"] != "95000000000" {
		t.Errorf("capex is %s", got["capex"])
	}
	gone := compare.Present(send(m, compare.KeptFound{}))
	if len(gone.Columns) != 1 || gone.Choosers[0].Said != "“Dear chips” is not kept in this browser any more." {
		t.Errorf("once it is gone: %+v", gone.Choosers[0].Said)
	}
	if s := compare.Present(send(loaded("", ""), compare.KeptFound{Text: "no list"})); len(s.Choosers[0].Options) != 2+len(scenario.All()) {
		t.Errorf("a text that is no list gives %v", s.Choosers[0].Options)
	}
}

func TestPresetThatCannotBeHad(t *testing.T) {
	m, effects := compare.Update(loaded("", ""), compare.Chosen{Value: "preset meta-2025"})
	if len(effects) != 1 || effects[0] != (compare.Fetch{ID: "meta-2025"}) || !strings.HasPrefix(compare.Present(m).Choosers[0].Said, "Loading Meta") {
		t.Fatalf("choosing asks for %v", effects)
	}
	m, _ = compare.Update(m, compare.Fetched{ID: "meta-2025"})
	if said := compare.Present(m).Choosers[0].Said; !strings.Contains(said, "could not be loaded") {
		t.Errorf("it says %q", said)
	}
	if s := compare.Present(send(m, compare.Chosen{Value: "preset meta-2025"})); len(s.Columns) != 2 {
		t.Error("choosing it again does not try once more")
	}
}

func TestAnyMessages(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := loaded("", "")
		text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"link", "", "preset meta-2025", "preset x", "kept x", "#capex=1", "/?scenario=meta-2025", "?", "/embed/"}))
		for range rapid.IntRange(1, 8).Draw(t, "messages") {
			column := rapid.IntRange(-1, 2).Draw(t, "column")
			var msg compare.Msg
			switch rapid.IntRange(0, 4).Draw(t, "kind") {
			case 0:
				msg = compare.Chosen{Column: column, Value: text.Draw(t, "value")}
			case 1:
				msg = compare.LinkTyped{Column: column, Text: text.Draw(t, "text")}
			case 2:
				msg = compare.LinkCommitted{Column: column}
			case 3:
				msg = compare.KeptFound{Text: text.Draw(t, "kept")}
			default:
				msg = compare.Fetched{ID: text.Draw(t, "preset")}
			}
			m = send(m, msg)
			s := compare.Present(m)
			for _, g := range s.Groups {
				for _, r := range g.Rows {
					if len(r.Cells) != len(s.Columns) {
						t.Fatalf("%s has %d cells", r.Name, len(r.Cells))
					}
				}
			}
		}
	})
}
