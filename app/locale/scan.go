package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// scanner reads one folded text from left to right.
type scanner struct {
	reading *reading
	kind    Kind
	rest    string

	parts            []amount // one, or in myriads several
	signed, negative bool
	opened, closed   bool // accounting's brackets
	priced           bool // a currency was read
	named            bool // a noun was read
	percent          bool
}

// amount is digits with what separates them, and their unit.
type amount struct {
	written string
	unit    string
	power   int // of ten
}

// scan reads the whole text. What stands around the number is read even
// where the number is wrong, so that a suggestion can repeat it.
func (s *scanner) scan() (numeral, *ReadError) {
	s.before()
	s.amounts()
	if len(s.parts) == 0 {
		return numeral{}, &ReadError{Code: NotANumber}
	}
	if err := s.after(); err != nil {
		return numeral{}, err
	}
	if s.opened != s.closed || s.opened && s.signed {
		return numeral{}, &ReadError{Code: NotANumber}
	}
	n, err := s.reading.sum(s.parts)
	n.negative = s.negative || s.opened
	if s.percent {
		n.point -= 2
	}
	return n, err
}

// before reads sign, bracket and currency, in any order, each once.
func (s *scanner) before() {
	for {
		s.skipSpaces()
		switch {
		case !s.signed && (s.takeByte('-') || s.takeByte('+')):
		case !s.opened && s.takeByte('('):
			s.opened = true
		case s.takeCurrency():
			s.takeByte('.')
		default:
			return
		}
	}
}

// amounts reads a number with its unit, and where the language counts in
// myriads those that follow: 4兆8000億.
func (s *scanner) amounts() {
	for {
		written := s.number()
		if written == "" {
			return
		}
		s.parts = append(s.parts, amount{written: written})
		s.skipSpaces()
		if !s.takeUnit() || !s.reading.myriads {
			return
		}
		s.skipSpaces()
	}
}

// number takes digits and what separates them, here or elsewhere; a separator
// only where a digit follows, but for a last decimal point.
func (s *scanner) number() string {
	end, point, digits := 0, false, false
	for end < len(s.rest) {
		c := s.rest[end]
		followed := end+1 < len(s.rest) && isDigit(s.rest[end+1])
		switch {
		case isDigit(c):
			digits = true
		case c == s.reading.decimal && (followed || digits && !point):
			point = true
		case !followed || c != s.reading.foreign && strings.IndexByte(s.reading.groups, c) < 0:
			return s.take(end)
		}
		end++
	}
	return s.take(end)
}

// after reads unit, per cent, currency, noun and the closing bracket.
func (s *scanner) after() *ReadError {
	for {
		s.skipSpaces()
		if s.rest == "" {
			return nil
		}
		switch {
		case s.opened && !s.closed && s.takeByte(')'):
			s.closed = true
		case s.takeUnit():
		case s.takeCurrency():
			s.takeByte('.')
		case s.kind == Share && !s.percent && s.takeWord(s.reading.percents):
			s.percent = true
		case !s.named && s.takeWord(s.reading.nouns[s.kind]):
			s.named = true
			s.takeByte('.')
		default:
			if r, _ := utf8.DecodeRuneInString(s.rest); unicode.IsLetter(r) {
				return &ReadError{Code: BadUnit}
			}
			return &ReadError{Code: NotANumber}
		}
	}
}

// takeUnit takes the unit of the last number.
func (s *scanner) takeUnit() bool {
	last := &s.parts[len(s.parts)-1]
	if s.kind != Money && s.kind != Count || last.unit != "" || s.named {
		return false
	}
	longest := ""
	for word := range s.reading.units {
		if len(word) > len(longest) && s.next(word) {
			longest = word
		}
	}
	if longest == "" {
		return false
	}
	last.unit, last.power = s.take(len(longest)), s.reading.units[longest]
	s.takeByte('.')
	return true
}

func (s *scanner) takeCurrency() bool {
	if s.kind != Money || s.priced {
		return false
	}
	s.priced = s.takeWord(s.reading.currencies) || s.takeCode()
	return s.priced
}

// takeCode takes a currency's code of ISO 4217.
func (s *scanner) takeCode() bool {
	const letters = 3
	if len(s.rest) < letters || !s.next(s.rest[:letters]) {
		return false
	}
	for i := 0; i < len(currencyCodes); i += letters {
		if sameLetters(currencyCodes[i:i+letters], s.rest) {
			s.take(letters)
			return true
		}
	}
	return false
}

// sameLetters reports whether text begins with the letters of a code, small.
func sameLetters(code, text string) bool {
	const small = 'a' - 'A'
	for i := range len(code) {
		if code[i]+small != text[i] {
			return false
		}
	}
	return true
}

// takeWord takes the longest of words that stands next.
func (s *scanner) takeWord(words []string) bool {
	longest := ""
	for _, word := range words {
		if len(word) > len(longest) && s.next(word) {
			longest = word
		}
	}
	s.take(len(longest))
	return longest != ""
}

// next reports whether a word stands next and is not the beginning of a longer
// one. Scripts without spaces tell no words apart.
func (s *scanner) next(word string) bool {
	behind, found := strings.CutPrefix(s.rest, word)
	last, _ := utf8.DecodeLastRuneInString(word)
	following, _ := utf8.DecodeRuneInString(behind)
	return found && (!inWord(last) || !inWord(following))
}

// inWord reports whether r is part of a word that spaces part from others:
// a letter or a vowel's mark, but none of East Asia's.
func inWord(r rune) bool {
	const eastAsia = 0x2e80
	return r < eastAsia && (unicode.IsLetter(r) || unicode.IsMark(r))
}

func (s *scanner) takeByte(c byte) bool {
	if s.rest == "" || s.rest[0] != c {
		return false
	}
	switch c {
	case '-':
		s.signed, s.negative = true, true
	case '+':
		s.signed = true
	}
	s.take(1)
	return true
}

func (s *scanner) take(n int) string {
	taken := s.rest[:n]
	s.rest = s.rest[n:]
	return taken
}

func (s *scanner) skipSpaces() { s.rest = strings.TrimLeft(s.rest, " ") }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
