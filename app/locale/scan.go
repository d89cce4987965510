package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// reading is what a language accepts. Its words are folded: small letters,
// ' ' for every space, ' for every apostrophe.
type reading struct {
	decimal    byte
	groups     string         // what may stand between groups of three
	units      map[string]int // "bn" → 9
	percents   []string
	currencies []string        // symbols, codes and names
	nouns      [kinds][]string // what may follow: people, months
	examples   [kinds]string   // how it is written
}

// reading makes it of what the table has and what is read in every language.
func (t *Table) reading() reading {
	r := reading{
		decimal: t.Decimal[0], groups: t.Group + " '", units: t.ReadUnits, percents: t.ReadPercents,
		currencies: append([]string{
			"us$", "a$", "au$", "c$", "ca$", "hk$", "nz$", "s$", "r$", "mx$", "nt$", "cn¥", "jp¥",
			"$", "€", "£", "¥", "₹", "₩", "₪", "₽", "₺",
			"usd", "eur", "gbp", "jpy", "cny", "inr", "krw", "twd", "cad", "aud", "hkd", "nzd",
			"sgd", "brl", "mxn", "ils", "chf", "sek", "nok", "dkk", "pln",
		}, t.ReadCurrencies...),
	}
	r.nouns[Count], r.nouns[Months] = t.ReadPeople, t.ReadMonths
	r.examples = [kinds]string{Money: t.Examples.Money, Count: t.Examples.Count, Share: t.Examples.Share, Months: t.Examples.Months}
	return r
}

// scanner reads one folded text from left to right.
type scanner struct {
	reading *reading
	kind    Kind
	rest    string

	signed, negative bool
	opened, closed   bool // accounting's brackets
	priced           bool // a currency was read
	named            bool // a noun was read
	percent          bool
	unit             string
	shift            int // the unit's power of ten
}

// scan reads the whole text. What stands around the number is read even
// where the number is wrong, so that a suggestion can repeat it.
func (s *scanner) scan() (numeral, *ReadError) {
	s.before()
	written := s.number()
	if written == "" {
		return numeral{}, &ReadError{Code: NotANumber}
	}
	if err := s.after(); err != nil {
		return numeral{}, err
	}
	if s.opened != s.closed || s.opened && s.signed {
		return numeral{}, &ReadError{Code: NotANumber}
	}
	n, err := s.reading.split(written)
	n.negative = s.negative || s.opened
	n.point += s.shift
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
		default:
			return
		}
	}
}

// number takes digits and what separates them; a separator only where a digit
// follows, but for a last decimal point.
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
		case !followed || strings.IndexByte(s.reading.groups, c) < 0:
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
		case s.takeUnit(), s.takeCurrency():
			s.takeByte('.')
		case s.kind == Share && !s.percent && s.takeWord(s.reading.percents):
			s.percent, s.shift = true, -2
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

func (s *scanner) takeUnit() bool {
	if s.kind != Money && s.kind != Count || s.unit != "" || s.named {
		return false
	}
	end := strings.IndexFunc(s.rest, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		end = len(s.rest)
	}
	shift, known := s.reading.units[s.rest[:end]]
	if !known {
		return false
	}
	s.unit, s.shift = s.take(end), shift
	return true
}

func (s *scanner) takeCurrency() bool {
	if s.kind != Money || s.priced {
		return false
	}
	s.priced = s.takeWord(s.reading.currencies)
	return s.priced
}

// takeWord takes one of words if it stands next and is not the beginning of
// a longer one.
func (s *scanner) takeWord(words []string) bool {
	for _, word := range words {
		behind, found := strings.CutPrefix(s.rest, word)
		if !found || word == "" {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(word)
		next, _ := utf8.DecodeRuneInString(behind)
		if !unicode.IsLetter(last) || !unicode.IsLetter(next) {
			s.rest = behind
			return true
		}
	}
	return false
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

// unitText is the unit or percent sign as it goes behind a suggested number.
func (s *scanner) unitText() string {
	switch {
	case s.percent:
		return s.reading.percents[0]
	case len(s.unit) > 3:
		return " " + s.unit
	}
	return s.unit
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
