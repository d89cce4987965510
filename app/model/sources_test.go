package model

import (
	"strings"
	"testing"
	"unicode/utf8"

	"breakeven/app/scenario"
	"breakeven/calc"
)

// A reader who has moved figures is told which the sources no longer stand
// behind, as long as they are moved.
func TestYourScenarioIsNamed(t *testing.T) {
	m := load("", "")
	if f := Present(m).Foot; f.Yours != "" || !strings.HasPrefix(f.Stage, "Exact") {
		t.Errorf("nothing was moved: %q %q", f.Yours, f.Stage)
	}
	m = tell(m, SliderMoved{calc.Capex, "95000000000"})
	if f := Present(m).Foot; f.Yours != "Your scenario:" || f.Stage != " the sources no longer stand behind capex." {
		t.Errorf("capex was moved: %q %q", f.Yours, f.Stage)
	}
	m = tell(m, SliderMoved{calc.Payroll, "60000000000"}, BoxTyped{calc.TaxRate, "21%"}, BoxCommitted{calc.TaxRate}, SliderMoved{calc.Revenue, "500000000000"}, SliderMoved{calc.Headcount, "300000"})
	if f := Present(m).Foot; f.Stage != " the sources no longer stand behind revenue, payroll, headcount, capex, …." {
		t.Errorf("five were moved: %q", f.Stage)
	}
	if s := Present(m); len(s.Notices) != 0 {
		t.Errorf("it is no notice of something that can't be read: %v", s.Notices)
	}
	if f := Present(tell(m, AllReset{})).Foot; f.Yours != "" || !strings.HasPrefix(f.Stage, "Exact") {
		t.Errorf("all went back: %q %q", f.Yours, f.Stage)
	}
}

// The line has the room of two short lines, whatever was moved.
func TestYourScenarioHasRoom(t *testing.T) {
	const room = 96
	m := load("", "")
	for f := range calc.NumFields {
		for g := range calc.NumFields {
			for _, all := range []FieldSet{0, ^FieldSet(0)} {
				m.Moved = FieldSet(0).With(f).With(g) | all&(1<<calc.NumFields-1)
				lead, text := m.yours()
				if n := utf8.RuneCountInString(lead + text); n > room || n < 50 {
					t.Fatalf("%d characters: %s%s", n, lead, text)
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
	if mark.Lead != "" || !strings.Contains(mark.Text, "Set to $95.0bn by the author") || len(mark.Sources) != 0 {
		t.Errorf("the author's own: %+v", mark)
	}
	mark = m.fixed.fields[calc.Payroll].mark
	if mark.Word != "estimate" || !mark.Estimate || mark.Lead != "Estimate." || mark.Name != "Payroll: estimate" ||
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
