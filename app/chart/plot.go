package chart

import (
	"math"

	"github.com/shopspring/decimal"
)

// plot is a chart brought to the frame: everything as a fraction of its width and height.
type plot struct {
	Chart
	scale  scale
	line   []point // the whole curve, also outside the frame
	target float64 // y of the target
	pool   float64 // x of the pool's end; beyond the frame where it is not in it
	reach  float64 // x where the line reaches the target; infinite where it does not

	start  mark // nobody laid off
	tried  mark // ◆
	answer mark // ●, on the line at the breakeven count; only where answered
	beyond mark // hollow ●, on the target line; only where exhausted
	ended  mark // where everybody has been laid off; only where the pool's end is seen

	ticks []gridline
}

// gridline is a tick of the y axis with its place.
type gridline struct {
	amount decimal.Decimal
	y      float64
}

// newPlot fits the axes if they are not given.
func newPlot(c Chart) *plot {
	if !c.Axes.set() {
		c.Axes = Fit(c)
	}
	p := &plot{Chart: c, scale: newScale(c.Axes.YLow, c.Axes.YHigh), pool: math.Inf(1), reach: math.Inf(1)}
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
	if n := len(p.line); n > 1 && p.line[n-1].x < 1 {
		a, b := p.line[n-2], p.line[n-1]
		p.line = append(p.line, between(a, b, (1-a.x)/(b.x-a.x)))
	}
	for i := 1; i < len(p.line); i++ {
		if a, b := p.line[i-1], p.line[i]; a.y > p.target && b.y <= p.target {
			p.reach = between(a, b, (a.y-p.target)/(a.y-b.y)).x
			break
		}
	}
	p.start = keep(point{0, p.y(c.Start)})
	p.tried = keep(point{p.x(c.Tried), p.y(c.TriedFCF)})
	if p.answered() {
		p.answer = keep(point{p.x(c.Breakeven), min(p.target, p.heightAt(p.x(c.Breakeven)))})
	}
	if p.exhausted() {
		p.beyond = keep(point{p.x(c.Unconstrained), p.target})
	}
	if p.poolSeen() {
		p.ended = keep(point{p.pool, p.heightAt(p.pool)})
	}
	for _, amount := range c.Axes.YTicks() {
		p.ticks = append(p.ticks, gridline{amount, p.y(amount)})
	}
	return p
}

// heightAt returns y on the line at x; the target's where there is no line.
func (p *plot) heightAt(x float64) float64 {
	if len(p.line) == 0 || x > p.line[len(p.line)-1].x {
		return p.target
	}
	return heightAt(p.line, x)
}

// x returns where that many layoffs lie across.
func (p *plot) x(layoffs int64) float64 {
	return float64(max(layoffs, 0)) / float64(p.Axes.XEnd)
}

// y returns how far down an amount lies.
func (p *plot) y(amount decimal.Decimal) float64 { return p.scale.down(amount) }

// rises reports whether free cash flow grows with layoffs around x.
func (p *plot) rises(x float64) bool {
	const near = 0.01
	return heightAt(p.line, x+near) <= heightAt(p.line, x-near)
}

// gapEnd returns x where the tint ends: where the target is reached, else where the people or the frame end. 0: no tint.
func (p *plot) gapEnd() float64 {
	if !p.lacking() {
		return 0
	}
	return min(p.reach, p.pool, 1)
}

// under returns the shape between the target and the line from x1 to x2, cut to the frame.
func (p *plot) under(x1, x2 float64) []point {
	piece := part(p.line, x1, x2)
	if len(piece) == 0 {
		return nil
	}
	shape := append([]point{{piece[0].x, p.target}}, piece...)
	return inside(append(shape, point{piece[len(piece)-1].x, p.target}))
}

// tinted reports whether a place lies in the gap's tint.
func (p *plot) tinted(at point) bool {
	return at.x <= p.gapEnd() && at.y > p.target && at.y < heightAt(p.line, at.x)
}

// exhausted reports whether only a count beyond the pool would reach the target.
func (p *plot) exhausted() bool { return p.lacking() && p.Breakeven < 0 && p.Unconstrained > 0 }

// poolSeen reports whether the pool's end lies in the frame.
func (p *plot) poolSeen() bool { return p.pool < 1 }
