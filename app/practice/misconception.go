package practice

import (
	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/calc"
)

// Misconception is a way of thinking that leads to a wrong answer.
type Misconception uint8

// The misconceptions that are known.
const (
	ForgotCapex        Misconception = iota // operating cash flow taken for free cash flow
	RevenueAsCash                           // revenue taken for what is left of it
	SignError                               // the right amount, its sign turned
	DepreciationAsCash                      // depreciation taken off cash
	RoundedDown                             // one person too few
	PoolInstead                             // those who stay instead of those who leave
	CapexAsGap                              // all of capex taken for the gap
	ForgotTarget                            // a target of 0 taken for granted
	GapSignError                            // target and free cash flow the wrong way round
	RoundedPay                              // pay per head rounded to thousands, then used
	ShareOfPool                             // the layoffs' share of all people
	IgnoredBases                            // amounts over different months taken as they stand
	WholeYear                               // the answer for a year, not for the period
	YearsPay                                // pay per head taken as it stands
	ForgotSeverance                         // of the first period
	ForgotNotice                            // of the first period
	RunRate                                 // both of them
	ForgotTax                               // no tax at all
	TaxOnCash                               // depreciation not deducted for tax
	TaxOnRevenue                            // tax on all of revenue
	CapexDeducted                           // capex deducted for tax instead of depreciation
	TaxRefund                               // a loss that brings tax back
	UntaxedSaving                           // tax, but none on what layoffs save
	StockPayAsCash                          // stock pay taken for cash pay
	ForgotStockPay                          // stock pay left out
	KeptDeduction                           // its deduction kept though the people leave
	TaxedFromStart                          // tax on the saving that only ends a loss
	NobodyLeaves                            // the capex that takes no layoffs
	ChangeInstead                           // by how much, not to which amount
	SavingTakenOff                          // the layoffs' saving the wrong way round

	misconceptions
)

var misconceptionNames = [misconceptions]string{
	"forgot-capex", "revenue-as-cash", "sign-error", "depreciation-as-cash", "rounded-down", "pool-instead",
	"capex-as-gap", "forgot-target", "gap-sign-error", "rounded-pay", "share-of-pool", "ignored-bases",
	"whole-year", "years-pay", "forgot-severance", "forgot-notice", "run-rate", "forgot-tax", "tax-on-cash",
	"tax-on-revenue", "capex-deducted", "tax-refund", "untaxed-saving", "stock-pay-as-cash", "forgot-stock-pay",
	"kept-deduction", "taxed-from-start", "nobody-leaves", "change-instead", "saving-taken-off",
}

// String returns the misconception's name, such as "rounded-down", and "" for
// none.
func (m Misconception) String() string {
	if m >= misconceptions {
		return ""
	}
	return misconceptionNames[m]
}

// Key is the explanation of the misconception.
func (m Misconception) Key() locale.Key { return locale.PracticeMistake(m.String()) }

var none decimal.NullDecimal

// answer is what the misconception makes of a problem; null where it leads to
// nothing that a student would write down. Most of them are the right answer
// to another scenario.
func (m Misconception) answer(p *Problem) decimal.NullDecimal {
	s := p.Scenario
	switch m {
	case ForgotCapex:
		return p.instead(calc.Capex, decimal.Zero)
	case RevenueAsCash:
		return known(s.InPeriod(calc.Revenue).Sub(s.InPeriod(calc.Capex)))
	case SignError:
		return known(p.Answer.Neg())
	case DepreciationAsCash:
		return p.instead(calc.OtherCosts, s.Value(calc.OtherCosts).Add(s.Value(calc.Depreciation)))
	case RoundedDown:
		return counted(p.Answer.Sub(decimal.NewFromInt(1)))
	case PoolInstead:
		return counted(s.Value(calc.Headcount).Sub(p.Answer))
	case CapexAsGap:
		return p.capexAsGap()
	case ForgotTarget:
		return p.instead(calc.Target, decimal.Zero)
	case GapSignError:
		return p.gapSignError()
	case RoundedPay:
		return p.payTaken(s.Value(calc.Payroll).DivRound(s.Value(calc.Headcount), 9).Round(-3))
	case ShareOfPool:
		return known(s.Value(calc.Layoffs).DivRound(s.Value(calc.Headcount), 6))
	case ForgotTax:
		return p.instead(calc.TaxRate, decimal.Zero)
	case TaxOnCash:
		return p.instead(calc.Depreciation, decimal.Zero)
	case CapexDeducted:
		return p.instead(calc.Depreciation, s.Value(calc.Capex))
	case ForgotStockPay:
		return p.instead(calc.StockPay, decimal.Zero)
	case ForgotSeverance:
		return p.instead(calc.SeverancePerLayoff, decimal.Zero)
	case ForgotNotice:
		return p.instead(calc.NoticeMonths, decimal.Zero)
	}
	return m.reckoned(p)
}

