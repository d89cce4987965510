package chart_test

import (
	"testing"

	"breakeven/app/chart"
)

// What no document may hold is drawn as a mark in its place, and takes that one's room.
func TestAControlCharacterTakesRoom(t *testing.T) {
	if got, want := chart.TextWidth("a\x00b", 10, false), chart.TextWidth("a\ufffdb", 10, false); got != want {
		t.Errorf("a control character is taken for %v px, its mark is %v px wide", got, want)
	}
}
