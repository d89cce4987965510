package chart

// write appends the labels of one layer.
func (all placedLabels) write(m *markup, p *plot, layer int) {
	for _, l := range all {
		if l.layer == layer {
			l.write(m, p)
		}
	}
}

// write merges what narrow and wide have in common, so that most rows are one element.
func (l placed) write(m *markup, p *plot) {
	sizes := p.frames()
	narrow, wide := linesOf(l.narrow, l.atNarrow, p, sizes.narrow[0]), linesOf(l.wide, l.atWide, p, sizes.wide[0])
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

func linesOf(rows []row, s spot, p *plot, f frame) []textLine {
	lines := make([]textLine, len(rows))
	for i, r := range rows {
		b := s.box(rows, i, f)
		middle := point{(b.x1 + b.x2) / 2 / f.w, (b.y1 + b.y2) / 2 / f.h}
		lines[i] = textLine{r, s.at, s.dx, s.baseline(i, len(rows)), s.end, !p.Hidden && p.tinted(middle)}
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
