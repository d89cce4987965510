package calc_test

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"breakeven/calc"
)

// surplusAt is FCF(0) − target where the field has the value.
func surplusAt(t rapid.TB, s calc.Scenario, f calc.Field, value *big.Rat) *big.Rat {
	o := oracleOf(t, s)
	if f.Flow() {
		value = mul(value, big.NewRat(s.Count(calc.Months), int64(s.Basis(f))))
	}
	switch f {
	case calc.Revenue:
		o.revenue = value
	case calc.VariableCostRate:
		o.v = value
	case calc.OtherCosts:
		o.other = value
	case calc.Payroll:
		o.payroll = value
	case calc.StockPay:
		o.stock = value
	case calc.Capex:
		o.capex = value
	case calc.Depreciation:
		o.deduction = value
	case calc.TaxRate:
		o.t = value
	case calc.Target:
		o.target = value
	}
	return sub(o.runRate().at(0), o.target)
}

var movesFCF = []calc.Field{
	calc.Revenue, calc.VariableCostRate, calc.OtherCosts, calc.Payroll, calc.StockPay,
	calc.Capex, calc.Depreciation, calc.TaxRate, calc.Target,
}

// Free cash flow moves one way with each of these fields, so the value without
// layoffs is where the surplus changes its sign, and there is none where the
// surplus has the same sign at both ends of what is allowed.
func TestNoLayoffsIsWhereTheGapCloses(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		f := rapid.SampledFrom(movesFCF).Draw(t, "field")
		low, high := new(big.Rat), rat(t, "999999999999999999.9999994") // beyond it a value rounds to 19 digits
		switch f {
		case calc.OtherCosts, calc.Target:
			low = new(big.Rat).Neg(high)
		case calc.VariableCostRate:
			high = one
		case calc.TaxRate:
			high = rat(t, "0.9999994") // beyond it the value rounds to 1
		}
		atLow, atHigh := surplusAt(t, s, f, low), surplusAt(t, s, f, high)
		x, ok := calc.NoLayoffs(s, f)
		if !ok {
			if atLow.Sign()*atHigh.Sign() < 0 {
				t.Fatalf("%s: no %v without layoffs, but the surplus is %v at one end and %v at the other", s.AppendJSON(nil), f, atLow, atHigh)
			}
			return
		}
		if _, err := s.With(f, x.String()); err != nil || x.Exponent() < -6 {
			t.Fatalf("%s: %v would be %v: %v", s.AppendJSON(nil), f, x, err)
		}
		// The value is off by half a millionth at most.
		half := big.NewRat(1, 2_000_000)
		before, after := surplusAt(t, s, f, sub(rat(t, x.String()), half)), surplusAt(t, s, f, add(rat(t, x.String()), half))
		if before.Sign()*after.Sign() > 0 {
			t.Fatalf("%s: with %v = %v the surplus is between %v and %v", s.AppendJSON(nil), f, x, before, after)
		}
	})
}

func TestNoLayoffs(t *testing.T) {
	s := readScenario(t, `{"months": 9, "revenue": "100", "otherCosts": "40", "payroll": "60", "capex": "40", "stockPay": "7", "taxRate": "0.5",
		"variableCostRate": "0.2", "headcount": 10, "basis": {"payroll": 12}}`)
	// 80 − 40 − 45 − 40 = −45 before tax; a loss pays none.
	for f, want := range map[calc.Field]string{
		calc.Revenue:    "197.5", // taxed: 0.8 r − 125 − 0.5 (0.8 r − 92) = 0
		calc.OtherCosts: "-38",   // taxed: −5 − o − 0.5 (28 − o) = 0
		calc.Target:     "-45",
	} {
		got, ok := calc.NoLayoffs(s, f)
		if !ok || got.String() != want {
			t.Errorf("%v without layoffs is %v, %t; want %s", f, got, ok, want)
		}
	}
	for _, f := range []calc.Field{calc.Headcount, calc.Layoffs, calc.GPUPrice, calc.NoticeMonths, calc.SeverancePerLayoff,
		calc.LostRevenuePerLayoff, calc.ReplacementCostPerLayoff, calc.StockPay, calc.Depreciation, calc.TaxRate, calc.Capex, calc.Payroll} {
		if got, ok := calc.NoLayoffs(s, f); ok {
			t.Errorf("%v without layoffs is %v, but it can't close the gap", f, got)
		}
	}
}

func TestNoLayoffsOfMonths(t *testing.T) {
	// A year's 120 of revenue against 60 whatever the period: 6 months of it.
	s := readScenario(t, `{"revenue": "120", "capex": "60", "basis": {"revenue": 12}}`)
	if got, ok := calc.NoLayoffs(s, calc.Months); !ok || got.String() != "6" {
		t.Errorf("months without layoffs: %v, %t", got, ok)
	}
	for _, capex := range []string{"50", "0", "200", "60.000000001"} { // 5, 0, 20 and a hair above 6 months are no periods
		if got, ok := calc.NoLayoffs(with(t, s, calc.Capex, capex), calc.Months); ok {
			t.Errorf("months without layoffs for a capex of %s: %v", capex, got)
		}
	}
}

// The value itself needs no layoffs where it has 6 places, and it is the last
// such value: a millionth further it needs some.
func TestNoLayoffsIsTheLastSuchValue(t *testing.T) {
	s := with(t, with(t, readScenario(t, amazon), calc.VariableCostRate, "0"), calc.TaxRate, "0.03")
	for f, direction := range map[calc.Field]int64{calc.Capex: 1, calc.Payroll: 1, calc.OtherCosts: 1, calc.Revenue: -1} {
		x, ok := calc.NoLayoffs(s, f)
		if !ok {
			t.Fatalf("%v: none", f)
		}
		beyond := x.Add(decimal.New(direction, -6))
		if r := calc.Solve(with(t, s, f, beyond.String())); r.Status == calc.AlreadyMet {
			t.Errorf("%v = %v still needs no layoffs", f, beyond)
		}
		within := x.Sub(decimal.New(direction, -6))
		if r := calc.Solve(with(t, s, f, within.String())); r.Status != calc.AlreadyMet {
			t.Errorf("%v = %v needs layoffs: %v", f, within, r.Status)
		}
	}
}
