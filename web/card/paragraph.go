package card

import (
	"strings"
	"unicode/utf8"

	"breakeven/app/model"
)

// A paragraph is text of several kinds, broken at spaces alone.

// piece is text of one kind without a space in it; glued, it stays with the
// piece before it.
type piece struct {
	text  string
	kind  model.MarkKind
	bold  bool
	glued bool
	mark  bool // the kind's mark stands before it
}

// line is what stands side by side, with its width in layout pixels.
type line struct {
	pieces []piece
	width  float64
}

// pieces cuts running text.
func (s *script) pieces(marks []model.Mark) []piece {
	var list []piece
	glued := true // with what came before: nothing ends in a space yet
	add := func(text string, m model.Mark, bold, mark bool) {
		for i, word := range strings.Split(text, " ") {
			if i > 0 {
				glued = false
			}
			if word != "" {
				list = append(list, piece{text: word, kind: m.Kind, bold: bold, glued: glued && len(list) > 0, mark: mark})
				glued, mark = true, false
			}
		}
	}
	for _, m := range marks {
		strong, text := s.spaced(m.Strong), s.spaced(m.Text)
		signed := m.Kind == model.MarkBreakeven || m.Kind == model.MarkHollow || m.Kind == model.MarkTried
		add(strong, m, true, signed)
		add(text, m, m.Kind == model.MarkBreakeven || m.Kind == model.MarkTried || m.Kind == model.MarkStrong || m.Kind == model.MarkMovable, signed && strong == "")
	}
	return list
}

// spaced is legible text that keeps the spaces at its ends.
func (s *script) spaced(text string) string {
	clean, _ := s.legible(text)
	if clean == "" {
		if strings.Contains(text, " ") {
			return " "
		}
		return ""
	}
	if strings.HasPrefix(text, " ") {
		clean = " " + clean
	}
	if strings.HasSuffix(text, " ") {
		clean += " "
	}
	return clean
}

// style is how a paragraph's pieces are set.
type style struct {
	plain, bold weight
	size        float64
	height      float64 // of a line, in sizes
}

func (s style) face(p piece) face {
	if p.bold {
		return face{s.bold, s.size}
	}
	return face{s.plain, s.size}
}

// markRoom is what a mark takes before its number, in sizes.
const markRoom = 0.46

func (p *pen) length(s style, q piece) float64 {
	width := p.width(s.face(q), q.text)
	if q.mark {
		width += markRoom * s.size
	}
	return width
}

// lines breaks pieces into lines of at most a width. What alone is wider is
// cut into parts.
func (p *pen) lines(s style, list []piece, width float64) []line {
	space := p.width(face{s.plain, s.size}, " ")
	var lines []line
	var now line
	for i := 0; i < len(list); {
		end := i + 1
		for end < len(list) && list[end].glued {
			end++
		}
		word, long := list[i:end], 0.0
		for _, q := range word {
			long += p.length(s, q)
		}
		i = end
		lead := 0.0
		if len(now.pieces) > 0 {
			lead = space
		}
		if len(now.pieces) > 0 && now.width+lead+long > width {
			lines, now, lead = append(lines, now), line{}, 0
		}
		if long <= width {
			now.pieces, now.width = append(now.pieces, word...), now.width+lead+long
			continue
		}
		for _, q := range word {
			for q.text != "" {
				head := p.head(s, q, width-now.width)
				if head == "" { // not even one letter: a line of its own has room
					if len(now.pieces) == 0 {
						_, size := utf8.DecodeRuneInString(q.text)
						head = q.text[:size]
					} else {
						lines, now = append(lines, now), line{}
						continue
					}
				}
				part := q
				part.text = head
				q.text, q.mark, q.glued = q.text[len(head):], false, true
				now.pieces, now.width = append(now.pieces, part), now.width+p.length(s, part)
			}
		}
	}
	if len(now.pieces) > 0 {
		lines = append(lines, now)
	}
	return lines
}

