package practice_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/app/practice"
	"breakeven/calc"
)

const seeds = 1_000

var english = locale.Practice(locale.English)

// all are a thousand problems of every level, by level and seed.
var all = sync.OnceValue(func() (list [practice.Hardest + 1][seeds]practice.Problem) {
	for level := practice.OneStep; level <= practice.Hardest; level++ {
		for seed := range seeds {
			set, _ := practice.NewSet(1, level, seed, 1)
			list[level][seed], _ = set.Problem(0)
		}
	}
	return list
})

func forProblems(t *testing.T, check func(*testing.T, practice.Problem)) {
	t.Helper()
	list := all()
	for level := practice.OneStep; level <= practice.Hardest; level++ {
		t.Run(english.Text(level.Title()), func(t *testing.T) {
			for seed, p := range list[level] {
				if check(t, p); t.Failed() {
					t.Fatalf("at seed %d", seed)
				}
			}
		})
	}
}

func problem(t testing.TB, level practice.Level, seed int) practice.Problem {
	t.Helper()
	set, ok := practice.NewSet(1, level, seed, 1)
	if !ok {
		t.Fatalf("no set at level %d with seed %d", level, seed)
	}
	p, ok := set.Problem(0)
	if !ok {
		t.Fatalf("no problem at level %d with seed %d", level, seed)
	}
	return p
}

func TestEveryAnswerIsWhatTheEngineGives(t *testing.T) {
	forProblems(t, func(t *testing.T, p practice.Problem) {
		if err := p.Scenario.Check(); err != nil {
			t.Fatal(err)
		}
		if again, err := calc.ReadScenario(p.Scenario.AppendJSON(nil)); err != nil || again != p.Scenario {
			t.Fatalf("%s reads back as %s: %v", p.Scenario.AppendJSON(nil), again.AppendJSON(nil), err)
		}
		r, s := calc.Solve(p.Scenario), p.Scenario
		var want decimal.Decimal
		switch p.Asked {
		case practice.FreeCashFlow:
			want = r.FCF
		case practice.Gap:
			want = r.Gap
		case practice.BreakevenLayoffs:
			if r.Status != calc.OK {
				t.Fatalf("%s: %v", s.AppendJSON(nil), r.Status)
			}
			want = decimal.NewFromInt(*r.BreakevenLayoffs)
		case practice.GapClosed:
			want = r.GapClosedShare.Decimal
		case practice.FirstPeriodLayoffs:
			if r.FirstPeriod.Status != calc.OK {
				t.Fatalf("%s: %v", s.AppendJSON(nil), r.FirstPeriod.Status)
			}
			want = decimal.NewFromInt(*r.FirstPeriod.BreakevenLayoffs)
		case practice.FirstPeriodCash:
			want = r.FirstPeriod.FCFAfterLayoffs
		case practice.CapexForLayoffs:
			sought := calc.Seek(s, calc.Capex)
			if sought.Outcome != calc.Found {
				t.Fatalf("%s: %v", s.AppendJSON(nil), sought.Outcome)
			}
			want = sought.Value.Decimal
			s, _ = s.With(calc.Capex, want.String())
			if after := calc.Solve(s).FCFAfterLayoffs; after.Sub(s.Value(calc.Target)).Abs().Cmp(decimal.New(1, -6)) > 0 {
				t.Fatalf("capex of %s leaves %s", want, after)
			}
		}
		if !p.Answer.Equal(want) {
			t.Fatalf("%s: the answer is %s, the engine says %s", s.AppendJSON(nil), p.Answer, want)
		}
		if v := p.Check(english, p.Answer.String()); p.Asked.Kind() != locale.Share && v.Outcome != practice.Right {
			t.Fatalf("%s is %v", p.Answer, v)
		}
	})
}

func TestMistakesAreToldApart(t *testing.T) {
	forProblems(t, func(t *testing.T, p practice.Problem) {
		if len(p.Mistakes) < 2 {
			t.Fatalf("%s: only %d mistakes", p.Scenario.AppendJSON(nil), len(p.Mistakes))
		}
		room := p.Tolerance.Add(p.Tolerance)
		for i, m := range p.Mistakes {
			if m.Answer.Sub(p.Answer).Abs().Cmp(room) <= 0 {
				t.Fatalf("%s: %v comes to the right answer", p.Scenario.AppendJSON(nil), m.Misconception)
			}
			for _, other := range p.Mistakes[:i] {
				if m.Answer.Sub(other.Answer).Abs().Cmp(room) <= 0 {
					t.Fatalf("%s: %v and %v both come to %s", p.Scenario.AppendJSON(nil), m.Misconception, other.Misconception, m.Answer)
				}
			}
			if p.Asked.Kind() == locale.Count && !(m.Answer.IsInteger() && m.Answer.Sign() > 0) {
				t.Fatalf("%v comes to %s people", m.Misconception, m.Answer)
			}
			text := practice.Value{Kind: p.Asked.Kind(), Number: m.Answer}.Write(english, "USD")
			if strings.HasSuffix(text, "…") {
				text = m.Answer.Round(2).String()
			}
			if v := p.Check(english, text); v.Outcome != practice.Mistook || v.Misconception != m.Misconception {
				t.Fatalf("%s: %q, that is %v, is %+v", p.Scenario.AppendJSON(nil), text, m.Misconception, v)
			}
		}
	})
}

