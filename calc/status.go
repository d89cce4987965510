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

// judge decides answers. It holds the integers that it works with, so that a
// sweep need not ask for new ones at each position.
type judge struct{ least, most, count, rest big.Int }

// answer finds the status and, for AlreadyMet, OK and ExceedsPool, the least
// number of layoffs that reaches the target, else nil; the number is valid
// until the next answer. The shortfalls are what the target exceeds each line
// by with nobody laid off, the steps what one layoff adds; all bear the same
// scale.
//
// Where a line falls short its step must be positive, and the answer is at
// least ⌈shortfall ÷ step⌉; where it does not fall short but falls with each
// layoff, the answer is at most ⌊surplus ÷ fall⌋.
func (j *judge) answer(untaxedShort, untaxedStep, taxedShort, taxedStep, people *big.Int) (Status, *big.Int) {
	j.least.SetInt64(0)
	switch {
	case untaxedShort.Sign() <= 0 && taxedShort.Sign() <= 0:
		return AlreadyMet, &j.least
	case untaxedShort.Sign() > 0 && untaxedStep.Sign() <= 0:
		return NoSaving, nil
	case taxedShort.Sign() > 0 && taxedStep.Sign() <= 0:
		return TaxShieldLoss, nil
	}
	j.most.SetInt64(-1) // no bound
	j.bound(untaxedShort, untaxedStep)
	j.bound(taxedShort, taxedStep)
	switch {
	case j.most.Sign() >= 0 && j.least.Cmp(&j.most) > 0:
		return PeakBelowTarget, nil
	case j.least.Cmp(people) > 0:
		return ExceedsPool, &j.least
	}
	return OK, &j.least
}

// bound narrows the interval to where one line reaches the target.
func (j *judge) bound(short, step *big.Int) {
	switch {
	case short.Sign() > 0:
		if j.count.QuoRem(short, step, &j.rest); j.rest.Sign() > 0 {
			j.count.Add(&j.count, bigOne)
		}
		if j.count.Cmp(&j.least) > 0 {
			j.least.Set(&j.count)
		}
	case step.Sign() < 0:
		if j.count.QuoRem(short, step, &j.rest); j.most.Sign() < 0 || j.count.Cmp(&j.most) < 0 {
			j.most.Set(&j.count)
		}
	}
}

// answer judges the lines against their target.
func (l *lines) answer() (Status, *big.Int) {
	untaxedShort, taxedShort := l.short()
	return new(judge).answer(untaxedShort, l.untaxedStep, taxedShort, l.taxedStep, l.people)
}

// short returns what the target exceeds each line by with nobody laid off.
func (l *lines) short() (untaxed, taxed *big.Int) {
	return new(big.Int).Sub(l.target, l.untaxedStart), new(big.Int).Sub(l.target, l.taxedStart)
}