// reckoned is answer for the misconceptions that take a formula of their own.
func (m Misconception) reckoned(p *Problem) decimal.NullDecimal {
	s, w := p.Scenario, calc.WorkingOf(p.Scenario)
	rate := s.Value(calc.TaxRate)
	switch m {
	case IgnoredBases:
		return p.of(withoutBases(s))
	case WholeYear:
		return p.instead(calc.Months, decimal.NewFromInt(12))
	case YearsPay:
		return p.payTaken(s.Value(calc.Payroll).DivRound(s.Value(calc.Headcount), 9))
	case RunRate:
		s = without(without(s, calc.SeverancePerLayoff), calc.NoticeMonths)
		return p.of(s)
	case TaxOnRevenue:
		return known(w.CashBeforeTax.Sub(rate.Mul(w.Revenue)))
	case TaxRefund:
		return known(w.CashBeforeTax.Sub(rate.Mul(w.TaxableIncome)))
	case UntaxedSaving:
		return layoffsFor(calc.Solve(s).Gap, w.SavingPerLayoff)
	case StockPayAsCash:
		s = without(s, calc.StockPay)
		return p.of(with(s, calc.Payroll, s.Value(calc.Payroll).Add(p.Scenario.Value(calc.StockPay))))
	case KeptDeduction:
		return layoffsFor(taxedGap(s, w), w.SavingPerLayoff.Mul(decimal.NewFromInt(1).Sub(rate)))
	case TaxedFromStart:
		return layoffsFor(calc.Solve(s).Gap, w.SavingPerLayoff.Sub(rate.Mul(w.TaxableSavingPerLayoff)))
	case NobodyLeaves:
		return p.instead(calc.Layoffs, decimal.Zero)
	case ChangeInstead:
		return known(s.Value(calc.Capex).Sub(p.Answer).Abs())
	case SavingTakenOff:
		saved := calc.FCFAt(s, s.Count(calc.Layoffs)).Sub(calc.Solve(s).FCF)
		return atLeastZero(p.Answer.Sub(saved).Sub(saved))
	}
	return none
}

// of is the answer of another scenario to the same question; null where there
// is none, and for a count of nobody, which would answer no such question.
func (p *Problem) of(s calc.Scenario) decimal.NullDecimal {
	wrong := p.Asked.Of(s)
	if wrong.Valid && p.Asked.Kind() == locale.Count {
		return counted(wrong.Decimal)
	}
	return wrong
}

// instead is the answer with another value of a field.
func (p *Problem) instead(f calc.Field, value decimal.Decimal) decimal.NullDecimal {
	return p.of(with(p.Scenario, f, value))
}

// with sets a field; the scenario stays as it is where the field does not
// allow the value, and the answer then is the right one.
func with(s calc.Scenario, f calc.Field, value decimal.Decimal) calc.Scenario {
	if other, err := s.With(f, value.String()); err == nil {
		return other
	}
	return s
}

func without(s calc.Scenario, f calc.Field) calc.Scenario { return with(s, f, decimal.Zero) }

// withoutBases is the scenario with every flow taken as if it covered the
// period.
func withoutBases(s calc.Scenario) calc.Scenario {
	var plain calc.Scenario
	for f := range calc.NumFields {
		if s.IsSet(f) {
			plain = with(plain, f, s.Value(f))
		}
	}
	return plain
}

// capexAsGap sets pay against all of capex; only problems without tax ask so.
func (p *Problem) capexAsGap() decimal.NullDecimal {
	s := p.Scenario
	capex, heads, payroll := s.InPeriod(calc.Capex), s.Value(calc.Headcount), s.InPeriod(calc.Payroll)
	if p.Asked == GapClosed {
		return known(s.Value(calc.Layoffs).Mul(payroll).DivRound(heads.Mul(capex), 6))
	}
	return layoffsFor(capex.Mul(heads), payroll)
}

// gapSignError takes the target off the shortfall instead of adding it.
func (p *Problem) gapSignError() decimal.NullDecimal {
	wrong := calc.Solve(p.Scenario).FCF.Add(p.Scenario.Value(calc.Target)).Abs()
	if p.Asked == Gap {
		return known(wrong)
	}
	return layoffsFor(wrong, calc.WorkingOf(p.Scenario).SavingPerLayoff)
}

// payTaken is the answer where the rest is right, but a layoff is taken to save
// so much pay.
func (p *Problem) payTaken(each decimal.Decimal) decimal.NullDecimal {
	s := p.Scenario
	if p.Asked == CapexForLayoffs {
		more := each.Sub(calc.WorkingOf(s).SavingPerLayoff)
		return known(p.Answer.Add(more.Mul(s.Value(calc.Layoffs))).RoundBank(2))
	}
	return layoffsFor(calc.Solve(s).Gap, each)
}

// taxedGap is what the line on which tax is paid falls short of the target.
func taxedGap(s calc.Scenario, w calc.Working) decimal.Decimal {
	taxed := w.CashBeforeTax.Sub(s.Value(calc.TaxRate).Mul(w.TaxableIncome))
	return s.Value(calc.Target).Sub(taxed)
}

// layoffsFor is gap ÷ saving, rounded up.
func layoffsFor(gap, saving decimal.Decimal) decimal.NullDecimal {
	if saving.Sign() <= 0 {
		return none
	}
	n, rest := gap.QuoRem(saving, 0)
	if rest.Sign() > 0 {
		n = n.Add(decimal.NewFromInt(1))
	}
	return counted(n)
}

func counted(n decimal.Decimal) decimal.NullDecimal {
	if n.Sign() <= 0 {
		return none
	}
	return known(n)
}

func atLeastZero(d decimal.Decimal) decimal.NullDecimal {
	if d.Sign() < 0 {
		return none
	}
	return known(d)
}
