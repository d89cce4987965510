package learn

import (
	"fmt"
	"strings"
	"testing"

	"breakeven/app/model"
)

// told is everything that a screen shows as text.
func told(s Screen) string {
	s.Predict.Sentence, s.Predict.Outputs = "", nil // for pages without script
	return fmt.Sprintf("%+v", s)
}

func TestNothingTellsTheAnswerBeforeTheGuess(t *testing.T) {
	shown := told(screen(load("")))
	m := load("predict=1")
	hidden := told(screen(m))
	for _, tell := range []string{"32,034", "32034", "94%", "4.805bn", "306,696"} {
		if !strings.Contains(shown, tell) {
			t.Errorf("the page does not show %s even without a guess: this test looks at nothing", tell)
		}
		if strings.Contains(hidden, tell) {
			at := strings.Index(hidden, tell)
			t.Errorf("%s stands on the page before the guess: …%s…", tell, hidden[max(0, at-80):at+20])
		}
	}
	if s := screen(m); len(s.Predict.Outputs) == 0 || !strings.Contains(s.Predict.Sentence, "32,034") {
		t.Error("a page without script has no results")
	}
}

func TestAGuessIsJudged(t *testing.T) {
	for _, c := range []struct{ query, guess, says string }{
		{"", "20000", "You guessed 20,000. It takes 32,034: your guess is 12,034 too low, 38% below it."},
		{"", "40k", "You guessed 40,000. It takes 32,034: your guess is 7,966 too high, 25% above it."},
		{"", "32,034", "You guessed 32,034, and that is the answer."},
		{"", "none", "You guessed that no number would do it. It takes 32,034."},
		{"capex=900000000000", "5", "You guessed 5. No number of the people there are would do it."},
		{"capex=900000000000", "none", "You guessed that no number would do it, and that is so."},
		{"capex=1", "5", "You guessed 5. None are needed: the target is reached already."},
		{"capex=1", "0", "You guessed 0, and that is the answer."},
	} {
		m, effects := load("predict=1&"+c.query), []Effect(nil)
		if c.guess == "none" {
			m, effects = tell(m, GuessCommitted{None: true})
		} else {
			m, effects = tell(m, GuessTyped{c.guess}, GuessCommitted{})
		}
		s := screen(m)
		if s.Predict.Said != c.says || m.waiting() || len(effects) != 1 || s.Calc.SentenceText == "" {
			t.Errorf("%q, %q: %q", c.query, c.guess, s.Predict.Said)
		}
		if s.Predict.Marked != (c.guess != "none") {
			t.Errorf("%q: on the chart is %v", c.guess, s.Predict.Marked)
		}
	}
}

func TestAGuessIsANumberOfPeople(t *testing.T) {
	for _, text := range []string{"", "many", "-3", "2.5", "100,000,001", strings.Repeat("1", 300)} {
		m, _ := tell(load("predict=1"), GuessTyped{text}, GuessCommitted{})
		if v := screen(m).Predict; !m.waiting() || v.Error == "" || v.Text != bounded(text) {
			t.Errorf("%.20q is taken: %+v", text, m.Predict)
		}
	}
}

func TestTheModeIsSwitched(t *testing.T) {
	m, _ := tell(load(""), PredictChosen{true})
	if !m.waiting() {
		t.Error("the results are shown")
	}
	m, _ = tell(m, GuessTyped{"7"}, GuessCommitted{})
	if again, effects := tell(m, GuessWithdrawn{}); !again.waiting() || len(effects) != 1 {
		t.Error("no other guess can be made")
	}
	if m, _ = tell(m, PredictChosen{false}); m.waiting() || screen(m).Predict.Said != "" {
		t.Error("the mode stays on")
	}
	if m, _ = tell(m, GuessTyped{"7"}, GuessCommitted{}); m.Predict.Made {
		t.Error("a guess is taken that nobody asked for")
	}
	if m := load("predict=yes"); m.waiting() || len(m.Calc.Notices) != 1 {
		t.Errorf("predict=yes: %v", m.Calc.Notices)
	}
	// The guess stays while the figures change.
	m, _ = tell(load("predict=1"), GuessTyped{"7"}, GuessCommitted{})
	next, _ := model.Update(m.Calc, model.HostSet{Fields: []model.HostField{{Name: "capex", Text: "95000000000"}}})
	if m, _ = tell(m, CalculatorChanged{next}); m.Predict.Guess != 7 || !screen(m).Predict.Marked {
		t.Error("the guess is gone")
	}
}
