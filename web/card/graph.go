package card

import (
	"math"
	"strings"

	"breakeven/app/chart"
)

// inFrame brings a place of the unit square to the canvas.
func inFrame(p chart.Place) at {
	return at{graphLeft + p.X*graphWidth, graphTop + p.Y*graphHeight}
}

func shape(line []chart.Place) []at {
	points := make([]at, len(line))
	for i, p := range line {
		points[i] = inFrame(p)
	}
	return points
}

// graph draws free cash flow against layoffs.
func (p *pen) graph(c chart.Chart, ends chart.Ends) {
	o := c.Outline()
	if len(o.Gap) > 2 {
		p.fill(tint, shape(o.Gap))
	}
	tried := c.Tried > 0
	if tried {
		p.hatch(o.Missing)
	}
	for _, y := range o.Ticks {
		p.rect(rule, graphLeft, graphTop+y*graphHeight-0.75, graphWidth, 1.5)
	}
	if !math.IsNaN(o.Target) {
		p.rect(ink, graphLeft, graphTop+o.Target*graphHeight-1, graphWidth, 2)
	}
	p.rect(edge, graphLeft, graphTop+graphHeight-1, graphWidth, 2)
	for _, piece := range o.Line {
		p.stroke(accent, 4.5, shape(piece))
	}
	for _, piece := range o.Dotted {
		p.dashes(accent, 4.5, shape(piece))
	}
	if tried {
		foot := inFrame(chart.Place{X: o.Tried.X, Y: 1})
		p.stroke(ink, 2.5, []at{inFrame(o.Tried), foot})
	}
	taken := p.labels(c, o, tried, p.unit(c))
	p.poolEnd(o, taken)
	p.ticks(c, o, taken)
	p.disc(ink, inFrame(o.Start), 7)
	if !math.IsNaN(o.Beyond.X) {
		p.hole(inFrame(o.Beyond), 11, 4)
	}
	if !math.IsNaN(o.Answer.X) {
		p.disc(paper, inFrame(o.Answer), 14)
		p.disc(accent, inFrame(o.Answer), 11)
	}
	if tried {
		p.fill(paper, lozenge(inFrame(o.Tried), 17))
		p.fill(ink, lozenge(inFrame(o.Tried), 13))
	}
	p.track(ends)
}

// hatch draws slanting lines over a shape.
func (p *pen) hatch(outline []chart.Place) {
	points := shape(outline)
	if len(points) < 3 {
		return
	}
	low, high := math.Inf(1), math.Inf(-1)
	for _, q := range points {
		low, high = min(low, q.x+q.y), max(high, q.x+q.y)
	}
	const apart = 11
	var lines [][]at
	for k := math.Ceil(low / apart); k*apart < high; k++ {
		lines = append(lines, slant(points, k*apart)...)
	}
	p.stroke(edge, 1.4, lines...)
}

// unit says above the drawing what is measured, and returns what it covers.
func (p *pen) unit(c chart.Chart) box {
	const base = graphTop - 14
	small := face{sans, 24}
	text := p.fit(small, p.printable(c.Words.Unit), graphWidth)
	p.write(small, ink2, graphLeft, base, text)
	return box{graphLeft - 4, base - 20, graphLeft + p.width(small, text) + 4, base + 7}
}

// ticks names the lines of the amounts where there is room.
func (p *pen) ticks(c chart.Chart, o chart.Outline, taken []box) {
	small := face{sans, 24}
	if !math.IsNaN(o.Target) { // no amount is struck through by its line
		y := graphTop + o.Target*graphHeight
		taken = append(taken, box{graphLeft, y + 0.5, graphLeft + graphWidth, y + 1})
	}
	for i, y := range o.Ticks {
		if i >= len(c.Words.YLabels) {
			return
		}
		taken = p.put(label{p.printable(c.Words.YLabels[i]), small, ink2, []at{{graphLeft, graphTop + y*graphHeight - 7}}}, taken)
	}
}

// track labels the axis of layoffs.
func (p *pen) track(ends chart.Ends) {
	small, base := face{sans, 24}, float64(graphTop+graphHeight+31)
	p.write(small, ink2, graphLeft, base, p.printable(ends.First))
	last := p.fit(small, p.printable(ends.Last+ends.LastUnit), graphWidth-40)
	p.write(small, ink2, graphLeft+graphWidth-p.width(small, last), base, last)
}

// printable is a chart's word as the fonts can write it.
func (p *pen) printable(text string) string {
	clean, _ := p.own.legible(text)
	return strings.TrimSpace(clean)
}
