package calc

import "github.com/shopspring/decimal"

// SweepWithout128Bits is Sweep by the route for numbers of any size. Fits
// tells whether Sweep would have taken the other one.
func SweepWithout128Bits(s Scenario, f Field, from, to decimal.Decimal, n int) (points []Point, fits bool) {
	first, firstOK := numberOf(from)
	last, lastOK := numberOf(to)
	if !firstOK || !lastOK {
		return Sweep(nil, s, f, from, to, n), false
	}
	l, ok := newLadder(f, first, last, n)
	if !ok {
		return Sweep(nil, s, f, from, to, n), false
	}
	p := newStrip(&s, f, l.places)
	_, fits = p.quick(f, l.places, first, last)
	for range n {
		x := l.next()
		if forms[f].admits(numberAt(x, l.places)) {
			points = append(points, p.point(x))
		} else {
			points = append(points, unanswered)
		}
	}
	return points, fits
}
