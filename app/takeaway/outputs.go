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
	words *locale.Locale
}

// Label says in words what an output is.
func (o Output) Label() string { return o.words.Text(locale.TakeOutput(o.Name)) }

// Outputs are all results, in the model's order.
func (b Book) Outputs() []Output {
	r, money, words := calc.Solve(b.Scenario), b.Money(), b.words()
	var list []Output
	add := func(name, unit, value string) { list = append(list, Output{name, value, unit, words}) }
	add("fcf", money, r.FCF.String())
	add("gap", money, r.Gap.String())
	add("status", "", r.Status.String())
	add("breakevenLayoffs", UnitPeople, countText(r.BreakevenLayoffs))
	add("shareOfHeadcount", UnitShare, nullText(r.ShareOfHeadcount))
	add("fcfAtBreakeven", money, nullText(r.FCFAtBreakeven))
	add("fcfOneFewer", money, nullText(r.FCFOneFewer))
	add("unconstrainedLayoffs", UnitPeople, bigText(r.UnconstrainedLayoffs))
	add("best_layoffs", UnitPeople, countText(&r.Best.Layoffs))
	add("best_fcf", money, r.Best.FCF.String())
	add("fcfAfterLayoffs", money, r.FCFAfterLayoffs.String())
	add("gapClosedShare", UnitShare, nullText(r.GapClosedShare))
	add("firstPeriod_status", "", r.FirstPeriod.Status.String())
	add("firstPeriod_breakevenLayoffs", UnitPeople, countText(r.FirstPeriod.BreakevenLayoffs))
	add("firstPeriod_fcfAfterLayoffs", money, r.FirstPeriod.FCFAfterLayoffs.String())
	add("paybackMonths", UnitMonths, bigText(r.PaybackMonths))
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
		add(way.name+"_share", UnitShare, share)
	}
	add("gpusForgone", UnitGPUs, bigText(e.GPUsForgone))
	add("gpusFunded", UnitGPUsAYear, bigText(r.GPUsFunded))
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
	case o.Unit == UnitShare:
		return o.words.PercentExact(d)
	case d.IsInteger():
		return o.words.Count(d)
	}
	return o.words.Money(d, "")
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
