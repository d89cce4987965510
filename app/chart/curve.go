package chart

import "math"

// point is a place in the frame: x from 0 at the start to 1 at the end, y from 0 at the top to 1 at the floor.
type point struct{ x, y float64 }

// between returns the point at t, 0…1, of the way from a to b.
func between(a, b point, t float64) point {
	return point{a.x + (b.x-a.x)*t, a.y + (b.y-a.y)*t}
}

// heightAt returns y at x on a line whose points go from start to end. Outside the line it is the nearest end's.
func heightAt(line []point, x float64) float64 {
	if len(line) == 0 {
		return 1
	}
	if x <= line[0].x {
		return line[0].y
	}
	for i := 1; i < len(line); i++ {
		if b := line[i]; x <= b.x {
			return between(line[i-1], b, (x-line[i-1].x)/(b.x-line[i-1].x)).y
		}
	}
	return line[len(line)-1].y
}

// part returns the piece of a line from x1 to x2; nothing where there is none.
func part(line []point, x1, x2 float64) []point {
	if len(line) == 0 {
		return nil
	}
	x1, x2 = max(x1, line[0].x), min(x2, line[len(line)-1].x)
	if x2 <= x1 {
		return nil
	}
	piece := []point{{x1, heightAt(line, x1)}}
	for _, p := range line {
		if p.x > x1 && p.x < x2 {
			piece = append(piece, p)
		}
	}
	return append(piece, point{x2, heightAt(line, x2)})
}

// visible cuts a line to the frame: the pieces of it that lie inside.
func visible(line []point) [][]point {
	var pieces [][]point
	var piece []point
	for i := 1; i < len(line); i++ {
		a, b, ok := cut(line[i-1], line[i], 0, 0, 1, 1)
		if !ok {
			continue
		}
		if n := len(piece); n == 0 || piece[n-1] != a {
			if n > 1 {
				pieces = append(pieces, piece)
			}
			piece = []point{a}
		}
		piece = append(piece, b)
	}
	if len(piece) > 1 {
		pieces = append(pieces, piece)
	}
	return pieces
}

// cut returns the part of the segment from a to b inside the rectangle x1…x2 by y1…y2.
func cut(a, b point, x1, y1, x2, y2 float64) (point, point, bool) {
	from, to := 0.0, 1.0
	dx, dy := b.x-a.x, b.y-a.y
	for _, side := range [4]struct{ way, room float64 }{
		{-dx, a.x - x1}, {dx, x2 - a.x}, {-dy, a.y - y1}, {dy, y2 - a.y},
	} {
		switch {
		case side.way == 0 && side.room < 0:
			return a, b, false
		case side.way < 0:
			from = max(from, side.room/side.way)
		case side.way > 0:
			to = min(to, side.room/side.way)
		}
	}
	if !(from <= to) {
		return a, b, false
	}
	// Far ends leave the places between them inexact, so these are held to the rectangle.
	held := func(p point) point { return point{min(max(p.x, x1), x2), min(max(p.y, y1), y2)} }
	start, end := a, b
	if from > 0 {
		start = between(a, b, from)
	}
	if to < 1 {
		end = between(a, b, to)
	}
	return held(start), held(end), true
}

// inside cuts a closed shape to the frame, one side after the other.
func inside(shape []point) []point {
	sides := [4]func(point) float64{ // how far inside of one side
		func(p point) float64 { return p.x },
		func(p point) float64 { return 1 - p.x },
		func(p point) float64 { return p.y },
		func(p point) float64 { return 1 - p.y },
	}
	for _, depth := range sides {
		var kept []point
		for i, b := range shape {
			a := shape[(i+len(shape)-1)%len(shape)]
			da, db := depth(a), depth(b)
			if (da < 0) != (db < 0) {
				kept = append(kept, between(a, b, da/(da-db)))
			}
			if db >= 0 {
				kept = append(kept, b)
			}
		}
		shape = kept
	}
	for i, p := range shape { // far corners leave those on the sides inexact
		shape[i] = point{unit(p.x), unit(p.y)}
	}
	return shape
}

// bounds returns the corners of the smallest rectangle around a shape.
func bounds(shape []point) (low, high point) {
	low, high = point{math.Inf(1), math.Inf(1)}, point{math.Inf(-1), math.Inf(-1)}
	for _, p := range shape {
		low = point{min(low.x, p.x), min(low.y, p.y)}
		high = point{max(high.x, p.x), max(high.y, p.y)}
	}
	return low, high
}

// thin leaves out the points that a straight line passes within tolerance (a fraction of the height).
func thin(line []point, tolerance float64) []point {
	if len(line) < 3 {
		return line
	}
	kept := []point{line[0]}
	// From the last point kept, the slopes between low and high pass all points since.
	from, low, high := line[0], math.Inf(-1), math.Inf(1)
	for i, p := range line[1:] {
		slope := (p.y - from.y) / (p.x - from.x)
		if !(p.x > from.x) || slope < low || slope > high {
			if before := line[i]; before != from {
				kept = append(kept, before)
				from, low, high = before, math.Inf(-1), math.Inf(1)
			}
		}
		if p.x <= from.x { // upright: the next point ends it
			low, high = math.Inf(1), math.Inf(-1)
		} else {
			low = max(low, (p.y-tolerance-from.y)/(p.x-from.x))
			high = min(high, (p.y+tolerance-from.y)/(p.x-from.x))
		}
	}
	return append(kept, line[len(line)-1])
}
