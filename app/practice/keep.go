package practice

import (
	"strconv"
	"strings"
)

// mostKept is how many tries are kept: whether there was one is all that counts.
const mostKept = 1

// Keep writes progress as a short line of digits and points, for a page to keep
// until the student comes back; [ReadProgress] reads it. The zero Progress is
// "".
func (p Progress) Keep() string {
	if p.set.count == 0 {
		return ""
	}
	var b strings.Builder
	for i, n := range p.numbers() {
		if i > 0 {
			b.WriteByte('.')
		}
		b.WriteString(strconv.Itoa(n))
	}
	return b.String()
}

// numbers are what is kept, in the order in which it is written.
func (p Progress) numbers() [11]int {
	return [...]int{
		p.set.series, int(p.set.level), p.set.seed, p.set.count,
		p.at, p.right, p.hints, p.tries, p.shown, bit(p.solved), bit(p.opened),
	}
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// ReadProgress reads what [Progress.Keep] wrote, and reports false for anything
// else. Like a code, it is no proof of anything.
func ReadProgress(text string) (Progress, bool) {
	parts := strings.Split(text, ".")
	var n [11]int
	if len(text) > 64 || len(parts) != len(n) {
		return Progress{}, false
	}
	for i, part := range parts {
		var err error
		if n[i], err = strconv.Atoi(part); err != nil || n[i] < 0 || n[i] > MostSeed {
			return Progress{}, false
		}
	}
	set, ok := NewSet(n[0], Level(min(n[1], 255)), n[2], n[3])
	p := Progress{
		set: set, at: n[4], right: n[5], hints: n[6],
		tries: n[7], shown: n[8], solved: n[9] == 1, opened: n[10] == 1,
	}
	// Another spelling of the same numbers, such as 01, is not what was written.
	if !ok || !p.possible() || p.Keep() != text {
		return Progress{}, false
	}
	return p, true
}

// possible reports that progress could have come about.
func (p Progress) possible() bool {
	shown := 0
	if problem, ok := p.Problem(); ok {
		shown = len(problem.Hints)
	}
	fresh := p.tries == 0 && !p.solved && !p.opened
	return p.at <= p.set.count && p.right <= p.at+bit(p.solved) && p.hints <= MostHints &&
		p.shown <= shown && p.tries <= mostKept && !(p.solved && p.tries == 0) && (fresh || !p.Finished())
}
