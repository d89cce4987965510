package calc

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// NoLayoffs returns the value of a field, in its own unit and basis, at which
// free cash flow is exactly the target with nobody laid off: the least
// revenue, the greatest capex. It is rounded half to even at 6 places. There
// is none, and false, where the field does not move that free cash flow, or
// where the value would be one that the field does not allow.
func NoLayoffs(s Scenario, f Field) (decimal.Decimal, bool) {
	if f >= NumFields || f == Headcount {
		// The headcount scales both lines alike, so it moves neither.
		return decimal.Decimal{}, false
	}
	rest := s
	rest.put(f, number{})
	start, step := straightIn(s, f, 0, scaleOf(&rest))
	untaxed := root{start.untaxedShort.big(), step.untaxedShort.big()}
	taxed := root{start.taxedShort.big(), step.taxedShort.big()}
	if x, ok := untaxed.allowed(f, taxed); ok {
		return x, true
	}
	return taxed.allowed(f, untaxed)
}

// root is where start + step × x is 0.
type root struct{ start, step *big.Int }

// allowed returns the root where the field allows it and the other line does
// not fall short there.
func (r root) allowed(f Field, other root) (decimal.Decimal, bool) {
	if r.step.Sign() == 0 {
		return decimal.Decimal{}, false
	}
	num, den := new(big.Int).Neg(r.start), new(big.Int).Set(r.step)
	if den.Sign() < 0 {
		num.Neg(num)
		den.Neg(den)
	}
	m := &forms[f]
	short := product(other.start, den)
	short.Add(short, product(other.step, num))
	nanos := product(num, bigBillion)
	switch {
	case short.Sign() > 0:
		return decimal.Decimal{}, false
	case nanos.Cmp(product(m.least.wide(nanoDigits).big(), den)) < 0,
		nanos.Cmp(product(m.most.wide(nanoDigits).big(), den)) > 0:
		return decimal.Decimal{}, false
	case m.whole && new(big.Int).Rem(num, den).Sign() != 0:
		return decimal.Decimal{}, false
	}
	x := ratio(num, den)
	n, ok := numberOf(x)
	return x, ok && m.admits(n)
}
