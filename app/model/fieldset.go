package model

import "breakeven/calc"

// FieldSet is a set of fields; the zero value is empty.
type FieldSet uint32

// Has reports whether f is in the set.
func (s FieldSet) Has(f calc.Field) bool { return s&(1<<f) != 0 }

// With returns the set with f in it.
func (s FieldSet) With(f calc.Field) FieldSet { return s | 1<<f }

// Without returns the set without f.
func (s FieldSet) Without(f calc.Field) FieldSet { return s &^ (1 << f) }

// setOf is the set of some fields.
func setOf(fields []calc.Field) FieldSet {
	set := FieldSet(0)
	for _, f := range fields {
		set = set.With(f)
	}
	return set
}

// Fields lists the set's fields in the model's order.
func (s FieldSet) Fields() []calc.Field {
	var list []calc.Field
	for f := range calc.NumFields {
		if s.Has(f) {
			list = append(list, f)
		}
	}
	return list
}

// Sliders are the fields a reader moves on a track, in the order of the page:
// the what-if layoffs, whose track is the chart's axis, then the four figures.
var Sliders = [...]calc.Field{calc.Layoffs, calc.Revenue, calc.Capex, calc.Payroll, calc.Headcount}

// Figures are the sliders with an outcome strip of their own.
var Figures = Sliders[1:]

// Assumptions are all other fields, in the order of the page.
var Assumptions = [...]calc.Field{
	calc.Months, calc.Target, calc.VariableCostRate, calc.OtherCosts,
	calc.TaxRate, calc.StockPay, calc.Depreciation,
	calc.SeverancePerLayoff, calc.NoticeMonths,
	calc.LostRevenuePerLayoff, calc.ReplacementCostPerLayoff, calc.GPUPrice,
}
