package exercise

import (
	"reflect"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/practice"
)

var english = locale.Practice(locale.English)

func set(t testing.TB, level practice.Level, seed, count int) practice.Set {
	t.Helper()
	s, ok := practice.NewSet(1, level, seed, count)
	if !ok {
		t.Fatal("no such set")
	}
	return s
}

// desk is a student at a page: what the browser keeps, and where the focus went.
type desk struct {
	t     testing.TB
	m     Model
	kept  string
	focus Place
	copy  string
}

func (d *desk) do(msgs ...Msg) {
	d.t.Helper()
	for _, msg := range msgs {
		before := d.m
		var effects []Effect
		d.m, effects = Update(d.m, msg)
		if again, _ := Update(before, msg); !reflect.DeepEqual(again, d.m) {
			d.t.Errorf("%#v changed the model it was given", msg)
		}
		d.focus = ""
		for _, e := range effects {
			switch e := e.(type) {
			case Keep:
				d.kept = e.Text
			case Focus:
				d.focus = e.Place
			case CopyText:
				d.copy = e.Text
			case Draw:
				d.do(Drawn{-12_345_678})
			}
		}
	}
}

func (d *desk) answer(text string) { d.do(Typed{AnswerBox, text}, Asked{Check}) }

func (d *desk) right() {
	p, _ := d.m.Progress.Problem()
	d.answer(p.Answer.String())
}

// A set from its first problem to its code, with each thing that can happen.
func TestASetFromStartToCode(t *testing.T) {
	d := &desk{t: t, m: Load(english, set(t, practice.RoundedUp, 4711, 3))}
	d.do(Found{})
	s := Present(d.m)
	if s.Head != "Problem 1 of 3" || s.Choice != nil || s.Assigned == "" || s.Said != "" || s.Problem.Solution != "" || s.Problem.Next != "" {
		t.Fatalf("it starts with %+v", s)
	}
	d.do(Asked{Check})
	if got := Present(d.m); got.Said != "Write an answer first." || d.focus != AtAnswer || d.kept != "" {
		t.Errorf("an empty box gets %q", got.Said)
	}
	for _, c := range []struct{ text, verdict, said string }{
		{"lots", "unclear", "That is not a number. Write it like 30,000."},
		{"22", "wrong", "That is one person too few: it leaves free cash flow just short. Round up, however small the fraction."},
		{"5", "wrong", "Not yet. Try again, or take a hint. It must be exact."},
	} {
		d.answer(c.text)
		if got := Present(d.m); got.Said != c.said || got.Verdict != c.verdict || d.focus != AtAnswer || got.Problem.Draft != c.text {
			t.Errorf("%s gets %s: %q, the box holds %q, the focus is at %q", c.text, got.Verdict, got.Said, got.Problem.Draft, d.focus)
		}
	}
	before := len(Present(d.m).Problem.Hints)
	d.do(Asked{Hint})
	p := Present(d.m).Problem
	if before != 0 || len(p.Hints) != 1 || !strings.HasPrefix(p.Hints[0], "Hint 1 of 4. ") || p.Hint != "Show a hint (3 left)" {
		t.Errorf("a hint is %q, then %q", p.Hints, p.Hint)
	}
	d.right()
	s = Present(d.m)
	if s.Verdict != "right" || d.focus != AtNext || s.Problem.Check != "" || s.Problem.Result != "Answer: 23" || len(s.Problem.Steps) != 5 || s.Problem.Next != "Next problem" {
		t.Errorf("the right answer gets %+v", s.Problem)
	}
	d.do(Asked{Next})
	if s = Present(d.m); s.Head != "Problem 2 of 3" || s.Said != "" || s.Problem.Draft != "" || d.focus != AtProblem {
		t.Errorf("next comes %+v", s)
	}
	d.do(Asked{Next}) // not yet
	d.do(Asked{GiveUp})
	if s = Present(d.m); s.Problem.Solution == "" || s.Problem.Check != "" || d.focus != AtSolution || s.Said == "" {
		t.Errorf("given up, it shows %+v", s.Problem)
	}
	d.do(Asked{Next})
	d.right()
	if s = Present(d.m); s.Problem.Next != "See the result" {
		t.Errorf("the last problem leads to %q", s.Problem.Next)
	}
	d.do(Asked{Next})
	s = Present(d.m)
	if s.Problem != nil || s.Done == nil || s.Done.Score != "1 of 3 problems right at the first try. 1 hint taken." || d.focus != AtDone {
		t.Fatalf("it ends with %+v", s.Done)
	}
	d.do(Asked{CopyCode}, Copied{OK: true})
	if d.copy != s.Done.Code || Present(d.m).Done.Copied != "Copied." {
		t.Errorf("copied %q of %q", d.copy, s.Done.Code)
	}
	d.do(Copied{})
	if got := Present(d.m).Done.Copied; !strings.Contains(got, "by hand") {
		t.Errorf("a closed clipboard gets %q", got)
	}
	d.do(Asked{GiveUp}, Asked{Hint}, Asked{Check}, Asked{Next}) // nothing is left to do it to
	if !d.m.Progress.Finished() {
		t.Error("it went on after the end")
	}
	d.do(Asked{Again})
	if s = Present(d.m); s.Head != "Problem 1 of 3" || len(s.Problem.Hints) > 0 {
		t.Errorf("again begins with %+v", s.Problem)
	}
}

