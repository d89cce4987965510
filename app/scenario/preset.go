// Package scenario holds the presets: published scenarios as data files, each
// number with where it comes from.
//
// Take [Default], [ByID] or [All], or a [Catalogue] that has an operator's own
// files, too. [Parse] reads a preset from anybody's file and lists, with line
// and column, what is wrong with it; schema/scenario-1.json describes the file.
// A preset is shared: read it, don't write to it. The program in a page has one
// of them from the page itself: it takes it over with Read and is built, with
// the tag browser, without the rest.
//
// A preset's Scenario has passed calc's Check, every value in it that is not a
// default has a [Provenance], what is derived comes out by its formula, and
// every slider's [Range] holds its value.
//
// Values are text in the model's syntax: money in whole currency units.
package scenario

import "breakeven/calc"

// Preset is a published scenario with the texts and sources around it.
type Preset struct {
	ID       string // as it stands in an address: amazon-2025-9m
	Title    string // the question
	Company  string
	Pool     string // who the layoffs would come from: corporate staff
	Period   string // what the figures cover: January to September 2025
	Currency string // ISO 4217
	Tried    Tried  // what may be said of the layoffs
	Notes    []string

	Scenario calc.Scenario
	// Fields says where each value comes from; the zero Provenance stands
	// for a field left at its default.
	Fields [calc.NumFields]Provenance
	// Ranges are the sliders'; the zero Range is for the page to choose.
	Ranges [calc.NumFields]Range
	// Facts are further figures that belong to the story, first those that
	// the sum under the answer names.
	Facts []Fact
	// Locked are the fields that readers see fixed, Hidden those that they
	// don't see.
	Locked, Hidden []calc.Field

	// Claim is a headline that can be read in several ways, ClaimSource where
	// it was told, and Readings are the ways.
	Claim       string
	ClaimSource Source
	Readings    []Reading
	// Language is the BCP 47 tag of the texts' own language, "" for English.
	// Languages are the texts in others.
	Language  string
	Languages map[string]Texts
}

// OwnFigures is the identifier of a scenario that has no figures and no
// company's name: links bring all of them. No list of scenarios has it.
const OwnFigures = "own-figures"

// Texts are a preset's texts in a language; what is empty stays in the preset's
// own.
type Texts struct {
	Title, Company, Pool, Period string
	Notes                        []string
	Labels                       [calc.NumFields]string
}

// Fact looks up one of the preset's facts by its identifier.
func (p *Preset) Fact(id string) (Fact, bool) {
	for _, fact := range p.Facts {
		if fact.ID == id {
			return fact, true
		}
	}
	return Fact{}, false
}

// Range is what a slider covers, in the field's own unit and basis. Step is
// the grid, counted from Min, to which a moved handle is rounded; the preset's
// own value may lie between two of its points.
type Range struct{ Min, Max, Step string }

// IsZero reports whether the preset leaves the range to the page.
func (r Range) IsZero() bool { return r == Range{} }

// Tried is what may be said of a preset's layoffs.
type Tried string

// The ways to speak of the layoffs tried.
const (
	Announced Tried = "announced" // by the company
	Press     Tried = "claimed"   // by the press alone
	WhatIf    Tried = "what-if"   // by nobody: the author's example
)

// Fact is a figure with its provenance. Unit is a currency code, "people",
// "share", "months" or a rate such as "USD/person/year".
type Fact struct {
	ID    string
	Value string
	Unit  string
	Is    Figure
	Provenance
}

// Figure is what a fact is in the scenario's own terms.
type Figure string

// The figures that a scenario has to agree with, both over its own period and
// by its own definition of capex.
const (
	OperatingCashFlow Figure = "operatingCashFlow"
	FreeCashFlow      Figure = "freeCashFlow"
)
