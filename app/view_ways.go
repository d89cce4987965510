package app

import (
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// waysSection is "the same gap, closed another way" as a part of the page.
func waysSection(v model.Ways) ui.UI {
	return el("section", attrs{"class": "way"},
		el("h2", attrs{"class": "h"}, text(v.Title)),
		el("p", attrs{"class": "note"}, text(v.Note)),
		waysTable(v))
}

// waysTable has one row a way, each above a bar drawn to scale. Its rows are
// always there: without a gap they say so, at the same height.
func waysTable(v model.Ways) ui.UI {
	rows := make([]ui.UI, 0, 2*len(v.Rows))
	for _, r := range v.Rows {
		name := []ui.UI{text(r.Name)}
		if r.Note != "" {
			name = append(name, el("small", nil, text(r.Note)))
		}
		rows = append(rows,
			el("tr", nil,
				el("th", attrs{"scope": "row"}, name...),
				el("td", attrs{"class": "v", "data-out": r.Out, "data-value": r.OutValue}, text(r.Value))),
			el("tr", attrs{"class": "bar", "aria-hidden": "true"},
				el("td", attrs{"colspan": "2"}, raw(r.Bar.SVG()))))
	}
	return el("table", attrs{"class": "ways", "aria-label": v.Title}, el("tbody", nil, rows...))
}
