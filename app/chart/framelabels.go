package chart

// The labels that belong to the frame: ticks, target, gap, the pool's end, the start.

// tickLabels names the gridlines; the topmost also says what is measured.
func (p *plot) tickLabels() []label {
	var list []label
	for i := len(p.ticks) - 1; i >= 0; i-- {
		if i >= len(p.Words.YLabels) || p.Words.YLabels[i] == "" {
			continue
		}
		text := p.Words.YLabels[i]
		contents := [][]row{{note("", tickPX, text)}}
		if len(list) == 0 && p.Words.Unit != "" {
			contents = append([][]row{{note("", tickPX, text+follow(p.Words.Unit))}}, contents...)
		}
		y := p.ticks[i].y
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
func (p *plot) gapLabel() label {
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
func (p *plot) targetLabel() label {
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
func (p *plot) wouldTakeLabel() label {
	at := p.beyond
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
func (p *plot) poolShortLabel() label {
	at := p.ended
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
func (p *plot) poolNoteLabel() label {
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

// startLabel tells the amount with nobody laid off. Where it finds no place it gives way: first its note, then all of it.
func (p *plot) startLabel() label {
	at := p.start
	value := span{text: p.Words.StartValue, class: "s", px: notePX, bold: true}
	brief := []row{newRow("c", value)}
	full := []row{newRow("c", value, span{text: follow(p.Words.StartNote), px: notePX})}
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
	l := label{layer: otherLabel, narrow: ladder(brief), wide: ladder(full, brief), spots: at.near(spots...), limit: costDrop}
	if p.Hidden {
		l.narrow = ladder(full, brief)
		l.spots[0], l.spots[2] = l.spots[2], l.spots[0]
	}
	return l
}
