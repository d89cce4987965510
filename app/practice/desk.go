package practice

import (
	"strings"

	"github.com/shopspring/decimal"

	"breakeven/app/locale"
	"breakeven/calc"
)

// desk is where a problem is worked out: every number has a name, by which
// messages take it and sums are written.
type desk struct {
	p      *Problem
	values []Value
}

// let names a number.
func (d *desk) let(name string, k locale.Kind, n decimal.Decimal) {
	d.values = append(d.values, Value{Name: name, Kind: k, Number: n})
}

// hint adds a hint. A sum, where there is one, fills {sum}.
func (d *desk) hint(key locale.Key, sum string) {
	d.p.Hints = append(d.p.Hints, d.message(key, sum))
}

// step adds a step of the solution.
func (d *desk) step(key locale.Key, sum string) {
	d.p.Solution = append(d.p.Solution, d.message(key, sum))
}

func (d *desk) message(key locale.Key, sum string) Message {
	values := d.values[:len(d.values):len(d.values)]
	if sum != "" {
		values = append(values, d.sum(sum))
	}
	return Message{key, values}
}

// sum reads a sum such as "gap ÷ pay": names of numbers, and signs, with
// spaces between them.
func (d *desk) sum(text string) Value {
	sum := Value{Name: "sum", Sum: []Value{}}
	for _, word := range strings.Fields(text) {
		part := Value{Text: word}
		for _, v := range d.values {
			if v.Name == word {
				part = v
			}
		}
		// Months in a sum are a plain number.
		if part.Text == "" && part.Kind == locale.Months {
			part.Kind = locale.Count
		}
		sum.Sum = append(sum.Sum, part)
	}
	return sum
}

// quotient is a ÷ b, b ≠ 0, cut far behind what is shown of it.
func quotient(a, b decimal.Decimal) decimal.Decimal {
	q, _ := a.QuoRem(b, 9)
	return q
}

func people(n int64) decimal.Decimal { return decimal.NewFromInt(n) }

// prove adds the proof that the answer is the least number, where the first
// period or the run rate is meant.
func (d *desk) prove(at func(calc.Scenario, int64) decimal.Decimal) {
	n := d.p.Answer.IntPart()
	d.let("n", locale.Count, people(n))
	d.let("fewer", locale.Count, people(n-1))
	d.let("amount", locale.Money, at(d.p.Scenario, n))
	d.let("less", locale.Money, at(d.p.Scenario, n-1))
	d.step(locale.StepProof, "")
}
