package calc_test

import (
	"math"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"breakeven/calc"
)

// drawEnd draws an end of a sweep: mostly what the field allows, sometimes
// not, or not even a number of the model.
func drawEnd(t *rapid.T, f calc.Field) decimal.Decimal {
	switch rapid.IntRange(0, 11).Draw(t, "end") {
	case 0:
		return decimal.New(rapid.Int64().Draw(t, "coefficient"), rapid.Int32Range(-40, 20).Draw(t, "exponent"))
	case 1:
		return decimal.RequireFromString(signed(t))
	case 2:
		return decimal.New(1, rapid.SampledFrom([]int32{math.MinInt32, math.MaxInt32}).Draw(t, "hostile"))
	}
	switch {
	case f == calc.Months:
		return decimal.NewFromInt(rapid.Int64Range(1, 12).Draw(t, "month"))
	case f.Whole():
		return decimal.NewFromInt(rapid.Int64Range(1, 2_000_000).Draw(t, "count"))
	case drawValue[f] != nil:
		return decimal.RequireFromString(drawValue[f](t))
	}
	return decimal.RequireFromString(amount(t))
}

// pointOfSolve is what a sweep's point must say, by way of Solve.
func pointOfSolve(s calc.Scenario, f calc.Field, value decimal.Decimal) (calc.Status, int64, string) {
	if value.Exponent() < -100 || value.Exponent() > 100 {
		return calc.Unanswered, -1, "0"
	}
	s, err := s.With(f, value.String())
	if err != nil {
		return calc.Unanswered, -1, "0"
	}
	r := calc.Solve(s)
	switch {
	case r.BreakevenLayoffs != nil:
		return r.Status, *r.BreakevenLayoffs, r.FCF.String()
	case r.UnconstrainedLayoffs == nil:
		return r.Status, -1, r.FCF.String()
	case r.UnconstrainedLayoffs.IsInt64():
		return r.Status, r.UnconstrainedLayoffs.Int64(), r.FCF.String()
	}
	return r.Status, math.MaxInt64, r.FCF.String()
}

func TestSweepAgreesWithSolve(t *testing.T) {
	for f := range calc.NumFields {
		t.Run(f.String(), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				s := drawScenario(t)
				from, to := drawEnd(t, f), drawEnd(t, f)
				n := rapid.IntRange(0, 14).Draw(t, "n")
				sameRoutes(t, s, f, from, to, n)
			})
		})
	}
}

func TestSweepAppends(t *testing.T) {
	s := readScenario(t, amazon)
	r := ranges[0]
	from, to := decimal.RequireFromString(r.from), decimal.RequireFromString(r.to)
	whole := calc.Sweep(nil, s, r.field, from, to, 5)
	dst := calc.Sweep(make([]calc.Point, 0, 20), s, r.field, from, to, 5)
	dst = calc.Sweep(dst, s, r.field, from, to, 5)
	if !slices.Equal(dst, append(whole, whole...)) {
		t.Errorf("two sweeps in a row gave %v, one %v", dst, whole)
	}
	for _, n := range []int{0, -1, math.MinInt} {
		if got := calc.Sweep(dst, s, r.field, from, to, n); !slices.Equal(got, dst) {
			t.Errorf("a sweep of %d positions appended something", n)
		}
	}
	if got := calc.Sweep(nil, s, calc.NumFields, from, to, 2); !slices.Equal(got, []calc.Point{{Layoffs: -1}, {Layoffs: -1}}) {
		t.Errorf("a sweep of no field gave %v", got)
	}
}

// A sweep with room for its points must not ask for memory at each of them.
func TestSweepAllocatesNextToNothing(t *testing.T) {
	s := readScenario(t, amazon)
	dst := make([]calc.Point, 0, positions)
	for i, r := range ranges {
		if n := testing.AllocsPerRun(10, func() { sweep(dst, s, i) }); n > 30 {
			t.Errorf("a sweep of %v allocates %v times", r.field, n)
		}
	}
	if n := testing.AllocsPerRun(10, func() { calc.Solve(s) }); n > 400 {
		t.Errorf("Solve allocates %v times", n)
	}
}
