package calc

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// At returns position i of n evenly spaced values between from and to: from
// itself at 0, to itself at n − 1, and in between the exact value where it has
// at most 9 places, else that value rounded half to even at 9 places; for a
// field that takes whole numbers, rounded to a whole number.
//
// Positions below 0 and beyond the last are the ends. Where an end has far
// more digits than any field allows, a position between is the nearer end.
func At(f Field, from, to decimal.Decimal, i, n int) decimal.Decimal {
	switch {
	case i <= 0 || n <= 1:
		return from
	case i >= n-1:
		return to
	}
	s, ok := newSpacing(f, from, to, n)
	switch {
	case ok:
		return decimal.NewFromBigInt(s.value(i), int32(-s.places))
	case i <= n/2:
		return from
	}
	return to
}

// spacing is what the positions between two ends share. It holds the integers
// that it works with, as a judge does.
type spacing struct {
	places         int     // of a value after the point
	start, way, by big.Int // value i is (start + way × i) ÷ by, rounded

	result big.Int
}

// newSpacing returns false where an end is too long to be written out.
func newSpacing(f Field, from, to decimal.Decimal, n int) (*spacing, bool) {
	a, aExp, aOK := parts(from)
	b, bExp, bOK := parts(to)
	if !aOK || !bOK {
		return nil, false
	}
	s := &spacing{places: placesOf(f)}
	least := max(-aExp, -bExp, nanoDigits)
	a, _ = rescaled(a, aExp, least)
	b, _ = rescaled(b, bExp, least)
	steps := bigInt(int64(n - 1))
	s.start.Mul(a, steps)
	s.way.Sub(b, a)
	s.by.Mul(steps, power10(least-s.places))
	return s, true
}

// placesOf returns how many places after the point a field's values may have.
func placesOf(f Field) int {
	if f.Whole() {
		return 0
	}
	return nanoDigits
}

// value returns the value at position i × 10^places, valid until the next.
func (s *spacing) value(i int) *big.Int {
	s.result.SetInt64(int64(i))
	s.result.Mul(&s.result, &s.way)
	s.result.Add(&s.result, &s.start)
	return halfEven(&s.result, &s.result, &s.by)
}

// ladder walks over the positions that At returns, as integers × 10^places,
// where both ends are numbers.
type ladder struct {
	places      int
	x           int128 // rounded down …
	rest        uint64 // … from x + rest ÷ parts
	step        int128
	part, parts uint64
}

// newLadder returns false where the ends are no numbers of the field's kind.
func newLadder(f Field, from, to number, n int) (ladder, bool) {
	l := ladder{parts: uint64(max(n-1, 1)), places: max(from.places(), to.places())}
	most := placesOf(f)
	// The least places at which every position is exact keep the sweep's
	// integers short; at the most a position may be rounded.
	for l.span(from, to); l.part != 0 && l.places < most; l.span(from, to) {
		l.places++
	}
	return l, l.places <= most
}

// span divides the way from one end to the other at the current places.
func (l *ladder) span(from, to number) {
	first, _ := from.wide(l.places).narrow()
	last, _ := to.wide(l.places).narrow()
	way, parts := last.minus(first), int128{lo: l.parts}
	step, rest := way.abs().over(parts)
	if way.sign() < 0 {
		step = int128{}.minus(step)
		if rest.lo != 0 {
			step, rest = step.minus(int128{lo: 1}), parts.minus(rest)
		}
	}
	l.x, l.step, l.part = first, step, rest.lo
}

// next returns the current position, rounded half to even, and moves on.
func (l *ladder) next() int128 {
	x := l.x
	if twice := 2 * l.rest; twice > l.parts || twice == l.parts && x.lo&1 == 1 {
		x = x.plus(int128{lo: 1})
	}
	l.x = l.x.plus(l.step)
	if l.rest += l.part; l.rest >= l.parts {
		l.rest -= l.parts
		l.x = l.x.plus(int128{lo: 1})
	}
	return x
}
