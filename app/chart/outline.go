package chart

import "math"

// Place is a point of an [Outline]: X from 0 at the start to 1 at the end, Y from 0 at the top to 1 at the floor.
type Place struct{ X, Y float64 }

// Outline is a chart as shapes inside the unit square, for what draws it on something else than a page.
type Outline struct {
	Line    [][]Place // free cash flow, in pieces
	Dotted  [][]Place // the same beyond the last person
	Gap     []Place   // the tint, a closed shape; empty where there is no gap
	Missing []Place   // the part of it that the layoffs tried leave open
	Ticks   []float64 // Y of Axes.YTicks
	Target  float64   // Y; NaN where it lies outside
	Pool    float64   // X of the last person; NaN where it lies outside
	Start   Place     // nobody laid off
	Tried   Place     // ◆
	Answer  Place     // ●; NaN where there is none
	Beyond  Place     // hollow ●; NaN where there is none
}

// Outline returns the shapes, as [Chart.SVG] draws them. A mark that would lie outside stands at the edge.
func (c Chart) Outline() Outline {
	p := newPlot(c)
	none := Place{math.NaN(), math.NaN()}
	o := Outline{
		Line: places(visible(part(p.line, 0, min(p.pool, 1)))), Gap: placesOf(p.under(0, p.gapEnd())),
		Target: math.NaN(), Pool: math.NaN(),
		Start: p.start.at.place(), Tried: p.tried.at.place(), Answer: none, Beyond: none,
	}
	for _, tick := range p.ticks {
		o.Ticks = append(o.Ticks, tick.y)
	}
	if p.target >= 0 && p.target <= 1 {
		o.Target = p.target
	}
	if p.poolSeen() {
		o.Pool, o.Dotted = p.pool, places(visible(part(p.line, p.pool, 1)))
	}
	if p.answered() {
		o.Answer, o.Missing = p.answer.at.place(), placesOf(p.under(p.x(p.Tried), p.gapEnd()))
	}
	if p.exhausted() {
		o.Beyond = p.beyond.at.place()
	}
	return o
}

func (at point) place() Place { return Place{at.x, at.y} }

func places(pieces [][]point) [][]Place {
	list := make([][]Place, len(pieces))
	for i, piece := range pieces {
		list[i] = placesOf(piece)
	}
	return list
}

func placesOf(line []point) []Place {
	list := make([]Place, len(line))
	for i, at := range line {
		list[i] = at.place()
	}
	return list
}
