package calc

import (
	"github.com/shopspring/decimal"
)

// Point is the answer at one position of a sweep. Points are plain values:
// two that are == hold the same answer.
type Point struct {
	Status Status
	// Layoffs is the least number of layoffs that reaches the target: in the
	// pool where Status is AlreadyMet or OK; beyond it, and at most
	// math.MaxInt64, where it is ExceedsPool; else −1.
	Layoffs int64

	fcf int128 // × 10^6
}

var unanswered = Point{Layoffs: -1}

// FCF returns the free cash flow at the position with nobody laid off,
// rounded half to even at 6 places; 0 where Status is Unanswered.
func (p Point) FCF() decimal.Decimal {
	return decimal.NewFromBigInt(p.fcf.big(), -resultPlaces)
}

// Sweep appends to dst the answers of n scenarios that differ from s in f
// alone, evenly spaced from one end to the other; position i has the value
// that At returns. Every point is what Solve says of that scenario, whether
// Check would accept it or not; where the field does not allow the value the
// point is Unanswered. A flow's values are in its own basis; a sweep of Months
// moves the bases that were not given; a sweep of Headcount moves the pool.
//
// A sweep costs about as much as one Solve, and given a dst of enough capacity
// it allocates next to nothing.
func Sweep(dst []Point, s Scenario, f Field, from, to decimal.Decimal, n int) []Point {
	if f >= NumFields {
		for range n {
			dst = append(dst, unanswered)
		}
		return dst
	}
	first, firstOK := numberOf(from)
	last, lastOK := numberOf(to)
	if firstOK && lastOK {
		if l, ok := newLadder(f, first, last, n); ok {
			return climb(dst, &s, f, &l, first, last, n)
		}
	}
	return stride(dst, &s, f, from, to, n)
}

// stride answers where an end is no number of the field's kind, for what lies
// between may be.
func stride(dst []Point, s *Scenario, f Field, from, to decimal.Decimal, n int) []Point {
	places := placesOf(f)
	p := newStrip(s, f, places)
	between, ok := newSpacing(f, from, to, n)
	limit := power10(unitDigits + places)
	for i := range n {
		var value number
		var valid bool
		if ok && i > 0 && i < n-1 {
			if x := between.value(i); x.CmpAbs(limit) < 0 {
				value, valid = numberAt(int128Of(x), places), true
			}
		} else {
			value, valid = numberOf(At(f, from, to, i, n))
		}
		if !valid || !forms[f].admits(value) {
			dst = append(dst, unanswered)
			continue
		}
		x, _ := value.wide(places).narrow()
		dst = append(dst, p.point(x))
	}
	return dst
}

// climb answers at each rung of the ladder.
func climb(dst []Point, s *Scenario, f Field, l *ladder, first, last number, n int) []Point {
	p := newStrip(s, f, l.places)
	q, fits := p.quick(f, l.places, first, last)
	for range n {
		x := l.next()
		switch {
		case !forms[f].admits(numberAt(x, l.places)):
			dst = append(dst, unanswered)
		case fits:
			dst = append(dst, q.point(x))
		default:
			dst = append(dst, p.point(x))
		}
	}
	return dst
}
