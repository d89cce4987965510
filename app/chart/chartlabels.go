package chart

// The labels of a chart, in the order in which they choose their place. What comes late gives way: last the note
// "nobody laid off", then the start's amount.

// labels lists what is written in the chart.
func (p plot) labels() []label {
	ticks := p.tickLabels()
	start := p.startLabel()
	if p.Hidden {
		list := append(ticks, start)
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
	list = append(list, ticks...)
	if p.lacking() {
		list = append(list, p.gapLabel())
	}
	list = append(list, p.targetLabel())
	if p.poolSeen() {
		list = append(list, p.poolNoteLabel())
	}
	return append(list, start)
}

// note is a row of one text.
func note(class string, px float64, text string) row {
	return row{class, []span{{text: text, px: px}}}
}

// strong is a row of one bold text.
func strong(class string, px float64, text string) row {
	return row{class, []span{{text: text, px: px, bold: true}}}
}

// ladder returns the contents in order, without the rows and contents that have no text.
func ladder(contents ...[]row) [][]row {
	var kept [][]row
	for _, rows := range contents {
		var filled []row
		for _, r := range rows {
			var spans []span
			for _, s := range r.spans {
				if s.text != "" {
					spans = append(spans, s)
				}
			}
			if len(spans) > 0 {
				filled = append(filled, row{r.class, spans})
			}
		}
		if len(filled) > 0 {
			kept = append(kept, filled)
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
func (p plot) answerLabel() label {
	at := p.answer()
	w := p.Words
	head := func(px float64) row { return strong("b ac", px, w.BreakevenCount) }
	under := row{"c", []span{{text: w.BreakevenNote, px: notePX}, {text: follow(w.BreakevenShare), px: notePX}}}
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
func (p plot) triedLabel() label {
	at := p.tried()
	w := p.Words
	head := func(px float64, nounBold bool) row {
		nounPX := float64(notePX)
		if nounBold {
			nounPX = px
		}
		return row{"b", []span{{text: w.TriedCount, px: px, bold: true}, {text: follow(w.TriedNoun), class: "u", px: nounPX, bold: nounBold}}}
	}
	noun := note("c", notePX, w.TriedNoun)
	closes, short := note("c", notePX, w.TriedClose), note("c", notePX, w.TriedShort)
	full := row{"c", []span{{text: w.TriedClose, px: notePX}, {text: follow(w.TriedRest), px: notePX}}}
	l := label{
		layer: otherLabel,
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
		{at: at.at, dx: 14, dy: 24}, {at: at.at, dx: 14, dy: 36}, {at: at.at, dx: 14, dy: 52},
		{at: at.at, dx: -14, dy: 24, end: true}, {at: at.at, dx: -14, dy: 44, end: true},
	}
	above := []spot{
		{at: at.at, dx: -14, dy: -16, end: true, upwards: true}, {at: at.at, dx: 14, dy: -16, upwards: true},
		{at: at.at, dx: -14, dy: -32, end: true, upwards: true}, {at: at.at, dx: 14, dy: -32, upwards: true},
		{at: at.at, dx: 14, dy: -56, upwards: true}, {at: at.at, dx: -14, dy: -56, end: true, upwards: true},
	}
	if p.rises(at.at.x) {
		l.spots = append(below, above...)
	} else {
		above[0], above[1] = above[1], above[0]
		l.spots = append(above, below...)
	}
	l.spots = append(at.near(l.spots...),
		spot{at: floor, dx: 12, dy: -14, upwards: true},
		spot{at: floor, dx: -12, dy: -14, end: true, upwards: true})
	return l
}

// tickLabels names the gridlines; the topmost also says what is measured.
func (p plot) tickLabels() []label {
	ticks := p.Axes.YTicks()
	var list []label
	for i := len(ticks) - 1; i >= 0; i-- {
		if i >= len(p.Words.YLabels) || p.Words.YLabels[i] == "" {
			continue
		}
		text := p.Words.YLabels[i]
		contents := [][]row{{note("", tickPX, text)}}
		if len(list) == 0 && p.Words.Unit != "" {
			contents = append([][]row{{note("", tickPX, text+follow(p.Words.Unit))}}, contents...)
		}
		y := p.y(ticks[i])
		list = append(list, label{
			layer: tickLabel, narrow: contents, wide: contents,
			spots: []spot{
				{at: point{0, y}, dy: -5},
				{at: point{0, y}, dx: 10, dy: -5},
				{at: point{0, y}, dy: 14},
				{at: point{1, y}, dy: -5, end: true},
				{at: point{1, y}, dy: 14, end: true},
			},
		})
	}
	return list
}

// gapLabel stands in the tint, under the target line.
func (p plot) gapLabel() label {
	contents := ladder([]row{note("c", notePX, p.Words.Gap)})
	return label{
		layer: otherLabel, narrow: contents, wide: contents,
		spots: []spot{
			{at: point{0, p.target}, dx: 10, dy: 22},
			{at: point{0, p.target}, dx: 10, dy: 38},
			{at: point{0, p.target}, dx: 48, dy: 22},
		},
		limit: costCurve - 1, // outside the tint it would name the wrong thing
	}
}

// targetLabel names a target line that is not a gridline.
func (p plot) targetLabel() label {
	contents := ladder([]row{note("", tickPX, p.Words.Target)})
	return label{
		layer: otherLabel, narrow: contents, wide: contents,
		spots: []spot{
			{at: point{1, p.target}, dy: -5, end: true},
			{at: point{1, p.target}, dy: 14, end: true},
			{at: point{0, p.target}, dy: -5},
			{at: point{0, p.target}, dy: 14},
		},
	}
}

// wouldTakeLabel names the hollow ●.
func (p plot) wouldTakeLabel() label {
	at := p.beyond()
	contents := ladder([]row{strong("c ac s", notePX, p.Words.WouldTake)})
	return label{
		layer: otherLabel, narrow: contents, wide: contents,
		spots: at.near(
			spot{at: at.at, dx: -6, dy: -14, end: true, upwards: true},
			spot{at: at.at, dx: -6, dy: -30, end: true, upwards: true},
			spot{at: point{1, at.at.y}, dy: -14 + at.dy, end: true, upwards: true},
			spot{at: at.at, dx: 6, dy: 24},
			spot{at: point{1, at.at.y}, dy: 26 + at.dy, end: true},
			spot{at: at.at, dx: -6, dy: 26, end: true},
			spot{at: at.at, dx: -6, dy: 44, end: true},
		),
	}
}

// poolShortLabel says what is missing when everybody has been laid off.
func (p plot) poolShortLabel() label {
	at := p.ended()
	contents := func(px float64) [][]row { return ladder([]row{strong("b", px, p.Words.PoolShort)}) }
	spots := []spot{
		{at: at.at, dx: -12, dy: -9, end: true, upwards: true},
		{at: at.at, dx: -12, dy: -24, end: true, upwards: true},
		{at: at.at, dx: 12, dy: 24},
		{at: at.at, dx: -12, dy: 24, end: true},
		{at: at.at, dx: 12, dy: -12, upwards: true},
		{at: at.at, dx: -12, dy: 44, end: true},
		{at: at.at, dx: 12, dy: 44},
	}
	return label{layer: otherLabel, narrow: contents(smallPX), wide: contents(boldPX), spots: at.near(spots...)}
}

// poolNoteLabel names the pool's end, beside its line.
func (p plot) poolNoteLabel() label {
	contents := ladder([]row{note("c", notePX, p.Words.PoolNote)})
	return label{
		layer: otherLabel, narrow: contents, wide: contents,
		spots: []spot{
			{at: point{p.pool, 1}, dx: -8, dy: -10, end: true},
			{at: point{p.pool, 1}, dx: 8, dy: -10},
			{at: point{p.pool, 1}, dx: -8, dy: -28, end: true},
			{at: point{p.pool, 1}, dx: 8, dy: -28},
			{at: point{p.pool, 0}, dx: -8, dy: 14, end: true},
			{at: point{p.pool, 0}, dx: 8, dy: 14},
		},
	}
}

// startLabel tells the amount with nobody laid off. It gives way to all others: first its note, then all of it.
func (p plot) startLabel() label {
	at := p.start()
	value := span{text: p.Words.StartValue, class: "s", px: notePX, bold: true}
	brief := []row{{"c", []span{value}}}
	full := []row{{"c", []span{value, {text: follow(p.Words.StartNote), px: notePX}}}}
	spots := []spot{
		{at: at.at, dx: 2, dy: 22},
		{at: at.at, dx: 8, dy: 26},
		{at: at.at, dx: 12, dy: 5},
		{at: at.at, dx: 12, dy: 14},
		{at: at.at, dx: 2, dy: -12},
		{at: at.at, dx: 2, dy: 32},
		{at: at.at, dx: 12, dy: -8},
		{at: at.at, dx: 2, dy: -24},
	}
	l := label{layer: otherLabel, narrow: ladder(brief), wide: ladder(full, brief), spots: at.near(spots...)}
	if p.Hidden {
		l.narrow = ladder(full, brief)
		l.spots[0], l.spots[2] = l.spots[2], l.spots[0]
	}
	return l
}
