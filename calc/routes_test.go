package calc_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"breakeven/calc"
)

// sameRoutes expects a sweep's two routes, and Solve, to agree at every
// position, and returns whether the numbers fit the quick one.
func sameRoutes(t rapid.TB, s calc.Scenario, f calc.Field, from, to decimal.Decimal, n int) bool {
	t.Helper()
	points := calc.Sweep(nil, s, f, from, to, n)
	exact, fits := calc.SweepWithout128Bits(s, f, from, to, n)
	if !slices.Equal(points, exact) {
		t.Fatalf("%s, %v from %s to %s in %d:\n%v in 128 bits\n%v otherwise", s.AppendJSON(nil), f, raw(from), raw(to), n, points, exact)
	}
	for i, p := range points {
		value := calc.At(f, from, to, i, n)
		status, layoffs, fcf := pointOfSolve(s, f, value)
		if p.Status != status || p.Layoffs != layoffs || p.FCF().String() != fcf {
			t.Fatalf("%s with %v = %s, position %d of %d from %s to %s:\nsweep %v %d %v\nsolve %v %d %s",
				s.AppendJSON(nil), f, raw(value), i, n, raw(from), raw(to), p.Status, p.Layoffs, p.FCF(), status, layoffs, fcf)
		}
	}
	return fits
}

// raw writes a decimal whose exponent may be too large to write it out.
func raw(d decimal.Decimal) string {
	return d.Coefficient().String() + "e" + strconv.Itoa(int(d.Exponent()))
}

func TestSweepTakesBothRoutes(t *testing.T) {
	for text, want := range map[string]bool{amazon: true, widest: false} {
		s := readScenario(t, text)
		for _, r := range ranges {
			from, to := decimal.RequireFromString(r.from), decimal.RequireFromString(r.to)
			if fits := sameRoutes(t, s, r.field, from, to, positions); fits != want && r.field != calc.Months {
				t.Errorf("a sweep of %v fits 128 bits: %t", r.field, fits)
			}
		}
	}
}

func FuzzSweepRoutes(f *testing.F) {
	for i, c := range readWorked(f) {
		r := ranges[i%len(ranges)]
		f.Add([]byte(c.Scenario), uint8(i), "0", "30", uint8(i))
		f.Add([]byte(c.Scenario), uint8(r.field), r.from, r.to, uint8(11))
	}
	f.Add([]byte(widest), uint8(calc.Payroll), "999999999999999999.999999999", "0", uint8(7))
	f.Add([]byte(amazon), uint8(calc.Capex), "1e900000000", "1e-900000000", uint8(4))
	f.Fuzz(func(t *testing.T, text []byte, field uint8, from, to string, n uint8) {
		s, err := calc.ReadScenario(text)
		if err != nil {
			return
		}
		low, err := decimal.NewFromString(from)
		if err != nil {
			return
		}
		high, err := decimal.NewFromString(to)
		if err != nil {
			return
		}
		sameRoutes(t, s, calc.Field(field%uint8(calc.NumFields)), low, high, int(n%40))
	})
}
