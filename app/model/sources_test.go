package model

import (
	"strings"
	"testing"
	"unicode/utf8"

	"breakeven/app/scenario"
	"breakeven/calc"
)

// A reader who has moved figures is told which the sources do not give, as long
// as they are moved.
func TestYourScenarioIsNamed(t *testing.T) {
	m := load("", "")
	if stage := Present(m).Foot.Stage; !strings.HasPrefix(stage, "Exact") {
		t.Errorf("nothing was moved: %q", stage)
	}
	m = tell(m, SliderMoved{calc.Capex, "95000000000"})
	if stage := Present(m).Foot.Stage; stage != "Your scenario: the sources do not give capex." {
		t.Errorf("capex was moved: %q", stage)
	}
	m = tell(m, SliderMoved{calc.Payroll, "60000000000"}, BoxTyped{calc.TaxRate, "21%"}, BoxCommitted{calc.TaxRate}, SliderMoved{calc.Revenue, "500000000000"})
	if stage := Present(m).Foot.Stage; stage != "Your scenario: the sources do not give revenue, payroll, capex, …." {
		t.Errorf("four were moved: %q", stage)
	}
	if s := Present(m); len(s.Notices) != 0 {
		t.Errorf("it is no notice of something that can't be read: %v", s.Notices)
	}
	if stage := Present(tell(m, AllReset{})).Foot.Stage; !strings.HasPrefix(stage, "Exact") {
		t.Errorf("all went back: %q", stage)
	}
}

// The line has the room of two short lines, whatever was moved.
func TestYourScenarioHasRoom(t *testing.T) {
	const room = 92
	m := load("", "")
	for f := range calc.NumFields {
		for g := range calc.NumFields {
			for h := range calc.NumFields {
				for _, all := range []FieldSet{0, 1<<calc.NumFields - 1} {
					m.Moved = FieldSet(0).With(f).With(g).With(h) | all
					if text := m.yours(); utf8.RuneCountInString(text) > room || !strings.HasPrefix(text, "Your scenario: ") {
						t.Fatalf("%d characters: %s", utf8.RuneCountInString(text), text)
					}
				}
			}
		}
	}
}

// A mark opens to what its figure is: the word, the value, and sources, or that
// the author set it.
func TestMarksSayWhatTheFigureIs(t *testing.T) {
	m := load("capex=95000000000", "")
	mark := m.fixed.fields[calc.Capex].mark
	if !strings.HasPrefix(mark.Text, "Set to $95.0bn by the author") || len(mark.Sources) != 0 {
		t.Errorf("the author's own: %+v", mark)
	}
	mark = m.fixed.fields[calc.Payroll].mark
	if mark.Word != "estimate" || !mark.Estimate || !strings.HasPrefix(mark.Text, "Estimate. ") || mark.Name != "Payroll: estimate" ||
		!strings.Contains(mark.Text, "Worked out: 350,000 × $200,000") || len(mark.Sources) == 0 {
		t.Errorf("an estimate: %+v", mark)
	}
	for f := range calc.NumFields {
		p, mark := m.Author.Preset.Fields[f], m.fixed.fields[f].mark
		if (mark.Word == "") != (p.IsZero() && !m.Author.Overridden.Has(f)) {
			t.Errorf("%s: the mark is %q", f, mark.Word)
		}
	}
}

// What is a guess or a claim says so wherever it stands, until somebody moves
// it.
func TestEstimatesAreCalledSo(t *testing.T) {
	m := load("", "")
	if p := m.Author.Preset.Fields; p[calc.Payroll].Status != scenario.Estimate || p[calc.Headcount].Status != scenario.Claimed {
		t.Fatal("this preset has none")
	}
	notes := func(m Model) string {
		text := ""
		for _, w := range m.ways().Rows {
			text += w.Note + "\n"
		}
		return text
	}
	for _, want := range []string{"of 350,000 (claimed)", "of $52.5bn (estimate)", "at $40,000 each (estimate)", "of $89.9bn\n"} {
		if text := notes(m); !strings.Contains(text, want) {
			t.Errorf("the other ways lack %q:\n%s", want, text)
		}
	}
	if text := notes(tell(m, SliderMoved{calc.Payroll, "69000000000"})); strings.Contains(text, "bn (estimate)") || !strings.Contains(text, "of $51.8bn\n") {
		t.Errorf("a reader's own payroll is no estimate of the preset's:\n%s", text)
	}
	if note := Present(tell(m, SliderMoved{calc.Headcount, "300000"})).FiguresNote; !strings.Contains(note, "all 350,000 (claimed) staff") {
		t.Errorf("the strips' ceiling is the preset's: %s", note)
	}
}