// cut ends a line with an ellipsis, within a width.
func (p *pen) cut(s style, l line, width float64) line {
	dots := piece{text: "…", glued: true}
	room := width - p.length(s, dots)
	for len(l.pieces) > 0 && l.width > room {
		last := &l.pieces[len(l.pieces)-1]
		before := p.length(s, *last)
		_, size := utf8.DecodeLastRuneInString(last.text)
		last.text = last.text[:len(last.text)-size]
		l.width -= before - p.length(s, *last)
		if last.text == "" {
			l.pieces = l.pieces[:len(l.pieces)-1]
		}
	}
	l.pieces = append(l.pieces, dots)
	return l
}

// head is as much of a piece's text as a width holds. In a script without spaces
// it ends where a line may, if there is such a place; what closes may hang over.
func (p *pen) head(s style, q piece, width float64) string {
	end := 0
	for i, r := range q.text {
		part := q
		part.text = q.text[:i+utf8.RuneLen(r)]
		if p.length(s, part) > width {
			break
		}
		end = len(part.text)
	}
	if !p.own.isPacked() || end == len(q.text) {
		return q.text[:end]
	}
	if first, size := utf8.DecodeRuneInString(q.text); end == 0 && strings.ContainsRune(closing, first) {
		return q.text[:size]
	}
	after, _ := utf8.DecodeRuneInString(q.text[end:])
	for whole := end; end > 0; {
		before, size := utf8.DecodeLastRuneInString(q.text[:end])
		if mayBreak(before, after) {
			return q.text[:end]
		}
		if end, after = end-size, before; end == 0 && width >= textWidth {
			return q.text[:whole] // a line of its own has no other place
		}
	}
	return ""
}

// set writes lines from a first baseline on.
func (p *pen) set(s style, lines []line, x, y float64) {
	space := p.width(face{s.plain, s.size}, " ")
	for _, l := range lines {
		places := make([]float64, len(l.pieces)+1) // where each piece starts
		places[0] = x
		for i, q := range l.pieces {
			if i > 0 && !q.glued {
				places[i] += space
			}
			places[i+1] = places[i] + p.length(s, q)
		}
		p.tints(s, l, places, y)
		for i := 0; i < len(l.pieces); {
			end := l.run(i)
			last := end - 1
			p.run(s, l.pieces[i:end], places[i], places[last]+p.length(s, l.pieces[last]), y)
			i = end
		}
		y += s.size * s.height
	}
}

// run is the end of the pieces from one on that are written as one text.
func (l line) run(from int) int {
	first := l.pieces[from]
	end := from + 1
	for end < len(l.pieces) {
		q := l.pieces[end]
		if q.mark || q.bold != first.bold || q.tone() != first.tone() {
			break
		}
		end++
	}
	return end
}

// tone is the colour a piece is written in.
func (q piece) tone() tone {
	if q.kind == model.MarkBreakeven {
		return accent
	}
	return ink
}

// tints lays the gap's tint under what speaks of it.
func (p *pen) tints(s style, l line, places []float64, y float64) {
	for i := 0; i < len(l.pieces); i++ {
		from := i
		for i < len(l.pieces) && l.pieces[i].kind == model.MarkGap {
			i++
		}
		if i > from {
			end := places[i-1] + p.length(s, l.pieces[i-1])
			p.rect(tint, places[from]-0.08*s.size, y-0.86*s.size, end-places[from]+0.16*s.size, 1.12*s.size)
		}
	}
}

// run writes pieces of one kind between two places, after the first one's mark.
func (p *pen) run(s style, pieces []piece, x, end, y float64) {
	first := pieces[0]
	if first.mark {
		centre, radius := at{x + 0.19*s.size, y - 0.33*s.size}, 0.17*s.size
		switch first.kind {
		case model.MarkBreakeven:
			p.disc(accent, centre, radius)
		case model.MarkHollow:
			p.hole(centre, radius*1.1, 0.06*s.size)
		default:
			p.fill(ink, lozenge(centre, radius*1.25))
		}
		x += markRoom * s.size
	}
	text := ""
	for i, q := range pieces {
		if i > 0 && !q.glued {
			text += " "
		}
		text += q.text
	}
	p.text(s.face(first), first.tone(), at{x, y}, end-x, text)
}
