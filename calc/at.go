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
	a, aExp, aOK := parts(from)
	b, bExp, bOK := parts(to)
	if !aOK || !bOK {
		if i <= n/2 {
			return from
		}
		return to
	}
	least := max(-aExp, -bExp, nanoDigits)
	a, _ = rescaled(a, aExp, least)
	b, _ = rescaled(b, bExp, least)
	steps := bigInt(int64(n - 1))
	a.Mul(a, bigInt(int64(n-1-i)))
	b.Mul(b, bigInt(int64(i)))
	places := nanoDigits
	if f.Whole() {
		places = 0
	}
	sum := a.Add(a, b)
	value := halfEven(new(big.Int), sum, steps.Mul(steps, power10(least-places)))
	return decimal.NewFromBigInt(value, int32(-places))
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
	if f.Whole() {
		if l.places > 0 {
			return l, false
		}
		l.span(from, to)
		return l, true
	}
	// The least places at which every position is exact keep the sweep's
	// integers short; at 9 a position may be rounded.
	for l.span(from, to); l.part != 0 && l.places < nanoDigits; l.span(from, to) {
		l.places++
	}
	return l, true
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

// number returns the position x of the ladder as a number.
func (l *ladder) number(x int128) number {
	units, rest := x.abs().over(int128{lo: uint64(tens[l.places])})
	n := number{units: int64(units.lo), nanos: int32(int64(rest.lo) * tens[nanoDigits-l.places])}
	if x.sign() < 0 {
		n.units, n.nanos = -n.units, -n.nanos
	}
	return n
}
