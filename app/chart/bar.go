package chart

// Bar draws a share of a whole: a full line, and the marked part to true scale, at least 4 pixels long. Shares that are
// not above 0 leave the line bare.
type Bar struct {
	Share float64 // of the whole; above 1 the marked part runs out of the line
	Added bool    // hollow: what would have to come on top of the whole, instead of a part of it
	RTL   bool    // the line of text runs from right to left, and the bar with it
}

// leastBar is the length in pixels under which a marked part could not be seen.
const leastBar = 4

// SVG returns the bar as an svg element 6 pixels high.
func (b Bar) SVG() string {
	m := &markup{}
	m.raw(`<svg><rect class="r" y="2.5" width="100%" height="1"/>`)
	if b.RTL {
		m.raw(`<svg x="100%" overflow="visible"><g transform="scale(-1 1)">`)
	}
	switch {
	case !(b.Share > 0):
	case !b.Added:
		m.raw(`<rect height="6"`)
		m.percent("width", unit(b.Share))
		m.raw("/>")
		if b.Share*narrowestEnds < leastBar { // the longer of the two is seen
			m.raw(`<rect height="6"`)
			m.number("width", leastBar)
			m.raw("/>")
		}
	case b.Share*narrowestEnds >= leastBar:
		m.raw(`<rect class="add" x=".75" y=".75" height="4.5"`)
		m.percent("width", min(b.Share, 2))
		m.raw("/>")
	default:
		b.hollow(m)
	}
	if b.RTL {
		m.raw("</g></svg>")
	}
	m.raw("</svg>")
	return string(m.b)
}

// hollow draws a short added part: a filled one, as long as the longer of its share and the least, with its inside cut
// out again in the colour of the paper.
func (b Bar) hollow(m *markup) {
	m.raw(`<rect height="6"`)
	m.percent("width", unit(b.Share))
	m.raw("/><rect height=\"6\"")
	m.number("width", leastBar)
	m.raw(`/><line x1="1.5" x2="2.5" y1="3" y2="3" stroke="var(--paper)" stroke-width="3"/>`)
	m.raw(`<svg x="-1.5" overflow="visible"><line x1="3" y1="3" y2="3"`)
	m.percent("x2", unit(b.Share))
	m.raw(` stroke="var(--paper)" stroke-width="3"/></svg><rect height="6" width="1.5"/>`)
}
