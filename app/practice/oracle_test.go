package practice_test

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/app/practice"
	"breakeven/calc"
)

// firm is a scenario in fractions, worked out without the engine.
type firm struct {
	revenue, others, payroll, stock, capex, written *big.Rat // in the period
	rate, target, severance                         *big.Rat
	months, notice, people, layoffs                 *big.Rat
	first                                           bool // severance and notice count
}

func rat(d decimal.Decimal) *big.Rat { return d.Rat() }

func add(x *big.Rat, more ...*big.Rat) *big.Rat {
	sum := new(big.Rat).Set(x)
	for _, m := range more {
		sum.Add(sum, m)
	}
	return sum
}

func sub(x *big.Rat, less ...*big.Rat) *big.Rat {
	rest := new(big.Rat).Set(x)
	for _, m := range less {
		rest.Sub(rest, m)
	}
	return rest
}

func mul(x, y *big.Rat) *big.Rat { return new(big.Rat).Mul(x, y) }
func div(x, y *big.Rat) *big.Rat { return new(big.Rat).Quo(x, y) }
func nr(n int64) *big.Rat        { return big.NewRat(n, 1) }

// firmOf reads a scenario; bring says whether flows are brought to the period.
func firmOf(s calc.Scenario, bring bool) firm {
	flow := func(f calc.Field) *big.Rat {
		if x := rat(s.Value(f)); !bring {
			return x
		} else {
			return div(mul(x, rat(s.Value(calc.Months))), nr(int64(s.Basis(f))))
		}
	}
	return firm{
		revenue: flow(calc.Revenue), others: flow(calc.OtherCosts), payroll: flow(calc.Payroll),
		stock: flow(calc.StockPay), capex: flow(calc.Capex), written: flow(calc.Depreciation),
		rate: rat(s.Value(calc.TaxRate)), target: rat(s.Value(calc.Target)), severance: rat(s.Value(calc.SeverancePerLayoff)),
		months: rat(s.Value(calc.Months)), notice: rat(s.Value(calc.NoticeMonths)),
		people: rat(s.Value(calc.Headcount)), layoffs: rat(s.Value(calc.Layoffs)),
	}
}

// income is taxable.
func (f firm) income() *big.Rat { return sub(f.revenue, f.others, f.payroll, f.stock, f.written) }
func (f firm) before() *big.Rat { return sub(f.revenue, f.others, f.payroll, f.capex) }
func (f firm) pay() *big.Rat    { return div(f.payroll, f.people) }

// cash is free cash flow with n people laid off.
func (f firm) cash(n *big.Rat) *big.Rat {
	pay, stock := f.pay(), div(f.stock, f.people)
	if f.first {
		paid := div(sub(f.months, f.notice), f.months)
		pay, stock = sub(mul(pay, paid), f.severance), mul(stock, paid)
	}
	tax := mul(f.rate, add(f.income(), mul(n, add(pay, stock))))
	if tax.Sign() < 0 {
		tax = nr(0)
	}
	return sub(add(f.before(), mul(n, pay)), tax)
}

// enough is the least number of layoffs that brings free cash flow, rising, to
// the target.
func (f firm) enough() *big.Rat {
	low, high := int64(-1), int64(1)
	for f.cash(nr(high)).Cmp(f.target) < 0 {
		if high *= 2; high > 1<<40 {
			return nil
		}
	}
	for high-low > 1 {
		if middle := (low + high) / 2; f.cash(nr(middle)).Cmp(f.target) < 0 {
			low = middle
		} else {
			high = middle
		}
	}
	return nr(high)
}

// answer answers what a problem asks.
func (f firm) answer(a practice.Asked) *big.Rat {
	switch a {
	case practice.FreeCashFlow:
		return f.cash(nr(0))
	case practice.Gap:
		return sub(f.target, f.cash(nr(0)))
	case practice.BreakevenLayoffs:
		return f.enough()
	case practice.GapClosed:
		return div(sub(f.cash(f.layoffs), f.cash(nr(0))), sub(f.target, f.cash(nr(0))))
	case practice.FirstPeriodLayoffs:
		f.first = true
		return f.enough()
	case practice.FirstPeriodCash:
		f.first = true
		return f.cash(f.layoffs)
	case practice.CapexForLayoffs:
		return sub(add(f.cash(f.layoffs), f.capex), f.target)
	}
	return nil
}

// ceiling rounds up.
func ceiling(x *big.Rat) *big.Rat {
	n := new(big.Int).Div(x.Num(), x.Denom())
	if !x.IsInt() {
		n.Add(n, big.NewInt(1))
	}
	return new(big.Rat).SetInt(n)
}

