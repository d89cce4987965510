package chart

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// anyLine draws a line that goes from start to end, also far out of the frame.
func anyLine(t *rapid.T) []point {
	size := rapid.SampledFrom([]float64{1, 3, 1e6, 1e20}).Draw(t, "size")
	n := rapid.IntRange(2, 40).Draw(t, "points")
	line := make([]point, n)
	x := rapid.Float64Range(-1, 1).Draw(t, "from")
	for i := range line {
		line[i] = point{x, rapid.Float64Range(-size, size).Draw(t, "height")}
		x += rapid.Float64Range(0, 0.2).Draw(t, "step")
	}
	return line
}

func TestThinStaysNear(t *testing.T) {
	const tolerance = 0.01
	rapid.Check(t, func(t *rapid.T) {
		line := anyLine(t)
		thinned := thin(line, tolerance)
		if thinned[0] != line[0] || thinned[len(thinned)-1] != line[len(line)-1] {
			t.Fatalf("the ends of %v are lost: %v", line, thinned)
		}
		// Every point left out lies near the piece that passes it.
		next := 1
		for _, p := range line {
			for next < len(thinned)-1 && p.x > thinned[next].x {
				next++
			}
			a, b := thinned[next-1], thinned[next]
			near := p == a || p == b
			for i := max(next-1, 1); i < len(thinned) && !near; i++ {
				a, b = thinned[i-1], thinned[i]
				near = p == a || p == b || b.x > a.x && p.x >= a.x && p.x <= b.x &&
					math.Abs(heightAt([]point{a, b}, p.x)-p.y) <= tolerance*1.01+1e-9*(math.Abs(a.y)+math.Abs(b.y))
			}
			if !near {
				t.Fatalf("%v is left out of %v: %v", p, line, thinned)
			}
		}
	})
	if got := thin([]point{{0, 0}, {0.25, 0.25}, {0.5, 0.5}, {1, 1}}, tolerance); len(got) != 2 {
		t.Errorf("a straight line keeps %v", got)
	}
	if got := thin([]point{{0, 0}, {0, 1}, {0.5, 1}, {1, 1}}, tolerance); len(got) != 3 {
		t.Errorf("a corner comes out as %v", got)
	}
}

func TestVisibleStaysInFrame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := anyLine(t)
		for _, piece := range visible(line) {
			for _, p := range piece {
				if p.x < 0 || p.x > 1 || p.y < 0 || p.y > 1 {
					t.Fatalf("%v of %v", p, line)
				}
			}
		}
		shape := append(append([]point{{line[0].x, 0.5}}, line...), point{line[len(line)-1].x, 0.5})
		for _, p := range inside(shape) {
			if p.x < 0 || p.x > 1 || p.y < 0 || p.y > 1 {
				t.Fatalf("corner %v of %v", p, shape)
			}
		}
	})
}

func TestVisibleKeepsWhatIsInside(t *testing.T) {
	pieces := visible([]point{{0, 0.5}, {0.2, -0.5}, {0.4, 0.5}, {1, 0.5}})
	want := [][]point{{{0, 0.5}, {0.1, 0}}, {{0.3, 0}, {0.4, 0.5}, {1, 0.5}}}
	if len(pieces) != len(want) {
		t.Fatalf("the pieces are %v", pieces)
	}
	for i := range want {
		for j := range want[i] {
			if math.Abs(pieces[i][j].x-want[i][j].x) > 1e-9 || math.Abs(pieces[i][j].y-want[i][j].y) > 1e-9 {
				t.Errorf("piece %d is %v, not %v", i, pieces[i], want[i])
			}
		}
	}
}

func TestNumbers(t *testing.T) {
	for v, want := range map[float64]string{0: "0", -0.0001: "0", 1: "1", 33.33333: "33.333", -2.5: "-2.5", 0.0005: "0.001", 1e3: "1000", math.Inf(1): "0"} {
		if got := string(appendNumber(nil, v)); got != want {
			t.Errorf("%v is written %q, not %q", v, got, want)
		}
	}
	if got := string(appendNumber(nil, math.NaN())); got != "0" {
		t.Errorf("no number is written %q", got)
	}
}
