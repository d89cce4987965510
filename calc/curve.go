package calc

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// runRateOf returns the run-rate lines of a scenario.
func runRateOf(s *Scenario) lines {
	c := scaleOf(s)
	t := termsOf(s, c)
	return t.runRate(c)
}

// FCFAt returns the run-rate free cash flow with that many people laid off,
// rounded half to even at 6 places. It follows the formula beyond the pool
// too, and below 0.
func FCFAt(s Scenario, layoffs int64) decimal.Decimal {
	run := runRateOf(&s)
	return ratio(run.at(bigInt(layoffs)), run.unit)
}

// FirstPeriodAt returns what FCFAt does for the first period, in which each
// layoff costs its severance and saves nothing during its notice.
func FirstPeriodAt(s Scenario, layoffs int64) decimal.Decimal {
	c := scaleOf(&s)
	t := termsOf(&s, c)
	run := t.runRate(c)
	worked, months := workedMonths(&s)
	first := run.firstPeriod(&t, worked, months)
	return ratio(first.at(bigInt(layoffs)), first.unit)
}

// Vertex is a point of the curve of free cash flow against layoffs.
type Vertex struct {
	Layoffs int64
	FCF     decimal.Decimal // rounded half to even at 6 places
}

// Curve returns the run-rate free cash flow on 0 … upTo layoffs as the few
// vertices that draw it, in rising order: 0, the whole numbers on either side
// of where tax starts or stops being paid, if inside, and upTo. Straight
// lines between them are exact at every whole number of layoffs. Where upTo
// is not above 0 there is one vertex, at 0.
func Curve(s Scenario, upTo int64) []Vertex {
	run := runRateOf(&s)
	curve := make([]Vertex, 0, 4)
	add := func(n *big.Int) {
		curve = append(curve, Vertex{Layoffs: n.Int64(), FCF: ratio(run.at(n), run.unit)})
	}
	add(new(big.Int))
	if upTo > 0 {
		end := bigInt(upTo)
		for _, n := range run.kink(end) {
			add(n)
		}
		add(end)
	}
	return curve
}
