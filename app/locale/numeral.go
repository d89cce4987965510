package locale

import "strings"

// What the model takes, in digits.
const (
	maxUnits    = 18 // before the point
	maxFraction = 9  // behind it
	maxCount    = 9  // of a count
)

// numeral is a number on its way from text to the model: its value is
// 0.digits × 10^point, so a unit moves the point and rounds nothing.
type numeral struct {
	negative bool
	digits   string
	point    int
}

// model writes the number in the model's syntax, within its limits.
func (n numeral) model(k Kind) (string, *ReadError) {
	digits, point := n.digits, n.point
	if point < 0 {
		digits, point = strings.Repeat("0", -point)+digits, 0
	}
	if point > len(digits) {
		digits += strings.Repeat("0", point-len(digits))
	}
	whole := strings.TrimLeft(digits[:point], "0")
	fraction := strings.TrimRight(digits[point:], "0")
	if k == Count {
		switch {
		case fraction != "":
			return "", &ReadError{Code: NotWhole}
		case n.negative && whole != "":
			return "", &ReadError{Code: Negative}
		case len(whole) > maxCount:
			return "", &ReadError{Code: TooLong}
		}
	}
	if len(whole) > maxUnits || len(fraction) > maxFraction {
		return "", &ReadError{Code: TooLong}
	}
	if whole == "" {
		whole = "0"
	}
	if fraction != "" {
		whole += "." + fraction
	}
	if n.negative && whole != "0" {
		whole = "-" + whole
	}
	return whole, nil
}

// plain writes the digits with a point, as they were given.
func (n numeral) plain() string {
	whole, fraction := n.digits[:n.point], n.digits[n.point:]
	if whole == "" {
		whole = "0"
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return whole
}

// sum puts amounts together. Where there are several, each but the last is
// whole, and the next fits in below its unit: 4兆8000億.
func (r *reading) sum(parts []amount) (numeral, *ReadError) {
	sum, err := r.split(parts[0].written)
	if err != nil {
		return numeral{}, err
	}
	power := parts[0].power
	for _, p := range parts[1:] {
		n, err := r.split(p.written)
		if err != nil {
			return numeral{}, &ReadError{Code: err.Code}
		}
		room := power - p.power
		if sum.point != len(sum.digits) || n.point > room {
			return numeral{}, &ReadError{Code: BadUnit}
		}
		sum.digits += strings.Repeat("0", room-n.point) + n.digits
		sum.point += room
		power = p.power
	}
	sum.point += power
	return sum, nil
}

// split takes a written number apart: 1,234.5 has five digits, the point
// behind the fourth. A mark that another language uses for decimals, or for
// groups, is never guessed at.
func (r *reading) split(written string) (numeral, *ReadError) {
	if n, well := r.wellFormed(written, r.decimal, r.groups); well {
		return n, nil
	}
	// As another language would write it: 89,9 or 1.234,56 or 1.234.567.
	n, well := r.wellFormed(written, r.foreign, " '"+string(r.decimal))
	if strings.IndexByte(r.groups, r.foreign) < 0 {
		// 1.234 is one thing in English and another in Spanish: in French it may be either.
		if other, also := r.wellFormed(written, r.decimal, string(r.foreign)); also {
			if well && n != other {
				return numeral{}, &ReadError{Code: Ambiguous}
			}
			n, well = other, true
		}
	}
	if !well {
		return numeral{}, &ReadError{Code: BadGroups}
	}
	return n, &ReadError{Code: Ambiguous, Like: n.plain()}
}

// wellFormed reads a number with one kind of separator, in groups that the
// language has or in groups of three, behind a first that starts with no zero.
func (r *reading) wellFormed(written string, decimal byte, separators string) (numeral, bool) {
	whole, fraction, _ := strings.Cut(written, string(decimal))
	if strings.Trim(fraction, "0123456789") != "" {
		return numeral{}, false
	}
	if i := strings.IndexAny(whole, separators); i >= 0 {
		groups := strings.Split(whole, whole[i:i+1])
		if !inGroups(groups, r.size, r.above) && !inGroups(groups, r.size, r.size) {
			return numeral{}, false
		}
		whole = strings.Join(groups, "")
	}
	if strings.Trim(whole, "0123456789") != "" || whole+fraction == "" {
		return numeral{}, false
	}
	return numeral{digits: whole + fraction, point: len(whole)}, true
}

// inGroups reports whether the last group has size digits, those before it
// above, and the first at most as many.
func inGroups(groups []string, size, above int) bool {
	last := len(groups) - 1
	for i, group := range groups {
		switch {
		case i == 0 && (group == "" || len(group) > above || group[0] == '0'):
			return false
		case i == last && len(group) != size, i > 0 && i < last && len(group) != above:
			return false
		}
	}
	return true
}
