package calc

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"
)

// drawInteger draws an integer of up to that many bits, often one at an edge
// of a word.
func drawInteger(t *rapid.T, bits int) *big.Int {
	z := new(big.Int).Lsh(bigOne, uint(rapid.IntRange(0, bits).Draw(t, "bits")))
	switch rapid.IntRange(0, 3).Draw(t, "kind") {
	case 0:
		z.Sub(z, bigOne)
	case 1:
		words := rapid.SliceOfN(rapid.Uint64(), 4, 4).Draw(t, "words")
		random := wide(words).big()
		z.Rem(random, z.Add(z, bigOne))
	case 2:
		z.SetUint64(rapid.Uint64().Draw(t, "word")).Rsh(z, uint(max(0, 64-bits)))
	}
	z.Abs(z)
	if z.BitLen() > bits {
		z.Rsh(z, uint(z.BitLen()-bits))
	}
	if rapid.Bool().Draw(t, "negative") {
		z.Neg(z)
	}
	return z
}

func TestInt128FollowsIntegers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawInteger(t, 125), drawInteger(t, 125)
		x, y := int128Of(a), int128Of(b)
		expect := func(name string, got int128, want *big.Int) {
			t.Helper()
			if got.big().Cmp(want) != 0 {
				t.Fatalf("%s of %v and %v is %v, want %v", name, a, b, got.big(), want)
			}
		}
		expect("itself", x, a)
		expect("sum", x.plus(y), new(big.Int).Add(a, b))
		expect("difference", x.minus(y), new(big.Int).Sub(a, b))
		expect("size", x.abs(), new(big.Int).Abs(a))
		if x.sign() != a.Sign() || x.compare(y) != a.Cmp(b) || x.abs().below(y.abs()) != (a.CmpAbs(b) < 0) {
			t.Fatalf("%v and %v compare wrong", a, b)
		}
		if p := new(big.Int).Mul(a, b); p.BitLen() < 127 {
			expect("product", x.times(y), p)
		}
		if b.Sign() == 0 {
			return
		}
		q, r := new(big.Int).QuoRem(new(big.Int).Abs(a), new(big.Int).Abs(b), new(big.Int))
		gotQ, gotR := x.abs().over(y.abs())
		expect("quotient", gotQ, q)
		expect("remainder", gotR, r)
		expect("rounded quotient", x.roundedOver(y.abs()), halfEven(new(big.Int), a, new(big.Int).Abs(b)))
	})
}

func TestWideFollowsIntegers(t *testing.T) {
	toWide := func(z *big.Int) wide {
		var w wide
		rest, word := new(big.Int).Set(z), new(big.Int)
		for i := range w {
			w[i] = word.And(rest, bigWord).Uint64()
			rest.Rsh(rest, 64)
		}
		return w
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawInteger(t, 120), drawInteger(t, 250)
		x, y := toWide(a), toWide(b)
		n := rapid.Uint64().Draw(t, "n")
		expect := func(name string, got wide, want *big.Int) {
			t.Helper()
			if got.big().Cmp(want) != 0 || got.negative() != (want.Sign() < 0) {
				t.Fatalf("%s of %v, %v and %d is %v, want %v", name, a, b, n, got.big(), want)
			}
		}
		expect("itself", y, b)
		expect("sum", x.plus(y), new(big.Int).Add(a, b))
		expect("difference", x.minus(y), new(big.Int).Sub(a, b))
		expect("product", x.times(n), new(big.Int).Mul(a, new(big.Int).SetUint64(n)))
		expect("signed product", x.timesSigned(int128Of(a)), new(big.Int).Mul(a, a))
		expect("number", wideOf(int64(n)), bigInt(int64(n)))
		if narrow, ok := y.narrow(); ok != fits(b, 127) || ok && narrow.big().Cmp(b) != 0 {
			t.Fatalf("%v in 128 bits is %v, %t", b, narrow.big(), ok)
		}
		if y.modest() != (b.BitLen() <= 125) {
			t.Fatalf("%v is modest: %t", b, y.modest())
		}
	})
}

// fits reports whether z fits a sign and so many bits.
func fits(z *big.Int, bits int) bool {
	if z.Sign() < 0 {
		z = new(big.Int).Not(z)
	}
	return z.BitLen() <= bits
}

func TestHalfEven(t *testing.T) {
	for _, c := range [][3]int64{
		{0, 2, 0}, {1, 2, 0}, {3, 2, 2}, {5, 2, 2}, {7, 2, 4}, {-1, 2, 0}, {-3, 2, -2}, {-5, 2, -2},
		{1, 3, 0}, {2, 3, 1}, {-1, 3, 0}, {-2, 3, -1}, {4, 4, 1}, {6, 4, 2}, {10, 4, 2}, {7, 7, 1},
	} {
		num, den := bigInt(c[0]), bigInt(c[1])
		if got := halfEven(new(big.Int), num, den); got.Int64() != c[2] {
			t.Errorf("%d ÷ %d is rounded to %v, want %d", c[0], c[1], got, c[2])
		}
		if got := int128Of(num).roundedOver(int128Of(den)); got.big().Int64() != c[2] {
			t.Errorf("%d ÷ %d is rounded to %v in 128 bits, want %d", c[0], c[1], got.big(), c[2])
		}
	}
}
