package chart_test

import (
	"math"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// drawn parses a state's chart.
func drawn(t *testing.T, name string) *element { return parse(t, stateOf(t, name).chart.SVG()) }

// near reports whether two percentages are the same to the places that are written.
func near(a, b float64) bool { return math.Abs(a-b) < 0.0011 }

// corners returns the points of a path in the square of 100 × 100.
func corners(t *testing.T, path *element) [][2]float64 {
	t.Helper()
	var all [][2]float64
	for _, pair := range strings.FieldsFunc(path.attrs["d"], func(r rune) bool { return strings.ContainsRune("MLZ", r) }) {
		x, y, _ := strings.Cut(pair, " ")
		e := element{attrs: map[string]string{"x": x, "y": y}}
		all = append(all, [2]float64{e.number("x"), e.number("y")})
	}
	return all
}

func TestLoaded(t *testing.T) {
	root := drawn(t, "loaded")
	if !root.has("chart") || root.attrs["role"] != "img" || root.attrs["aria-label"] == "" {
		t.Errorf("the root has %v", root.attrs)
	}
	// 45,000 layoffs across, −$6bn to $3bn up.
	dots := root.all("circle", "dot")
	if len(dots) != 1 || !near(dots[0].number("cx"), 100*32034.0/45000) || !near(dots[0].number("cy"), 33.332) {
		t.Errorf("● is %v", dots[0].attrs)
	}
	stems := root.all("line", "stem")
	if len(stems) != 1 || !near(stems[0].number("x1"), 100*2.0/3) || !near(stems[0].number("y1"), 100*(3+0.305)/9) {
		t.Errorf("◆'s stem is %v", stems[0].attrs)
	}
	tint := corners(t, root.all("path", "area")[0])
	want := [][2]float64{{0, 33.333}, {0, 100 * (3 + 4.805) / 9}, {100 * 32033.333 / 45000, 33.333}, {100 * 32033.333 / 45000, 33.333}}
	if len(tint) != len(want) {
		t.Fatalf("the tint is %v", tint)
	}
	for i := range want {
		if !near(tint[i][0], want[i][0]) || !near(tint[i][1], want[i][1]) {
			t.Errorf("corner %d of the tint is %v, not %v", i, tint[i], want[i])
		}
	}
	line := corners(t, root.all("path", "line")[0])
	if len(line) != 2 || !near(line[0][1], tint[1][1]) || !near(line[1][1], 100*(3-1.945)/9) {
		t.Errorf("the line is %v", line)
	}
	for _, text := range []string{"+$2bn free cash flow in 9 months", "the gap: $4.8bn", "32,034 layoffs", "break even: 9.2% of 350,000", "30,000 announced", "−\u2060$4.8bn nobody laid off"} {
		if !says(root, chartSizes[6], text) {
			t.Errorf("at 604 pixels it does not say %q", text)
		}
	}
}

// says reports whether a text is there at a size.
func says(root *element, at size, text string) bool {
	for _, l := range root.all("text", "") {
		if l.hidden(at) {
			continue
		}
		content := l.text
		for _, c := range l.children {
			if !c.hidden(at) {
				content += c.content()
			}
		}
		if content == text {
			return true
		}
	}
	return false
}

func TestNarrowSaysLess(t *testing.T) {
	root := drawn(t, "moved")
	narrow := chartSizes[0]
	for _, text := range []string{"break even", "30,000 announced", "close 45%", "$5.4bn short", "−\u2060$9.9bn"} {
		if !says(root, narrow, text) {
			t.Errorf("at 284 pixels it does not say %q", text)
		}
	}
}

// TestMissingPart follows the hatching from ◆ to ●, also around a bend.
func TestMissingPart(t *testing.T) {
	root := drawn(t, "loaded")
	clip := corners(t, root.all("clipPath", "")[0].children[0])
	if len(clip) != 4 || clip[0] != [2]float64{0, 0} || clip[1] != [2]float64{0, 1} || clip[2][0] != 1 || clip[3] != [2]float64{1, 0} {
		t.Errorf("a straight line cuts the hatching along %v", clip)
	}
	// In the other one the tax begins between ◆ and ●.
	bent := corners(t, drawn(t, "tax-kink").all("clipPath", "")[0].children[0])
	if len(bent) < 5 {
		t.Errorf("a bent line cuts the hatching along %v", bent)
	}
	for _, name := range []string{"already-positive", "falling", "pool-exhausted", "tried-enough", "tried-exactly"} {
		if n := len(drawn(t, name).all("clipPath", "")); n > 0 {
			t.Errorf("%s: %d parts are hatched as missing", name, n)
		}
	}
}

func TestNoGapNoAnswer(t *testing.T) {
	root := drawn(t, "already-positive")
	if len(root.all("path", "area")) > 0 || len(root.all("", "dot")) > 0 || len(root.all("", "hole")) > 0 {
		t.Error("a chart without a gap has a tint or a breakeven point")
	}
	if len(root.all("path", "line")) != 1 || len(root.all("path", "loz")) != 1 {
		t.Error("it lacks its line or ◆")
	}
}

func TestFallingLineIsTintedThroughout(t *testing.T) {
	root := drawn(t, "falling")
	if len(root.all("circle", "dot")) > 0 {
		t.Error("● is drawn")
	}
	right := 0.0
	for _, c := range corners(t, root.all("path", "area")[0]) {
		right = max(right, c[0])
	}
	if right != 100 {
		t.Errorf("the tint ends at %v%%", right)
	}
}

func TestBeyondThePool(t *testing.T) {
	root := drawn(t, "pool-exhausted")
	end := 100 * 350.0 / 450
	if hatch := root.all("rect", ""); len(hatch) != 1 || !near(hatch[0].number("x"), end) || !near(hatch[0].number("width"), 100-end) {
		t.Errorf("hatched is %v", hatch)
	}
	if hole := root.all("circle", "hole"); len(hole) != 1 || !near(hole[0].number("cx"), 100*399633.3334/450000) {
		t.Errorf("the hollow point is %v", hole)
	}
	dotted := corners(t, root.all("path", "dash")[0])
	if !near(dotted[0][0], end) || dotted[len(dotted)-1][0] != 100 {
		t.Errorf("the dotted line is %v", dotted)
	}
	if solid := corners(t, root.all("path", "line")[0]); !near(solid[len(solid)-1][0], end) {
		t.Errorf("the solid line is %v", solid)
	}
}

func TestTargetLine(t *testing.T) {
	s := stateOf(t, "target-above-zero").chart
	root := parse(t, s.SVG())
	target := 100 * ratio(s.Axes.YHigh.Sub(s.Target), s.Axes.YHigh.Sub(s.Axes.YLow))
	zero := root.all("line", "zero")
	if len(zero) != 1 || !near(zero[0].number("y1"), target) {
		t.Errorf("the target line is %v, not at %v", zero, target)
	}
	if grid := root.all("line", "grid"); len(grid) != len(s.Axes.YTicks()) {
		t.Errorf("%d gridlines for %d ticks", len(grid), len(s.Axes.YTicks()))
	}
	if tint := corners(t, root.all("path", "area")[0]); !near(tint[0][1], target) {
		t.Errorf("the tint begins at %v", tint[0])
	}
	if n := len(drawn(t, "target-on-gridline").all("line", "zero")); n != 1 {
		t.Errorf("a target on a gridline is drawn %d times", n)
	}
}

func ratio(a, b decimal.Decimal) float64 {
	f, _ := a.Div(b).Float64()
	return f
}
