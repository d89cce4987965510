package workbook

import (
	"math/big"

	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/calc"
)

// result is one output as package calc has it.
type result struct {
	name, value string // value is "" where there is none
	unit        string
}

// results are the outputs in the order of the workbook's formulas.
func (b Book) results() []result {
	r, money := calc.Solve(b.Scenario), b.money()
	var list []result
	add := func(name, unit, value string) { list = append(list, result{name, value, unit}) }
	add("fcf", money, r.FCF.String())
	add("gap", money, r.Gap.String())
	add("status", "", r.Status.String())
	add("breakevenLayoffs", "people", countText(r.BreakevenLayoffs))
	add("shareOfHeadcount", unitShare, nullText(r.ShareOfHeadcount))
	add("fcfAtBreakeven", money, nullText(r.FCFAtBreakeven))
	add("fcfOneFewer", money, nullText(r.FCFOneFewer))
	add("unconstrainedLayoffs", "people", bigText(r.UnconstrainedLayoffs))
	add("best_layoffs", "people", countText(&r.Best.Layoffs))
	add("best_fcf", money, r.Best.FCF.String())
	add("fcfAfterLayoffs", money, r.FCFAfterLayoffs.String())
	add("gapClosedShare", unitShare, nullText(r.GapClosedShare))
	add("firstPeriod_status", "", r.FirstPeriod.Status.String())
	add("firstPeriod_breakevenLayoffs", "people", countText(r.FirstPeriod.BreakevenLayoffs))
	add("firstPeriod_fcfAfterLayoffs", money, r.FirstPeriod.FCFAfterLayoffs.String())
	add("paybackMonths", "months", bigText(r.PaybackMonths))
	e := r.Equivalents
	if e == nil {
		e = &calc.Equivalents{}
	}
	capex := &e.CapexCut
	if r.Equivalents == nil {
		capex = nil
	}
	for _, way := range []struct {
		name string
		e    *calc.Equivalent
	}{{"capexCut", capex}, {"revenueGrowth", e.RevenueGrowth}, {"payCut", e.PayCut}} {
		amount, share := "", ""
		if way.e != nil {
			amount, share = way.e.Amount.String(), nullText(way.e.Share)
		}
		add(way.name+"_amount", money, amount)
		add(way.name+"_share", unitShare, share)
	}
	add("gpusForgone", unitGPUs, bigText(e.GPUsForgone))
	add("gpusFunded", unitGPUs+" a year", bigText(r.GPUsFunded))
	return list
}

const (
	unitShare = "share of one"
	unitGPUs  = "GPUs"
)

// shown is the value as people read it, every digit of it.
func (r result) shown() string {
	d, err := decimal.NewFromString(r.value)
	switch {
	case r.value == "":
		return "–"
	case err != nil:
		return r.value
	case r.unit == unitShare:
		return locale.English.PercentExact(d)
	case d.IsInteger():
		return locale.English.Count(d)
	}
	return locale.English.Money(d, "")
}

func nullText(d decimal.NullDecimal) string {
	if !d.Valid {
		return ""
	}
	return d.Decimal.String()
}

func countText(n *int64) string {
	if n == nil {
		return ""
	}
	return big.NewInt(*n).String()
}

func bigText(n *big.Int) string {
	if n == nil {
		return ""
	}
	return n.String()
}
