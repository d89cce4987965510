package card

import (
	"math"

	"breakeven/app/chart"
)

// box is where a label stands.
type box struct{ left, top, right, bottom float64 }

func (b box) meets(others []box) bool {
	for _, o := range others {
		if b.left < o.right && o.left < b.right && b.top < o.bottom && o.top < b.bottom {
			return true
		}
	}
	return false
}

// label is a text that wants to stand at one of several places.
type label struct {
	text   string
	face   face
	colour tone
	places []at // left ends of the baseline
}

// put writes a label at the first of its places where it meets nothing, and
// returns what is taken then.
func (p *pen) put(l label, taken []box) []box {
	if l.text == "" {
		return taken
	}
	width := p.width(l.face, l.text)
	for _, place := range l.places {
		x := min(max(place.x, graphLeft), graphLeft+graphWidth-width)
		b := box{x - 4, place.y - l.face.size*0.85, x + width + 4, place.y + l.face.size*0.3}
		if b.top < graphTop-30 || b.bottom > graphTop+graphHeight-2 || x < graphLeft || b.meets(taken) {
			continue
		}
		p.write(l.face, l.colour, x, place.y, l.text)
		return append(taken, b)
	}
	return taken
}

// labels names the marks, the answer first, and returns what is covered then.
func (p *pen) labels(c chart.Chart, o chart.Outline, tried bool, taken ...box) []box {
	for _, q := range []chart.Place{o.Start, o.Answer, o.Beyond} {
		if !math.IsNaN(q.X) {
			m := inFrame(q)
			taken = append(taken, box{m.x - 12, m.y - 12, m.x + 12, m.y + 12})
		}
	}
	if tried {
		m := inFrame(o.Tried)
		taken = append(taken, box{m.x - 14, m.y - 14, m.x + 14, m.y + 14}, box{m.x - 2, m.y, m.x + 2, graphTop + graphHeight})
	}
	taken = append(taken, lineBoxes(o)...)
	bold := face{sansBold, 25}
	answer, mark := c.Words.BreakevenCount, o.Answer
	if !math.IsNaN(o.Beyond.X) {
		answer, mark = c.Words.WouldTake, o.Beyond
	}
	if !math.IsNaN(mark.X) {
		text := p.printable(answer)
		taken = p.beside(o, label{text, bold, accent, around(inFrame(mark), p.width(bold, text), 12)}, taken)
	}
	if tried {
		text, m := p.printable(c.Words.TriedCount+c.Words.TriedNoun), inFrame(o.Tried)
		width := p.width(bold, text)
		const floor = graphTop + graphHeight - 14
		places := []at{
			{m.x + 18, m.y + 40}, {m.x - width - 18, m.y + 40}, {m.x + 18, m.y + 80}, {m.x - width - 18, m.y + 80},
			{m.x + 12, floor}, {m.x - width - 12, floor}, {m.x - width - 12, floor - 32},
		}
		taken = p.beside(o, label{text, bold, ink, append(places, around(m, width, 14)...)}, taken)
	}
	start, m := p.printable(c.Words.StartValue), inFrame(o.Start)
	taken = p.beside(o, label{start, face{sansBold, 23}, ink, []at{{m.x + 4, m.y + 36}, {m.x + 4, m.y - 18}}}, taken)
	if !math.IsNaN(o.Pool) {
		small, text := face{sans, 24}, p.printable(c.Words.PoolNote)
		width, pool := p.width(small, text), graphLeft+o.Pool*graphWidth
		const high, low = graphTop + 20, graphTop + graphHeight - 14
		taken = p.put(label{text, small, ink2, []at{{pool + 8, high}, {pool - width - 8, high}, {pool - width - 8, low}, {pool + 8, low}}}, taken)
	}
	return taken
}

// around are the places for a mark's label: above it and below, the side where
// the line falls first.
func around(m at, width, radius float64) []at {
	return []at{
		{m.x - width + radius, m.y - radius - 12}, {m.x - width - radius, m.y - radius - 12},
		{m.x - radius, m.y - radius - 12}, {m.x - width/2, m.y - radius - 12},
		{m.x - width - 60, m.y - radius - 12},
		{m.x + radius + 10, m.y + radius + 22}, {m.x - width - radius - 10, m.y + radius + 22}, {m.x - width/2, m.y + radius + 34},
	}
}

// beside is put with labels that keep off the line at the last person; only
// where there is no other room they stand across it.
func (p *pen) beside(o chart.Outline, l label, taken []box) []box {
	if !math.IsNaN(o.Pool) {
		x := graphLeft + o.Pool*graphWidth
		kept := p.put(l, append(taken[:len(taken):len(taken)], box{x - 2, graphTop - 30, x + 2, graphTop + graphHeight}))
		if len(kept) > len(taken)+1 {
			return append(taken, kept[len(kept)-1])
		}
	}
	return p.put(l, taken)
}

// poolEnd draws the line at the last person, with room for what stands across.
func (p *pen) poolEnd(o chart.Outline, taken []box) {
	if math.IsNaN(o.Pool) {
		return
	}
	x := graphLeft + o.Pool*graphWidth
	from := float64(graphTop)
	for y := from; y <= graphTop+graphHeight; y++ {
		if y < graphTop+graphHeight && !(box{x - 1, y, x + 1, y + 1}).meets(taken) {
			continue
		}
		if y > from {
			p.rect(ink, x-1, from, 2, y-from)
		}
		from = y + 1
	}
}

// lineBoxes cover the curve, so that no label stands on it.
func lineBoxes(o chart.Outline) []box {
	var list []box
	for _, pieces := range [][][]chart.Place{o.Line, o.Dotted} {
		for _, piece := range pieces {
			points := shape(piece)
			for i := 1; i < len(points); i++ {
				a, b := points[i-1], points[i]
				const parts = 24
				for k := range parts {
					q, r := between(a, b, float64(k)/parts), between(a, b, float64(k+1)/parts)
					list = append(list, box{q.x, min(q.y, r.y) - 3, r.x, max(q.y, r.y) + 3})
				}
			}
		}
	}
	return list
}
