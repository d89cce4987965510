package model

import (
	"errors"

	"breakeven/app/locale"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Msg is something that happened.
type Msg interface{ msg() }

// SliderMoved: a slider stands at Text, the field's own unit, and is still held.
type SliderMoved struct {
	Field calc.Field
	Text  string
}

// SliderReleased: the slider was let go; the axes may step now.
type SliderReleased struct{ Field calc.Field }

// SliderKeyed: keys steps up (or down) were asked for by the keyboard.
type SliderKeyed struct {
	Field calc.Field
	Keys  int64
}

// BoxTyped: an exact box holds Text, not yet committed.
type BoxTyped struct {
	Field calc.Field
	Text  string
}

// BoxCommitted: Enter was pressed in an exact box, or it was left.
type BoxCommitted struct{ Field calc.Field }

// BoxAbandoned: Escape was pressed in an exact box.
type BoxAbandoned struct{ Field calc.Field }

// FieldReset: one field goes back to the author's value.
type FieldReset struct{ Field calc.Field }

// AllReset: every field goes back to the author's value.
type AllReset struct{}

// NoticeDismissed: the reader has seen the notices a name has.
type NoticeDismissed struct{ Name string }

// FragmentChanged: the address has another fragment, by a link or by hand.
type FragmentChanged struct{ Fragment string }

// CopyAsked: the reader wants the link.
type CopyAsked struct{}

// LinkCopied: the link is on the clipboard, or it was refused.
type LinkCopied struct{ OK bool }

// Stilled: nothing has moved for half a second since Edition.
type Stilled struct{ Edition int }

func (SliderMoved) msg()     {}
func (SliderReleased) msg()  {}
func (SliderKeyed) msg()     {}
func (BoxTyped) msg()        {}
func (BoxCommitted) msg()    {}
func (FieldReset) msg()      {}
func (AllReset) msg()        {}
func (BoxAbandoned) msg()    {}
func (NoticeDismissed) msg() {}
func (FragmentChanged) msg() {}
func (CopyAsked) msg()       {}
func (LinkCopied) msg()      {}
func (Stilled) msg()         {}

// Effect is something the browser is asked to do, as data.
type Effect interface{ effect() }

// WriteFragment replaces the address's fragment, without a history entry.
type WriteFragment struct{ Fragment string }

// WaitStill asks for [Stilled] with this edition after half a second.
type WaitStill struct{ Edition int }

// CopyLink puts the address with this fragment on the clipboard and answers
// with [LinkCopied].
type CopyLink struct{ Fragment string }

func (WriteFragment) effect() {}
func (WaitStill) effect()     {}
func (CopyLink) effect()      {}

// Update takes one message. It never panics and never loses what was typed.
func Update(m Model, msg Msg) (Model, []Effect) {
	before := m
	m, effects := m.take(msg)
	switch msg.(type) {
	case SliderMoved, SliderKeyed, SliderReleased:
		if m.resting == nil {
			m.resting = before.rest(calc.WorkingOf(before.Scenario))
		}
	default:
		m.resting = nil
	}
	return m, effects
}

// take is Update without regard to what rests.
func (m Model) take(msg Msg) (Model, []Effect) {
	switch msg := msg.(type) {
	case SliderMoved:
		return m.sliderMoved(msg)
	case SliderReleased:
		m.Held = false
		return m.refit(), nil
	case SliderKeyed:
		if !m.movable(msg.Field) {
			return m, nil
		}
		at := m.Ranges[msg.Field].Move(m.Scenario.Value(msg.Field), msg.Keys)
		m, effects := m.sliderMoved(SliderMoved{msg.Field, at.String()})
		m.Held = false
		return m.refit(), effects
	case BoxTyped:
		if m.movable(msg.Field) {
			d := &m.Drafts[msg.Field]
			d.Text, d.Open = bounded(msg.Text), true
		}
		return m, nil
	case BoxCommitted:
		return m.boxCommitted(msg.Field)
	case BoxAbandoned:
		if msg.Field < calc.NumFields {
			m.Drafts[msg.Field] = Draft{}
		}
		return m, nil
	case FieldReset:
		return m.reset(FieldSet(0).With(msg.Field))
	case AllReset:
		m.Notices = authorNotices(m.Notices)
		return m.reset(^FieldSet(0))
	case NoticeDismissed:
		m.Notices = withoutNotice(m.Notices, msg.Name)
		return m, nil
	case FragmentChanged:
		if msg.Fragment == m.Place.Fragment || msg.Fragment == m.Fragment() {
			m.Place.Fragment = msg.Fragment
			return m, nil
		}
		m.Held = false
		return m.readFragment(msg.Fragment).changed()
	case CopyAsked:
		return m, []Effect{CopyLink{m.Fragment()}}
	case LinkCopied:
		m.Copied = msg.OK
		return m, nil
	case Stilled:
		if msg.Edition != m.Edition {
			return m, nil
		}
		m.Settled, m.Copied = true, false
		return m, m.tellChange()
	case HostSet:
		return m.hostSet(msg)
	case HostAsked:
		return m, m.tellChange()
	}
	return m, nil
}

// movable reports whether the reader may move a field.
func (m Model) movable(f calc.Field) bool {
	return f < calc.NumFields && !m.Author.Locked.Has(f) && !m.Author.Hidden.Has(f)
}

func (m Model) sliderMoved(msg SliderMoved) (Model, []Effect) {
	f := msg.Field
	if !m.movable(f) {
		return m, nil
	}
	// Revenue allows every number that is not negative: all that sliders say.
	at, err := calc.Scenario{}.With(calc.Revenue, msg.Text)
	if err != nil {
		return m, nil // no slider of ours says that; a script's mistake changes nothing
	}
	v := at.Value(calc.Revenue)
	if m.Author.Ranges[f].Limit {
		v = m.Author.Ranges[f].clamp(v)
	}
	switch f {
	case calc.Layoffs: // the axis may run past the pool; the handle stops there
		v = least(v, m.Scenario.Value(calc.Headcount))
	case calc.NoticeMonths:
		v = least(v, m.Scenario.Value(calc.Months))
	}
	next, err := m.move(f, v.String())
	if err != nil {
		return m, nil
	}
	next.Dragging, next.Held = f, true
	return next.put(f).solve().refit().changed()
}

func (m Model) boxCommitted(f calc.Field) (Model, []Effect) {
	if f >= calc.NumFields || !m.Drafts[f].Open {
		return m, nil
	}
	text := m.Drafts[f].Text
	if text == m.boxValue(f) {
		return m.put(f), nil
	}
	value, err := m.Locale.Read(text, kindOf(f))
	if err == nil {
		var next Model
		if next, err = m.move(f, value); err == nil {
			next.Held = false
			return next.put(f).solve().refit().changed()
		}
	}
	m.Drafts[f].Error = m.boxError(f, err)
	return m, nil
}

// boxError says what would be right, and what stays in force.
func (m Model) boxError(f calc.Field, err error) string {
	still := " " + m.text(locale.ReadStill, arg("value", m.boxValue(f)))
	var unread *locale.ReadError
	if errors.As(err, &unread) {
		return m.Locale.Hint(unread, "") + still
	}
	return m.text(locale.ReadAllowed, arg("field", m.fixed.fields[f].label), m.allowedNow(f)) + still
}

// put closes a field's draft and the notices about it: it is put right.
func (m Model) put(f calc.Field) Model {
	m.Drafts[f] = Draft{}
	m.Notices = withoutNotice(m.Notices, f.String())
	return m
}

// reset takes fields back to the author's values and ranges.
func (m Model) reset(fields FieldSet) (Model, []Effect) {
	for f := range calc.NumFields {
		if !fields.Has(f) {
			continue
		}
		if m.Moved.Has(f) {
			if s, err := m.Reader.With(f, m.Author.Scenario.Text(f)); err == nil {
				m.Reader = s
			}
		}
		m.Moved = m.Moved.Without(f)
		m.Drafts[f] = Draft{}
		m.Ranges[f] = m.Author.Ranges[f]
	}
	m.Held = false
	return m.solve().refit().changed()
}

// changed notes a change of the reader's state and asks for what follows it.
func (m Model) changed() (Model, []Effect) {
	m.Edition++
	m.Settled, m.Copied = false, false
	m.Place.Fragment = m.Fragment()
	return m, []Effect{WriteFragment{m.Place.Fragment}, WaitStill{m.Edition}}
}

// bounded cuts text that no box of ours would hold.
func bounded(text string) string {
	const limit = 256
	if runes := []rune(text); len(runes) > limit {
		return string(runes[:limit])
	}
	return text
}

func least(a, b decimal.Decimal) decimal.Decimal {
	if a.Cmp(b) > 0 {
		return b
	}
	return a
}
