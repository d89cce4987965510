package editor

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/locale/languages"
	"breakeven/calc"
)

// The page has a sentence for each fault that the checker of files finds.
func TestEveryFaultHasItsSentence(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "../scenario/fault.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	ast.Inspect(file, func(node ast.Node) bool {
		if spec, ok := node.(*ast.ValueSpec); ok && strings.HasPrefix(spec.Names[0].Name, "Fault") {
			code, _ := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			codes = append(codes, code)
		}
		return true
	})
	want := slices.Clone(locale.FaultCodes)
	slices.Sort(codes)
	slices.Sort(want)
	if !slices.Equal(codes, want) || len(codes) < 50 {
		t.Errorf("the checker's codes are %v, those with a sentence %v", codes, want)
	}
}

// german is a page in German.
func german(t *testing.T) Model {
	t.Helper()
	loc, there := languages.For("de")
	if !there {
		t.Fatal("there is no German")
	}
	m := load(t)
	return Load(loc, site, m.Published, m.Today)
}

// A page in another language reads and writes numbers as that does, and gives its
// file that language and its own words in it.
func TestAFileHasItsPagesLanguage(t *testing.T) {
	m, _ := tell(german(t), Typed{"company", "Acme"}, Typed{"scenario.revenue", "52,5 Mrd."}, Typed{"scenario.payroll", "12 Mrd."}, Typed{"facts[0].value", "8,5 Mrd."})
	p := m.Preset()
	if p.Language != "de" || p.Scenario.Text(calc.Revenue) != "52500000000" || !strings.Contains(string(File(p)), `"language": "de"`) {
		t.Errorf("the file is in %q, its revenue %s", p.Language, p.Scenario.Text(calc.Revenue))
	}
	if sum := p.Fields[calc.OtherCosts].Derivation; !strings.Contains(sum, "52,5\u00a0Mrd.\u00a0$") {
		t.Errorf("other costs follow from %q", sum)
	}
	m, _ = tell(m, Typed{"language", "en"})
	if sum := m.Preset().Fields[calc.OtherCosts].Derivation; m.Preset().Language != "" || !strings.Contains(sum, "$52.5bn") {
		t.Errorf("in English other costs follow from %q", sum)
	}
	// A published file is English whatever page it is opened on, and its numbers are the same.
	started, _ := tell(german(t), Done{Start, "amazon-2025-9m"})
	published, _ := tell(load(t), Done{Start, "amazon-2025-9m"})
	if a, b := string(File(started.Preset())), string(File(published.Preset())); a != b {
		t.Errorf("opened on a German page a file changes: %s", firstDifference(a, b))
	}
}

// A draft means the same numbers on every page, or is not opened.
func TestADraftKeepsItsNumbers(t *testing.T) {
	english := acme(load(t))
	english, _ = tell(english, Typed{"scenario.headcount", "60,500"}, Typed{"scenario.taxRate", "21.5%"})
	english, _ = tell(english, Stilled{english.Edition, "2026-11-28 22:00"})
	there, _ := tell(german(t), Found{Drafts: english.Drafts, Key: "1"})
	if got, want := string(File(there.Preset())), string(File(english.Preset())); got != want {
		t.Errorf("an English draft is another file on a German page: %s", firstDifference(got, want))
	}
	m, _ := tell(german(t), Typed{"company", "Acme"}, Typed{"scenario.headcount", "60.500"})
	m, _ = tell(m, Stilled{m.Edition, "2026-11-28 22:00"})
	back, effects := tell(load(t), Found{Drafts: m.Drafts}, Done{Resume, "1"})
	if back.Form.Company != "" || back.Said == "" || len(effects) != 0 {
		t.Errorf("a German draft is opened on an English page: %q, %q", back.Form.Fields[calc.Headcount].Value, back.Said)
	}
	again, _ := tell(german(t), Found{Drafts: m.Drafts}, Done{Resume, "1"})
	if again.Preset().Scenario.Text(calc.Headcount) != "60500" {
		t.Errorf("on a German page it is %s", again.Preset().Scenario.Text(calc.Headcount))
	}
}
