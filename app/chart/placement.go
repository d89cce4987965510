package chart

import "math"

// Labels are placed before the width is known. Every label has a list of spots, best first; a spot is tried at all the
// sizes at which a drawing can appear, and taken if it is free at each of them. Spots are fixed to a place in percent and
// shifted in pixels, so what is free at two widths is free between them.

// frame is one size, in pixels, at which a drawing appears.
type frame struct{ w, h float64 }

// narrowHeight is the height of the chart in containers under 440 pixels, the least it has on the page.
const narrowHeight = 272

// frames are the sizes of a chart: in containers below 440 pixels, and above.
type frames struct{ narrow, wide []frame }

// The sizes that the style sheet gives to the chart, less 36 pixels for the margins: on the page and in the embed.
var (
	pageFrames = frames{
		narrow: []frame{{284, narrowHeight}, {403, narrowHeight}},
		wide:   []frame{{404, 320}, {420, 400}, {604, 320}, {859, 320}},
	}
	tightFrames = frames{
		narrow: []frame{{284, 176}, {403, 176}},
		wide:   []frame{{404, 188}, {420, 320}, {604, 188}, {859, 188}},
	}
)

// frames returns the sizes at which the chart appears.
func (c Chart) frames() frames {
	if c.Tight {
		return tightFrames
	}
	return pageFrames
}

// span is a run of text in one style: class, font size in pixels, weight.
type span struct {
	text, class string
	px          float64
	bold        bool
}

// row is one line of a label: a class for the text element, the spans in it, and what they measure in pixels.
type row struct {
	class       string
	spans       []span
	width, size float64
}

// newRow measures the spans that have a text.
func newRow(class string, spans ...span) row {
	r := row{class: class}
	for _, s := range spans {
		if s.text != "" {
			r.spans = append(r.spans, s)
			r.width += textWidth(s.text, s.px, s.bold)
			r.size = max(r.size, s.px)
		}
	}
	return r
}

// spot is where a label may stand: shifted by (dx, dy) pixels from a place of the frame. Going down, dy belongs to the
// first row's baseline; going up, to the last row's.
type spot struct {
	at      point
	dx, dy  float64
	end     bool // the text ends there instead of starting
	upwards bool
}

// baseline returns how far the baseline of row i of that many lies below the spot's place: the second is 18 pixels below
// the first, the others 16 below the one before.
func (s spot) baseline(i, rows int) float64 {
	depth := func(i int) float64 {
		if i == 0 {
			return 0
		}
		return 2 + 16*float64(i)
	}
	if s.upwards {
		return s.dy - depth(rows-1) + depth(i)
	}
	return s.dy + depth(i)
}

// box is a rectangle in pixels.
type box struct{ x1, y1, x2, y2 float64 }

func (b box) meets(o box) bool {
	return b.x1 < o.x2 && o.x1 < b.x2 && b.y1 < o.y2 && o.y1 < b.y2
}

// meetsAny reports whether the box meets one of the others.
func meetsAny(b box, others []box) bool {
	for i := range others {
		if b.meets(others[i]) {
			return true
		}
	}
	return false
}

// aired returns the box with the space that a text keeps to others: more at its ends than above and below.
func (b box) aired() box {
	return box{b.x1 - 4, b.y1 - 1, b.x2 + 4, b.y2 + 1}
}

// box returns where row i stands at that frame.
func (s spot) box(rows []row, i int, f frame) box {
	r := &rows[i]
	x, y := s.at.x*f.w+s.dx, s.at.y*f.h+s.baseline(i, len(rows))
	if s.end {
		x -= r.width
	}
	return box{x, y - 0.76*r.size, x + r.width, y + 0.22*r.size}
}

// room is what stands in a drawing at one frame. Labels never share a place with taken boxes; stems, the curve and the
// target line may be crossed if nothing better is found.
type room struct {
	frame  frame
	taken  []box
	wanted []box // places better left to other labels
	stems  []box
	curve  [][]point
	target float64 // y of the target line; outside 0…1 there is none
}

// What a spot costs where it is not free of everything.
const (
	costNext    = 4
	costLess    = 24 // for each step of content given up
	costSplit   = 8  // for each step that only breaks it into more rows
	costCurve   = 60
	costStem    = 40
	costDrop    = 45 // above which a label that may go is better left out
	costOutside = 12
	costWanted  = 25
	costTarget  = 15
	overhang    = 17 // pixels that a label may stand out at the side; the page's margin is 18
)

// cost says how badly the rows stand at the spot; infinite where they must not.
func (r *room) cost(rows []row, at spot) float64 {
	var cost float64
	for i := range rows {
		b := at.box(rows, i, r.frame)
		if b.y1 < -2 || b.y2 > r.frame.h+1 || b.x1 < -overhang || b.x2 > r.frame.w+overhang {
			return impossible
		}
		near := b.aired()
		if meetsAny(near, r.taken) {
			return impossible
		}
		if b.x1 < -2 || b.x2 > r.frame.w+2 {
			cost += costOutside
		}
		if meetsAny(near, r.stems) {
			cost += costStem
		}
		if meetsAny(near, r.wanted) {
			cost += costWanted
		}
		if r.crossed(near) {
			cost += costCurve
		}
		if y := r.target * r.frame.h; y > b.y1+1 && y < b.y2-1 {
			cost += costTarget
		}
	}
	return cost
}

// crossed reports whether the curve passes through the box.
func (r *room) crossed(b box) bool {
	x1, y1, x2, y2 := b.x1/r.frame.w, b.y1/r.frame.h, b.x2/r.frame.w, b.y2/r.frame.h
	for _, line := range r.curve {
		for i := 1; i < len(line); i++ {
			if _, _, ok := cut(line[i-1], line[i], x1, y1, x2, y2); ok {
				return true
			}
		}
	}
	return false
}

// impossible is the cost of a spot that must not be taken.
var impossible = math.Inf(1)

// choose returns the pair of content and spot that costs least, on average over the rooms; its cost is infinite where
// none is possible in all of them. Contents are in order of preference, each later one costing less more.
func choose(rooms []room, contents [][]row, spots []spot, less float64) (content, at int, cost float64) {
	cost = impossible
	for c, rows := range contents {
		for s, spot := range spots {
			total := float64(s)*costNext + float64(c)*less
			if total >= cost {
				break
			}
			for i := range rooms {
				if total >= cost {
					break
				}
				total += rooms[i].cost(rows, spot) / float64(len(rooms))
			}
			if total < cost {
				content, at, cost = c, s, total
			}
		}
	}
	return content, at, cost
}

// take marks the label's boxes as taken in every room. A label that has the choice keeps some distance above and below.
func take(rooms []room, rows []row, s spot) {
	const distance = 8
	for i := range rooms {
		r := &rooms[i]
		for j := range rows {
			b := s.box(rows, j, r.frame)
			r.taken = append(r.taken, b)
			r.wanted = append(r.wanted, box{b.x1, b.y1 - distance, b.x2, b.y2 + distance})
		}
	}
}

// want notes the place that a label still to come would like best; no rows: forget all such places.
func want(rooms []room, rows []row, s spot) {
	for i := range rooms {
		if rows == nil {
			rooms[i].wanted = nil
			continue
		}
		for j := range rows {
			rooms[i].wanted = append(rooms[i].wanted, s.box(rows, j, rooms[i].frame))
		}
	}
}
