package compare

import (
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"
)

// Present works out everything a view places.
func Present(m Model) Screen {
	s := Screen{
		Note: m.text(locale.CompareNote), Caption: m.text(locale.CompareCaption), Corner: m.text(locale.CompareCorner),
		Differs: m.text(locale.CompareDiffers), Scroll: m.text(locale.CompareScroll),
	}
	sides := []side{{m.here.Scenario, calc.Solve(m.here.Scenario), m.here.Author.Preset.Currency}}
	s.Columns = []Column{{Name: m.text(locale.CompareHere), Note: m.here.Author.Preset.Company}}
	for i := range m.Picks {
		chooser, column, beside := m.column(i)
		s.Choosers[i] = chooser
		if beside != nil {
			s.Columns, sides = append(s.Columns, column), append(sides, *beside)
		}
	}
	s.Groups = []Group{
		{m.text(locale.CompareInputs), m.inputs(sides)},
		{m.text(locale.CompareOutputs), m.outputs(sides)},
	}
	if len(sides) > 1 && !differ(s.Groups) {
		s.Same = m.text(locale.CompareSame)
	}
	return s
}

func differ(groups []Group) bool {
	for _, g := range groups {
		for _, r := range g.Rows {
			for _, c := range r.Cells {
				if c.Differs {
					return true
				}
			}
		}
	}
	return false
}

// side is a column's figures.
type side struct {
	scenario calc.Scenario
	result   calc.Result
	currency string
}

// column is what a pick shows, nil where that is nothing yet.
func (m Model) column(i int) (Chooser, Column, *side) {
	p := m.Picks[i]
	c := Chooser{
		Label: m.text(locale.CompareWith, m.Locale.Number("n", number(i+2))), Options: m.options(p.Choice),
		Linked: p.Choice == choiceLink, Box: m.text(locale.CompareLink), BoxText: p.Link,
	}
	if p.Draft.Open {
		c.BoxText, c.Error = p.Draft.Text, p.Draft.Error
	}
	a, name, ok := m.address(p)
	if !ok {
		if strings.HasPrefix(p.Choice, ofKept) {
			c.Said = m.text(locale.CompareGone, arg("name", name))
		}
		return c, Column{}, nil
	}
	preset, asked := m.fetched[a.preset]
	switch {
	case preset == nil && asked:
		c.Said = m.text(locale.CompareFailed, arg("name", m.presetName(a.preset)))
		return c, Column{}, nil
	case preset == nil:
		c.Said = m.text(locale.CompareWaiting, arg("name", m.presetName(a.preset)))
		return c, Column{}, nil
	}
	there := model.Load(m.here.Locale, preset, model.Place{Query: a.query, Fragment: a.fragment})
	var wrong []string
	for _, n := range there.Notices {
		wrong = append(wrong, n.Text)
	}
	c.Said = strings.Join(wrong, " ")
	note := preset.Company
	if note == name {
		note = preset.Period
	}
	return c, Column{Name: name, Note: note}, &side{there.Scenario, there.Result, preset.Currency}
}

func (m Model) options(picked string) []Option {
	if picked == "" {
		picked = choiceNone
	}
	list := []Option{{Value: choiceNone, Text: m.text(locale.CompareNothing)}}
	for _, p := range m.here.Place.Presets {
		list = append(list, Option{Value: ofPreset + p.ID, Text: p.Name()})
	}
	for _, e := range m.Kept {
		list = append(list, Option{Value: ofKept + e.Name, Text: m.text(locale.CompareOwn, arg("name", e.Name))})
	}
	list = append(list, Option{Value: choiceLink, Text: m.text(locale.CompareByLink)})
	there := false
	for i := range list {
		list[i].Picked = list[i].Value == picked
		there = there || list[i].Picked
	}
	if name, isKept := strings.CutPrefix(picked, ofKept); isKept && !there { // removed by now
		list = append(list, Option{Value: picked, Text: m.text(locale.CompareOwn, arg("name", name)), Picked: true})
	}
	return list
}
