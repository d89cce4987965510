package chart

import "breakeven/calc"

// Strip draws over a slider's track the layoffs that each of its values would need: none at the floor, the ceiling at the
// top. Dots mark the values that need none, hatching those where no number of the people there are would do. Set Author
// and NoneAt to -1 where there is none.
type Strip struct {
	Prefix  string       // of the patterns' ids, as in Defs
	Points  []calc.Point // the answers along the track, evenly spaced from its start to its end
	Ceiling int64        // people at the top; the author's headcount, so that all strips share one scale. 0: the largest count

	// People there are, at the track's start and at its end: both the headcount in force, but for headcount's own strip,
	// where they are the ends of its range. Both 0: the ceiling.
	PoolFrom, PoolTo int64

	Position   float64    // of the handle, 0…1 of the track
	Now        calc.Point // the answer in force
	AnswerText string     // its count as written: "40,000"
	Author     float64    // where the author's value is, 0…1
	Moved      bool       // whether a ring marks it
	NoneAt     float64    // the exact place of the value that needs no layoffs, 0…1

	Words StripWords
	RTL   bool // the line of text runs from right to left, and the drawing with it
}

// StripWords name a strip's zones, in two lines each. Empty ones are left out.
type StripWords struct {
	Met   [2]string // "already", "positive"
	Short [2]string // "not enough", "people"
	Never [2]string // "no number", "would do"
}

// The sizes of a strip in pixels: its height, and the widths of its slider from the narrowest.
const (
	stripHeight   = 52
	stripDotPX    = 5.5
	trackBelow    = 14 // from the strip's floor to the middle of the track
	narrowestZone = 266
)

var stripFrames = []frame{{narrowestZone, stripHeight}, {284, stripHeight}, {368, stripHeight}, {571, stripHeight}}

// SVG returns the strip as an svg element of class "strip".
func (s Strip) SVG() string {
	s.Ceiling = s.ceiling()
	m := &markup{rtl: s.RTL, b: make([]byte, 0, 2048)}
	m.open("strip")
	m.raw(` aria-hidden="true">`)
	zones := s.stretches()
	for _, z := range merged(zones) {
		switch z.zone {
		case met:
			m.column(z.x1, z.x2, s.Prefix+"d")
		case short, never:
			m.column(z.x1, z.x2, s.Prefix+"h")
		}
	}
	m.level("grid", 1)
	line, shapes := s.drawn(zones)
	if len(line) > 0 {
		m.raw(`<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">`)
		if len(shapes) > 0 {
			m.path("area", true, shapes...)
		}
		m.path("line", false, line...)
		m.raw("</svg>")
	}
	at, answered := s.answer()
	number, numbered := s.number(zones, line, at, answered)
	for _, l := range s.zoneLabels(zones, number, numbered) {
		m.line(l, "", nil)
	}
	s.handle(m, at, answered)
	if numbered {
		m.line(number, "", nil)
	}
	m.raw("</svg>")
	return string(m.b)
}

// drawn returns what is drawn of the line and of the area under it, cut to the frame.
func (s Strip) drawn(zones []stretch) (lines, shapes [][]point) {
	const tolerance = 0.001
	var run []point
	flush := func() {
		if len(run) > 1 {
			lines = append(lines, visible(thin(run, tolerance))...)
		}
		run = nil
	}
	for _, z := range zones {
		if z.zone != met && z.zone != curve {
			flush()
			continue
		}
		scaled := make([]point, len(z.line))
		for i, p := range z.line {
			scaled[i] = point{p.x, s.height(p.y)}
		}
		scaled = thin(scaled, tolerance)
		if z.zone == curve && len(scaled) > 1 {
			shape := append([]point{{scaled[0].x, 1}}, scaled...)
			shape = inside(append(shape, point{scaled[len(scaled)-1].x, 1}))
			if low, high := bounds(shape); high.y-low.y > tolerance/2 && high.x-low.x > tolerance/2 {
				shapes = append(shapes, shape)
			}
		}
		if n := len(run); n > 0 && run[n-1] == scaled[0] {
			scaled = scaled[1:]
		}
		run = append(run, scaled...)
	}
	flush()
	return lines, shapes
}

// height returns how far down a count lies.
func (s Strip) height(count float64) float64 {
	return 1 - count/float64(s.ceiling())
}

// answer returns where ● stands, if there is an answer.
func (s Strip) answer() (mark, bool) {
	switch zoneOf(s.Now) {
	case met:
		return keep(point{unit(s.Position), 1}), true
	case curve:
		return keep(point{unit(s.Position), s.height(float64(max(s.Now.Layoffs, 0)))}), true
	}
	return mark{}, false
}

// handle draws what belongs to the slider's place: the line from ● down to the track, the author's ring, ● itself.
func (s Strip) handle(m *markup, at mark, answered bool) {
	x := unit(s.Position)
	if answered && at.at.y < 0.9995 {
		m.upright("stem", x, at.at.y, 1)
	}
	m.at(x, 1)
	m.raw(`<line class="stem"`)
	m.number("y2", trackBelow)
	m.raw("/></svg>")
	if s.Moved && s.Author >= 0 {
		m.at(unit(s.Author), 1)
		m.raw(`<circle class="ghost"`)
		m.number("cy", trackBelow)
		m.number("r", ghostPX)
		m.raw("/></svg>")
	}
	if answered {
		m.dot("dot", at, stripDotPX)
	}
}
