package calc

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Working is the formula with the scenario's numbers in it, for the run rate:
// what is shown when somebody asks how the answer came about. Each amount is
// exact inside and rounded half to even at 6 places by itself, so the last
// digits of a sum may differ.
type Working struct {
	// Money in the period.
	Revenue, VariableCosts, OtherCosts, Payroll, StockPay, Capex, Depreciation decimal.Decimal

	CashBeforeTax     decimal.Decimal // C0 = Revenue − VariableCosts − OtherCosts − Payroll − Capex
	TaxableIncome     decimal.Decimal // X0 = Revenue − VariableCosts − OtherCosts − Payroll − StockPay − Depreciation
	Tax               decimal.Decimal // TaxRate × X0, or 0 on a loss
	OperatingCashFlow decimal.Decimal // C0 + Capex − Tax
	FCF               decimal.Decimal // OperatingCashFlow − Capex

	// Money per layoff in the period.
	PayPerHead             decimal.Decimal // Payroll ÷ headcount
	StockPayPerHead        decimal.Decimal // StockPay ÷ headcount
	LostMarginPerLayoff    decimal.Decimal // lost revenue less its variable costs
	ReplacementPerLayoff   decimal.Decimal
	SavingPerLayoff        decimal.Decimal // u = PayPerHead − LostMarginPerLayoff − ReplacementPerLayoff
	TaxableSavingPerLayoff decimal.Decimal // e = u + StockPayPerHead
	SavingAfterTax         decimal.Decimal // u − TaxRate × e, what a layoff saves while tax is paid

	TaxPaid bool // X0 > 0 and TaxRate > 0
}

// WorkingOf returns the working of a scenario. It never fails.
func WorkingOf(s Scenario) Working {
	c := scaleOf(&s)
	t := termsOf(&s, c)
	unit := c.unit().big()
	each := product(unit, new(big.Int).SetUint64(t.people))
	whole := new(big.Int).SetUint64(t.whole)

	inPeriod := func(w wide) decimal.Decimal { return ratio(w.big(), unit) }
	perLayoff := func(w wide) decimal.Decimal { return ratio(w.big(), each) }
	taxedUnit := product(unit, whole)

	cash, taxable, saving := t.cash(), t.taxable(), t.saving()
	var tax wide
	if !taxable.negative() {
		tax = taxable.times(t.rate)
	}
	flow := t.untaxed(cash).minus(tax)
	return Working{
		Revenue:       inPeriod(t.revenue),
		VariableCosts: inPeriod(t.revenue.minus(t.margin)),
		OtherCosts:    inPeriod(t.other),
		Payroll:       inPeriod(t.payroll),
		StockPay:      inPeriod(t.stockPay),
		Capex:         inPeriod(t.capex),
		Depreciation:  inPeriod(t.depreciation),

		CashBeforeTax:     inPeriod(cash),
		TaxableIncome:     inPeriod(taxable),
		Tax:               ratio(tax.big(), taxedUnit),
		OperatingCashFlow: ratio(flow.plus(t.untaxed(t.capex)).big(), taxedUnit),
		FCF:               ratio(flow.big(), taxedUnit),

		PayPerHead:             perLayoff(t.payroll),
		StockPayPerHead:        perLayoff(t.stockPay),
		LostMarginPerLayoff:    perLayoff(t.lostMargin),
		ReplacementPerLayoff:   perLayoff(t.replacement),
		SavingPerLayoff:        perLayoff(saving),
		TaxableSavingPerLayoff: perLayoff(t.taxableSaving()),
		SavingAfterTax:         ratio(t.taxed(saving, t.taxableSaving()).big(), product(each, whole)),

		TaxPaid: tax != wide{},
	}
}
