package calc

import "math/big"

// scale says how a scenario's values become integers: money × 10^money,
// VariableCostRate × 10^variable and TaxRate × 10^tax.
type scale struct{ money, variable, tax int }

// scaleOf returns the smallest scale that holds every value.
func scaleOf(s *Scenario) scale {
	var c scale
	for f := range NumFields {
		c.hold(f, s.number(f).places())
	}
	return c
}

// hold makes room for a value of f with that many places.
func (c *scale) hold(f Field, places int) {
	switch f {
	case Months, Headcount, Layoffs, NoticeMonths, GPUPrice:
	case VariableCostRate:
		c.variable = max(c.variable, places)
	case TaxRate:
		c.tax = max(c.tax, places)
	default:
		c.money = max(c.money, places)
	}
}

// unit is what money of 1 becomes in terms.
func (c scale) unit() wide {
	return wideOf(basisScale).times(uint64(tens[c.money])).times(uint64(tens[c.variable]))
}

// terms are the parts of free cash flow as integers: money in the period
// × unit, and what falls on one layoff × unit × headcount, since pay per head
// is payroll ÷ headcount. Each is straight in any one input while the others
// stay: sweeps and NoLayoffs rely on that.
type terms struct {
	revenue      wide // before variable costs
	margin       wide // after them
	other        wide
	payroll      wide
	stockPay     wide
	capex        wide
	depreciation wide
	target       wide
	lostMargin   wide // per layoff
	replacement  wide // per layoff
	severance    wide // per layoff

	rate, whole uint64 // TaxRate = rate ÷ whole
	people      uint64
}

func termsOf(s *Scenario, c scale) terms {
	variable := uint64(tens[c.variable])
	kept := variable - uint64(s.number(VariableCostRate).scaled(c.variable))
	people := uint64(s.number(Headcount).units)

	earned := func(f Field) wide { return s.number(f).wide(c.money).times(s.factor(f)) }
	money := func(f Field) wide { return earned(f).times(variable) }
	return terms{
		revenue:      money(Revenue),
		margin:       earned(Revenue).times(kept),
		other:        money(OtherCosts),
		payroll:      money(Payroll),
		stockPay:     money(StockPay),
		capex:        money(Capex),
		depreciation: money(Depreciation),
		target:       money(Target),
		lostMargin:   earned(LostRevenuePerLayoff).times(kept).times(people),
		replacement:  money(ReplacementCostPerLayoff).times(people),
		severance:    money(SeverancePerLayoff).times(people),
		rate:         uint64(s.number(TaxRate).scaled(c.tax)),
		whole:        uint64(tens[c.tax]),
		people:       people,
	}
}

// cash is C0 and taxable X0, of a period with nobody laid off; saving is u
// and taxableSaving e, what one layoff adds to them.
func (t *terms) cash() wide {
	return t.margin.minus(t.other).minus(t.payroll).minus(t.capex)
}

func (t *terms) taxable() wide {
	return t.margin.minus(t.other).minus(t.payroll).minus(t.stockPay).minus(t.depreciation)
}

func (t *terms) saving() wide {
	return t.payroll.minus(t.lostMargin).minus(t.replacement)
}

func (t *terms) taxableSaving() wide { return t.saving().plus(t.stockPay) }

// untaxed is cash as it stands on the line on which no tax is paid, and taxed
// on the line on which it is; both × whole.
func (t *terms) untaxed(cash wide) wide { return cash.times(t.whole) }

func (t *terms) taxed(cash, taxable wide) wide {
	return cash.times(t.whole).minus(taxable.times(t.rate))
}

// lines are the two straight lines whose lower one is free cash flow against
// layoffs: start + step × layoffs. All amounts are × unit.
type lines struct {
	untaxedStart, untaxedStep *big.Int // A(N), on which no tax is paid
	taxedStart, taxedStep     *big.Int // B(N), on which tax is paid
	target                    *big.Int
	unit                      *big.Int
	people                    *big.Int
}

// runRate returns the lines without severance and notice.
func (t *terms) runRate(c scale) lines {
	cash, saving := t.cash(), t.saving()
	start := func(w wide) *big.Int { return w.times(t.people).big() }
	return lines{
		untaxedStart: start(t.untaxed(cash)),
		untaxedStep:  t.untaxed(saving).big(),
		taxedStart:   start(t.taxed(cash, t.taxable())),
		taxedStep:    t.taxed(saving, t.taxableSaving()).big(),
		target:       start(t.untaxed(t.target)),
		unit:         start(t.untaxed(c.unit())),
		people:       new(big.Int).SetUint64(t.people),
	}
}

// firstPeriod returns the lines of the period in which people leave: a layoff
// saves worked of months, and costs its severance.
func (l *lines) firstPeriod(t *terms, worked, months *big.Int) lines {
	severance := t.severance
	step := func(step *big.Int, cost wide) *big.Int {
		return new(big.Int).Sub(product(step, worked), product(cost.big(), months))
	}
	return lines{
		untaxedStart: product(l.untaxedStart, months),
		untaxedStep:  step(l.untaxedStep, t.untaxed(severance)),
		taxedStart:   product(l.taxedStart, months),
		taxedStep:    step(l.taxedStep, t.taxed(severance, severance)),
		target:       product(l.target, months),
		unit:         product(l.unit, months),
		people:       l.people,
	}
}

// at returns FCF(n) × unit.
func (l *lines) at(n *big.Int) *big.Int {
	untaxed, taxed := new(big.Int).Mul(l.untaxedStep, n), new(big.Int).Mul(l.taxedStep, n)
	untaxed.Add(untaxed, l.untaxedStart)
	taxed.Add(taxed, l.taxedStart)
	if taxed.Cmp(untaxed) < 0 {
		return taxed
	}
	return untaxed
}
