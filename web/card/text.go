package card

import (
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

// face is a font at a size in layout pixels.
type face struct {
	weight weight
	size   float64
}

// letters measure texts at a scale. They are for one picture: faces keep
// buffers.
type letters struct {
	scale float64
	faces map[face]font.Face
}

func newLetters(scale float64) *letters { return &letters{scale, map[face]font.Face{}} }

func (l *letters) face(f face) font.Face {
	made, ok := l.faces[f]
	if !ok {
		// At 72 dots per inch a point is a pixel. The error is for options that can't be.
		made, _ = opentype.NewFace(fonts()[f.weight], &opentype.FaceOptions{Size: f.size * l.scale, DPI: 72, Hinting: font.HintingNone})
		l.faces[f] = made
	}
	return made
}

// width is how long a text is in layout pixels.
func (l *letters) width(f face, text string) float64 {
	return float64(font.MeasureString(l.face(f), text)) / 64 / l.scale
}

// pen lays a picture out, on whatever surface.
type pen struct {
	surface
	*letters
}

// write puts a text on a baseline, from x on.
func (p *pen) write(f face, t tone, x, y float64, text string) {
	p.text(f, t, at{x, y}, p.width(f, text), text)
}

// hole is the hollow dot.
func (p *pen) hole(centre at, radius, width float64) {
	p.disc(accent, centre, radius)
	p.disc(paper, centre, radius-width)
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