// mistaken is what somebody with the misconception answers.
func mistaken(p practice.Problem, m practice.Misconception) *big.Rat {
	f, right := firmOf(p.Scenario, true), rat(p.Answer)
	gap := sub(f.target, f.cash(nr(0)))
	spared := sub(nr(1), f.rate)
	switch m {
	case practice.ForgotCapex:
		f.capex = nr(0)
	case practice.RevenueAsCash:
		return sub(f.revenue, f.capex)
	case practice.SignError:
		return sub(nr(0), right)
	case practice.DepreciationAsCash:
		f.others = add(f.others, f.written)
	case practice.RoundedDown:
		return sub(right, nr(1))
	case practice.PoolInstead:
		return sub(f.people, right)
	case practice.CapexAsGap:
		if p.Asked == practice.GapClosed {
			return div(mul(f.layoffs, f.pay()), f.capex)
		}
		return ceiling(div(f.capex, f.pay()))
	case practice.ForgotTarget:
		f.target = nr(0)
	case practice.GapSignError:
		wrong := add(f.cash(nr(0)), f.target)
		if wrong.Abs(wrong); p.Asked == practice.Gap {
			return wrong
		}
		return ceiling(div(wrong, f.pay()))
	case practice.RoundedPay:
		thousands := ceiling(sub(div(f.pay(), nr(1_000)), big.NewRat(1, 2)))
		return paying(p, f, mul(thousands, nr(1_000)), gap)
	case practice.YearsPay:
		return paying(p, f, div(rat(p.Scenario.Value(calc.Payroll)), f.people), gap)
	case practice.ShareOfPool:
		return div(f.layoffs, f.people)
	case practice.IgnoredBases:
		f = firmOf(p.Scenario, false)
	case practice.WholeYear:
		return div(mul(right, nr(12)), f.months)
	case practice.ForgotSeverance:
		f.severance = nr(0)
	case practice.ForgotNotice:
		f.notice = nr(0)
	case practice.RunRate:
		f.severance, f.notice = nr(0), nr(0)
	case practice.ForgotTax:
		f.rate = nr(0)
	case practice.TaxOnCash:
		f.written = nr(0)
	case practice.TaxOnRevenue:
		return sub(f.before(), mul(f.rate, f.revenue))
	case practice.CapexDeducted:
		f.written = f.capex
	case practice.TaxRefund:
		return sub(f.before(), mul(f.rate, f.income()))
	case practice.UntaxedSaving:
		return ceiling(div(gap, f.pay()))
	case practice.StockPayAsCash:
		f.payroll, f.stock = add(f.payroll, f.stock), nr(0)
	case practice.ForgotStockPay:
		f.stock = nr(0)
	case practice.KeptDeduction:
		return ceiling(div(gap, mul(f.pay(), spared)))
	case practice.TaxedFromStart:
		return ceiling(div(gap, sub(mul(f.pay(), spared), mul(f.rate, div(f.stock, f.people)))))
	case practice.NobodyLeaves:
		f.layoffs = nr(0)
	case practice.ChangeInstead:
		change := sub(f.capex, right)
		return change.Abs(change)
	case practice.SavingTakenOff:
		return sub(add(f.before(), f.capex), mul(f.layoffs, f.pay()), f.target)
	}
	return f.answer(p.Asked)
}

// paying is the answer of somebody for whom a layoff saves so much pay.
func paying(p practice.Problem, f firm, pay, gap *big.Rat) *big.Rat {
	if p.Asked == practice.CapexForLayoffs {
		return sub(add(f.before(), f.capex, mul(f.layoffs, pay)), f.target)
	}
	return ceiling(div(gap, pay))
}

// Answers and mistakes agree with fractions to the sixth place; money that a
// misconception rounds, to the cent.
func TestAnswersAndMistakesAgreeWithFractions(t *testing.T) {
	seen := map[practice.Misconception]int{}
	forProblems(t, func(t *testing.T, p practice.Problem) {
		check := func(what string, got decimal.Decimal, want *big.Rat, near *big.Rat) {
			t.Helper()
			if want == nil || new(big.Rat).Abs(sub(rat(got), want)).Cmp(near) > 0 {
				t.Fatalf("%s: %s of %v is %s, in fractions %v", p.Scenario.AppendJSON(nil), what, p.Asked, got, want)
			}
		}
		check("the answer", p.Answer, firmOf(p.Scenario, true).answer(p.Asked), big.NewRat(1, 1_000_000))
		for _, m := range p.Mistakes {
			seen[m.Misconception]++
			near := big.NewRat(1, 1_000_000)
			if p.Asked.Kind() == locale.Money {
				near = big.NewRat(1, 100)
			}
			check(m.Misconception.String(), m.Answer, mistaken(p, m.Misconception), near)
		}
	})
	for m := practice.Misconception(0); m.String() != ""; m++ {
		if seen[m] < 20 {
			t.Errorf("%v applies to %d problems of %d", m, seen[m], seeds*int(practice.Hardest))
		}
		if text := english.Text(m.Key()); text == string(m.Key()) {
			t.Errorf("%v has no explanation", m)
		}
	}
}

// Where a loss ends on the way, it does so before the last layoff needed, so
// that the tax line gives the answer.
func TestLossesEndBeforeTheAnswer(t *testing.T) {
	kinks := 0
	forProblems(t, func(t *testing.T, p practice.Problem) {
		f := firmOf(p.Scenario, true)
		if p.Asked != practice.BreakevenLayoffs || f.income().Sign() >= 0 || f.rate.Sign() == 0 {
			return
		}
		kinks++
		each := add(f.pay(), div(f.stock, f.people))
		if ends := div(sub(nr(0), f.income()), each); ends.Cmp(sub(rat(p.Answer), nr(1))) >= 0 {
			t.Fatalf("%s: the loss ends at %v of %s layoffs", p.Scenario.AppendJSON(nil), ends, p.Answer)
		}
	})
	if kinks < 100 {
		t.Errorf("only %d problems have a loss that ends", kinks)
	}
}
