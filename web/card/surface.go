package card

import "slices"

// at is a place in layout pixels, from the top left.
type at struct{ x, y float64 }

// surface is what a layout is drawn on: pixels, or the text of an SVG. All
// lengths are layout pixels, and what lies outside the layout is not seen.
type surface interface {
	// fill paints closed shapes.
	fill(t tone, shapes ...[]at)
	rect(t tone, x, y, width, height float64)
	disc(t tone, centre at, radius float64)
	// stroke draws lines of a width through their points, with round joints.
	stroke(t tone, width float64, lines ...[]at)
	// dashes draws a dotted line.
	dashes(t tone, width float64, line []at)
	// text puts a text on a baseline, from a place on; it was measured to be of
	// this length.
	text(f face, t tone, from at, length float64, text string)
}

// flipped is a surface for a script from right to left: all that is drawn on it
// lies as in a mirror, but for the letters in a text.
type flipped struct{ surface }

func flip(shapes [][]at) [][]at {
	there := make([][]at, len(shapes))
	for i, shape := range shapes {
		for _, p := range shape {
			there[i] = append(there[i], at{layoutWidth - p.x, p.y})
		}
	}
	return there
}

func (f flipped) fill(t tone, shapes ...[]at) { f.surface.fill(t, flip(shapes)...) }

func (f flipped) rect(t tone, x, y, width, height float64) {
	f.surface.rect(t, layoutWidth-x-width, y, width, height)
}

func (f flipped) disc(t tone, centre at, radius float64) {
	f.surface.disc(t, at{layoutWidth - centre.x, centre.y}, radius)
}

func (f flipped) stroke(t tone, width float64, lines ...[]at) {
	f.surface.stroke(t, width, flip(lines)...)
}

func (f flipped) dashes(t tone, width float64, line []at) {
	f.surface.dashes(t, width, flip([][]at{line})[0])
}

func (f flipped) text(fc face, t tone, from at, length float64, text string) {
	f.surface.text(fc, t, at{layoutWidth - from.x - length, from.y}, length, text)
}

// The dotted line's dashes and what lies between them.
const dash, gap = 4, 8

func between(a, b at, t float64) at { return at{a.x + (b.x-a.x)*t, a.y + (b.y-a.y)*t} }

func lozenge(centre at, radius float64) []at {
	return []at{{centre.x, centre.y - radius}, {centre.x + radius, centre.y}, {centre.x, centre.y + radius}, {centre.x - radius, centre.y}}
}

// slant are the parts of the line x + y = sum that lie inside a shape.
func slant(shape []at, sum float64) [][]at {
	var cuts []float64 // x
	for i, b := range shape {
		a := shape[(i+len(shape)-1)%len(shape)]
		before, after := a.x+a.y-sum, b.x+b.y-sum
		if (before <= 0) != (after <= 0) {
			cuts = append(cuts, between(a, b, before/(before-after)).x)
		}
	}
	slices.Sort(cuts)
	var parts [][]at
	for i := 0; i+1 < len(cuts); i += 2 {
		parts = append(parts, []at{{cuts[i], sum - cuts[i]}, {cuts[i+1], sum - cuts[i+1]}})
	}
	return parts
}
