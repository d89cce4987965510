package colour

import (
	"math"
	"strconv"
)

// colour is sRGB, 0 to 1 a channel.
type colour [3]float64

var (
	paperLight = colour{1, 1, 1}
	paperDark  = colour{0x15 / 255.0, 0x17 / 255.0, 0x1b / 255.0}
	black      = colour{}
	white      = colour{1, 1, 1}
)

// Readable is the contrast that text needs (WCAG 2, level AA).
const Readable = 4.5

// tintShare is how much accent the tint of the gap holds; style.css mixes it.
const tintShare = 0.13

// Accents reads a publisher's colour, six hexadecimal digits, and returns it
// fit for text in the light and in the dark theme, as "#rrggbb". A colour too
// weak on the paper or on its own tint is darkened, in the dark theme
// lightened, until it is not.
func Accents(digits string) (light, dark string, ok bool) {
	c, ok := parseColour(digits)
	if !ok {
		return "", "", false
	}
	return c.until(paperLight, black).String(), c.until(paperDark, white).String(), true
}

// OnPaper is the contrast of a colour, six hexadecimal digits, on the white
// and on the dark paper, 1 to 21; 0 where it is no colour.
func OnPaper(digits string) (light, dark float64) {
	c, ok := parseColour(digits)
	if !ok {
		return 0, 0
	}
	return c.contrast(paperLight), c.contrast(paperDark)
}

// parseColour reads six hexadecimal digits.
func parseColour(digits string) (colour, bool) {
	n, err := strconv.ParseUint(digits, 16, 24)
	if err != nil || len(digits) != 6 {
		return colour{}, false
	}
	return colour{float64(n>>16) / 255, float64(n>>8&255) / 255, float64(n&255) / 255}, true
}

// until moves c towards an end in small steps until it reads on the paper and
// on its tint.
func (c colour) until(paper, end colour) colour {
	const steps = 256
	for i := 0.0; i < steps; i++ {
		next := c.mix(end, i/steps).rounded()
		if next.contrast(paper) >= Readable && next.contrast(paper.mix(next, tintShare)) >= Readable {
			return next
		}
	}
	return end
}

// mix is color-mix(in srgb): share of the other colour.
func (c colour) mix(other colour, share float64) colour {
	for i := range c {
		c[i] += (other[i] - c[i]) * share
	}
	return c
}

func (c colour) rounded() colour {
	for i := range c {
		c[i] = math.Round(c[i]*255) / 255
	}
	return c
}

// contrast is WCAG 2's ratio of relative luminances, 1 to 21.
func (c colour) contrast(other colour) float64 {
	a, b := c.luminance(), other.luminance()
	return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

func (c colour) luminance() float64 {
	linear := func(v float64) float64 {
		if v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c[0]) + 0.7152*linear(c[1]) + 0.0722*linear(c[2])
}

func (c colour) String() string {
	const digits = "0123456789abcdef"
	out := []byte{'#'}
	for _, v := range c {
		n := byte(math.Round(v * 255))
		out = append(out, digits[n>>4], digits[n&15])
	}
	return string(out)
}
