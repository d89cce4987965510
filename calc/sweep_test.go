package calc_test

import (
	"math"
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
				points := calc.Sweep(nil, s, f, from, to, n)
				if len(points) != n {
					t.Fatalf("%d points for n = %d", len(points), n)
				}
				for i, p := range points {
					status, layoffs, fcf := pointOfSolve(s, f, calc.At(f, from, to, i, n))
					if p.Status != status || p.Layoffs != layoffs || p.FCF().String() != fcf {
						t.Fatalf("%s with %v = %v, position %d of %d from %v to %v:\nsweep %v %d %v\nsolve %v %d %s",
							s.AppendJSON(nil), f, calc.At(f, from, to, i, n), i, n, from, to,
							p.Status, p.Layoffs, p.FCF(), status, layoffs, fcf)
					}
				}
			})
		})
	}
}
