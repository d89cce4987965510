package locale

import (
	"strings"
	"unicode/utf8"
)

// Kind is what a box takes.
type Kind uint8

// The kinds of number. Money is in whole currency units, a Count is whole, a
// Share is 0 to 1 and written as a percentage, Months is a length of time.
const (
	Money Kind = iota
	Count
	Share
	Months

	kinds
)

// maxRunes bounds what is looked at. It leaves room for every number the
// model takes, grouped and with its words.
const maxRunes = 64

// Read turns what a person wrote or pasted into the model's text: "$4.8 bn",
// "4,800,000,000" and "4.8 billion" are all "4800000000", "21.5%" is "0.215",
// "(4.8bn)" is "-4800000000". The value is exact. An error is a *[ReadError],
// which says what is wrong and, where that can be told, what would be right.
// Whether the model allows the value in a field is for the model to say.
func (l *Locale) Read(text string, k Kind) (string, error) {
	model, err := l.read(text, k)
	if err == nil {
		return model, nil
	}
	err.Kind = k
	// A suggestion that could not be read either would be no help.
	if err.Like != "" {
		if _, again := l.read(err.Like, k); again != nil {
			err.Like = ""
		}
	}
	return "", err
}

func (l *Locale) read(text string, k Kind) (string, *ReadError) {
	if k >= kinds {
		return "", &ReadError{Code: NotANumber}
	}
	if len(text) > maxRunes*utf8.UTFMax || utf8.RuneCountInString(text) > maxRunes {
		return "", &ReadError{Code: TooLong}
	}
	r := l.reading()
	s := scanner{reading: r, kind: k, rest: strings.TrimSpace(r.fold(text))}
	number, err := s.scan()
	model := ""
	if err == nil {
		model, err = number.model(k)
	}
	if err == nil && k == Share && !s.percent && aboveOne(model) {
		return "", &ReadError{Code: Ambiguous, Like: l.like(&s, l.withPercent(strings.TrimPrefix(model, "-")))}
	}
	if err == nil {
		return model, nil
	}
	if err.Like != "" {
		err.Like = l.like(&s, l.likeNumber(&s, err.Like))
	}
	return "", err
}

// likeNumber writes what was probably meant, a plain number, as the language
// does: in groups where there were some, with its unit or the percent sign.
func (l *Locale) likeNumber(s *scanner, plain string) string {
	if len(s.parts) > 1 {
		return ""
	}
	const never = 1 << 10
	from := never
	if whole, _, _ := strings.Cut(plain, "."); !strings.HasPrefix(s.parts[0].written, whole) {
		from = l.table.GroupFrom
	}
	number, unit := l.grouped(plain, from), s.parts[0]
	switch {
	case s.percent:
		return strings.Replace(l.table.Percent, "0", number, 1)
	case unit.unit == "":
		return number
	}
	for i, u := range l.units {
		if pattern := l.table.Units[i].Pattern; int(u.exponent) == unit.power && strings.Contains(s.reading.fold(pattern), unit.unit) {
			return l.money(l.form(u.pattern, plain), "", number, "")
		}
	}
	if utf8.RuneCountInString(unit.unit) > 3 {
		number += " "
	}
	return number + unit.unit
}

// like puts the sign back, and leaves out what can't be seen.
func (l *Locale) like(s *scanner, number string) string {
	if number != "" && s.negative {
		number = l.table.Minus + number
	}
	return seen(number)
}

// aboveOne reports whether model text is beyond 1 on either side: as a bare
// share it was surely meant in per cent.
func aboveOne(model string) bool {
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(model, "-"), ".")
	return len(whole) > 1 || whole > "1" || whole == "1" && fraction != ""
}
