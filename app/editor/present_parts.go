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
		{ID: "story", Head: "1. The story", Groups: m.story()},
		{ID: "figures", Head: "2. The figures", Groups: m.figures(),
			Note: "Open each figure, type it as you would write it (4.8bn, 21.5%, 30,000), say how far it can be trusted, and add where it was published, with the words or the line of the table that say so."},
		{ID: "readers", Head: "3. What readers may do", Groups: m.readers(),
			Note: "Leave this as it is: readers move revenue, capex, payroll, headcount and layoffs, on tracks that fit your figures."},
		{ID: "further", Head: "4. Further figures, and other readings", Groups: append(m.facts(), m.claim()),
			Note: "Only if your story needs them: figures that stand beside it, and one headline that can be read in several ways."},
		{ID: "texts", Head: "5. Other languages", Groups: m.languages(), Note: "Only if readers of other languages shall have your texts in theirs."},
	}
}

func (m Model) story() []Group {
	months := m.pick("scenario.months", "Months that the answer is about", "12", monthChoices()...)
	tried := m.pick("tried", "The layoffs are", string(scenario.Announced),
		Choice{Value: string(scenario.Announced), Label: "announced by the company"},
		Choice{Value: string(scenario.Press), Label: "reported by the press alone"},
		Choice{Value: string(scenario.WhatIf), Label: "nobody’s: an example to start from"})
	asOf := m.box("asOf", "Last day of that").own("2025-12-31").note("Holds for every figure that names no other day")
	asOf.Required = m.From == ""
	more := m.fold("story-more", "Identifier, notes, currency", "", m.All && m.checked.wrong["id"]+m.checked.wrong["currency"]+m.checked.wrong["notes"] != "")
	more.Boxes = []Box{
		m.box("id", "Identifier, as it stands in addresses").own(m.Form.suggestedID()),
		m.box("currency", "Currency").own("USD").note("Three letters: USD, EUR, GBP"),
		m.area("notes", "Notes for readers, one a line").note("What they should know about the figures. They stand above the sources."),
	}
	return []Group{
		{ID: "story-main", Class: "two", Boxes: []Box{
			m.box("title", "Title: the question").required().wide().own("How many layoffs pay for the data centres?"),
			m.box("company", "Company").required().own("Acme"),
			m.box("pool", "Who could be laid off").required().own("corporate staff"),
			m.box("period", "What the figures cover").required().own("January to December 2025"),
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
	more := m.fold("figures-more", "More figures: other costs, tax, stock pay, severance and others", "", m.moreOpen())
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
	g.Note = sentence(m.Locale.Text(locale.FieldNote(id)))
	if f == calc.OtherCosts {
		g.Boxes = append(g.Boxes, m.tick("balance", "Work them out of operating cash flow").wide())
		if m.Form.balanced() {
			g.Note += " " + m.balanceNote()
			return g
		}
	}
	if f == calc.Months {
		g.Boxes = []Box{m.status(place, false)}
	} else {
		g.Boxes = append(g.Boxes, m.value(value, label, required))
		if f.Flow() {
			g.Boxes = append(g.Boxes, m.pick("scenario.basis."+id, "Months it covers", "", append([]Choice{{Label: "the period’s own"}}, monthChoices()...)...))
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
	b := m.pick(place+".status", "How far it can be trusted", "", statusChoices()...)
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
	g.Note = "Cash from the business before capex, as the company reports it. " + m.balanceNote()
	g.Boxes = []Box{m.value(place+".value", label, m.Form.balanced()), m.status(place, m.Form.balanced())}
	return m.origin(g, place, label)
}

// balanceNote tells what other costs come to.
func (m Model) balanceNote() string {
	p := m.checked.preset
	if !m.Form.balanced() {
		return ""
	}
	if !p.Scenario.IsSet(calc.OtherCosts) {
		return "The model’s other costs follow from it, with revenue and payroll: they are marked as the balancing item."
	}
	return "Other costs follow, marked as the balancing item: " + p.Fields[calc.OtherCosts].Derivation + "."
}

// origin adds where a value comes from.
func (m Model) origin(g Group, place, label string) Group {
	status := scenario.Status(m.textAt(place + ".status"))
	note := m.area(place+".note", "Note for readers")
	sum := []Box{
		m.area(place+".derivation", "The sum in words").own("155.7bn + 167.7bn + 180.2bn = 503.5bn"),
		m.box(place+".formula", "The same as a formula").wide().own("155700000000 + 167700000000 + 180200000000").note("Plain digits, names of fields and identifiers of further figures, + − × ÷"),
	}
	switch status {
	case scenario.Assumption:
		note.Label, note.Required = "Why it was chosen", true
		g.Boxes = append(g.Boxes, note)
	case scenario.Derived:
		sum[0].Required, sum[1].Required = true, true
		g.Boxes = append(g.Boxes, sum...)
	case scenario.Estimate, scenario.Claimed:
		note.Note = "Needed where it covers other months than the answer"
		g.Boxes = append(g.Boxes, note)
	}
	g.Groups = append(g.Groups, m.sourceGroup(place, label, status != scenario.Assumption))
	more := m.fold(place+"-more", "More about it", "", m.All && m.originWrong(place))
	if more.Open {
		more.Class = "two"
		more.Boxes = []Box{
			m.box(place+".period", "What it covers").own(m.Form.Period),
			m.box(place+".asOf", "As of").own(cmp.Or(m.Form.AsOf, "2025-12-31")),
			m.box(place+".label", "What it is called, if not "+label),
			m.box(place+".fact", "Identifier of the fact"),
		}
		if status == scenario.Reported || status == scenario.Derived || status == "" {
			more.Boxes = append(more.Boxes, note)
		}
		if status != scenario.Derived {
			more.Boxes = append(more.Boxes, sum...)
		}
		more.Boxes = append(more.Boxes, m.box(place+".rounded", "The sum was rounded to").own("1m"), m.box(place+".from", "Facts it is made of").own("acme-2025-ocf"))
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
	g := Group{ID: list, Head: "Sources", Class: "sources", Error: m.errorAt(list)}
	at := m.Form.sources(steps(list))
	if at == nil {
		return g
	}
	for i := range *at {
		g.Groups = append(g.Groups, m.source(item(list, i), "Source "+itoa(i+1), label+", source "+itoa(i+1)))
	}
	if required && len(*at) == 0 {
		g.Note = "One at least."
	}
	g.Buttons = []Button{{Deed: Add, Name: list, Label: "Add a source", About: label}}
	if all := m.Form.allSources(); len(all) > 0 {
		reuse := Box{Kind: Pick, Name: Reuse + list, Label: "Or the same as", Choices: []Choice{{Label: "…", Picked: true}}}
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
		m.box(at+".title", "Title").required().wide().own("Form 10-K 2025: statements of cash flows"),
		m.box(at+".publisher", "Publisher").required().own("Acme Inc."),
		m.box(at+".date", "Date").required().own("2026-02-04").note("Or: undated"),
		m.box(at+".url", "Address").required().wide().own("https://www.sec.gov/…"),
		m.area(at+".quote", "Quote: the words or the line of the table").required(),
	}}
	if strings.HasSuffix(at, "]") {
		g.Buttons = []Button{{Deed: Drop, Name: at, Label: "Remove this source", About: about}}
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
		return strings.TrimPrefix(text+", worked out", ", ")
	}
	status := m.textAt(place + ".status")
	switch {
	case text == "" && status == "" && required:
		return "required"
	case text == "" && status == "":
		return ""
	}
	var said []string
	for _, s := range [...]string{text, status} {
		if s != "" {
			said = append(said, s)
		}
	}
	if at := m.Form.sources(steps(place + ".sources")); at != nil && len(*at) > 0 {
		said = append(said, count(len(*at), "source", "sources"))
	}
	if wrong > 0 {
		said = append(said, count(wrong, "thing to put right", "things to put right"))
	}
	return strings.Join(said, " · ")
}

// sentence begins with a capital and ends with a stop.
func sentence(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:] + "."
}
