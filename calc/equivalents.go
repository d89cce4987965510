package calc

import "math/big"

// equivalents closes the gap in other ways. A unit of pay or capex adds
// itself to the untaxed line; pay adds (1 − TaxRate) to the taxed one, capex
// all of itself, since it is no deduction. Revenue does what pay does, less
// its variable costs.
func equivalents(s *Scenario, t *terms, run *lines, untaxedShort, taxedShort, gap *big.Int) *Equivalents {
	inPeriod := func(w wide) *big.Int { return t.untaxed(w).times(t.people).big() }
	price, places := s.gpuPrice()
	e := &Equivalents{
		CapexCut:    equivalent(gap, bigOne, run, inPeriod(t.capex)),
		GPUsForgone: ceiling(product(gap, places), product(price, run.unit)),
	}
	// The least income before tax that lifts both lines, × kept.
	kept := new(big.Int).SetUint64(t.whole - t.rate)
	income := product(untaxedShort, kept)
	if taxed := product(taxedShort, new(big.Int).SetUint64(t.whole)); taxed.Cmp(income) > 0 {
		income = taxed
	}
	payroll := inPeriod(t.payroll)
	if income.Cmp(product(payroll, kept)) <= 0 {
		cut := equivalent(income, kept, run, payroll)
		e.PayCut = &cut
	}
	variable := s.number(VariableCostRate)
	p := variable.places()
	if earned := tens[p] - variable.scaled(p); earned > 0 {
		growth := equivalent(income.Mul(income, bigInt(tens[p])), kept.Mul(kept, bigInt(earned)), run, inPeriod(t.revenue))
		e.RevenueGrowth = &growth
	}
	return e
}

// equivalent is num ÷ den of money × unit, and its share of whole.
func equivalent(num, den *big.Int, run *lines, whole *big.Int) Equivalent {
	e := Equivalent{Amount: ratio(num, product(den, run.unit))}
	if whole.Sign() > 0 {
		e.Share = known(ratio(num, product(den, whole)))
	}
	return e
}
