package practice

import (
	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/calc"
)

// Problem is one question about a made-up company, with everything a student
// may be told about it. Companies' names are coined; should one be a real
// company's, that is chance.
type Problem struct {
	Level    Level
	Scenario calc.Scenario
	Asked    Asked
	// Answer is what calc gives: money in whole currency units, people, or a
	// share of one.
	Answer decimal.Decimal
	// Tolerance is how far an answer may be off and still be right, which the
	// question then says; 0 where it must be exact.
	Tolerance decimal.Decimal
	// Question holds every number that the scenario does, and asks.
	Question Message
	// Hints lead from the idea to the numbers put in, without the answer; three
	// or more.
	Hints []Message
	// Solution is the worked solution, step by step.
	Solution []Message
	// Mistakes are the answers that come of known misconceptions: none is right,
	// and no two are the same, by more than the tolerance.
	Mistakes []Mistake

	values []Value // what hints, solution and explanations are filled with
}

// Mistake is a misconception and the answer that comes of it.
type Mistake struct {
	Misconception Misconception
	Answer        decimal.Decimal
}

// Explain says what is wrong about the misconception here.
func (p Problem) Explain(m Misconception) Message { return Message{m.Key(), p.values} }

// Asked is the number that a question asks for.
type Asked uint8

// What is asked. The first five are parts of a result, the last is what
// calc.Seek finds for capex.
const (
	FreeCashFlow       Asked = iota // money, nobody laid off
	Gap                             // money that free cash flow falls short of the target
	BreakevenLayoffs                // people
	GapClosed                       // the share of the gap that the layoffs close
	FirstPeriodLayoffs              // people, with severance and notice
	FirstPeriodCash                 // money, free cash flow of the first period with the layoffs
	CapexForLayoffs                 // money, the capex at which the layoffs are just enough
)

// String returns the name that results have for it: "fcf", "gap",
// "breakevenLayoffs", "gapClosedShare", "firstPeriod.breakevenLayoffs",
// "firstPeriod.fcfAfterLayoffs", and "capex".
func (a Asked) String() string {
	names := [...]string{"fcf", "gap", "breakevenLayoffs", "gapClosedShare", "firstPeriod.breakevenLayoffs",
		"firstPeriod.fcfAfterLayoffs", "capex"}
	if int(a) >= len(names) {
		return ""
	}
	return names[a]
}

// Kind returns how the answer is written.
func (a Asked) Kind() locale.Kind {
	switch a {
	case BreakevenLayoffs, FirstPeriodLayoffs:
		return locale.Count
	case GapClosed:
		return locale.Share
	}
	return locale.Money
}

// Of returns the answer that calc gives for a scenario; null where there is
// none.
func (a Asked) Of(s calc.Scenario) decimal.NullDecimal {
	switch a {
	case FreeCashFlow:
		return known(calc.Solve(s).FCF)
	case Gap:
		return known(calc.Solve(s).Gap)
	case BreakevenLayoffs:
		return count(calc.Solve(s).BreakevenLayoffs)
	case GapClosed:
		return calc.Solve(s).GapClosedShare
	case FirstPeriodLayoffs:
		return count(calc.Solve(s).FirstPeriod.BreakevenLayoffs)
	case FirstPeriodCash:
		return known(calc.Solve(s).FirstPeriod.FCFAfterLayoffs)
	case CapexForLayoffs:
		return calc.Seek(s, calc.Capex).Value
	}
	return decimal.NullDecimal{}
}

func known(d decimal.Decimal) decimal.NullDecimal { return decimal.NewNullDecimal(d) }

func count(n *int64) decimal.NullDecimal {
	if n == nil {
		return decimal.NullDecimal{}
	}
	return known(decimal.NewFromInt(*n))
}
