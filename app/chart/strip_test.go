package chart_test

import (
	"math"
	"strings"
	"testing"

	"breakeven/app/chart"
	"breakeven/calc"

	"pgregory.net/rapid"
)

var zoneWords = chart.StripWords{Met: [2]string{"already", "positive"}, Short: [2]string{"not enough", "people"}, Never: [2]string{"no number", "would do"}}

// points makes a sweep: a count, or -1 for a count that nobody has (of ceiling 100), -2 for no number, -3 for no answer.
func points(counts ...int64) []calc.Point {
	var all []calc.Point
	for _, n := range counts {
		p := calc.Point{Status: calc.OK, Layoffs: n}
		switch {
		case n == 0:
			p.Status = calc.AlreadyMet
		case n == -2:
			p = calc.Point{Status: calc.NoSaving, Layoffs: -1}
		case n == -3:
			p = calc.Point{Layoffs: -1}
		case n > 100:
			p.Status = calc.ExceedsPool
		}
		all = append(all, p)
	}
	return all
}

// patterned returns where columns of a pattern begin and end, in percent.
func patterned(root *element, id string) [][2]float64 {
	var all [][2]float64
	for _, r := range root.all("rect", "") {
		if r.attrs["fill"] == "url(#"+id+")" {
			all = append(all, [2]float64{r.number("x"), r.number("x") + r.number("width")})
		}
	}
	return all
}

func TestZoneBordersAreExact(t *testing.T) {
	for _, c := range []struct {
		name       string
		strip      chart.Strip
		dots       [][2]float64
		hatch      [][2]float64
		area, line int
	}{
		{"count passes the pool between two positions", chart.Strip{Points: points(20, 60, 100, 140, 180), NoneAt: -1}, nil, [][2]float64{{50, 100}}, 1, 1},
		{"count passes the pool off the positions", chart.Strip{Points: points(30, 80, 130), NoneAt: -1}, nil, [][2]float64{{70, 100}}, 1, 1},
		{"falling", chart.Strip{Points: points(130, 80, 30), NoneAt: -1}, nil, [][2]float64{{0, 30}}, 1, 1},
		{"none needed, exactly known", chart.Strip{Points: points(0, 0, 30, 60, 90), NoneAt: 0.26}, [][2]float64{{0, 26}}, nil, 1, 1},
		{"none needed, prolonged from the curve", chart.Strip{Points: points(0, 0, 30, 90), NoneAt: -1}, [][2]float64{{0, 50}}, nil, 1, 1},
		{"none needed at the end", chart.Strip{Points: points(90, 60, 30, 0, 0), NoneAt: 0.74}, [][2]float64{{74, 100}}, nil, 1, 1},
		{"steep: no position on the curve", chart.Strip{Points: points(0, 200, 400), NoneAt: 0}, nil, [][2]float64{{25, 100}}, 1, 1},
		{"steep and falling", chart.Strip{Points: points(400, 200, 0), NoneAt: 1}, nil, [][2]float64{{0, 75}}, 1, 1},
		{"the pool grows along the track", chart.Strip{Points: grown(150, 100, 300, 11), PoolFrom: 100, PoolTo: 300, Ceiling: 200, NoneAt: -1}, nil, [][2]float64{{0, 25}}, 1, 1},
		{"no number would do", chart.Strip{Points: points(0, 0, -2, -2, -2), NoneAt: 0.3}, [][2]float64{{0, 30}}, [][2]float64{{30, 100}}, 0, 1},
		{"not allowed", chart.Strip{Points: points(-3, -3, -3), NoneAt: -1}, nil, nil, 0, 0},
		{"beyond counting", chart.Strip{Points: points(50, math.MaxInt64, math.MaxInt64), NoneAt: -1}, nil, [][2]float64{{0, 100}}, 0, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.strip.Prefix = "p"
			if c.strip.Ceiling == 0 {
				c.strip.Ceiling = 100
			}
			root := parse(t, c.strip.SVG())
			same := func(what string, got, want [][2]float64) {
				ok := len(got) == len(want)
				for i := range min(len(got), len(want)) {
					ok = ok && near(got[i][0], want[i][0]) && near(got[i][1], want[i][1])
				}
				if !ok {
					t.Errorf("%s from %v, not %v", what, got, want)
				}
			}
			same("dots", patterned(root, "pd"), c.dots)
			same("hatching", patterned(root, "ph"), c.hatch)
			if n := len(root.all("path", "area")); n != c.area {
				t.Errorf("%d areas", n)
			}
			if n := len(root.all("path", "line")); n != c.line {
				t.Errorf("%d lines", n)
			}
		})
	}
}

