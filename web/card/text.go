package card

import (
	"image"
	"image/color"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"github.com/go-fonts/liberation/liberationserifbold"
	"github.com/go-fonts/liberation/liberationserifregular"
	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// weight is one of the fonts.
type weight int

const (
	sans weight = iota
	sansBold
	serif
	serifBold
)

// fonts are parsed once; what is embedded parses.
var fonts = sync.OnceValue(func() (list [4]*sfnt.Font) {
	for i, data := range [...][]byte{liberationsansregular.TTF, liberationsansbold.TTF, liberationserifregular.TTF, liberationserifbold.TTF} {
		f, err := opentype.Parse(data)
		if err != nil {
			panic("card: " + err.Error())
		}
		list[i] = f
	}
	return list
})

// pen writes on a canvas. It is for one picture: faces keep buffers.
type pen struct {
	*canvas
	faces map[face]font.Face
}

// face is a font at a size in layout pixels.
type face struct {
	weight weight
	size   float64
}

func (p *pen) face(f face) font.Face {
	made, ok := p.faces[f]
	if !ok {
		// At 72 dots per inch a point is a pixel. The error is for options that can't be.
		made, _ = opentype.NewFace(fonts()[f.weight], &opentype.FaceOptions{Size: f.size * p.scale, DPI: 72, Hinting: font.HintingNone})
		p.faces[f] = made
	}
	return made
}

// width is how long a text is in layout pixels.
func (p *pen) width(f face, text string) float64 {
	return float64(font.MeasureString(p.face(f), text)) / 64 / p.scale
}

// write puts a text on a baseline, from x on.
func (p *pen) write(f face, colour color.RGBA, x, y float64, text string) {
	d := font.Drawer{
		Dst: p.image, Src: image.NewUniform(colour), Face: p.face(f),
		Dot: fixed.Point26_6{X: fixed.Int26_6(x * p.scale * 64), Y: fixed.Int26_6(y * p.scale * 64)},
	}
	d.DrawString(text)
}

// fit cuts a text to a width, with an ellipsis where something is missing.
func (p *pen) fit(f face, text string, width float64) string {
	if p.width(f, text) <= width {
		return text
	}
	for text != "" {
		_, size := utf8.DecodeLastRuneInString(text)
		text = text[:len(text)-size]
		if cut := strings.TrimRight(text, " ") + "…"; p.width(f, cut) <= width {
			return cut
		}
	}
	return ""
}

// legible returns the text as the fonts can write it: without control and
// format characters, every space a space, signs that no font has left out. It
// reports false where letters or digits are missing, or run from right to left.
func legible(text string) (string, bool) {
	var buffer sfnt.Buffer
	var b strings.Builder
	ok := true
	for _, r := range text {
		switch {
		case unicode.IsSpace(r) && r != noBreak && r != '\u202f':
			b.WriteByte(' ')
		case r == '\u202f':
			b.WriteRune(noBreak)
		case unicode.Is(unicode.C, r), r == utf8.RuneError:
		case unicode.In(r, unicode.Hebrew, unicode.Arabic):
			ok = false
		default:
			if glyph, err := fonts()[sans].GlyphIndex(&buffer, r); err == nil && glyph != 0 {
				b.WriteRune(r)
			} else if unicode.IsLetter(r) || unicode.IsNumber(r) {
				ok = false
			}
		}
	}
	return strings.Join(strings.FieldsFunc(b.String(), func(r rune) bool { return r == ' ' }), " "), ok
}

// noBreak is the space that keeps what stands around it together.
const noBreak = '\u00a0'
