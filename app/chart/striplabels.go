package chart

import "math"

// number places the count beside ●, on the side where the curve falls away.
func (s Strip) number(zones []stretch, lines [][]point, at mark, answered bool) (textLine, bool) {
	if !answered || zoneOf(s.Now) != curve || s.AnswerText == "" {
		return textLine{}, false
	}
	rooms := make([]room, len(stripFrames))
	for i, f := range stripFrames {
		rooms[i] = room{frame: f, target: -1, curve: lines}
		rooms[i].mark(at, stripDotPX-2)
		rooms[i].stem(at.at.x, at.at.y)
	}
	low := point{at.at.x, 1}
	spots := []spot{
		{at: at.at, dx: 5, dy: -10, end: true}, {at: at.at, dx: -5, dy: -10},
		{at: at.at, dx: -8, dy: 20, end: true}, {at: at.at, dx: 8, dy: 20},
		{at: low, dx: -8, dy: -8, end: true}, {at: low, dx: 8, dy: -8},
		{at: point{at.at.x, 0}, dx: -11, dy: 11, end: true}, {at: point{at.at.x, 0}, dx: 11, dy: 11},
	}
	if s.fallsToTheRight(zones) {
		for i := 0; i < len(spots); i += 2 {
			spots[i], spots[i+1] = spots[i+1], spots[i]
		}
	}
	rows := []row{strong("c ac s", notePX, s.AnswerText)}
	_, best, cost := choose(rooms, [][]row{rows}, at.near(spots...), costLess)
	if cost >= impossible {
		return textLine{}, false
	}
	return asLine(rows[0], spots[best]), true
}

// fallsToTheRight reports whether fewer layoffs are needed towards the end of the track than towards its start.
func (s Strip) fallsToTheRight(zones []stretch) bool {
	x := unit(s.Position)
	for _, z := range zones {
		if z.zone == curve && x >= z.x1 && x <= z.x2 {
			const near = 0.02
			return heightAt(z.line, x+near) < heightAt(z.line, x-near)
		}
	}
	return false
}

func asLine(r row, s spot) textLine {
	return textLine{row: r, at: s.at, dx: s.dx, dy: s.dy, end: s.end}
}

// zoneLabels names the zones at their outer edges, in bold the one that the handle is in. A name that finds no room in its
// zone, or beside the count, is left out.
func (s Strip) zoneLabels(zones []stretch, number textLine, numbered bool) []textLine {
	now := zoneOf(s.Now)
	type named struct {
		rows []row
		spot spot
	}
	var taken []named
	if numbered {
		taken = append(taken, named{[]row{number.row}, spot{at: number.at, dx: number.dx, dy: number.dy, end: number.end}})
	}
	all := merged(zones)
	home := s.home(all, now)
	var lines []textLine
	for _, bold := range [...]bool{true, false} { // the zone in force chooses first
		for i, z := range all {
			words := s.words(z.zone)
			if (i == home) != bold || words == [2]string{} {
				continue
			}
			class, px := "zn", float64(tickPX)
			if bold {
				class, px = "zn c s", notePX
			}
			var rows []row
			for _, w := range words {
				rows = append(rows, newRow(class, span{text: w, px: px, bold: bold}))
			}
			at := spot{at: point{z.x1, 0}, dx: 4, dy: 15}
			if z.x1 > 0 && z.x2 == 1 {
				at = spot{at: point{1, 0}, dx: -4, dy: 15, end: true}
			}
			me := named{rows, at}
			clear := max(rows[0].width, rows[1].width)+4 <= (z.x2-z.x1)*narrowestZone+zoneOverhang
			for _, other := range taken {
				for _, f := range stripFrames {
					clear = clear && !overlap(at.zoneBoxes(rows, f), other.spot.zoneBoxes(other.rows, f))
				}
			}
			if !clear {
				continue
			}
			taken = append(taken, me)
			for i, r := range rows {
				lines = append(lines, asLine(r, spot{at: at.at, dx: at.dx, dy: at.dy + zonePitch*float64(i), end: at.end}))
			}
		}
	}
	return lines
}

const (
	zonePitch    = 14 // pixels between the two lines of a zone's name
	zoneOverhang = 8  // pixels that a name may reach out of the narrowest zone; its halo keeps it legible
)

// zoneBoxes returns the boxes of a zone's name, whose rows stand closer than those of the chart's labels.
func (s spot) zoneBoxes(rows []row, f frame) []box {
	all := make([]box, len(rows))
	for i := range rows {
		one := s
		one.dy += zonePitch * float64(i)
		all[i] = one.box(rows[i:i+1], 0, f)
	}
	return all
}

func overlap(a, b []box) bool {
	for _, x := range a {
		if meetsAny(x, b) {
			return true
		}
	}
	return false
}

// words returns the name of a zone.
func (s Strip) words(z zone) [2]string {
	switch z {
	case met:
		return s.Words.Met
	case short:
		return s.Words.Short
	case never:
		return s.Words.Never
	}
	return [2]string{}
}

// home returns the index of the stretch that the handle is in: of the answer's zone, and nearest.
func (s Strip) home(zones []stretch, now zone) int {
	x := unit(s.Position)
	best, nearest := -1, math.Inf(1)
	for i, z := range zones {
		if away := max(z.x1-x, x-z.x2, 0); z.zone == now && away < nearest {
			best, nearest = i, away
		}
	}
	return best
}

// merged joins neighbouring stretches of one zone.
func merged(zones []stretch) []stretch {
	var all []stretch
	for _, z := range zones {
		if n := len(all); n > 0 && all[n-1].zone == z.zone {
			all[n-1].x2 = z.x2
			continue
		}
		all = append(all, z)
	}
	return all
}
