package tornado

import "breakeven/app/chart"

// drawing collects the text of one SVG. Places across are fractions of the width from the start of the line of text, and
// right to left they are mirrored; places down are pixels.
type drawing struct {
	b   []byte
	rtl bool
}

func (d *drawing) raw(s string) { d.b = append(d.b, s...) }

// text appends an attribute with a text; an empty one is left out.
func (d *drawing) text(name, value string) {
	if value == "" {
		return
	}
	d.raw(" " + name + `="`)
	d.b = chart.AppendText(d.b, value)
	d.raw(`"`)
}

func (d *drawing) number(name string, v float64) {
	d.raw(" " + name + `="`)
	d.b = chart.AppendNumber(d.b, v)
	d.raw(`"`)
}

func (d *drawing) percent(name string, f float64) {
	d.raw(" " + name + `="`)
	d.b = chart.AppendNumber(d.b, f*100)
	d.raw(`%"`)
}

// block draws a rectangle from x on, w of the width wide or, where that is 0, px pixels.
func (d *drawing) block(class string, x, w, y, px, h float64) {
	d.raw("<rect")
	d.text("class", class)
	d.place(x, w, y, px, h)
	d.raw("/>")
}

// hatch lays the page's hatching over a rectangle.
func (d *drawing) hatch(prefix string, x, w, y, px, h float64) {
	d.raw("<rect")
	d.place(x, w, y, px, h)
	d.text("fill", "url(#"+prefix+"h)")
	d.raw("/>")
}

func (d *drawing) place(x, w, y, px, h float64) {
	if px > 0 { // a swatch, as high as wide
		h = px
	}
	switch {
	case !d.rtl:
		d.percent("x", x)
	case px > 0: // its end is where it would start; a transform has no percentages
		d.percent("x", 1-x)
		d.raw(` transform="translate(`)
		d.b = chart.AppendNumber(d.b, -px)
		d.raw(`)"`)
	default:
		d.percent("x", 1-x-w)
	}
	d.number("y", y)
	if px > 0 {
		d.number("width", px)
	} else {
		d.percent("width", w)
	}
	d.number("height", h)
}

// upright draws a line down from y1 to y2.
func (d *drawing) upright(class string, x, y1, y2 float64) {
	if d.rtl {
		x = 1 - x
	}
	d.raw("<line")
	d.text("class", class)
	d.percent("x1", x)
	d.percent("x2", x)
	d.number("y1", y1)
	d.number("y2", y2)
	d.raw("/>")
}

// label writes a text dx pixels from x, its baseline at y.
func (d *drawing) label(class string, x, dx, y float64, s string) { d.write(class, false, x, dx, y, s) }

func (d *drawing) write(class string, centred bool, x, dx, y float64, s string) {
	if s == "" {
		return
	}
	if d.rtl {
		x, dx = 1-x, -dx
	}
	d.raw("<text")
	d.text("class", class)
	if centred {
		d.raw(` text-anchor="middle"`)
	}
	d.percent("x", x)
	if dx != 0 {
		d.number("dx", dx)
	}
	d.number("y", y)
	d.raw(">")
	d.b = chart.AppendText(d.b, s)
	d.raw("</text>")
}

// both writes a line of text from the start, cut where the narrowest drawing has no room for it, and less where the
// narrowest of the wider ones has none.
func (d *drawing) both(class string, y float64, s string, px float64, bold bool) {
	short, long := cut(s, px, bold, narrowest), cut(s, px, bold, wide)
	if short == long {
		d.label(class, 0, 0, y, long)
		return
	}
	d.label(class+" nw", 0, 0, y, short)
	d.label(class+" w", 0, 0, y, long)
}

// named writes a text over a place, centred where there is room for that, else from the edge that is near.
func (d *drawing) named(class, s string, px, at, y float64) {
	s = cut(s, px, false, narrowest)
	half := chart.TextWidth(s, px, false) / 2
	switch {
	case at*narrowest < half:
		d.label(class, 0, 0, y, s)
	case (1-at)*narrowest < half:
		d.label(class+" e", 1, 0, y, s)
	default:
		d.write(class, true, at, 0, y, s)
	}
}
