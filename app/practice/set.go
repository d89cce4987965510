package practice

// Newest is the series that new sets are drawn from. A series is a promise:
// its problems never change. What would change one, a number or a question as
// much as a new kind, begins the next series, and the old one stays beside it.
const Newest = 1

// The limits of a set.
const (
	MostSeed  = 999_999 // six digits, short enough to say
	MostCount = 20
)

// Set is a number of problems that belong together: the same for everybody
// who gives the same series, level, seed and count. The zero Set has none.
type Set struct {
	series int
	level  Level
	seed   int
	count  int
}

// NewSet returns the set, and false where there is none: the series is 1 to
// [Newest], the level [OneStep] to [Hardest], the seed 0 to [MostSeed] and the
// count 1 to [MostCount].
func NewSet(series int, level Level, seed, count int) (Set, bool) {
	if series < 1 || series > Newest || level < OneStep || level > Hardest ||
		seed < 0 || seed > MostSeed || count < 1 || count > MostCount {
		return Set{}, false
	}
	return Set{series, level, seed, count}, true
}

// Series returns the series that the problems are from.
func (s Set) Series() int { return s.series }

// Level returns the level of the problems.
func (s Set) Level() Level { return s.level }

// Seed returns the number that the problems were drawn from.
func (s Set) Seed() int { return s.seed }

// Count returns how many problems there are.
func (s Set) Count() int { return s.count }

// Problem returns the problem at position i, 0 to Count − 1, and false
// elsewhere. A longer set begins with the problems of a shorter one.
func (s Set) Problem(i int) (Problem, bool) {
	if i < 0 || i >= s.count {
		return Problem{}, false
	}
	return drawn(s.level, newStream(uint64(s.series), uint64(s.level), uint64(s.seed), uint64(i))), true
}