// Every field that is set stands in the question, with its value, and so do
// the months that it covers where they are not the period's.
func TestQuestionsHoldTheScenario(t *testing.T) {
	forProblems(t, func(t *testing.T, p practice.Problem) {
		text := p.Question.Text(english, "USD")
		shown := map[string]string{}
		for _, span := range p.Question.Spans(english, "USD") {
			if span.Name != "" {
				shown[span.Name] = span.Text
			}
		}
		mine := 1 // the company
		for f := range calc.NumFields {
			name := strings.ToLower(f.String())
			if p.Scenario.IsSet(f) {
				mine++
				if !sameNumber(p.Scenario.Value(f), shown[name], f) {
					t.Fatalf("%v is %s, the question has %q: %s", f, p.Scenario.Text(f), shown[name], text)
				}
			}
			if p.Scenario.BasisIsSet(f) {
				mine++
				if want := english.Months(decimal.NewFromInt(int64(p.Scenario.Basis(f)))); shown[name+"basis"] != want {
					t.Fatalf("%v covers %s, the question has %q: %s", f, want, shown[name+"basis"], text)
				}
			}
		}
		if !p.Tolerance.IsZero() {
			mine++
		}
		if shown["company"] == "" || len(shown) != mine {
			t.Fatalf("the question has %v of %s", shown, p.Scenario.AppendJSON(nil))
		}
	})
}

func sameNumber(want decimal.Decimal, text string, f calc.Field) bool {
	kind := locale.Money
	switch f.Unit() {
	case calc.UnitShare:
		kind = locale.Share
	case calc.UnitPeople:
		kind = locale.Count
	case calc.UnitMonths:
		kind = locale.Months
	}
	model, err := english.Read(text, kind)
	return err == nil && decimal.RequireFromString(model).Equal(want)
}

func TestNoTextMissesAnything(t *testing.T) {
	forProblems(t, func(t *testing.T, p practice.Problem) {
		if len(p.Hints) < 3 || len(p.Solution) < 1 {
			t.Fatalf("%d hints and %d steps", len(p.Hints), len(p.Solution))
		}
		messages := append([]practice.Message{p.Question}, p.Hints...)
		messages = append(messages, p.Solution...)
		for _, m := range p.Mistakes {
			messages = append(messages, p.Explain(m.Misconception))
		}
		for _, m := range messages {
			text := ""
			for _, span := range m.Spans(english, "USD") {
				text += span.Text
				// A name that stands for no number would be left as it is.
				if span.Name == "sum" && strings.ContainsFunc(span.Text, func(r rune) bool {
					return r >= 'a' && r <= 'z' && !strings.ContainsRune("mbnt", r)
				}) {
					t.Fatalf("%s has the sum %q", m.Key, span.Text)
				}
			}
			if text == string(m.Key) || strings.ContainsAny(text, "{}") || strings.Contains(text, "practice.") {
				t.Fatalf("%s says %q", m.Key, text)
			}
		}
	})
}

// The last line of a solution, its proof apart, has the answer; no hint does.
func TestSolutionsEndInTheAnswer(t *testing.T) {
	forProblems(t, func(t *testing.T, p practice.Problem) {
		answer := practice.Value{Kind: p.Asked.Kind(), Number: p.Answer}.Write(english, "USD")
		last := p.Solution[len(p.Solution)-1]
		if last.Key == locale.StepProof {
			last = p.Solution[len(p.Solution)-2]
		}
		if text := last.Text(english, "USD"); !strings.HasSuffix(text, " "+answer+".") {
			t.Fatalf("the solution ends in %q, the answer is %s", text, answer)
		}
		if text := p.Hints[len(p.Hints)-1].Text(english, "USD"); !strings.ContainsAny(text, "−×÷") {
			t.Fatalf("the last hint has no numbers: %q", text)
		}
	})
}

// A count is the quotient that its solution shows, rounded up: it is never
// whole, so that rounding matters.
func TestCountsAreRoundedUp(t *testing.T) {
	forProblems(t, func(t *testing.T, p practice.Problem) {
		for _, m := range p.Solution {
			if m.Key != locale.PracticeStepCount {
				continue
			}
			for _, v := range m.Values {
				if v.Name == "quotient" && (v.Number.IsInteger() || v.Number.Truncate(2).IsInteger() || !v.Number.Ceil().Equal(p.Answer)) {
					t.Fatalf("%s: %s is no quotient of %s", p.Scenario.AppendJSON(nil), v.Number, p.Answer)
				}
			}
		}
	})
}

func TestLevelsAskWhatTheyAreAbout(t *testing.T) {
	list := all()
	for level := practice.OneStep; level <= practice.Hardest; level++ {
		kinds := map[locale.Key]int{}
		for seed := range seeds {
			kinds[list[level][seed].Question.Key]++
		}
		for key, n := range kinds {
			if n < seeds/10 {
				t.Errorf("level %d asks %s %d times in %d", level, key, n, seeds)
			}
		}
		if len(kinds) < 1 || level < practice.FirstPeriod && len(kinds) < 2 {
			t.Errorf("level %d asks only %v", level, kinds)
		}
	}
	if (practice.Hardest+1).Title() != "" || practice.Level(0).Title() != "" {
		t.Error("a level that there is not has a title")
	}
}
