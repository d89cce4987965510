package chart_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"breakeven/app/chart"
	"breakeven/calc"
)

// FuzzTexts puts hostile text wherever a text can stand: it must come out as text, and as nothing else.
func FuzzTexts(f *testing.F) {
	for _, seed := range []string{"", "30,000", `"><script>alert(1)</script>`, "&amp;", "a<b>c", "'\" onload=x", "\x00\x1f\ufffe", "\xff\xfe", "]]>", "日本語", "\u2066−4\u2069"} {
		f.Add(seed)
	}
	loaded, exhausted := stateOf(f, "loaded"), stateOf(f, "pool-exhausted")
	f.Fuzz(func(t *testing.T, text string) {
		for _, c := range []chart.Chart{loaded.chart, exhausted.chart} {
			c.Label = text
			c.Words = chart.ChartWords{Unit: text, Target: text, Gap: text, StartValue: text, StartNote: text, BreakevenCount: text, BreakevenNote: text,
				BreakevenShare: text, TriedCount: text, TriedNoun: text, TriedClose: text, TriedRest: text, TriedShort: text, PoolNote: text, PoolShort: text, WouldTake: text}
			for range c.Axes.YTicks() {
				c.Words.YLabels = append(c.Words.YLabels, text)
			}
			root := checkTexts(t, c.SVG(), text)
			if got := root.attrs["aria-label"]; got != asXML(text) {
				t.Errorf("the label is %q", got)
			}
		}
		s := loaded.strips[0]
		s.AnswerText, s.Words = text, chart.StripWords{Met: [2]string{text, text}, Short: [2]string{text, text}, Never: [2]string{text, text}}
		checkTexts(t, s.SVG(), text)
		e := chart.Ends{First: text, Last: text, LastUnit: text, Bold: text, BoldAt: 0.5, Ticks: []chart.Tick{{At: 0.3, Text: text}}}
		checkTexts(t, e.SVG(), text)
		s.Prefix = text
		checkTexts(t, s.SVG(), text)
		checkTexts(t, chart.Defs(text), text)
	})
}

// checkTexts tells of elements and attributes that only the text can have brought.
func checkTexts(t *testing.T, svg, text string) *element {
	t.Helper()
	root := parse(t, svg)
	elements := []string{"", "svg", "defs", "pattern", "path", "line", "rect", "circle", "text", "tspan", "clipPath"}
	root.walk(func(e *element) {
		if !slices.Contains(elements, e.name) {
			t.Errorf("%q brings a <%s>", text, e.name)
		}
		for name := range e.attrs {
			if strings.HasPrefix(name, "on") || name == "style" || name == "href" {
				t.Errorf("%q brings the attribute %s", text, name)
			}
		}
	})
	return root
}

// asXML is what XML can hold of a text.
func asXML(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t', r == '\n', r == '\r':
			return ' '
		case r < 0x20, r == 0xFFFE, r == 0xFFFF, r == utf8.RuneError:
			return utf8.RuneError
		}
		return r
	}, text)
}

func TestContinuationsAreJoined(t *testing.T) {
	c := stateOf(t, "loaded").chart
	c.Words.TriedNoun, c.Words.StartNote, c.Words.BreakevenShare = "announced", "（誰も）", "; that is all"
	root := parse(t, c.SVG())
	for _, text := range []string{"30,000 announced", c.Words.StartValue + "（誰も）", "break even; that is all"} {
		if !says(root, chartSizes[6], text) {
			t.Errorf("it does not say %q", text)
		}
	}
}

// TestPrefix keeps the ids of two charts apart.
func TestPrefix(t *testing.T) {
	a, b := stateOf(t, "loaded").chart, stateOf(t, "loaded").chart
	a.Prefix, b.Prefix = "a", "b"
	ids := map[string]bool{}
	for _, svg := range []string{chart.Defs("a"), chart.Defs("b"), a.SVG(), b.SVG()} {
		checkSound(t, parse(t, svg), ids)
	}
	for _, id := range []string{"ah", "ad", "ak", "bh", "bd", "bk"} {
		if !ids[id] {
			t.Errorf("no id %q among %v", id, ids)
		}
	}
}

func TestStripOfOnePoint(t *testing.T) {
	for _, status := range []calc.Status{calc.AlreadyMet, calc.OK, calc.ExceedsPool, calc.NoSaving} {
		s := chart.Strip{Points: []calc.Point{{Status: status, Layoffs: 1}}, Ceiling: 2, Now: calc.Point{Status: status, Layoffs: 1}, AnswerText: "1"}
		checkSound(t, parse(t, s.SVG()), map[string]bool{})
	}
}
