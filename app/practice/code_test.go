package practice_test

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"breakeven/app/locale"
	"breakeven/app/practice"
)

func result(t rapid.TB, level practice.Level, seed, count, right, hints int) practice.Result {
	t.Helper()
	set, ok := practice.NewSet(1, level, seed, count)
	if !ok {
		t.Fatalf("no set %d, %d, %d", level, seed, count)
	}
	return practice.Result{Set: set, Right: right, Hints: hints}
}

// samples lie at the ends of every number, and between them.
func samples(t rapid.TB) []practice.Result {
	return []practice.Result{
		result(t, practice.OneStep, 0, 1, 0, 0),
		result(t, practice.Hardest, practice.MostSeed, practice.MostCount, practice.MostCount, practice.MostHints),
		result(t, practice.RoundedUp, 4711, 10, 8, 3),
		result(t, practice.Taxed, 123_456, 5, 5, 0),
		result(t, practice.StockPay, 99, 20, 0, 77),
	}
}

// signs are what a code can hold.
const signs = "23456789CDFHJKMNPRTVWXY"

func slipped(t *testing.T, from string, to []byte) {
	t.Helper()
	if _, err := practice.ReadCode(string(to)); err == nil {
		t.Fatalf("%s for %s goes unnoticed", to, from)
	}
}

func TestASlipInACodeIsNoticed(t *testing.T) {
	for _, r := range samples(t) {
		code := r.Code()
		plain := strings.ReplaceAll(code, "-", "")
		if len(plain) != 12 || len(code) != 14 || strings.Trim(plain, signs) != "" {
			t.Fatalf("the code is %q", code)
		}
		for i := range plain {
			for a := range signs {
				one := []byte(plain)
				if one[i] = signs[a]; one[i] == plain[i] {
					continue
				}
				slipped(t, plain, one)
				for k := i + 1; k < len(plain); k++ { // a second one
					for b := range signs {
						if two := append([]byte(nil), one...); signs[b] != plain[k] {
							two[k] = signs[b]
							slipped(t, plain, two)
						}
					}
				}
			}
			for k := i + 1; k < len(plain); k++ { // any two, not neighbours alone
				if swapped := []byte(plain); swapped[i] != swapped[k] {
					swapped[i], swapped[k] = swapped[k], swapped[i]
					slipped(t, plain, swapped)
				}
			}
			slipped(t, plain, []byte(plain[:i]+plain[i+1:]))
			slipped(t, plain, []byte(plain[:i]+plain[i:i+1]+plain[i:]))
		}
	}
}

func TestCodesReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(1, practice.MostCount).Draw(t, "count")
		r := result(t, practice.Level(rapid.IntRange(1, int(practice.Hardest)).Draw(t, "level")),
			rapid.IntRange(0, practice.MostSeed).Draw(t, "seed"), count,
			rapid.IntRange(0, count).Draw(t, "right"), rapid.IntRange(0, practice.MostHints).Draw(t, "hints"))
		if back, err := practice.ReadCode(r.Code()); err != nil || back != r {
			t.Fatalf("%s reads back as %+v, %v; written was %+v", r.Code(), back, err, r)
		}
	})
}

func TestCodesAsTheyAreTyped(t *testing.T) {
	for _, r := range samples(t) {
		code := r.Code()
		lookAlikes := strings.NewReplacer("2", "z", "5", "S", "6", "G", "8", "b")
		for _, typed := range []string{
			strings.ToLower(code), strings.ReplaceAll(code, "-", ""), " " + strings.ReplaceAll(code, "-", " ") + " ", lookAlikes.Replace(code),
		} {
			if back, err := practice.ReadCode(typed); err != nil || back != r {
				t.Errorf("%q for %q is %+v, %v", typed, code, back, err)
			}
		}
	}
}

func TestCodesStayWhatTheyAre(t *testing.T) {
	for i, want := range []string{"2222-2222-2222", "26TJ-3YMK-6DDD"} {
		if got := samples(t)[i].Code(); got != want {
			t.Errorf("sample %d has the code %s, no longer %s", i, got, want)
		}
	}
}

func TestWhatIsNoCode(t *testing.T) {
	for text, want := range map[string]locale.Key{
		"": locale.PracticeCodeLength, "2222-2222-222": locale.PracticeCodeLength, "2222-2222-2222-2": locale.PracticeCodeLength,
		"2222-2222-222A": locale.PracticeCodeLetter, "2222-2222-222é": locale.PracticeCodeLetter,
		"2222-2222-2223": locale.PracticeCodeSlip, "\x00": locale.PracticeCodeLetter,
	} {
		_, err := practice.ReadCode(text)
		var refused *practice.CodeError
		if !errors.As(err, &refused) || refused.Reason != want {
			t.Errorf("%q: %v, want %s", text, err, want)
		} else if said := refused.Text(english); said == string(want) || refused.Error() == "" {
			t.Errorf("%q is told %q", text, said)
		}
	}
	r := samples(t)[0]
	for _, bad := range []practice.Result{{}, {Set: r.Set, Right: 2}, {Set: r.Set, Right: -1}, {Set: r.Set, Hints: -1}, {Set: r.Set, Hints: 128}} {
		if code := bad.Code(); code != "" {
			t.Errorf("%+v has the code %s", bad, code)
		}
	}
}

func FuzzReadCode(f *testing.F) {
	for _, r := range samples(f) {
		f.Add(r.Code())
	}
	f.Add("YYYY-YYYY-YYYY")
	f.Fuzz(func(t *testing.T, text string) {
		r, err := practice.ReadCode(text)
		if err != nil {
			var refused *practice.CodeError
			if !errors.As(err, &refused) || r != (practice.Result{}) {
				t.Fatalf("%q: %+v, %v", text, r, err)
			}
			return
		}
		if back, err := practice.ReadCode(r.Code()); err != nil || back != r {
			t.Fatalf("%q is %+v, whose code %s is %+v, %v", text, r, r.Code(), back, err)
		}
	})
}
