package editor

import (
	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// readers is what they may do with each field.
func (m Model) readers() []Group {
	sliders := m.fold("readers-figures", "Change that", "", m.All && m.figureWrong("ranges") > 0)
	if sliders.Open {
		live := model.Load(m.Locale, m.checked.preset, model.Place{Page: model.Embed})
		for _, f := range model.Sliders {
			g := m.use(f)
			id, r := f.String(), live.Author.Ranges[f]
			own := func(d decimal.Decimal) string { return model.Exact(m.Locale, m.checked.preset.Currency, f, d) }
			g.Boxes = append(g.Boxes,
				m.box("ranges."+id+".min", "Lower end").own(own(r.Min)),
				m.box("ranges."+id+".max", "Upper end").own(own(r.Max)),
				m.box("ranges."+id+".step", "Step").own(own(r.Step)))
			sliders.Groups = append(sliders.Groups, g)
		}
		for _, f := range model.Assumptions {
			sliders.Groups = append(sliders.Groups, m.use(f))
		}
	}
	return []Group{sliders}
}

// use is what readers may do with one field.
func (m Model) use(f calc.Field) Group {
	id := f.String()
	return Group{ID: "readers-" + id, Head: m.fieldLabel(id), Class: "row", Error: m.errorAt("ranges." + id), Boxes: []Box{
		m.pick("use."+id, "Readers", "", Choice{Label: "may move it"}, Choice{Value: useLock, Label: "see it, fixed"}, Choice{Value: useHide, Label: "don’t see it"}),
	}}
}

// facts are the figures beside the model's.
func (m Model) facts() []Group {
	all := Group{ID: "facts", Head: "Further figures", Class: "list", Buttons: []Button{{Deed: Add, Name: "facts", Label: "Add a figure"}}}
	cash := m.Form.cash()
	for i := range m.Form.Facts {
		if i == cash {
			continue
		}
		place := item("facts", i)
		label := m.factLabel(i)
		wrong := m.figureWrong(place)
		g := m.fold(place, label, m.state(place, place+".value", false, wrong), m.All && wrong > 0)
		if g.Open {
			g.Boxes = []Box{
				m.box(place+".label", "What it is called").required(),
				m.value(place+".value", "Value", true),
				m.box(place+".unit", "Unit").own(m.Form.currency()).note("A currency, people, share, months, or USD/person/year"),
				m.pick(place+".is", "It is", "", Choice{Label: "a figure of its own"},
					Choice{Value: isCash, Label: "operating cash flow of this scenario"}, Choice{Value: isFree, Label: "free cash flow of this scenario"}),
				m.box(place+".fact", "Identifier").own(m.Form.factID(i)),
				m.status(place, true),
			}
			g = m.origin(g, place, label)
			g.Buttons = []Button{{Deed: Drop, Name: place, Label: "Remove this figure", About: label}}
		}
		all.Groups = append(all.Groups, g)
	}
	return []Group{all}
}

// claim is a headline with its readings.
func (m Model) claim() Group {
	state := ""
	if n := len(m.Form.Readings); n > 0 {
		state = count(n, "reading", "readings")
	}
	g := m.fold("claim-fold", "One headline, many answers", state, m.All && m.figureWrong("claim", "claimSource", "readings") > 0)
	if !g.Open {
		return g
	}
	g.Note = "A headline that does not say what it means has several answers. Give it as it was told, then two readings or more: each sets some values otherwise."
	g.Error = m.errorAt("readings")
	g.Boxes = []Box{m.box("claim", "The headline, as told").wide()}
	g.Groups = append(g.Groups, m.source("claimSource", "Where it was told", ""))
	for i := range m.Form.Readings {
		g.Groups = append(g.Groups, m.reading(i))
	}
	g.Buttons = []Button{{Deed: Add, Name: "readings", Label: "Add a reading"}}
	return g
}

func (m Model) reading(i int) Group {
	at := item("readings", i)
	r := m.Form.Readings[i]
	head := "Reading " + itoa(i+1)
	wrong := m.figureWrong(at)
	state := line(r.Title)
	if wrong > 0 {
		state += " · " + count(wrong, "thing to put right", "things to put right")
	}
	g := m.fold(at, head, state, m.All && wrong > 0)
	if !g.Open {
		return g
	}
	g.Boxes = []Box{
		m.box(at+".title", "Title").required().wide().own("A quarter, all pay in cash"),
		m.area(at+".why", "What it silently means, and why the answer differs").required(),
		m.status(at, true),
		m.box(at+".id", "Identifier").own(slug(r.Title)),
		m.tick(at+".asFiled", "These are the figures as filed, by the company’s own definition"),
		m.area(at+".derivation", "The sums behind its values, in words"),
	}
	g.Groups = append(g.Groups,
		m.settings(at+".set", "What it sets", "Add a value", r.Set, true),
		m.settings(at+".formulas", "Formulas of its values", "Add a formula", r.Formulas, false),
		m.sourceGroup(at, head, r.Status != "assumption"))
	g.After = []Box{m.box(at+".from", "Facts it is made of").wide()}
	g.Buttons = []Button{{Deed: Drop, Name: at, Label: "Remove this reading", About: head}}
	return g
}

// settings are lines of a field with a text.
func (m Model) settings(list, head, adds string, settings []Setting, bases bool) Group {
	g := Group{ID: list, Head: head, Class: "list", Error: m.errorAt(list), Buttons: []Button{{Deed: Add, Name: list, Label: adds, About: head}}}
	for i := range settings {
		at := item(list, i)
		g.Groups = append(g.Groups, Group{ID: at, Class: "row", Boxes: []Box{
			m.pick(at+".name", "Field", "", m.fieldChoices(bases)...), m.box(at+".text", "Is"),
		}, Buttons: []Button{{Deed: Drop, Name: at, Label: "Remove", About: head + ", line " + itoa(i+1)}}})
	}
	return g
}

// fieldChoices are all fields, with the months that flows cover.
func (m Model) fieldChoices(bases bool) []Choice {
	var list []Choice
	for f := range calc.NumFields {
		list = append(list, Choice{Value: f.String(), Label: m.fieldLabel(f.String())})
		if bases && f.Flow() {
			list = append(list, Choice{Value: "basis." + f.String(), Label: m.fieldLabel(f.String()) + ": months covered"})
		}
	}
	return list
}

// languages are the texts in further ones.
func (m Model) languages() []Group {
	all := Group{ID: "languages", Class: "list", Buttons: []Button{{Deed: Add, Name: "languages", Label: "Add a language"}}}
	for i, l := range m.Form.Languages {
		at := item("languages", i)
		label := m.languageLabel(i)
		wrong := m.figureWrong(at)
		g := m.fold(at, sentence(label)[:len(sentence(label))-1], line(l.Title), m.All && wrong > 0)
		if g.Open {
			g.Boxes = []Box{
				m.box(at+".tag", "Language, by its tag").required().own("de"),
				m.box(at+".title", "Title").wide().own(m.Form.Title), m.box(at+".company", "Company").own(m.Form.Company),
				m.box(at+".pool", "Who could be laid off").own(m.Form.Pool), m.box(at+".period", "What the figures cover").own(m.Form.Period),
				m.area(at+".notes", "Notes, one a line, as many as the English ones"),
			}
			g.Groups = []Group{m.settings(at+".labels", "What figures are called", "Add a name", l.Labels, false)}
			g.Buttons = []Button{{Deed: Drop, Name: at, Label: "Remove this language", About: label}}
		}
		all.Groups = append(all.Groups, g)
	}
	return []Group{all}
}

// openTo returns the opened parts with those that a control stands in.
func (m Model) openTo(name string) map[string]bool {
	opened := m.Opened
	for range 6 { // no control stands deeper
		var next string
		for _, p := range m.parts() {
			for _, g := range p.Groups {
				if at := closedOn(g, name); at != "" {
					next = at
				}
			}
		}
		if next == "" {
			break
		}
		opened = with(opened, next, true)
		m.Opened = opened
	}
	return opened
}

// closedOn is the closed fold on the way to a control, "" where there is none.
func closedOn(g Group, name string) string {
	if g.Fold && !g.Open {
		if holds(g.ID, name) {
			return g.ID
		}
		return ""
	}
	for _, k := range g.Groups {
		if at := closedOn(k, name); at != "" {
			return at
		}
	}
	return ""
}

// holds reports whether a closed fold has a control in it.
func holds(fold, name string) bool {
	path := steps(name)
	switch fold {
	case "story-more":
		return name == "id" || name == "currency" || name == "notes"
	case "readers-figures":
		return path[0] == "ranges" || path[0] == "use"
	case "claim-fold":
		return path[0] == "claim" || path[0] == "claimSource" || path[0] == "readings"
	case "figures-more":
		if len(path) > 1 && (path[0] == "fields" || path[0] == "scenario") {
			for _, f := range model.Assumptions {
				if path[1] == f.String() || len(path) > 2 && path[2] == f.String() {
					return true
				}
			}
		}
		return name == "balance"
	}
	if more, ok := cutMore(fold); ok {
		for _, n := range [...]string{"period", "asOf", "label", "fact", "note", "derivation", "formula", "rounded", "from"} {
			if name == more+"."+n {
				return true
			}
		}
		return false
	}
	if id, ok := cutFields(fold); ok {
		return within(name, fold) || name == "scenario."+id || name == "scenario.basis."+id
	}
	return within(name, fold)
}

func cutMore(fold string) (string, bool) {
	const end = "-more"
	if len(fold) > len(end) && fold[len(fold)-len(end):] == end {
		return fold[:len(fold)-len(end)], true
	}
	return "", false
}

func cutFields(fold string) (string, bool) {
	path := steps(fold)
	if len(path) == 2 && path[0] == "fields" {
		return path[1], true
	}
	return "", false
}
