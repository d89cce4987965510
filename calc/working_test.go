package calc_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"breakeven/calc"
)

func TestWorkingFollowsTheFormulas(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		w, o := calc.WorkingOf(s), oracleOf(t, s)
		u, e := o.perLayoff(one, new(big.Rat))
		tax := new(big.Rat)
		if o.taxable().Sign() > 0 {
			tax = mul(o.t, o.taxable())
		}
		for name, c := range map[string]struct {
			got  decimal.Decimal
			want *big.Rat
		}{
			"Revenue":                {w.Revenue, o.revenue},
			"VariableCosts":          {w.VariableCosts, mul(o.revenue, o.v)},
			"OtherCosts":             {w.OtherCosts, o.other},
			"Payroll":                {w.Payroll, o.payroll},
			"StockPay":               {w.StockPay, o.stock},
			"Capex":                  {w.Capex, o.capex},
			"Depreciation":           {w.Depreciation, o.deduction},
			"CashBeforeTax":          {w.CashBeforeTax, o.cash()},
			"TaxableIncome":          {w.TaxableIncome, o.taxable()},
			"Tax":                    {w.Tax, tax},
			"OperatingCashFlow":      {w.OperatingCashFlow, sub(add(o.cash(), o.capex), tax)},
			"FCF":                    {w.FCF, o.runRate().at(0)},
			"PayPerHead":             {w.PayPerHead, div(o.payroll, o.people)},
			"StockPayPerHead":        {w.StockPayPerHead, div(o.stock, o.people)},
			"LostMarginPerLayoff":    {w.LostMarginPerLayoff, mul(o.keptOfRevenue(), o.lost)},
			"ReplacementPerLayoff":   {w.ReplacementPerLayoff, o.replacement},
			"SavingPerLayoff":        {w.SavingPerLayoff, u},
			"TaxableSavingPerLayoff": {w.TaxableSavingPerLayoff, e},
			"SavingAfterTax":         {w.SavingAfterTax, sub(u, mul(o.t, e))},
		} {
			if c.got.String() != rounded(c.want) {
				t.Fatalf("%s: %s is %v, want %s", s.AppendJSON(nil), name, c.got, rounded(c.want))
			}
		}
		if w.TaxPaid != (tax.Sign() > 0) {
			t.Fatalf("%s: TaxPaid is %t with a tax of %v", s.AppendJSON(nil), w.TaxPaid, tax)
		}
		for f, got := range map[calc.Field]decimal.Decimal{calc.Revenue: w.Revenue, calc.Payroll: w.Payroll, calc.ReplacementCostPerLayoff: w.ReplacementPerLayoff} {
			if !got.Equal(s.InPeriod(f)) {
				t.Fatalf("%s: %v in the period is %v in the working and %v elsewhere", s.AppendJSON(nil), f, got, s.InPeriod(f))
			}
		}
	})
}

func TestFCFAtEveryNumberOfLayoffs(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		n := rapid.OneOf(
			rapid.Int64Range(0, s.Count(calc.Headcount)),
			rapid.Int64(),
			rapid.SampledFrom([]int64{math.MinInt64, -1, math.MaxInt64}),
		).Draw(t, "n")
		o := oracleOf(t, s)
		if got, want := calc.FCFAt(s, n).String(), rounded(o.runRate().at(n)); got != want {
			t.Fatalf("%s: %d layoffs give %s, want %s", s.AppendJSON(nil), n, got, want)
		}
		if got, want := calc.FirstPeriodAt(s, n).String(), rounded(o.firstPeriod().at(n)); got != want {
			t.Fatalf("%s: %d layoffs give %s in the first period, want %s", s.AppendJSON(nil), n, got, want)
		}
	})
}

func TestCurveIsExactAtEveryWholeNumber(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		end := rapid.Int64Range(1, 40).Draw(t, "end")
		curve, run := calc.Curve(s, end), oracleOf(t, s).runRate()
		last := len(curve) - 1
		if len(curve) < 2 || len(curve) > 4 || curve[0].Layoffs != 0 || curve[last].Layoffs != end {
			t.Fatalf("%s: curve %v to %d", s.AppendJSON(nil), curve, end)
		}
		for i, v := range curve {
			if got, want := v.FCF.String(), rounded(run.at(v.Layoffs)); got != want {
				t.Fatalf("%s: %d layoffs at %s, want %s", s.AppendJSON(nil), v.Layoffs, got, want)
			}
			if i == 0 {
				continue
			}
			from := curve[i-1].Layoffs
			if v.Layoffs <= from {
				t.Fatalf("%s: vertices %v", s.AppendJSON(nil), curve)
			}
			start := run.at(from)
			slope := div(sub(run.at(v.Layoffs), start), big.NewRat(v.Layoffs-from, 1))
			for n := from; n <= v.Layoffs; n++ {
				drawn := add(start, mul(slope, big.NewRat(n-from, 1)))
				if drawn.Cmp(run.at(n)) != 0 {
					t.Fatalf("%s: drawn at %d: %v, exact %v, vertices %v", s.AppendJSON(nil), n, drawn, run.at(n), curve)
				}
			}
		}
	})
}

func TestCurveOfNothing(t *testing.T) {
	s := readScenario(t, amazon)
	for _, end := range []int64{0, -1, math.MinInt64} {
		if curve := calc.Curve(s, end); len(curve) != 1 || curve[0].Layoffs != 0 {
			t.Errorf("curve to %d is %v", end, curve)
		}
	}
	if curve := calc.Curve(s, math.MaxInt64); curve[len(curve)-1].Layoffs != math.MaxInt64 {
		t.Errorf("curve to the last number is %v", curve)
	}
}
