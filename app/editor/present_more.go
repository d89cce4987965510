package editor

import (
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// readers is what they may do with each field.
func (m Model) readers() []Group {
	sliders := m.fold("readers-figures", m.say(locale.EditorReadersMore), "", m.All && m.figureWrong("ranges") > 0)
	if sliders.Open {
		live := model.Load(m.Locale, m.checked.preset, model.Place{Page: model.Embed})
		for _, f := range model.Sliders {
			g := m.use(f)
			id, r := f.String(), live.Author.Ranges[f]
			own := func(d decimal.Decimal) string { return model.Exact(m.Locale, m.checked.preset.Currency, f, d) }
			g.Boxes = append(g.Boxes,
				m.box("ranges."+id+".min", m.say(locale.StudioMin)).own(own(r.Min)),
				m.box("ranges."+id+".max", m.say(locale.StudioMax)).own(own(r.Max)),
				m.box("ranges."+id+".step", m.say(locale.StudioStep)).own(own(r.Step)))
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
		m.pick("use."+id, m.say(locale.StudioUse), "", Choice{Label: m.say(locale.StudioUseMove)}, Choice{Value: useLock, Label: m.say(locale.StudioUseLock)}, Choice{Value: useHide, Label: m.say(locale.StudioUseHide)}),
	}}
}

// facts are the figures beside the model's.
func (m Model) facts() []Group {
	all := Group{ID: "facts", Head: m.say(locale.EditorFacts), Class: "list", Buttons: []Button{{Deed: Add, Name: "facts", Label: m.say(locale.EditorAddFact)}}}
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
				m.box(place+".label", m.say(locale.EditorFactLabel)).required(),
				m.value(place+".value", m.say(locale.StudioValue), true),
				m.box(place+".unit", m.say(locale.EditorUnit)).own(m.Form.currency()).note(m.say(locale.EditorUnitNote)),
				m.pick(place+".is", m.say(locale.EditorIs), "", Choice{Label: m.say(locale.EditorIsOwn)},
					Choice{Value: isCash, Label: m.say(locale.EditorIsCash)}, Choice{Value: isFree, Label: m.say(locale.EditorIsFree)}),
				m.box(place+".fact", m.say(locale.EditorID)).own(m.Form.factID(i)),
				m.status(place, true),
			}
			g = m.origin(g, place, label)
			g.Buttons = []Button{{Deed: Drop, Name: place, Label: m.say(locale.EditorRemoveFact), About: label}}
		}
		all.Groups = append(all.Groups, g)
	}
	return []Group{all}
}

// claim is a headline with its readings.
func (m Model) claim() Group {
	state := ""
	if n := len(m.Form.Readings); n > 0 {
		state = m.count(n, locale.EditorReadings)
	}
	g := m.fold("claim-fold", m.say(locale.EditorClaim), state, m.All && m.figureWrong("claim", "claimSource", "readings") > 0)
	if !g.Open {
		return g
	}
	g.Note = m.say(locale.EditorClaimNote)
	g.Error = m.errorAt("readings")
	g.Boxes = []Box{m.box("claim", m.say(locale.EditorClaimText)).wide()}
	g.Groups = append(g.Groups, m.source("claimSource", m.say(locale.EditorClaimSource), ""))
	for i := range m.Form.Readings {
		g.Groups = append(g.Groups, m.reading(i))
	}
	g.Buttons = []Button{{Deed: Add, Name: "readings", Label: m.say(locale.EditorAddReading)}}
	return g
}

