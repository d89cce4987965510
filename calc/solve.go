package calc

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Solve answers the scenario. It is total: there is an answer for every
// scenario that can be made, even one that Check refuses, for which the
// formulas are followed as they stand.
func Solve(s Scenario) Result {
	c := scaleOf(&s)
	t := termsOf(&s, c)
	run := t.runRate(c)
	worked, months := workedMonths(&s)
	first := run.firstPeriod(&t, worked, months)
	layoffs := bigInt(s.Count(Layoffs))

	untaxedShort, taxedShort := run.short()
	gap := untaxedShort
	if taxedShort.Cmp(gap) > 0 {
		gap = taxedShort
	}
	var r Result
	start, after := run.at(new(big.Int)), run.at(layoffs)
	r.FCF = ratio(start, run.unit)
	r.FCFAfterLayoffs = ratio(after, run.unit)
	added := after.Sub(after, start)
	if gap.Sign() > 0 {
		r.Gap = ratio(gap, run.unit)
		r.GapClosedShare = known(ratio(added, gap))
		r.Equivalents = equivalents(&s, &t, &run, untaxedShort, taxedShort, gap)
	}
	r.answer(&run)
	r.Best = run.best()
	r.FirstPeriod = first.period(layoffs)
	r.PaybackMonths = payback(&s, &t, &run, layoffs, added)
	r.GPUsFunded = gpusFunded(&s, &run, added)
	return r
}

// answer fills in what follows from the breakeven on the run rate.
func (r *Result) answer(run *lines) {
	var n *big.Int
	switch r.Status, n = run.answer(); r.Status {
	case AlreadyMet, OK:
		count := n.Int64()
		r.BreakevenLayoffs = &count
		r.ShareOfHeadcount = known(ratio(n, run.people))
		r.FCFAtBreakeven = known(ratio(run.at(n), run.unit))
		if n.Sign() > 0 {
			r.FCFOneFewer = known(ratio(run.at(new(big.Int).Sub(n, bigOne)), run.unit))
		}
	case ExceedsPool:
		r.UnconstrainedLayoffs = n
	}
}

// period answers for the first period.
func (l *lines) period(layoffs *big.Int) FirstPeriod {
	p := FirstPeriod{FCFAfterLayoffs: ratio(l.at(layoffs), l.unit)}
	var n *big.Int
	switch p.Status, n = l.answer(); p.Status {
	case AlreadyMet, OK:
		count := n.Int64()
		p.BreakevenLayoffs = &count
	}
	return p
}

// best tries the only places where the lower of two straight lines can peak:
// the ends of the pool and the whole numbers beside the lines' crossing.
func (l *lines) best() Best {
	peak, most := new(big.Int), l.at(new(big.Int))
	try := func(n *big.Int) {
		if v := l.at(n); v.Cmp(most) > 0 {
			peak, most = n, v
		}
	}
	for _, n := range l.kink(l.people) {
		try(n)
	}
	try(l.people)
	return Best{Layoffs: peak.Int64(), FCF: ratio(most, l.unit)}
}

// kink returns, in rising order, the whole numbers strictly between 0 and end
// that are nearest to where the lines cross: none, one or two.
func (l *lines) kink(end *big.Int) []*big.Int {
	// A(N) = B(N) where N = (B(0) − A(0)) ÷ (A's step − B's step).
	num := new(big.Int).Sub(l.taxedStart, l.untaxedStart)
	den := new(big.Int).Sub(l.untaxedStep, l.taxedStep)
	if den.Sign() < 0 {
		num.Neg(num)
		den.Neg(den)
	}
	if den.Sign() == 0 {
		return nil
	}
	var near []*big.Int
	below, above := floor(num, den), ceiling(num, den)
	if below.Sign() > 0 && below.Cmp(end) < 0 {
		near = append(near, below)
	}
	if above.Sign() > 0 && above.Cmp(end) < 0 && above.Cmp(below) != 0 {
		near = append(near, above)
	}
	return near
}

// workedMonths returns the months that a layoff saves pay in, and the months
// of the period, in a common unit. The first is negative where the notice is
// longer than the period.
func workedMonths(s *Scenario) (worked, months *big.Int) {
	notice := s.number(NoticeMonths)
	p := notice.places()
	months = bigInt(s.Count(Months) * tens[p])
	return new(big.Int).Sub(months, bigInt(notice.scaled(p))), months
}

// payback divides what the severance takes from a period by what the layoffs
// add to every period.
func payback(s *Scenario, t *terms, run *lines, layoffs, added *big.Int) *big.Int {
	if layoffs.Sign() == 0 || added.Sign() <= 0 {
		return nil
	}
	paid := run.firstPeriod(t, bigOne, bigOne)
	cost := new(big.Int).Sub(run.at(layoffs), paid.at(layoffs))
	return ceiling(cost.Mul(cost, bigInt(s.Count(Months))), added)
}

// gpusFunded brings what the layoffs add to a year and divides by the price.
func gpusFunded(s *Scenario, run *lines, added *big.Int) *big.Int {
	if added.Sign() < 0 {
		return nil
	}
	price, places := s.gpuPrice()
	return floor(product(added, bigInt(12), places), product(price, bigInt(s.Count(Months)), run.unit))
}

// gpuPrice returns the price of one GPU × places, and places.
func (s *Scenario) gpuPrice() (price, places *big.Int) {
	n := s.number(GPUPrice)
	p := n.places()
	return n.wide(p).big(), power10(p)
}

// known makes a decimal that is not null.
func known(d decimal.Decimal) decimal.NullDecimal {
	return decimal.NullDecimal{Decimal: d, Valid: true}
}
