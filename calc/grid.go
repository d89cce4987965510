package calc

import "github.com/shopspring/decimal"

// Axis is one side of a two-way table: a field, and so many evenly spaced
// values between two ends, at the positions that [At] gives.
type Axis struct {
	Field     Field
	From, To  decimal.Decimal
	Positions int
}

// At returns the value at position i.
func (a Axis) At(i int) decimal.Decimal { return At(a.Field, a.From, a.To, i, a.Positions) }

// Grid appends to dst a two-way table, row by row: the answers of scenarios
// that differ from s in two fields, one along each row and one from row to row.
// Position i of row j is at j × across.Positions + i. Each row is a [Sweep], so
// every point is what [Solve] says of that scenario, and Unanswered where one of
// the fields does not allow its value. Where both axes are of one field, the
// row's value does not matter.
func Grid(dst []Point, s Scenario, across, down Axis) []Point {
	for j := range down.Positions {
		if row, ok := s.at(down, j); ok {
			dst = Sweep(dst, row, across.Field, across.From, across.To, across.Positions)
			continue
		}
		for range across.Positions {
			dst = append(dst, unanswered)
		}
	}
	return dst
}

// at returns the scenario with the value at a position, and false where its
// field does not allow that.
func (s Scenario) at(a Axis, i int) (Scenario, bool) {
	if a.Field >= NumFields {
		return s, false
	}
	value, ok := numberOf(a.At(i))
	if !ok || !forms[a.Field].admits(value) {
		return s, false
	}
	s.put(a.Field, value)
	return s, true
}
