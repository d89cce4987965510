package practice_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"breakeven/app/practice"
)

// Whatever a student does, progress can be kept and taken up again.
func TestProgressIsKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		level := practice.Level(rapid.IntRange(1, int(practice.Hardest)).Draw(t, "level"))
		set, _ := practice.NewSet(1, level, rapid.IntRange(0, practice.MostSeed).Draw(t, "seed"), rapid.IntRange(1, 3).Draw(t, "count"))
		p := practice.Begin(set)
		for range rapid.IntRange(0, 20).Draw(t, "steps") {
			switch rapid.SampledFrom([]string{"right", "wrong", "unclear", "hint", "open", "next"}).Draw(t, "step") {
			case "right":
				if !p.Finished() {
					p, _ = p.Try(english, right(p))
				}
			case "wrong":
				p, _ = p.Try(english, "1")
			case "unclear":
				p, _ = p.Try(english, "?")
			case "hint":
				p, _, _ = p.Hint()
			case "open":
				p, _ = p.Open()
			case "next":
				p = p.Next()
			}
			if back, ok := practice.ReadProgress(p.Keep()); !ok || back != p {
				t.Fatalf("%+v is kept as %q, which is %+v, %v", p, p.Keep(), back, ok)
			}
		}
	})
}

func TestWhatIsNoProgress(t *testing.T) {
	set, _ := practice.NewSet(1, practice.OneStep, 42, 3)
	if kept := practice.Begin(set).Keep(); kept != "1.1.42.3.0.0.0.0.0.0.0" {
		t.Errorf("the beginning is kept as %q", kept)
	}
	for _, text := range []string{
		"", "1", "1.1.42.3.0.0.0.0.0.0", "1.1.42.3.0.0.0.0.0.0.0.0", "2.1.42.3.0.0.0.0.0.0.0", "1.0.42.3.0.0.0.0.0.0.0",
		"1.257.42.3.0.0.0.0.0.0.0", "1.1.042.3.0.0.0.0.0.0.0", "1.1.+42.3.0.0.0.0.0.0.0", "1.1.42.3.4.0.0.0.0.0.0", "1.1.42.3.3.0.0.1.0.0.0",
		"1.1.42.3.0.1.0.0.0.0.0", "1.1.42.3.0.0.128.0.0.0.0", "1.1.42.3.0.0.0.2.0.0.0", "1.1.42.3.0.0.0.0.9.0.0",
		"1.1.42.3.0.0.0.0.0.1.0", "1.1.42.3.0.0.0.0.0.2.0", "1.1.42.3.0.0.0.0.0.0.-1", strings.Repeat("9", 1_000),
	} {
		if p, ok := practice.ReadProgress(text); ok || p != (practice.Progress{}) {
			t.Errorf("%q is %+v, %v", text, p, ok)
		}
	}
	if kept := (practice.Progress{}).Keep(); kept != "" {
		t.Errorf("nothing is kept as %q", kept)
	}
}

func FuzzReadProgress(f *testing.F) {
	f.Add("1.1.42.3.0.0.0.0.0.0.0")
	f.Add("1.7.999999.20.19.19.127.1.2.1.1")
	f.Fuzz(func(t *testing.T, text string) {
		p, ok := practice.ReadProgress(text)
		if ok != (p.Keep() != "") || ok && p.Keep() != text {
			t.Fatalf("%q is %+v, %v, kept as %q", text, p, ok, p.Keep())
		}
		p, _ = p.Try(english, text)
		p, _, _ = p.Hint()
		p, _ = p.Open()
		if back, again := practice.ReadProgress(p.Next().Keep()); ok && (!again || back != p.Next()) {
			t.Fatalf("%+v can't be kept", p.Next())
		}
	})
}
