//go:build !browser

package calc

// A page brings its scenario along, read already: its program is built without
// this file, and without the readers of JSON that it stands on.

import (
	"bytes"
	"encoding/json"
	"strconv"
	"unicode/utf8"
)

// MostScenarioBytes is the longest text that ReadScenario looks at.
const MostScenarioBytes = 1 << 20

// ReadScenario reads one JSON object of fields and checks it:
//
//	{"months": 9, "revenue": "1000000.50", "headcount": 12, "basis": {"revenue": 12}}
//
// Money and shares are text, so that no reader on the way can round them;
// Months, Headcount, Layoffs and the bases are numbers or text. Names are
// case-sensitive. Anything else is refused with an *Error that names the field:
// a name that is unknown or given twice, a value of another type, null, text
// after the object, invalid UTF-8.
func ReadScenario(data []byte) (Scenario, error) {
	switch {
	case len(data) > MostScenarioBytes:
		return Scenario{}, &Error{Code: CodeTooLong,
			Message: "a scenario must be at most " + strconv.Itoa(MostScenarioBytes) + " bytes long; got " + strconv.Itoa(len(data))}
	case !utf8.Valid(data):
		return Scenario{}, &Error{Code: CodeNotAnObject, Message: "a scenario must be a JSON object in valid UTF-8"}
	case !json.Valid(data) || bytes.TrimLeft(data, " \t\r\n")[0] != '{':
		return Scenario{}, &Error{Code: CodeNotAnObject,
			Message: `a scenario must be one JSON object like {"revenue": "1000000", "headcount": 12}; got ` + quote(string(data[:min(len(data), mostText)]))}
	}
	r := reader{tokens: json.NewDecoder(bytes.NewReader(data))}
	r.tokens.UseNumber()
	if err := r.fields(); err != nil {
		return Scenario{}, err
	}
	if err := r.s.Check(); err != nil {
		return Scenario{}, err
	}
	return r.s, nil
}

// reader walks over the tokens of a text that is valid JSON.
type reader struct {
	tokens *json.Decoder
	s      Scenario
	basis  bool // "basis" was given
}

func (r *reader) fields() error {
	return r.object(func(name string) error {
		if name == "basis" {
			if r.basis {
				return repeated(name)
			}
			r.basis = true
			return r.readBases()
		}
		f, ok := ParseField(name)
		switch {
		case !ok:
			return unknownField(name)
		case r.s.IsSet(f):
			return repeated(name)
		}
		text, err := r.value(&forms[f])
		if err == nil {
			r.s, err = r.s.With(f, text)
		}
		return err
	})
}

func (r *reader) readBases() error {
	if !r.opens() {
		return &Error{Field: "basis", Code: CodeNotAnObject,
			Message: `basis must be an object like {"revenue": 12}, of flows and the months their values cover`}
	}
	return r.members(func(name string) error {
		f, ok := ParseField(name)
		switch {
		case !ok || !f.Flow():
			return unknownBasis(name)
		case r.s.BasisIsSet(f):
			return repeated("basis." + name)
		}
		m := basisForm(f)
		text, err := r.value(&m)
		if err == nil {
			r.s, err = r.s.WithBasis(f, text)
		}
		return err
	})
}

// object reads the object that comes next, opens its first token, and members
// what follows that.
func (r *reader) object(member func(name string) error) error {
	r.opens()
	return r.members(member)
}

func (r *reader) opens() bool {
	token, err := r.tokens.Token()
	return err == nil && token == json.Delim('{')
}

func (r *reader) members(member func(name string) error) error {
	for r.tokens.More() {
		token, err := r.tokens.Token()
		if err != nil {
			return &Error{Code: CodeNotAnObject, Message: "a scenario must be one JSON object"}
		}
		name, _ := token.(string)
		if err := member(name); err != nil {
			return err
		}
	}
	_, err := r.tokens.Token()
	return err
}

// value reads what comes next as text for the field.
func (r *reader) value(m *form) (string, error) {
	token, _ := r.tokens.Token()
	switch v := token.(type) {
	case string:
		return v, nil
	case json.Number:
		if m.whole {
			return v.String(), nil
		}
		return "", &Error{Field: m.name, Code: CodeNotANumber,
			Message: m.name + ` must be text in quotes like "89860000000", so that nothing rounds it on the way; got the JSON number ` + excerpt(v.String())}
	}
	return "", &Error{Field: m.name, Code: CodeNotANumber, Message: m.name + " must be a number, not " + kind(token)}
}

func kind(token json.Token) string {
	switch v := token.(type) {
	case nil:
		return "null"
	case bool:
		return strconv.FormatBool(v)
	case json.Delim:
		if v == '[' {
			return "a list"
		}
	}
	return "an object"
}

func repeated(name string) *Error {
	return &Error{Field: name, Code: CodeRepeatedField, Message: name + " is given twice; give it once"}
}
