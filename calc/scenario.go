package calc

import "github.com/shopspring/decimal"

// Scenario is all inputs of one question. It is a plain value: copy it, keep
// it, compare it with ==. The zero Scenario is the scenario of defaults, a
// period of 12 months, a pool of one person and a GPU at 40,000, with
// everything else 0.
//
// A scenario made by With alone may break the rules between fields; Check
// tells.
type Scenario struct {
	values [NumFields]number // 0 where not set
	bases  [NumFields]uint8  // 0 where not set
	set    uint32            // bit f: field f was given
}

func (s *Scenario) number(f Field) number {
	if s.set&(1<<f) == 0 {
		return forms[f].preset
	}
	return s.values[f]
}

// put gives the field a value that its form need not admit.
func (s *Scenario) put(f Field, n number) {
	s.values[f] = n
	s.set |= 1 << f
}

// Value returns the field's value, in the field's own unit and basis.
func (s Scenario) Value(f Field) decimal.Decimal {
	if f >= NumFields {
		return decimal.Decimal{}
	}
	return s.number(f).decimal()
}

// Text returns the field's value in canonical form: no exponent, no trailing
// zeros, no "-0". With reads it back.
func (s Scenario) Text(f Field) string {
	if f >= NumFields {
		return ""
	}
	return string(s.number(f).append(nil))
}

// Count returns the value of a field that takes whole numbers, and 0 for any
// other.
func (s Scenario) Count(f Field) int64 {
	if !f.Whole() {
		return 0
	}
	return s.number(f).units
}

// IsSet reports whether the field was given, rather than left at its default.
func (s Scenario) IsSet(f Field) bool { return f < NumFields && s.set&(1<<f) != 0 }

// Basis returns how many months the value of a flow covers: the period's
// where no basis was given. It is 0 for a field that is no flow.
func (s Scenario) Basis(f Field) int {
	switch {
	case !f.Flow():
		return 0
	case s.bases[f] != 0:
		return int(s.bases[f])
	}
	return int(s.number(Months).units)
}

// BasisIsSet reports whether a basis was given for the field.
func (s Scenario) BasisIsSet(f Field) bool { return f < NumFields && s.bases[f] != 0 }

// With returns the scenario with one field set from text, such as "89.86" or
// "30000". It enforces the syntax of numbers and the field's own limits, but
// not the rules between fields: so a chain of With may pass through a state
// that Check refuses. The error is an *Error.
func (s Scenario) With(f Field, text string) (Scenario, error) {
	if f >= NumFields {
		return s, unknownField("")
	}
	n, err := forms[f].read(text)
	if err != nil {
		return s, err
	}
	s.put(f, n)
	return s, nil
}

// WithBasis returns the scenario with the number of months that a flow's
// value covers, "1", "3", "6", "9" or "12". The error is an *Error whose Field
// is "basis." and the field's name.
func (s Scenario) WithBasis(f Field, months string) (Scenario, error) {
	if !f.Flow() {
		return s, unknownBasis(f.String())
	}
	m := basisForm(f)
	n, err := m.read(months)
	if err != nil {
		return s, err
	}
	s.bases[f] = uint8(n.units)
	return s, nil
}

// read reads a value for the field. The error is nil or an *Error.
func (m *form) read(text string) (number, error) {
	n, code := number{}, ""
	if m.whole {
		n, code = readCount(text)
	} else {
		n, code = readNumber(text)
	}
	if code == "" && !m.admits(n) {
		code = CodeOutOfRange
	}
	if code != "" {
		return number{}, m.refuse(code, text)
	}
	return n, nil
}

// Check enforces the rules between fields: notice no longer than the period,
// and no more layoffs than people. The error is an *Error naming NoticeMonths
// or Layoffs. Solve answers for a scenario that breaks them, too.
func (s Scenario) Check() error {
	if s.number(NoticeMonths).compare(s.number(Months)) > 0 {
		e := forms[NoticeMonths].refuse(CodeOutOfRange, s.Text(NoticeMonths))
		e.Message += " with a period of " + s.Text(Months) + " months"
		return e
	}
	if s.Count(Layoffs) > s.Count(Headcount) {
		e := forms[Layoffs].refuse(CodeOutOfRange, s.Text(Layoffs))
		e.Message += " with a headcount of " + s.Text(Headcount)
		return e
	}
	return nil
}

// InPeriod returns the value of a flow brought from its basis to the period,
// and the value of any other field as it is; rounded half to even at 6
// places, for display.
func (s Scenario) InPeriod(f Field) decimal.Decimal {
	if f >= NumFields {
		return decimal.Decimal{}
	}
	n := s.number(f)
	p := n.places()
	return ratio(n.wide(p).times(s.factor(f)).big(), product(power10(p), bigInt(basisScale)))
}

// basisScale is a common multiple of all bases: months × basisScale ÷ basis
// is a whole number.
const basisScale = 36

// factor is what brings a value from its basis to the period, × basisScale.
func (s *Scenario) factor(f Field) uint64 {
	if s.bases[f] == 0 {
		return basisScale
	}
	return uint64(s.number(Months).units) * (basisScale / uint64(s.bases[f]))
}
