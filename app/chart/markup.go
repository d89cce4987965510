package chart

import "unicode/utf8"

// markup collects the text of one SVG. Positions across are fractions of the width counted from the start of the line of
// text; right to left they are drawn at 1 − x and shifts change sign. Text anchors turn by themselves, with the direction.
type markup struct {
	b   []byte
	rtl bool
}

func (m *markup) raw(parts ...string) {
	for _, p := range parts {
		m.b = append(m.b, p...)
	}
}

// text appends s escaped, for content as well as for attribute values.
func (m *markup) text(s string) { m.b = appendEscaped(m.b, s) }

// attr appends an attribute with a text value; an empty value is left out.
func (m *markup) attr(name, value string) {
	if value == "" {
		return
	}
	m.raw(" ", name, `="`)
	m.text(value)
	m.raw(`"`)
}

// number appends an attribute with a plain number.
func (m *markup) number(name string, v float64) {
	m.raw(" ", name, `="`)
	m.b = appendNumber(m.b, v)
	m.raw(`"`)
}

// percent appends an attribute with the fraction f as a percentage.
func (m *markup) percent(name string, f float64) {
	m.raw(" ", name, `="`)
	m.b = appendPercent(m.b, f)
	m.raw(`"`)
}

// side mirrors a position across.
func (m *markup) side(x float64) float64 {
	if m.rtl {
		return 1 - x
	}
	return x
}

// shift mirrors a distance across in pixels.
func (m *markup) shift(px float64) float64 {
	if m.rtl {
		return -px
	}
	return px
}

// open begins an svg element of the given class.
func (m *markup) open(class string) {
	m.raw(`<svg`)
	m.attr("class", class)
	if m.rtl {
		m.raw(` direction="rtl"`)
	}
}

// plot begins the stretched square of 100 × 100 in which curves are drawn.
func (m *markup) plot() {
	m.raw(`<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">`)
}

// circle draws a round mark of the given class with its centre at (x, y) and its radius in pixels.
func (m *markup) circle(class string, x, y, radius float64) {
	m.raw(`<circle`)
	m.attr("class", class)
	m.percent("cx", m.side(x))
	m.percent("cy", y)
	m.number("r", radius)
	m.raw(`/>`)
}

// level draws a line across the whole width at y.
func (m *markup) level(class string, y float64) {
	m.raw(`<line`)
	m.attr("class", class)
	m.raw(` x1="0" x2="100%"`)
	m.percent("y1", y)
	m.percent("y2", y)
	m.raw(`/>`)
}

// upright draws a vertical line at x from y1 to y2.
func (m *markup) upright(class string, x, y1, y2 float64) {
	m.raw(`<line`)
	m.attr("class", class)
	m.percent("x1", m.side(x))
	m.percent("x2", m.side(x))
	m.percent("y1", y1)
	m.percent("y2", y2)
	m.raw(`/>`)
}

// column fills the frame's whole height from x1 to x2 with the pattern of that id.
func (m *markup) column(x1, x2 float64, id string) {
	if x2 <= x1 {
		return
	}
	m.raw(`<rect`)
	m.percent("x", min(m.side(x1), m.side(x2)))
	m.percent("width", x2-x1)
	m.raw(` height="100%"`)
	m.attr("fill", "url(#"+id+")")
	m.raw(`/>`)
}

// at begins a nested svg whose origin is (x, y), for shapes measured in pixels; it is closed by </svg>.
func (m *markup) at(x, y float64) {
	m.raw(`<svg`)
	m.percent("x", m.side(x))
	m.percent("y", y)
	m.raw(` overflow="visible">`)
}

// path draws the polylines in the square of 100 × 100; closed ones end where they began.
func (m *markup) path(class string, closed bool, lines ...[]point) {
	m.raw(`<path`)
	m.attr("class", class)
	m.raw(` d="`)
	for _, line := range lines {
		for i, p := range line {
			if i == 0 {
				m.raw("M")
			} else {
				m.raw("L")
			}
			m.b = appendNumber(m.b, m.side(p.x)*100)
			m.raw(" ")
			m.b = appendNumber(m.b, p.y*100)
		}
		if closed && len(line) > 0 {
			m.raw("Z")
		}
	}
	m.raw(`"/>`)
}

// appendEscaped appends s with XML's special characters escaped. Characters that XML cannot hold become U+FFFD.
func appendEscaped(b []byte, s string) []byte {
	for _, r := range s {
		switch {
		case r == '&':
			b = append(b, "&amp;"...)
		case r == '<':
			b = append(b, "&lt;"...)
		case r == '>':
			b = append(b, "&gt;"...)
		case r == '"':
			b = append(b, "&#34;"...)
		case r == '\'':
			b = append(b, "&#39;"...)
		case r == '\t', r == '\n', r == '\r':
			b = append(b, ' ')
		case r < 0x20, r == 0xFFFE, r == 0xFFFF:
			b = append(b, "\uFFFD"...)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return b
}
