package editor

import (
	"slices"

	"breakeven/calc"
)

// Form is what stands in the page's controls, as it was typed and chosen. What
// is left empty stands for what the page suggests there.
type Form struct {
	ID, Title, Company, Pool, Period, Currency, Tried string
	Language                                          string // of these texts, by its tag
	Notes                                             string // one a line
	Claim                                             string
	ClaimSource                                       Source
	Fields                                            [calc.NumFields]Field
	Facts                                             []Fact
	Readings                                          []Reading
	Languages                                         []Language

	// What the file has no place for.
	AsOf    string // the day that holds where a figure names none
	Balance string // on: other costs are worked out of operating cash flow
}

// Field is one field's controls.
type Field struct {
	Value, Basis   string
	Use            string // "", useLock or useHide
	Min, Max, Step string
	Origin
}

// Origin says where a value comes from.
type Origin struct {
	Status, Label, Note, Derivation, Period, AsOf string
	Formula, Rounded                              string
	Fact                                          string // the fact's identifier
	From                                          string // facts, with commas between
	Sources                                       []Source
}

// Source is where a value was published.
type Source struct{ Title, Publisher, URL, Date, Quote string }

// Fact is a figure besides the model's fields.
type Fact struct {
	Value, Unit, Is string
	Origin
}

// Reading is one answer to the claim.
type Reading struct {
	ID, Title, Why, Status, AsFiled, Derivation, From string
	Set, Formulas                                     []Setting
	Sources                                           []Source
}

// Setting is a field, or basis.FIELD, with its text.
type Setting struct{ Name, Text string }

// Language is the texts in one further language.
type Language struct {
	Tag, Title, Company, Pool, Period string
	Notes                             string // one a line
	Labels                            []Setting
}

// Words of controls that are chosen.
const (
	on      = "1"
	useLock = "lock"
	useHide = "hide"

	isCash = "operatingCashFlow"
	isFree = "freeCashFlow"
)

// newForm is the form of a new company's scenario.
func newForm() Form {
	return Form{Balance: on, Facts: []Fact{{Is: isCash}}}
}

// clone copies a form, so that a change leaves the other as it was.
func (f Form) clone() Form {
	for i := range f.Fields {
		f.Fields[i].Sources = slices.Clone(f.Fields[i].Sources)
	}
	f.Facts = slices.Clone(f.Facts)
	for i := range f.Facts {
		f.Facts[i].Sources = slices.Clone(f.Facts[i].Sources)
	}
	f.Readings = slices.Clone(f.Readings)
	for i := range f.Readings {
		r := &f.Readings[i]
		r.Set, r.Formulas, r.Sources = slices.Clone(r.Set), slices.Clone(r.Formulas), slices.Clone(r.Sources)
	}
	f.Languages = slices.Clone(f.Languages)
	for i := range f.Languages {
		f.Languages[i].Labels = slices.Clone(f.Languages[i].Labels)
	}
	return f
}

// cash is where the operating cash flow stands among the facts, or -1.
func (f Form) cash() int {
	return slices.IndexFunc(f.Facts, func(fact Fact) bool { return fact.Is == isCash })
}

// balanced reports whether other costs are worked out.
func (f Form) balanced() bool { return f.Balance == on && f.cash() >= 0 }
