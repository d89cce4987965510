package tornado

import "breakeven/app/chart"

// Sizes in pixels.
const (
	keyHeight  = 44 // the key, and the name of the line where bars begin
	nameHeight = 19
	noteHeight = 17
	laneHeight = 18 // of a row whose bars go two ways
	halfHeight = 14 // of each bar where both go the same way
	rowGap     = 12
	labelGap   = 6
	swatch     = 12

	namePX, notePX, countPX = 15, 13, 13

	// The narrowest drawing, and the narrowest in a container of 440 pixels and more.
	narrowest, wide = 284.0, 404.0
)

// Bars have the middle of the width; the rest on either side is for their counts.
const (
	first = 0.2
	span  = 0.6
)

// SVG returns the drawing as an svg element of class "tornado", as high as its rows need.
func (t Tornado) SVG() string {
	low, high := t.ends()
	d := drawing{rtl: t.RTL, b: make([]byte, 0, 4096)}
	p := plot{Tornado: t, low: low, scale: span}
	if high > low {
		p.scale = span / float(low, high)
	}
	d.raw(`<svg class="tornado" role="img" width="100%"`)
	d.number("height", t.height())
	if t.RTL {
		d.raw(` direction="rtl"`)
	}
	d.text("aria-label", t.Label)
	d.raw(">")
	p.key(&d)
	y := float64(keyHeight)
	for _, i := range Sort(t.Rows, t.Base) {
		y = p.row(&d, t.Rows[i], y)
	}
	d.raw("</svg>")
	return string(d.b)
}

// plot places answers.
type plot struct {
	Tornado
	low   int64
	scale float64 // of the width, an answer
}

func (p *plot) x(answer int64) float64 { return first + float(p.low, answer)*p.scale }

// float is b − a, without running over.
func float(a, b int64) float64 { return float64(b) - float64(a) }

// ends are the least and the largest answer drawn.
func (t Tornado) ends() (low, high int64) {
	low, high = t.Base, t.Base
	for _, r := range t.Rows {
		for _, b := range [...]Bar{r.Less, r.More} {
			if b.Known {
				low, high = min(low, b.Answer), max(high, b.Answer)
			}
		}
	}
	return low, high
}

func (t Tornado) height() float64 {
	y := float64(keyHeight)
	for _, r := range t.Rows {
		y += nameHeight + float64(len(r.Notes))*noteHeight + r.lanes(t.Base) + rowGap
	}
	return y
}

// lanes is how high a row's bars are.
func (r Row) lanes(base int64) float64 {
	switch less, more := r.Less.side(base), r.More.side(base); {
	case less == 0 && more == 0:
		return 0
	case less == more:
		return 2 * halfHeight
	}
	return laneHeight
}

// side is where a bar goes: −1 to fewer, 1 to more, 0 where there is none.
func (b Bar) side(base int64) int {
	switch {
	case b.Beyond || b.Known && b.Answer > base:
		return 1
	case b.Known && b.Answer < base:
		return -1
	}
	return 0
}

// key tells the two directions apart, and names the line.
func (p *plot) key(d *drawing) {
	half := 0.5
	d.block("less", 0, 0, 0, swatch, 1)
	d.label("c", 0, swatch+labelGap, 12, cut(p.Words.Less, notePX, false, narrowest/2-2*swatch-labelGap))
	d.block("more", half, 0, 0, swatch, 1)
	d.hatch(p.Prefix, half, 0, 0, swatch, 1)
	d.label("c", half, swatch+labelGap, 12, cut(p.Words.More, notePX, false, narrowest/2-swatch-labelGap))
	at := p.x(p.Base)
	d.named("c", p.Words.Base, notePX, at, keyHeight-12)
}

// row draws one figure and returns where the next begins.
func (p *plot) row(d *drawing, r Row, y float64) float64 {
	d.both("b", y+14, r.Name, namePX, true)
	y += nameHeight
	for _, note := range r.Notes {
		d.both("c", y+12, note, notePX, false)
		y += noteHeight
	}
	lanes := r.lanes(p.Base)
	if lanes == 0 {
		return y + rowGap
	}
	h, second := lanes, y
	if lanes != laneHeight {
		h, second = halfHeight, y+halfHeight
	}
	p.bar(d, r.Less, "less", y, h)
	p.bar(d, r.More, "more", second, h)
	d.upright("stem", p.x(p.Base), y-2, y+lanes+2)
	return y + lanes + rowGap
}

// bar draws one bar with its count beyond the end.
func (p *plot) bar(d *drawing, b Bar, class string, y, h float64) {
	side := b.side(p.Base)
	if side == 0 {
		return
	}
	from, to := p.x(p.Base), 1.0
	if !b.Beyond {
		to = p.x(b.Answer)
	}
	x, w := min(from, to), max(from, to)-min(from, to)
	if b.Beyond {
		class += " out"
	}
	d.block(class, x, w, y+1, 0, h-2)
	if b.Beyond {
		return
	}
	if class == "more" {
		d.hatch(p.Prefix, x, w, y+1, 0, h-2)
	}
	middle := y + h/2 + 4.5
	if side < 0 {
		d.label("c e", to, -labelGap, middle, b.Text)
	} else {
		d.label("c", to, labelGap, middle, b.Text)
	}
}

// cut shortens a text to the room there is, with an ellipsis.
func cut(s string, px float64, bold bool, room float64) string {
	if chart.TextWidth(s, px, bold) <= room {
		return s
	}
	runes := []rune(s)
	for n := len(runes) - 1; n > 0; n-- {
		if short := string(runes[:n]) + "…"; chart.TextWidth(short, px, bold) <= room {
			return short
		}
	}
	return ""
}
