package calc_test

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"breakeven/calc"
)

// bakery sells 100 in a year, spends 40 on flour and rent and 50 on ten
// people, and builds an oven for 20.
func bakery() calc.Scenario {
	s, err := calc.ReadScenario([]byte(`{"revenue": "100", "otherCosts": "40", "payroll": "50", "headcount": 10, "capex": "20"}`))
	if err != nil {
		panic(err)
	}
	return s
}

func Example() {
	s, err := calc.ReadScenario([]byte(`{
		"months": 9, "headcount": 350000, "layoffs": 30000,
		"revenue": "503538000000", "otherCosts": "365983000000", "capex": "89860000000",
		"payroll": "70000000000", "basis": {"payroll": 12}}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	r := calc.Solve(s)
	fmt.Println("free cash flow:", r.FCF)
	fmt.Println("breakeven layoffs:", *r.BreakevenLayoffs, "of", s.Count(calc.Headcount))
	fmt.Println("with them:", r.FCFAtBreakeven.Decimal, "with one fewer:", r.FCFOneFewer.Decimal)
	fmt.Println("GPUs forgone instead:", r.Equivalents.GPUsForgone)
	// Output:
	// free cash flow: -4805000000
	// breakeven layoffs: 32034 of 350000
	// with them: 100000 with one fewer: -50000
	// GPUs forgone instead: 120125
}

func ExampleReadScenario() {
	s, err := calc.ReadScenario([]byte(`{"revenue": "1000.50", "months": 9, "basis": {"revenue": 3}}`))
	fmt.Println(s.Text(calc.Revenue), s.InPeriod(calc.Revenue), err)

	_, err = calc.ReadScenario([]byte(`{"revenue": 1000.50}`))
	fmt.Println(err)
	// Output:
	// 1000.5 3001.5 <nil>
	// revenue must be text in quotes like "89860000000", so that nothing rounds it on the way; got the JSON number 1000.50
}

func ExampleError() {
	_, err := calc.ReadScenario([]byte(`{"basis": {"capex": 5}}`))
	var e *calc.Error
	if errors.As(err, &e) {
		fmt.Println(e.Field, e.Code)
		fmt.Println(e.Message)
	}
	// Output:
	// basis.capex out-of-range
	// basis.capex must be 1, 3, 6, 9 or 12; got "5"
}

func ExampleError_Error() {
	_, err := bakery().With(calc.Capex, "89,9")
	fmt.Println(err.Error())
	// Output:
	// capex must be a number like 89860000000 or 0.5, with at most 18 digits before the point and 9 after; got "89,9"
}

func ExampleScenario_With() {
	s, err := bakery().With(calc.Capex, "20.01")
	fmt.Println(s.Text(calc.Capex), *calc.Solve(s).BreakevenLayoffs, err)
	// Output:
	// 20.01 3 <nil>
}

func ExampleScenario_WithBasis() {
	s, err := bakery().WithBasis(calc.Capex, "3") // the 20 were spent in a quarter
	fmt.Println(s.InPeriod(calc.Capex), err)
	// Output:
	// 80 <nil>
}

func ExampleScenario_Check() {
	s, _ := bakery().With(calc.Layoffs, "11") // With does not know the headcount
	fmt.Println(s.Check())
	// Output:
	// layoffs must be from 0 to the headcount; got "11" with a headcount of 10
}

func ExampleScenario_Value() {
	fmt.Println(bakery().Value(calc.Capex).Add(decimal.NewFromInt(1)))
	// Output: 21
}

func ExampleScenario_Text() {
	s, _ := bakery().With(calc.Target, "-07.50")
	fmt.Println(s.Text(calc.Target))
	// Output: -7.5
}

func ExampleScenario_Count() {
	fmt.Println(bakery().Count(calc.Headcount))
	// Output: 10
}

func ExampleScenario_IsSet() {
	fmt.Println(bakery().IsSet(calc.Capex), bakery().IsSet(calc.GPUPrice))
	// Output: true false
}

func ExampleScenario_Basis() {
	s, _ := bakery().With(calc.Months, "9")
	s, _ = s.WithBasis(calc.Payroll, "12")
	fmt.Println(s.Basis(calc.Payroll), s.Basis(calc.Revenue), s.Basis(calc.Headcount))
	// Output: 12 9 0
}

func ExampleScenario_BasisIsSet() {
	s, _ := bakery().WithBasis(calc.Payroll, "12")
	fmt.Println(s.BasisIsSet(calc.Payroll), s.BasisIsSet(calc.Revenue))
	// Output: true false
}

func ExampleScenario_InPeriod() {
	s, _ := bakery().With(calc.Months, "9")
	s, _ = s.WithBasis(calc.Payroll, "12")
	fmt.Println(s.InPeriod(calc.Payroll), s.InPeriod(calc.Revenue))
	// Output: 37.5 100
}

func ExampleScenario_AppendJSON() {
	s, _ := bakery().WithBasis(calc.Capex, "12")
	fmt.Println(string(s.AppendJSON(nil)))
	// Output: {"revenue":"100","otherCosts":"40","payroll":"50","headcount":10,"capex":"20","basis":{"capex":12}}
}

func ExampleSolve() {
	r := calc.Solve(bakery())
	fmt.Println(r.Status, r.FCF, *r.BreakevenLayoffs, r.FCFAtBreakeven.Decimal, r.FCFOneFewer.Decimal)
	// Output: ok -10 2 0 -5
}

func ExampleResult_AppendJSON() {
	var s calc.Scenario // nothing earned, nothing spent
	fmt.Println(string(calc.Solve(s).AppendJSON(nil)))
	// Output: {"fcf":"0","gap":"0","status":"already-met","breakevenLayoffs":0,"shareOfHeadcount":"0","fcfAtBreakeven":"0","fcfOneFewer":null,"unconstrainedLayoffs":null,"best":{"layoffs":0,"fcf":"0"},"fcfAfterLayoffs":"0","gapClosedShare":null,"firstPeriod":{"status":"already-met","breakevenLayoffs":0,"fcfAfterLayoffs":"0"},"paybackMonths":null,"equivalents":null,"gpusFunded":0}
}

func ExampleWorkingOf() {
	w := calc.WorkingOf(bakery())
	fmt.Println(w.Revenue, "−", w.OtherCosts, "−", w.Payroll, "−", w.Capex, "=", w.FCF)
	fmt.Println("each layoff saves", w.SavingPerLayoff)
	// Output:
	// 100 − 40 − 50 − 20 = -10
	// each layoff saves 5
}

func ExampleFCFAt() {
	s := bakery()
	fmt.Println(calc.FCFAt(s, 2), calc.FCFAt(s, 10), calc.FCFAt(s, 100))
	// Output: 0 40 490
}

func ExampleFirstPeriodAt() {
	s, _ := bakery().With(calc.SeverancePerLayoff, "4")
	fmt.Println(calc.FCFAt(s, 2), calc.FirstPeriodAt(s, 2))
	// Output: 0 -8
}

func ExampleCurve() {
	s, _ := bakery().With(calc.TaxRate, "0.5")
	s, _ = s.With(calc.Depreciation, "25") // so tax is paid from the fourth layoff on
	for _, v := range calc.Curve(s, 10) {
		fmt.Println(v.Layoffs, v.FCF)
	}
	// Output:
	// 0 -10
	// 3 5
	// 10 22.5
}

func ExampleSweep() {
	from, to := decimal.NewFromInt(0), decimal.NewFromInt(80)
	for i, p := range calc.Sweep(nil, bakery(), calc.Capex, from, to, 5) {
		fmt.Println(calc.At(calc.Capex, from, to, i, 5), p.Status, p.Layoffs)
	}
	// Output:
	// 0 already-met 0
	// 20 ok 2
	// 40 ok 6
	// 60 ok 10
	// 80 exceeds-pool 14
}

func ExamplePoint_FCF() {
	from, to := decimal.NewFromInt(0), decimal.NewFromInt(80)
	points := calc.Sweep(nil, bakery(), calc.Capex, from, to, 5)
	fmt.Println(points[0].FCF(), points[4].FCF())
	// Output: 10 -70
}

func ExampleAt() {
	from, to := decimal.NewFromInt(1), decimal.NewFromInt(2)
	fmt.Println(calc.At(calc.Capex, from, to, 1, 3), calc.At(calc.Capex, from, to, 1, 4), calc.At(calc.Headcount, from, to, 1, 4))
	// Output: 1.5 1.333333333 1
}

func ExampleNoLayoffs() {
	fmt.Println(calc.NoLayoffs(bakery(), calc.Capex))
	fmt.Println(calc.NoLayoffs(bakery(), calc.Revenue))
	_, ok := calc.NoLayoffs(bakery(), calc.Headcount)
	fmt.Println(ok)
	// Output:
	// 10 true
	// 110 true
	// false
}

func ExampleParseField() {
	f, ok := calc.ParseField("capex")
	fmt.Println(f == calc.Capex, ok)
	// Output: true true
}

func ExampleField_String() {
	fmt.Println(calc.LostRevenuePerLayoff)
	// Output: lostRevenuePerLayoff
}

func ExampleField_Unit() {
	fmt.Println(calc.Headcount.Unit() == calc.UnitPeople, calc.SeverancePerLayoff.Unit() == calc.UnitMoneyPerPerson)
	// Output: true true
}

func ExampleField_Flow() {
	fmt.Println(calc.Capex.Flow(), calc.Target.Flow())
	// Output: true false
}

func ExampleField_Whole() {
	fmt.Println(calc.Headcount.Whole(), calc.NoticeMonths.Whole())
	// Output: true false
}

func ExampleStatus_String() {
	fmt.Println(calc.Solve(bakery()).Status)
	// Output: ok
}

// What capex would make 30,000 layoffs enough? And what headcount?
func ExampleSeek() {
	s, err := calc.ReadScenario([]byte(`{
		"months": 9, "headcount": 350000, "layoffs": 30000,
		"revenue": "503538000000", "otherCosts": "365983000000", "capex": "89860000000",
		"payroll": "70000000000", "basis": {"payroll": 12}}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	capex := calc.Seek(s, calc.Capex)
	fmt.Println(capex.Outcome, capex.Value.Decimal, capex.Exact)
	s, _ = s.With(calc.Capex, capex.Value.Decimal.String())
	fmt.Println("free cash flow with them:", calc.Solve(s).FCFAfterLayoffs)

	fmt.Println(calc.Seek(s, calc.GPUPrice).Outcome)
	s, _ = s.With(calc.Payroll, "0")
	s, _ = s.With(calc.Revenue, "0")
	needed := calc.Seek(s, calc.Capex)
	fmt.Println(needed.Outcome, needed.Needed.Decimal)
	// Output:
	// found 89555000000 true
	// free cash flow with them: 0
	// no-effect
	// not-allowed -365983000000
}

// The layoffs that it takes, by revenue and by capex.
func ExampleGrid() {
	across := calc.Axis{Field: calc.Revenue, From: decimal.NewFromInt(90), To: decimal.NewFromInt(110), Positions: 3}
	down := calc.Axis{Field: calc.Capex, From: decimal.NewFromInt(10), To: decimal.NewFromInt(30), Positions: 3}
	points := calc.Grid(nil, bakery(), across, down)
	for j := range down.Positions {
		row := points[j*across.Positions:]
		fmt.Println(down.At(j), "→", row[0].Layoffs, row[1].Layoffs, row[2].Layoffs)
	}
	// Output:
	// 10 → 2 0 0
	// 20 → 4 2 0
	// 30 → 6 4 2
}

func ExampleAxis_At() {
	revenue := calc.Axis{Field: calc.Revenue, From: decimal.NewFromInt(90), To: decimal.NewFromInt(110), Positions: 41}
	fmt.Println(revenue.At(0), revenue.At(1), revenue.At(40))
	// Output: 90 90.5 110
}

// A tenth more and less of everything that the bakery has.
func ExampleSensitivityOf() {
	for _, moved := range calc.SensitivityOf(bakery(), decimal.RequireFromString("0.1")) {
		if less, more := moved.Less, moved.More; less.Change != nil && more.Change != nil && *less.Change != *more.Change {
			fmt.Println(moved.Field, less.Value, *less.Layoffs, more.Value, *more.Layoffs, more.Elasticity.Decimal)
		}
	}
	// Output:
	// revenue 90 4 110 0 -10
	// otherCosts 36 2 44 3 5
	// payroll 45 2 55 3 5
	// headcount 9 2 11 3 5
	// capex 18 2 22 3 5
}
