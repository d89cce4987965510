package readings

import (
	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// reading is one of them, but for its place among the others.
func (w writer) reading(r *scenario.Reading, a answer) Reading {
	s := r.Scenario
	period := w.text(locale.ReadingsIn, w.months(int(s.Count(calc.Months))))
	v := Reading{
		ID: r.ID, Title: unbroken(r.Title), Why: unbroken(r.Why), Status: w.word(r.Status),
		FCF:    Figure{Text: w.amount(a.result.FCF), Note: period},
		Saving: Figure{Text: w.loc.Compact(a.saving(s), w.preset.Currency), Note: period, Word: w.rests(r, w.savingFields(r, a))},
		Answer: w.words(r, a),
		First:  w.first(s, a),
		Query:  query(w.preset, s),
	}
	if r.AsFiled {
		v.AsFiled = w.text(locale.ReadingsAsFiled)
	}
	if r.Derivation != "" {
		v.Derivation = w.text(locale.StatusLead(string(r.Status))) + " " + w.text(locale.SourceSum, arg("derivation", r.Derivation))
	}
	for _, f := range changed(w.preset, s) {
		v.Changes = append(v.Changes, w.change(r, f))
	}
	if len(v.Changes) == 0 {
		v.Unchanged = w.text(locale.ReadingsUnchanged)
	}
	for _, source := range r.Sources {
		v.Sources = append(v.Sources, w.source(source))
	}
	return v
}

// change is a field that a reading sets, with the calculator's own value beside
// it. What is set is a guess where the reading is one.
func (w writer) change(r *scenario.Reading, f calc.Field) Change {
	set, own := r.Status, w.preset.Fields[f].Status
	if set != scenario.Estimate {
		set = ""
	}
	if own != scenario.Estimate && own != scenario.Claimed {
		own = ""
	}
	return Change{w.label(f), w.text(locale.ReadingsChange,
		arg("value", w.doubted(w.value(r.Scenario, f), set)), arg("text", w.doubted(w.value(w.preset.Scenario, f), own)))}
}

// doubted puts the word of a status behind a value.
func (w writer) doubted(value string, s scenario.Status) string {
	if s == "" {
		return value
	}
	return w.text(locale.ReadingsDoubted, arg("value", value), arg("status", w.word(s).Text))
}

// first says what a reading's other answer is: of the first period, where its
// figures have severance or notice and its own answer goes without.
func (w writer) first(s calc.Scenario, a answer) string {
	if a.first || s.Value(calc.SeverancePerLayoff).IsZero() && s.Value(calc.NoticeMonths).IsZero() {
		return ""
	}
	months := w.months(int(s.Count(calc.Months)))
	first := a.result.FirstPeriod
	switch first.Status {
	case calc.OK:
		return w.text(locale.FirstPeriod, months, arg("breakeven", w.text(locale.PhraseLayoffs, w.count("n", *first.BreakevenLayoffs))))
	case calc.AlreadyMet:
		return "" // that has been said
	case calc.ExceedsPool:
		return w.text(locale.ReadingsFirstPool, months, arg("pool", w.preset.Pool))
	}
	return w.text(locale.FirstPeriodNever, months)
}
