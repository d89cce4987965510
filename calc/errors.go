package calc

import (
	"strconv"
	"unicode/utf8"
)

// The codes of an Error.
const (
	CodeNotANumber    = "not-a-number"   // the text does not read as the field's kind of number
	CodeOutOfRange    = "out-of-range"   // a number, but not one the field allows
	CodeTooLong       = "too-long"       // more digits, or more text, than is allowed
	CodeUnknownField  = "unknown-field"  // no field has that name
	CodeRepeatedField = "repeated-field" // a field is given twice
	CodeNotAnObject   = "not-an-object"  // not one JSON object
)

// Error says why an input was refused.
type Error struct {
	// Field is the field's name, "basis.capex" for the basis of one, "basis"
	// for the object of all bases, or "" where the scenario as a whole is meant.
	Field string
	// Code is one of the constants above.
	Code string
	// Message is a sentence that says what is wrong and what is allowed. What
	// it quotes of the input is short and printable.
	Message string
}

// Error returns the message.
func (e *Error) Error() string { return e.Message }

// refuse explains why text is no value for the field.
func (m *form) refuse(code, text string) *Error {
	e := &Error{Field: m.name, Code: code}
	switch {
	case code == CodeOutOfRange:
		e.Message = m.name + " must be " + m.allowed
	case code == CodeTooLong && m.whole:
		e.Message = m.name + " is too long: a whole number has at most 9 digits"
	case code == CodeTooLong:
		e.Message = m.name + " is too long: a number has at most 18 digits before the point and 9 after"
	case m.monthsOnly:
		e.Message = m.name + " must be " + allowMonths
	case m.whole:
		e.Message = m.name + " must be a whole number like 30000, with at most 9 digits"
	case m.unit == UnitShare:
		e.Message = m.name + " must be a share like 0.21, with at most 9 digits after the point"
	default:
		e.Message = m.name + " must be a number like 89860000000 or 0.5, with at most 18 digits before the point and 9 after"
	}
	e.Message += "; got " + quote(text)
	return e
}

// basisForm is what the basis of a flow must look like.
func basisForm(f Field) form {
	return form{name: "basis." + f.String(), whole: true, least: whole(1), most: whole(12), monthsOnly: true, allowed: allowMonths}
}

func unknownField(name string) *Error {
	return &Error{Field: bare(name), Code: CodeUnknownField,
		Message: quote(name) + " is not a field of a scenario; the fields are " + fieldNames()}
}

func unknownBasis(name string) *Error {
	return &Error{Field: "basis." + bare(name), Code: CodeUnknownField,
		Message: quote(name) + " has no basis; those that have one are " + flowNames()}
}

func fieldNames() string {
	list := ""
	for f := range NumFields {
		list += f.String() + ", "
	}
	return list + "basis"
}

func flowNames() string {
	list := ""
	for f := range NumFields {
		if f.Flow() {
			if list != "" {
				list += ", "
			}
			list += f.String()
		}
	}
	return list
}

// mostQuoted bounds, in bytes, what a message repeats of hostile input.
const mostQuoted = 40

// quote writes text in double quotes, shortened and with nothing in it that
// could not be printed.
func quote(text string) string { return strconv.Quote(excerpt(text)) }

// bare writes text as quote does, without the quotes.
func bare(text string) string {
	q := quote(text)
	return q[1 : len(q)-1]
}

// excerpt cuts text to what a message may repeat of it, between characters.
func excerpt(text string) string {
	if len(text) <= mostQuoted {
		return text
	}
	cut := mostQuoted
	for cut > mostQuoted-utf8.UTFMax && !utf8.RuneStart(text[cut]) {
		cut--
	}
	return text[:cut] + "…"
}
