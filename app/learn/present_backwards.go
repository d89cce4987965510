package learn

import (
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// BackwardsView is the part as it is placed.
type BackwardsView struct {
	Note                     string
	Unknown                  string // the field's name
	UnknownLabel, UnknownNow string
	Unknowns                 []Choice
	GivenLabel, Given        string
	Error                    string // what is wrong with the box's text
	Hidden                   string // in place of the answer: it is still to be guessed
	Outcome                  string // calc's name of it
	Answer                   string
	Value                    string // the machine's text, "" where there is none
	Range, Proof             string
	Put                      string // the button's words, "" where nothing can be put in
	Barred                   string // why not
	Ask                      string // a page without script: the button that asks the server
	Carried                  []model.Pair
}

// Choice is one of several.
type Choice struct {
	Value, Label string
	Picked       bool
}

func (m Model) backwardsView() BackwardsView {
	b := m.Backwards
	v := BackwardsView{
		Note:         m.text(locale.LearnBackwardsNote),
		Unknown:      b.Unknown.String(),
		UnknownLabel: m.text(locale.LearnBackwardsUnknown),
		UnknownNow:   m.text(locale.LearnBackwardsNow, arg("value", m.figure(b.Unknown, m.Scenario().Value(b.Unknown)))),
		GivenLabel:   m.text(locale.LearnBackwardsGiven), Given: m.words.CountInt(m.given()),
		Error: b.Draft.Error,
	}
	if b.Draft.Open {
		v.Given = b.Draft.Text
	}
	for f := range calc.NumFields {
		if !m.Calc.Author.Hidden.Has(f) || f == b.Unknown {
			v.Unknowns = append(v.Unknowns, Choice{f.String(), m.label(f), f == b.Unknown})
		}
	}
	if !m.Calc.Place.Files {
		v.Ask = m.text(locale.LearnBackwardsAsk)
		for _, p := range model.Pairs(m.query) {
			if p.Name != nameUnknown && p.Name != nameGiven {
				v.Carried = append(v.Carried, p)
			}
		}
	}
	if m.waiting() {
		v.Hidden = m.text(locale.LearnBackwardsHidden)
		return v
	}
	m.answerBackwards(&v)
	return v
}

// answerBackwards says what was found, or why nothing was.
func (m Model) answerBackwards(v *BackwardsView) {
	f, found := m.Backwards.Unknown, m.sought()
	field := arg("field", m.label(f))
	n := m.count("n", m.given())
	v.Outcome = found.Outcome.String()
	switch found.Outcome {
	case calc.Found:
		m.found(v, found)
	case calc.Always:
		v.Answer = m.text(locale.LearnSoughtAlways, field, n)
	case calc.NoEffect:
		key := locale.LearnSoughtStillNo
		if calc.FCFAt(m.asked(), m.given()).Cmp(m.Scenario().Value(calc.Target)) >= 0 {
			key = locale.LearnSoughtStill
		}
		v.Answer = m.text(key, field, n)
	case calc.NotAllowed:
		if f == calc.Layoffs {
			v.Answer = m.text(locale.LearnSoughtMore, arg("value", m.exact(f, found.Needed.Decimal)))
			return
		}
		v.Answer = m.text(locale.LearnSoughtNot, field, n, arg("value", m.exact(f, found.Needed.Decimal)),
			arg("allowed", m.text(locale.FieldAllowed(f.String()))))
	default:
		v.Answer = m.text(locale.LearnSoughtNever, field, n)
	}
}

// found says the value, which others do as well, and proves it.
func (m Model) found(v *BackwardsView, found calc.Sought) {
	f, value := m.Backwards.Unknown, found.Value.Decimal
	n := m.count("n", m.given())
	v.Value = value.String()
	condition := arg("condition", m.text(locale.Condition(f.String()), arg("value", m.exact(f, value))))
	switch {
	case f == calc.Layoffs:
		v.Answer = m.text(locale.LearnSoughtLayoffs, arg("value", m.text(locale.PhraseLayoffs, m.count("n", value.IntPart()))))
	case f == calc.Target:
		v.Answer = m.text(locale.LearnSoughtTarget, n, arg("value", m.exact(f, value)))
	case found.Exact:
		v.Answer = m.text(locale.LearnSoughtExact, condition, n)
	default:
		v.Answer = m.text(locale.LearnSoughtNear, condition, n)
	}
	v.Range = m.enough(found)
	v.Proof = m.proof(found)
	if v.Barred = m.barred(value); v.Barred == "" {
		v.Put = m.text(locale.LearnBackwardsPut)
		if m.Backwards.put {
			v.Barred = m.text(locale.LearnBackwardsIn)
		}
	}
}

// enough says which other values are enough.
func (m Model) enough(found calc.Sought) string {
	f, value := m.Backwards.Unknown, found.Value.Decimal
	if f == calc.Layoffs || f == calc.Months || !found.Least.Valid || !found.Most.Valid || found.Least.Decimal.Equal(found.Most.Decimal) {
		return ""
	}
	least, most := arg("min", m.exact(f, found.Least.Decimal)), arg("max", m.exact(f, found.Most.Decimal))
	switch {
	case found.Most.Decimal.Equal(value):
		return m.text(locale.LearnSoughtAtMost, arg("value", most.Text))
	case found.Least.Decimal.Equal(value):
		return m.text(locale.LearnSoughtAtLeast, arg("value", least.Text))
	}
	return m.text(locale.LearnSoughtBetween, least, most)
}

// proof puts the value in and says what comes of it.
func (m Model) proof(found calc.Sought) string {
	f, value := m.Backwards.Unknown, found.Value.Decimal
	s, err := m.asked().With(f, value.String())
	if err != nil {
		return ""
	}
	layoffs := m.given()
	if f == calc.Layoffs {
		layoffs = value.IntPart()
	}
	amount := arg("amount", m.exactly(calc.FCFAt(s, layoffs)))
	if found.Exact {
		return m.text(locale.LearnSoughtProof, amount)
	}
	return m.text(locale.LearnSoughtProofNear, amount, arg("target", m.exactly(s.Value(calc.Target))))
}

// label is a field's name.
func (m Model) label(f calc.Field) string { return m.text(locale.FieldLabel(f.String())) }

// figure writes a field's value for reading, exact with every digit.
func (m Model) figure(f calc.Field, v decimal.Decimal) string {
	return model.Figure(m.words, m.Calc.Author.Preset.Currency, f, v)
}

func (m Model) exact(f calc.Field, v decimal.Decimal) string {
	return model.Exact(m.words, m.Calc.Author.Preset.Currency, f, v)
}
