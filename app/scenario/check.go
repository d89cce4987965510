package scenario

import (
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"breakeven/calc"
)

// Check lists what is wrong with a preset: what is missing or can't be shown,
// and what contradicts itself. Dates later than today, as 2006-01-02, are wrong
// as well; "" is for a preset that was checked when it was published.
func (p *Preset) Check(today string) Problems { return p.check(today, true) }

// check is [Preset.Check]. Where the scenario itself could not be read, nothing
// is held against it.
func (p *Preset) check(today string, whole bool) Problems {
	c := &checker{preset: p, today: today, whole: whole}
	c.texts()
	for f := range calc.NumFields {
		c.field(f)
		c.sliderRange(f)
	}
	c.facts()
	c.uses()
	c.languages()
	c.readings()
	if whole {
		c.sense()
	}
	return c.problems
}

// checker collects what is wrong with a preset.
type checker struct {
	preset   *Preset
	today    string
	whole    bool   // the scenario could be read
	stopped  string // why a formula's last name could not be looked up
	problems Problems
}

func (c *checker) wrong(path, message, code string, details ...Detail) {
	c.problems = append(c.problems, Problem{Path: path, Message: message, Fault: fault(code, details...)})
}

// refused passes on what the model says of a text that is no value of a field.
func (c *checker) refused(path string, f calc.Field, text string, err error) {
	code := FaultAllowed
	if text == "" {
		code = FaultMissing
	}
	c.wrong(path, unnamed(err, f.String()), code, Detail{"field", f.String()})
}

// Longest texts, in characters.
const (
	mostTitle = 120
	mostNote  = 400
	mostQuote = 600
)

func (c *checker) texts() {
	p := c.preset
	if !IsID(p.ID) {
		c.wrong("id", "must be lower-case letters, digits and single hyphens, such as amazon-2025-9m", FaultID)
	}
	c.text("title", p.Title, mostTitle)
	c.text("company", p.Company, mostTitle)
	c.text("pool", p.Pool, mostTitle)
	c.text("period", p.Period, mostTitle)
	if len(p.Currency) != 3 || strings.Trim(p.Currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		c.wrong("currency", "must be an ISO 4217 code, such as USD", FaultCurrency)
	}
	if p.Tried != Announced && p.Tried != Press && p.Tried != WhatIf {
		c.wrong("tried", "must be announced, claimed or what-if", FaultTried)
	}
	for i, note := range p.Notes {
		c.text("notes["+strconv.Itoa(i)+"]", note, mostNote)
	}
}

func (c *checker) field(f calc.Field) {
	p, path := c.preset, "fields."+f.String()
	if p.Fields[f].IsZero() {
		var defaults calc.Scenario
		if c.whole && p.Scenario.Text(f) != defaults.Text(f) {
			c.wrong(path, "is missing: the value "+p.Scenario.Text(f)+" needs a status and its sources", FaultUnsourced, Detail{"value", p.Scenario.Text(f)})
		}
		return
	}
	if c.whole && p.Fields[f].FactID != "" && !p.Scenario.IsSet(f) {
		c.wrong("scenario."+f.String(), "is missing: "+path+" names its fact", FaultFactAlone, Detail{"field", path})
	}
	c.provenance(path, p.Fields[f])
}

// sliderRange wants a range that the field allows and that holds its value.
func (c *checker) sliderRange(f calc.Field) {
	r, path := c.preset.Ranges[f], "ranges."+f.String()
	if r.IsZero() {
		return
	}
	least, err := calc.Scenario{}.With(f, r.Min)
	if err != nil {
		c.refused(path+".min", f, r.Min, err)
		return
	}
	most, err := calc.Scenario{}.With(f, r.Max)
	if err != nil {
		c.refused(path+".max", f, r.Max, err)
		return
	}
	step, err := calc.Scenario{}.With(calc.Revenue, r.Step)
	size := step.Value(calc.Revenue)
	if err != nil || size.Sign() <= 0 || f.Whole() && !size.IsInteger() {
		c.wrong(path+".step", "must be a number above 0, and whole where people are counted", FaultStep)
		return
	}
	if most.Value(f).Sub(least.Value(f)).LessThan(size) {
		c.wrong(path+".max", "must be at least one step above min", FaultNarrow)
		return
	}
	if value := c.preset.Scenario.Value(f); c.whole && (c.preset.Scenario.IsSet(f) || c.preset.Fields[f].FactID == "") && (value.LessThan(least.Value(f)) || value.GreaterThan(most.Value(f))) {
		c.wrong(path, "must hold the scenario's own value "+c.preset.Scenario.Text(f), FaultOutside, Detail{"value", c.preset.Scenario.Text(f)})
	}
}

func (c *checker) facts() {
	seen := map[string]bool{}
	for i, fact := range c.preset.Facts {
		path := "facts[" + strconv.Itoa(i) + "]"
		switch {
		case fact.ID == "" || !IsID(fact.ID):
			c.wrong(path+".fact", "must be an identifier of lower-case letters, digits and hyphens, such as amzn-2025-9m-fcf", FaultFactID)
		case seen[fact.ID]:
			c.wrong(path+".fact", "is an identifier that another fact here has", FaultFactTwice)
		}
		seen[fact.ID] = true
		if _, err := (calc.Scenario{}).With(calc.OtherCosts, fact.Value); err != nil {
			c.refused(path+".value", calc.OtherCosts, fact.Value, err)
		}
		c.text(path+".unit", fact.Unit, mostTitle)
		c.text(path+".label", fact.Label, mostTitle)
		if fact.Is != "" && fact.Is != OperatingCashFlow && fact.Is != FreeCashFlow {
			c.wrong(path+".is", "must be operatingCashFlow or freeCashFlow, where it is given", FaultFactIs)
		}
		c.provenance(path, fact.Provenance)
	}
}

