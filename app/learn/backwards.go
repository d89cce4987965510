package learn

import (
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Solving backwards: one field is the unknown, and a number of layoffs is given.

// BackwardsState is what the part keeps.
type BackwardsState struct {
	Unknown calc.Field
	// Given are the layoffs; where Own is false, the calculator's.
	Given int64
	Own   bool
	Draft model.Draft // of the box
	put   bool        // the value has just been put in
}

// Names in the query.
const (
	nameUnknown = "unknown"
	nameGiven   = "given"
)

// UnknownChosen: a field shall be the unknown, by its name.
type UnknownChosen struct{ Field string }

// GivenTyped: the box of the given layoffs holds a text.
type GivenTyped struct{ Text string }

// GivenCommitted: Enter was pressed in that box, or it was left.
type GivenCommitted struct{}

// GivenAbandoned: Escape was pressed in it.
type GivenAbandoned struct{}

// SoughtPut: the value found shall be the calculator's.
type SoughtPut struct{}

// readBackwards takes the part's state from the query.
func (m Model) readBackwards(pairs []model.Pair) Model {
	m.Backwards.Unknown = calc.Capex
	for _, p := range pairs {
		switch p.Name {
		case nameUnknown:
			f, ok := calc.ParseField(p.Value)
			if !ok {
				m = m.refuse(nameUnknown, p.Value, m.text(locale.AllowedFields))
				continue
			}
			m.Backwards.Unknown = f
		case nameGiven:
			n, ok := m.layoffs(p.Value)
			if !ok {
				m = m.refuse(nameGiven, p.Value, m.text(locale.FieldAllowed(calc.Layoffs.String())))
				continue
			}
			m.Backwards.Given, m.Backwards.Own = n, true
		}
	}
	return m
}

// layoffs reads a count from the model's text, within the people there are.
func (m Model) layoffs(text string) (int64, bool) {
	s, err := calc.Scenario{}.With(calc.Layoffs, text)
	if err != nil {
		return 0, false
	}
	n := s.Count(calc.Layoffs)
	return n, n <= m.Scenario().Count(calc.Headcount)
}

// given are the layoffs to be enough: never more than the people there are.
func (m Model) given() int64 {
	if m.Backwards.Own {
		return min(m.Backwards.Given, m.Scenario().Count(calc.Headcount))
	}
	return m.Scenario().Count(calc.Layoffs)
}

func (msg UnknownChosen) update(m Model) (Model, []Effect) {
	if f, ok := calc.ParseField(msg.Field); ok {
		m.Backwards.Unknown, m.Backwards.put = f, false
	}
	return m, nil
}

func (msg GivenTyped) update(m Model) (Model, []Effect) {
	m.Backwards.Draft = model.Draft{Text: bounded(msg.Text), Open: true}
	return m, nil
}

func (GivenAbandoned) update(m Model) (Model, []Effect) {
	m.Backwards.Draft = model.Draft{}
	return m, nil
}

func (GivenCommitted) update(m Model) (Model, []Effect) {
	b := &m.Backwards
	if !b.Draft.Open {
		return m, nil
	}
	text := strings.TrimSpace(b.Draft.Text)
	if text == "" { // back to the calculator's
		b.Draft, b.Own, b.put = model.Draft{}, false, false
		return m, nil
	}
	value, err := m.words.Read(text, locale.Count)
	if err == nil {
		if n, ok := m.layoffs(value); ok {
			b.Given, b.Own, b.Draft, b.put = n, true, model.Draft{}, false
			return m, nil
		}
	}
	b.Draft.Error = m.text(locale.LearnBackwardsNone, arg("text", quotable(text)),
		arg("allowed", m.text(locale.Between, arg("min", m.words.CountInt(0)), arg("max", m.words.CountInt(m.Scenario().Count(calc.Headcount))))),
		arg("value", m.words.CountInt(m.given())))
	return m, nil
}

func (SoughtPut) update(m Model) (Model, []Effect) {
	found := m.sought()
	if !found.Value.Valid || m.barred(found.Value.Decimal) != "" {
		return m, nil
	}
	f := m.Backwards.Unknown
	given := m.given()
	fields := []model.HostField{{Name: f.String(), Text: found.Value.Decimal.String()}}
	if f != calc.Layoffs && m.movable(calc.Layoffs) && given != m.Scenario().Count(calc.Layoffs) {
		fields = append(fields, model.HostField{Name: calc.Layoffs.String(), Text: decimal.NewFromInt(given).String()})
	}
	m, effects := m.calculator(model.HostSet{Fields: fields})
	m.Backwards.put = true
	return m, effects
}

// movable reports whether the author lets a field be moved.
func (m Model) movable(f calc.Field) bool {
	return !m.Calc.Author.Locked.Has(f) && !m.Calc.Author.Hidden.Has(f)
}

// barred says why a value can't be put in, "" where it can.
func (m Model) barred(v decimal.Decimal) string {
	f := m.Backwards.Unknown
	if !m.movable(f) {
		return m.text(locale.LearnBackwardsFixed)
	}
	r := m.Calc.Author.Ranges[f]
	if r.Limit && !r.Holds(v) {
		return m.text(locale.LearnBackwardsLimit, arg("allowed", m.text(locale.Between, arg("min", m.figure(f, r.Min)), arg("max", m.figure(f, r.Max)))))
	}
	return ""
}

// asked is the scenario with the given layoffs.
func (m Model) asked() calc.Scenario {
	s, err := m.Scenario().With(calc.Layoffs, decimal.NewFromInt(m.given()).String())
	if err != nil {
		return m.Scenario()
	}
	return s
}

// sought is the answer.
func (m Model) sought() calc.Sought { return calc.Seek(m.asked(), m.Backwards.Unknown) }

// follow: what was put in is so until the figures change again.
func followBackwards(before, m Model) (Model, []Effect) {
	m.Backwards.put = false
	return m, nil
}
