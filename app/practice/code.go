package practice

import (
	"strings"

	"breakeven/app/locale"
)

// Result is what a code holds.
type Result struct {
	Set   Set
	Right int // problems right at the first try, at most the set's count
	Hints int // hints taken before the solution was known; MostHints stands for that many or more
}

// MostHints is the most hints that a code can tell.
const MostHints = 127

// letters are the 23 signs of a code, the first standing for 0. None is easily
// taken for another: no vowels, so that no word comes up by chance, and of 0 O Q,
// 1 I L, 2 Z, 5 S, 6 G, 8 B and U V not more than one each.
const letters = "23456789CDFHJKMNPRTVWXY"

// mistaken are letters that a code never holds, and what was meant.
const mistaken = "ZSGB"
const meant = "2568"

const (
	payload    = 10
	codeLength = payload + 2
	group      = 4
	prime      = len(letters)

	serieses = 16 // as many as a code has room for
	levels   = 16
)

// Code writes the result as twelve letters and digits in three groups, such as
// "22NV-VX5K-WNF5".
//
// The last two are check digits over the prime field of 23 elements: the plain
// sum of all twelve is 0, and so is the sum weighted by position. So one wrong
// sign, two wrong ones and two that changed places are always noticed.
//
// A code is no signature. There is no secret in the page or in this program, so
// whoever can read this can write a code that says anything; and a code bears no
// name. What it does prevent is a slip of the pen. A result that cannot be
// written, such as one of the zero Set, has the code "".
func (r Result) Code() string {
	if !r.valid() {
		return ""
	}
	n := uint64(r.Set.series - 1)
	for _, digit := range [...]struct{ value, of int }{
		{int(r.Set.level) - 1, levels}, {r.Set.seed, MostSeed + 1}, {r.Set.count - 1, MostCount},
		{r.Right, MostCount + 1}, {r.Hints, MostHints + 1},
	} {
		n = n*uint64(digit.of) + uint64(digit.value)
	}
	var digits [codeLength]int
	for i := payload - 1; i >= 0; i-- {
		digits[i] = int(n % uint64(prime))
		n /= uint64(prime)
	}
	digits[payload], digits[payload+1] = checks(digits[:payload])
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && i%group == 0 {
			b.WriteByte('-')
		}
		b.WriteByte(letters[d])
	}
	return b.String()
}

// checks are the two digits x and y behind the others for which both sums are
// 0: with positions from 1, x + y = −a and 11x + 12y = −b, so y = 11a − b.
func checks(digits []int) (x, y int) {
	a, b := sums(digits)
	y = ((payload+1)*a + (prime-1)*b) % prime
	return (2*prime - a - y) % prime, y
}

// sums are the plain and the weighted sum.
func sums(digits []int) (plain, weighted int) {
	for i, d := range digits {
		plain += d
		weighted += (i + 1) * d
	}
	return plain % prime, weighted % prime
}

// valid reports that the result could have come about.
func (r Result) valid() bool {
	s := r.Set
	_, ok := NewSet(s.series, s.level, s.seed, s.count)
	return ok && r.Right >= 0 && r.Right <= s.count && r.Hints >= 0 && r.Hints <= MostHints
}

// CodeError says why a text is no code: the Message's words, for whoever typed
// it.
type CodeError struct {
	Reason locale.Key
}

// Error returns the reason's key; [CodeError.Text] says it in a language.
func (e *CodeError) Error() string { return "result code: " + string(e.Reason) }

// Text says what is wrong and what would be right.
func (e *CodeError) Text(l *locale.Locale) string { return l.Text(e.Reason) }

// ReadCode reads a code back. Small letters, spaces and hyphens make no
// difference, nor does Z for 2, S for 5, G for 6 and B for 8, which no code
// holds. An error is a *[CodeError].
//
// That a code is in order says that it was copied rightly, not that somebody
// solved the problems: see [Result.Code].
func ReadCode(text string) (Result, error) {
	digits, reason := digitsOf(text)
	if reason != "" {
		return Result{}, &CodeError{reason}
	}
	if plain, weighted := sums(digits[:]); plain != 0 || weighted != 0 {
		return Result{}, &CodeError{locale.PracticeCodeSlip}
	}
	n := uint64(0)
	for _, d := range digits[:payload] {
		n = n*uint64(prime) + uint64(d)
	}
	take := func(of int) int {
		value := int(n % uint64(of))
		n /= uint64(of)
		return value
	}
	hints, right, count := take(MostHints+1), take(MostCount+1), take(MostCount)+1
	seed, level, series := take(MostSeed+1), take(levels)+1, int(min(n, serieses))+1
	if n >= Newest && n < serieses {
		return Result{}, &CodeError{locale.PracticeCodeNewer}
	}
	r := Result{Set{series, Level(level), seed, count}, right, hints}
	if !r.valid() {
		return Result{}, &CodeError{locale.PracticeCodeSlip}
	}
	return r, nil
}

// digitsOf reads the signs of a code; where it is none, the reason.
func digitsOf(text string) (digits [codeLength]int, reason locale.Key) {
	n := 0
	for i := range len(text) {
		c := text[i]
		if c == '-' || c == ' ' {
			continue
		}
		if 'a' <= c && c <= 'z' {
			c -= 'a' - 'A'
		}
		if at := strings.IndexByte(mistaken, c); at >= 0 {
			c = meant[at]
		}
		d := strings.IndexByte(letters, c)
		if d < 0 {
			return digits, locale.PracticeCodeLetter
		}
		if n == codeLength {
			return digits, locale.PracticeCodeLength
		}
		digits[n] = d
		n++
	}
	if n < codeLength {
		return digits, locale.PracticeCodeLength
	}
	return digits, ""
}