// uses wants each field locked or hidden once.
func (c *checker) uses() {
	seen := map[calc.Field]string{}
	for _, list := range []struct {
		name   string
		fields []calc.Field
	}{{"locked", c.preset.Locked}, {"hidden", c.preset.Hidden}} {
		for i, f := range list.fields {
			if before := seen[f]; before != "" {
				c.wrong(list.name+"["+strconv.Itoa(i)+"]", "names "+f.String()+", which "+before+" has already", FaultUsed, Detail{"field", f.String()})
			}
			seen[f] = list.name
		}
	}
}

const statusNeeded = "must be reported, derived, estimate, claimed or assumption"

func (c *checker) provenance(path string, p Provenance) {
	switch {
	case !p.Status.valid():
		c.wrong(path+".status", statusNeeded, FaultStatus)
		return
	case p.Status == Assumption && p.Note == "":
		c.wrong(path+".note", "is missing: an assumption says why it was made", FaultReason)
	case p.Status == Derived && p.Derivation == "":
		c.wrong(path+".derivation", "is missing: a derived value shows its sum in words", FaultSum)
	case p.Status == Derived && p.Formula == "":
		c.wrong(path+".formula", "is missing: a derived value comes out by a formula, such as revenue - payroll - capex", FaultFormula)
	}
	if p.Status != Assumption {
		if len(p.Sources) == 0 {
			c.wrong(path+".sources", "is empty: only an assumption needs no source", FaultSources)
		}
		if p.Period == "" {
			c.wrong(path+".period", "is missing: say what the value covers, or the day it is as of", FaultPeriod)
		}
		if p.AsOf == "" {
			c.wrong(path+".asOf", "is missing: the last day the value covers, or the day it was true, such as 2025-09-30", FaultAsOf)
		}
	}
	if p.AsOf != "" {
		c.date(path+".asOf", p.AsOf, "must be a day, month or year such as 2025-09-30", FaultAsOfDate)
	}
	for _, text := range []struct {
		name, value string
		most        int
	}{{".label", p.Label, mostTitle}, {".note", p.Note, mostQuote}, {".derivation", p.Derivation, mostQuote}, {".period", p.Period, mostTitle}} {
		if text.value != "" {
			c.text(path+text.name, text.value, text.most)
		}
	}
	c.sources(path+".sources", p.Sources)
}

func (c *checker) sources(path string, list []Source) {
	for i, s := range list {
		c.source(path+"["+strconv.Itoa(i)+"]", s)
	}
}

func (c *checker) source(path string, s Source) {
	c.text(path+".title", s.Title, mostQuote)
	c.text(path+".publisher", s.Publisher, mostQuote)
	c.text(path+".quote", s.Quote, mostQuote)
	if !isAddress(s.URL) {
		c.wrong(path+".url", "must be an address that starts with https://", FaultAddress)
	}
	if s.Date != Undated {
		c.date(path+".date", s.Date, "must be a day, month or year such as 2025-10-30, or "+Undated, FaultDate)
	}
}

// date wants a date that has come.
func (c *checker) date(path, date, needed, code string) {
	switch {
	case !isDate(date):
		c.wrong(path, needed, code)
	case c.today != "" && date > c.today[:min(len(date), len(c.today))]:
		c.wrong(path, "lies in the future: today is "+c.today, FaultFuture, Detail{"date", c.today})
	}
}

// text wants text of one line that can be shown.
func (c *checker) text(path, text string, most int) {
	switch {
	case strings.TrimSpace(text) == "":
		c.wrong(path, "is missing", FaultMissing)
	case !utf8.ValidString(text) || strings.ContainsFunc(text, unicode.IsControl):
		c.wrong(path, "must be text of one line", FaultOneLine)
	case utf8.RuneCountInString(text) > most:
		n := strconv.Itoa(utf8.RuneCountInString(text))
		c.wrong(path, "must be at most "+strconv.Itoa(most)+" characters long; it has "+n, FaultLong, Detail{"most", strconv.Itoa(most)}, Detail{"n", n})
	}
}

func (c *checker) languages() {
	own := c.preset.TextLanguage()
	if !isLanguage(own) {
		c.wrong("language", "must be a language's tag, such as de or pt-BR", FaultLanguage)
	}
	var tags []string
	for tag := range c.preset.Languages {
		tags = append(tags, tag)
	}
	sort.Strings(tags)
	for _, tag := range tags {
		t, path := c.preset.Languages[tag], "languages."+tag
		if !isLanguage(tag) || primary(tag) == primary(own) {
			c.wrong(path, "must be named by a language's tag, such as de or pt-BR, and not "+own, FaultTag, Detail{"text", own})
		}
		for _, text := range []struct {
			name, value string
		}{{".title", t.Title}, {".company", t.Company}, {".pool", t.Pool}, {".period", t.Period}} {
			if text.value != "" {
				c.text(path+text.name, text.value, mostTitle)
			}
		}
		if len(t.Notes) != 0 && len(t.Notes) != len(c.preset.Notes) {
			n := strconv.Itoa(len(c.preset.Notes))
			c.wrong(path+".notes", "must be as many as the file's own: "+n, FaultNotes, Detail{"n", n})
		}
		for i, note := range t.Notes {
			c.text(path+".notes["+strconv.Itoa(i)+"]", note, mostNote)
		}
		for f := range calc.NumFields {
			if t.Labels[f] != "" {
				c.text(path+".labels."+f.String(), t.Labels[f], mostTitle)
			}
		}
	}
}
