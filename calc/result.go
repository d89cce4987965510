package calc

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Result is everything that is known about a scenario. Money and shares have
// at most 6 places, rounded half to even from exact values as the very last
// step; counts are exact.
type Result struct {
	FCF    decimal.Decimal // free cash flow in the period with nobody laid off
	Gap    decimal.Decimal // what it falls short of the target, or 0
	Status Status
	// BreakevenLayoffs is the least number of layoffs that reaches the target;
	// nil where no number in the pool does.
	BreakevenLayoffs *int64
	ShareOfHeadcount decimal.NullDecimal // BreakevenLayoffs ÷ headcount
	FCFAtBreakeven   decimal.NullDecimal // the proof that it is enough …
	FCFOneFewer      decimal.NullDecimal // … and that one fewer is not
	// UnconstrainedLayoffs is the least number that would reach the target if
	// the pool were larger; nil unless Status is ExceedsPool.
	UnconstrainedLayoffs *big.Int
	Best                 Best
	FCFAfterLayoffs      decimal.Decimal     // run rate with the scenario's Layoffs
	GapClosedShare       decimal.NullDecimal // what they add ÷ Gap; null without a gap
	FirstPeriod          FirstPeriod
	// PaybackMonths is how many months of the run-rate saving of Layoffs it
	// takes to pay for their severance; nil where they save nothing.
	PaybackMonths *big.Int
	Equivalents   *Equivalents // nil without a gap
	// GPUsFunded is how many GPUs a year the scenario's Layoffs pay for; nil
	// where they save less than nothing.
	GPUsFunded *big.Int
}

// Best is the number of layoffs in the pool with the highest free cash flow,
// the lowest such number on a tie, and that free cash flow.
type Best struct {
	Layoffs int64
	FCF     decimal.Decimal
}

// FirstPeriod is the answer for the period in which people leave, with their
// severance and notice.
type FirstPeriod struct {
	Status           Status
	BreakevenLayoffs *int64 // nil where no number in the pool reaches the target
	FCFAfterLayoffs  decimal.Decimal
}

// Equivalents are other ways to close the same gap with nobody laid off. Each
// brings free cash flow to the target exactly.
type Equivalents struct {
	CapexCut      Equivalent  // its share is null where capex is 0
	RevenueGrowth *Equivalent // nil where all revenue is variable cost
	PayCut        *Equivalent // in everyone's cash pay; nil where payroll is less
	GPUsForgone   *big.Int    // the gap in GPUs, rounded up
}

// Equivalent is an amount of money in the period, and its share of the whole
// it changes.
type Equivalent struct {
	Amount decimal.Decimal
	Share  decimal.NullDecimal
}
