package chart

import (
	"slices"
	"unicode/utf8"
)

// Font sizes in pixels, from the style sheet.
const (
	tickPX  = 12
	notePX  = 13
	boldPX  = 15
	smallPX = 14 // bold texts in narrow containers
)

// Labels are written in two layers: ticks under the curve, all others over it.
const (
	tickLabel = iota
	otherLabel
)

// label is a text of one or more rows with what it may say, at most to least, narrow and wide, and where.
type label struct {
	layer        int
	narrow, wide [][]row
	spots        []spot
	less         float64 // what each later content costs; 0: costLess
	limit        float64 // the highest cost at which it is still placed; 0: any
}

// placed is a label's rows at their spot, for narrow containers and for wide ones; no rows where it was dropped.
type placed struct {
	layer        int
	narrow, wide []row
	atNarrow     spot
	atWide       spot
}

type placedLabels []placed

// place finds a spot for every label of the chart, the most important first.
func (p *plot) place() placedLabels {
	sizes := p.frames()
	narrow, wide := p.rooms(sizes.narrow), p.rooms(sizes.wide)
	labels := p.labels()
	for _, l := range labels {
		if l.layer == tickLabel {
			want(narrow, l.narrow[0], l.spots[0])
			want(wide, l.wide[0], l.spots[0])
		}
	}
	var all placedLabels
	for _, l := range labels {
		done := placed{layer: l.layer}
		done.narrow, done.atNarrow = l.settle(narrow, l.narrow)
		done.wide, done.atWide = l.settle(wide, l.wide)
		if len(done.narrow)+len(done.wide) > 0 {
			all = append(all, done)
		}
	}
	return all
}

// settle takes the best spot in the rooms; no rows where there is none.
func (l label) settle(rooms []room, contents [][]row) ([]row, spot) {
	less := l.less
	if less == 0 {
		less = costLess
	}
	others := rooms
	if l.layer == tickLabel { // what ticks would like is no reason to keep them from it
		others = slices.Clone(rooms)
		want(others, nil, spot{})
	}
	c, s, cost := choose(others, contents, l.spots, less)
	if cost >= impossible || l.limit > 0 && cost > l.limit {
		return nil, spot{}
	}
	take(rooms, contents[c], l.spots[s])
	return contents[c], l.spots[s]
}

// rooms prepares the frames with the chart's marks and lines.
func (p *plot) rooms(frames []frame) []room {
	rooms := make([]room, len(frames))
	line := [][]point{part(p.line, 0, 1)}
	for i, f := range frames {
		r := room{frame: f, target: p.target, taken: make([]box, 0, 24), wanted: make([]box, 0, 24)}
		r.mark(p.start, pinPX)
		if !p.Hidden {
			r.curve = line
			r.mark(p.tried, lozPX)
			if at := p.tried; at.dx == 0 {
				r.stem(at.at.x, at.at.y)
			}
			if p.answered() {
				r.mark(p.answer, dotPX)
			}
			if p.poolSeen() {
				r.stem(p.pool, 0)
				if p.exhausted() {
					r.mark(p.ended, pinPX)
				}
			}
			if p.exhausted() {
				r.mark(p.beyond, holePX)
			}
		}
		rooms[i] = r
	}
	return rooms
}

// mark keeps a mark's place free, and its arrow's.
func (r *room) mark(at mark, radius float64) {
	x, y := at.at.x*r.frame.w, at.at.y*r.frame.h
	b := box{x + at.dx - radius, y + at.dy - radius, x + at.dx + radius, y + at.dy + radius}
	if at.waits() {
		b = box{min(b.x1, x), min(b.y1, y), max(b.x2, x), max(b.y2, y)}
	}
	r.taken = append(r.taken, b)
}

// stem notes an upright line from y down to the floor.
func (r *room) stem(x, y float64) {
	r.stems = append(r.stems, box{x*r.frame.w - 2, y * r.frame.h, x*r.frame.w + 2, r.frame.h})
}

// follow returns the text as a continuation: with a space before it, unless it brings its own joint.
func follow(text string) string {
	r, _ := utf8.DecodeRuneInString(text)
	switch {
	case text == "", r == ' ', r == ':', r == ',', r == ';', r == '(', r == '\u00a0', r == '\u202f', r >= 0x2e80:
		return text
	}
	return " " + text
}
