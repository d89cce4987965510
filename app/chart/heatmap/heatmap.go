package heatmap

import "breakeven/app/chart"

// Shade is how a cell is drawn: 1 to MostLevels, or one of the others.
type Shade uint8

// The shades that are no level.
const (
	Blank  Shade = 0   // nothing: the cell has no answer
	None   Shade = 253 // dots: nothing is needed
	Beyond Shade = 254 // hatching: more than there is
	Never  Shade = 255 // hatching on grey: no number would do
)

// MostLevels is how many levels the page's style sheet has.
const MostLevels = 6

// Map is what is drawn.
type Map struct {
	Prefix  string // of the patterns' ids, as in chart.Defs
	Label   string // what the drawing says in words, for those who do not see it; "" for a sample in a key
	Columns int
	Shades  []Shade // row by row, from the top; what does not fill a row is left out
	// Column and Row are the cell with a ring, -1 where there is none.
	Column, Row int
	RTL         bool // the first column is at the right
}

// SVG returns the map as an svg element of class "heat".
func (h Map) SVG() string {
	b := append(make([]byte, 0, 8192), `<svg class="heat"`...)
	if h.Label == "" {
		b = append(b, ` aria-hidden="true">`...)
	} else {
		b = append(b, ` role="img" aria-label="`...)
		b = append(chart.AppendText(b, h.Label), `">`...)
	}
	p := plot{Map: h, b: b}
	if h.Columns > 0 {
		p.rows = len(h.Shades) / h.Columns
	}
	if p.rows > 0 {
		p.levels()
		p.patterns()
		p.ring()
	}
	return string(append(p.b, "</svg>"...))
}

type plot struct {
	Map
	rows int
	b    []byte
}

func (p *plot) raw(s string) { p.b = append(p.b, s...) }

func (p *plot) number(v float64) { p.b = chart.AppendNumber(p.b, v) }

// run is a stretch of cells of one shade in a row.
type run struct {
	from, to int // the first column, and the one behind the last
	row      int
	shade    Shade
}

// runs walks over the stretches, row by row.
func (p *plot) runs(visit func(run)) {
	for row := range p.rows {
		cells := p.Shades[row*p.Columns : (row+1)*p.Columns]
		for from := 0; from < p.Columns; {
			to := from + 1
			for to < p.Columns && cells[to] == cells[from] {
				to++
			}
			visit(run{from, to, row, cells[from]})
			from = to
		}
	}
}

// side is where a stretch begins, counted from the left.
func (p *plot) side(r run) int {
	if p.RTL {
		return p.Columns - r.to
	}
	return r.from
}

// levels draws one path for each level, and one for the grey, in a square whose units are cells.
func (p *plot) levels() {
	var paths [MostLevels + 1][]byte // 0 is the grey's
	p.runs(func(r run) {
		at := int(r.shade)
		switch {
		case r.shade == Never:
			at = 0
		case at < 1 || at > MostLevels:
			return
		}
		d := append(paths[at], 'M')
		d = append(chart.AppendNumber(d, float64(p.side(r))), ' ')
		d = append(chart.AppendNumber(d, float64(r.row)), 'h')
		d = append(chart.AppendNumber(d, float64(r.to-r.from)), "v1h"...)
		paths[at] = append(chart.AppendNumber(d, float64(r.from-r.to)), 'z')
	})
	p.raw(`<svg viewBox="0 0 `)
	p.number(float64(p.Columns))
	p.raw(" ")
	p.number(float64(p.rows))
	p.raw(`" preserveAspectRatio="none" width="100%" height="100%" shape-rendering="crispEdges">`)
	for at, d := range paths {
		if len(d) == 0 {
			continue
		}
		p.raw(`<path class="lv`)
		p.number(float64(at))
		p.raw(`" d="`)
		p.b = append(p.b, d...)
		p.raw(`"/>`)
	}
	p.raw("</svg>")
}

// patterns fills what has no level. Stretches that lie under one another are one.
func (p *plot) patterns() {
	type block struct {
		run
		rows int
	}
	var open []block
	flush := func(b block) {
		id := "h"
		if b.shade == None {
			id = "d"
		}
		p.raw("<rect")
		p.box(p.side(b.run), b.to-b.from, b.row, b.rows)
		p.raw(` fill="url(#`)
		p.b = chart.AppendText(p.b, p.Prefix)
		p.raw(id + `)"/>`)
	}
	p.runs(func(r run) {
		if r.shade != None && r.shade != Beyond && r.shade != Never {
			return
		}
		for i := range open {
			if b := &open[i]; b.from == r.from && b.to == r.to && b.shade == r.shade && b.row+b.rows == r.row {
				b.rows++
				return
			}
		}
		open = append(open, block{r, 1})
	})
	for _, b := range open {
		flush(b)
	}
}

// box writes the place of some cells as attributes.
func (p *plot) box(column, columns, row, rows int) {
	across, down := 100/float64(p.Columns), 100/float64(p.rows)
	for _, at := range [...]struct {
		name string
		v    float64
	}{{"x", float64(column) * across}, {"y", float64(row) * down}, {"width", float64(columns) * across}, {"height", float64(rows) * down}} {
		p.raw(" " + at.name + `="`)
		p.number(at.v)
		p.raw(`%"`)
	}
}

// ring marks a cell, in ink on a border of paper.
func (p *plot) ring() {
	if p.Column < 0 || p.Column >= p.Columns || p.Row < 0 || p.Row >= p.rows {
		return
	}
	at := p.side(run{from: p.Column, to: p.Column + 1})
	for _, class := range [...]string{"rim", "ring"} {
		p.raw(`<rect class="` + class + `"`)
		p.box(at, 1, p.Row, 1)
		p.raw("/>")
	}
}

// Cross marks the cell that is looked at by a line down and one across. It is laid over a map of as many cells.
type Cross struct {
	Columns, Rows int
	Column, Row   int
	RTL           bool
}

// SVG returns the lines as an svg element of class "cross".
func (c Cross) SVG() string {
	b := []byte(`<svg class="cross" aria-hidden="true">`)
	if c.Columns > 0 && c.Rows > 0 {
		x := (float64(c.Column) + 0.5) / float64(c.Columns) * 100
		if c.RTL {
			x = 100 - x
		}
		y := (float64(c.Row) + 0.5) / float64(c.Rows) * 100
		for _, class := range [...]string{"rim", "stem"} {
			for _, l := range [...][4]float64{{x, x, 0, 100}, {0, 100, y, y}} {
				b = append(b, `<line class="`+class+`"`...)
				for i, name := range [...]string{"x1", "x2", "y1", "y2"} {
					b = append(b, " "+name+`="`...)
					b = append(chart.AppendNumber(b, l[i]), `%"`...)
				}
				b = append(b, "/>"...)
			}
		}
	}
	return string(append(b, "</svg>"...))
}
