package practice

import "breakeven/app/locale"

// Level is how far a student has got. Each level takes one idea more.
type Level uint8

// The levels. Their numbers are spoken and written down, so they stay.
const (
	OneStep      Level = 1 + iota // free cash flow from its parts, and the gap
	RoundedUp                     // breakeven layoffs, a whole number
	MixedPeriods                  // a quarter's revenue beside a year's payroll
	FirstPeriod                   // severance and notice
	Taxed                         // tax on a positive income
	StockPay                      // pay in shares, and where tax begins
	Backwards                     // which capex makes the layoffs enough

	Hardest = Backwards
)

// Title names the level in a few words.
func (v Level) Title() locale.Key {
	if v < OneStep || v > Hardest {
		return ""
	}
	return [...]locale.Key{
		locale.PracticeLevelOneStep, locale.PracticeLevelRoundedUp, locale.PracticeLevelMixedPeriods,
		locale.PracticeLevelFirstPeriod, locale.PracticeLevelTaxed, locale.PracticeLevelStockPay,
		locale.PracticeLevelBackwards,
	}[v-OneStep]
}

// kinds are the kinds of question that a level asks, in the order in which a
// series counts them. They stand in functions: a variable of functions would be
// a part of every program of the site, an embed's too.
func (v Level) kinds() []kind {
	switch v {
	case OneStep:
		return cashKinds()
	case RoundedUp:
		return layoffKinds()
	case MixedPeriods:
		return periodKinds()
	case FirstPeriod:
		return firstPeriodKinds()
	case Taxed:
		return taxKinds()
	case StockPay:
		return stockKinds()
	case Backwards:
		return backwardKinds()
	}
	return nil
}
