package chart_test

import (
	"strings"
	"testing"

	"breakeven/app/chart"
)

// TestHidden looks for anything that tells the answer.
func TestHidden(t *testing.T) {
	s := stateOf(t, "hidden").chart
	svg := s.SVG()
	root := parse(t, svg)
	for _, class := range []string{"line", "area", "dot", "hole", "loz", "stem", "ghost"} {
		if len(root.all("", class)) > 0 {
			t.Errorf("something of class %s is drawn", class)
		}
	}
	w := s.Words
	for _, text := range []string{w.BreakevenCount, w.BreakevenNote, w.TriedClose, w.TriedShort, w.Gap} {
		if strings.Contains(svg, text) {
			t.Errorf("it says %q", text)
		}
	}
	if !says(root, chartSizes[6], w.Hidden) || !says(root, chartSizes[6], w.StartValue+" "+w.StartNote) {
		t.Error("it does not say where it starts")
	}
}

// TestFrozenAxes moves everything out of a frame that stays: marks wait at the edge, with arrows.
func TestFrozenAxes(t *testing.T) {
	root := drawn(t, "frozen-outside")
	if grown := parse(t, stateOf(t, "loaded").chart.SVG()); len(root.all("line", "grid")) != len(grown.all("line", "grid")) {
		t.Error("the gridlines are others than before")
	}
	if arrows := root.all("path", "dot"); len(arrows) != 1 {
		t.Errorf("%d arrows for ●", len(arrows))
	}
	if arrows := root.all("path", "pin"); len(arrows) != 1 {
		t.Errorf("%d arrows for the start", len(arrows))
	}
	if loz := drawn(t, "frozen-above").all("path", "loz"); len(loz) != 2 {
		t.Errorf("%d parts of ◆, not mark and arrow", len(loz))
	}
	far := stateOf(t, "pool-exhausted-far")
	if hole := parse(t, far.chart.SVG()).all("path", "hole"); len(hole) != 1 {
		t.Errorf("%d arrows for a point that no axis should hold", len(hole))
	}
}

// TestStartGivesWay crowds the start: its note goes first, then its amount, and the labels of ● and ◆ stay.
func TestStartGivesWay(t *testing.T) {
	for _, c := range []struct {
		state       string
		note, value bool
	}{{"loaded", true, true}, {"stem-close", false, true}, {"pool-exhausted", false, false}} {
		s := stateOf(t, c.state)
		w := s.chart.Words
		root := parse(t, s.chart.SVG())
		for _, at := range chartSizes {
			full := says(root, at, w.StartValue+" "+w.StartNote)
			if full != (c.note && !at.narrow) || (full || says(root, at, w.StartValue)) != c.value {
				t.Errorf("%s at %v: the note is there: %t, the amount alone: %t", c.state, at, full, says(root, at, w.StartValue))
			}
			if !says(root, at, w.TriedCount+w.TriedNoun) && !says(root, at, w.TriedCount) {
				t.Errorf("%s at %v: ◆ has no label", c.state, at)
			}
		}
	}
}

// TestMirror compares right to left with left to right: every place is at 100 − x.
func TestMirror(t *testing.T) {
	c := stateOf(t, "tax-kink").chart
	ltr := parse(t, c.SVG())
	c.RTL = true
	rtl := parse(t, c.SVG())
	if rtl.attrs["direction"] != "rtl" {
		t.Error("the direction is not set")
	}
	for _, name := range []string{"circle", "text"} {
		a, b := ltr.all(name, ""), rtl.all(name, "")
		if len(a) != len(b) || len(a) == 0 {
			t.Fatalf("%d and %d of %s", len(a), len(b), name)
		}
		for i := range a {
			at := "x"
			if name == "circle" {
				at = "cx"
			}
			if !near(a[i].number(at)+b[i].number(at), 100) || a[i].number("dx") != -b[i].number("dx") || a[i].attrs["y"] != b[i].attrs["y"] {
				t.Errorf("%v is mirrored as %v", a[i].attrs, b[i].attrs)
			}
		}
	}
	left, right := corners(t, ltr.all("path", "line")[0]), corners(t, rtl.all("path", "line")[0])
	for i := range left {
		if !near(left[i][0]+right[i][0], 100) || left[i][1] != right[i][1] {
			t.Errorf("%v is mirrored as %v", left[i], right[i])
		}
	}
}

func TestGhost(t *testing.T) {
	if n := len(drawn(t, "loaded").all("circle", "ghost")); n != 0 {
		t.Errorf("%d rings where nothing was moved", n)
	}
	if n := len(drawn(t, "layoffs-moved").all("circle", "ghost")); n != 1 {
		t.Errorf("%d rings where the layoffs were moved", n)
	}
}

func TestZeroChart(t *testing.T) {
	root := parse(t, chart.Chart{}.SVG())
	checkSound(t, root, map[string]bool{})
	if len(root.all("line", "zero")) != 1 {
		t.Error("it lacks its zero line")
	}
}
