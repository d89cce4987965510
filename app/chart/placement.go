package chart

import "math"

// Labels are placed before the width is known. Every label has a list of spots, best first; a spot is tried at all the
// sizes at which a drawing can appear, and taken if it is free at each of them. Spots are fixed to a place in percent and
// shifted in pixels, so what is free at two widths is free between them.

// frame is one size, in pixels, at which a drawing appears.
type frame struct{ w, h float64 }

// narrowHeight is the height of the chart in containers under 440 pixels, the least it has.
const narrowHeight = 272

// The sizes of the chart, from the style sheet's container widths (less 36 for the margins): below 440 pixels, and above.
var (
	narrowFrames = []frame{{284, narrowHeight}, {320, narrowHeight}, {403, narrowHeight}}
	wideFrames   = []frame{{404, 320}, {420, 400}, {571, 320}, {604, 320}, {724, 400}, {859, 320}}
)

// span is a run of text in one style: class, font size in pixels, weight.
type span struct {
	text, class string
	px          float64
	bold        bool
}

// row is one line of a label: a class for the text element and the spans in it.
type row struct {
	class string
	spans []span
}

// width estimates the pixels that the row takes across.
func (r row) width() float64 {
	var w float64
	for _, s := range r.spans {
		w += textWidth(s.text, s.px, s.bold)
	}
	return w
}

// size returns the largest font size in the row.
func (r row) size() float64 {
	var px float64
	for _, s := range r.spans {
		px = max(px, s.px)
	}
	return px
}

// spot is where a label may stand: shifted by (dx, dy) pixels from a place of the frame. Going down, dy belongs to the
// first row's baseline; going up, to the last row's.
type spot struct {
	at      point
	dx, dy  float64
	end     bool // the text ends there instead of starting
	upwards bool
}

// pitch is the distance between the baselines of row i and the next.
func pitch(i int) float64 {
	if i == 0 {
		return 18
	}
	return 16
}

// baselines returns each row's shift down from the spot's place.
func (s spot) baselines(rows int) []float64 {
	ys := make([]float64, rows)
	var y float64
	for i := range ys {
		ys[i] = y
		y += pitch(i)
	}
	first := s.dy
	if s.upwards && rows > 0 {
		first -= ys[rows-1]
	}
	for i := range ys {
		ys[i] += first
	}
	return ys
}

// box is a rectangle in pixels.
type box struct{ x1, y1, x2, y2 float64 }

func (b box) meets(o box) bool {
	return b.x1 < o.x2 && o.x1 < b.x2 && b.y1 < o.y2 && o.y1 < b.y2
}

// grown returns the box with a margin of px on every side.
func (b box) grown(px float64) box {
	return box{b.x1 - px, b.y1 - px, b.x2 + px, b.y2 + px}
}

// boxes returns where the rows come to stand at that frame.
func (s spot) boxes(rows []row, f frame) []box {
	out := make([]box, len(rows))
	for i, dy := range s.baselines(len(rows)) {
		x, y, w, px := s.at.x*f.w+s.dx, s.at.y*f.h+dy, rows[i].width(), rows[i].size()
		if s.end {
			x -= w
		}
		out[i] = box{x, y - 0.76*px, x + w, y + 0.22*px}
	}
	return out
}

// room is what stands in a drawing at one frame. Labels never share a place with taken boxes; stems, the curve and the
// target line may be crossed if nothing better is found.
type room struct {
	frame  frame
	taken  []box
	wanted []box // places that later labels would like to have
	stems  []box
	curve  []point
	target float64 // y of the target line; outside 0…1 there is none
}

// What a spot costs where it is not free of everything.
const (
	costNext    = 4
	costLess    = 24 // for each step of content given up
	costCurve   = 60
	costStem    = 40
	costOutside = 30
	costWanted  = 25
	costTarget  = 15
	overhang    = 12 // pixels that a label may stand out at the side, as a handle does
)

// cost says how badly the boxes fit; infinite where they must not stand.
func (r *room) cost(boxes []box) float64 {
	var cost float64
	for _, b := range boxes {
		if b.y1 < -2 || b.y2 > r.frame.h+1 || b.x1 < -overhang || b.x2 > r.frame.w+overhang {
			return impossible
		}
		if b.x1 < -2 || b.x2 > r.frame.w+2 {
			cost += costOutside
		}
		near := b.grown(1)
		for _, t := range r.taken {
			if near.meets(t) {
				return impossible
			}
		}
		for _, s := range r.stems {
			if near.meets(s) {
				cost += costStem
			}
		}
		for _, w := range r.wanted {
			if near.meets(w) {
				cost += costWanted
			}
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
	for i := 1; i < len(r.curve); i++ {
		if _, _, ok := cut(r.curve[i-1], r.curve[i], x1, y1, x2, y2); ok {
			return true
		}
	}
	return false
}

// impossible is the cost of a spot that must not be taken.
var impossible = math.Inf(1)

// choose returns the pair of content and spot that costs least over all rooms; its cost is infinite where none is
// possible. Contents are in order of preference, each later one saying less.
func choose(rooms []room, contents [][]row, spots []spot) (content, at int, cost float64) {
	cost = impossible
	for c, rows := range contents {
		for s, spot := range spots {
			total := float64(s)*costNext + float64(c)*costLess
			worst := 0.0
			for i := range rooms {
				if total+worst >= cost {
					break
				}
				worst = max(worst, rooms[i].cost(spot.boxes(rows, rooms[i].frame)))
			}
			if total += worst; total < cost {
				content, at, cost = c, s, total
			}
		}
	}
	return content, at, cost
}

// take marks the label's boxes as taken in every room.
func take(rooms []room, rows []row, s spot) {
	for i := range rooms {
		rooms[i].taken = append(rooms[i].taken, s.boxes(rows, rooms[i].frame)...)
	}
}
