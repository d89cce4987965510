package worksheet

import (
	"fmt"
	"strings"
	"testing"

	"breakeven/app/learn/assignment"
	"breakeven/app/learn/exercise"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/practice"
	"breakeven/app/scenario"
)

var english = locale.Practice(locale.English)

func of(t testing.TB, query string, key bool) (Sheet, assignment.Assignment) {
	t.Helper()
	a, notices := assignment.Read(english, nil, query)
	if len(notices) > 0 {
		t.Fatalf("%s: %+v", query, notices)
	}
	page := model.Load(locale.English, scenario.Default(), model.Place{Query: a.Rest, Fragment: "capex=1"})
	return Of(english, a, a.Problem, page, key), a
}

// text is all there is on a sheet, without its key.
func text(s Sheet) string {
	s.Key = nil
	return fmt.Sprint(s)
}

// No worksheet has an answer, and every key has them all.
func TestTheKeyIsApart(t *testing.T) {
	for level := practice.OneStep; level <= practice.Hardest; level++ {
		query := fmt.Sprintf("level=%d&seed=5&count=20&task=Solve+these.&due=Monday", level)
		plain, a := of(t, query, false)
		with, _ := of(t, query, true)
		if plain.Key != nil || with.Key == nil || text(plain) != text(with) {
			t.Fatalf("level %d: the key is not apart", level)
		}
		if len(with.Key.Problems) != 20 || len(plain.Questions) != 20 || plain.Figures != nil || with.Key.Steps != nil {
			t.Errorf("level %d: %+v", level, with)
		}
		for i, answer := range with.Key.Problems {
			p, _ := a.Problem.Problem(i)
			if answer.Text != exercise.Answer(english, p) || len(answer.Steps) != len(p.Solution) || answer.Number != plain.Questions[i].Number {
				t.Errorf("level %d, problem %d: %+v", level, i, answer)
			}
			if q := plain.Questions[i]; q.Text != p.Question.Text(english, "USD") || q.Lines < fewLines || q.Lines > mostLines || q.Answer == "" {
				t.Errorf("level %d, problem %d: %+v", level, i, q)
			}
		}
		if plain.Due != "Due: Monday" || len(plain.Blanks) != 3 || !strings.Contains(plain.Origin, "number 5") {
			t.Errorf("level %d: %+v", level, plain)
		}
	}
}

// Questions about the scenario come with its figures as the teacher set them,
// whatever was moved since, and without those that are hidden.
func TestQuestionsAboutTheScenario(t *testing.T) {
	s, _ := of(t, "capex=100000000000&hide=payroll&questions=Who+pays%3F%0AWhy%3F&level=1&count=1", true)
	all := fmt.Sprint(s.Figures)
	if !strings.Contains(all, "$100bn") || strings.Contains(all, "Payroll") || s.Title == "" {
		t.Errorf("the figures are %s", all)
	}
	if len(s.Questions) != 3 || s.Questions[1].Text != "Why?" || s.Questions[1].Answer != "" || s.Questions[2].Number != "3." || s.Key.Problems[0].Number != "3." {
		t.Errorf("the questions are %+v", s.Questions)
	}
	if !strings.Contains(strings.Join(s.Key.Steps, "\n"), "$100bn") || len(s.Key.Steps) < 5 || s.Key.Sentence == "" || len(s.Key.Results) == 0 || s.Key.Note == "" {
		t.Errorf("the key is %+v", s.Key)
	}
	for _, step := range s.Key.Steps {
		t.Log(step)
	}
}
