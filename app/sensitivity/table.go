package sensitivity

import "breakeven/calc"

// table is a two-way table, worked out row by row.
type table struct {
	scenario     calc.Scenario
	across, down calc.Axis
	points       []calc.Point // of the rows that are done
}

// rows is how many rows are done.
func (t *table) rows() int {
	if t.across.Positions <= 0 {
		return 0
	}
	return len(t.points) / t.across.Positions
}

func (t *table) done() bool { return t.rows() >= t.down.Positions }

// more returns the table with n more rows. Two that grow from one table may
// share memory: both write the same answers there.
func (t table) more(n int) table {
	if t.points == nil {
		t.points = make([]calc.Point, 0, t.across.Positions*t.down.Positions)
	}
	for range n {
		if t.done() {
			break
		}
		value := t.down.At(t.rows())
		row := calc.Axis{Field: t.down.Field, From: value, To: value, Positions: 1}
		t.points = calc.Grid(t.points, t.scenario, t.across, row)
	}
	return t
}

// point is the answer in a cell.
func (t *table) point(column, row int) calc.Point { return t.points[row*t.across.Positions+column] }

// nearest is the position of an axis that is nearest to the value in force, and
// whether it is that very value; -1 where the axis does not reach so far.
func (t *table) nearest(a calc.Axis) (at int, exact bool) {
	value := t.scenario.Value(a.Field)
	if value.LessThan(a.From) || value.GreaterThan(a.To) {
		return -1, false
	}
	best := a.To.Sub(a.From)
	for i := range a.Positions {
		away := a.At(i).Sub(value).Abs()
		if i == 0 || away.LessThan(best) {
			at, best = i, away
		}
	}
	return at, best.IsZero()
}

// Done is how many rows of the table asked for are worked out, and how many
// columns they have.
func Done(m Model) (rows, columns int) { return m.making.rows(), m.making.across.Positions }
