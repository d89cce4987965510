//go:build !js

package app

import (
	"testing"
)

// BenchmarkHTML is the part of a page that depends on its query: the tree's
// markup, as a server writes it for every query it sees first.
func BenchmarkHTML(b *testing.B) {
	s := screen("capex=100000000000", "")
	b.ReportAllocs()
	for b.Loop() {
		HTML(s)
	}
}

func BenchmarkHTMLTree(b *testing.B) {
	s := screen("capex=100000000000", "")
	b.ReportAllocs()
	for b.Loop() {
		page(s, stageStatic, siteHeader, nil)
	}
}
