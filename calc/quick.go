package calc

import "math"

// straight is start + step × x in 128 bits.
type straight struct{ start, step int128 }

func (l *straight) at(x int128) int128 { return l.start.plus(l.step.times(x)) }

// quick answers what a strip does, in 128 bits.
//
// Since every measure is straight in x, one that fits at both ends of the
// sweep fits between them: arithmetic modulo 2^128 is then exact, whatever its
// intermediate values were.
type quick struct {
	untaxedShort, taxedShort, target straight
	untaxedStep, taxedStep           straight
	micro                            int128
	people                           uint64 // as in strip
}

// quick returns false where the numbers of the sweep from first to last need
// more than 128 bits, or an end is beyond what the field allows.
func (p *strip) quick(f Field, places int, first, last number) (quick, bool) {
	m := &forms[f]
	if min(first.compare(m.least), last.compare(m.least)) < 0 || max(first.compare(m.most), last.compare(m.most)) > 0 {
		return quick{}, false
	}
	low, _ := first.wide(places).narrow()
	high, _ := last.wide(places).narrow()
	people := max(p.poolAt(low), p.poolAt(high))
	ok := true
	fit := func(start, step wide, times uint64) straight {
		for _, x := range [...]int128{low, high} {
			ok = ok && start.plus(step.timesSigned(x)).times(times).modest()
		}
		a, _ := start.narrow()
		b, _ := step.narrow()
		return straight{a, b}
	}
	q := quick{
		untaxedShort: fit(p.start.untaxedShort, p.step.untaxedShort, people),
		taxedShort:   fit(p.start.taxedShort, p.step.taxedShort, people),
		target:       fit(p.start.target, p.step.target, 1),
		untaxedStep:  fit(p.start.untaxedStep, p.step.untaxedStep, 1),
		taxedStep:    fit(p.start.taxedStep, p.step.taxedStep, 1),
		people:       p.people,
	}
	q.micro, _ = p.micro.narrow() // 36 × 10^21 at most
	return q, ok
}

// point does what strip.point does, and the judge within it.
func (q *quick) point(x int128) Point {
	untaxedShort, taxedShort := q.untaxedShort.at(x), q.taxedShort.at(x)
	short := untaxedShort
	if taxedShort.compare(short) > 0 {
		short = taxedShort
	}
	p := Point{Layoffs: -1, fcf: q.target.at(x).minus(short).roundedOver(q.micro)}
	if short.sign() <= 0 {
		p.Status, p.Layoffs = AlreadyMet, 0
		return p
	}
	untaxedStep, taxedStep := q.untaxedStep.at(x), q.taxedStep.at(x)
	switch {
	case untaxedShort.sign() > 0 && untaxedStep.sign() <= 0:
		p.Status = NoSaving
		return p
	case taxedShort.sign() > 0 && taxedStep.sign() <= 0:
		p.Status = TaxShieldLoss
		return p
	}
	people := int128{lo: q.people}
	if q.people == 0 {
		people = x
	}
	b := bounds{most: int128{hi: math.MaxInt64, lo: math.MaxUint64}}
	b.line(untaxedShort.times(people), untaxedStep)
	b.line(taxedShort.times(people), taxedStep)
	switch {
	case b.most.below(b.least):
		p.Status = PeakBelowTarget
		return p
	case people.below(b.least):
		p.Status = ExceedsPool
	default:
		p.Status = OK
	}
	p.Layoffs = math.MaxInt64
	if b.least.hi == 0 && b.least.lo < math.MaxInt64 {
		p.Layoffs = int64(b.least.lo)
	}
	return p
}

// bounds is the interval of layoffs that reach the target.
type bounds struct{ least, most int128 }

// line narrows the interval to where one line reaches the target.
func (b *bounds) line(short, step int128) {
	switch {
	case short.sign() > 0:
		n, rest := short.over(step)
		if rest.sign() > 0 {
			n = n.plus(int128{lo: 1})
		}
		if b.least.below(n) {
			b.least = n
		}
	case step.sign() < 0:
		if n, _ := short.abs().over(step.abs()); n.below(b.most) {
			b.most = n
		}
	}
}
