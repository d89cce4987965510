package card

import (
	"image/color"
	"math"
	"strconv"

	"breakeven/app/colour"
)

// tone is a colour by what it is for; a theme says which one that is.
type tone uint8

const (
	paper tone = iota
	ink
	ink2
	edge
	accent
	rule
	tint // 13% accent on paper, under what speaks of the gap
	tones
)

// theme are the tones' colours, which are the page's.
type theme [tones]color.RGBA

var (
	lightTheme = theme{
		paper: {0xff, 0xff, 0xff, 0xff}, ink: {0x17, 0x19, 0x1c, 0xff}, ink2: {0x56, 0x5b, 0x63, 0xff},
		edge: {0x75, 0x7b, 0x85, 0xff}, rule: {0xda, 0xdd, 0xe1, 0xff},
	}.with(color.RGBA{0xb5, 0x40, 0x1b, 0xff})
	darkTheme = theme{
		paper: {0x15, 0x17, 0x1b, 0xff}, ink: {0xec, 0xee, 0xf1, 0xff}, ink2: {0xaa, 0xb0, 0xb9, 0xff},
		edge: {0x7d, 0x85, 0x8f, 0xff}, rule: {0x34, 0x3a, 0x42, 0xff},
	}.with(color.RGBA{0xff, 0x94, 0x68, 0xff})
)

// themes are the light and the dark one with a publisher's colour, six
// hexadecimal digits; anything else leaves the site's own.
func themes(digits string) (light, dark theme) {
	light, dark = lightTheme, darkTheme
	if onLight, onDark, ok := colour.Accents(digits); ok {
		light, dark = light.with(written(onLight)), dark.with(written(onDark))
	}
	return light, dark
}

// with is a theme with another accent, and the tint that goes with it.
func (t theme) with(c color.RGBA) theme {
	const share = 0.13
	mix := func(from, to uint8) uint8 {
		return uint8(math.Round(float64(from) + (float64(to)-float64(from))*share))
	}
	t[accent] = c
	t[tint] = color.RGBA{mix(t[paper].R, c.R), mix(t[paper].G, c.G), mix(t[paper].B, c.B), 0xff}
	return t
}

// written reads a colour as package colour writes it, "#rrggbb".
func written(text string) color.RGBA {
	n, _ := strconv.ParseUint(text[1:], 16, 24)
	return color.RGBA{uint8(n >> 16), uint8(n >> 8), uint8(n), 0xff}
}