// grown makes a sweep of one count while the pool grows from one end of the track to the other.
func grown(count, from, to int64, n int64) []calc.Point {
	var all []calc.Point
	for i := range n {
		p := calc.Point{Status: calc.OK, Layoffs: count}
		if from+(to-from)*i/(n-1) < count {
			p.Status = calc.ExceedsPool
		}
		all = append(all, p)
	}
	return all
}

// TestAmazonBorders compares the loaded page's borders with ones worked out by hand: capex of 85,055 million needs no
// layoffs, capex of 137,555 million all 350,000 people.
func TestAmazonBorders(t *testing.T) {
	s := stateOf(t, "loaded").strips[1]
	root := parse(t, s.SVG())
	none, all := 100*(85.055-60)/90, 100*(137.555-60)/90
	if got := patterned(root, s.Prefix+"d"); len(got) != 1 || !near(got[0][1], none) {
		t.Errorf("dots %v, not to %v", got, none)
	}
	if got := patterned(root, s.Prefix+"h"); len(got) != 1 || !near(got[0][0], all) {
		t.Errorf("hatching %v, not from %v", got, all)
	}
	line := corners(t, root.all("path", "line")[0])
	if len(line) != 3 || line[0][1] != 100 || !near(line[1][0], none) || line[1][1] != 100 || !near(line[2][0], all) || line[2][1] != 0 {
		t.Errorf("the line is %v", line)
	}
	dot := root.all("circle", "dot")[0]
	if !near(dot.number("cx"), 100*29.86/90) || !near(dot.number("cy"), 100-100*32034.0/350000) {
		t.Errorf("● is %v", dot.attrs)
	}
}

// TestDraggingLeavesOwnStripAlone moves the handle: the zones and the curve stay byte for byte.
func TestDraggingLeavesOwnStripAlone(t *testing.T) {
	still := func(name string) string {
		s := stateOf(t, name).strips[1] // capex
		svg := s.SVG()
		return svg[:strings.Index(svg, "<text")]
	}
	want := still("loaded")
	for _, name := range []string{"moved", "already-positive", "small-gap"} {
		if still(name) != strings.ReplaceAll(want, stateOf(t, "loaded").chart.Prefix, stateOf(t, name).chart.Prefix) {
			t.Errorf("%s: capex's own strip changed", name)
		}
	}
}

func TestNumberLeansWhereTheCurveFalls(t *testing.T) {
	s := stateOf(t, "loaded")
	for i, end := range []bool{false, true, true, true} { // revenue, capex, payroll, headcount
		numbers := parse(t, s.strips[i].SVG()).all("text", "ac")
		if len(numbers) != 1 || numbers[0].content() != "32,034" || numbers[0].has("e") != end {
			t.Errorf("strip %d: the number is %v", i, numbers)
		}
	}
}

func TestHandlesZoneIsBold(t *testing.T) {
	bold := func(s chart.Strip) string {
		var words []string
		for _, e := range parse(t, s.SVG()).all("text", "zn") {
			if e.has("s") {
				words = append(words, e.content())
			}
		}
		return strings.Join(words, " ")
	}
	for name, want := range map[string]string{"loaded": "", "already-positive": "already positive", "pool-exhausted": "not enough people", "steep-fall": "no number would do"} {
		if got := bold(stateOf(t, name).strips[0]); got != want {
			t.Errorf("%s: in bold %q, not %q", name, got, want)
		}
	}
}

