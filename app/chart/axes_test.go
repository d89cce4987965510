package chart_test

import (
	"math"
	"testing"

	"breakeven/app/chart"
	"breakeven/calc"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func TestXEnd(t *testing.T) {
	for _, c := range []struct{ breakeven, tried, unconstrained, pool, want int64 }{
		{40_000, 30_000, -1, 350_000, 60_000},
		{32_034, 30_000, -1, 350_000, 45_000},
		{82_500, 30_000, -1, 350_000, 120_000},
		{100, 30_000, -1, 350_000, 45_000},
		{-1, 30_000, 415_834, 350_000, 450_000},
		{-1, 30_000, 900_000, 350_000, 1_200_000},
		{-1, 30_000, 5_000_000, 350_000, 450_000}, // too far: the pool decides
		{-1, 30_000, math.MaxInt64, 350_000, 450_000},
		{-1, 0, -1, 350_000, 45_000}, // nothing to show: a part of the pool
		{-1, 0, -1, 1, 3},
		{1, 1, -1, 1, 3},
		{2, 0, -1, 3, 3},
		{3, 0, -1, 5, 6},
		{7, 0, -1, 9, 12},
		{math.MaxInt64, 0, -1, math.MaxInt64, math.MaxInt64 / 3 * 3},
	} {
		got := chart.Fit(chart.Chart{Breakeven: c.breakeven, Tried: c.tried, Unconstrained: c.unconstrained, Pool: c.pool, Start: decimal.New(-1, 0)}).XEnd
		if got != c.want {
			t.Errorf("%+v: the axis ends at %d", c, got)
		}
	}
}

func TestYAxisOfLoadedPage(t *testing.T) {
	a := stateOf(t, "loaded").chart.Axes
	if want := (chart.Axes{XEnd: 45_000, YStep: decimal.New(2, 9), YLow: decimal.New(-6, 9), YHigh: decimal.New(3, 9)}); !a.Equal(want) {
		t.Errorf("the axes are %v", a)
	}
	if a.Equal(chart.Axes{XEnd: 45_000, YStep: decimal.New(2, 9), YLow: decimal.New(-6, 9), YHigh: decimal.New(4, 9)}) {
		t.Error("axes with another top are equal")
	}
	ticks := a.YTicks()
	if len(ticks) != 4 || !ticks[0].Equal(decimal.New(-4, 9)) || !ticks[3].Equal(decimal.New(2, 9)) {
		t.Errorf("the ticks are %v", ticks)
	}
	if got := a.XTicks(); got != [4]int64{0, 15_000, 30_000, 45_000} {
		t.Errorf("the ticks across are %v", got)
	}
}

// TestGivenEndIsKept fits the amounts to an end that an author chose, and to no other part of a frame.
func TestGivenEndIsKept(t *testing.T) {
	c := stateOf(t, "loaded").chart
	c.Axes = chart.Axes{XEnd: 100_000}
	a := chart.Fit(c)
	if end := c.Curve[0].FCF.Add(decimal.New(150_000*100_000, 0)); a.XEnd != 100_000 || a.YHigh.LessThan(end) {
		t.Errorf("the axes are %v, the line ends at %v", a, end)
	}
	c.Axes = a
	if again := chart.Fit(c); again.XEnd != 45_000 {
		t.Errorf("a whole frame is fitted to %v", again)
	}
}

// TestPeakIsSeen holds the best that layoffs can do in the frame.
func TestPeakIsSeen(t *testing.T) {
	c := stateOf(t, "peak-below").chart
	if peak := c.Curve[1].Layoffs; c.Axes.XEnd <= peak {
		t.Errorf("the axis ends at %d, the peak is at %d", c.Axes.XEnd, peak)
	}
}

// amount draws money of any size a scenario can hold, and beyond.
func amount(t *rapid.T, name string) decimal.Decimal {
	return decimal.New(rapid.Int64().Draw(t, name), int32(rapid.IntRange(-12, 9).Draw(t, name+" places")))
}

// anyChart draws a chart that no scenario needs to have.
func anyChart(t *rapid.T) chart.Chart {
	people := rapid.OneOf(rapid.Int64Range(-1, 10), rapid.Int64Range(0, 100_000_000), rapid.Just(int64(math.MaxInt64)))
	c := chart.Chart{
		Prefix: "p", Label: "a label", Target: amount(t, "target"), Start: amount(t, "start"),
		Pool: people.Draw(t, "pool"), Breakeven: people.Draw(t, "breakeven"), Unconstrained: people.Draw(t, "unconstrained"),
		Tried: people.Draw(t, "tried"), TriedFCF: amount(t, "tried amount"),
		Author: people.Draw(t, "author"), Moved: rapid.Bool().Draw(t, "moved"),
		Hidden: rapid.Bool().Draw(t, "hidden"), Tight: rapid.Bool().Draw(t, "tight"), RTL: rapid.Bool().Draw(t, "right to left"),
	}
	for i := range rapid.IntRange(0, 5).Draw(t, "vertices") {
		v := calc.Vertex{Layoffs: people.Draw(t, "layoffs"), FCF: amount(t, "amount")}
		if i == 0 {
			v = calc.Vertex{Layoffs: 0, FCF: c.Start}
		}
		c.Curve = append(c.Curve, v)
	}
	words := rapid.SampledFrom([]string{"", "30,000", "close 75%", " of the gap, $1.2bn short", "free cash flow in 9 months", "nobody laid off", "−$4.8bn"})
	c.Words = chart.ChartWords{
		Unit: words.Draw(t, "unit"), Target: words.Draw(t, "target word"), Gap: words.Draw(t, "gap"),
		StartValue: words.Draw(t, "start value"), StartNote: words.Draw(t, "start note"),
		BreakevenCount: words.Draw(t, "count"), BreakevenNote: words.Draw(t, "note"), BreakevenShare: words.Draw(t, "share"),
		TriedCount: words.Draw(t, "tried count"), TriedNoun: words.Draw(t, "noun"), TriedClose: words.Draw(t, "close"),
		TriedRest: words.Draw(t, "rest"), TriedShort: words.Draw(t, "short"), PoolNote: words.Draw(t, "pool note"),
		PoolShort: words.Draw(t, "pool short"), WouldTake: words.Draw(t, "would take"), Hidden: words.Draw(t, "hidden word"),
	}
	switch rapid.IntRange(0, 2).Draw(t, "axes") {
	case 1:
		c.Axes = chart.Fit(c)
		c.Target, c.Start = amount(t, "later target"), amount(t, "later start") // the frame is kept while they move
	case 2:
		c.Axes = chart.Axes{XEnd: people.Draw(t, "end"), YStep: amount(t, "step"), YLow: amount(t, "low"), YHigh: amount(t, "high")}
	}
	for range c.Axes.YTicks() {
		c.Words.YLabels = append(c.Words.YLabels, words.Draw(t, "tick"))
	}
	return c
}

// TestFitHolds checks the rules of the axes on any chart.
func TestFitHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyChart(t)
		c.Axes = chart.Axes{}
		a := chart.Fit(c)
		if a.XEnd < 3 || a.XEnd%3 != 0 {
			t.Fatalf("the x axis ends at %d", a.XEnd)
		}
		for _, v := range []decimal.Decimal{c.Target, c.Start} {
			if v.LessThan(a.YLow) || v.GreaterThan(a.YHigh) {
				t.Fatalf("%v is outside of %v to %v", v, a.YLow, a.YHigh)
			}
		}
		ticks := a.YTicks()
		if len(ticks) < 2 || len(ticks) > 6 {
			t.Fatalf("%d gridlines: %v", len(ticks), ticks)
		}
		for i, tick := range ticks {
			if !tick.Mod(a.YStep).IsZero() {
				t.Fatalf("%v is no multiple of %v", tick, a.YStep)
			}
			if i > 0 && !tick.Sub(ticks[i-1]).Equal(a.YStep) {
				t.Fatalf("the ticks are %v", ticks)
			}
		}
		if again := chart.Fit(c); !a.Equal(again) {
			t.Fatalf("%v, then %v", a, again)
		}
	})
}

// TestAnyChartIsSound draws charts of any data: they are well formed, finite, and their labels stay apart.
func TestAnyChartIsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyChart(t)
		svg := c.SVG()
		if svg != c.SVG() {
			t.Fatal("two drawings of one chart differ")
		}
		root := parse(t, svg)
		checkSound(t, root, map[string]bool{})
		checkApart(t, root, sizesOf(c))
	})
}