func (m Model) reading(i int) Group {
	at := item("readings", i)
	r := m.Form.Readings[i]
	head := m.count(i+1, locale.EditorReading)
	wrong := m.figureWrong(at)
	state := line(r.Title)
	if wrong > 0 {
		state += " · " + m.count(wrong, locale.EditorToRight)
	}
	g := m.fold(at, head, state, m.All && wrong > 0)
	if !g.Open {
		return g
	}
	g.Boxes = []Box{
		m.box(at+".title", m.say(locale.EditorReadingTitle)).required().wide().own(m.say(locale.EditorReadingOwn)),
		m.area(at+".why", m.say(locale.EditorReadingWhy)).required(),
		m.status(at, true),
		m.box(at+".id", m.say(locale.EditorID)).own(slug(r.Title)),
		m.tick(at+".asFiled", m.say(locale.EditorAsFiled)),
		m.area(at+".derivation", m.say(locale.EditorReadingSums)),
	}
	g.Groups = append(g.Groups,
		m.settings(at+".set", m.say(locale.EditorSets), m.say(locale.EditorAddValue), r.Set, true),
		m.settings(at+".formulas", m.say(locale.EditorFormulas), m.say(locale.EditorAddFormula), r.Formulas, false),
		m.sourceGroup(at, head, r.Status != "assumption"))
	g.After = []Box{m.box(at+".from", m.say(locale.EditorFrom)).wide()}
	g.Buttons = []Button{{Deed: Drop, Name: at, Label: m.say(locale.EditorDropReading), About: head}}
	return g
}

// settings are lines of a field with a text.
func (m Model) settings(list, head, adds string, settings []Setting, bases bool) Group {
	g := Group{ID: list, Head: head, Class: "list", Error: m.errorAt(list), Buttons: []Button{{Deed: Add, Name: list, Label: adds, About: head}}}
	for i := range settings {
		at := item(list, i)
		g.Groups = append(g.Groups, Group{ID: at, Class: "row", Boxes: []Box{
			m.pick(at+".name", m.say(locale.EditorField), "", m.fieldChoices(bases)...), m.box(at+".text", m.say(locale.EditorSetTo)),
		}, Buttons: []Button{{Deed: Drop, Name: at, Label: m.say(locale.EditorRemove), About: m.say(locale.EditorLine, arg("label", head), nth(m.Locale, i+1))}}})
	}
	return g
}

// fieldChoices are all fields, with the months that flows cover.
func (m Model) fieldChoices(bases bool) []Choice {
	var list []Choice
	for f := range calc.NumFields {
		list = append(list, Choice{Value: f.String(), Label: m.fieldLabel(f.String())})
		if bases && f.Flow() {
			list = append(list, Choice{Value: "basis." + f.String(), Label: m.say(locale.EditorBasisOf, arg("field", m.fieldLabel(f.String())))})
		}
	}
	return list
}

// languages are the texts in further ones.
func (m Model) languages() []Group {
	all := Group{ID: "languages", Class: "list", Buttons: []Button{{Deed: Add, Name: "languages", Label: m.say(locale.EditorAddLanguage)}}}
	for i, l := range m.Form.Languages {
		at := item("languages", i)
		label := m.languageLabel(i)
		wrong := m.figureWrong(at)
		g := m.fold(at, capital(label), line(l.Title), m.All && wrong > 0)
		if g.Open {
			g.Boxes = []Box{
				m.box(at+".tag", m.say(locale.EditorTag)).required().own("de"),
				m.box(at+".title", m.storyLabel("title")).wide().own(m.Form.Title), m.box(at+".company", m.storyLabel("company")).own(m.Form.Company),
				m.box(at+".pool", m.storyLabel("pool")).own(m.Form.Pool), m.box(at+".period", m.storyLabel("period")).own(m.Form.Period),
				m.area(at+".notes", m.say(locale.EditorNotesAsMany)),
			}
			g.Groups = []Group{m.settings(at+".labels", m.say(locale.EditorCalled), m.say(locale.EditorAddName), l.Labels, false)}
			g.Buttons = []Button{{Deed: Drop, Name: at, Label: m.say(locale.EditorDropLanguage), About: label}}
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
		return name == "id" || name == "currency" || name == "language" || name == "notes"
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
