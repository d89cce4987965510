package model

import (
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Range is what a slider offers, in the field's own unit.
type Range struct {
	Min, Max, Step decimal.Decimal
	// Limit says that the author set an end in the link: values beyond are
	// refused in the exact box and in the reader's link too. A preset's own
	// range is a suggestion that widens to hold what is typed.
	Limit bool
}

// Holds reports whether v lies within the range.
func (r Range) Holds(v decimal.Decimal) bool {
	return v.Cmp(r.Min) >= 0 && v.Cmp(r.Max) <= 0
}

// Position places v on the track, 0 to 1; it is cut at the ends.
func (r Range) Position(v decimal.Decimal) float64 {
	span := r.Max.Sub(r.Min)
	if span.Sign() <= 0 {
		return 0
	}
	at, _ := v.Sub(r.Min).Shift(6).QuoRem(span, 0)
	return max(0, min(1, float64(at.IntPart())/1e6))
}

// clamp cuts v at the range's ends.
func (r Range) clamp(v decimal.Decimal) decimal.Decimal {
	if v.Cmp(r.Min) < 0 {
		return r.Min
	}
	if v.Cmp(r.Max) > 0 {
		return r.Max
	}
	return v
}

// KeyStep is how far an arrow key moves: a hundredth of the range at most, in
// a round number, and never finer than the step.
func (r Range) KeyStep() decimal.Decimal {
	step := niceFloor(r.Max.Sub(r.Min).Shift(-2))
	if step.Cmp(r.Step) < 0 {
		return r.Step
	}
	return step
}

// Move returns the value keys presses away from v, on the round numbers that
// are multiples of the key step, within the range.
func (r Range) Move(v decimal.Decimal, keys int64) decimal.Decimal {
	step := r.KeyStep()
	if step.Sign() <= 0 || keys == 0 {
		return r.clamp(v)
	}
	whole, rest := v.QuoRem(step, 0)
	// QuoRem truncates towards zero: take the multiple below.
	if rest.Sign() < 0 {
		whole = whole.Sub(decimal.NewFromInt(1))
	}
	if rest.Sign() != 0 && keys < 0 {
		keys++
	}
	return r.clamp(whole.Add(decimal.NewFromInt(keys)).Mul(step))
}

// rangeAround makes a range for a field from what its preset suggests and the
// author's value, which it always holds. A suggestion that does not hold the
// value is replaced: its ends were drawn around another figure.
func rangeAround(f calc.Field, suggested Range, v decimal.Decimal) Range {
	r := suggested
	if r.Max.Cmp(r.Min) <= 0 || !r.Holds(v) {
		switch {
		case v.Sign() > 0:
			r = Range{Min: niceFloor(v.Shift(-1).Mul(decimal.NewFromInt(5))), Max: niceCeil(v.Mul(decimal.NewFromInt(2)))}
		case v.Sign() < 0:
			r = Range{Min: niceCeil(v.Neg().Mul(decimal.NewFromInt(2))).Neg()}
		default:
			r = Range{Max: unitRange(f)}
		}
	}
	if r.Step.Sign() > 0 && !onGrid(v.Sub(r.Min), r.Step) {
		r.Step = decimal.Zero // the author's own value must be a place of the track
	}
	return within(f, r).withStep(f, v)
}

// widen returns r stretched to hold v, keeping its other end.
func (r Range) widen(f calc.Field, v decimal.Decimal) Range {
	if r.Holds(v) {
		return r
	}
	if v.Cmp(r.Max) > 0 {
		r.Max = niceCeil(v)
	} else if v.Sign() >= 0 {
		r.Min = niceFloor(v)
	} else {
		r.Min = niceCeil(v.Neg()).Neg()
	}
	r = within(f, r)
	if !onGrid(v.Sub(r.Min), r.Step) {
		r.Step = decimal.Zero
	}
	return r.withStep(f, v)
}

// withStep gives a range without one the largest round step, a hundredth of
// the range at most, on whose grid v lies: a slider shows v exactly.
func (r Range) withStep(f calc.Field, v decimal.Decimal) Range {
	if r.Step.Sign() > 0 {
		return r
	}
	finest := decimal.New(1, -9)
	if f.Whole() {
		finest = decimal.New(1, 0)
	}
	step := niceFloor(r.Max.Sub(r.Min).Shift(-2))
	for step.Cmp(finest) > 0 {
		if onGrid(v.Sub(r.Min), step) && onGrid(r.Max.Sub(r.Min), step) {
			break
		}
		step = niceFloor(step.Sub(step.Shift(-2)))
	}
	if step.Cmp(finest) < 0 {
		step = finest
	}
	r.Step = step
	return r
}

func onGrid(d, step decimal.Decimal) bool {
	_, rest := d.QuoRem(step, 0)
	return rest.IsZero()
}

// within keeps a range inside what the model allows for the field.
func within(f calc.Field, r Range) Range {
	low, high, signed := limits(f)
	if !signed && r.Min.Cmp(low) < 0 {
		r.Min = low
	}
	if r.Max.Cmp(high) > 0 {
		r.Max = high
	}
	return r
}

// largest is the largest number the model can write.
var largest = decimal.New(999_999_999_999_999_999, 0).Add(decimal.New(999_999_999, -9))

// limits are the model's own ends of a field; signed fields have no lower one.
func limits(f calc.Field) (low, high decimal.Decimal, signed bool) {
	high = largest
	switch f.Unit() {
	case calc.UnitShare:
		high = decimal.New(1, 0)
		if f == calc.TaxRate {
			high = decimal.New(99, -2)
		}
	case calc.UnitPeople:
		high = decimal.New(100_000_000, 0)
		if f == calc.Headcount {
			low = decimal.New(1, 0)
		}
	case calc.UnitMonths:
		high = decimal.New(12, 0)
	}
	return low, high, f == calc.OtherCosts || f == calc.Target
}

// unitRange is the upper end offered for a field that stands at nothing.
func unitRange(f calc.Field) decimal.Decimal {
	switch f.Unit() {
	case calc.UnitShare:
		return decimal.New(5, -1)
	case calc.UnitMonths:
		return decimal.New(12, 0)
	case calc.UnitPeople:
		return decimal.New(1000, 0)
	case calc.UnitMoneyPerPerson, calc.UnitMoneyPerGPU:
		return decimal.New(200_000, 0)
	}
	return decimal.New(1, 9)
}

// niceFloor is the largest of 1, 2, 5 ×10ⁿ that is not above v, for v > 0.
func niceFloor(v decimal.Decimal) decimal.Decimal {
	if v.Sign() <= 0 {
		return decimal.Zero
	}
	power := decimal.New(1, int32(v.NumDigits())+v.Exponent()-1)
	for _, m := range [...]int64{5, 2} {
		if n := power.Mul(decimal.NewFromInt(m)); n.Cmp(v) <= 0 {
			return n
		}
	}
	return power
}

// niceCeil is the smallest of 1, 2, 5 ×10ⁿ that is not below v, for v > 0.
func niceCeil(v decimal.Decimal) decimal.Decimal {
	low := niceFloor(v)
	if low.Cmp(v) == 0 {
		return low
	}
	digit := low.Shift(-(low.Exponent() + int32(low.NumDigits()) - 1))
	if digit.Cmp(decimal.NewFromInt(2)) == 0 {
		return low.Shift(-1).Mul(decimal.NewFromInt(25))
	}
	return low.Mul(decimal.NewFromInt(2))
}
