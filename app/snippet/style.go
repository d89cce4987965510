package snippet

import (
	"math"
	"strconv"
)

// Reserve is the value of a style attribute for the loader's element: it keeps
// the embed's room, at every width, before any script has run, so that nothing
// on the page around it moves. The loader takes the height from it.
//
// A percentage of padding is one of the width of the element around: where a
// page gives its blocks a width one by one, the element wants one around it.
func Reserve(query string) string {
	return "display:block;padding-bottom:" + heightCSS("100%", query)
}

// FrameStyle is the value of a style attribute for an iframe alone, without any
// script: borderless, as wide as its column, and as tall as Height says of the
// column that a page usually has, which is the window less 40 px, at most 720.
// Give it Height at 640 px as its height attribute: that stays where a publishing
// system takes styles away.
func FrameStyle(query string) string {
	return "display:block;width:100%;border:0;height:" + heightCSS("min(100vw - 40px,720px)", query)
}

// heightCSS writes Height as a length of CSS, of a width as CSS has it.
func heightCSS(width, query string) string {
	heights := feet(query)
	css := "calc(" + px(heights[len(heights)-1]) + " + min(" + width + "*" + number(slope) + "," + px(slopeEnd) + ")"
	for i := len(heights) - 1; i > 0; i-- {
		css += below(width, layouts[i].from, heights[i-1]-heights[i])
	}
	return css + ")"
}

// below adds an amount, in px, below a width.
func below(width string, at int, amount float64) string {
	sign := " + "
	switch {
	case math.Abs(amount) < 1:
		return ""
	case amount < 0:
		sign = " - "
	}
	// Steep enough to be there within a hundredth of a pixel.
	return sign + "clamp(0px,(" + strconv.Itoa(at) + "px - " + width + ")*9e4," + px(math.Abs(amount)) + ")"
}

// px writes a whole number of pixels.
func px(length float64) string { return strconv.Itoa(int(math.Round(length))) + "px" }

func number(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }
