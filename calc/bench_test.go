package calc_test

import (
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"breakeven/calc"
)

// amazon has the size and the bases of a real scenario.
const amazon = `{"months": 9, "revenue": "503538000000", "otherCosts": "365983000000", "payroll": "70000000000",
	"stockPay": "12413000000", "headcount": 350000, "capex": "89860000000", "depreciation": "46285000000",
	"taxRate": "0.21", "variableCostRate": "0.25", "layoffs": 30000, "severancePerLayoff": "84333", "noticeMonths": "3",
	"basis": {"payroll": 12}}`

// widest has numbers that fit 128 bits nowhere.
const widest = `{"months": 12, "revenue": "999999999999999999.999999999", "variableCostRate": "0.123456789",
	"otherCosts": "-999999999999999999.999999999", "payroll": "999999999999999999.999999999", "stockPay": "999999999999999999.999999999",
	"headcount": 99999999, "capex": "999999999999999999.999999999", "depreciation": "0.000000001", "taxRate": "0.999999999",
	"severancePerLayoff": "0.000000001", "noticeMonths": "0.999999999", "lostRevenuePerLayoff": "0.000000001", "layoffs": 99999998,
	"basis": {"revenue": 1, "payroll": 9, "capex": 1}}`

var ranges = []struct {
	field    calc.Field
	from, to string
}{
	{calc.Revenue, "350000000000", "650000000000"},
	{calc.Capex, "0", "180000000000"},
	{calc.Payroll, "20000000000", "140000000000"},
	{calc.Headcount, "100000", "1600000"},
	{calc.Layoffs, "0", "350000"},
	{calc.TaxRate, "0", "0.99"},
	{calc.Months, "1", "12"},
}

const positions = 101

func sweep(dst []calc.Point, s calc.Scenario, i int) []calc.Point {
	r := ranges[i]
	return calc.Sweep(dst[:0], s, r.field, decimal.RequireFromString(r.from), decimal.RequireFromString(r.to), positions)
}

func BenchmarkSolve(b *testing.B) {
	for name, text := range map[string]string{"real": amazon, "widest": widest} {
		s := readScenario(b, text)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				calc.Solve(s)
			}
		})
	}
}

func BenchmarkReadScenario(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		readScenario(b, amazon)
	}
}

func BenchmarkSweep(b *testing.B) {
	s := readScenario(b, amazon)
	for i, r := range ranges {
		b.Run(r.field.String(), func(b *testing.B) {
			var dst []calc.Point
			from, to := decimal.RequireFromString(r.from), decimal.RequireFromString(r.to)
			b.ReportAllocs()
			for b.Loop() {
				dst = calc.Sweep(dst[:0], s, ranges[i].field, from, to, positions)
			}
		})
	}
}

// BenchmarkSweepRatio reports how many Solves a sweep of 101 positions costs,
// over all the ranges above.
func BenchmarkSweepRatio(b *testing.B) {
	for name, text := range map[string]string{"real": amazon, "widest": widest} {
		s := readScenario(b, text)
		b.Run(name, func(b *testing.B) {
			var dst []calc.Point
			var sweeps, solves time.Duration
			for b.Loop() {
				start := time.Now()
				for i := range ranges {
					dst = sweep(dst, s, i)
				}
				middle := time.Now()
				for range ranges {
					calc.Solve(s)
				}
				sweeps, solves = sweeps+middle.Sub(start), solves+time.Since(middle)
			}
			b.ReportMetric(float64(sweeps)/float64(solves), "solves/sweep")
		})
	}
}

// BenchmarkPage is what one move of a slider costs: five strips, the curve and
// the answer.
func BenchmarkPage(b *testing.B) {
	s := readScenario(b, amazon)
	var strips [5][]calc.Point
	b.ReportAllocs()
	for b.Loop() {
		for i := range strips {
			strips[i] = sweep(strips[i], s, i)
		}
		calc.Curve(s, 600_000)
		calc.Solve(s)
	}
}
