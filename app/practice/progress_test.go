package practice_test

import (
	"testing"

	"breakeven/app/practice"
)

func right(p practice.Progress) string {
	problem, _ := p.Problem()
	return problem.Answer.String()
}

func TestProgressThroughASet(t *testing.T) {
	set, _ := practice.NewSet(1, practice.OneStep, 42, 4)
	p := practice.Begin(set)

	// Right at once, after a slip in writing.
	p, v := p.Try(english, "what?")
	if v.Outcome != practice.Unclear || p.Next() != p {
		t.Fatalf("%+v after %+v", p, v)
	}
	if p, v = p.Try(english, right(p)); v.Outcome != practice.Right || !p.Solved() {
		t.Fatalf("%+v after %+v", p, v)
	}
	again, _ := p.Try(english, right(p))
	if again != p {
		t.Error("a solved problem can be solved once more")
	}

	// Right at the second try, with a hint.
	p = p.Next()
	if p.Position() != 1 || p.Solved() || p.HintsShown() != 0 {
		t.Fatalf("%+v", p)
	}
	p, _ = p.Try(english, "1")
	p, hint, more := p.Hint()
	if problem, _ := p.Problem(); !more || hint.Key != problem.Hints[0].Key || p.HintsShown() != 1 {
		t.Fatalf("%+v: %v, %v", p, hint, more)
	}
	p, _ = p.Try(english, right(p))

	// Every hint, and then right at the first try.
	p = p.Next()
	hints := 1
	for {
		next, _, more := p.Hint()
		if !more {
			break
		}
		p, hints = next, hints+1
	}
	p, _ = p.Try(english, right(p))

	// Given up, and then copied from the solution.
	p = p.Next()
	p, steps := p.Open()
	if len(steps) == 0 || !p.Opened() {
		t.Fatalf("%+v: %v", p, steps)
	}
	p, _ = p.Try(english, right(p))
	p, _, _ = p.Hint()
	p = p.Next()

	if !p.Finished() || p.Position() != 4 || p.Next() != p {
		t.Fatalf("%+v is not at the end", p)
	}
	if got, want := p.Result(), (practice.Result{Set: set, Right: 2, Hints: hints}); got != want {
		t.Errorf("the result is %+v, want %+v", got, want)
	}
	if end, v := p.Try(english, "1"); end != p || v.Outcome != practice.Unclear || v.Text(english, "USD") != "" {
		t.Errorf("behind the last problem: %+v", v)
	}
	if _, steps := p.Open(); steps != nil {
		t.Errorf("behind the last problem: %v", steps)
	}
	if _, _, more := p.Hint(); more {
		t.Error("behind the last problem there is a hint")
	}
}
