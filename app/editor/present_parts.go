package editor

import (
	"cmp"
	"slices"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// parts are the numbered sections of the form.
func (m Model) parts() []Part {
	return []Part{
		{ID: "story", Head: m.say(locale.EditorHeadStory), Groups: m.story()},
		{ID: "figures", Head: m.say(locale.EditorHeadFigures), Groups: m.figures(),
			Note: m.say(locale.EditorHeadFiguresNote)},
		{ID: "readers", Head: m.say(locale.EditorHeadReaders), Groups: m.readers(),
			Note: m.say(locale.EditorHeadReadersNote)},
		{ID: "further", Head: m.say(locale.EditorHeadFurther), Groups: append(m.facts(), m.claim()),
			Note: m.say(locale.EditorHeadFurtherNote)},
		{ID: "texts", Head: m.say(locale.EditorHeadTexts), Groups: m.languages(), Note: m.say(locale.EditorHeadTextsNote)},
	}
}

func (m Model) story() []Group {
	months := m.pick("scenario.months", m.say(locale.EditorMonths), "12", m.monthChoices()...)
	tried := m.pick("tried", m.say(locale.EditorTried), string(scenario.Announced),
		Choice{Value: string(scenario.Announced), Label: m.say(locale.EditorAnnounced)},
		Choice{Value: string(scenario.Press), Label: m.say(locale.EditorPress)},
		Choice{Value: string(scenario.WhatIf), Label: m.say(locale.EditorWhatIf)})
	asOf := m.box("asOf", m.say(locale.EditorAsOf)).own("2025-12-31").note(m.say(locale.EditorAsOfNote))
	asOf.Required = m.From == ""
	more := m.fold("story-more", m.say(locale.EditorStoryMore), "", m.All && m.figureWrong("id", "currency", "language", "notes") > 0)
	more.Boxes = []Box{
		m.box("id", m.say(locale.EditorIDInAddresses)).own(m.Form.suggestedID()),
		m.box("currency", m.storyLabel("currency")).own("USD").note(m.say(locale.EditorCurrencyNote)),
		m.box("language", m.say(locale.EditorLanguage)).own(m.Locale.Tag()).note(m.say(locale.EditorLanguageNote)),
		m.area("notes", m.say(locale.EditorNotesHead)).note(m.say(locale.EditorNotesNote)),
	}
	return []Group{
		{ID: "story-main", Class: "two", Boxes: []Box{
			m.box("title", m.say(locale.EditorQuestion)).required().wide().own(m.say(locale.EditorQuestionOwn)),
			m.box("company", m.storyLabel("company")).required().own(m.say(locale.EditorCompanyOwn)),
			m.box("pool", m.storyLabel("pool")).required().own(m.say(locale.EditorPoolOwn)),
			m.box("period", m.storyLabel("period")).required().own(m.say(locale.EditorPeriodOwn)),
			asOf, months, tried,
		}},
		more,
	}
}

// figures are those without which there is no answer, then the others.
func (m Model) figures() []Group {
	list := []Group{m.figure(calc.Revenue, true)}
	if cash := m.Form.cash(); cash >= 0 {
		list = append(list, m.cashGroup(cash))
	}
	for _, f := range [...]calc.Field{calc.Payroll, calc.Headcount, calc.Capex, calc.Layoffs} {
		list = append(list, m.figure(f, f != calc.Layoffs))
	}
	more := m.fold("figures-more", m.say(locale.EditorFiguresMore), "", m.moreOpen())
	if more.Open {
		for _, f := range model.Assumptions {
			more.Groups = append(more.Groups, m.figure(f, false))
		}
	}
	return append(list, more)
}

// moreOpen reports whether something is wrong among the further figures.
func (m Model) moreOpen() bool {
	if !m.All {
		return false
	}
	for _, f := range model.Assumptions {
		if m.figureWrong("fields."+f.String(), "scenario."+f.String()) > 0 {
			return true
		}
	}
	return false
}

// figureWrong counts what is wrong under any of some places.
func (m Model) figureWrong(places ...string) int {
	n := 0
	for _, t := range m.checked.troubles {
		if slices.ContainsFunc(places, func(p string) bool { return within(t.Name, p) }) {
			n++
		}
	}
	return n
}

// within reports whether a control is another or stands in it.
func within(name, place string) bool {
	rest, inside := strings.CutPrefix(name, place)
	return inside && (rest == "" || rest[0] == '.' || rest[0] == '[')
}

// figure is a field of the model.
func (m Model) figure(f calc.Field, required bool) Group {
	id := f.String()
	place, value := "fields."+id, "scenario."+id
	label := m.fieldLabel(id)
	wrong := m.figureWrong(place, value, "scenario.basis."+id)
	g := m.fold(place, label, m.state(place, value, required, wrong), m.All && wrong > 0)
	if !g.Open {
		return g
	}
	g.Note = m.sentence(m.say(locale.FieldNote(id)))
	if f == calc.OtherCosts {
		g.Boxes = append(g.Boxes, m.tick("balance", m.say(locale.EditorBalance)).wide())
		if m.Form.balanced() {
			g.Note = both(m.Locale, g.Note, m.balanceNote())
			return g
		}
	}
	if f == calc.Months {
		g.Boxes = []Box{m.status(place, false)}
	} else {
		g.Boxes = append(g.Boxes, m.value(value, label, required))
		if f.Flow() {
			g.Boxes = append(g.Boxes, m.pick("scenario.basis."+id, m.say(locale.EditorCovers), "", append([]Choice{{Label: m.say(locale.EditorCoversOwn)}}, m.monthChoices()...)...))
		}
		g.Boxes = append(g.Boxes, m.status(place, required))
	}
	return m.origin(g, place, label)
}

// value is the box of a figure.
func (m Model) value(name, label string, required bool) Box {
	b := m.box(name, label)
	b.Required = required
	return b
}

func (m Model) status(place string, required bool) Box {
	b := m.pick(place+".status", m.say(locale.EditorTrust), "", m.statusChoices()...)
	b.Required = required
	return b
}

// cashGroup is operating cash flow, of which the other costs follow.
func (m Model) cashGroup(i int) Group {
	place := item("facts", i)
	label := m.factLabel(i)
	wrong := m.figureWrong(place)
	g := m.fold(place, label, m.state(place, place+".value", m.Form.balanced(), wrong), m.All && wrong > 0)
	if !g.Open {
		return g
	}
	g.Note = both(m.Locale, m.say(locale.EditorCashNote), m.balanceNote())
	g.Boxes = []Box{m.value(place+".value", label, m.Form.balanced()), m.status(place, m.Form.balanced())}
	return m.origin(g, place, label)
}

// balanceNote tells what other costs come to.
func (m Model) balanceNote() string {
	switch {
	case !m.Form.balanced():
		return ""
	case m.checked.costs == "":
		return m.say(locale.EditorBalanceTold)
	}
	return m.say(locale.EditorBalanceSum, arg("sum", m.checked.costs))
}

// origin adds where a value comes from.
func (m Model) origin(g Group, place, label string) Group {
	status := scenario.Status(m.textAt(place + ".status"))
	note := m.area(place+".note", m.say(locale.EditorNote))
	sum := []Box{
		m.area(place+".derivation", m.say(locale.EditorSum)).own(m.say(locale.EditorSumOwn)),
		m.box(place+".formula", m.say(locale.EditorFormula)).wide().own("155700000000 + 167700000000 + 180200000000").note(m.say(locale.EditorFormulaNote)),
	}
	switch status {
	case scenario.Assumption:
		note.Label, note.Required = m.say(locale.EditorWhy), true
		g.Boxes = append(g.Boxes, note)
	case scenario.Derived:
		sum[0].Required, sum[1].Required = true, true
		g.Boxes = append(g.Boxes, sum...)
	case scenario.Estimate, scenario.Claimed:
		note.Note = m.say(locale.EditorNoteNeeded)
		g.Boxes = append(g.Boxes, note)
	}
	g.Groups = append(g.Groups, m.sourceGroup(place, label, status != scenario.Assumption))
	more := m.fold(place+"-more", m.say(locale.EditorOriginMore), "", m.All && m.originWrong(place))
	if more.Open {
		more.Class = "two"
		more.Boxes = []Box{
			m.box(place+".period", m.say(locale.EditorOf)).own(m.Form.Period),
			m.box(place+".asOf", m.say(locale.EditorAsOfDay)).own(cmp.Or(m.Form.AsOf, "2025-12-31")),
			m.box(place+".label", m.say(locale.EditorCalledElse, arg("label", label))),
			m.box(place+".fact", m.say(locale.EditorFactID)),
		}
		if status == scenario.Reported || status == scenario.Derived || status == "" {
			more.Boxes = append(more.Boxes, note)
		}
		if status != scenario.Derived {
			more.Boxes = append(more.Boxes, sum...)
		}
		more.Boxes = append(more.Boxes, m.box(place+".rounded", m.say(locale.EditorRounded)).own(m.say(locale.EditorRoundedOwn)), m.box(place+".from", m.say(locale.EditorFrom)).own("acme-2025-ocf"))
	}
	g.Groups = append(g.Groups, more)
	return g
}

// originWrong reports whether something is wrong in the fold about a value.
func (m Model) originWrong(place string) bool {
	for _, name := range originNames {
		if name != "status" && m.checked.wrong[place+"."+name] != "" {
			return true
		}
	}
	return false
}

// sourceGroup are the sources of a value.
func (m Model) sourceGroup(place, label string, required bool) Group {
	list := place + ".sources"
	g := Group{ID: list, Head: m.say(locale.EditorSourcesHead), Class: "sources", Error: m.errorAt(list)}
	at := m.Form.sources(steps(list))
	if at == nil {
		return g
	}
	for i := range *at {
		g.Groups = append(g.Groups, m.source(item(list, i), m.count(i+1, locale.EditorSource), m.say(locale.EditorSourceOf, arg("label", label), nth(m.Locale, i+1))))
	}
	if required && len(*at) == 0 {
		g.Note = m.say(locale.EditorOneSource)
	}
	g.Buttons = []Button{{Deed: Add, Name: list, Label: m.say(locale.EditorAddSource), About: label}}
	if all := m.Form.allSources(); len(all) > 0 {
		reuse := Box{Kind: Pick, Name: Reuse + list, Label: m.say(locale.EditorReuse), Choices: []Choice{{Label: "…", Picked: true}}}
		for _, s := range all {
			reuse.Choices = append(reuse.Choices, Choice{Value: s.key(), Label: cmp.Or(s.Title, s.URL) + " · " + s.Publisher})
		}
		g.After = []Box{reuse}
	}
	return g
}

// source is one source.
func (m Model) source(at, head, about string) Group {
	g := Group{ID: at, Head: head, Class: "two source", Boxes: []Box{
		m.box(at+".title", m.say(locale.EditorSourceTitle)).required().wide().own(m.say(locale.EditorSourceOwn)),
		m.box(at+".publisher", m.say(locale.EditorPublisher)).required().own("Acme Inc."),
		m.box(at+".date", m.say(locale.EditorDate)).required().own("2026-02-04").note(m.say(locale.EditorDateNote)),
		m.box(at+".url", m.say(locale.EditorAddress)).required().wide().own("https://www.sec.gov/…"),
		m.area(at+".quote", m.say(locale.EditorQuote)).required(),
	}}
	if strings.HasSuffix(at, "]") {
		g.Buttons = []Button{{Deed: Drop, Name: at, Label: m.say(locale.EditorRemoveSource), About: about}}
	}
	return g
}

// state is what a figure's fold says of it.
func (m Model) state(place, value string, required bool, wrong int) string {
	text := strings.TrimSpace(m.textAt(value))
	if place == "fields."+calc.OtherCosts.String() && m.Form.balanced() {
		text = ""
		if p := m.checked.preset; p.Scenario.IsSet(calc.OtherCosts) {
			text = model.Exact(m.Locale, p.Currency, calc.OtherCosts, p.Scenario.Value(calc.OtherCosts))
		}
		if text == "" {
			return m.say(locale.EditorWorked)
		}
		return m.say(locale.EditorWorkedOut, arg("value", text))
	}
	status := m.textAt(place + ".status")
	switch {
	case text == "" && status == "" && required:
		return m.say(locale.EditorRequired)
	case text == "" && status == "":
		return ""
	}
	var said []string
	for _, s := range [...]string{text, m.statusWord(status)} {
		if s != "" {
			said = append(said, s)
		}
	}
	if at := m.Form.sources(steps(place + ".sources")); at != nil && len(*at) > 0 {
		said = append(said, m.count(len(*at), locale.EditorSources))
	}
	if wrong > 0 {
		said = append(said, m.count(wrong, locale.EditorToRight))
	}
	return strings.Join(said, " · ")
}
