package calc

import "math"

// measures are what decides a point: what the target exceeds each line by
// with nobody laid off, and the target, × unit; and what one layoff adds to
// each line, × unit × headcount. Each is straight in every single field.
type measures struct {
	untaxedShort, taxedShort, target wide
	untaxedStep, taxedStep           wide
}

func (t *terms) measures() measures {
	cash, saving := t.cash(), t.saving()
	target := t.untaxed(t.target)
	return measures{
		untaxedShort: target.minus(t.untaxed(cash)),
		taxedShort:   target.minus(t.taxed(cash, t.taxable())),
		target:       target,
		untaxedStep:  t.untaxed(saving),
		taxedStep:    t.taxed(saving, t.taxableSaving()),
	}
}

// straightIn returns the measures at the value 0 of the field, and what each
// step of 10^-places adds to them, at the scale c.
func straightIn(s Scenario, f Field, places int, c scale) (start, step measures) {
	s.put(f, number{})
	t := termsOf(&s, c)
	start = t.measures()
	one := number{units: 1}
	if places > 0 {
		one = number{nanos: int32(tens[nanoDigits-places])}
	}
	s.put(f, one)
	t = termsOf(&s, c)
	step = t.measures()
	step.untaxedShort = step.untaxedShort.minus(start.untaxedShort)
	step.taxedShort = step.taxedShort.minus(start.taxedShort)
	step.target = step.target.minus(start.target)
	step.untaxedStep = step.untaxedStep.minus(start.untaxedStep)
	step.taxedStep = step.taxedStep.minus(start.taxedStep)
	return start, step
}

// straight is start + step × x in 128 bits.
type straight struct{ start, step int128 }

func (l *straight) at(x int128) int128 { return l.start.plus(l.step.times(x)) }

// quick answers the points of one sweep in 128 bits. It holds what they
// share; x is the field's value as a ladder gives it.
//
// Since every measure is straight in x, one that fits at both ends of the
// sweep fits between them: arithmetic modulo 2^128 is then exact, whatever its
// intermediate values were.
type quick struct {
	untaxedShort, taxedShort, target straight
	untaxedStep, taxedStep           straight
	people                           straight
	micro                            int128 // what 10^-6 of money is
}

// newQuick returns false where the numbers of the sweep need more than 128
// bits, or an end is beyond what the field allows.
func newQuick(s *Scenario, f Field, places int, first, last number) (quick, bool) {
	m := &forms[f]
	if min(first.compare(m.least), last.compare(m.least)) < 0 || max(first.compare(m.most), last.compare(m.most)) > 0 {
		return quick{}, false
	}
	rest := *s
	rest.put(f, number{})
	c := scaleOf(&rest)
	c.hold(f, places)
	c.money = max(c.money, resultPlaces-c.variable-c.tax)
	start, step := straightIn(*s, f, places, c)

	// The denominator of money is 36 × 10^(all places).
	micro := wideOf(basisScale)
	for range c.money + c.variable + c.tax - resultPlaces {
		micro = micro.times(10)
	}
	q := quick{people: straight{start: int128{lo: uint64(s.number(Headcount).units)}}}
	mostPeople := q.people.start.lo
	if f == Headcount {
		q.people = straight{step: int128{lo: 1}}
		mostPeople = uint64(max(first.units, last.units))
	}
	low, _ := first.wide(places).narrow()
	high, _ := last.wide(places).narrow()
	q.micro, _ = micro.narrow()
	ok := true
	fit := func(start, step wide, times uint64) straight {
		for _, x := range [...]int128{low, high} {
			ok = ok && start.plus(step.timesSigned(x)).times(times).modest()
		}
		a, _ := start.narrow()
		b, _ := step.narrow()
		return straight{a, b}
	}
	q.untaxedShort = fit(start.untaxedShort, step.untaxedShort, mostPeople)
	q.taxedShort = fit(start.taxedShort, step.taxedShort, mostPeople)
	q.target = fit(start.target, step.target, 1)
	q.untaxedStep = fit(start.untaxedStep, step.untaxedStep, 1)
	q.taxedStep = fit(start.taxedStep, step.taxedStep, 1)
	return q, ok
}

// point does for one position what pointOf does, and judge within it.
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
	people := q.people.at(x)
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
