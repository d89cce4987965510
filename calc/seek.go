package calc

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// Outcome says what a question asked backwards comes to.
type Outcome uint8

// The outcomes of Seek.
const (
	// Found: Value just reaches the target.
	Found Outcome = iota
	// Always: every value that the field allows reaches it.
	Always
	// NoEffect: the field does not move this free cash flow.
	NoEffect
	// NotAllowed: only values would that the field does not allow.
	NotAllowed
	// Never: no value would, whatever its size.
	Never
)

var outcomeNames = [...]string{"found", "always", "no-effect", "not-allowed", "never"}

// String returns "found", "always", "no-effect", "not-allowed" or "never".
func (o Outcome) String() string {
	if int(o) >= len(outcomeNames) {
		return ""
	}
	return outcomeNames[o]
}

// Sought is what Seek finds.
type Sought struct {
	Outcome Outcome
	// Value is where Outcome is Found the value at which the scenario's layoffs
	// just reach the target, in the field's own unit and basis. Where two do, it
	// is the one nearer to the scenario's own, the lower one if they are as near.
	Value decimal.NullDecimal
	// Exact says that free cash flow is the target itself at Value. Where it is
	// not, the exact value has more digits than a scenario can hold, or the field
	// takes whole numbers: Value is then the last one that is still enough.
	Exact bool
	// Least and Most are the ends of the values that are enough, within what the
	// field allows; null unless Outcome is Found or Always.
	Least, Most decimal.NullDecimal
	// Needed is where Outcome is NotAllowed the value that it would take, rounded
	// to 9 places towards what is enough: a capex below 0, say.
	Needed decimal.NullDecimal
}

// Seek asks backwards: at which value of the field does the scenario's number
// of layoffs bring free cash flow to the target, on the run rate? Everything
// else stays as it is, flows keep their bases, and the answer is exact: putting
// Value in gives the target, or the least above it that a scenario can hold.
//
// For every field the two lines of free cash flow with L layoffs are straight
// in its value x, so each is enough on one side of a point; the values that are
// enough lie between those points. Seek(s, Layoffs) is the breakeven, and
// Seek(s, Target) the free cash flow itself.
func Seek(s Scenario, f Field) Sought {
	if f >= NumFields {
		return Sought{Outcome: NoEffect}
	}
	untaxed, taxed := s.surpluses(f)
	if f.still(untaxed) && f.still(taxed) {
		return Sought{Outcome: NoEffect}
	}
	enough := interval{digits: digitsOf(f), lines: [2]root{untaxed, taxed}}
	if !enough.narrow(untaxed) || !enough.narrow(taxed) || enough.empty() {
		return Sought{Outcome: Never}
	}
	if f == Months {
		return enough.months(&s)
	}
	least, most := s.limits(f, enough.digits)
	return enough.within(least, most, s.number(f).wide(enough.digits).big())
}

// surpluses are by how much each line exceeds the target with the scenario's
// layoffs, × headcount and straight in the field's value: start + step × value,
// at scales of their own.
func (s *Scenario) surpluses(f Field) (untaxed, taxed root) {
	rest := *s
	rest.put(f, number{})
	start, step := straightIn(*s, f, 0, scaleOf(&rest))
	line := func(short, shortStep, saved, savedStep wide) root {
		layoffs, people := bigInt(s.Count(Layoffs)), bigInt(s.Count(Headcount))
		switch f {
		case Layoffs: // what one layoff adds stays, and x is their number
			return root{new(big.Int).Neg(product(short.big(), people)), saved.big()}
		case Headcount: // the shortfall stays, and x is what it is multiplied by
			return root{product(saved.big(), layoffs), new(big.Int).Sub(product(savedStep.big(), layoffs), short.big())}
		}
		at := func(saved, short wide) *big.Int {
			return new(big.Int).Sub(product(saved.big(), layoffs), product(short.big(), people))
		}
		return root{at(saved, short), at(savedStep, shortStep)}
	}
	return line(start.untaxedShort, step.untaxedShort, start.untaxedStep, step.untaxedStep),
		line(start.taxedShort, step.taxedShort, start.taxedStep, step.taxedStep)
}

// still reports whether a line's surplus is the same at every value. Against the
// headcount x it is start ÷ x + step, before it was multiplied by x.
func (f Field) still(line root) bool {
	if f == Headcount {
		return line.start.Sign() == 0
	}
	return line.step.Sign() == 0
}

// digitsOf is how many digits after the point a value of the field may have.
func digitsOf(f Field) int {
	if f.Whole() {
		return 0
	}
	return nanoDigits
}

// limits are the least and the greatest value that the field may have in this
// scenario, × 10^digits.
func (s *Scenario) limits(f Field, digits int) (least, most *big.Int) {
	m := &forms[f]
	least, most = m.least.wide(digits).big(), m.most.wide(digits).big()
	if m.openLeast {
		least.Add(least, bigOne)
	}
	if m.openMost {
		most.Sub(most, bigOne)
	}
	switch f {
	case Headcount:
		least = bigInt(max(1, s.Count(Layoffs)))
	case Layoffs:
		most = bigInt(s.Count(Headcount))
	}
	return least, most
}

