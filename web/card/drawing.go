package card

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"image/color"
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// drawing is the surface of an SVG. Its texts are text, in fonts that most
// devices have and that are as wide as those that were measured; where they have
// neither, a text is squeezed or stretched to its length.
type drawing struct {
	bytes.Buffer
	theme theme
	own   *script // what there is besides Latin
	other *theme  // what a device with a dark theme shows instead; nil for nothing
}

// families are the fonts of each weight, in a style attribute's form.
var families = [...]string{
	sans:      "'Liberation Sans',Arial,Arimo,Helvetica,sans-serif",
	serif:     "'Liberation Serif','Times New Roman',Tinos,Times,serif",
	sansBold:  "'Liberation Sans',Arial,Arimo,Helvetica,sans-serif",
	serifBold: "'Liberation Serif','Times New Roman',Tinos,Times,serif",
}

// open begins the SVG. Both texts are for whoever does not see it.
func (d *drawing) open(lang, title, description string) {
	d.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" class="breakeven-card" role="img" width="1200" height="630" viewBox="0 0 1200 630" lang="`)
	d.escaped(lang)
	d.WriteString("\">\n<title>")
	d.escaped(spoken(title))
	d.WriteString("</title>\n<desc>")
	d.escaped(spoken(description))
	d.WriteString("</desc>\n")
	if d.other != nil {
		// What a rule says counts more than an attribute, and programs that know no
		// such rules show the attribute's colour.
		d.WriteString("<style>@media (prefers-color-scheme:dark){")
		for t := range tones {
			fmt.Fprintf(d, ".breakeven-card .f%d{fill:%[2]s}.breakeven-card .s%d{stroke:%[2]s}", t, hex(d.other[t]), t)
		}
		d.WriteString("}</style>\n")
	}
	d.rect(paper, 0, 0, layoutWidth, layoutHeight)
}

// close ends it.
func (d *drawing) close() []byte {
	d.WriteString("</svg>\n")
	return d.Bytes()
}

// paint appends a tone as what fills ("fill", "f") or lines ("stroke", "s").
func (d *drawing) paint(attribute string, t tone) {
	d.WriteString(" " + attribute + `="` + hex(d.theme[t]) + `"`)
	if d.other != nil {
		fmt.Fprintf(d, ` class="%s%d"`, attribute[:1], t)
	}
}

func hex(c color.RGBA) string { return fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B) }

func (d *drawing) fill(t tone, shapes ...[]at) {
	d.WriteString("<path")
	d.paint("fill", t)
	d.path(true, shapes)
	d.WriteString("/>\n")
}

func (d *drawing) rect(t tone, x, y, width, height float64) {
	d.WriteString("<rect")
	d.paint("fill", t)
	d.numbers("x", x, "y", y, "width", width, "height", height)
	d.WriteString("/>\n")
}

func (d *drawing) disc(t tone, centre at, radius float64) {
	d.WriteString("<circle")
	d.paint("fill", t)
	d.numbers("cx", centre.x, "cy", centre.y, "r", radius)
	d.WriteString("/>\n")
}

func (d *drawing) stroke(t tone, width float64, lines ...[]at) {
	if len(lines) == 0 {
		return
	}
	d.WriteString(`<path fill="none" stroke-linejoin="round"`)
	d.line(t, width, lines)
}

func (d *drawing) dashes(t tone, width float64, line []at) {
	fmt.Fprintf(d, `<path fill="none" stroke-dasharray="%d %d"`, dash, gap)
	d.line(t, width, [][]at{line})
}

func (d *drawing) line(t tone, width float64, lines [][]at) {
	d.paint("stroke", t)
	d.numbers("stroke-width", width)
	d.path(false, lines)
	d.WriteString("/>\n")
}

func (d *drawing) text(f face, t tone, from at, length float64, text string) {
	if text == "" {
		return
	}
	d.WriteString("<text")
	d.paint("fill", t)
	d.numbers("x", from.x, "y", from.y, "font-size", f.size)
	if f.weight == sansBold || f.weight == serifBold {
		d.WriteString(` font-weight="700"`)
	}
	d.WriteString(` font-family="` + families[f.weight] + `"`)
	if d.own.turns(text) { // then it ends at its left
		d.WriteString(` direction="rtl" text-anchor="end"`)
	}
	d.numbers("textLength", length)
	d.WriteString(` lengthAdjust="spacingAndGlyphs">`)
	d.escaped(text)
	d.WriteString("</text>\n")
}

// numbers appends attributes, each a name and a length.
func (d *drawing) numbers(pairs ...any) {
	for i := 0; i < len(pairs); i += 2 {
		d.WriteString(" " + pairs[i].(string) + `="`)
		d.number(pairs[i+1].(float64))
		d.WriteByte('"')
	}
}

// number writes a length to the tenth of a pixel.
func (d *drawing) number(v float64) {
	v = math.Round(v*10) / 10
	if math.IsNaN(v) || math.IsInf(v, 0) {
		v = 0
	}
	d.Write(strconv.AppendFloat(d.AvailableBuffer(), v+0, 'f', -1, 64))
}

// path appends lines as a path's attribute.
func (d *drawing) path(closed bool, lines [][]at) {
	d.WriteString(` d="`)
	for _, line := range lines {
		for i, p := range line {
			d.WriteByte("ML"[min(i, 1)])
			d.number(p.x)
			d.WriteByte(' ')
			d.number(p.y)
		}
		if closed {
			d.WriteByte('Z')
		}
	}
	d.WriteByte('"')
}

// escaped appends a text so that a parser reads it as such, between tags and
// between quotes.
func (d *drawing) escaped(text string) { _ = xml.EscapeText(d, []byte(text)) } // a buffer takes everything

// spoken is a text for whoever does not see the picture: in any script, without
// what can't be seen or turns the direction of writing.
func spoken(text string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return r
		}
		if unicode.Is(unicode.C, r) || r == utf8.RuneError {
			return -1
		}
		return r
	}, text)), " ")
}
