package chart

// SVG returns the chart as an svg element of class "chart".
func (c Chart) SVG() string {
	p := newPlot(c)
	m := &markup{rtl: c.RTL, b: make([]byte, 0, 4096)}
	m.open("chart")
	m.raw(` role="img"`)
	m.attr("aria-label", c.Label)
	m.raw(">")
	labels := p.place()
	if c.Hidden {
		p.grid(m)
		labels.write(m, p, tickLabel)
		m.circle("pin", p.start.at.x, p.start.at.y, pinPX)
		m.level("grid", 1)
		labels.write(m, p, otherLabel)
	} else {
		p.tint(m)
		p.missing(m)
		p.grid(m)
		labels.write(m, p, tickLabel)
		p.beyondPool(m)
		p.curve(m)
		p.stem(m)
		labels.write(m, p, otherLabel)
		p.marks(m)
		p.ghost(m)
	}
	m.raw("</svg>")
	return string(m.b)
}

// Radii of the marks in pixels.
const (
	pinPX   = 4.5
	dotPX   = 7
	holePX  = 6
	lozPX   = 8
	ghostPX = 4
)

// tint fills the gap.
func (p *plot) tint(m *markup) {
	shape := p.under(0, p.gapEnd())
	if len(shape) < 3 {
		return
	}
	m.plot()
	m.path("area", true, shape)
	m.raw("</svg>")
}

// grid draws the lines of the ticks, and in ink the target's.
func (p *plot) grid(m *markup) {
	drawn := false
	for _, tick := range p.ticks {
		class := "grid"
		if tick.amount.Equal(plain(p.Target)) {
			class, drawn = "zero", true
		}
		m.level(class, tick.y)
	}
	if !drawn && p.target >= 0 && p.target <= 1 {
		m.level("zero", p.target)
	}
}

// beyondPool hatches what lies beyond the last person.
func (p *plot) beyondPool(m *markup) {
	if !p.poolSeen() {
		return
	}
	m.column(p.pool, 1, p.Prefix+"h")
	m.upright("stem", p.pool, 0, 1)
}

// curve draws the line, dotted where there is nobody left to lay off.
func (p *plot) curve(m *markup) {
	solid, dotted := visible(part(p.line, 0, min(p.pool, 1))), visible(part(p.line, p.pool, 1))
	if len(solid)+len(dotted) == 0 {
		return
	}
	m.plot()
	if len(solid) > 0 {
		m.path("line", false, solid...)
	}
	if len(dotted) > 0 {
		m.path("line dash", false, dotted...)
	}
	m.raw("</svg>")
}

// missing hatches the part of the gap that the layoffs tried leave open.
func (p *plot) missing(m *markup) {
	if !p.answered() {
		return
	}
	shape := p.under(p.x(p.Tried), p.gapEnd())
	low, high := bounds(shape)
	w, h := high.x-low.x, high.y-low.y
	if len(shape) < 3 || w < 0.002 || h < 0.002 {
		return
	}
	id := p.Prefix + "k"
	m.raw("<clipPath")
	m.attr("id", id)
	m.raw(` clipPathUnits="objectBoundingBox"><path d="`)
	for i, at := range shape {
		if i == 0 {
			m.raw("M")
		} else {
			m.raw("L")
		}
		x := (at.x - low.x) / w
		m.b = appendNumber(m.b, m.side(x))
		m.raw(" ")
		m.b = appendNumber(m.b, (at.y-low.y)/h)
	}
	m.raw(`Z"/></clipPath><rect`)
	m.percent("x", min(m.side(low.x), m.side(high.x)))
	m.percent("width", w)
	m.percent("y", low.y)
	m.percent("height", h)
	m.attr("fill", "url(#"+p.Prefix+"h)")
	m.attr("clip-path", "url(#"+id+")")
	m.raw("/>")
}

// stem leads from ◆ down to its handle.
func (p *plot) stem(m *markup) {
	if at := p.tried; at.at.y < 1 && at.dx == 0 {
		m.upright("stem", at.at.x, at.at.y, 1)
	}
}

// marks draws the points over everything else; ◆ last, as the one that is held.
func (p *plot) marks(m *markup) {
	m.dot("pin", p.start, pinPX)
	if p.exhausted() {
		if p.poolSeen() {
			m.dot("pin", p.ended, pinPX)
		}
		m.dot("hole", p.beyond, holePX)
	}
	if p.answered() {
		m.dot("dot", p.answer, dotPX)
	}
	m.lozenge(p.tried)
}

// ghost rings the author's place on the track, which runs 14 pixels under the frame.
func (p *plot) ghost(m *markup) {
	if !p.Moved || p.Author < 0 {
		return
	}
	m.at(unit(p.x(p.Author)), 1)
	m.raw(`<circle class="ghost" cy="14"`)
	m.number("r", ghostPX)
	m.raw("/></svg>")
}
