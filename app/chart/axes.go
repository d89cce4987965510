package chart

import (
	"math"

	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Axes are the frame of a chart: which layoffs and which amounts its edges stand for. They are kept as they are while a
// slider is dragged and fitted anew when it is let go. The zero value means: fit them to the chart.
type Axes struct {
	XEnd        int64           // layoffs at the end of the track; the start is 0
	YStep       decimal.Decimal // money between two gridlines
	YLow, YHigh decimal.Decimal // money at the floor and at the top
}

// Equal reports whether both are the same frame. (== would compare how the amounts are stored.)
func (a Axes) Equal(b Axes) bool {
	return a.XEnd == b.XEnd && a.YStep.Equal(b.YStep) && a.YLow.Equal(b.YLow) && a.YHigh.Equal(b.YHigh)
}

// set reports whether the axes hold a frame that can be drawn in.
func (a Axes) set() bool {
	return a.XEnd > 0 && plain(a.YHigh).GreaterThan(plain(a.YLow))
}

// XTicks returns the layoffs labelled under the track: at its start, its thirds and its end.
func (a Axes) XTicks() [4]int64 {
	third := a.XEnd / 3
	return [4]int64{0, third, a.XEnd - third, a.XEnd}
}

// YTicks returns the amounts that have a gridline, from the lowest up: the multiples of the step that lie inside the
// frame, with a label's height of room above. There are 2 to 6.
func (a Axes) YTicks() []decimal.Decimal {
	step, low, high := plain(a.YStep), plain(a.YLow), plain(a.YHigh)
	if !step.IsPositive() || !high.GreaterThan(low) {
		return nil
	}
	first, _ := low.QuoRem(step, 0)
	tick := first.Mul(step)
	s := newScale(low, high)
	var ticks []decimal.Decimal
	for range 64 { // more than fit, whatever the fields were set to
		if !tick.LessThan(high) {
			break
		}
		if y := s.down(tick); y > labelRoom && y < 0.96 {
			ticks = append(ticks, tick)
		}
		tick = tick.Add(step)
	}
	return ticks
}

// labelRoom is the part of the lowest chart's height that a tick's label takes above its line.
const labelRoom = 17.0 / narrowHeight

// Shares of the height that the line keeps free: above it, below it for the start's label, and above the target for the
// label of the breakeven point.
var (
	roomAbove  = decimal.New(8, -2)
	roomBelow  = decimal.New(13, -2)
	roomAnswer = decimal.New(25, -2)
)

// tighter is what these shares grow by in the embed.
var tighter = decimal.New(15, -1)

// The most steps between gridlines, on the page and in the embed.
var mostSteps, mostTightSteps = decimal.New(52, -1), decimal.New(44, -1)

// Fit returns the axes on which the chart's line, target and marks find room. The x axis ends at a round number that
// leaves the larger of the breakeven point and the layoffs tried at 74% of the width at most (a point beyond the pool at
// 95%). Gridlines are whole multiples of a round step. Where c.Axes has an XEnd and no amounts, that end is kept.
func Fit(c Chart) Axes {
	a := Axes{XEnd: c.Axes.XEnd}
	if a.XEnd <= 0 || !c.Axes.YStep.IsZero() {
		a.XEnd = roundEnd(c.reach())
	}
	low, high := plain(c.Target), plain(c.Target)
	for _, v := range c.amounts(a.XEnd) {
		low, high = decimal.Min(low, v), decimal.Max(high, v)
	}
	span := high.Sub(low)
	if span.IsZero() { // a level line on the target
		span = decimal.Max(high.Abs().Mul(decimal.New(5, -1)), decimal.New(2, 0))
		low, high = low.Sub(span.Mul(roomAnswer)), high.Add(span.Mul(roomAnswer))
	}
	if c.Tight {
		span = span.Mul(tighter)
	}
	low = low.Sub(span.Mul(roomBelow))
	above := high.Add(span.Mul(roomAbove))
	if c.answered() {
		above = decimal.Max(above, plain(c.Target).Add(span.Mul(roomAnswer)))
	}
	steps := mostSteps
	if c.Tight {
		steps = mostTightSteps
	}
	a.YStep = roundStep(above.Sub(low), steps)
	half := a.YStep.Mul(decimal.New(5, -1))
	a.YLow = floorTo(low, half)
	a.YHigh = floorTo(above.Neg(), half).Neg()
	return a
}

// farBeyond is how many pools a point beyond the pool may be away and still stretch the axis; else it waits at the edge.
const farBeyond = 3

// reach returns the layoffs that the x axis has to hold.
func (c Chart) reach() int64 {
	pool := max(c.Pool, 1)
	need := widened(max(c.Breakeven, c.Tried, c.peak(), 0), 7, 20)
	switch {
	case c.Unconstrained > 0 && c.Unconstrained/farBeyond <= pool:
		need = max(need, widened(c.Unconstrained, 1, 20), widened(pool, 1, 20))
	case c.Unconstrained > 0:
		need = max(need, widened(pool, 1, 5))
	}
	if need == 0 {
		need = max(pool/10, 1)
	}
	return need
}

// peak returns the layoffs with the highest free cash flow, where it falls short of the target all the same.
func (c Chart) peak() int64 {
	if !c.lacking() || c.Breakeven >= 0 || c.Unconstrained >= 0 || len(c.Curve) < 3 {
		return 0
	}
	best := c.Curve[0]
	for _, v := range c.Curve[1 : len(c.Curve)-1] {
		if v.Layoffs <= c.Pool && plain(v.FCF).GreaterThan(plain(best.FCF)) {
			best = v
		}
	}
	return best.Layoffs
}

// widened returns v · (1 + part/whole), rounded up, at most MaxInt64.
func widened(v, part, whole int64) int64 {
	more := v/whole*part + (v%whole*part+whole-1)/whole
	if v > math.MaxInt64-more {
		return math.MaxInt64
	}
	return v + more
}

// roundEnd returns the first of 1.2 1.5 1.8 2.4 3 4.5 6 9 × 10ⁿ that is at least v and divides into three whole numbers.
func roundEnd(v int64) int64 {
	for _, small := range [...]int64{3, 6, 9} {
		if v <= small {
			return small
		}
	}
	for power := int64(1); ; power *= 10 {
		for _, lead := range [...]int64{12, 15, 18, 24, 30, 45, 60, 90} {
			if lead > math.MaxInt64/power {
				return math.MaxInt64 / 3 * 3
			}
			if end := lead * power; v <= end {
				return end
			}
		}
	}
}

// roundStep returns the least of 1, 2, 2.5, 4, 5 × 10ⁿ that divides the span into no more than that many steps.
func roundStep(span, most decimal.Decimal) decimal.Decimal {
	exponent := int32(span.NumDigits()) + span.Exponent() - 3
	for ; ; exponent++ {
		for _, lead := range [...]int64{10, 20, 25, 40, 50} {
			step := decimal.New(lead, exponent)
			if !step.Mul(most).LessThan(span) {
				return step
			}
		}
	}
}

// floorTo returns the greatest multiple of step that is not above v.
func floorTo(v, step decimal.Decimal) decimal.Decimal {
	q, r := v.QuoRem(step, 0)
	if r.IsNegative() {
		q = q.Sub(decimal.New(1, 0))
	}
	return q.Mul(step)
}

// amounts returns the free cash flow at the start, at ◆, at every bend before x and at x itself.
func (c Chart) amounts(x int64) []decimal.Decimal {
	amounts := []decimal.Decimal{plain(c.Start)}
	if c.Tried <= x && c.Tried > 0 {
		amounts = append(amounts, plain(c.TriedFCF))
	}
	for i, v := range c.Curve {
		if v.Layoffs < x {
			amounts = append(amounts, plain(v.FCF))
		}
		if last := i == len(c.Curve)-1; i > 0 && (v.Layoffs >= x || last) {
			return append(amounts, amountAt(c.Curve[i-1], v, x))
		}
	}
	return amounts
}

// amountAt returns the free cash flow at x on the straight line through two vertices.
func amountAt(a, b calc.Vertex, x int64) decimal.Decimal {
	if b.Layoffs <= a.Layoffs {
		return plain(b.FCF)
	}
	rise := plain(b.FCF).Sub(plain(a.FCF)).Mul(decimal.New(x, 0).Sub(decimal.New(a.Layoffs, 0)))
	q, _ := rise.QuoRem(decimal.New(b.Layoffs-a.Layoffs, 0), 18)
	return plain(a.FCF).Add(q)
}
