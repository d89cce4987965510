package learn

import (
	"strings"
	"testing"

	"breakeven/app/learn/desk"
	"breakeven/app/learn/exercise"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
)

func loaded(query string) Model {
	return Load(locale.English, scenario.Default(), model.Place{Base: "/", Query: query})
}

func screenOf(m Model) Screen { return Present(m, model.Present(m.Calc)) }

// ids are the parts on the page, in order.
func ids(m Model) string {
	var list []string
	for _, p := range screenOf(m).Parts {
		list = append(list, p.ID)
	}
	return " " + strings.Join(list, " ") + " "
}

// Who sees which part: a visitor, a student, a teacher, a frame.
func TestWhoSeesWhichPart(t *testing.T) {
	for _, c := range []struct {
		query             string
		assignment, desk  bool
		practice, working bool
	}{
		{"", false, true, true, true},
		{"capex=5&lock=capex", false, true, true, true},
		{"task=Read.", true, false, true, true},
		{"task=Read.&key=1", true, true, true, true},
		{"level=2&show=practice", true, false, true, false},
		{"level=2&show=practice&key=1", true, true, true, false},
		{"show=working", false, false, false, true},
		{"key=1", true, true, true, true},
	} {
		m := loaded(c.query)
		list, s := ids(m), screenOf(m)
		got := [4]bool{strings.Contains(list, " assignment "), strings.Contains(list, " teachers "), strings.Contains(list, " practice "), strings.Contains(list, " working ")}
		if got != [4]bool{c.assignment, c.desk, c.practice, c.working} {
			t.Errorf("?%s shows%s", c.query, list)
		}
		if (s.Class.Assignment != nil) != c.assignment || c.desk && s.Class.Desk == nil || len(m.Calc.Notices) > 0 {
			t.Errorf("?%s: %+v, notices %+v", c.query, s.Class, m.Calc.Notices)
		}
		if hasKey := c.assignment && s.Class.Assignment.Key != nil; hasKey != strings.Contains(c.query, "key=1") {
			t.Errorf("?%s has the key: %v", c.query, hasKey)
		}
	}
}

// What the query says wrongly is named once, whoever reads it.
func TestNoticesAreNamedOnce(t *testing.T) {
	names := map[string]int{}
	for _, n := range loaded("level=9&due=a&due=b&capex=x&show=working,nonsense&key=2").Calc.Notices {
		names[n.Name]++
	}
	for _, name := range []string{"level", "due", "capex", "show", "key"} {
		if names[name] != 1 {
			t.Errorf("%s is named %d times", name, names[name])
		}
	}
}

// do takes messages and gives the last one's effects.
func do(m *Model, msgs ...Msg) (effects []Effect) {
	for _, msg := range msgs {
		*m, effects = Update(*m, msg)
	}
	return effects
}

// A sheet is there from the wish to print it until it is printed; only what was
// asked for has the key, and what the reader moved is not on it.
func TestPrinting(t *testing.T) {
	m := loaded("task=Read.&level=2&seed=4711&count=2&capex=95000000000")
	if screenOf(m).Class.Sheet != nil {
		t.Fatal("there is a sheet before any was asked for")
	}
	for part, questions := range map[string]int{Assignment: 2, Practice: 2, Teachers: 2} {
		for _, key := range []bool{false, true} {
			effects := do(&m, PrintAsked{Part: part, Key: key})
			s := screenOf(m).Class.Sheet
			if len(effects) != 1 || effects[0] != Effect(Print{}) || s == nil || len(s.Questions) != questions || (s.Key != nil) != key {
				t.Errorf("%s, key %v: %+v, %+v", part, key, effects, s)
			}
			do(&m, Printed{})
			if screenOf(m).Class.Sheet != nil {
				t.Error("the sheet stays")
			}
		}
	}
	if effects := do(&m, PrintAsked{Part: "nonsense"}); effects != nil || screenOf(m).Class.Sheet != nil {
		t.Error("a part that there is not prints something")
	}
}

// The parts' effects come out as the page's own, and what was copied is told
// where it was asked for.
func TestThePartsSpeakThroughThePage(t *testing.T) {
	m := loaded("")
	if effects := do(&m, Practised{exercise.Asked{Deed: exercise.Another}}); len(effects) != 1 || effects[0] != Effect(Draw{For: Practice}) {
		t.Errorf("other problems ask for %+v", effects)
	}
	effects := do(&m, Practised{exercise.Drawn{Number: 7}})
	if len(effects) != 2 || effects[0] != Effect(KeepProgress{"1.1.7.5.0.0.0.0.0.0.0"}) || effects[1] != Effect(Focus{"exercise-problem"}) {
		t.Errorf("a number drawn asks for %+v", effects)
	}
	if effects = do(&m, DrawAsked{}); effects[0] != Effect(Draw{For: Teachers}) {
		t.Errorf("the desk asks for %+v", effects)
	}
	do(&m, AtDesk{desk.Ticked{Name: "problems", Value: "1", On: true}}, AtDesk{desk.Drawn{Number: 9}}, AtDesk{desk.Placed{Address: "https://example.com/learn"}})
	effects = do(&m, CopyAsked{desk.StudentLink})
	if len(effects) != 1 || effects[0] != Effect(CopyText{desk.StudentLink, "https://example.com/learn?scenario=amazon-2025-9m&level=1&seed=9&count=5"}) {
		t.Errorf("the desk copies %+v", effects)
	}
	do(&m, Copied{ID: desk.StudentLink, OK: true})
	if got := screenOf(m).Class.Desk.Links[0].Said; got != "Copied." {
		t.Errorf("the desk says %q", got)
	}
	// Figures that the reader moved are there to be taken over.
	m = loaded("")
	do(&m, CalculatorChanged{model.Load(locale.English, scenario.Default(), model.Place{Base: "/", Fragment: "capex=95000000000"})}, AtDesk{desk.Taken{}})
	if got := screenOf(m).Class.Desk.Links[0].Text; !strings.Contains(got, "capex=95000000000") {
		t.Errorf("the link is %s", got)
	}
}

// While only the calculator moves, the parts' screens are the very same: a view
// may pass them over.
func TestTheScreensStayWhileSlidersMove(t *testing.T) {
	m := loaded("task=Read.&key=1")
	before := screenOf(m).Class
	do(&m, CalculatorChanged{model.Load(locale.English, scenario.Default(), model.Place{Base: "/", Fragment: "capex=1"})})
	if after := screenOf(m).Class; after != before {
		t.Error("a slider made the parts of a class anew")
	}
}
