package learn

import "breakeven/app/model"

// Msg is something that happened. A part's messages stand in its file.
type Msg interface {
	update(Model) (Model, []Effect)
}

// Effect is something the browser is asked to do, as data.
type Effect interface{ effect() }

// OfCalculator is an effect that the calculator asks for.
type OfCalculator struct{ Effect model.Effect }

// CopyText puts a text on the clipboard and answers with [Copied]. ID names the
// element that shows it.
type CopyText struct{ ID, Text string }

// Focus takes the reader to an element.
type Focus struct{ ID string }

func (OfCalculator) effect() {}
func (CopyText) effect()     {}
func (Focus) effect()        {}

// CalculatorChanged: the calculator has taken a message of its own.
type CalculatorChanged struct{ Calc model.Model }

// CopyAsked: a text shown by the element with this id is wanted.
type CopyAsked struct{ ID string }

// Copied: a text is on the clipboard, or it was refused.
type Copied struct {
	ID string
	OK bool
}

// Update takes one message. It never panics and never loses what was typed.
func Update(m Model, msg Msg) (Model, []Effect) { return msg.update(m) }

func (msg CalculatorChanged) update(m Model) (Model, []Effect) {
	before := m
	m.Calc = msg.Calc
	return m.follow(before)
}

func (msg CopyAsked) update(m Model) (Model, []Effect) {
	text, ok := m.copies(msg.ID)
	if !ok {
		return m, nil
	}
	return m, []Effect{CopyText{msg.ID, text}}
}

func (msg Copied) update(m Model) (Model, []Effect) {
	m.copied, m.copyFailed = msg.ID, !msg.OK
	return m, nil
}

// copies is the text of an element that can be copied.
func (m Model) copies(id string) (string, bool) {
	switch id {
	case workingText:
		return m.workingView().Plain, true
	}
	return m.takeText(id)
}

// follow has every part take note of other figures.
func (m Model) follow(before Model) (Model, []Effect) {
	if m.Calc.Scenario == before.Calc.Scenario {
		return m, nil
	}
	var effects []Effect
	for _, p := range parts() {
		if p.follow == nil {
			continue
		}
		var asked []Effect
		m, asked = p.follow(before, m)
		effects = append(effects, asked...)
	}
	return m, effects
}

// calculator has the calculator take a message, and every part follow.
func (m Model) calculator(msg model.Msg) (Model, []Effect) {
	before := m
	next, asked := model.Update(m.Calc, msg)
	m.Calc = next
	m, effects := m.follow(before)
	for _, e := range asked {
		effects = append(effects, OfCalculator{e})
	}
	return m, effects
}
