package app

import (
	"breakeven/app/learn"
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// learnDetails are the calculator's foldable parts but the working.
func learnDetails(v learn.Screen, w *Widget) []ui.UI {
	var kids []ui.UI
	for _, d := range v.Calc.Details {
		if d.ID != model.DetailAssumptions && d.ID != model.DetailSources && (d.ID != model.DetailWorking || !v.Inside) {
			continue
		}
		kids = append(kids, el("details", attrs{"id": prefix + d.ID}, el("summary", nil, text(d.Summary)), detail(d.ID, v.Calc, w)))
	}
	return kids
}

// learnWorking is the calculation step by step, with the waterfall and every
// result.
func learnWorking(v learn.Screen, l *Learn) ui.UI {
	k := v.Working
	steps := make([]ui.UI, 0, len(k.Steps))
	for _, s := range k.Steps {
		steps = append(steps, learnStep(s, k.TermsLabel))
	}
	kids := []ui.UI{
		el("p", attrs{"class": "note"}, text(k.Note)),
		learnRounding(k, l),
		el("ol", attrs{"class": "steps"}, steps...),
	}
	if k.Plain != "" {
		kids = append(kids,
			el("details", attrs{"id": "working-plain", "class": "fold"}, el("summary", nil, text(k.PlainLabel)),
				el("div", nil,
					el("pre", attrs{"id": "working-text", "tabindex": "0"}, text(k.Plain)),
					learnCopy("working-text", v.Words, l))),
			learnBridge(k.Bridge),
			learnResults(v.Calc))
	}
	return el("div", nil, append(kids, learnMeanings(k.Steps)...)...)
}

// learnRounding is the switch between exact and rounded numbers. It needs the
// program.
func learnRounding(k learn.WorkingView, l *Learn) ui.UI {
	box := elVoid("input", attrs{"type": "checkbox", "id": "working-rounded", "checked": checkedAttr(k.Rounded)})
	if l != nil {
		box = box.On("change", l.onRounding)
	}
	return el("p", attrs{"class": "switch later"},
		box, el("label", attrs{"for": "working-rounded"}, text(k.RoundedLabel)),
		el("span", attrs{"class": "note"}, text(k.RoundedNote)))
}

// onRounding takes note of the switch.
func (l *Learn) onRounding(ctx ui.Context, e ui.Event) {
	l.send(ctx, learn.RoundingChosen{Rounded: ctx.JSSrc().Get("checked").Bool()})
}

// learnStep is one line of the working, with its terms.
func learnStep(s learn.Step, terms string) ui.UI {
	kids := []ui.UI{el("span", nil, text(s.Text))}
	for _, row := range [][]model.Math{s.Words, s.Numbers} {
		if len(row) > 0 {
			kids = append(kids, formula(row))
		}
	}
	if len(s.Terms) > 0 {
		list := []ui.UI{text(terms)}
		for _, t := range s.Terms {
			list = append(list, el("button", attrs{"type": "button", "class": "src", "popovertarget": "means-" + t.ID}, text(t.Name)))
		}
		kids = append(kids, el("span", attrs{"class": "terms"}, list...))
	}
	proof := ""
	if s.Proof {
		proof = flag
	}
	return el("li", attrs{"data-proof": proof}, kids...)
}

// learnMeanings are what the terms' buttons open.
func learnMeanings(steps []learn.Step) []ui.UI {
	var kids []ui.UI
	seen := map[string]bool{}
	for _, s := range steps {
		for _, t := range s.Terms {
			if !seen[t.ID] {
				seen[t.ID] = true
				kids = append(kids, el("div", attrs{"popover": "auto", "id": "means-" + t.ID}, el("b", nil, text(t.Name)), el("p", nil, text(t.Text))))
			}
		}
	}
	return []ui.UI{el("div", nil, kids...)}
}

// learnBridge is the waterfall, and the same as a table.
func learnBridge(b learn.BridgeView) ui.UI {
	rows := make([]ui.UI, 0, len(b.Rows))
	for _, r := range b.Rows {
		class := ""
		if r.Total {
			class = "total"
		}
		rows = append(rows, el("tr", attrs{"class": class},
			el("th", attrs{"scope": "row"}, text(r.Label)),
			el("td", attrs{"class": "v"}, text(r.Amount)), el("td", attrs{"class": "v"}, text(r.After))))
	}
	return el("div", attrs{"class": "waterfall"},
		el("h3", attrs{"class": "h"}, text(b.Head)), el("p", attrs{"class": "note"}, text(b.Note)),
		raw(b.Drawing.SVG()),
		el("details", attrs{"id": "bridge-table", "class": "fold"}, el("summary", nil, text(b.TableLabel)),
			el("div", nil, el("table", attrs{"class": "ways results"},
				el("thead", nil, el("tr", nil, el("th", attrs{"scope": "col"}, text(b.Item)),
					el("th", attrs{"scope": "col", "class": "v"}, text(b.Value)), el("th", attrs{"scope": "col", "class": "v"}, text(b.After)))),
				el("tbody", nil, rows...)))))
}

// learnResults are the outputs that no other part shows.
func learnResults(s model.Screen) ui.UI {
	rows := make([]ui.UI, 0, len(s.Results))
	for _, r := range s.Results {
		rows = append(rows, el("tr", nil,
			el("th", attrs{"scope": "row"}, text(r.Label)),
			el("td", attrs{"class": "v", "data-out": r.Name, "data-value": r.Value}, text(r.Text))))
	}
	return el("table", attrs{"class": "ways results"},
		el("caption", attrs{"class": "h"}, text(s.ResultsTitle)),
		el("tbody", nil, rows...))
}

// learnCopy is the button that copies a text shown on the page.
func learnCopy(id string, words learn.Words, l *Learn) ui.UI {
	button := el("button", attrs{"type": "button", "class": "later copy", "data-copy-text": id}, text(words.Copy))
	if l != nil {
		button = button.On("click", l.onCopyText)
	}
	said := ""
	if words.CopiedID == id {
		said = words.Copied
	}
	return el("p", attrs{"class": "act"}, button, el("span", attrs{"role": "status", "class": "note"}, text(said)))
}

// learnGlossary lists the terms.
func learnGlossary(v learn.Screen) ui.UI {
	kids := make([]ui.UI, 0, 2*len(v.Glossary.Terms))
	for _, t := range v.Glossary.Terms {
		kids = append(kids, el("dt", attrs{"id": "term-" + t.ID}, text(t.Name)), el("dd", nil, text(t.Text)))
	}
	return el("div", nil, el("p", attrs{"class": "note"}, text(v.Glossary.Note)), el("dl", attrs{"class": "terms"}, kids...))
}
