package editor

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// checked is a form read and judged.
type checked struct {
	preset   *scenario.Preset
	troubles []trouble
	wrong    map[string]string // the first reason at a control, by its name
	costs    string            // how other costs came out
	unread   bool              // a figure is not what was typed, for that can't be read
}

// trouble is what is wrong at a control, and what would be right, in a sentence.
type trouble struct{ Name, Message string }

// required are the figures without which there is no answer.
var required = [...]calc.Field{calc.Revenue, calc.Headcount, calc.Capex}

// check reads a form and says what is wrong with it. today is as 2006-01-02.
func check(loc *locale.Locale, form Form, today string) checked {
	b := build(loc, form)
	c := checked{preset: b.preset, costs: b.costs, wrong: map[string]string{}}
	add := func(name, message string) {
		if c.wrong[name] == "" {
			c.wrong[name] = message
			c.troubles = append(c.troubles, trouble{name, message})
		}
	}
	for _, f := range required {
		if form.Fields[f].Value == "" {
			b.refuse("scenario."+f.String(), locale.Fault(scenario.FaultMissing))
		}
	}
	if cash := form.cash(); form.balanced() {
		if form.Facts[cash].Value == "" {
			b.refuse(item("facts", cash)+".value", locale.FaultCashAlone)
		}
		if form.Fields[calc.Payroll].Value == "" {
			b.refuse("scenario.payroll", locale.FaultPayrollAlone)
		}
	}
	var refusal *calc.Error
	if errors.As(b.preset.Scenario.Check(), &refusal) {
		b.mustBe("scenario."+refusal.Field, refusal.Field)
	}
	for _, t := range b.wrong {
		add(t.Name, t.Message)
		c.unread = c.unread || strings.HasPrefix(t.Name, "scenario.") && form.textAt(t.Name) != ""
	}
	if b.preset.ID == "" {
		c.wrong["id"] = b.name("id") // it follows from the company, whose name is missing
	}
	balance := ""
	for _, p := range b.preset.Check(today) {
		name := form.controlOf(b.places, p.Path)
		if form.balanced() && strings.HasPrefix(name, "fields."+calc.OtherCosts.String()) {
			balance = faultIn(loc, b.name(name), p) // it follows from what is named itself
			continue
		}
		if under(c.wrong, name) {
			continue
		}
		add(name, faultIn(loc, b.name(name), p))
	}
	if b.preset.ID == "" {
		delete(c.wrong, "id")
	}
	if balance != "" && len(c.troubles) == 0 {
		name := item("facts", form.cash()) + ".value"
		add(name, loc.Text(locale.FaultCostsSum, arg("name", b.name(name)), arg("reason", balance)))
	}
	form.inOrder(c.troubles)
	return c
}

// inOrder sorts what is wrong as its controls follow each other.
func (f *Form) inOrder(troubles []trouble) {
	places := map[string]int{}
	for i, name := range f.names() {
		for at := name; at != ""; at = at[:max(0, strings.LastIndexAny(at, ".["))] {
			if _, there := places[at]; !there {
				places[at] = i
			}
		}
	}
	at := func(t trouble) int {
		i, there := places[t.Name]
		if cash := f.cash(); cash >= 0 && within(t.Name, item("facts", cash)) { // shown behind revenue
			return places["scenario."+calc.VariableCostRate.String()] - 1
		}
		if !there {
			return len(places)
		}
		return i
	}
	slices.SortStableFunc(troubles, func(a, b trouble) int { return at(a) - at(b) })
}

// under reports whether a control is part of what is wrong already: of a value
// that can't be read nothing else needs saying.
func under(wrong map[string]string, name string) bool {
	path, ok := strings.CutSuffix(name, ".value")
	if !ok {
		path, ok = strings.CutPrefix(name, "scenario.")
		return ok && wrong["scenario."+path] != ""
	}
	return wrong[path] != ""
}

// controlOf is the control that a path of the file leads to. places are the
// form's facts that the file has.
func (f *Form) controlOf(places []int, path string) string {
	list := steps(path)
	switch list[0] {
	case "notes":
		return "notes"
	case "locked", "hidden":
		return "readers"
	case "fields":
		if len(list) == 2 {
			return path + ".status"
		}
		if len(list) == 4 && list[2] == "from" {
			return "fields." + list[1] + ".from"
		}
	case "facts":
		if len(list) > 1 {
			if i, err := strconv.Atoi(list[1]); err == nil && i < len(places) {
				list[1] = strconv.Itoa(places[i])
			}
		}
		if len(list) == 2 {
			list = append(list, "label")
		}
		return written(list)
	case "readings":
		if len(list) == 4 && (list[2] == "set" || list[2] == "formulas") || len(list) == 5 && list[3] == "basis" {
			name := strings.Join(list[3:], ".")
			if i, err := strconv.Atoi(list[1]); err == nil && i < len(f.Readings) {
				settings := f.Readings[i].Set
				if list[2] == "formulas" {
					settings = f.Readings[i].Formulas
				}
				for j, s := range settings {
					if s.Name == name {
						return item("readings["+list[1]+"]."+list[2], j) + ".text"
					}
				}
			}
		}
	case "languages":
		for i, l := range f.Languages {
			if len(list) > 1 && l.Tag == list[1] {
				at := item("languages", i)
				switch {
				case len(list) == 2:
					return at + ".tag"
				case list[2] == "labels" && len(list) == 4:
					for j, s := range l.Labels {
						if s.Name == list[3] {
							return item(at+".labels", j) + ".text"
						}
					}
				}
				return at + "." + list[2]
			}
		}
	}
	return path
}
