package practice

import (
	"strings"

	"github.com/shopspring/decimal"

	"breakeven/app/locale"
)

// Outcome says what an answer is.
type Outcome uint8

// The outcomes. One that is Unclear is no answer yet: it counts neither for
// nor against the student.
const (
	Unclear Outcome = iota // it can't be read, or its digits are right but not its size or their number
	Right
	Wrong   // and not known why
	Mistook // wrong, and known why
)

// Verdict is what is made of an answer.
type Verdict struct {
	Outcome Outcome
	// Given is the number that was read; 0 where none could be.
	Given decimal.Decimal
	// Misconception is why, where Outcome is Mistook.
	Misconception Misconception
	// Message says it all, but for text that could not be read: Refusal then has
	// the reason.
	Message Message
	Refusal *locale.ReadError
}

// Text says the verdict to the student.
func (v Verdict) Text(l *locale.Locale, currency string) string {
	if v.Refusal != nil {
		return l.Explain(v.Refusal, "")
	}
	return v.Message.Text(l, currency)
}

// Check looks at an answer as the student typed it, in that student's language
// and any notation that [locale.Locale.Read] takes: "4.8bn" is as good as
// "4,800,000,000".
func (p Problem) Check(l *locale.Locale, text string) Verdict {
	model, err := l.Read(text, p.Asked.Kind())
	if err != nil {
		refusal, ok := err.(*locale.ReadError)
		if !ok {
			refusal = &locale.ReadError{Code: locale.NotANumber, Kind: p.Asked.Kind()}
		}
		return Verdict{Outcome: Unclear, Refusal: refusal}
	}
	given, err := decimal.NewFromString(model)
	if err != nil { // Read gives numbers, so this is only for the compiler's eyes
		return Verdict{Outcome: Unclear, Refusal: &locale.ReadError{Code: locale.NotANumber, Kind: p.Asked.Kind()}}
	}
	v := Verdict{Given: given}
	switch m, known := p.mistake(given); {
	case p.near(given, p.Answer):
		v.Outcome, v.Message = Right, p.say(locale.PracticeRight)
	case known:
		v.Outcome, v.Misconception, v.Message = Mistook, m, p.Explain(m)
	case p.withoutUnit(given):
		v.Outcome, v.Message = Unclear, p.say(locale.PracticeUnit)
	case p.rounded(given):
		v.Outcome, v.Message = Unclear, p.say(locale.PracticeDigits)
	default:
		v.Outcome, v.Message = Wrong, p.say(locale.PracticeWrong)
	}
	return v
}

func (p *Problem) say(key locale.Key) Message { return Message{key, p.values} }

func (p *Problem) near(a, b decimal.Decimal) bool {
	return a.Sub(b).Abs().Cmp(p.Tolerance) <= 0
}

func (p *Problem) mistake(given decimal.Decimal) (Misconception, bool) {
	for _, m := range p.Mistakes {
		if p.near(given, m.Answer) {
			return m.Misconception, true
		}
	}
	return 0, false
}

// withoutUnit reports that an amount is right in thousands, millions or
// billions.
func (p *Problem) withoutUnit(given decimal.Decimal) bool {
	if p.Asked.Kind() != locale.Money || given.IsZero() {
		return false
	}
	for _, shift := range [...]int32{3, 6, 9} {
		if p.near(given.Shift(shift), p.Answer) {
			return true
		}
	}
	return false
}

// rounded reports that an amount is the right one with fewer digits, but two at
// least: rounded, up, down or to the nearest.
func (p *Problem) rounded(given decimal.Decimal) bool {
	if p.Asked.Kind() != locale.Money || given.Sign() != p.Answer.Sign() {
		return false
	}
	digits := strings.TrimLeft(strings.Replace(given.Abs().String(), ".", "", 1), "0")
	digits = strings.TrimRight(digits, "0")
	if len(digits) < 2 {
		return false
	}
	last := int32(0) // the power of ten of the last digit that is not 0
	for given.Shift(-last).IsInteger() {
		last++
	}
	for last--; !given.Shift(-last).IsInteger(); {
		last--
	}
	return given.Sub(p.Answer).Abs().LessThan(decimal.New(1, last))
}
