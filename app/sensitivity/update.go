package sensitivity

import (
	"math"

	"breakeven/app/locale"
	"breakeven/calc"
)

// Update takes one message. It never panics and never loses what was typed.
func Update(m Model, msg Msg) (Model, []Effect) {
	switch msg := msg.(type) {
	case Outdated:
		m.outdated = true
		m.edition++
		return m, nil
	case CalculatorChanged:
		return m.changed(hereOf(msg.Calculator))
	case ShareMoved:
		return m.shareMoved(msg.Text)
	case ShareTyped:
		m.Share.Draft, m.Share.Open = bounded(msg.Text), true
		return m, nil
	case ShareCommitted:
		return m.shareCommitted()
	case FieldChosen:
		return m.fieldChosen(msg)
	case SizeChosen:
		return m.sizeChosen(msg.Text)
	case EndTyped:
		return m.endTyped(msg), nil
	case EndCommitted:
		return m.endCommitted(msg)
	case EndsReset:
		return m.endsReset(msg.Axis)
	case CellChosen:
		return m.cellChosen(msg), nil
	case CellPointed:
		return m.cellPointed(msg), nil
	case CopyAsked:
		if m.shown.points == nil {
			return m, nil
		}
		return m, []Effect{Copy{m.copyText()}}
	case Copied:
		m.Said = m.text(locale.SensitivityCopied)
		if !msg.OK {
			m.Said = m.text(locale.SensitivityNotCopied)
		}
		return m, nil
	case Worked:
		return m.worked(msg)
	}
	return m, nil
}

// Finish does all the work there is.
func Finish(m Model) Model {
	m.outdated = false
	for m.Busy() {
		m, _ = m.worked(Worked{m.edition, math.MaxInt32})
	}
	return m
}

// changed asks everything anew.
func (m Model) changed(h here) (Model, []Effect) {
	same := h.scenario == m.here.scenario
	m.here, m.outdated = h, false
	if same && !m.Busy() {
		return m, nil
	}
	if !same {
		m.fresh = false
	}
	return m.ask()
}

// ask begins an edition. What was asked before is dropped.
func (m Model) ask() (Model, []Effect) {
	m.edition++
	m.Said, m.outdated = "", false
	m.making = table{scenario: m.here.scenario, across: m.axis(Across), down: m.axis(Down)}
	return m, []Effect{Work{m.edition}}
}

// askTable begins one for which only the table is new.
func (m Model) askTable() (Model, []Effect) {
	m.picked = false
	return m.ask()
}

// Busy reports whether anything is still to be worked out.
func (m Model) Busy() bool { return m.outdated || !m.fresh || !m.making.done() }

// worked does a piece: first the fields one by one, then rows of the table.
func (m Model) worked(msg Worked) (Model, []Effect) {
	if msg.Edition != m.edition || m.outdated || !m.Busy() {
		return m, nil
	}
	if !m.fresh {
		share := m.Share.part()
		m.moved = &moved{share: share, before: calc.Solve(m.here.scenario), list: calc.SensitivityOf(m.here.scenario, share)}
		m.moved.shown, m.fresh = m.presentMoved(), true
		if !m.same() {
			return m, []Effect{Work{m.edition}}
		}
		m.making = m.shown
		return m, nil
	}
	m.making = m.making.more(max(msg.Rows, 1))
	if !m.making.done() {
		return m, []Effect{Work{m.edition}}
	}
	m.shown = m.making
	if !m.picked {
		m.follow()
	}
	m.Column = min(m.Column, m.shown.across.Positions-1)
	m.Row = min(m.Row, m.shown.down.Positions-1)
	return m, nil
}

// same reports whether the table asked for is the one that is shown.
func (m Model) same() bool {
	a, b := m.making, m.shown
	return b.points != nil && a.scenario == b.scenario && alike(a.across, b.across) && alike(a.down, b.down)
}

func alike(a, b calc.Axis) bool {
	return a.Field == b.Field && a.Positions == b.Positions && a.From.Equal(b.From) && a.To.Equal(b.To)
}

// follow looks at the cell of the figures in force, or at the middle.
func (m *Model) follow() {
	m.Column, _ = m.shown.nearest(m.shown.across)
	m.Row, _ = m.shown.nearest(m.shown.down)
	if m.Column < 0 {
		m.Column = m.shown.across.Positions / 2
	}
	if m.Row < 0 {
		m.Row = m.shown.down.Positions / 2
	}
}

func (m Model) cellChosen(msg CellChosen) Model {
	if m.shown.points == nil || !isAxis(msg.Axis) {
		return m
	}
	m.picked = true
	if msg.Axis == Across {
		m.Column = max(0, min(msg.At, m.shown.across.Positions-1))
	} else {
		m.Row = max(0, min(msg.At, m.shown.down.Positions-1))
	}
	return m
}

func (m Model) cellPointed(msg CellPointed) Model {
	if !(msg.X >= 0 && msg.X <= 1 && msg.Y >= 0 && msg.Y <= 1) {
		return m
	}
	m = m.cellChosen(CellChosen{Across, int(msg.X * float64(m.shown.across.Positions))})
	return m.cellChosen(CellChosen{Down, int(msg.Y * float64(m.shown.down.Positions))})
}