// TestNarrowZoneHasNoName shrinks a zone until its name finds no room.
func TestNarrowZoneHasNoName(t *testing.T) {
	s := chart.Strip{Points: points(0, 100), Ceiling: 100, Words: zoneWords}
	for _, c := range []struct {
		none  float64
		named bool
	}{{0.5, true}, {0.3, true}, {0.1, false}, {0.01, false}} {
		s.NoneAt = c.none
		if got := len(parse(t, s.SVG()).all("text", "zn")) > 0; got != c.named {
			t.Errorf("a zone of %v is named: %t", c.none, got)
		}
	}
}

// TestAboveTheCeiling follows a count out of the strip: the line is cut, ● waits at the top with an arrow.
func TestAboveTheCeiling(t *testing.T) {
	s := chart.Strip{Points: points(20, 60, 100), Ceiling: 50, PoolFrom: 200, PoolTo: 200, Position: 0.9,
		Now: calc.Point{Status: calc.OK, Layoffs: 92}, AnswerText: "92", NoneAt: -1}
	root := parse(t, s.SVG())
	line := corners(t, root.all("path", "line")[0])
	if last := line[len(line)-1]; !near(last[0], 37.5) || last[1] != 0 {
		t.Errorf("the line is %v", line)
	}
	if len(root.all("path", "dot")) != 1 || len(root.all("circle", "dot")) != 1 {
		t.Error("● has no arrow")
	}
	if len(patterned(root, "h")) > 0 {
		t.Error("hatched although there are enough people")
	}
}

func TestRing(t *testing.T) {
	if n := len(parse(t, stateOf(t, "loaded").strips[1].SVG()).all("circle", "ghost")); n != 0 {
		t.Errorf("%d rings where nothing was moved", n)
	}
	if n := len(parse(t, stateOf(t, "moved").strips[1].SVG()).all("circle", "ghost")); n != 1 {
		t.Errorf("%d rings where capex was moved", n)
	}
}

// TestAnyStripIsSound draws strips of any data.
func TestAnyStripIsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		people := rapid.OneOf(rapid.Int64Range(-1, 10), rapid.Int64Range(0, 1_000_000), rapid.Just(int64(math.MaxInt64)))
		anyPoint := rapid.Custom(func(t *rapid.T) calc.Point {
			return calc.Point{Status: calc.Status(rapid.IntRange(0, 7).Draw(t, "status")), Layoffs: people.Draw(t, "count")}
		})
		place := rapid.OneOf(rapid.Float64Range(0, 1), rapid.SampledFrom([]float64{-1, 0, 1, 2, math.NaN(), math.Inf(1)}))
		s := chart.Strip{
			Prefix: "p", Points: rapid.SliceOfN(anyPoint, 0, 30).Draw(t, "points"), Ceiling: people.Draw(t, "ceiling"),
			PoolFrom: people.Draw(t, "pool from"), PoolTo: people.Draw(t, "pool to"),
			Position: place.Draw(t, "position"), Now: anyPoint.Draw(t, "now"), AnswerText: rapid.SampledFrom([]string{"", "1", "40,000", "100,000,000"}).Draw(t, "text"),
			Author: place.Draw(t, "author"), Moved: rapid.Bool().Draw(t, "moved"), NoneAt: place.Draw(t, "none"), Words: zoneWords, RTL: rapid.Bool().Draw(t, "right to left"),
		}
		root := parse(t, s.SVG())
		checkSound(t, root, map[string]bool{})
		checkApart(t, root, stripSizes)
		if len(root.all("circle", "dot")) > 0 && s.Now.Status != calc.OK && s.Now.Status != calc.AlreadyMet {
			t.Fatal("● is drawn where there is no answer")
		}
	})
}
