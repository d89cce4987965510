package chart

import (
	"math"
	"testing"

	"breakeven/calc"

	"github.com/shopspring/decimal"
)

func TestOutline(t *testing.T) {
	c := Chart{
		Curve:  []calc.Vertex{{Layoffs: 0, FCF: decimal.NewFromInt(-40)}, {Layoffs: 100, FCF: decimal.NewFromInt(60)}},
		Target: decimal.Zero, Start: decimal.NewFromInt(-40), Pool: 50,
		Breakeven: 40, Unconstrained: -1, Tried: 30, TriedFCF: decimal.NewFromInt(-10),
		Axes: Axes{XEnd: 60, YStep: decimal.NewFromInt(20), YLow: decimal.NewFromInt(-60), YHigh: decimal.NewFromInt(40)},
	}
	o := c.Outline()
	near := func(what string, got, want float64) {
		if !(math.Abs(got-want) < 1e-9) {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	near("target", o.Target, 0.4)
	near("pool", o.Pool, 50.0/60)
	near("start", o.Start.Y, 0.8)
	near("tried across", o.Tried.X, 0.5)
	near("tried down", o.Tried.Y, 0.5)
	near("answer", o.Answer.X, 40.0/60)
	if len(o.Line) != 1 || len(o.Dotted) != 1 || !math.IsNaN(o.Beyond.X) || len(o.Ticks) != len(c.Axes.YTicks()) {
		t.Errorf("%+v", o)
	}
	last := o.Line[0][len(o.Line[0])-1]
	near("the line's end at the last person", last.X, o.Pool)
	for _, p := range append(o.Gap, o.Missing...) {
		if p.X < 0 || p.X > o.Answer.X+1e-9 || p.Y < o.Target-1e-9 || p.Y > 0.8+1e-9 {
			t.Errorf("the gap reaches %v", p)
		}
	}
	if o := (Chart{Breakeven: -1, Unconstrained: -1}).Outline(); !math.IsNaN(o.Answer.X) || !math.IsNaN(o.Pool) || len(o.Gap) != 0 {
		t.Errorf("the zero chart: %+v", o)
	}
}
