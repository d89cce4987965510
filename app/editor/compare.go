package editor

import (
	"reflect"
	"slices"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// differences are the places at which the draft differs from a published
// scenario, in the file's order.
func (m Model) differences(p *scenario.Preset) []Difference {
	d := m.Preset()
	var list []Difference
	add := func(label, published, draft string) {
		if published != draft {
			list = append(list, Difference{label, said(published), said(draft)})
		}
	}
	add(m.storyLabel("title"), p.Title, d.Title)
	add(m.storyLabel("company"), p.Company, d.Company)
	add(m.storyLabel("id"), p.ID, d.ID)
	add(m.storyLabel("pool"), p.Pool, d.Pool)
	add(m.storyLabel("period"), p.Period, d.Period)
	add(m.storyLabel("currency"), p.Currency, d.Currency)
	add(m.storyLabel("language"), p.TextLanguage(), d.TextLanguage())
	add(m.say(locale.EditorTheLayoffs), m.triedWord(p.Tried), m.triedWord(d.Tried))
	add(m.storyLabel("claim"), p.Claim, d.Claim)
	add(m.storyLabel("notes"), strings.Join(p.Notes, " "), strings.Join(d.Notes, " "))
	for f := range calc.NumFields {
		label := m.fieldLabel(f.String())
		was, is := m.describe(p, f), m.describe(d, f)
		if was == is && !reflect.DeepEqual(p.Fields[f], d.Fields[f]) {
			is = m.saidElse(is)
		}
		add(label, was, is)
		add(m.say(locale.EditorSlider, arg("field", label)), strings.Join([]string{p.Ranges[f].Min, p.Ranges[f].Max, p.Ranges[f].Step}, " "), strings.Join([]string{d.Ranges[f].Min, d.Ranges[f].Max, d.Ranges[f].Step}, " "))
		add(m.say(locale.EditorForReaders, arg("field", label)), m.useOf(p, f), m.useOf(d, f))
	}
	return append(list, m.further(p, d)...)
}

// said is a text in a table, where nothing is said by a dash.
func said(text string) string {
	if strings.TrimSpace(text) == "" {
		return "–"
	}
	return text
}

// describe is a value with what counts of where it comes from.
func (m Model) describe(p *scenario.Preset, f calc.Field) string {
	if !p.Scenario.IsSet(f) {
		return ""
	}
	parts := []string{model.Exact(m.Locale, p.Currency, f, p.Scenario.Value(f))}
	if f.Flow() {
		parts = append(parts, m.Locale.Months(decimal.NewFromInt(int64(p.Scenario.Basis(f)))))
	}
	if o := p.Fields[f]; !o.IsZero() {
		parts = append(parts, m.statusWord(string(o.Status)), m.count(len(o.Sources), locale.EditorSources))
	}
	return strings.Join(parts, ", ")
}

// useOf is what readers may do with a field.
func (m Model) useOf(p *scenario.Preset, f calc.Field) string {
	switch {
	case slices.Contains(p.Locked, f):
		return m.say(locale.EditorFixed)
	case slices.Contains(p.Hidden, f):
		return m.say(locale.EditorHidden)
	}
	return ""
}

// further compares the lists, by what their items are called.
func (m Model) further(p, d *scenario.Preset) []Difference {
	var list []Difference
	add := func(label, published, draft string) { list = append(list, Difference{label, published, draft}) }
	called := func(fact scenario.Fact) string { return m.say(locale.EditorFact, arg("label", fact.Label)) }
	for _, fact := range p.Facts {
		switch other, there := d.Fact(fact.ID); {
		case !there:
			add(called(fact), m.say(locale.EditorThere), said(""))
		case !reflect.DeepEqual(fact, other):
			is := other.Value + " " + other.Unit
			if fact.Value == other.Value {
				is = m.saidElse(is)
			}
			add(called(fact), fact.Value+" "+fact.Unit, is)
		}
	}
	for _, fact := range d.Facts {
		if _, there := p.Fact(fact.ID); !there {
			add(called(fact), said(""), m.say(locale.EditorThere))
		}
	}
	if len(p.Readings)+len(d.Readings) > 0 && !reflect.DeepEqual(p.Readings, d.Readings) {
		add(m.storyLabel("readings"), m.count(len(p.Readings), locale.EditorReadings), m.unlike(m.count(len(d.Readings), locale.EditorReadings)))
	}
	if len(p.Languages)+len(d.Languages) > 0 && !reflect.DeepEqual(p.Languages, d.Languages) {
		add(m.say(locale.EditorOtherLanguages), m.count(len(p.Languages), locale.EditorTongues), m.unlike(m.count(len(d.Languages), locale.EditorTongues)))
	}
	return list
}

// saidElse says that it is not the value which differs.
func (m Model) saidElse(value string) string { return m.say(locale.EditorElse, arg("value", value)) }

// unlike says of a list that it is not only the number which may differ.
func (m Model) unlike(number string) string { return m.say(locale.EditorUnlike, arg("value", number)) }

// statusWord is how a value is known, and triedWord what the layoffs are; a file may
// say anything.
func (m Model) statusWord(status string) string {
	switch scenario.Status(status) {
	case scenario.Reported, scenario.Derived, scenario.Estimate, scenario.Claimed, scenario.Assumption:
		return m.say(locale.StatusWord(status))
	}
	return status
}

func (m Model) triedWord(tried scenario.Tried) string {
	switch tried {
	case scenario.Announced, scenario.Press, scenario.WhatIf:
		return m.say(locale.EditorTriedWord(string(tried)))
	}
	return string(tried)
}
