package calc_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"breakeven/calc"
)

func TestAtIsEvenlySpaced(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.SampledFrom([]calc.Field{calc.Capex, calc.Target, calc.TaxRate, calc.Headcount, calc.Layoffs}).Draw(t, "field")
		from, to := signed(t), signed(t)
		n := rapid.IntRange(2, 1000).Draw(t, "n")
		i := rapid.IntRange(0, n-1).Draw(t, "i")
		got := calc.At(f, decimal.RequireFromString(from), decimal.RequireFromString(to), i, n)

		a, b := rat(t, from), rat(t, to)
		exact := add(a, mul(sub(b, a), big.NewRat(int64(i), int64(n-1))))
		off := sub(rat(t, got.String()), exact)
		half := big.NewRat(1, 2_000_000_000)
		if f.Whole() {
			half = big.NewRat(1, 2)
		}
		atEnd := i == 0 || i == n-1
		switch {
		case atEnd && off.Sign() != 0, off.Abs(off).Cmp(half) > 0:
			t.Fatalf("position %d of %d from %s to %s is %v, off by %v", i, n, from, to, got, off)
		case !atEnd && f.Whole() && !got.IsInteger():
			t.Fatalf("position %d of %d from %s to %s is %v, not whole", i, n, from, to, got)
		}
	})
}

func TestAtRoundsHalfToEven(t *testing.T) {
	for _, c := range []struct {
		f        calc.Field
		from, to string
		i, n     int
		want     string
	}{
		{calc.Capex, "0", "100", 33, 101, "33"},
		{calc.Capex, "0", "1", 1, 4, "0.333333333"},
		{calc.Capex, "1", "0", 1, 4, "0.666666667"},
		{calc.Capex, "0.000000001", "0.000000002", 1, 3, "0.000000002"},
		{calc.Capex, "0.000000002", "0.000000003", 1, 3, "0.000000002"},
		{calc.Target, "-0.000000001", "-0.000000002", 1, 3, "-0.000000002"},
		{calc.Target, "-1", "1", 1, 3, "0"},
		{calc.Headcount, "1", "4", 1, 3, "2"},
		{calc.Headcount, "1", "2", 1, 3, "2"},
		{calc.Headcount, "3", "2", 1, 3, "2"},
		{calc.Capex, "5", "9", 0, 1, "5"},
		{calc.Capex, "5", "9", -3, 5, "5"},
		{calc.Capex, "5", "9", 7, 5, "9"},
		{calc.Capex, "5", "9", 1, 0, "5"},
		{calc.Capex, "5.00000000000000000001", "9", 0, 5, "5.00000000000000000001"},
		{calc.Capex, "0.0000000000000001", "2", 1, 3, "1"},
	} {
		from, to := decimal.RequireFromString(c.from), decimal.RequireFromString(c.to)
		if got := calc.At(c.f, from, to, c.i, c.n).String(); got != c.want {
			t.Errorf("position %d of %d from %s to %s is %s, want %s", c.i, c.n, c.from, c.to, got, c.want)
		}
	}
}

func TestAtTakesAnyEnds(t *testing.T) {
	huge, tiny := decimal.New(7, math.MaxInt32), decimal.New(7, math.MinInt32)
	zero := decimal.New(0, math.MaxInt32)
	for i := range 5 {
		want := huge
		if i > 2 {
			want = tiny
		}
		if got := calc.At(calc.Capex, huge, tiny, i, 5); raw(got) != raw(want) {
			t.Errorf("position %d is %s", i, raw(got))
		}
	}
	if got := calc.At(calc.Capex, zero, decimal.NewFromInt(2), 1, 3).String(); got != "1" {
		t.Errorf("between 0 × 10^2147483647 and 2 is %s", got)
	}
	if got := calc.At(calc.Capex, decimal.Decimal{}, decimal.NewFromInt(2), 1, math.MaxInt).String(); got != "0" {
		t.Errorf("the first of very many positions is %s", got)
	}
}
