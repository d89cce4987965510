package sensitivity

import (
	"errors"
	"strconv"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Axis is one side of the two-way table.
type Axis struct {
	Field calc.Field
	// Ends are those typed, where Typed; else they are the slider's.
	Ends   [2]decimal.Decimal
	Typed  bool
	Drafts [2]model.Draft
}

// The positions of a period. Others are no periods that the model has.
const (
	firstMonths = 3
	lastMonths  = 12
	periods     = 4
)

// ends are where an axis begins and ends.
func (m Model) ends(axis int) [2]decimal.Decimal {
	a := m.Axes[axis]
	switch r := m.here.ranges[a.Field]; {
	case a.Field == calc.Months:
		return [2]decimal.Decimal{decimal.New(firstMonths, 0), decimal.New(lastMonths, 0)}
	case a.Typed:
		return a.Ends
	default:
		return [2]decimal.Decimal{r.Min, r.Max}
	}
}

// axis is what is asked of the engine. A field of whole numbers has no more
// positions than there are numbers.
func (m Model) axis(axis int) calc.Axis {
	ends := m.ends(axis)
	a := calc.Axis{Field: m.Axes[axis].Field, From: ends[0], To: ends[1], Positions: m.Size}
	switch {
	case a.Field == calc.Months:
		a.Positions = periods
	case a.Field.Whole():
		if way := ends[1].Sub(ends[0]); way.LessThan(decimal.NewFromInt(int64(m.Size - 1))) {
			a.Positions = max(int(way.IntPart()), 0) + 1
		}
	}
	return a
}

// fieldChosen gives an axis another field; the other axis' changes places.
func (m Model) fieldChosen(msg FieldChosen) (Model, []Effect) {
	f, known := calc.ParseField(msg.Name)
	if !known || !isAxis(msg.Axis) || m.Axes[msg.Axis].Field == f {
		return m, nil
	}
	if other := 1 - msg.Axis; m.Axes[other].Field == f {
		m.Axes[Across], m.Axes[Down] = m.Axes[Down], m.Axes[Across]
	} else {
		m.Axes[msg.Axis] = Axis{Field: f}
	}
	return m.askTable()
}

func (m Model) sizeChosen(text string) (Model, []Effect) {
	size, _ := strconv.Atoi(text)
	for _, known := range Sizes {
		if size == known && size != m.Size {
			m.Size = size
			return m.askTable()
		}
	}
	return m, nil
}

func (m Model) endTyped(msg EndTyped) Model {
	if !isAxis(msg.Axis) {
		return m
	}
	d := &m.Axes[msg.Axis].Drafts[at(msg.Last)]
	d.Text, d.Open = bounded(msg.Text), true
	return m
}

func (m Model) endCommitted(msg EndCommitted) (Model, []Effect) {
	if !isAxis(msg.Axis) || !m.Axes[msg.Axis].Drafts[at(msg.Last)].Open {
		return m, nil
	}
	a := &m.Axes[msg.Axis]
	end, d := at(msg.Last), &m.Axes[msg.Axis].Drafts[at(msg.Last)]
	ends := m.ends(msg.Axis)
	if d.Text == m.exact(a.Field, ends[end]) {
		*d = model.Draft{}
		return m, nil
	}
	value, wrong := m.readEnd(a.Field, d.Text)
	if wrong == "" {
		ends[end] = value
		if !ends[0].LessThan(ends[1]) {
			wrong = m.text(locale.SensitivityEndsWrong)
		}
	}
	if wrong != "" {
		d.Error = wrong
		return m, nil
	}
	*d = model.Draft{}
	a.Ends, a.Typed = ends, true
	return m.askTable()
}

// readEnd reads an end's text; else it says what would be right.
func (m Model) readEnd(f calc.Field, text string) (value decimal.Decimal, wrong string) {
	number, err := m.Locale.Read(text, model.KindOf(f))
	var unread *locale.ReadError
	if errors.As(err, &unread) {
		return value, m.Locale.Hint(unread, m.exact(f, m.here.scenario.Value(f)))
	}
	s, err := calc.Scenario{}.With(f, number)
	if err != nil {
		return value, m.text(locale.ReadAllowed, arg("field", m.here.labels[f]), arg("allowed", m.text(locale.FieldAllowed(f.String()))))
	}
	return s.Value(f), ""
}

func (m Model) endsReset(axis int) (Model, []Effect) {
	if !isAxis(axis) {
		return m, nil
	}
	m.Axes[axis] = Axis{Field: m.Axes[axis].Field}
	return m.askTable()
}

func isAxis(axis int) bool { return axis == Across || axis == Down }

// at is which end is meant.
func at(last bool) int {
	if last {
		return 1
	}
	return 0
}

// bounded cuts text that no box of ours would hold.
func bounded(text string) string {
	const limit = 256
	if runes := []rune(text); len(runes) > limit {
		return string(runes[:limit])
	}
	return text
}
