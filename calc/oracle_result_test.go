package calc_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"breakeven/calc"
)

// rounded writes x at 6 places, half to even, without trailing zeros.
func rounded(x *big.Rat) string {
	million := mul(x, big.NewRat(1_000_000, 1))
	low := roundDown(million)
	switch half := sub(million, new(big.Rat).SetInt(low)).Cmp(big.NewRat(1, 2)); {
	case half > 0, half == 0 && low.Bit(0) == 1:
		low.Add(low, big.NewInt(1))
	}
	text := new(big.Rat).SetFrac(low, big.NewInt(1_000_000)).FloatString(6)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}

func roundDown(x *big.Rat) *big.Int { return new(big.Int).Div(x.Num(), x.Denom()) }

func roundUp(x *big.Rat) *big.Int {
	n := roundDown(new(big.Rat).Neg(x))
	return n.Neg(n)
}

// result is the whole result by the oracle, as decoded JSON.
func (o *oracle) result(t rapid.TB) map[string]any {
	run, first := o.runRate(), o.firstPeriod()
	start, after := run.at(0), run.fcf(o.layoffs)
	gap := sub(o.target, start)
	if gap.Sign() < 0 {
		gap = new(big.Rat)
	}
	added := sub(after, start)
	out := map[string]any{
		"fcf": rounded(start), "gap": rounded(gap), "fcfAfterLayoffs": rounded(after),
		"breakevenLayoffs": nil, "shareOfHeadcount": nil, "fcfAtBreakeven": nil, "fcfOneFewer": nil,
		"unconstrainedLayoffs": nil, "gapClosedShare": nil, "paybackMonths": nil, "equivalents": nil, "gpusFunded": nil,
	}
	status, n := run.status()
	out["status"] = status
	switch status {
	case "already-met", "ok":
		count := new(big.Rat).SetInt(n)
		out["breakevenLayoffs"] = number(n)
		out["shareOfHeadcount"] = rounded(div(count, o.people))
		out["fcfAtBreakeven"] = rounded(run.fcf(count))
		if n.Sign() > 0 {
			out["fcfOneFewer"] = rounded(run.fcf(sub(count, one)))
		}
	case "exceeds-pool":
		out["unconstrainedLayoffs"] = number(n)
	}
	best := o.people
	if peak := least(func(n *big.Int) bool { return !run.rises(n) }); peak != nil && new(big.Rat).SetInt(peak).Cmp(best) < 0 {
		best = new(big.Rat).SetInt(peak)
	}
	out["best"] = map[string]any{"layoffs": number(best.Num()), "fcf": rounded(run.fcf(best))}

	status, n = first.status()
	period := map[string]any{"status": status, "breakevenLayoffs": nil, "fcfAfterLayoffs": rounded(first.fcf(o.layoffs))}
	if status == "already-met" || status == "ok" {
		period["breakevenLayoffs"] = number(n)
	}
	out["firstPeriod"] = period

	if o.layoffs.Sign() > 0 && added.Sign() > 0 {
		paid := sub(after, o.severanceOnly().fcf(o.layoffs))
		out["paybackMonths"] = number(roundUp(div(mul(o.months, paid), added)))
	}
	if added.Sign() >= 0 {
		year := div(mul(added, big.NewRat(12, 1)), o.months)
		out["gpusFunded"] = number(roundDown(div(year, o.gpuPrice)))
	}
	if gap.Sign() > 0 {
		out["gapClosedShare"] = rounded(div(added, gap))
		out["equivalents"] = o.equivalents(gap)
	}
	return out
}

func (o *oracle) equivalents(gap *big.Rat) map[string]any {
	// The least income before tax that lifts both the untaxed and the taxed
	// free cash flow to the target.
	income := sub(o.target, o.cash())
	taxed := div(sub(o.target, sub(o.cash(), mul(o.t, o.taxable()))), sub(one, o.t))
	if taxed.Cmp(income) > 0 {
		income = taxed
	}
	out := map[string]any{
		"capexCut":      map[string]any{"amount": rounded(gap), "share": shareOf(gap, o.capex)},
		"revenueGrowth": nil, "payCut": nil,
		"gpusForgone": number(roundUp(div(gap, o.gpuPrice))),
	}
	if o.v.Cmp(one) < 0 {
		growth := div(income, o.keptOfRevenue())
		out["revenueGrowth"] = map[string]any{"amount": rounded(growth), "share": shareOf(growth, o.revenue)}
	}
	if income.Cmp(o.payroll) <= 0 {
		out["payCut"] = map[string]any{"amount": rounded(income), "share": shareOf(income, o.payroll)}
	}
	return out
}

func shareOf(x, whole *big.Rat) any {
	if whole.Sign() == 0 {
		return nil
	}
	return rounded(div(x, whole))
}

func number(n *big.Int) json.Number { return json.Number(n.String()) }

func TestEqualsOracle(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		compareWithOracle(t, s)
	})
}
