package chart_test

import (
	"fmt"

	"breakeven/app/chart"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// A company 4.8 billion short saves 120,000 with each layoff.
func ExampleFit() {
	axes := chart.Fit(chart.Chart{
		Curve: []calc.Vertex{
			{Layoffs: 0, FCF: decimal.New(-4_800_000_000, 0)},
			{Layoffs: 350_000, FCF: decimal.New(37_200_000_000, 0)},
		},
		Start: decimal.New(-4_800_000_000, 0), Pool: 350_000,
		Breakeven: 40_000, Unconstrained: -1,
		Tried: 30_000, TriedFCF: decimal.New(-1_200_000_000, 0),
	})
	fmt.Println(axes.XTicks())
	fmt.Println(axes.YLow, axes.YTicks(), axes.YHigh)
	// Output:
	// [0 20000 40000 60000]
	// -6000000000 [-4000000000 -2000000000 0 2000000000] 3000000000
}

func ExampleChart_SVG() {
	c := chart.Chart{Label: "Free cash flow stays at zero.", Breakeven: -1, Unconstrained: -1, Axes: chart.Axes{
		XEnd: 3, YStep: decimal.New(1, 0), YLow: decimal.New(-2, 0), YHigh: decimal.New(2, 0),
	}, Hidden: true}
	fmt.Println(c.SVG())
	// Output:
	// <svg class="chart" role="img" aria-label="Free cash flow stays at zero."><line class="grid" x1="0" x2="100%" y1="75%" y2="75%"/><line class="zero" x1="0" x2="100%" y1="50%" y2="50%"/><line class="grid" x1="0" x2="100%" y1="25%" y2="25%"/><circle class="pin" cx="0%" cy="50%" r="4.5"/><line class="grid" x1="0" x2="100%" y1="100%" y2="100%"/></svg>
}

// At the start of the track no layoffs are needed, at its end half of the people.
func ExampleStrip_SVG() {
	s := chart.Strip{
		Prefix:  "a",
		Points:  []calc.Point{{Status: calc.AlreadyMet}, {Status: calc.OK, Layoffs: 25}, {Status: calc.OK, Layoffs: 50}},
		Ceiling: 100, NoneAt: 0,
		Position: 0.5, Now: calc.Point{Status: calc.OK, Layoffs: 25}, AnswerText: "25",
	}
	fmt.Println(s.SVG())
	// Output:
	// <svg class="strip" aria-hidden="true"><line class="grid" x1="0" x2="100%" y1="100%" y2="100%"/><svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible"><path class="area" d="M0 100L0 100L100 50L100 100Z"/><path class="line" d="M0 100L100 50"/></svg><line class="stem" x1="50%" x2="50%" y1="75%" y2="100%"/><svg x="50%" y="100%" overflow="visible"><line class="stem" y2="14"/></svg><circle class="dot" cx="50%" cy="75%" r="5.5"/><text class="c ac s e" x="50%" dx="5" y="75%" dy="-10">25</text></svg>
}

func ExampleEnds_SVG() {
	e := chart.Ends{First: "$60bn", Last: "$150bn", Bold: "$85.1bn", BoldAt: 0.4}
	fmt.Println(e.SVG())
	// Output:
	// <svg class="ends" width="100%" height="18" display="block" overflow="visible" aria-hidden="true"><text x="0%" y="13">$60bn</text><text class="z" text-anchor="middle" x="40%" y="13"><tspan class="s" fill="currentColor">$85.1bn</tspan></text><text class="e" x="100%" y="13">$150bn</text></svg>
}

func ExampleBar_SVG() {
	fmt.Println(chart.Bar{Share: 0.1143}.SVG())
	// Output:
	// <svg><rect class="r" y="2.5" width="100%" height="1"/><rect height="6" width="11.43%"/></svg>
}

func ExampleDefs() {
	fmt.Println(chart.Defs("a"))
	// Output:
	// <svg class="defs" width="0" height="0" aria-hidden="true"><defs><pattern id="ah" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" class="pt"/></pattern><pattern id="ad" width="7" height="7" patternUnits="userSpaceOnUse"><circle cx="3.5" cy="3.5" r="1" class="ps"/></pattern></defs></svg>
}
