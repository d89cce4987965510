package chart

import "unicode/utf8"

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
func (p plot) place() placedLabels {
	narrow, wide := p.rooms(narrowFrames), p.rooms(wideFrames)
	var all placedLabels
	for _, l := range p.labels() {
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
	c, s, cost := choose(rooms, contents, l.spots)
	if cost >= impossible || l.limit > 0 && cost > l.limit {
		return nil, spot{}
	}
	take(rooms, contents[c], l.spots[s])
	return contents[c], l.spots[s]
}

// rooms prepares the frames with the chart's marks and lines.
func (p plot) rooms(frames []frame) []room {
	rooms := make([]room, len(frames))
	line := part(p.line, 0, 1)
	for i, f := range frames {
		r := room{frame: f, target: p.target}
		r.mark(p.start(), pinPX)
		if !p.Hidden {
			r.curve = line
			r.mark(p.tried(), lozPX)
			if at := p.tried(); at.dx == 0 {
				r.stem(at.at.x, at.at.y)
			}
			if p.answered() {
				r.mark(p.answer(), dotPX)
			}
			if p.poolSeen() {
				r.stem(p.pool, 0)
				if p.exhausted() {
					r.mark(p.ended(), pinPX)
				}
			}
			if p.exhausted() {
				r.mark(p.beyond(), holePX)
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
	r.stems = append(r.stems, box{x*r.frame.w - 1, y * r.frame.h, x*r.frame.w + 1, r.frame.h})
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

// write appends the labels of one layer.
func (all placedLabels) write(m *markup, p plot, layer int) {
	for _, l := range all {
		if l.layer == layer {
			l.write(m, p)
		}
	}
}

// write merges what narrow and wide have in common, so that most rows are one element.
func (l placed) write(m *markup, p plot) {
	narrow, wide := linesOf(l.narrow, l.atNarrow, p, narrowFrames[0]), linesOf(l.wide, l.atWide, p, wideFrames[0])
	used := make([]bool, len(narrow))
next:
	for _, w := range wide {
		for i, n := range narrow {
			if used[i] || !w.sharesPlace(n) {
				continue
			}
			if more, ok := w.beginsWith(n); ok {
				used[i] = true
				m.line(n, "", more)
				continue next
			}
		}
		m.line(w, "w", nil)
	}
	for i, n := range narrow {
		if !used[i] {
			m.line(n, "nw", nil)
		}
	}
}

// textLine is a row with its place in the drawing.
type textLine struct {
	row
	at     point
	dx, dy float64
	end    bool
	tinted bool // stands on the tint, whose colour its halo takes
}

func linesOf(rows []row, s spot, p plot, f frame) []textLine {
	lines := make([]textLine, len(rows))
	boxes := s.boxes(rows, f)
	for i, dy := range s.baselines(len(rows)) {
		middle := point{(boxes[i].x1 + boxes[i].x2) / 2 / f.w, (boxes[i].y1 + boxes[i].y2) / 2 / f.h}
		lines[i] = textLine{rows[i], s.at, s.dx, dy, s.end, !p.Hidden && p.tinted(middle)}
	}
	return lines
}

func (l textLine) sharesPlace(o textLine) bool {
	return l.at == o.at && l.dx == o.dx && l.dy == o.dy && l.end == o.end && l.class == o.class && l.tinted == o.tinted
}

// beginsWith returns the spans that l has after those of o, if it has all of them.
func (l textLine) beginsWith(o textLine) (more []span, ok bool) {
	if len(l.spans) < len(o.spans) {
		return nil, false
	}
	for i, s := range o.spans {
		if s.text != l.spans[i].text || s.class != l.spans[i].class {
			return nil, false
		}
	}
	return l.spans[len(o.spans):], true
}

// line writes one row as a text element, shown only at the widths that the class names; more is shown only wide.
func (m *markup) line(l textLine, widths string, more []span) {
	m.raw("<text")
	class := l.class
	for _, c := range [...]struct {
		on   bool
		name string
	}{{l.end, "e"}, {l.tinted, "on"}, {widths != "", widths}} {
		if !c.on {
			continue
		}
		if class != "" {
			class += " "
		}
		class += c.name
	}
	m.attr("class", class)
	m.percent("x", m.side(l.at.x))
	if l.dx != 0 {
		m.number("dx", m.shift(l.dx))
	}
	m.percent("y", l.at.y)
	m.number("dy", l.dy)
	m.raw(">")
	for _, s := range l.spans {
		m.span(s, s.class)
	}
	for _, s := range more {
		class := "w"
		if s.class != "" {
			class = s.class + " w"
		}
		m.span(s, class)
	}
	m.raw("</text>")
}

func (m *markup) span(s span, class string) {
	if class == "" {
		m.text(s.text)
		return
	}
	m.raw("<tspan")
	m.attr("class", class)
	m.raw(">")
	m.text(s.text)
	m.raw("</tspan>")
}
