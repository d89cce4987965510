package scenario

import (
	"errors"
	"strconv"
	"strings"

	"breakeven/calc"
)

// Reading is one way to read a claim: the preset's scenario with some values
// set otherwise.
type Reading struct {
	ID      string // in lower case, as in an address
	Title   string
	Why     string // what this reading takes for granted, and what that does to the answer
	Status  Status // what may be said of it
	AsFiled bool   // the figures are those that the company filed, by its own definition
	Set     []Setting
	// Scenario is what comes of Set.
	Scenario   calc.Scenario
	Derivation string                 // the sums behind the values set, in words
	Formulas   [calc.NumFields]string // the same as [Evaluate] reads them
	From       []string               // the facts that the values are made of
	Sources    []Source
}

// Setting is a value that a reading sets: a field's name, or basis.FIELD for
// the months that it covers, and the value as the model writes it.
type Setting struct{ Name, Text string }

// Apply sets it in a scenario. The error is the model's, or says that there is
// no such name.
func (set Setting) Apply(s calc.Scenario) (calc.Scenario, error) {
	name, basis := strings.CutPrefix(set.Name, "basis.")
	f, known := calc.ParseField(name)
	switch {
	case !known || basis && !f.Flow():
		return s, errors.New("is no field of the model, nor basis.FIELD of one that covers months")
	case basis:
		return s.WithBasis(f, set.Text)
	}
	return s.With(f, set.Text)
}

// Pinned returns s with the basis of every flow it sets written out: it then
// keeps the months it covers, whatever period is asked about.
func Pinned(s calc.Scenario) calc.Scenario {
	months := s.Text(calc.Months)
	for f := range calc.NumFields {
		if f.Flow() && s.IsSet(f) && !s.BasisIsSet(f) {
			if t, err := s.WithBasis(f, months); err == nil {
				s = t
			}
		}
	}
	return s
}

// read applies the settings to a preset's scenario. A flow keeps its months
// where its basis is not set, as in a page's address.
func (r *Reading) read(s calc.Scenario) (calc.Scenario, *Problem) {
	s = Pinned(s)
	for _, set := range r.Set {
		var err error
		if s, err = set.Apply(s); err != nil {
			name, basis := strings.CutPrefix(set.Name, "basis.")
			if basis {
				name = calc.Months.String()
			}
			return s, &Problem{Path: ".set." + set.Name, Message: unnamed(err, set.Name), Fault: fault(FaultAllowed, Detail{"field", name})}
		}
	}
	if err := s.Check(); err != nil {
		p := &Problem{Path: ".set", Message: "makes no scenario: " + err.Error()}
		if refusal := (*calc.Error)(nil); errors.As(err, &refusal) {
			p.Fault = fault(FaultNoScenario, Detail{"field", refusal.Field})
		}
		return s, p
	}
	return s, nil
}

// readings wants ways to read a claim that are several, and stand for
// themselves.
func (c *checker) readings() {
	p := c.preset
	if len(p.Readings) == 0 {
		if p.Claim != "" {
			c.wrong("readings", "is missing: a claim is there to be read in two ways or more", FaultReadings)
		}
		return
	}
	c.text("claim", p.Claim, mostNote)
	if p.ClaimSource == (Source{}) {
		c.wrong("claimSource", "is missing: a claim names who made it, with title, publisher, url, date and quote", FaultClaimSource)
	} else {
		c.source("claimSource", p.ClaimSource)
	}
	if len(p.Readings) == 1 {
		c.wrong("readings", "must be two or more: one reading is the scenario itself", FaultOneReading)
	}
	seen := map[string]bool{}
	for i := range p.Readings {
		r, path := &p.Readings[i], "readings["+strconv.Itoa(i)+"]"
		if !IsID(r.ID) || seen[r.ID] {
			c.wrong(path+".id", "must be lower-case letters, digits and hyphens, and no other reading's", FaultReadingID)
		}
		seen[r.ID] = true
		c.reading(path, r)
	}
}

func (c *checker) reading(path string, r *Reading) {
	c.text(path+".title", r.Title, mostTitle)
	c.text(path+".why", r.Why, mostNote)
	if r.Derivation != "" {
		c.text(path+".derivation", r.Derivation, mostQuote)
	}
	switch {
	case !r.Status.valid():
		c.wrong(path+".status", statusNeeded, FaultStatus)
	case r.Status != Assumption && len(r.Sources) == 0:
		c.wrong(path+".sources", "is empty: only an assumption needs no source", FaultSources)
	}
	c.sources(path+".sources", r.Sources)
	if !c.whole {
		return
	}
	s, problem := r.read(c.preset.Scenario)
	if problem != nil {
		problem.Path = path + problem.Path
		c.problems = append(c.problems, *problem)
		return
	}
	for f := range calc.NumFields {
		if r.Formulas[f] != "" {
			p := Provenance{Formula: r.Formulas[f]}
			before := len(c.problems)
			c.formula("", p, s.Text(f), c.inPeriod(s, f.String()))
			for i := before; i < len(c.problems); i++ {
				c.problems[i].Path = path + ".formulas." + f.String()
			}
		}
	}
}
