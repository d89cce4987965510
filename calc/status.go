package calc

import "math/big"

// Status says what kind of answer there is.
type Status uint8

// The statuses of an answer, in the order in which they are tried: the first
// that holds is the answer's.
const (
	// Unanswered is the status of a Sweep's position at which the field does
	// not allow the value. No Result has it.
	Unanswered Status = iota
	// AlreadyMet: free cash flow reaches the target with nobody laid off.
	AlreadyMet
	// NoSaving: it does not, and a layoff saves no cash.
	NoSaving
	// TaxShieldLoss: a layoff saves cash, but costs more in tax.
	TaxShieldLoss
	// OK: a number of layoffs in the pool reaches the target.
	OK
	// ExceedsPool: it would take more layoffs than there are people.
	ExceedsPool
	// PeakBelowTarget: free cash flow rises with layoffs, then falls before it
	// gets there, or no whole number of layoffs hits the interval where it does.
	PeakBelowTarget
)

var statusNames = [...]string{"", "already-met", "no-saving", "tax-shield-loss", "ok", "exceeds-pool", "peak-below-target"}

// String returns the status as results write it: "already-met", "no-saving",
// "tax-shield-loss", "ok", "exceeds-pool" or "peak-below-target", and "" for
// Unanswered.
func (s Status) String() string {
	if int(s) >= len(statusNames) {
		return ""
	}
	return statusNames[s]
}

// judge finds the status and, for AlreadyMet, OK and ExceedsPool, the least
// number of layoffs that reaches the target, else nil. The shortfalls are what
// the target exceeds each line by with nobody laid off, the steps what one
// layoff adds; all four bear the same scale.
//
// Where a line falls short its step must be positive, and the answer is at
// least ⌈shortfall ÷ step⌉; where it does not fall short but falls with each
// layoff, the answer is at most ⌊surplus ÷ fall⌋.
func judge(untaxedShort, untaxedStep, taxedShort, taxedStep, people *big.Int) (Status, *big.Int) {
	switch {
	case untaxedShort.Sign() <= 0 && taxedShort.Sign() <= 0:
		return AlreadyMet, new(big.Int)
	case untaxedShort.Sign() > 0 && untaxedStep.Sign() <= 0:
		return NoSaving, nil
	case taxedShort.Sign() > 0 && taxedStep.Sign() <= 0:
		return TaxShieldLoss, nil
	}
	least := new(big.Int)
	var most *big.Int
	bound := func(short, step *big.Int) {
		switch {
		case short.Sign() > 0:
			if n := ceiling(short, step); n.Cmp(least) > 0 {
				least = n
			}
		case step.Sign() < 0:
			if n := new(big.Int).Quo(short, step); most == nil || n.Cmp(most) < 0 {
				most = n
			}
		}
	}
	bound(untaxedShort, untaxedStep)
	bound(taxedShort, taxedStep)
	switch {
	case most != nil && least.Cmp(most) > 0:
		return PeakBelowTarget, nil
	case least.Cmp(people) > 0:
		return ExceedsPool, least
	}
	return OK, least
}

// answer judges the lines against their target.
func (l *lines) answer() (Status, *big.Int) {
	untaxedShort, taxedShort := l.short()
	return judge(untaxedShort, l.untaxedStep, taxedShort, l.taxedStep, l.people)
}

// short returns what the target exceeds each line by with nobody laid off.
func (l *lines) short() (untaxed, taxed *big.Int) {
	return new(big.Int).Sub(l.target, l.untaxedStart), new(big.Int).Sub(l.target, l.taxedStart)
}
