package calc

import (
	"math/big"
	"math/bits"
)

// int128 is an integer of 128 bits in two's complement, with arithmetic
// modulo 2^128. A sweep proves that its results fit before it uses them.
type int128 struct{ hi, lo uint64 }

func (a int128) sign() int {
	switch {
	case int64(a.hi) < 0:
		return -1
	case a.hi|a.lo == 0:
		return 0
	}
	return 1
}

func (a int128) plus(b int128) int128 {
	lo, c := bits.Add64(a.lo, b.lo, 0)
	hi, _ := bits.Add64(a.hi, b.hi, c)
	return int128{hi, lo}
}

func (a int128) minus(b int128) int128 {
	lo, c := bits.Sub64(a.lo, b.lo, 0)
	hi, _ := bits.Sub64(a.hi, b.hi, c)
	return int128{hi, lo}
}

func (a int128) times(b int128) int128 {
	hi, lo := bits.Mul64(a.lo, b.lo)
	return int128{hi + a.hi*b.lo + a.lo*b.hi, lo}
}

func (a int128) compare(b int128) int { return a.minus(b).sign() }

// below compares two values that are not negative.
func (a int128) below(b int128) bool {
	return a.hi < b.hi || a.hi == b.hi && a.lo < b.lo
}

func (a int128) abs() int128 {
	if a.sign() < 0 {
		return int128{}.minus(a)
	}
	return a
}

// over divides two values that are not negative, b not 0, and returns the
// quotient and the remainder.
func (a int128) over(b int128) (q, r int128) {
	if b.hi == 0 {
		if a.hi == 0 {
			return int128{lo: a.lo / b.lo}, int128{lo: a.lo % b.lo}
		}
		q.hi, r.lo = a.hi/b.lo, a.hi%b.lo
		q.lo, r.lo = bits.Div64(r.lo, a.lo, b.lo)
		return q, r
	}
	// The quotient has one word. Divide the leading 128 bits by the leading 64
	// of b, both shifted so that b's top bit is set: that gives the quotient or
	// one or two more.
	n := uint(bits.LeadingZeros64(b.hi))
	top := b.hi<<n | b.lo>>(64-n)
	q.lo, _ = bits.Div64(a.hi>>1, a.hi<<63|a.lo>>1, top)
	q.lo >>= 63 - n
	if q.lo != 0 {
		q.lo--
	}
	if r = a.minus(q.times(b)); !r.below(b) {
		q.lo++
		r = r.minus(b)
	}
	return q, r
}

func (a int128) big() *big.Int {
	sign := uint64(int64(a.hi) >> 63)
	return wide{a.lo, a.hi, sign, sign}.big()
}

var bigWord = new(big.Int).SetUint64(1<<64 - 1)

// int128Of returns z, which must fit.
func int128Of(z *big.Int) int128 {
	var word big.Int
	lo := word.And(z, bigWord).Uint64()
	return int128{hi: uint64(word.Rsh(z, 64).Int64()), lo: lo}
}

// roundedOver returns a ÷ b, b > 0, rounded half to even.
func (a int128) roundedOver(b int128) int128 {
	q, r := a.abs().over(b)
	if twice := r.plus(r); b.below(twice) || twice == b && q.lo&1 == 1 {
		q = q.plus(int128{lo: 1})
	}
	if a.sign() < 0 {
		return int128{}.minus(q)
	}
	return q
}
