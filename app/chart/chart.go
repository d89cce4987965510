package chart

import (
	"math"

	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Chart draws free cash flow (FCF) against layoffs: the line, the target, the gap as a tint, ● the layoffs that break even
// and ◆ those tried. It is the layoffs slider's own strip: its x axis is the slider's track. Amounts are money for the
// period, counts are people. Set Breakeven and Unconstrained to -1 where there is none.
type Chart struct {
	Prefix string // before every id, as in Defs; charts on one page need different ones
	Label  string // what the drawing says in words, for those who do not see it

	Curve         []calc.Vertex   // FCF from 0 layoffs to the axes' end; straight between two vertices; dotted beyond the pool
	Target        decimal.Decimal // FCF to reach
	Start         decimal.Decimal // FCF with nobody laid off
	Pool          int64           // people there are; hatching beyond. 0: not known, no end is drawn
	Breakeven     int64           // ●; -1 where there is none
	Unconstrained int64           // hollow ●, the count beyond the pool; -1 where there is none
	Tried         int64           // ◆
	TriedFCF      decimal.Decimal // FCF at ◆

	Axes   Axes // the frame; zero: Fit
	Author int64
	Moved  bool // whether a ring marks the author's layoffs on the track

	Words  ChartWords
	Hidden bool // predict first: axes and start only, nothing that tells the answer
	RTL    bool // the line of text runs from right to left, and the drawing with it
}

// ChartWords are the texts of a chart, ready made. An empty one is left out. A text that continues another gets a space
// between them, unless it starts with one or with punctuation.
type ChartWords struct {
	YLabels        []string // one for each of Axes.YTicks, in that order
	Unit           string   // "free cash flow in 9 months", after the topmost label
	Target         string   // beside the target line, for targets that no gridline names
	Gap            string   // "the gap: $4.8bn"
	StartValue     string   // "−$4.8bn"
	StartNote      string   // "nobody laid off"
	BreakevenCount string   // "40,000 layoffs"
	BreakevenNote  string   // "break even"
	BreakevenShare string   // ": 11.4% of 350,000", where there is room
	TriedCount     string   // "30,000"
	TriedNoun      string   // " announced"
	TriedClose     string   // "close 75%"
	TriedRest      string   // " of the gap, $1.2bn short", where there is room
	TriedShort     string   // "$1.2bn short", where there is no room for the rest
	PoolNote       string   // "all 350,000 staff"
	PoolShort      string   // "still $7.9bn short"
	WouldTake      string   // "would take 415,834"
	Hidden         string   // "The line is hidden until you have guessed."
}

// answered reports whether the chart has a breakeven point to show: there is a gap and a number that closes it.
func (c Chart) answered() bool { return c.lacking() && c.Breakeven >= 0 }

// lacking reports whether the start lies below the target.
func (c Chart) lacking() bool { return plain(c.Start).LessThan(plain(c.Target)) }

// plot is a chart brought to the frame: everything as a fraction of its width and height.
type plot struct {
	Chart
	line   []point // the whole curve, also outside the frame
	target float64 // y of the target
	pool   float64 // x of the pool's end; beyond the frame where it is not in it
	reach  float64 // x where the line reaches the target; infinite where it does not
}

// newPlot fits the axes if they are not given.
func newPlot(c Chart) plot {
	if !c.Axes.set() {
		c.Axes = Fit(c)
	}
	p := plot{Chart: c, pool: math.Inf(1), reach: math.Inf(1)}
	p.target = p.y(c.Target)
	if c.Pool > 0 {
		p.pool = p.x(c.Pool)
	}
	for _, v := range c.Curve {
		at := point{p.x(v.Layoffs), p.y(v.FCF)}
		if n := len(p.line); n > 0 && at.x <= p.line[n-1].x {
			continue
		}
		p.line = append(p.line, at)
	}
	for i := 1; i < len(p.line); i++ {
		if a, b := p.line[i-1], p.line[i]; a.y > p.target && b.y <= p.target {
			p.reach = between(a, b, (a.y-p.target)/(a.y-b.y)).x
			break
		}
	}
	return p
}

// x returns where that many layoffs lie across.
func (p plot) x(layoffs int64) float64 {
	return float64(max(layoffs, 0)) / float64(p.Axes.XEnd)
}

// y returns how far down an amount lies.
func (p plot) y(amount decimal.Decimal) float64 {
	high := plain(p.Axes.YHigh)
	return ratio(high.Sub(plain(amount)), high.Sub(plain(p.Axes.YLow)))
}

// rises reports whether free cash flow grows with layoffs around x.
func (p plot) rises(x float64) bool {
	const near = 0.01
	return heightAt(p.line, x+near) <= heightAt(p.line, x-near)
}

// gapEnd returns x where the tint ends: where the target is reached, else where the people or the frame end. 0: no tint.
func (p plot) gapEnd() float64 {
	if !p.lacking() {
		return 0
	}
	return min(p.reach, p.pool, 1)
}

// under returns the shape between the target and the line from x1 to x2, cut to the frame.
func (p plot) under(x1, x2 float64) []point {
	piece := part(p.line, x1, x2)
	if len(piece) == 0 {
		return nil
	}
	shape := append([]point{{piece[0].x, p.target}}, piece...)
	return inside(append(shape, point{piece[len(piece)-1].x, p.target}))
}

// tinted reports whether a place lies in the gap's tint.
func (p plot) tinted(at point) bool {
	return at.x <= p.gapEnd() && at.y > p.target && at.y < heightAt(p.line, at.x)
}

// mark is a point of the chart, kept in the frame. Where it would leave it, it waits at the edge, moved in by the inset so
// that an arrow finds room between it and the edge.
type mark struct {
	at     point
	dx, dy float64 // inset in pixels
}

// insetPX is how far a waiting mark stands from the edge.
const insetPX = 17

// keep returns the mark for a point that may lie outside the frame.
func keep(at point) mark {
	const rounding = 1e-6
	m := mark{at: point{unit(at.x), unit(at.y)}}
	switch {
	case at.x > 1+rounding:
		m.dx = -insetPX
	case at.y < -rounding:
		m.dy = insetPX
	case at.y > 1+rounding:
		m.dy = -insetPX
	}
	return m
}

// waits reports whether the mark stands at the edge for a point outside.
func (m mark) waits() bool { return m.dx != 0 || m.dy != 0 }

// answer returns where ● stands: on the line at the breakeven count.
func (p plot) answer() mark {
	x := p.x(p.Breakeven)
	y := p.target
	if len(p.line) > 0 && x <= p.line[len(p.line)-1].x {
		y = min(y, heightAt(p.line, x))
	}
	return keep(point{x, y})
}

// tried returns where ◆ stands.
func (p plot) tried() mark { return keep(point{p.x(p.Tried), p.y(p.TriedFCF)}) }

// start returns where nobody is laid off.
func (p plot) start() mark { return keep(point{0, p.y(p.Start)}) }

// beyond returns where the hollow ● stands: on the target line, outside the pool.
func (p plot) beyond() mark { return keep(point{p.x(p.Unconstrained), p.target}) }

// ended returns where the line is when everybody has been laid off.
func (p plot) ended() mark { return keep(point{p.pool, heightAt(p.line, p.pool)}) }

// exhausted reports whether only a count beyond the pool would reach the target.
func (p plot) exhausted() bool { return p.lacking() && p.Breakeven < 0 && p.Unconstrained > 0 }

// poolSeen reports whether the pool's end lies in the frame.
func (p plot) poolSeen() bool { return p.pool < 1 }
