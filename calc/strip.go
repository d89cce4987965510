package calc

import (
	"math"
	"math/big"
)

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
// 10^-places adds to them, at the scale c. At neither value does the field
// have to be within its limits.
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

// strip holds what the positions of a sweep share, and answers them one by
// one for numbers of any size. The field's value at a position is x × 10^-places.
type strip struct {
	start, step measures
	micro       wide   // what 10^-6 of money is
	people      uint64 // the headcount, or 0 where x is it

	judge                                            judge
	untaxedShort, untaxedStep, taxedShort, taxedStep big.Int
	fcf, unit, pool                                  big.Int
}

func newStrip(s *Scenario, f Field, places int) *strip {
	rest := *s
	rest.put(f, number{})
	c := scaleOf(&rest)
	c.hold(f, places)
	// With 6 places or more, a millionth of money is a whole number.
	c.money = max(c.money, resultPlaces-c.variable-c.tax)
	p := &strip{micro: wideOf(basisScale)}
	p.start, p.step = straightIn(*s, f, places, c)
	for range c.money + c.variable + c.tax - resultPlaces {
		p.micro = p.micro.times(10)
	}
	if f != Headcount {
		p.people = uint64(s.number(Headcount).units)
	}
	return p
}

// poolAt returns the headcount at x.
func (p *strip) poolAt(x int128) uint64 {
	if p.people == 0 {
		return x.lo
	}
	return p.people
}

// point answers for a value that the field allows.
func (p *strip) point(x int128) Point {
	at := func(start, step wide) wide { return start.plus(step.timesSigned(x)) }
	people := p.poolAt(x)
	untaxedShort := at(p.start.untaxedShort, p.step.untaxedShort)
	taxedShort := at(p.start.taxedShort, p.step.taxedShort)
	short := untaxedShort
	if short.minus(taxedShort).negative() {
		short = taxedShort
	}
	fcf := at(p.start.target, p.step.target).minus(short)
	answer := Point{Layoffs: -1, fcf: int128Of(halfEven(&p.fcf, fcf.setBig(&p.fcf), p.micro.setBig(&p.unit)))}

	var n *big.Int
	answer.Status, n = p.judge.answer(
		untaxedShort.times(people).setBig(&p.untaxedShort), at(p.start.untaxedStep, p.step.untaxedStep).setBig(&p.untaxedStep),
		taxedShort.times(people).setBig(&p.taxedShort), at(p.start.taxedStep, p.step.taxedStep).setBig(&p.taxedStep),
		p.pool.SetUint64(people))
	if n != nil {
		answer.Layoffs = math.MaxInt64
		if n.IsInt64() {
			answer.Layoffs = n.Int64()
		}
	}
	return answer
}
