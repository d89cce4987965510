package snippet

import (
	"math"

	"breakeven/app/model"
	"breakeven/calc"
)

// The embed is laid out (web/style.css) so that its height is a straight line
// of its width in each of four layouts: texts have the room of their longest
// form. These are the numbers of that line, measured; a journey in a browser
// holds them to the page. All are CSS px.
const (
	foot     = 1033 // of two columns of fields, at no width
	slope    = 0.17 // px a px of width: larger type needs more room …
	slopeEnd = 154  // … up to the largest
	stacked  = 448  // more, with one field below the other
	field    = 158.8
)

// layouts are the embed's: by the width at which each begins, with what is
// opened at the author's wish. The working's height is a middle one: it depends
// on every figure, and the page tells its own as soon as it is there.
var layouts = [...]struct {
	from                 int
	equivalents, working float64
}{
	{0, 413, 1130},
	{440, 298, 900},
	{608, 321.5, 800},
	{896, 305.5, 800},
}

// columns is the first layout with fields in two columns; beside is the one
// that has them beside the chart.
const (
	columns = 2
	beside  = 3
)

// Height is how tall an embed stands at a width, both in CSS px, before a
// reader opens anything. query is the author's, without "?"; hidden are the fields
// that the scenario itself hides.
//
// It is within 10 px at every width from 280 to 1200, but for what only the page
// itself can measure, and tells the page around it when it is there: notices of
// what a link says and can't be read, an opened working, and a heading of three
// lines or more where the sentence leaves it no room: some 70 letters in a column
// below 300 px, more than 110 in a wider one.
func Height(width int, query string, hidden ...calc.Field) int {
	at := 0
	for i, l := range layouts {
		if width >= l.from {
			at = i
		}
	}
	return int(math.Round(feet(query, hidden)[at] + min(slope*float64(width), slopeEnd)))
}

// feet are the heights of the layouts at no width, for a query.
func feet(query string, own []calc.Field) [len(layouts)]float64 {
	shape := model.ShapeOf(query, own)
	hidden := 0
	for _, f := range model.Figures {
		if shape.Hidden.Has(f) {
			hidden++
		}
	}
	var heights [len(layouts)]float64
	for i, l := range layouts {
		h, ways := float64(foot), 0.0
		if shape.Shown.Equivalents {
			ways = l.equivalents
		}
		switch {
		case i < columns:
			h += stacked - float64(hidden)*field + ways
		case i == columns:
			h += -float64(hidden/2)*field + ways
		case i == beside:
			// Chart and ways stand beside the fields: the taller side decides.
			const chartAlone = -280.3 // the chart and its track, less four fields
			h += max(-float64(hidden)*(field-1.2), chartAlone+ways)
		}
		if shape.Shown.Working {
			h += l.working
		}
		heights[i] = h
	}
	// The narrowest layout has no words above its fields, and so no gap to keep
	// once there are none.
	if hidden == len(model.Figures) {
		heights[0] += 10
	}
	return heights
}
