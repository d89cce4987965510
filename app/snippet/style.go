package snippet

import (
	"math"
	"strconv"

	"breakeven/calc"
)

// Reserve is the value of a style attribute for the loader's element: it keeps
// the embed's room, at every width, before any script has run, so that nothing
// on the page around it moves. The loader takes the height from it.
//
// Padding in percent is of the width of the element around: where a page's rules
// give its blocks their width one by one, wrap the loader's in a div.
func Reserve(query string, hidden ...calc.Field) string {
	return "display:block;height:0;padding-bottom:" + heightCSS(query, hidden, len(layouts), line{
		rise:  percent(slope, "%"),
		short: func(at int) string { return strconv.Itoa(at) + "px - 100%" },
	})
}

// FrameStyle is the value of a style attribute for an iframe alone, without any
// script: borderless, as wide as its column, and as tall as Height says of the
// column that an article usually has: the window less 40 px, or 640 to 720 px.
// Give it Height at 640 px as its height attribute: that stays where a publishing
// system takes styles away.
func FrameStyle(query string, hidden ...calc.Field) string {
	const margins = 40
	return frame + heightCSS(query, hidden, beside, line{
		rise:  percent(slope, "vw") + " - " + px(margins*slope),
		short: func(at int) string { return px(float64(at+margins)) + " - 100vw" },
		end:   680 * slope,
	})
}

// Column is the value of a style attribute for an element around an iframe with
// ColumnFrameStyle: it lets the iframe know the width of its column.
const Column = "container-type:inline-size"

// ColumnFrameStyle is like FrameStyle, and right in a column of any width. The
// iframe must stand in an element styled with Column; without that the window
// counts as the column, which makes it some 50 px too tall on a large screen.
func ColumnFrameStyle(query string, hidden ...calc.Field) string {
	return frame + heightCSS(query, hidden, len(layouts), line{
		rise:  percent(slope, "cqi"),
		short: func(at int) string { return strconv.Itoa(at) + "px - 100cqi" },
	})
}

const frame = "display:block;width:100%;border:0;height:"

// line is how a style speaks of the embed's width: what of it is the rise of the
// height, up to an end in px, and what it is short of a width.
type line struct {
	rise  string
	short func(at int) string
	end   float64 // 0: the model's own
}

// heightCSS writes Height as a length of CSS, for the first few layouts.
func heightCSS(query string, hidden []calc.Field, upTo int, l line) string {
	all := feet(query, hidden)
	heights := all[:upTo]
	if l.end == 0 {
		l.end = slopeEnd
	}
	css := "calc(" + px(heights[upTo-1]) + " + min(" + l.rise + "," + px(l.end) + ")"
	for i := upTo - 1; i > 0; i-- {
		more := heights[i-1] - heights[i]
		if math.Abs(more) < 1 {
			continue
		}
		sign := " + "
		if more < 0 {
			sign = " - "
		}
		// Steep enough to be there within a hundredth of a pixel.
		css += sign + "clamp(0px,(" + l.short(layouts[i].from) + ")*9e4," + px(math.Abs(more)) + ")"
	}
	return css + ")"
}

// px writes a length to the pixel.
func px(length float64) string { return strconv.Itoa(int(math.Round(length))) + "px" }

func percent(share float64, unit string) string {
	return strconv.Itoa(int(math.Round(share*100))) + unit
}
