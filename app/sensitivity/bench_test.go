package sensitivity_test

import (
	"testing"
	"time"

	"breakeven/app/sensitivity"
	"breakeven/calc"
)

// BenchmarkTable reports what a table of 41 times 41 costs, from the question to
// the state that holds it, beside as many Solves in the same run: a cell may
// cost a small part of one.
func BenchmarkTable(b *testing.B) {
	m := loaded("")
	m, _ = sensitivity.Update(m, sensitivity.SizeChosen{Text: "41"})
	here := calculator("", "").Scenario
	const solves = 41 // a row's worth; 1,681 of them take 41 times as long
	var tables, single time.Duration
	for b.Loop() {
		start := time.Now()
		sensitivity.Finish(m)
		middle := time.Now()
		for range solves {
			calc.Solve(here)
		}
		tables, single = tables+middle.Sub(start), single+time.Since(middle)
	}
	b.ReportMetric(float64(tables)/float64(single)/41, "solves/cell")
}

// BenchmarkPresent is what is drawn of it.
func BenchmarkPresent(b *testing.B) {
	m := send(loaded(""), sensitivity.SizeChosen{Text: "41"})
	b.ReportAllocs()
	for b.Loop() {
		s := present(m)
		s.Grid.Map.SVG()
		s.Chart.SVG()
	}
}
