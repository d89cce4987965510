package calc

import (
	"math"
	"math/big"

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
	if f >= NumFields || n <= 0 {
		for range n {
			dst = append(dst, Point{Layoffs: -1})
		}
		return dst
	}
	first, firstOK := numberOf(from)
	last, lastOK := numberOf(to)
	l, ok := ladder{}, false
	if firstOK && lastOK {
		l, ok = newLadder(f, first, last, n)
	}
	if !ok {
		return sweepAt(dst, s, f, from, to, n)
	}
	q, ok := newQuick(&s, f, l.places, first, last)
	for range n {
		x := l.next()
		switch value := l.number(x); {
		case !forms[f].admits(value):
			dst = append(dst, Point{Layoffs: -1})
		case ok:
			dst = append(dst, q.point(x))
		default:
			dst = append(dst, pointOf(s, f, value))
		}
	}
	return dst
}

// sweepAt is Sweep for ends that are no numbers of the field's kind.
func sweepAt(dst []Point, s Scenario, f Field, from, to decimal.Decimal, n int) []Point {
	for i := range n {
		value, ok := numberOf(At(f, from, to, i, n))
		if !ok || !forms[f].admits(value) {
			dst = append(dst, Point{Layoffs: -1})
			continue
		}
		dst = append(dst, pointOf(s, f, value))
	}
	return dst
}

// pointOf answers for one value of a field, whatever the size of its numbers.
func pointOf(s Scenario, f Field, value number) Point {
	s.put(f, value)
	run := runRateOf(&s)
	status, n := run.answer()
	p := Point{Status: status, Layoffs: -1}
	if n != nil {
		p.Layoffs = math.MaxInt64
		if n.IsInt64() {
			p.Layoffs = n.Int64()
		}
	}
	fcf := run.at(new(big.Int))
	p.fcf = int128Of(halfEven(fcf, fcf.Mul(fcf, bigMillion), run.unit))
	return p
}
