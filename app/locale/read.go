package locale

import (
	"strings"
	"unicode"
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
	s := scanner{reading: &l.reading, kind: k, rest: strings.TrimSpace(fold(text))}
	number, err := s.scan()
	model := ""
	if err == nil {
		model, err = number.model(k)
	}
	if err == nil && k == Share && !s.percent && aboveOne(model) {
		err = &ReadError{Code: Ambiguous, Like: l.withPercent(strings.TrimPrefix(model, "-"))}
	}
	if err == nil {
		return model, nil
	}
	if err.Like != "" {
		err.Like += s.unitText()
		if s.negative {
			err.Like = l.table.Minus + err.Like
		}
	}
	return "", err
}

// aboveOne reports whether model text is beyond 1 on either side: as a bare
// share it was surely meant in per cent.
func aboveOne(model string) bool {
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(model, "-"), ".")
	return len(whole) > 1 || whole > "1" || whole == "1" && fraction != ""
}

// fold brings text to one spelling: full-width forms, spaces of every width,
// apostrophes, dashes and minus signs become ASCII, capitals small letters,
// and what can't be seen goes.
func fold(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '！' && r <= '～':
			r -= '！' - '!'
		case r >= '\u2000' && r <= '\u200a', r == '\u00a0', r == '\u202f', r == '\u205f', r == '\u3000',
			r == '\t', r == '\n', r == '\r':
			return ' '
		case unseen(r):
			return -1
		case r == '‐', r == '‑', r == '‒', r == '–', r == '−', r == '﹣':
			return '-'
		case r == '’', r == '‘', r == 'ʼ', r == '′':
			return '\''
		case r == '﹩':
			return '$'
		}
		return unicode.ToLower(r)
	}, text)
}

// unseen reports whether r shows nothing: joiners, marks of direction, soft hyphens.
func unseen(r rune) bool {
	return r >= '\u200b' && r <= '\u200f' || r >= '\u202a' && r <= '\u202e' ||
		r >= '\u2060' && r <= '\u2069' || r == '\ufeff' || r == '\u00ad' || r == '\u061c'
}
