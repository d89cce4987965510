package calc_test

import (
	"flag"
	"math/big"
	"runtime"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"breakeven/calc"
)

// grid is a field's values as whole numbers of its last digit.
type grid struct {
	s           calc.Scenario
	f           calc.Field
	digits      int
	least, most *big.Int
}

func gridOf(t rapid.TB, s calc.Scenario, f calc.Field) grid {
	t.Helper()
	g := grid{s: s, f: f, digits: 9}
	if f.Whole() {
		g.digits = 0
	}
	limit := func(text string) *big.Int {
		x := mul(rat(t, text), new(big.Rat).SetInt(g.scale()))
		return new(big.Int).Set(x.Num())
	}
	const highest = "999999999999999999.999999999"
	g.least, g.most = limit("0"), limit(highest)
	switch f {
	case calc.OtherCosts, calc.Target:
		g.least = limit("-" + highest)
	case calc.VariableCostRate:
		g.most = limit("1")
	case calc.TaxRate:
		g.most = limit("0.999999999")
	case calc.Headcount:
		g.least, g.most = big.NewInt(max(1, s.Count(calc.Layoffs))), big.NewInt(100_000_000)
	case calc.Layoffs:
		g.most = big.NewInt(s.Count(calc.Headcount))
	case calc.NoticeMonths:
		g.most = limit(s.Text(calc.Months))
	}
	return g
}

func (g grid) scale() *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(g.digits)), nil)
}

func (g grid) text(n *big.Int) string { return decimal.NewFromBigInt(n, -int32(g.digits)).String() }

// index is the place of a value on the grid.
func (g grid) index(x decimal.NullDecimal) *big.Int {
	return x.Decimal.Shift(int32(g.digits)).BigInt()
}

// over is what free cash flow with the scenario's layoffs is above the target
// with the field at a place, by the oracle.
func (g grid) over(t rapid.TB, n *big.Int) *big.Rat {
	t.Helper()
	s, err := g.s.With(g.f, g.text(n))
	if err != nil {
		t.Fatalf("%v=%s: %v", g.f, g.text(n), err)
	}
	o := oracleOf(t, s)
	return sub(o.runRate().fcf(o.layoffs), o.target)
}

// first is the least n from low to high for which holds(n), which must hold from
// some n on; high + 1 where there is none.
func first(low, high *big.Int, holds func(*big.Int) bool) *big.Int {
	return between(new(big.Int).Sub(low, big.NewInt(1)), new(big.Int).Add(high, big.NewInt(1)), holds)
}

// bisected finds the ends of what is enough by bisection: free cash flow against
// any one field rises, then falls, so the peak comes first.
func (g grid) bisected(t rapid.TB) (least, most *big.Int) {
	t.Helper()
	next := func(n *big.Int) *big.Int { return new(big.Int).Add(n, big.NewInt(1)) }
	peak := first(g.least, new(big.Int).Sub(g.most, big.NewInt(1)), func(n *big.Int) bool {
		return g.over(t, next(n)).Cmp(g.over(t, n)) <= 0
	})
	if g.over(t, peak).Sign() < 0 {
		return nil, nil
	}
	least = first(g.least, peak, func(n *big.Int) bool { return g.over(t, n).Sign() >= 0 })
	most = first(peak, g.most, func(n *big.Int) bool { return g.over(t, n).Sign() < 0 })
	return least, most.Sub(most, big.NewInt(1))
}

// soughtFields are those that Seek answers for on a grid; Months has a test of
// its own.
func soughtFields() (list []calc.Field) {
	for f := range calc.NumFields {
		if f != calc.Months {
			list = append(list, f)
		}
	}
	return list
}

