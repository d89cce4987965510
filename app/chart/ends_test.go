package chart_test

import (
	"math"
	"strings"
	"testing"

	"breakeven/app/chart"

	"pgregory.net/rapid"
)

func TestEnds(t *testing.T) {
	for _, c := range []struct {
		name  string
		ends  chart.Ends
		bold  bool
		shift bool
	}{
		{"in the middle", chart.Ends{First: "$60bn", Last: "$150bn", Bold: "$85.1bn", BoldAt: 0.5}, true, false},
		{"a little too far left", chart.Ends{First: "$60bn", Last: "$150bn", Bold: "$85.1bn", BoldAt: 0.22}, true, true},
		{"a little too far right", chart.Ends{First: "$60bn", Last: "$150bn", Bold: "$85.1bn", BoldAt: 0.78}, true, true},
		{"on the first", chart.Ends{First: "$60bn", Last: "$150bn", Bold: "$61.1bn", BoldAt: 0.02}, false, false},
		{"on the last", chart.Ends{First: "$60bn", Last: "$150bn", Bold: "$149.1bn", BoldAt: 0.99}, false, false},
		{"off the track", chart.Ends{First: "$60bn", Last: "$150bn", Bold: "$1bn", BoldAt: -1}, false, false},
		{"no room between", chart.Ends{First: "a very long first value", Last: "a very long last value", Bold: "$85.1bn", BoldAt: 0.5}, false, false},
		{"alone", chart.Ends{Bold: "$85.1bn", BoldAt: 0.5}, true, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, c.ends.RTL = range []bool{false, true} {
				root := parse(t, c.ends.SVG())
				bold := root.all("text", "z")
				if (len(bold) == 1) != c.bold {
					t.Fatalf("the bold value is there %d times", len(bold))
				}
				if c.bold && (bold[0].attrs["dx"] != "") != c.shift {
					t.Errorf("it is shifted by %q", bold[0].attrs["dx"])
				}
				checkApart(t, root, endSizes)
			}
		})
	}
}

func TestEndsOfChart(t *testing.T) {
	e := chart.Ends{First: "0", Last: "60,000", LastUnit: " layoffs", BoldAt: -1, Ticks: []chart.Tick{{At: 1.0 / 3, Text: "20,000"}, {At: 2.0 / 3, Text: "40,000"}}}
	root := parse(t, e.SVG())
	for _, at := range endSizes[1:] {
		if !says(root, at, "20,000") || !says(root, at, "40,000") {
			t.Errorf("at %v a tick is missing", at)
		}
		if last := "60,000"; !says(root, at, last) && !says(root, at, last+" layoffs") || says(root, at, last) != at.narrow {
			t.Errorf("at %v the last label is wrong", at)
		}
	}
	// With longer numbers first the unit goes, then ticks where they have no room.
	for _, c := range []struct {
		texts              [3]string
		narrow, wide, unit bool
	}{
		{[3]string{"3,000,000", "6,000,000", "9,000,000"}, true, true, true},
		{[3]string{"300,000,000", "600,000,000", "900,000,000"}, false, true, false},
		{[3]string{"3,000,000,000,000", "6,000,000,000,000", "9,000,000,000,000"}, false, false, false},
	} {
		e.Ticks[0].Text, e.Ticks[1].Text, e.Last = c.texts[0], c.texts[1], c.texts[2]
		root := parse(t, e.SVG())
		if says(root, endSizes[1], c.texts[1]) != c.narrow || says(root, endSizes[4], c.texts[1]) != c.wide || says(root, endSizes[4], c.texts[2]+" layoffs") != c.unit || !says(root, endSizes[1], c.texts[2]) {
			t.Errorf("%v is drawn as %s", c.texts, e.SVG())
		}
		checkApart(t, root, endSizes[1:])
	}
}

func TestAnyEndsAreSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom([]string{"", "0", "$60bn", "$1,234.5bn", "100,000,000"})
		place := rapid.OneOf(rapid.Float64Range(0, 1), rapid.SampledFrom([]float64{-1, 0, 1, 2, math.NaN(), math.Inf(1)}))
		e := chart.Ends{First: text.Draw(t, "first"), Last: text.Draw(t, "last"), Bold: text.Draw(t, "bold"), BoldAt: place.Draw(t, "bold at"), RTL: rapid.Bool().Draw(t, "right to left")}
		root := parse(t, e.SVG())
		checkSound(t, root, map[string]bool{})
		checkApart(t, root, endSizes)
		e.Bold, e.LastUnit = "", " layoffs"
		for range 2 {
			e.Ticks = append(e.Ticks, chart.Tick{At: place.Draw(t, "tick"), Text: text.Draw(t, "tick text")})
		}
		root = parse(t, e.SVG())
		checkSound(t, root, map[string]bool{})
		checkApart(t, root, endSizes[1:])
	})
}

func TestBar(t *testing.T) {
	for _, c := range []struct {
		name  string
		bar   chart.Bar
		rects int
		want  string
	}{
		{"nothing", chart.Bar{}, 1, ""},
		{"less than nothing", chart.Bar{Share: -1}, 1, ""},
		{"no number", chart.Bar{Share: math.NaN()}, 1, ""},
		{"a part", chart.Bar{Share: 0.1143}, 2, `width="11.43%"`},
		{"a sliver", chart.Bar{Share: 0.001}, 3, `width="4"`},
		{"all and more", chart.Bar{Share: 3}, 2, `width="100%"`},
		{"no end", chart.Bar{Share: math.Inf(1)}, 2, `width="100%"`},
		{"added", chart.Bar{Share: 0.25, Added: true}, 2, `class="add" x=".75" y=".75" height="4.5" width="25%"`},
		{"an added sliver", chart.Bar{Share: 0.0095, Added: true}, 4, `width="0.95%"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			svg := c.bar.SVG()
			root := parse(t, svg)
			if n := len(root.all("rect", "")); n != c.rects || !strings.Contains(svg, c.want) {
				t.Errorf("%d rectangles: %s", n, svg)
			}
			c.bar.RTL = true
			if right := c.bar.SVG(); !strings.Contains(right, `scale(-1 1)`) || len(parse(t, right).all("rect", "")) != c.rects {
				t.Errorf("right to left it is %s", right)
			}
		})
	}
}
