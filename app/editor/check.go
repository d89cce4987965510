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
	unread   bool              // a figure is not what was typed, for that can't be read
}

// trouble is what is wrong at a control, and what would be right.
type trouble struct{ Name, Message string }

// required are the figures without which there is no answer.
var required = [...]calc.Field{calc.Revenue, calc.Headcount, calc.Capex}

// check reads a form and says what is wrong with it. today is as 2006-01-02.
func check(loc *locale.Locale, form Form, today string) checked {
	b := build(loc, form)
	c := checked{preset: b.preset, wrong: map[string]string{}}
	add := func(name, message string) {
		if c.wrong[name] == "" {
			c.wrong[name] = message
			c.troubles = append(c.troubles, trouble{name, message})
		}
	}
	for _, f := range required {
		if form.Fields[f].Value == "" {
			b.refuse("scenario."+f.String(), "is missing")
		}
	}
	if cash := form.cash(); form.balanced() {
		if form.Facts[cash].Value == "" {
			b.refuse(item("facts", cash)+".value", "is missing: from it follow the other costs")
		}
		if form.Fields[calc.Payroll].Value == "" {
			b.refuse("scenario.payroll", "is missing: with it follow the other costs")
		}
	}
	var refusal *calc.Error
	if errors.As(b.preset.Scenario.Check(), &refusal) {
		b.refuse("scenario."+refusal.Field, "must be "+loc.Text(locale.FieldAllowed(refusal.Field)))
	}
	for _, p := range b.wrong {
		add(p.Path, p.Message)
		c.unread = c.unread || strings.HasPrefix(p.Path, "scenario.") && form.textAt(p.Path) != ""
	}
	if b.preset.ID == "" {
		c.wrong["id"] = "follows from the company" // whose name is missing
	}
	balance := ""
	for _, p := range b.preset.Check(today) {
		name := form.controlOf(b.places, p.Path)
		if form.balanced() && strings.HasPrefix(name, "fields."+calc.OtherCosts.String()) {
			balance = p.Message // it follows from what is named itself
			continue
		}
		if under(c.wrong, name) {
			continue
		}
		add(name, p.Message)
	}
	if b.preset.ID == "" {
		delete(c.wrong, "id")
	}
	if balance != "" && len(c.troubles) == 0 {
		add(item("facts", form.cash())+".value", "makes other costs whose sum "+balance)
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

// labels of what stands in a control, in the middle of a sentence's start.
var labels = map[string]string{
	"title": "Title", "company": "Company", "id": "Identifier", "pool": "Who could be laid off", "period": "What the figures cover", "currency": "Currency",
	"tried": "Layoffs", "notes": "Notes", "claim": "Headline", "asOf": "Last day of the period", "readers": "What readers may do", "readings": "Readings",
}

// parts are what is said of a figure, a source, a reading or a language.
var parts = map[string]string{
	"status": "status", "label": "name", "note": "note", "derivation": "the sum in words", "period": "what it covers", "asOf": "as of", "formula": "formula",
	"rounded": "rounded to", "fact": "identifier", "from": "facts it is made of", "sources": "sources",
	"title": "title", "publisher": "publisher", "url": "address", "date": "date", "quote": "quote",
	"value": "value", "unit": "unit", "is": "what it is", "id": "identifier", "why": "why it differs", "asFiled": "as filed", "set": "values",
	"tag": "language", "company": "company", "pool": "who could be laid off", "notes": "notes",
	"min": "lower end", "max": "upper end", "step": "step",
}

// label names a control in a sentence: “Capex, source 1, address”.
func (m Model) label(name string) string {
	list := steps(name)
	field := func(id string) string { return m.fieldLabel(id) }
	switch list[0] {
	case "scenario":
		if len(list) == 3 {
			return field(list[2]) + ", months covered"
		}
		return field(list[len(list)-1])
	case "use":
		return field(list[1])
	case "ranges", "fields":
		if len(list) > 1 {
			return field(list[1]) + partsOf(list[2:])
		}
	case "claimSource":
		return "Headline’s source" + partsOf(list[1:])
	case "facts":
		if len(list) > 1 {
			i, _ := strconv.Atoi(list[1])
			return m.factLabel(i) + partsOf(list[2:])
		}
	case "readings":
		if len(list) > 1 {
			return "Reading " + oneMore(list[1]) + partsOf(list[2:])
		}
	case "languages":
		if len(list) > 1 {
			i, _ := strconv.Atoi(list[1])
			return "Texts in " + m.languageLabel(i) + partsOf(list[2:])
		}
	}
	return labels[list[0]]
}

// partsOf names the way down from a figure.
func partsOf(list []string) string {
	text := ""
	for i := 0; i < len(list); i++ {
		_, err := strconv.Atoi(list[i])
		switch word := parts[list[i]]; {
		case list[i] == "sources" && i+1 < len(list):
			text += ", source " + oneMore(list[i+1])
			i++
		case list[i] == "set" && i+1 < len(list), list[i] == "formulas" && i+1 < len(list), list[i] == "labels" && i+1 < len(list):
			return text + ", " + map[string]string{"set": "value ", "formulas": "formula ", "labels": "name "}[list[i]] + oneMore(list[i+1])
		case err == nil || word == "" || word == "value":
		default:
			text += ", " + word
		}
	}
	return text
}

func oneMore(index string) string {
	i, _ := strconv.Atoi(index)
	return strconv.Itoa(i + 1)
}

// fieldLabel names a field of the model.
func (m Model) fieldLabel(id string) string {
	if _, known := calc.ParseField(id); !known {
		return id
	}
	return m.Locale.Text(locale.FieldLabel(id))
}

func (m Model) factLabel(i int) string {
	if i < len(m.Form.Facts) {
		fact := m.Form.Facts[i]
		switch {
		case line(fact.Label) != "":
			return line(fact.Label)
		case factLabels[fact.Is] != "":
			return factLabels[fact.Is]
		}
	}
	return "Further figure " + strconv.Itoa(i+1)
}

func (m Model) languageLabel(i int) string {
	if i < len(m.Form.Languages) && line(m.Form.Languages[i].Tag) != "" {
		return line(m.Form.Languages[i].Tag)
	}
	return "language " + strconv.Itoa(i+1)
}
