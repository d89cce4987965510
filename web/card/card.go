package card

import (
	"bytes"
	"image"
	"image/color"
	"image/png"

	"breakeven/app/model"

	"golang.org/x/image/font"
)

// The layout, in its own pixels.
const (
	layoutWidth  = 1200
	layoutHeight = 630

	margin    = 56
	textWidth = 590 // of the column with heading and sentence
	textTop   = 56
	textEnd   = 524

	graphLeft   = 716
	graphTop    = 84
	graphWidth  = layoutWidth - margin - graphLeft
	graphHeight = 400

	footBase = 582
)

// Text is what stands around the drawing.
type Text struct {
	Subject string // what the figures are about: "Amazon, January to September 2025"
	Source  string // where they come from
	Name    string // the site's
}

// PNG draws a screen as a picture that is width px wide and 630/1200 of that
// high.
func PNG(s model.Screen, t Text, width int) ([]byte, error) {
	p := &pen{canvas: newCanvas(width), faces: map[face]font.Face{}}
	p.rect(ink, 0, 0, layoutWidth, 6)
	top := p.heading(s, t)
	p.sentence(s.Sentence, top)
	p.graph(s.Chart, s.Layoffs.Ends)
	p.foot(t)
	return encode(p.image)
}

// heading writes the heading in at most two lines and returns where the
// sentence may begin.
func (p *pen) heading(s model.Screen, t Text) float64 {
	text, ok := legible(s.Title)
	if !ok || text == "" {
		text, _ = legible(t.Subject)
	}
	set := style{plain: sansBold, bold: sansBold, size: 30, height: 1.25}
	lines := p.lines(set, pieces([]model.Mark{{Text: text}}), textWidth)
	const most = 2
	if len(lines) > most {
		lines = append(lines[:most-1], p.cut(set, lines[most-1], textWidth))
	}
	p.set(set, lines, margin, textTop+set.size)
	return textTop + float64(len(lines))*set.size*set.height + 22
}

// sentence writes the answer at the largest size at which it fits; beyond the
// smallest, lines are left out.
func (p *pen) sentence(marks []model.Mark, top float64) {
	list := pieces(marks)
	set := style{plain: serif, bold: serifBold, height: 1.24}
	var lines []line
	for set.size = 50; ; set.size -= 2 {
		lines = p.lines(set, list, textWidth)
		if set.size <= 28 || top+float64(len(lines))*set.size*set.height <= textEnd {
			break
		}
	}
	if most := int((textEnd - top) / (set.size * set.height)); len(lines) > most {
		lines = append(lines[:most-1], p.cut(set, lines[most-1], textWidth))
	}
	p.set(set, lines, margin, top+set.size)
}

// foot says what the figures cover, and whose picture it is.
func (p *pen) foot(t Text) {
	p.rect(rule, margin, footBase-44, layoutWidth-2*margin, 1.5)
	bold, small := face{sansBold, 26}, face{sans, 23}
	name, _ := legible(t.Name)
	width := p.width(bold, name)
	p.write(bold, ink, layoutWidth-margin-width, footBase, name)
	p.disc(accent, at{layoutWidth - margin - width - 20, footBase - 9}, 8)
	subject, _ := legible(t.Subject)
	source, _ := legible(t.Source)
	room := layoutWidth - 2*margin - width - 70
	p.write(small, ink2, margin, footBase, p.fit(small, subject, room))
	if source != "" {
		p.write(small, ink2, margin, footBase+30, p.fit(small, source, layoutWidth-2*margin))
	}
}

// encode writes the picture with a palette: paper, ink, accent and what lies
// between them at edges are few colours, and a third of the bytes.
func encode(picture *image.RGBA) ([]byte, error) {
	var b bytes.Buffer
	err := png.Encode(&b, paletted(picture)) // the best compression takes five times as long for a twentieth less
	return b.Bytes(), err
}

// paletted maps each colour to the nearest of the ramps between the colours
// that meet at edges.
func paletted(picture *image.RGBA) image.Image {
	bounds := picture.Bounds()
	p := image.NewPaletted(bounds, ramps())
	near := map[color.RGBA]uint8{}
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			c := picture.RGBAAt(x, y)
			index, ok := near[c]
			if !ok {
				index = uint8(p.Palette.Index(c))
				near[c] = index
			}
			p.SetColorIndex(x, y, index)
		}
	}
	return p
}

// ramps are the steps between the colours that meet.
func ramps() color.Palette {
	const steps = 18
	var list color.Palette
	for _, pair := range [][2]color.RGBA{
		{paper, ink}, {paper, accent}, {paper, ink2}, {paper, edge}, {tint, ink}, {tint, accent}, {accent, ink}, {tint, edge}, {paper, rule}, {tint, ink2}, {paper, tint},
	} {
		for i := range steps + 1 {
			mix := func(a, b uint8) uint8 { return uint8((int(a)*(steps-i) + int(b)*i) / steps) }
			c := color.RGBA{mix(pair[0].R, pair[1].R), mix(pair[0].G, pair[1].G), mix(pair[0].B, pair[1].B), 0xff}
			list = append(list, c)
		}
	}
	return list
}
