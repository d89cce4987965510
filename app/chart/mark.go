package chart

// mark is a point of the chart, kept in the frame. Where it would leave it, it waits at the edge, moved in by the inset so
// that an arrow finds room between it and the edge.
type mark struct {
	at     point
	dx, dy float64 // inset in pixels
}

// insetPX is how far a waiting mark stands from the edge.
const insetPX = 17

// keep returns the mark for a point that may lie outside the frame.
func keep(at point) mark {
	const rounding = 1e-6
	m := mark{at: point{unit(at.x), unit(at.y)}}
	switch {
	case at.x > 1+rounding:
		m.dx = -insetPX
	case at.y < -rounding:
		m.dy = insetPX
	case at.y > 1+rounding:
		m.dy = -insetPX
	}
	return m
}

// waits reports whether the mark stands at the edge for a point outside.
func (m mark) waits() bool { return m.dx != 0 || m.dy != 0 }

// dot draws a round mark; one that waits at the edge stands in from it, with an arrow towards where it belongs.
func (m *markup) dot(class string, at mark, radius float64) {
	if !at.waits() {
		m.circle(class, at.at.x, at.at.y, radius)
		return
	}
	m.at(at.at.x, at.at.y)
	m.arrow(class, at)
	m.raw("<circle")
	m.attr("class", class)
	m.number("cx", m.shift(at.dx))
	m.number("cy", at.dy)
	m.number("r", radius)
	m.raw("/></svg>")
}

// lozenge draws ◆.
func (m *markup) lozenge(at mark) {
	m.at(at.at.x, at.at.y)
	if at.waits() {
		m.arrow("loz", at)
	}
	m.raw(`<path class="loz" d="`)
	if at.waits() {
		m.raw("M")
		m.b = appendNumber(m.b, m.shift(at.dx))
		m.raw(" ")
		m.b = appendNumber(m.b, at.dy-lozPX)
		m.raw("l8 8-8 8-8-8Z")
	} else {
		m.raw("M0-8 8 0 0 8-8 0Z")
	}
	m.raw(`"/></svg>`)
}

// arrow draws a small triangle whose tip is the origin and points out of the frame.
func (m *markup) arrow(class string, at mark) {
	m.raw("<path")
	m.attr("class", class)
	switch {
	case at.dy > 0:
		m.raw(` d="M0 0 6 9H-6Z"/>`)
	case at.dy < 0:
		m.raw(` d="M0 0 6-9H-6Z"/>`)
	case m.rtl:
		m.raw(` d="M0 0 9-6V6Z"/>`)
	default:
		m.raw(` d="M0 0-9-6V6Z"/>`)
	}
}
