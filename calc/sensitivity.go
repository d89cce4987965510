package calc

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Sensitivity is what becomes of the breakeven layoffs when one field is moved
// by a share of its value, down and up, and all else stays.
type Sensitivity struct {
	Field      Field
	Less, More Moved
}

// Moved is the answer with one field moved.
type Moved struct {
	// Value is the field's, half to even at the last digit it may have: whole
	// where the field is.
	Value decimal.Decimal
	// Status is the answer's, and Unanswered where the field does not move, its
	// value being 0, or does not allow the value: Value is then the field's own.
	Status Status
	// Layoffs are the breakeven layoffs, nil where no number in the pool is
	// enough; Change is what they are above those of the scenario itself, nil
	// where either has none.
	Layoffs, Change *int64
	// Elasticity is how many per cent the layoffs change for each per cent that
	// Value differs, half to even at 6 places. It is null where there is no
	// Change, and where the scenario itself takes no layoffs.
	Elasticity decimal.NullDecimal
}

// SensitivityOf moves each field by the share, such as 0.1, down and up, on the
// run rate; the answer has every field, in the order of the constants. Layoffs
// are whole people: where few are needed, a small share may change nothing, or
// much at once. A share of more digits than a scenario's numbers have moves
// nothing.
func SensitivityOf(s Scenario, share decimal.Decimal) []Sensitivity {
	before := Solve(s).BreakevenLayoffs
	list := make([]Sensitivity, NumFields)
	for f := range NumFields {
		list[f] = Sensitivity{f, s.moved(f, share.Neg(), before), s.moved(f, share, before)}
	}
	return list
}

func (s Scenario) moved(f Field, share decimal.Decimal, before *int64) Moved {
	own := s.number(f)
	m := Moved{Value: own.decimal()}
	by, ok := numberOf(share)
	if !ok {
		return m
	}
	// Of the two factors, × 10^9 each, the product has 9 places too many.
	units := own.wide(nanoDigits).big()
	step := product(units, by.wide(nanoDigits).big())
	value := new(big.Int).Add(product(units, bigBillion), step)
	places := placesOf(f)
	value = halfEven(value, value, power10(2*nanoDigits-places))
	moved, ok := numberOf(decimal.NewFromBigInt(value, int32(-places)))
	if !ok || moved == own || !forms[f].admits(moved) {
		return m
	}
	s.put(f, moved)
	r := Solve(s)
	m.Value, m.Status, m.Layoffs = moved.decimal(), r.Status, r.BreakevenLayoffs
	if before == nil || m.Layoffs == nil {
		return m
	}
	change := *m.Layoffs - *before
	m.Change = &change
	if *before == 0 {
		return m
	}
	// (change ÷ before) ÷ (difference ÷ own)
	num := product(bigInt(change), units)
	den := product(bigInt(*before), new(big.Int).Sub(moved.wide(nanoDigits).big(), units))
	if den.Sign() < 0 {
		num.Neg(num)
		den.Neg(den)
	}
	m.Elasticity = known(ratio(num, den))
	return m
}
