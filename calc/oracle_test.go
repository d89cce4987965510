package calc_test

import (
	"math/big"

	"pgregory.net/rapid"

	"breakeven/calc"
)

// oracle is the model once more, in fractions and straight from the formulas:
// no lines, no common denominator, and searches in place of divisions.
type oracle struct {
	months, notice                                   *big.Rat
	revenue, other, payroll, stock, capex, deduction *big.Rat // in the period
	v, t, target                                     *big.Rat
	severance, lost, replacement                     *big.Rat // per layoff, in the period
	people, layoffs, gpuPrice                        *big.Rat
}

func rat(t rapid.TB, text string) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		t.Fatalf("%q is no number", text)
	}
	return r
}

func oracleOf(t rapid.TB, s calc.Scenario) *oracle {
	t.Helper()
	value := func(f calc.Field) *big.Rat {
		x := rat(t, s.Text(f))
		if f.Flow() {
			x.Mul(x, big.NewRat(s.Count(calc.Months), int64(s.Basis(f))))
		}
		return x
	}
	return &oracle{
		months: value(calc.Months), notice: value(calc.NoticeMonths),
		revenue: value(calc.Revenue), other: value(calc.OtherCosts), payroll: value(calc.Payroll),
		stock: value(calc.StockPay), capex: value(calc.Capex), deduction: value(calc.Depreciation),
		v: value(calc.VariableCostRate), t: value(calc.TaxRate), target: value(calc.Target),
		severance: value(calc.SeverancePerLayoff), lost: value(calc.LostRevenuePerLayoff), replacement: value(calc.ReplacementCostPerLayoff),
		people: value(calc.Headcount), layoffs: value(calc.Layoffs), gpuPrice: value(calc.GPUPrice),
	}
}

var one = big.NewRat(1, 1)

func add(a, b *big.Rat) *big.Rat { return new(big.Rat).Add(a, b) }
func sub(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }
func mul(a, b *big.Rat) *big.Rat { return new(big.Rat).Mul(a, b) }
func div(a, b *big.Rat) *big.Rat { return new(big.Rat).Quo(a, b) }

func minus(a *big.Rat, rest ...*big.Rat) *big.Rat {
	for _, b := range rest {
		a = sub(a, b)
	}
	return a
}

func (o *oracle) keptOfRevenue() *big.Rat { return sub(one, o.v) }

func (o *oracle) cash() *big.Rat {
	return minus(mul(o.revenue, o.keptOfRevenue()), o.other, o.payroll, o.capex)
}

func (o *oracle) taxable() *big.Rat {
	return minus(mul(o.revenue, o.keptOfRevenue()), o.other, o.payroll, o.stock, o.deduction)
}

func (o *oracle) saving() *big.Rat {
	return minus(div(o.payroll, o.people), mul(o.keptOfRevenue(), o.lost), o.replacement)
}

// perLayoff returns u and e, or u₁ and e₁ for a φ below 1 or a severance.
func (o *oracle) perLayoff(phi, severance *big.Rat) (cash, taxable *big.Rat) {
	u := o.saving()
	return sub(mul(phi, u), severance), sub(mul(phi, add(u, div(o.stock, o.people))), severance)
}

// path is free cash flow against layoffs for some u and e.
type path struct {
	*oracle
	u, e *big.Rat
}

func (o *oracle) runRate() path {
	u, e := o.perLayoff(one, new(big.Rat))
	return path{o, u, e}
}

func (o *oracle) firstPeriod() path {
	u, e := o.perLayoff(div(sub(o.months, o.notice), o.months), o.severance)
	return path{o, u, e}
}

func (o *oracle) severanceOnly() path {
	u, e := o.perLayoff(one, o.severance)
	return path{o, u, e}
}

// fcf is C0 + u·N − t·max(0, X0 + e·N).
func (p path) fcf(n *big.Rat) *big.Rat {
	cash := add(p.cash(), mul(p.u, n))
	if income := add(p.taxable(), mul(p.e, n)); income.Sign() > 0 {
		return sub(cash, mul(p.t, income))
	}
	return cash
}

func (p path) at(n int64) *big.Rat { return p.fcf(big.NewRat(n, 1)) }

func (p path) meets(n *big.Int) bool {
	return p.fcf(new(big.Rat).SetInt(n)).Cmp(p.target) >= 0
}

func (p path) rises(n *big.Int) bool {
	here := new(big.Rat).SetInt(n)
	return p.fcf(add(here, one)).Cmp(p.fcf(here)) > 0
}

// least returns the least n ≥ 0 for which holds(n), which must hold from some
// n on, or for none up to 2^300.
func least(holds func(*big.Int) bool) *big.Int {
	low, high := big.NewInt(-1), big.NewInt(0)
	for !holds(high) {
		if high.BitLen() > 300 {
			return nil
		}
		low.Set(high)
		high.Lsh(high.Add(high, big.NewInt(1)), 1)
	}
	return between(low, high, holds)
}

// between returns the least n above low for which holds(n), which must hold from
// some n up to high on.
func between(low, high *big.Int, holds func(*big.Int) bool) *big.Int {
	for {
		middle := new(big.Int).Add(low, high)
		middle.Rsh(middle, 1)
		switch {
		case middle.Cmp(low) == 0:
			return high
		case holds(middle):
			high = middle
		default:
			low = middle
		}
	}
}

// breakeven searches for the least n that meets the target. Since the path
// rises, then falls, it is enough to look for the first n that meets it or
// where the path rises no more.
func (p path) breakeven() *big.Int {
	n := least(func(n *big.Int) bool { return p.meets(n) || !p.rises(n) })
	if n == nil || !p.meets(n) {
		return nil
	}
	return n
}

// status is the model's list, in its order.
func (p path) status() (string, *big.Int) {
	untaxed, taxed := p.cash(), sub(p.cash(), mul(p.t, p.taxable()))
	switch {
	case p.at(0).Cmp(p.target) >= 0:
		return "already-met", new(big.Int)
	case untaxed.Cmp(p.target) < 0 && p.u.Sign() <= 0:
		return "no-saving", nil
	case taxed.Cmp(p.target) < 0 && sub(p.u, mul(p.t, p.e)).Sign() <= 0:
		return "tax-shield-loss", nil
	}
	n := p.breakeven()
	switch {
	case n == nil:
		return "peak-below-target", nil
	case new(big.Rat).SetInt(n).Cmp(p.people) > 0:
		return "exceeds-pool", n
	}
	return "ok", n
}
