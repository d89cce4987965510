package locale

import (
	"errors"
	"strconv"
	"strings"
)

// CLDR's plural rules, as its part 3 has them: conditions joined by "and", those by "or", each of them
//
//	n % 100 = 3..10, 20
//
// about an operand of the number as it is shown: n its value, i its whole part, v and w how many digits its fraction
// has with and without closing zeros, f and t those digits. The operands c and e are of exponents, which nothing here
// is shown with: they are 0.

// pluralClass is a class with its rule, compiled.
type pluralClass struct {
	name  string
	anyOf [][]relation // each of them: all of
}

type relation struct {
	operand byte
	modulus uint64 // 0 for none
	not     bool
	ranges  [][2]uint64
}

func compilePlurals(list []Plural) ([]pluralClass, error) {
	classes := make([]pluralClass, 0, len(list))
	for _, p := range list {
		class := pluralClass{name: p.Class}
		for _, alternative := range strings.Split(p.Rule, " or ") {
			var allOf []relation
			for _, condition := range strings.Split(alternative, " and ") {
				r, ok := parseRelation(condition)
				if !ok {
					return nil, errors.New("plural rule “" + condition + "” of the class “" + p.Class + "” is not like “n % 100 = 3..10”")
				}
				allOf = append(allOf, r)
			}
			class.anyOf = append(class.anyOf, allOf)
		}
		classes = append(classes, class)
	}
	return classes, nil
}

func parseRelation(condition string) (r relation, ok bool) {
	left, right, found := strings.Cut(condition, "=")
	if !found {
		return r, false
	}
	left, r.not = strings.CutSuffix(left, "!")
	operand, modulus, divided := strings.Cut(left, "%")
	operand = strings.TrimSpace(operand)
	if len(operand) != 1 || strings.IndexByte("nivwftce", operand[0]) < 0 {
		return r, false
	}
	r.operand = operand[0]
	if divided {
		if r.modulus, ok = ruleNumber(modulus); !ok || r.modulus == 0 {
			return r, false
		}
	}
	for _, span := range strings.Split(right, ",") {
		low, high, two := strings.Cut(span, "..")
		if !two {
			high = low
		}
		from, ok := ruleNumber(low)
		to, also := ruleNumber(high)
		if !ok || !also {
			return r, false
		}
		r.ranges = append(r.ranges, [2]uint64{from, to})
	}
	return r, true
}

func ruleNumber(text string) (uint64, bool) {
	n, err := strconv.ParseUint(strings.TrimSpace(text), 10, 32)
	return n, err == nil
}

// plural is the class of a number in plain digits, such as "1" or "0.50".
func (l *Locale) plural(number string) string {
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(number, "-"), ".")
	trimmed := strings.TrimRight(fraction, "0")
	for _, class := range l.plurals {
		for _, allOf := range class.anyOf {
			holds := true
			for _, r := range allOf {
				holds = holds && r.holds(whole, fraction, trimmed)
			}
			if holds {
				return class.name
			}
		}
	}
	return "other"
}

func (r relation) holds(whole, fraction, trimmed string) bool {
	var value uint64
	switch r.operand {
	case 'n':
		if trimmed != "" {
			return r.not // between two integers
		}
		value = remaining(whole)
	case 'i':
		value = remaining(whole)
	case 'v':
		value = uint64(len(fraction))
	case 'w':
		value = uint64(len(trimmed))
	case 'f':
		value = remaining(fraction)
	case 't':
		value = remaining(trimmed)
	}
	if r.modulus > 0 {
		value %= r.modulus
	}
	for _, span := range r.ranges {
		if span[0] <= value && value <= span[1] {
			return !r.not
		}
	}
	return r.not
}

// remaining is the number of these digits; of a very long one another that is as large for every rule and ends alike.
func remaining(digits string) uint64 {
	const most = 18
	var n uint64
	if cut := len(digits) - most; cut > 0 {
		if strings.Trim(digits[:cut], "0") != "" {
			n = 1
		}
		digits = digits[cut:]
	}
	for i := range len(digits) {
		n = n*10 + uint64(digits[i]-'0')
	}
	return n
}
