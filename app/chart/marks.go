package chart

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
