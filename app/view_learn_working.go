package app

import (
	"breakeven/app/learn"
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// learnDetails are the calculator's foldable parts but the working.
func learnDetails(s model.Screen, w *Widget) []ui.UI {
	var kids []ui.UI
	for _, d := range s.Details {
		if d.ID != model.DetailAssumptions && d.ID != model.DetailSources {
			continue
		}
		kids = append(kids, el("details", attrs{"id": prefix + d.ID}, el("summary", nil, text(d.Summary)), detail(d.ID, s, w)))
	}
	return kids
}

// learnWorking is the calculation step by step.
func learnWorking(v learn.Screen, l *Learn) ui.UI { return working(v.Calc) }

// learnGlossary lists the terms.
func learnGlossary(v learn.Screen) ui.UI { return el("div", nil) }
