package model

import (
	"testing"

	"breakeven/calc"
)

// BenchmarkPage is one slider event: the answer, the four strips, the chart,
// every text, and the drawings as SVG.
func BenchmarkPage(b *testing.B) {
	m := load("", "")
	values := [...]string{"90000000000", "95000000000", "105000000000"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		m, _ = Update(m, SliderMoved{calc.Capex, values[i%len(values)]})
		s := Present(m)
		drawn := len(s.Chart.SVG())
		for _, f := range s.Figures {
			drawn += len(f.Strip.SVG()) + len(f.Ends.SVG())
		}
		if drawn == 0 {
			b.Fatal("nothing was drawn")
		}
	}
}

// BenchmarkUpdate is its first half: state and answer without the page.
func BenchmarkUpdate(b *testing.B) {
	m := load("", "")
	values := [...]string{"90000000000", "95000000000", "105000000000"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		m, _ = Update(m, SliderMoved{calc.Capex, values[i%len(values)]})
	}
}
