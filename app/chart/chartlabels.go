package chart

import (
	"slices"
	"strings"
)

// The labels of a chart, in the order in which they choose their place. Ticks can move to the far end; what is dropped
// where nothing else helps is first the note "nobody laid off", then the start's amount.

// labels lists what is written in the chart.
func (p *plot) labels() []label {
	ticks := p.tickLabels()
	start := p.startLabel()
	if p.Hidden {
		list := append(ticks, start, p.targetLabel())
		if p.Words.Hidden != "" {
			list = append(list, label{
				layer:  otherLabel,
				narrow: [][]row{{note("c", notePX, p.Words.Hidden)}},
				wide:   [][]row{{note("c", notePX, p.Words.Hidden)}},
				spots:  []spot{{at: point{1, 0.62}, end: true}, {at: point{1, 0.5}, end: true}, {at: point{1, 0.3}, end: true}},
			})
		}
		return list
	}
	var list []label
	if p.answered() {
		list = append(list, p.answerLabel())
	}
	list = append(list, p.triedLabel())
	if p.exhausted() {
		list = append(list, p.wouldTakeLabel())
		if p.poolSeen() {
			list = append(list, p.poolShortLabel())
		}
	}
	// The topmost tick says what is measured. The other ticks have free places at the far end to give way to.
	first := min(len(ticks), 1)
	list = append(list, ticks[:first]...)
	if p.lacking() {
		list = append(list, p.gapLabel())
	}
	list = append(list, start)
	list = append(list, ticks[first:]...)
	list = append(list, p.targetLabel())
	if p.poolSeen() {
		list = append(list, p.poolNoteLabel())
	}
	return list
}

// note is a row of one text.
func note(class string, px float64, text string) row {
	return newRow(class, span{text: text, px: px})
}

// strong is a row of one bold text.
func strong(class string, px float64, text string) row {
	return newRow(class, span{text: text, px: px, bold: true})
}

// ladder returns the contents in order, without the rows and contents that have no text.
func ladder(contents ...[]row) [][]row {
	kept := contents[:0]
	for _, rows := range contents {
		if rows = slices.DeleteFunc(rows, func(r row) bool { return len(r.spans) == 0 }); len(rows) > 0 {
			kept = append(kept, rows)
		}
	}
	return kept
}

// near returns the spots shifted along with a mark that waits at the edge.
func (m mark) near(spots ...spot) []spot {
	for i := range spots {
		if spots[i].at == m.at {
			spots[i].dx += m.dx
			spots[i].dy += m.dy
		}
	}
	return spots
}

// answerLabel names ●. Its text leans to the side where the curve falls, over the target line.
func (p *plot) answerLabel() label {
	at := p.answer
	w := p.Words
	head := func(px float64) row { return strong("b ac", px, w.BreakevenCount) }
	under := newRow("c", span{text: w.BreakevenNote, px: notePX}, span{text: follow(w.BreakevenShare), px: notePX})
	brief := note("c", notePX, w.BreakevenNote)
	return label{
		layer:  otherLabel,
		narrow: ladder([]row{head(smallPX), brief}, []row{head(smallPX)}),
		wide:   ladder([]row{head(boldPX), under}, []row{head(boldPX), brief}, []row{head(boldPX)}),
		spots: at.near(
			spot{at: at.at, dx: -4, dy: -16, end: true, upwards: true},
			spot{at: at.at, dx: -14, dy: -20, end: true, upwards: true},
			spot{at: at.at, dx: 14, dy: 24},
			spot{at: at.at, dx: 4, dy: -16, upwards: true},
			spot{at: point{0, at.at.y}, dy: -16 + at.dy, upwards: true},
			spot{at: at.at, dx: -4, dy: -36, end: true, upwards: true},
			spot{at: at.at, dx: 14, dy: 42},
			spot{at: at.at, dx: -4, dy: -56, end: true, upwards: true},
			spot{at: at.at, dx: 4, dy: -44, upwards: true},
			spot{at: at.at, dx: 14, dy: 66},
			spot{at: at.at, dx: -14, dy: 24, end: true},
			spot{at: point{1, at.at.y}, dy: -16 + at.dy, end: true, upwards: true},
			spot{at: point{1, at.at.y}, dy: 24 + at.dy, end: true},
			spot{at: point{0, at.at.y}, dy: -44 + at.dy, upwards: true},
		),
	}
}

// triedLabel names ◆: on the side that the line leaves free.
func (p *plot) triedLabel() label {
	at := p.tried
	w := p.Words
	head := func(px float64, nounBold bool) row {
		nounPX := float64(notePX)
		if nounBold {
			nounPX = px
		}
		return newRow("b", span{text: w.TriedCount, px: px, bold: true}, span{text: follow(w.TriedNoun), class: "u", px: nounPX, bold: nounBold})
	}
	noun := note("c", notePX, strings.TrimLeft(w.TriedNoun, " "))
	closes, short := note("c", notePX, w.TriedClose), note("c", notePX, w.TriedShort)
	full := newRow("c", span{text: w.TriedClose, px: notePX}, span{text: follow(w.TriedRest), px: notePX})
	l := label{
		layer: otherLabel,
		less:  costSplit,
		narrow: ladder(
			[]row{head(smallPX, false), closes, short},
			[]row{strong("b", smallPX, w.TriedCount), noun, closes, short},
			[]row{head(smallPX, false), closes},
			[]row{strong("b", smallPX, w.TriedCount), closes},
			[]row{strong("b", smallPX, w.TriedCount)},
		),
		wide: ladder(
			[]row{head(boldPX, true), full},
			[]row{head(boldPX, true), closes, short},
			[]row{strong("b", boldPX, w.TriedCount), noun, closes, short},
			[]row{head(boldPX, true), closes},
			[]row{strong("b", boldPX, w.TriedCount)},
		),
	}
	floor := point{at.at.x, 1}
	below := []spot{
		{at: at.at, dx: 14, dy: 24}, {at: at.at, dx: 14, dy: 36},
		{at: at.at, dx: -14, dy: -16, end: true, upwards: true}, {at: at.at, dx: 14, dy: 52},
		{at: at.at, dx: -14, dy: -32, end: true, upwards: true}, {at: at.at, dx: -14, dy: -56, end: true, upwards: true},
	}
	above := []spot{
		{at: at.at, dx: 14, dy: -16, upwards: true}, {at: at.at, dx: -14, dy: 24, end: true},
		{at: at.at, dx: 14, dy: -32, upwards: true}, {at: at.at, dx: -14, dy: 44, end: true},
		{at: at.at, dx: 14, dy: -56, upwards: true},
	}
	if p.rises(at.at.x) {
		l.spots = append(below, above...)
	} else {
		l.spots = append(above, below...)
	}
	l.spots = append(at.near(l.spots...),
		spot{at: floor, dx: 12, dy: -14, upwards: true},
		spot{at: floor, dx: -12, dy: -14, end: true, upwards: true})
	return l
}
