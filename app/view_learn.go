package app

import (
	"breakeven/app/chart"
	"breakeven/app/learn"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// learnPage is the whole tree: the first element of the body. l is nil on a
// server.
func learnPage(v learn.Screen, stage string, l *Learn) ui.UI {
	s := v.Calc
	kids := []ui.UI{raw(chart.Defs(prefix))}
	if !v.Alone {
		kids = append(kids, learnLead(v))
	} else if v.Folded {
		kids = append(kids, el("h1", attrs{"class": "title alone"}, text(s.Title)))
	}
	if v.Folded { // what a link said wrongly is not folded away
		kids = append(kids, el("div", attrs{"class": "named"}, notices(s, l.calculator())...))
		v.Calc.Notices = nil
	}
	for _, p := range v.Parts {
		kids = append(kids, learnPart(p, v, stage, l))
	}
	if v.Folded {
		kids = append(kids, el("details", attrs{"class": "lesson folded", "id": learn.Calculator},
			el("summary", nil, text(v.Head)), learnCalculator(v, stage, l)))
	}
	kids = append(kids, sheetView(v.Class.Sheet))
	root := el("div", attrs{
		"class": "bk learn", "data-breakeven": s.ID, "data-stage": stage, "data-theme": s.Theme,
		"lang": s.Lang, "dir": s.Dir,
	}, kids...)
	if v.Alone {
		return el("main", attrs{"class": "frame"}, root)
	}
	return el("div", attrs{"class": "site"}, siteHeader(s), el("main", nil, root))
}

// learnLead says what the page is, and leads to its parts.
func learnLead(v learn.Screen) ui.UI {
	return el("div", attrs{"class": "lead"},
		el("p", attrs{"class": "note"}, text(v.Note)),
		learnParts(v))
}

// learnParts are links to the parts. learn.js follows them: the address's
// fragment is the reader's state.
func learnParts(v learn.Screen) ui.UI {
	items := make([]ui.UI, 0, len(v.Parts))
	for _, p := range v.Parts {
		items = append(items, el("li", nil, el("a", attrs{"href": "#" + p.ID, "data-part": p.ID}, text(p.Head))))
	}
	return el("nav", attrs{"class": "parts", "aria-label": v.PartsLabel}, el("ul", nil, items...))
}

// learnPart is a section with its heading.
func learnPart(p learn.Part, v learn.Screen, stage string, l *Learn) ui.UI {
	headID := p.ID + "-head"
	return el("section", attrs{"id": p.ID, "class": "lesson", "aria-labelledby": headID},
		el("h2", attrs{"class": "h", "id": headID, "tabindex": "-1"}, text(p.Head)),
		learnBody(p.ID, v, stage, l))
}

// learnBody is what a part holds.
func learnBody(id string, v learn.Screen, stage string, l *Learn) ui.UI {
	switch id {
	case learn.Calculator:
		return learnCalculator(v, stage, l)
	case learn.Working:
		return learnWorking(v, l)
	case learn.Predict:
		return learnPredict(v.Predict, l)
	case learn.Backwards:
		return learnBackwards(v.Backwards, l)
	case learn.Take:
		return learnTake(v.Take, l)
	case learn.Assignment:
		return &assignmentPart{View: v.Class.Assignment, Print: v.Class.Print, PrintKey: v.Class.PrintKey, Stage: stage, Learn: l}
	case learn.Practice:
		return learnPractice(v.Class, stage, l)
	case learn.Teachers:
		return &deskPart{View: v.Class.Desk, Stage: stage, Learn: l}
	case learn.Sensitivity:
		return learnSensitivity(v, l)
	case learn.Compare:
		return learnCompare(v, l)
	case learn.Glossary:
		return learnGlossary(v)
	}
	return el("div", nil)
}

// learnCalculator is the calculator as on the full page, without its working
// where that is a part of its own.
func learnCalculator(v learn.Screen, stage string, l *Learn) ui.UI {
	s, w := v.Calc, l.calculator()
	form := el("form", attrs{"class": "in", "method": "get", "autocomplete": "off"},
		answer(s, w),
		learnLayoffs(v, w),
		learnFigures(v, w),
		learnWays(v),
		el("div", attrs{"class": "more"}, learnDetails(v, w)...),
		foot(s, stage, w))
	if w != nil {
		form = form.On("submit", w.onSubmit)
	}
	return form
}

// learnLayoffs is the what-if with its chart, and the guess on it. Until that is
// made there is no chart.
func learnLayoffs(v learn.Screen, w *Widget) ui.UI {
	f := v.Calc.Layoffs
	kids := fieldHead(f, w)
	if !v.Predict.Waiting {
		drawn := []ui.UI{raw(v.Calc.Chart.SVG())}
		if v.Predict.Marked {
			drawn = append(drawn, raw(v.Predict.Mark.SVG()))
		}
		kids = append(kids, el("div", attrs{"class": "drawn"}, drawn...))
	}
	if f.Hidden {
		kids = append(kids, raw(f.Ends.SVG()))
	} else {
		kids = append(kids, track(f, w)...)
	}
	return el("figure", attrs{"class": fieldClass("field lay", f), "role": "group", "aria-labelledby": sliderID(f.ID) + "-l"}, kids...)
}

// learnFigures are the four fields; their strips would tell the answer.
func learnFigures(v learn.Screen, w *Widget) ui.UI {
	if !v.Predict.Waiting {
		return figures(v.Calc, w)
	}
	kids := []ui.UI{el("legend", attrs{"class": "h"}, text(v.Calc.FiguresTitle))}
	for _, f := range v.Calc.Figures {
		parts := append(fieldHead(f, w), track(f, w)...)
		kids = append(kids, el("div", attrs{"class": fieldClass("field", f), "role": "group", "aria-labelledby": sliderID(f.ID) + "-l"}, parts...))
	}
	return el("fieldset", attrs{"class": "fields"}, kids...)
}

// learnWays are the other ways to close the gap, which would tell it.
func learnWays(v learn.Screen) ui.UI {
	if v.Predict.Waiting {
		return el("div", nil)
	}
	return waysSection(v.Calc.Ways)
}