// checkSought holds an answer to the one that bisection finds.
func checkSought(t rapid.TB, s calc.Scenario, f calc.Field) {
	t.Helper()
	got, g := calc.Seek(s, f), gridOf(t, s, f)
	fail := func(what string) {
		t.Helper()
		t.Fatalf("%s: Seek(%v) of %s is %+v", what, f, s.AppendJSON(nil), got)
	}
	if got.Outcome == calc.NoEffect {
		for _, n := range []*big.Int{g.least, g.most} {
			if n.Sign() == 0 && f == calc.GPUPrice {
				continue
			}
			if g.over(t, n).Cmp(sub(oracleOf(t, s).runRate().fcf(oracleOf(t, s).layoffs), oracleOf(t, s).target)) != 0 {
				fail("the field has an effect")
			}
		}
		return
	}
	least, most := g.bisected(t)
	if least == nil {
		if got.Outcome != calc.NotAllowed && got.Outcome != calc.Never || got.Value.Valid || got.Least.Valid || got.Most.Valid {
			fail("no value is enough")
		}
		if needed := got.Needed; got.Outcome == calc.NotAllowed {
			if n := g.index(needed); n.Cmp(g.least) >= 0 && n.Cmp(g.most) <= 0 {
				fail("what is needed is allowed")
			}
		}
		return
	}
	if !got.Least.Valid || !got.Most.Valid || g.index(got.Least).Cmp(least) != 0 || g.index(got.Most).Cmp(most) != 0 {
		fail("enough is from " + g.text(least) + " to " + g.text(most))
	}
	switch got.Outcome {
	case calc.Always:
		if least.Cmp(g.least) != 0 || most.Cmp(g.most) != 0 || got.Value.Valid {
			fail("not every value is enough")
		}
	case calc.Found:
		at := g.index(got.Value)
		over := g.over(t, at)
		if at.Cmp(least) != 0 && at.Cmp(most) != 0 || over.Sign() < 0 {
			fail("the value is no end")
		}
		if got.Exact != (over.Sign() == 0) {
			fail("exactly the target, or not")
		}
		now := g.index(decimal.NullDecimal{Decimal: s.Value(f), Valid: true})
		far := func(n *big.Int) *big.Int { d := new(big.Int).Sub(n, now); return d.Abs(d) }
		for _, end := range []*big.Int{least, most} {
			if inside := end.Cmp(g.least) > 0 && end.Cmp(g.most) < 0; inside && far(end).Cmp(far(at)) < 0 {
				fail("the other end is nearer")
			}
		}
	default:
		fail("some values are enough")
	}
}

var seekCases = flag.Int("seek", 1000, "how `many` random scenarios Seek is held to bisection on; a long run takes 10000")

// TestSeekIsWhatBisectionFinds: random scenarios, each field in its turn.
func TestSeekIsWhatBisectionFinds(t *testing.T) {
	fields := soughtFields()
	rounds := *seekCases / 100 // of rapid's own 100
	if runtime.GOOS == "js" {
		rounds = 1 // the same code in a tenth of the speed
	}
	seeded := flag.Lookup("rapid.seed")
	defer seeded.Value.Set(seeded.Value.String())
	for round := range rounds {
		seeded.Value.Set(strconv.Itoa(round + 1)) // the same cases each time
		rapid.Check(t, func(t *rapid.T) {
			checkSought(t, drawScenario(t), rapid.SampledFrom(fields).Draw(t, "field"))
		})
	}
}

// TestSeekHeadcount: the headcount divides, so a field that only divides has an
// effect even where it never decides.
func TestSeekHeadcount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkSought(t, drawScenario(t), calc.Headcount) })
}

// TestSeekMonths: every length of the period is tried.
func TestSeekMonths(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScenario(t)
		var enough []int64
		all := true
		for _, n := range []int64{1, 3, 6, 9, 12} {
			next, err := s.With(calc.Months, big.NewInt(n).String())
			if err != nil {
				t.Fatal(err)
			}
			if next.Value(calc.NoticeMonths).GreaterThan(decimal.NewFromInt(n)) {
				continue
			}
			o := oracleOf(t, next)
			if o.runRate().fcf(o.layoffs).Cmp(o.target) >= 0 {
				enough = append(enough, n)
			} else {
				all = false
			}
		}
		got := calc.Seek(s, calc.Months)
		switch {
		case got.Outcome == calc.NoEffect:
			if len(enough) > 0 && !all {
				t.Fatalf("the period has an effect: %v are enough", enough)
			}
		case len(enough) == 0:
			if got.Outcome != calc.NotAllowed && got.Outcome != calc.Never {
				t.Fatalf("none is enough, not %+v", got)
			}
		case !got.Least.Decimal.Equal(decimal.NewFromInt(enough[0])) || !got.Most.Decimal.Equal(decimal.NewFromInt(enough[len(enough)-1])):
			t.Fatalf("%v are enough, not %+v", enough, got)
		case all != (got.Outcome == calc.Always):
			t.Fatalf("all %v, not %v", all, got.Outcome)
		}
	})
}

// TestSeekIsSolvesOwn: the breakeven and the free cash flow are answers of Seek.
func TestSeekIsSolvesOwn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScenario(t)
		r := calc.Solve(s)
		if n := r.BreakevenLayoffs; n != nil && *n > 0 {
			fromNone, _ := s.With(calc.Layoffs, "0")
			if got := calc.Seek(fromNone, calc.Layoffs); !got.Least.Valid || got.Least.Decimal.IntPart() != *n {
				t.Fatalf("%d layoffs break even, not %+v", *n, got)
			}
		}
		got := calc.Seek(s, calc.Target)
		if got.Outcome == calc.Found && got.Exact && !got.Value.Decimal.RoundBank(6).Equal(r.FCFAfterLayoffs) {
			t.Fatalf("the free cash flow is %s, not %+v", r.FCFAfterLayoffs, got)
		}
	})
}
