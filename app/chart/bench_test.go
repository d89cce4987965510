package chart_test

import "testing"

func BenchmarkChart(b *testing.B) {
	c := stateOf(b, "loaded").chart
	b.ReportAllocs()
	for b.Loop() {
		c.SVG()
	}
}

func BenchmarkStrips(b *testing.B) {
	s := stateOf(b, "loaded")
	b.ReportAllocs()
	for b.Loop() {
		for i := range s.strips {
			s.strips[i].SVG()
			s.ends[i].SVG()
		}
	}
}
