// Package guess draws a reader's guess over the chart of free cash flow, whose
// width it shares: call SVG on a [Guess].
package guess

import (
	"strconv"
	"strings"
)

// Guess is a mark on the chart's axis.
type Guess struct {
	At    float64 // from 0 to 1 of the axis; above 1 the mark waits at its end
	Label string
	RTL   bool // the axis runs from right to left
}

// escape writes text for between tags and quotes. It is no variable: a program that
// draws none carries none.
func escape(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;").Replace(s)
}

// SVG returns the mark: an upright line with its label at the foot, on the side
// where there is room.
func (g Guess) SVG() string {
	at, beyond := min(max(g.At, 0), 1), g.At > 1
	x := at
	if g.RTL {
		x = 1 - at
	}
	label := escape(g.Label)
	if beyond {
		label += " →"
		if g.RTL {
			label = "← " + escape(g.Label)
		}
	}
	// Text anchors turn with the direction of writing, shifts do not.
	class, shift := "c", 6
	if at > .5 {
		class, shift = "c e", -6
	}
	direction := ""
	if g.RTL {
		shift, direction = -shift, ` direction="rtl"`
	}
	place := strconv.FormatFloat(x*100, 'f', 3, 64) + "%"
	return `<svg class="guess" aria-hidden="true"` + direction + `><line x1="` + place + `" x2="` + place + `" y1="0" y2="100%"/>` +
		`<svg x="` + place + `" y="100%" overflow="visible"><text class="` + class + `" x="` + strconv.Itoa(shift) + `" y="-8">` + label + `</text></svg></svg>`
}
