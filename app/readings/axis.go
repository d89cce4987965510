package readings

import "breakeven/calc"

// axis is the scale of all bars: from nobody to the largest pool, with room for
// the marks of what is beyond it.
type axis struct {
	people int64
	beyond bool
}

// Shares of a bar's width: where the largest pool ends, and where the mark of
// what is more than the pool stands, if there is one.
const (
	poolEnd = 86
	afterIt = 95
)

func axisOf(answers []answer) axis {
	var x axis
	for _, a := range answers {
		x.people = max(x.people, a.people)
		x.beyond = x.beyond || a.status == calc.ExceedsPool
	}
	return x
}

func (x axis) at(people int64) string {
	width := 100.0
	if x.beyond {
		width = poolEnd
	}
	return percent(width * float64(people) / float64(x.people))
}

func (x axis) bar(a answer) Bar {
	b := Bar{Kind: Never, Pool: x.at(a.people)}
	switch {
	case a.count != nil:
		b.Kind, b.Answer = At, x.at(*a.count)
	case a.status == calc.ExceedsPool:
		b.Kind, b.Answer = Beyond, percent(afterIt)
	}
	return b
}
