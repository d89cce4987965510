//go:build !browser

package scenario

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"breakeven/calc"
)

// The shape of a file. Everything else about a preset is checked on these in
// check.go; only this file knows that it is JSON.
type presetFile struct {
	ID       string                    `json:"id"`
	Title    string                    `json:"title"`
	Company  string                    `json:"company"`
	Pool     string                    `json:"pool"`
	Period   string                    `json:"period"`
	Currency string                    `json:"currency"`
	Tried    Tried                     `json:"tried"`
	Notes    []string                  `json:"notes"`
	Scenario json.RawMessage           `json:"scenario"`
	Ranges   map[string]rangeFile      `json:"ranges"`
	Fields   map[string]provenanceFile `json:"fields"`
	Facts    []factFile                `json:"facts"`
}

type rangeFile struct {
	Min  string `json:"min"`
	Max  string `json:"max"`
	Step string `json:"step"`
}

type provenanceFile struct {
	Status     Status       `json:"status"`
	Label      string       `json:"label"`
	Note       string       `json:"note"`
	Derivation string       `json:"derivation"`
	Period     string       `json:"period"`
	Fact       string       `json:"fact"`
	From       []string     `json:"from"`
	Sources    []sourceFile `json:"sources"`
}

type factFile struct {
	Value string `json:"value"`
	Unit  string `json:"unit"`
	provenanceFile
}

type sourceFile struct {
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	URL       string `json:"url"`
	Date      string `json:"date"`
	Quote     string `json:"quote"`
}

// mostBytes is the longest file that is looked at.
const mostBytes = 1 << 20

// Parse reads a preset. It is strict: a name that is unknown or given twice,
// a value without provenance, a source without quote or address, a scenario
// that the model refuses are all errors, of type *[Error].
func Parse(data []byte) (*Preset, error) {
	if len(data) > mostBytes {
		return nil, wrong("", "is longer than a mebibyte")
	}
	if err := checkNames(data); err != nil {
		return nil, err
	}
	var file presetFile
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		return nil, explain(err)
	}
	p := &Preset{
		ID: file.ID, Title: file.Title, Company: file.Company, Pool: file.Pool,
		Period: file.Period, Currency: file.Currency, Tried: file.Tried, Notes: file.Notes,
	}
	if len(file.Scenario) == 0 {
		return nil, wrong("scenario", "is missing: an object of the model's fields is needed")
	}
	var err error
	if p.Scenario, err = calc.ReadScenario(file.Scenario); err != nil {
		var refusal *calc.Error
		if errors.As(err, &refusal) && refusal.Field != "" {
			return nil, wrong("scenario."+refusal.Field, refusal.Message)
		}
		return nil, wrong("scenario", err.Error())
	}
	for name, written := range file.Fields {
		f, known := calc.ParseField(name)
		if !known {
			return nil, wrong("fields."+name, "is no field of the model")
		}
		if written.Status == "" {
			return nil, wrong("fields."+name+".status", statusNeeded)
		}
		p.Fields[f] = written.provenance()
	}
	for name, written := range file.Ranges {
		f, known := calc.ParseField(name)
		if !known {
			return nil, wrong("ranges."+name, "is no field of the model")
		}
		p.Ranges[f] = Range(written)
	}
	for _, written := range file.Facts {
		p.Facts = append(p.Facts, Fact{written.Fact, written.Value, written.Unit, written.provenance()})
	}
	if err := p.check(); err != nil {
		return nil, err
	}
	return p, nil
}

func (w provenanceFile) provenance() Provenance {
	p := Provenance{
		Status: w.Status, Label: w.Label, Note: w.Note, Derivation: w.Derivation,
		Period: w.Period, FactID: w.Fact, From: w.From,
	}
	for _, s := range w.Sources {
		p.Sources = append(p.Sources, Source(s))
	}
	return p
}

// explain turns the decoder's errors into ours.
func explain(err error) error {
	var ours *Error
	var mistyped *json.UnmarshalTypeError
	switch {
	case errors.As(err, &ours):
		return ours
	case errors.As(err, &mistyped):
		return wrong(mistyped.Field, "is a "+mistyped.Value+" where "+mistyped.Type.String()+" is needed")
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return wrong("", "ends too early: one JSON object is needed")
	}
	return wrong("", strings.TrimPrefix(err.Error(), "json: "))
}
