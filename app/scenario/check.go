//go:build !browser

package scenario

import (
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"breakeven/calc"
)

// Error says what is wrong with a preset's file, and what would be right.
type Error struct {
	// Path leads to the value from the top of the file, as in
	// "fields.capex.sources[0].url"; empty where the whole file is meant.
	Path    string
	Message string
}

func (e *Error) Error() string {
	if e.Path == "" {
		return "the file " + e.Message
	}
	return e.Path + " " + e.Message
}

func wrong(path, message string) *Error { return &Error{path, message} }

func (p *Preset) check() error {
	for _, text := range []struct{ path, value string }{
		{"title", p.Title}, {"company", p.Company}, {"pool", p.Pool}, {"period", p.Period},
	} {
		if err := checkText(text.path, text.value, 120); err != nil {
			return err
		}
	}
	if !isID(p.ID) {
		return wrong("id", "must be lower-case letters, digits and single hyphens, such as amazon-2025-9m")
	}
	if len(p.Currency) != 3 || strings.Trim(p.Currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return wrong("currency", "must be an ISO 4217 code, such as USD")
	}
	if p.Tried != Announced && p.Tried != Press && p.Tried != WhatIf {
		return wrong("tried", "must be announced, claimed or what-if")
	}
	for i, note := range p.Notes {
		if err := checkText("notes["+strconv.Itoa(i)+"]", note, 400); err != nil {
			return err
		}
	}
	for f := range calc.NumFields {
		if err := p.checkField(f); err != nil {
			return err
		}
		if err := p.checkRange(f); err != nil {
			return err
		}
	}
	return p.checkFacts()
}

func (p *Preset) checkField(f calc.Field) error {
	path := "fields." + f.String()
	if p.Fields[f].IsZero() {
		var defaults calc.Scenario
		if p.Scenario.Text(f) != defaults.Text(f) {
			return wrong(path, "is missing: the value "+p.Scenario.Text(f)+" needs a status and its sources")
		}
		return nil
	}
	if p.Fields[f].FactID != "" && !p.Scenario.IsSet(f) {
		return wrong("scenario."+f.String(), "is missing: "+path+" names its fact")
	}
	return p.Fields[f].check(path)
}

// checkRange wants a range that the field allows and that holds its value.
func (p *Preset) checkRange(f calc.Field) error {
	r, path := p.Ranges[f], "ranges."+f.String()
	if r.IsZero() {
		return nil
	}
	least, err := calc.Scenario{}.With(f, r.Min)
	if err != nil {
		return wrong(path+".min", err.Error())
	}
	most, err := calc.Scenario{}.With(f, r.Max)
	if err != nil {
		return wrong(path+".max", err.Error())
	}
	step, err := calc.Scenario{}.With(calc.OtherCosts, r.Step)
	if err != nil || step.Value(calc.OtherCosts).Sign() <= 0 {
		return wrong(path+".step", "must be a number above 0")
	}
	width := most.Value(f).Sub(least.Value(f))
	if width.LessThan(step.Value(calc.OtherCosts)) {
		return wrong(path+".max", "must be at least one step above min")
	}
	if value := p.Scenario.Value(f); value.LessThan(least.Value(f)) || value.GreaterThan(most.Value(f)) {
		return wrong(path, "must hold the scenario's own value "+p.Scenario.Text(f))
	}
	return nil
}

func (p *Preset) checkFacts() error {
	seen := map[string]bool{}
	for i, fact := range p.Facts {
		path := "facts[" + strconv.Itoa(i) + "]"
		if fact.ID == "" || seen[fact.ID] {
			return wrong(path+".fact", "must be an identifier that no other fact here has")
		}
		seen[fact.ID] = true
		if _, err := (calc.Scenario{}).With(calc.OtherCosts, fact.Value); err != nil {
			return wrong(path+".value", err.Error())
		}
		if fact.Unit == "" || fact.Label == "" {
			return wrong(path, "needs a unit and a label")
		}
		if err := fact.check(path); err != nil {
			return err
		}
	}
	return nil
}

const statusNeeded = "must be reported, derived, estimate, claimed or assumption"

func (p Provenance) check(path string) error {
	switch {
	case !p.Status.valid():
		return wrong(path+".status", statusNeeded)
	case p.Status == Derived && p.Derivation == "":
		return wrong(path+".derivation", "is missing: a derived value shows its sum")
	case p.Status == Assumption && p.Note == "":
		return wrong(path+".note", "is missing: an assumption says why it was made")
	case p.Status != Assumption && len(p.Sources) == 0:
		return wrong(path+".sources", "is empty: only an assumption needs no source")
	case p.Status != Assumption && p.Period == "":
		return wrong(path+".period", "is missing: say what the value covers, or the day it is as of")
	}
	for i, s := range p.Sources {
		if err := s.check(path + ".sources[" + strconv.Itoa(i) + "]"); err != nil {
			return err
		}
	}
	return nil
}

func (s Source) check(path string) error {
	for _, text := range []struct{ name, value string }{
		{".title", s.Title}, {".publisher", s.Publisher}, {".quote", s.Quote},
	} {
		if err := checkText(path+text.name, text.value, 600); err != nil {
			return err
		}
	}
	if !isAddress(s.URL) {
		return wrong(path+".url", "must be an address that starts with https://")
	}
	if s.Date != Undated {
		layouts := map[int]string{10: time.DateOnly, 7: "2006-01", 4: "2006"}
		if _, err := time.Parse(layouts[len(s.Date)], s.Date); err != nil || s.Date == "" {
			return wrong(path+".date", "must be a day, month or year such as 2025-10-30, or "+Undated)
		}
	}
	return nil
}

// checkText wants text of one line that can be shown.
func checkText(path, text string, most int) error {
	switch {
	case strings.TrimSpace(text) == "":
		return wrong(path, "is missing")
	case !utf8.ValidString(text) || strings.ContainsFunc(text, unicode.IsControl):
		return wrong(path, "must be text of one line")
	case utf8.RuneCountInString(text) > most:
		return wrong(path, "must be at most "+strconv.Itoa(most)+" characters long")
	}
	return nil
}

// isAddress reports whether text is a plain https address: the host's letters,
// then nothing that would need escaping in a page.
func isAddress(text string) bool {
	rest, secure := strings.CutPrefix(text, "https://")
	host := rest
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		host = rest[:end]
	}
	return secure && len(text) <= 600 && strings.Contains(host, ".") &&
		strings.Trim(host, "abcdefghijklmnopqrstuvwxyz0123456789.-") == "" &&
		!strings.ContainsFunc(rest, func(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune("\"'<>\\`", r) })
}

func isID(id string) bool {
	if len(id) > 64 {
		return false
	}
	for part := range strings.SplitSeq(id, "-") {
		if part == "" || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}
