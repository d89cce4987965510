package tornado

import (
	"math"
	"slices"
)

// Tornado is what is drawn. Answers are counts, such as layoffs.
type Tornado struct {
	Prefix string // of the hatching's id, as in chart.Defs
	Label  string // what the drawing says in words, for those who do not see it
	Base   int64  // the answer in force; the bars begin there
	Rows   []Row  // drawn in the order of Sort
	Words  Words
	RTL    bool // the line of text runs from right to left, and the drawing with it
}

// Words are the texts of the drawing, ready made.
type Words struct {
	Base       string // over the line where the bars begin: "32,034 layoffs now"
	Less, More string // the two directions, in the key: "10% less", "10% more"
}

// Row is one figure.
type Row struct {
	Name       string
	Less, More Bar      // with the figure moved down, and up
	Notes      []string // what no bar can say, a line each: "10% less: not enough people"
}

// Bar is the answer with a figure moved one way. The zero value is none.
type Bar struct {
	Known  bool  // Answer is one
	Answer int64 // where the bar ends
	Text   string
	Beyond bool // no answer: it lies above all there can be, and the bar runs out of the drawing
}

// Effect is how far a row moves the answer, either way: what rows are sorted by. A bar that runs out of the drawing is
// longer than any other.
func (r Row) Effect(base int64) uint64 { return max(r.Less.effect(base), r.More.effect(base)) }

func (b Bar) effect(base int64) uint64 {
	switch {
	case b.Beyond:
		return math.MaxUint64
	case !b.Known:
		return 0
	case b.Answer < base:
		return uint64(base) - uint64(b.Answer)
	}
	return uint64(b.Answer) - uint64(base)
}

// least is the shorter of a row's bars, which decides where the longer ones are alike.
func (r Row) least(base int64) uint64 { return min(r.Less.effect(base), r.More.effect(base)) }

// Sort returns the places of the rows in the order of their effect, the largest first; equals keep theirs.
func Sort(rows []Row, base int64) []int {
	order := make([]int, len(rows))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := rows[a].Effect(base), rows[b].Effect(base)
		if x == y {
			x, y = rows[a].least(base), rows[b].least(base)
		}
		switch {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return order
}
