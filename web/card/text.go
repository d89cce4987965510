package card

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/go-fonts/liberation/liberationsansbold"
	"github.com/go-fonts/liberation/liberationsansregular"
	"github.com/go-fonts/liberation/liberationserifbold"
	"github.com/go-fonts/liberation/liberationserifregular"
	"github.com/go-text/typesetting/shaping"
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

// bold is 1 for a bold weight, which is all that other scripts tell apart.
func (w weight) bold() int {
	if w == sansBold || w == serifBold {
		return 1
	}
	return 0
}

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
	scale  float64
	own    *script // what there is besides Latin
	faces  map[face]font.Face
	shaper shaping.HarfbuzzShaper
}

func newLetters(scale float64, own *script) *letters {
	return &letters{scale: scale, own: own, faces: map[face]font.Face{}}
}

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
	var width fixed.Int26_6
	for _, s := range l.own.stretches(text) {
		width += l.advance(f, s)
	}
	return float64(width) / 64 / l.scale
}

// advance is how long a stretch is in pixels.
func (l *letters) advance(f face, s stretch) fixed.Int26_6 {
	if s.own {
		return l.shape(f, s).Advance
	}
	return font.MeasureString(l.face(f), s.text)
}

// pen lays a picture out, on whatever surface.
type pen struct {
	surface
	*letters
}

// newPen lays out for the letters' script.
func newPen(s surface, l *letters) *pen {
	if l.own.isRTL() {
		s = flipped{s}
	}
	return &pen{s, l}
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

// latin reports whether the Latin fonts can write r. It is asked for every letter
// that is measured, so the answers are looked up once.
func latin(r rune) bool {
	known := latinLetters()
	return r >= 0 && int(r) < len(known) && known[r]
}

var latinLetters = sync.OnceValue(func() []bool {
	known := make([]bool, 1<<16) // the fonts have none beyond
	var b sfnt.Buffer
	for r := range known {
		glyph, err := fonts()[sans].GlyphIndex(&b, rune(r))
		known[r] = err == nil && glyph != 0
	}
	return known
})

// noBreak is the space that keeps what stands around it together.
const noBreak = '\u00a0'
