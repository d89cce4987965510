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

// split takes a written number apart: 1,234.5 has five digits, the point
// behind the fourth. Groups are of three behind a first that starts with no
// zero, and one number has one kind of separator. A mark that another
// language uses for decimals is never guessed at.
func (r *reading) split(written string) (numeral, *ReadError) {
	if n, well := r.wellFormed(written); well {
		return n, nil
	}
	point, foreign := string(r.decimal), r.foreign()
	if foreign == "" || !strings.Contains(written, foreign) && strings.Count(written, point) < 2 {
		return numeral{}, &ReadError{Code: BadGroups}
	}
	// As another language would write it: 89,9 or 1.234,56 or 1.234.567.
	swapped := strings.NewReplacer(point, foreign, foreign, point).Replace(written)
	if strings.HasPrefix(swapped, point) {
		swapped = "0" + swapped
	}
	if _, well := r.wellFormed(swapped); well {
		return numeral{}, &ReadError{Code: Ambiguous, Like: swapped}
	}
	return numeral{}, &ReadError{Code: BadGroups}
}

// foreign is the mark that is a separator here and the decimal point elsewhere.
func (r *reading) foreign() string {
	mark := ","
	if r.decimal == ',' {
		mark = "."
	}
	if strings.Contains(r.groups, mark) {
		return mark
	}
	return ""
}

func (r *reading) wellFormed(written string) (numeral, bool) {
	whole, fraction, _ := strings.Cut(written, string(r.decimal))
	if strings.Trim(fraction, "0123456789") != "" {
		return numeral{}, false
	}
	if i := strings.IndexAny(whole, r.groups); i >= 0 {
		groups := strings.Split(whole, whole[i:i+1])
		for j, group := range groups {
			first := j == 0 && len(group) >= 1 && len(group) <= 3 && group[0] != '0'
			if !first && (j == 0 || len(group) != 3) || strings.Trim(group, "0123456789") != "" {
				return numeral{}, false
			}
		}
		whole = strings.Join(groups, "")
	}
	if whole+fraction == "" {
		return numeral{}, false
	}
	return numeral{digits: whole + fraction, point: len(whole)}, true
}
