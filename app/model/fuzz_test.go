package model

import (
	"strings"
	"testing"
	"unicode"

	"breakeven/calc"

	"pgregory.net/rapid"
)

// FuzzLoad: whatever a link says, there is a page, its state is a scenario the
// engine accepts, and the state's own link brings the same state back.
func FuzzLoad(f *testing.F) {
	for _, seed := range [][2]string{
		{"", ""},
		{"scenario=meta-2025&capex=135000000000&lock=revenue,headcount&hide=taxRate&theme=dark&accent=c0392b&lang=de", "layoffs=9"},
		{"min.capex=1&max.capex=1e99&step.capex=0&capex=", "capex=%zz&capex=1"},
		{"title=%3Cscript%3E&utm_source=x&basis.capex=12&months=1", "?secret=abcdefghij&amp=1&revenue=1"},
		{"headcount=1&layoffs=1&months=1", "headcount=100000000&layoffs=100000000"},
		{"revenue=999999999999999999.999999999&capex=999999999999999999.999999999", "target=-999999999999999999"},
		{"variableCostRate=1&taxRate=0.999999999&gpuPrice=0.000000001", "noticeMonths=9"},
		{"lock=,,&hide=__proto__&show=chart,x&a=b=c&=&&&", "\u202e&\x00=\x00&%ff=%fe"},
		{"payroll=0&stockPay=5&headcount=3&lostRevenuePerLayoff=99&basis.lostRevenuePerLayoff=1", "#"},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, query, fragment string) {
		m := load(query, fragment)
		hold(t, m)
		again := load(query, m.Fragment())
		if !alike(again, m) || again.Moved != m.Moved {
			t.Errorf("?%s: the link #%s of #%s gives another state", query, m.Fragment(), fragment)
		}
	})
}

// alike reports whether every field stands the same, given or defaulted.
func alike(a, b Model) bool {
	for f := range calc.NumFields {
		if !same(a.Scenario, b.Scenario, f) {
			return false
		}
	}
	return true
}

// hold checks what is true of every state.
func hold(t interface{ Errorf(string, ...any) }, m Model) {
	if err := m.Scenario.Check(); err != nil {
		t.Errorf("the state is no scenario: %v", err)
	}
	if got, want := string(m.Result.AppendJSON(nil)), string(calc.Solve(m.Scenario).AppendJSON(nil)); got != want {
		t.Errorf("the result is another scenario's:\n%s\n%s", got, want)
	}
	s := Present(m)
	if strings.Contains(s.SentenceText, "{") || s.SentenceText == "" {
		t.Errorf("sentence: %q", s.SentenceText)
	}
	for _, n := range s.Notices {
		if n.Name == "" || strings.ContainsFunc(n.Text, unicode.IsControl) {
			t.Errorf("notice %q: %q", n.Name, n.Text)
		}
	}
	for _, f := range append([]FieldView{s.Layoffs}, s.Figures...) {
		r := m.Ranges[f.Field]
		if !r.Holds(m.Scenario.Value(f.Field)) || r.Step.Sign() <= 0 || r.Max.Cmp(r.Min) <= 0 {
			t.Errorf("%s = %s on a track from %s to %s by %s", f.ID, f.Value, f.Min, f.Max, f.Step)
		}
		if f.Position < 0 || f.Position > 1 {
			t.Errorf("%s stands at %v", f.ID, f.Position)
		}
	}
	if svg := s.Chart.SVG(); strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") {
		t.Errorf("the chart has no place for a number")
	}
}

// TestAnyStoryOfMessages: after any messages in any order the state holds, and
// its link brings it back.
func TestAnyStoryOfMessages(t *testing.T) {
	texts := []string{
		"0", "1", "30000", "100bn", "-4.8bn", "12%", "0.5", "9 months", "", "89,9,9", "<b>", "999999999999999999", "1e9", "400k",
		"60000000000", "150000000000", "0.999999999", "100000000", "12",
	}
	rapid.Check(t, func(t *rapid.T) {
		query := rapid.SampledFrom([]string{"", "lock=capex", "min.capex=80000000000", "scenario=meta-2025&capex=135000000000", "headcount=5&payroll=1000000"}).Draw(t, "query")
		m := load(query, "")
		for range rapid.IntRange(1, 12).Draw(t, "messages") {
			f := calc.Field(rapid.IntRange(0, int(calc.NumFields)).Draw(t, "field"))
			text := rapid.SampledFrom(texts).Draw(t, "text")
			m = tell(m, rapid.SampledFrom([]Msg{
				SliderMoved{f, text}, SliderMoved{f, text}, SliderReleased{f}, SliderKeyed{f, 1}, SliderKeyed{f, -10},
				BoxTyped{f, text}, BoxCommitted{f}, BoxCommitted{f}, BoxAbandoned{f}, FieldReset{f}, AllReset{},
				FragmentChanged{f.String() + "=" + text}, NoticeDismissed{f.String()}, Stilled{m.Edition}, CopyAsked{}, LinkCopied{true},
				set(f.String(), text), set("headcount", text, f.String(), text), HostAsked{},
			}).Draw(t, "message"))
			hold(t, m)
		}
		if again := load(query, m.Fragment()); !alike(again, m) {
			t.Errorf("?%s#%s gives another state", query, m.Fragment())
		}
	})
}

// TestForeignPartsOfAFragmentSurvive: a host's own marks stay where they are.
func TestForeignPartsOfAFragmentSurvive(t *testing.T) {
	m := tell(load("", "?secret=abcdefghij"), SliderMoved{calc.Capex, "95000000000"})
	if got := m.Fragment(); got != "?secret=abcdefghij&capex=95000000000" {
		t.Errorf("fragment: %s", got)
	}
	m = tell(load("utm_source=x", "amp=1&capex=1"), AllReset{})
	if got := m.Fragment(); got != "amp=1" || len(m.Notices) != 0 {
		t.Errorf("fragment: %s, notices %v", got, m.Notices)
	}
}