// Another day the student goes on where they were, at each set by itself.
func TestProgressIsKept(t *testing.T) {
	d := &desk{t: t, m: Load(english, practice.Set{}), kept: "9.from.a.newer.version\n"}
	d.do(Found{Text: d.kept})
	d.do(Asked{Hint})
	d.right()
	d.do(Asked{Next}, Asked{Hint})
	first := d.m.Progress
	d.do(Chosen{LevelBox, "5"}, Chosen{CountBox, "20"}, Typed{SeedBox, " 42 "}, Asked{Start})
	if got := d.m.Progress.Set(); got != set(t, practice.Taxed, 42, 20) {
		t.Fatalf("the form leads to %+v", got)
	}
	d.right()
	second := d.m.Progress

	later := &desk{t: t, m: Load(english, practice.Set{}), kept: d.kept}
	later.do(Typed{AnswerBox, "12"}, Found{Text: d.kept})
	if later.m.Progress != second || later.m.Draft != "12" {
		t.Errorf("later it is %+v with %q in the box", later.m.Progress, later.m.Draft)
	}
	assigned := &desk{t: t, m: Load(english, first.Set())}
	assigned.do(Found{Text: d.kept})
	if assigned.m.Progress != first || len(Present(assigned.m).Problem.Hints) != 1 {
		t.Errorf("the assignment is at %+v", assigned.m.Progress)
	}
	assigned.do(Asked{Start}, Asked{Another}, Asked{Harder}, Chosen{LevelBox, "2"})
	if assigned.m.Progress != first {
		t.Error("an assignment's set can be left")
	}
	if !strings.Contains(d.kept, "9.from.a.newer.version") {
		t.Errorf("what can't be read is lost: %q", d.kept)
	}
	for i := range 30 {
		later.do(Typed{SeedBox, strings.Repeat("1", i%5+1)}, Chosen{LevelBox, string(rune('1' + i%7))}, Asked{Start})
	}
	if got := lines(later.kept); len(got) > mostKept || len(later.kept) > 3000 {
		t.Errorf("%d lines are kept, %d bytes", len(got), len(later.kept))
	}
}

func TestWhereNothingIsKept(t *testing.T) {
	d := &desk{t: t, m: Load(english, practice.Set{})}
	d.do(Found{Closed: true})
	d.right()
	if d.kept != "" || !strings.HasPrefix(Present(d.m).Kept, "This browser keeps nothing") || !d.m.Progress.Solved() {
		t.Errorf("kept %q, said %q", d.kept, Present(d.m).Kept)
	}
	d = &desk{t: t, m: Load(english, practice.Set{})}
	d.right()
	d.do(Unkept{}, Found{Text: "1.2.3"})
	if !strings.HasPrefix(Present(d.m).Kept, "This browser keeps nothing") || !d.m.Progress.Solved() {
		t.Error("a full storage costs progress, or is not told")
	}
}

func TestTheFormNamesANumberThatIsNone(t *testing.T) {
	d := &desk{t: t, m: Load(english, practice.Set{})}
	for _, text := range []string{"", "x", "-1", "1000000", "1.5", strings.Repeat("9", 500)} {
		d.do(Typed{SeedBox, text}, Asked{Start})
		if got := Present(d.m).Choice; got.Wrong != "The number is a whole one from 0 to 999,999." || d.focus != AtSeed {
			t.Errorf("%.9q gets %q", text, got.Wrong)
		}
	}
	d.do(Asked{Another})
	if got := Present(d.m); got.Choice.SeedText != "345678" || got.Choice.Wrong != "" || got.Head != "Problem 1 of 5" {
		t.Errorf("drawn, it is %+v", got.Choice)
	}
	d.do(Chosen{LevelBox, "99"}, Chosen{LevelBox, "x"}, Chosen{CountBox, "0"}, Asked{Harder})
	if got := d.m.Progress.Set(); got.Level() != practice.RoundedUp || got.Count() != 5 {
		t.Errorf("the next level is %+v", got)
	}
}

