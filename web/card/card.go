package card

import (
	"cmp"
	"strings"

	"breakeven/app/model"
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

// About is what a screen does not say of its picture.
type About struct {
	Subject string // what the figures are about: "Amazon, January to September 2025"
	Source  string // where they come from
	Name    string // the site's
	Accent  string // a publisher's colour, six hexadecimal digits; "" for the site's own
}

// Writes reports whether the fonts can write what a screen says: its sentence. A
// heading alone may be replaced.
func Writes(s model.Screen) bool {
	_, ok := scriptOf(s.Lang).legible(s.SentenceText)
	return ok
}

// PNG draws a screen as a picture that is width px wide and 630/1200 of that
// high, in the screen's theme: light unless that is dark.
func PNG(s model.Screen, about About, width int) ([]byte, error) {
	colours, dark := themes(about.Accent)
	if s.Theme == "dark" {
		colours = dark
	}
	c := newCanvas(width, colours, scriptOf(s.Lang))
	newPen(c, c.letters).draw(s, about)
	return encode(c.image, colours)
}

// SVG draws the same picture as a drawing that stands by itself, at 1200 × 630
// px. Where the screen leaves the theme to the reader's device, so does this.
func SVG(s model.Screen, about About) []byte {
	light, dark := themes(about.Accent)
	d := &drawing{theme: light}
	switch s.Theme {
	case "dark":
		d.theme = dark
	case "auto":
		d.other = &dark
	}
	d.open(s.Lang, cmp.Or(spoken(s.Title), about.Subject), strings.Join([]string{s.SentenceText, s.Chart.Label, about.Subject + ".", about.Source}, " "))
	d.own = scriptOf(s.Lang)
	newPen(d, newLetters(1, scriptOf(s.Lang))).draw(s, about)
	return d.close()
}

// draw lays a screen out.
func (p *pen) draw(s model.Screen, about About) {
	p.rect(ink, 0, 0, layoutWidth, 6)
	top := p.heading(s, about)
	p.sentence(s.Sentence, top)
	p.graph(s.Chart, s.Layoffs.Ends)
	p.foot(about)
}

// heading writes the heading in at most two lines and returns where the
// sentence may begin.
func (p *pen) heading(s model.Screen, about About) float64 {
	text, ok := p.own.legible(s.Title)
	if !ok || text == "" {
		text, _ = p.own.legible(about.Subject)
	}
	set := style{plain: sansBold, bold: sansBold, size: 30, height: 1.25}
	lines := p.lines(set, p.own.pieces([]model.Mark{{Text: text}}), textWidth)
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
	list := p.own.pieces(marks)
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
func (p *pen) foot(about About) {
	p.rect(rule, margin, footBase-44, layoutWidth-2*margin, 1.5)
	bold, small := face{sansBold, 26}, face{sans, 24}
	name, _ := p.own.legible(about.Name)
	width := p.width(bold, name)
	p.write(bold, ink, layoutWidth-margin-width, footBase, name)
	p.disc(accent, at{layoutWidth - margin - width - 20, footBase - 9}, 8)
	subject, _ := p.own.legible(about.Subject)
	source, _ := p.own.legible(about.Source)
	room := layoutWidth - 2*margin - width - 70
	p.write(small, ink2, margin, footBase, p.fit(small, subject, room))
	if source != "" {
		p.write(small, ink2, margin, footBase+30, p.fit(small, source, layoutWidth-2*margin))
	}
}
