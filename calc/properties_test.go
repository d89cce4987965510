package calc_test

import (
	"math/big"
	"reflect"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"breakeven/calc"
)

// The properties that the model lists, one test each.

func compareWithOracle(t rapid.TB, s calc.Scenario) {
	t.Helper()
	got := calc.Solve(s).AppendJSON(nil)
	if want := oracleOf(t, s).result(t); !reflect.DeepEqual(readJSON(t, got), any(want)) {
		t.Fatalf("%s\n got %s\nwant %v", s.AppendJSON(nil), got, want)
	}
}

func TestMinimality(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		r, run := calc.Solve(s), oracleOf(t, s).runRate()
		if r.Status != calc.OK {
			return
		}
		n := *r.BreakevenLayoffs
		if n < 1 || n > s.Count(calc.Headcount) {
			t.Fatalf("%s: %d layoffs of a pool of %d", s.AppendJSON(nil), n, s.Count(calc.Headcount))
		}
		if run.at(n).Cmp(run.target) < 0 || run.at(n-1).Cmp(run.target) >= 0 {
			t.Fatalf("%s: %d layoffs give %v, one fewer %v", s.AppendJSON(nil), n, run.at(n), run.at(n-1))
		}
	})
}

func TestEqualsBruteForceOnSmallPools(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		pool := rapid.Int64Range(1, 30).Draw(t, "pool")
		s = with(t, s, calc.Headcount, strconv.FormatInt(pool, 10))
		s = with(t, s, calc.Layoffs, "0")
		r, o := calc.Solve(s), oracleOf(t, s)
		for name, answer := range map[string]struct {
			path path
			got  *int64
		}{"run rate": {o.runRate(), r.BreakevenLayoffs}, "first period": {o.firstPeriod(), r.FirstPeriod.BreakevenLayoffs}} {
			want := int64(-1)
			for n := int64(0); n <= pool && want < 0; n++ {
				if answer.path.at(n).Cmp(o.target) >= 0 {
					want = n
				}
			}
			if got := countOr(answer.got, -1); got != want {
				t.Fatalf("%s, %s: %d layoffs, by brute force %d", s.AppendJSON(nil), name, got, want)
			}
		}
		best, most := int64(0), o.runRate().at(0)
		for n := range pool + 1 {
			if fcf := o.runRate().at(n); fcf.Cmp(most) > 0 {
				best, most = n, fcf
			}
		}
		if r.Best.Layoffs != best || r.Best.FCF.String() != rounded(most) {
			t.Fatalf("%s: best %v, by brute force %d with %v", s.AppendJSON(nil), r.Best, best, most)
		}
	})
}

func TestFallingDifferences(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		n := rapid.Int64Range(0, s.Count(calc.Headcount)).Draw(t, "n")
		for _, at := range []func(calc.Scenario, int64) decimal.Decimal{calc.FCFAt, calc.FirstPeriodAt} {
			rise := at(s, n+1).Sub(at(s, n))
			next := at(s, n+2).Sub(at(s, n+1))
			// Each of the three amounts is off by half of the last place at most.
			if next.Sub(rise).Cmp(decimal.New(2, -6)) > 0 {
				t.Fatalf("%s: layoff %d adds %v, the next one %v", s.AppendJSON(nil), n+1, rise, next)
			}
		}
	})
}

func TestMoreCapexNeverNeedsFewer(t *testing.T)    { testRising(t, calc.Capex, +1) }
func TestHigherTargetNeverNeedsFewer(t *testing.T) { testRising(t, calc.Target, +1) }
func TestMoreRevenueNeverNeedsMore(t *testing.T)   { testRising(t, calc.Revenue, -1) }

// testRising raises a field and expects the layoffs needed to move in the
// direction, or stay.
func testRising(t *testing.T, f calc.Field, direction int) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		raised := s.Value(f).Add(decimal.RequireFromString(amount(t)))
		higher, err := s.With(f, raised.String())
		if err != nil {
			return // more than the field allows
		}
		before, after := needed(calc.Solve(s)), needed(calc.Solve(higher))
		if after.Cmp(before)*direction < 0 {
			t.Fatalf("%s needs %v layoffs; with %v = %v it needs %v", s.AppendJSON(nil), before, f, raised, after)
		}
	})
}

// needed returns the layoffs that reach the target, were the pool large
// enough: 2^400 where no number does.
func needed(r calc.Result) *big.Int {
	switch {
	case r.BreakevenLayoffs != nil:
		return big.NewInt(*r.BreakevenLayoffs)
	case r.UnconstrainedLayoffs != nil:
		return r.UnconstrainedLayoffs
	}
	return new(big.Int).Lsh(big.NewInt(1), 400)
}

