package calc

import (
	"math/big"
	"math/bits"
)

// wide is an integer of 256 bits in two's complement, least significant word
// first. Its arithmetic is modulo 2^256 and needs no memory of its own.
//
// It never overflows where this package uses it. A value has 18 digits before
// the point and 9 after (10^27); a period takes it ×12, the bases ×36, the
// rates ×10^18, the headcount ×10^8, and fewer than 8 such terms are added:
// 10^27 × 12 × 36 × 10^18 × 10^8 × 8 < 2^189.
type wide [4]uint64

func wideOf(n int64) wide {
	sign := uint64(n >> 63)
	return wide{uint64(n), sign, sign, sign}
}

func (a wide) plus(b wide) (z wide) {
	var c uint64
	for i := range z {
		z[i], c = bits.Add64(a[i], b[i], c)
	}
	return z
}

func (a wide) minus(b wide) (z wide) {
	var c uint64
	for i := range z {
		z[i], c = bits.Sub64(a[i], b[i], c)
	}
	return z
}

func (a wide) times(n uint64) (z wide) {
	var carry uint64
	for i := range z {
		hi, lo := bits.Mul64(a[i], n)
		var c uint64
		z[i], c = bits.Add64(lo, carry, 0)
		carry = hi + c
	}
	return z
}

func (a wide) negative() bool { return int64(a[3]) < 0 }

// narrow returns a in 128 bits, and false where it needs more.
func (a wide) narrow() (int128, bool) {
	sign := uint64(int64(a[1]) >> 63)
	return int128{hi: a[1], lo: a[0]}, a[2] == sign && a[3] == sign
}

func (a wide) big() *big.Int { return a.setBig(new(big.Int)) }

// setBig sets z to a.
func (a wide) setBig(z *big.Int) *big.Int {
	negative := a.negative()
	if negative {
		a = wide{}.minus(a)
	}
	words := z.Bits()[:0]
	for _, w := range a {
		words = append(words, big.Word(w))
		if bits.UintSize == 32 {
			words = append(words, big.Word(w>>32))
		}
	}
	z.SetBits(words)
	if negative {
		z.Neg(z)
	}
	return z
}

// timesSigned is times for a factor of either sign and 128 bits.
func (a wide) timesSigned(n int128) wide {
	size := n.abs()
	high := a.times(size.hi)
	z := a.times(size.lo).plus(wide{0, high[0], high[1], high[2]})
	if n.sign() < 0 {
		return wide{}.minus(z)
	}
	return z
}

// modest reports whether a is below 2^125 in size, so that the sum of a few
// such fits 128 bits.
func (a wide) modest() bool {
	n, ok := a.narrow()
	return ok && n.abs().hi>>61 == 0
}