// A teacher reads a class's codes at once; each line that is none says why.
func TestATeacherReadsCodes(t *testing.T) {
	s := set(t, practice.RoundedUp, 4711, 5)
	code := practice.Result{Set: s, Right: 4, Hints: 2}.Code()
	other := practice.Result{Set: set(t, practice.Taxed, 1, 1), Right: 1, Hints: practice.MostHints}.Code()
	d := &desk{t: t, m: Load(english, s)}
	d.do(Typed{CodesBox, strings.Join([]string{
		code, "", "Anna Maria Böhm: " + strings.ToLower(code), "Li\t" + strings.ReplaceAll(code, "-", " "), other + "  ",
		"Tom " + code[:13] + "2", "22NV", "no code at all", "<b>bold</b>",
	}, "\r\n")})
	got := Present(d.m).Teachers
	const four = "Level 2, The gap, and how many layoffs close it; number 4711: 4 of 5 problems right at the first try. 2 hints taken."
	for i, want := range []Reading{
		{Line: 1, Text: four, Good: true},
		{Line: 3, Name: "Anna Maria Böhm", Text: four, Good: true},
		{Line: 4, Name: "Li", Text: four, Good: true},
		{Line: 5, Text: "Level 5, Tax; number 1: 1 of 1 problem right at the first try. 127 hints taken, or more.", Good: true, Other: "Not this assignment’s problems."},
		{Line: 6, Name: "Tom " + code[:13] + "2", Text: "There is a slip in this code. Look at it once more, letter by letter."},
		{Line: 7, Name: "22NV", Text: "A result code has twelve letters and digits, in three groups of four."},
		{Line: 8, Name: "no code at all"},
		{Line: 9, Name: "<b>bold</b>"},
	} {
		if i >= len(got.Readings) {
			t.Fatalf("only %d lines are read", len(got.Readings))
		}
		r := got.Readings[i]
		if want.Text == "" {
			want.Text = r.Text
		}
		if r != want || r.Text == "" {
			t.Errorf("%+v\nnot %+v", r, want)
		}
	}
	if got.Summary != "4 codes read. 4 lines are no codes." || got.More != "" {
		t.Errorf("in all: %q %q", got.Summary, got.More)
	}
	d.do(Typed{CodesBox, strings.Repeat("x\n", 70_000)})
	if got = Present(d.m).Teachers; len(got.Readings) != MostCodes || got.More == "" {
		t.Errorf("of too many, %d are read: %q", len(got.Readings), got.More)
	}
}

// Each problem can be told, solved and explained, whatever its level, with
// every number that it gives listed.
func TestEveryLevelCanBeShown(t *testing.T) {
	for level := practice.OneStep; level <= practice.Hardest; level++ {
		d := &desk{t: t, m: Load(english, set(t, level, 7, practice.MostCount))}
		for !d.m.Progress.Finished() {
			p, _ := d.m.Progress.Problem()
			s := Present(d.m)
			if len(s.Problem.Given) < 4 || s.Problem.Rule == "" {
				t.Errorf("level %d: %+v", level, s.Problem)
			}
			question := ""
			for _, span := range s.Problem.Question {
				question += span.Text
			}
			for _, g := range s.Problem.Given {
				if value, _, _ := strings.Cut(g.Value, " in "); !strings.Contains(question, value) && g.Label != "Period" {
					t.Errorf("level %d: %s %q is not in the question: %s", level, g.Label, g.Value, question)
				}
				if g.Value == Answer(english, p) {
					t.Errorf("level %d: the answer is among what is given: %s", level, g.Label)
				}
			}
			for _, mistake := range p.Mistakes {
				d.answer(mistake.Answer.String())
				if s := Present(d.m); s.Verdict != "wrong" || s.Said == "" || strings.HasPrefix(s.Said, "Not yet") {
					t.Errorf("level %d: %v gets %q", level, mistake.Misconception, s.Said)
				}
			}
			d.right()
			if s := Present(d.m); s.Verdict != "right" || len(s.Problem.Steps) == 0 {
				t.Errorf("level %d: the right answer gets %q", level, s.Said)
			}
			d.do(Asked{Next})
		}
	}
}