// interval is the values that are enough, × 10^digits and rounded inwards; an
// end that is nil is open.
type interval struct {
	digits            int
	lines             [2]root
	least, most       *big.Int
	leastEnd, mostEnd fraction // before rounding
}

// fraction is num ÷ den, den > 0.
type fraction struct{ num, den *big.Int }

func (a fraction) compare(b fraction) int { return product(a.num, b.den).Cmp(product(b.num, a.den)) }

// narrow keeps what is enough on one more line, and reports whether that may be
// anything.
func (i *interval) narrow(line root) bool {
	step := line.step.Sign()
	if step == 0 {
		return line.start.Sign() >= 0
	}
	end := fraction{product(line.start, power10(i.digits)), new(big.Int).Abs(line.step)}
	if step > 0 {
		end.num.Neg(end.num)
		if i.least == nil || end.compare(i.leastEnd) > 0 {
			i.least, i.leastEnd = ceiling(end.num, end.den), end
		}
	} else if i.most == nil || end.compare(i.mostEnd) < 0 {
		i.most, i.mostEnd = floor(end.num, end.den), end
	}
	return true
}

// empty reports that no value is enough, or none with so few digits.
func (i *interval) empty() bool { return i.least != nil && i.most != nil && i.least.Cmp(i.most) > 0 }

// within answers for a field that allows the values between the limits, and has
// this one now.
func (i *interval) within(least, most, now *big.Int) Sought {
	switch {
	case i.least != nil && i.least.Cmp(most) > 0:
		return Sought{Outcome: NotAllowed, Needed: i.known(i.least)}
	case i.most != nil && i.most.Cmp(least) < 0:
		return Sought{Outcome: NotAllowed, Needed: i.known(i.most)}
	}
	found := Sought{Outcome: Always, Least: i.known(least), Most: i.known(most)}
	nearest := (*big.Int)(nil)
	take := func(value *big.Int) {
		distance := new(big.Int).Sub(value, now)
		if distance.Abs(distance); nearest == nil || distance.Cmp(nearest) < 0 {
			nearest = distance
			found.Outcome, found.Value = Found, i.known(value)
			found.Exact = i.exact(value)
		}
	}
	if i.least != nil && i.leastEnd.compare(fraction{least, bigOne}) > 0 {
		found.Least = i.known(i.least)
		take(i.least)
	}
	if i.most != nil && i.mostEnd.compare(fraction{most, bigOne}) < 0 {
		found.Most = i.known(i.most)
		take(i.most)
	}
	if found.Outcome == Always { // an end that is a limit is one that just reaches the target, too
		if i.most != nil && i.mostEnd.compare(fraction{most, bigOne}) == 0 {
			take(i.most)
		}
		if i.least != nil && i.leastEnd.compare(fraction{least, bigOne}) == 0 {
			take(i.least)
		}
	}
	return found
}

// months answers for the period, of which there are five lengths, those below
// the notice not allowed: the nearest to the present one that is enough, unless
// all are.
func (i *interval) months(s *Scenario) Sought {
	now, all := s.Count(Months), true
	var enough []int64
	for n := range forms[Months].most.units + 1 {
		if x := bigInt(n); !monthsAllowed(n) || s.number(NoticeMonths).compare(whole(n)) > 0 {
			continue
		} else if (i.least == nil || x.Cmp(i.least) >= 0) && (i.most == nil || x.Cmp(i.most) <= 0) {
			enough = append(enough, n)
		} else {
			all = false
		}
	}
	if len(enough) == 0 {
		needed := i.least
		if needed == nil {
			needed = i.most
		}
		return Sought{Outcome: NotAllowed, Needed: i.known(needed)}
	}
	count := func(n int64) decimal.NullDecimal { return known(decimal.NewFromInt(n)) }
	found := Sought{Outcome: Always, Least: count(enough[0]), Most: count(enough[len(enough)-1])}
	if !all {
		near := slices.MinFunc(enough, func(a, b int64) int { return cmp.Compare(max(a-now, now-a), max(b-now, now-b)) })
		found.Outcome, found.Value = Found, count(near)
		found.Exact = i.exact(bigInt(near))
	}
	return found
}

// exact reports whether free cash flow is the target at a value that is enough:
// then one of the lines is.
func (i *interval) exact(value *big.Int) bool {
	for _, line := range i.lines {
		over := product(line.start, power10(i.digits))
		if over.Add(over, product(line.step, value)).Sign() == 0 {
			return true
		}
	}
	return false
}

func (i *interval) known(x *big.Int) decimal.NullDecimal {
	return known(decimal.NewFromBigInt(x, -int32(i.digits)))
}
