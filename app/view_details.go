package app

import (
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// details are the foldable parts below the sliders.
func details(s model.Screen, w *Widget) ui.UI {
	kids := make([]ui.UI, 0, len(s.Details))
	for _, d := range s.Details {
		open := ""
		if d.Open {
			open = flag
		}
		class := ""
		if d.Later {
			class = "later"
		}
		kids = append(kids, el("details", attrs{"open": open, "id": prefix + d.ID, "class": class},
			el("summary", nil, text(d.Summary)),
			detail(d.ID, s, w)))
	}
	return el("div", attrs{"class": "more"}, kids...)
}

// detail is what a foldable part holds.
func detail(id string, s model.Screen, w *Widget) ui.UI {
	switch id {
	case model.DetailWays:
		return el("div", nil, el("p", attrs{"class": "note"}, text(s.Ways.Note)), waysTable(s.Ways))
	case model.DetailWorking:
		return working(s)
	case model.DetailAssumptions:
		return &assumptionList{Note: s.AssumptionsNote, Fields: s.Assumptions, Widget: w}
	case model.DetailOwn:
		return ownDetail(w)
	}
	return &sourceList{Notes: s.SourcesNotes, Lines: s.Sources}
}

// ownDetail holds the reader's own scenarios, in the program that has them.
func ownDetail(w *Widget) ui.UI {
	if w == nil || w.shelf == nil {
		return el("div", nil)
	}
	return w.shelf(w)
}

// working is the calculation with the numbers in it, and every result.
func working(s model.Screen) ui.UI {
	rows := make([]ui.UI, 0, len(s.Results))
	for _, r := range s.Results {
		rows = append(rows, el("tr", nil,
			el("th", attrs{"scope": "row"}, text(r.Label)),
			el("td", attrs{"class": "v", "data-out": r.Name, "data-value": r.Value}, text(r.Text))))
	}
	return el("div", nil,
		&stepList{Note: s.Working.Note, Steps: s.Working.Steps},
		el("table", attrs{"class": "ways results"},
			el("caption", attrs{"class": "h"}, text(s.ResultsTitle)),
			el("tbody", nil, rows...)))
}

// stepList is the calculation line by line. It is a component of its own, which
// the framework passes over while its steps stay the same.
type stepList struct {
	ui.Compo
	Note  string
	Steps []model.Step
}

// Render lists the steps with their formulas.
func (l *stepList) Render() ui.UI {
	steps := make([]ui.UI, 0, len(l.Steps))
	for _, step := range l.Steps {
		kids := []ui.UI{el("span", nil, text(step.Text))}
		if len(step.Formula) > 0 {
			kids = append(kids, formula(step.Formula))
		}
		steps = append(steps, el("li", nil, kids...))
	}
	return el("div", nil, el("p", nil, text(l.Note)), el("ol", attrs{"class": "steps"}, steps...))
}

// assumptionList are all fields without a slider, each with its exact box; like
// [stepList] it is passed over while it stays.
type assumptionList struct {
	ui.Compo
	Note   string
	Fields []model.FieldView
	Widget *Widget // nil on a server
}

// Render lists the fields.
func (l *assumptionList) Render() ui.UI {
	w := l.Widget
	rows := make([]ui.UI, 0, len(l.Fields))
	for _, f := range l.Fields {
		id := sliderID(f.ID)
		name := []ui.UI{text(f.Label), el("small", nil, text(f.Hint))}
		box := ui.UI(el("span", attrs{"class": "fixed"}, text(f.Fixed)))
		if !f.Locked {
			box = exactBox(f, id, w)
		}
		kids := []ui.UI{
			el("span", nil, append([]ui.UI{labelOf(f, id, name)}, marks(f, id, w)...)...), box,
			sourcePanel(f, id),
		}
		if f.Error != "" {
			kids = append(kids, errorLine(f))
		}
		rows = append(rows, el("div", attrs{"class": "row"}, kids...))
	}
	return el("div", nil,
		el("p", nil, text(l.Note)),
		el("div", attrs{"class": "rows"}, rows...))
}

// labelOf is an assumption's name: a label where there is a box to label.
func labelOf(f model.FieldView, id string, name []ui.UI) ui.UI {
	if f.Locked {
		return el("span", nil, name...)
	}
	return el("label", attrs{"for": id}, name...)
}

// sourceList is where every number comes from. It never changes while the page
// is open, so it is a component of its own, which the framework passes over.
type sourceList struct {
	ui.Compo
	Notes []string
	Lines []model.SourceView
}

// Render lists the story's notes, then each figure with its sources.
func (l *sourceList) Render() ui.UI {
	items := make([]ui.UI, 0, len(l.Lines))
	for _, src := range l.Lines {
		kids := []ui.UI{el("b", nil, text(src.Status)), el("span", nil, text(" "+src.Text))}
		for _, c := range src.Sources {
			kids = append(kids, citation("div", c))
		}
		items = append(items, el("li", nil, kids...))
	}
	kids := make([]ui.UI, 0, len(l.Notes)+1)
	for _, n := range l.Notes {
		kids = append(kids, el("p", nil, text(n)))
	}
	return el("div", nil, append(kids, el("ul", attrs{"class": "srcs"}, items...))...)
}

// formula writes MathML, the browser's own typesetting. No browser breaks a
// formula into lines, so each sign and what follows it is one of its own and
// a long sum wraps like text.
func formula(nodes []model.Math) ui.UI {
	var m markup
	m.open("span", "class", "formula")
	m.open("math")
	for i, n := range nodes {
		if i > 0 && n.Kind == model.MathOperator && breaks(n.Text) {
			m.close("math")
			m.text(" ")
			m.open("math")
			// At the start of a formula a sign would pass for a leading one.
			m.element("mo", n.Text, "form", "infix")
			continue
		}
		m.math(n)
	}
	m.close("math")
	m.close("span")
	return m.node()
}

// breaks reports whether a line may end before an operator.
func breaks(operator string) bool {
	switch operator {
	case "=", "≈", "−", "+", "×", ",":
		return true
	}
	return false
}

var mathTags = [...]string{
	model.MathNumber: "mn", model.MathName: "mi", model.MathWords: "mtext",
	model.MathOperator: "mo", model.MathFraction: "mfrac", model.MathRow: "mrow",
}

func (m *markup) math(n model.Math) {
	tag := mathTags[n.Kind]
	m.open(tag)
	m.text(n.Text)
	for _, k := range n.Kids {
		m.math(k)
	}
	m.close(tag)
}
