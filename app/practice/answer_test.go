package practice_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/app/practice"
)

// find gives the first problem of a level that asks for so much, with what
// holds.
func find(t testing.TB, level practice.Level, holds func(practice.Problem) bool) practice.Problem {
	t.Helper()
	for _, p := range all()[level] {
		if holds(p) {
			return p
		}
	}
	t.Fatalf("level %d has no such problem", level)
	return practice.Problem{}
}

func TestAnswersInAnyNotation(t *testing.T) {
	cash := find(t, practice.OneStep, func(p practice.Problem) bool { return p.Answer.String() == "-4600000" })
	for text, want := range map[string]practice.Outcome{
		"-4600000": practice.Right, "−4,600,000": practice.Right, "-$4.6m": practice.Right, "(4.6m)": practice.Right,
		"−$ 4.6 million": practice.Right, " -4 600 000.00 ": practice.Right, "-4,600": practice.Unclear, "-4.6": practice.Unclear,
		"": practice.Unclear, "loads": practice.Unclear, "-4,6m": practice.Unclear, "4.6m": practice.Mistook, "-4.6bn": practice.Wrong,
		"-5m": practice.Wrong, "0": practice.Wrong, "1": practice.Wrong,
	} {
		if v := cash.Check(english, text); v.Outcome != want {
			t.Errorf("%q is %+v, want %d", text, v, want)
		}
	}
	people := find(t, practice.RoundedUp, func(p practice.Problem) bool {
		return p.Asked == practice.BreakevenLayoffs && p.Answer.GreaterThan(decimal.NewFromInt(1_000))
	})
	n := people.Answer
	for text, want := range map[string]practice.Outcome{
		n.String(): practice.Right, english.Count(n): practice.Right, english.Count(n) + " people": practice.Right,
		n.Shift(-3).String() + "k": practice.Right, n.String() + ".5": practice.Unclear, "-" + n.String(): practice.Unclear,
		n.Sub(decimal.NewFromInt(1)).String(): practice.Mistook, n.Add(decimal.NewFromInt(1)).String(): practice.Wrong,
		n.String() + "m": practice.Unclear,
	} {
		if v := people.Check(english, text); v.Outcome != want {
			t.Errorf("%s: %q is %+v, want %d", n, text, v, want)
		}
	}
}

func TestSharesWithinTheTolerance(t *testing.T) {
	p := find(t, practice.RoundedUp, func(p practice.Problem) bool { return p.Asked == practice.GapClosed })
	at := func(off string) string {
		return p.Answer.Add(decimal.RequireFromString(off)).Shift(2).String() + "%"
	}
	for text, want := range map[string]practice.Outcome{
		at("0"): practice.Right, at("0.001"): practice.Right, at("-0.001"): practice.Right, english.Percent(p.Answer, 1): practice.Right,
		p.Answer.Round(3).String(): practice.Right, at("0.00101"): practice.Wrong, at("-0.00101"): practice.Wrong,
		p.Answer.Shift(2).String(): practice.Unclear, // 33 for 33%: in two ways
	} {
		if v := p.Check(english, text); v.Outcome != want {
			t.Errorf("%s: %q is %+v, want %d", p.Answer, text, v, want)
		}
	}
}

func TestARoundedAmountIsNoMistake(t *testing.T) {
	p := find(t, practice.Taxed, func(p practice.Problem) bool {
		return p.Asked == practice.FreeCashFlow && p.Answer.Shift(-6).Exponent() < -1 && p.Answer.Abs().GreaterThan(decimal.New(10, 6)) &&
			!p.Answer.Shift(-6).Round(1).Equal(p.Answer.Shift(-6))
	})
	for _, rounded := range []decimal.Decimal{p.Answer.Shift(-6).Round(1), p.Answer.Shift(-6).RoundUp(1), p.Answer.Shift(-6).RoundDown(1)} {
		v := p.Check(english, rounded.String()+"m")
		if v.Outcome != practice.Unclear || v.Message.Key != locale.PracticeDigits {
			t.Errorf("%s: %sm is %+v", p.Answer, rounded, v)
		}
	}
}

func TestVerdictsHaveWords(t *testing.T) {
	forProblems(t, func(t *testing.T, p practice.Problem) {
		for _, text := range []string{p.Answer.String(), p.Mistakes[0].Answer.String(), "12345.6", "4,80", "x", ""} {
			if said := p.Check(english, text).Text(english, "USD"); said == "" || said[0] < 'A' || said[0] > 'Z' {
				t.Fatalf("%q is told %q", text, said)
			}
		}
	})
}

func FuzzCheck(f *testing.F) {
	for _, text := range []string{"4.8bn", "-$4.8 bn", "(4.8bn)", "21.5%", "30,000 people", "4,8", "\u202e", "999999999999999999.999999999", "-0"} {
		f.Add(uint8(1), uint16(3), text)
	}
	f.Fuzz(func(t *testing.T, level uint8, seed uint16, text string) {
		p := problem(t, practice.OneStep+practice.Level(level)%practice.Hardest, int(seed))
		v := p.Check(english, text)
		if v.Text(english, "USD") == "" {
			t.Fatalf("%q is told nothing", text)
		}
		model, err := english.Read(text, p.Asked.Kind())
		if (err != nil) != (v.Refusal != nil) || err != nil && v.Outcome != practice.Unclear {
			t.Fatalf("%q reads as %q, %v, and is %+v", text, model, err, v)
		}
		if err != nil {
			return
		}
		off := decimal.RequireFromString(model).Sub(p.Answer).Abs()
		if (v.Outcome == practice.Right) != (off.Cmp(p.Tolerance) <= 0) {
			t.Fatalf("%q is off by %s and is %+v", text, off, v)
		}
	})
}
