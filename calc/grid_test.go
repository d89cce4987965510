package calc_test

import (
	"math"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"breakeven/calc"
)

func drawAxis(t *rapid.T) calc.Axis {
	f := calc.Field(rapid.IntRange(0, int(calc.NumFields)-1).Draw(t, "field"))
	return calc.Axis{Field: f, From: drawEnd(t, f), To: drawEnd(t, f), Positions: rapid.IntRange(0, 5).Draw(t, "positions")}
}

func TestGridAgreesWithSolve(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		across, down := drawAxis(t), drawAxis(t)
		points := calc.Grid(nil, s, across, down)
		if len(points) != across.Positions*down.Positions {
			t.Fatalf("%d × %d positions have %d points", across.Positions, down.Positions, len(points))
		}
		for j := range down.Positions {
			value := down.At(j)
			row, allowed := s, value.Exponent() >= -100 && value.Exponent() <= 100
			if allowed {
				var err error
				row, err = s.With(down.Field, value.String())
				allowed = err == nil
			}
			for i := range across.Positions {
				got := points[j*across.Positions+i]
				status, layoffs, fcf := calc.Unanswered, int64(-1), "0"
				if allowed {
					status, layoffs, fcf = pointOfSolve(row, across.Field, across.At(i))
				}
				if got.Status != status || got.Layoffs != layoffs || got.FCF().String() != fcf {
					t.Fatalf("%s: %+v, %+v: row %d, position %d is %v %d %s, Solve says %v %d %s", s.AppendJSON(nil),
						across, down, j, i, got.Status, got.Layoffs, got.FCF(), status, layoffs, fcf)
				}
			}
		}
	})
}

func twoWay() (across, down calc.Axis) {
	axis := func(i int) calc.Axis {
		r := ranges[i]
		return calc.Axis{Field: r.field, From: decimal.RequireFromString(r.from), To: decimal.RequireFromString(r.to), Positions: 41}
	}
	return axis(0), axis(1)
}

func TestGridAppends(t *testing.T) {
	s := readScenario(t, amazon)
	across, down := twoWay()
	whole := calc.Grid(nil, s, across, down)
	twice := calc.Grid(slices.Clone(whole), s, across, down)
	if !slices.Equal(twice, append(whole, whole...)) {
		t.Error("a second table does not stand behind the first")
	}
	across.Positions, down.Positions = 2, 1
	nothing := []calc.Point{{Layoffs: -1}, {Layoffs: -1}}
	for _, f := range []calc.Field{calc.NumFields, 255} {
		other := down
		other.Field = f
		if got := calc.Grid(nil, s, across, other); !slices.Equal(got, nothing) {
			t.Errorf("a table down no field is %v", got)
		}
		other.Positions = 2
		if got := calc.Grid(nil, s, other, down); !slices.Equal(got, nothing) {
			t.Errorf("a table across no field is %v", got)
		}
	}
	for _, n := range []int{0, -1, math.MinInt} {
		a, d := across, down
		a.Positions = n
		if got := calc.Grid(nil, s, a, down); len(got) != 0 {
			t.Errorf("%d positions across are %v", n, got)
		}
		d.Positions = n
		if got := calc.Grid(nil, s, across, d); len(got) != 0 {
			t.Errorf("%d positions down are %v", n, got)
		}
	}
}

// A row is a sweep, and asks for memory as one does, about once for each of
// its 41 cells.
func TestGridAllocatesNextToNothing(t *testing.T) {
	s := readScenario(t, amazon)
	across, down := twoWay()
	dst := make([]calc.Point, 0, across.Positions*down.Positions)
	n := testing.AllocsPerRun(10, func() { calc.Grid(dst, s, across, down) })
	if most := float64(45 * down.Positions); n > most {
		t.Errorf("a table of %d cells allocates %v times, %v at most", cap(dst), n, most)
	}
}

func BenchmarkGrid(b *testing.B) {
	for name, text := range map[string]string{"real": amazon, "widest": widest} {
		s := readScenario(b, text)
		across, down := twoWay()
		b.Run(name, func(b *testing.B) {
			var dst []calc.Point
			b.ReportAllocs()
			for b.Loop() {
				dst = calc.Grid(dst[:0], s, across, down)
			}
		})
	}
}