func TestCurrencyChangesNoCount(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		rate := decimal.RequireFromString(rapid.SampledFrom([]string{"2", "10", "1000", "0.5", "0.1", "7.3"}).Draw(t, "rate"))
		other := s
		for f := range calc.NumFields {
			switch f.Unit() {
			case calc.UnitMoney, calc.UnitMoneyPerPerson, calc.UnitMoneyPerGPU:
				var err error
				if other, err = other.With(f, s.Value(f).Mul(rate).String()); err != nil {
					return // more digits than the field allows
				}
			}
		}
		sameCounts(t, s, other)
	})
}

func TestBasisChangesNoCount(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		other := s
		for f := range calc.NumFields {
			if !f.Flow() {
				continue
			}
			// A quarter's flow is a year's divided by 4.
			times := rapid.SampledFrom([]int64{1, 3, 9}).Draw(t, "times")
			basis := s.Basis(f) * int(times)
			next, err := other.WithBasis(f, strconv.Itoa(basis))
			if err == nil {
				next, err = next.With(f, s.Value(f).Mul(decimal.NewFromInt(times)).String())
			}
			if err == nil {
				other = next
			}
		}
		sameCounts(t, s, other)
	})
}

// sameCounts expects the same statuses and counts of people, months and GPUs.
func sameCounts(t *rapid.T, s, other calc.Scenario) {
	t.Helper()
	a, b := calc.Solve(s), calc.Solve(other)
	for _, r := range []*calc.Result{&a, &b} {
		zero := decimal.Decimal{}
		r.FCF, r.Gap, r.FCFAfterLayoffs, r.Best.FCF, r.FirstPeriod.FCFAfterLayoffs = zero, zero, zero, zero, zero
		r.FCFAtBreakeven, r.FCFOneFewer = decimal.NullDecimal{}, decimal.NullDecimal{}
		if e := r.Equivalents; e != nil {
			e.CapexCut.Amount = zero
			for _, way := range []*calc.Equivalent{e.RevenueGrowth, e.PayCut} {
				if way != nil {
					way.Amount = zero
				}
			}
		}
	}
	if x, y := string(a.AppendJSON(nil)), string(b.AppendJSON(nil)); x != y {
		t.Fatalf("%s gives %s\n%s gives %s", s.AppendJSON(nil), x, other.AppendJSON(nil), y)
	}
}

func TestWithoutSeveranceAndNoticeFirstPeriodIsRunRate(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		s = with(t, s, calc.SeverancePerLayoff, "0")
		s = with(t, s, calc.NoticeMonths, "0")
		r := calc.Solve(s)
		if r.FirstPeriod.Status != r.Status || countOr(r.FirstPeriod.BreakevenLayoffs, -1) != countOr(r.BreakevenLayoffs, -1) ||
			!r.FirstPeriod.FCFAfterLayoffs.Equal(r.FCFAfterLayoffs) {
			t.Fatalf("%s: %s", s.AppendJSON(nil), r.AppendJSON(nil))
		}
	})
}

func TestEquivalentsReachTarget(t *testing.T) {
	forScenarios(t, func(t *rapid.T, s calc.Scenario) {
		e := calc.Solve(s).Equivalents
		if e == nil {
			return
		}
		reaches := func(way string, change func(*oracle)) {
			o := oracleOf(t, s)
			change(o)
			off := sub(o.runRate().at(0), o.target)
			if off.Abs(off).Cmp(big.NewRat(1, 1_000_000)) > 0 {
				t.Fatalf("%s: the %s misses the target by %v", s.AppendJSON(nil), way, off.FloatString(9))
			}
		}
		reaches("capex cut", func(o *oracle) { o.capex = sub(o.capex, rat(t, e.CapexCut.Amount.String())) })
		if e.RevenueGrowth != nil {
			reaches("revenue growth", func(o *oracle) { o.revenue = add(o.revenue, rat(t, e.RevenueGrowth.Amount.String())) })
		}
		if e.PayCut != nil {
			reaches("pay cut", func(o *oracle) { o.payroll = sub(o.payroll, rat(t, e.PayCut.Amount.String())) })
		}
	})
}

func with(t rapid.TB, s calc.Scenario, f calc.Field, text string) calc.Scenario {
	t.Helper()
	s, err := s.With(f, text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func countOr(n *int64, none int64) int64 {
	if n == nil {
		return none
	}
	return *n
}
