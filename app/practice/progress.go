package practice

import "breakeven/app/locale"

// Progress is how far a student is in a set. It is a plain value: each thing
// that happens gives the next one. The zero Progress is at the end of the set
// that has no problems.
type Progress struct {
	set   Set
	at    int
	right int // problems right at the first try
	hints int

	tries  int // readable answers to the problem at hand, counted up to mostKept
	shown  int // hints to it
	solved bool
	opened bool // its solution was shown
}

// Begin is the start of a set.
func Begin(s Set) Progress { return Progress{set: s} }

// Set returns the set.
func (p Progress) Set() Set { return p.set }

// Position returns which problem is at hand, from 0; the set's count after the
// last.
func (p Progress) Position() int { return p.at }

// Problem returns the problem at hand, and false after the last.
func (p Progress) Problem() (Problem, bool) { return p.set.Problem(p.at) }

// Finished reports that every problem has been solved or given up.
func (p Progress) Finished() bool { return p.at >= p.set.count }

// Solved reports that the problem at hand has been answered rightly.
func (p Progress) Solved() bool { return p.solved }

// Opened reports that the solution of the problem at hand has been shown.
func (p Progress) Opened() bool { return p.opened }

// HintsShown returns how many hints to the problem at hand have been given.
func (p Progress) HintsShown() int { return p.shown }

// Try takes an answer to the problem at hand. It is right at the first try
// where nothing readable was answered before and the solution was not shown;
// what can't be read is no try. After the last problem nothing happens, and
// the verdict is the zero Verdict.
func (p Progress) Try(l *locale.Locale, text string) (Progress, Verdict) {
	problem, ok := p.Problem()
	if !ok {
		return p, Verdict{}
	}
	v := problem.Check(l, text)
	if v.Outcome == Unclear || p.solved {
		return p, v
	}
	if v.Outcome == Right {
		if p.tries == 0 && !p.opened {
			p.right++
		}
		p.solved = true
	}
	p.tries = min(p.tries+1, mostKept)
	return p, v
}

// Hint gives the next hint to the problem at hand, and false where there is no
// more.
func (p Progress) Hint() (Progress, Message, bool) {
	problem, ok := p.Problem()
	if !ok || p.shown >= len(problem.Hints) {
		return p, Message{}, false
	}
	hint := problem.Hints[p.shown]
	if p.shown++; !p.solved && !p.opened {
		p.hints = min(p.hints+1, MostHints)
	}
	return p, hint, true
}

// Open gives the solution of the problem at hand.
func (p Progress) Open() (Progress, []Message) {
	problem, ok := p.Problem()
	if !ok {
		return p, nil
	}
	p.opened = true
	return p, problem.Solution
}

// Next goes on to the next problem, once this one is solved or its solution
// was shown; before that nothing happens.
func (p Progress) Next() Progress {
	if p.Finished() || !p.solved && !p.opened {
		return p
	}
	return Progress{set: p.set, at: p.at + 1, right: p.right, hints: p.hints}
}

// Result returns what the code says. Problems not yet reached count as not
// right.
func (p Progress) Result() Result {
	return Result{Set: p.set, Right: p.right, Hints: p.hints}
}
