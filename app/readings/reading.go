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
		v.Derivation = w.text(locale.SourceSum, arg("derivation", r.Derivation))
	}
	for _, f := range changed(w.preset, s) {
		v.Changes = append(v.Changes, Change{w.label(f), w.text(locale.ReadingsChange, arg("value", w.value(s, f)), arg("text", w.value(w.preset.Scenario, f)))})
	}
	if len(v.Changes) == 0 {
		v.Unchanged = w.text(locale.ReadingsUnchanged)
	}
	for _, source := range r.Sources {
		v.Sources = append(v.Sources, w.source(source))
	}
	return v
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
		return w.text(locale.FirstPeriodPool, months, w.count("headcount", a.people), arg("pool", w.preset.Pool))
	}
	return w.text(locale.FirstPeriodNever, months)
}
