package model

import (
	"errors"

	"breakeven/app/locale"
	"breakeven/calc"
)

// The page around an embed is a stranger: it may move what a reader may move,
// within the same limits, and is told why where it may not.

// HostSet: the page around the embed sets fields.
type HostSet struct{ Fields []HostField }

// HostField is one field as a host names it, with its value in the field's own
// unit. NoText says that it sent something else than text.
type HostField struct {
	Name, Text string
	NoText     bool
}

// HostAsked: the page around the embed wants to know the figures.
type HostAsked struct{}

func (HostSet) msg()   {}
func (HostAsked) msg() {}

// TellChange tells the host the scenario and the result in force.
type TellChange struct {
	Scenario calc.Scenario
	Result   calc.Result
}

// TellRefusal tells the host that a field it set stays as it was. Code is one
// of calc's, or one of those below; Message says what would be right.
type TellRefusal struct{ Field, Code, Message string }

// The codes of a refusal besides calc's.
const (
	CodeNotText = "not-text" // a value that is no text
	CodeLocked  = "locked"   // the author has fixed or hidden the field
)

func (TellChange) effect()  {}
func (TellRefusal) effect() {}

// hostSet moves what can be moved, in the order of the fields, so that layoffs
// meet the headcount that comes with them. What stands already is no change: two
// embeds that a host keeps alike come to rest.
func (m Model) hostSet(msg HostSet) (Model, []Effect) {
	var refused []Effect
	var given [calc.NumFields]*HostField
	for i, h := range msg.Fields {
		f, ok := calc.ParseField(h.Name)
		switch {
		case !ok:
			refused = append(refused, TellRefusal{quotable(h.Name), calc.CodeUnknownField,
				"“" + quotable(h.Name) + "” is no field of the scenario"})
		case h.NoText:
			refused = append(refused, TellRefusal{f.String(), CodeNotText, f.String() + " must be text, such as \"1000\""})
		case !m.movable(f):
			refused = append(refused, TellRefusal{f.String(), CodeLocked, f.String() + " is fixed by the author"})
		default:
			given[f] = &msg.Fields[i]
		}
	}
	before := m.Fragment()
	for f := range calc.NumFields {
		if given[f] == nil {
			continue
		}
		next, err := m.move(f, given[f].Text)
		if err != nil {
			refused = append(refused, m.refusal(f, err))
			continue
		}
		m = next.put(f)
	}
	m = m.solve()
	if m.Fragment() == before {
		return m, refused
	}
	m.Held = false
	m, effects := m.refit().changed()
	return m, append(refused, effects...)
}

// refusal says why a value is none for a field; limits of this page, which
// calc knows nothing of, are named here.
func (m Model) refusal(f calc.Field, err error) TellRefusal {
	var e *calc.Error
	if !errors.As(err, &e) {
		return TellRefusal{f.String(), calc.CodeNotANumber, err.Error()}
	}
	if e.Message != "" {
		return TellRefusal{f.String(), e.Code, e.Message}
	}
	return TellRefusal{f.String(), e.Code, f.String() + " must be " + m.allowedNow(f).Text}
}

// tellChange is what the host hears once a reader's change has settled, or
// when it asks; nothing, where the author has not asked for it.
func (m Model) tellChange() []Effect {
	if !m.Author.Events {
		return nil
	}
	return []Effect{TellChange{m.Scenario, m.Result}}
}

// readEvents reads whether the host wants to hear of changes.
func (r *authorReader) readEvents() {
	if text, ok := r.one("events"); ok {
		if r.Events = text == "1"; !r.Events {
			r.refuse("events", text, locale.NoticeNotAllowed, arg("allowed", "1"))
		}
	}
}
