package chart

import "math"

// Ends draws the labels under a slider's track: its two ends and, for strips, in bold the value that needs no layoffs.
// The zero value is empty but keeps its place.
type Ends struct {
	First, Last string // the values at the track's ends
	LastUnit    string // after the last one, where there is room: "layoffs"
	Bold        string // the value needing no layoffs
	BoldAt      float64
	Ticks       []Tick // further values, as under the chart
	RTL         bool
}

// Tick is a labelled place of the track.
type Tick struct {
	At   float64 // 0…1
	Text string
}

// The narrowest widths of a label row: under a strip, and under the chart in containers above 440 pixels.
const (
	narrowestEnds = 266
	wideEnds      = 404
	endsGap       = 8 // pixels between two labels
)

// SVG returns the labels as an svg element of class "ends". Labels that would run into the ends' are shifted, if that
// leaves them over their place, else dropped.
func (e Ends) SVG() string {
	m := &markup{rtl: e.RTL}
	m.open("ends")
	m.raw(` width="100%" height="18" display="block" overflow="visible" aria-hidden="true">`)
	m.end(e.First, 0, "")
	for _, t := range e.Ticks {
		if !e.fits(t, wideEnds, true) {
			e.LastUnit = "" // the ticks are worth more
		}
	}
	for _, t := range e.Ticks {
		switch {
		case e.fits(t, narrowestChart, false):
			m.tick("", t.Text, unit(t.At), 0)
		case e.fits(t, wideEnds, true):
			m.tick("w", t.Text, unit(t.At), 0)
		}
	}
	if e.Bold != "" && e.BoldAt >= 0 && e.BoldAt <= 1 {
		half := textWidth(e.Bold, tickPX, true) / 2
		// A shift must be right at every width, and stay over its own place.
		shift := e.room(half, e.BoldAt, narrowestEnds, true)
		if -half < shift && shift < half && e.room(half-0.001, e.BoldAt+shift/narrowestEnds, narrowestEnds, true) == 0 {
			m.tick("z", e.Bold, e.BoldAt, shift)
		}
	}
	m.end(e.Last, 1, e.LastUnit)
	m.raw("</svg>")
	return string(m.b)
}

// narrowestChart is the least width of a chart's labels.
const narrowestChart = 284

// fits reports whether a tick stands clear of both ends' labels and of its neighbours in a row of that width.
func (e Ends) fits(t Tick, width float64, unitShown bool) bool {
	half := textWidth(t.Text, tickPX, false) / 2
	if e.room(half, unit(t.At), width, unitShown) != 0 {
		return false
	}
	for _, o := range e.Ticks {
		away := math.Abs(unit(o.At)-unit(t.At)) * width
		if o != t && away < half+textWidth(o.Text, tickPX, false)/2+endsGap {
			return false
		}
	}
	return true
}

// room returns how far in pixels a label of that half width, centred at, must move to stand clear of both ends' labels in
// a row of that width.
func (e Ends) room(half, at, width float64, unitShown bool) float64 {
	low, high := 0.0, width
	if e.First != "" {
		low = textWidth(e.First, tickPX, false) + endsGap
	}
	if e.Last != "" {
		last := e.Last
		if unitShown {
			last += follow(e.LastUnit)
		}
		high -= textWidth(last, tickPX, false) + endsGap
	}
	centre := at * width
	return max(low-(centre-half), 0) + min(high-(centre+half), 0)
}

// end writes the label of an end of the track.
func (m *markup) end(text string, at float64, unit string) {
	if text == "" {
		return
	}
	m.raw("<text")
	if at == 1 {
		m.attr("class", "e")
	}
	m.percent("x", m.side(at))
	m.raw(` y="13">`)
	m.text(text)
	if unit != "" {
		m.span(span{text: follow(unit)}, "w")
	}
	m.raw("</text>")
}

// tick writes a label centred over its place. The bold one takes the colour of the text around the drawing.
func (m *markup) tick(class, text string, at, shift float64) {
	m.raw("<text")
	m.attr("class", class)
	m.raw(` text-anchor="middle"`)
	m.percent("x", m.side(at))
	if shift != 0 {
		m.number("dx", m.shift(shift))
	}
	m.raw(` y="13">`)
	if class == "z" {
		m.raw(`<tspan class="s" fill="currentColor">`)
		m.text(text)
		m.raw("</tspan></text>")
		return
	}
	m.text(text)
	m.raw("</text>")
}
