package takeaway

import (
	"math/big"

	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/calc"
)

// Output is one of the model's results.
type Output struct {
	Name  string // breakevenLayoffs, payCut_share: as the model has it, with _ for its points
	Value string // exact, in the syntax of package calc; "" where there is none
	Unit  string // "" for a status
}

// Label says in words what an output is.
func (o Output) Label() string { return words().Text(locale.TakeOutput(o.Name)) }

// Outputs are all results, in the model's order.
func (b Book) Outputs() []Output {
	r, money := calc.Solve(b.Scenario), b.Money()
	var list []Output
	add := func(name, unit, value string) { list = append(list, Output{name, value, unit}) }
	add("fcf", money, r.FCF.String())
	add("gap", money, r.Gap.String())
	add("status", "", r.Status.String())
	add("breakevenLayoffs", unitPeople, countText(r.BreakevenLayoffs))
	add("shareOfHeadcount", unitShare, nullText(r.ShareOfHeadcount))
	add("fcfAtBreakeven", money, nullText(r.FCFAtBreakeven))
	add("fcfOneFewer", money, nullText(r.FCFOneFewer))
	add("unconstrainedLayoffs", unitPeople, bigText(r.UnconstrainedLayoffs))
	add("best_layoffs", unitPeople, countText(&r.Best.Layoffs))
	add("best_fcf", money, r.Best.FCF.String())
	add("fcfAfterLayoffs", money, r.FCFAfterLayoffs.String())
	add("gapClosedShare", unitShare, nullText(r.GapClosedShare))
	add("firstPeriod_status", "", r.FirstPeriod.Status.String())
	add("firstPeriod_breakevenLayoffs", unitPeople, countText(r.FirstPeriod.BreakevenLayoffs))
	add("firstPeriod_fcfAfterLayoffs", money, r.FirstPeriod.FCFAfterLayoffs.String())
	add("paybackMonths", unitMonths, bigText(r.PaybackMonths))
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

// Shown is the value as people read it, every digit of it.
func (o Output) Shown() string {
	d, err := decimal.NewFromString(o.Value)
	switch {
	case o.Value == "":
		return "–"
	case err != nil:
		return o.Value
	case o.Unit == unitShare:
		return words().PercentExact(d)
	case d.IsInteger():
		return words().Count(d)
	}
	return words().Money(d, "")
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
