package app

import (
	"breakeven/app/chart"
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// prefix starts the ids of shared drawing parts.
const prefix = "bk-"

// page is the whole tree: the first element of the body. w is nil on a server.
func page(s model.Screen, stage string, w *Widget) ui.UI {
	if s.Page == model.Embed {
		return el("main", attrs{"class": "frame"}, widget(s, stage, w))
	}
	return el("div", attrs{"class": "site"},
		siteHeader(s),
		el("main", nil, widget(s, stage, w)))
}

// siteHeader is the full page's own bar; an embed has none.
func siteHeader(s model.Screen) ui.UI {
	links := make([]ui.UI, 0, len(s.Presets))
	for _, p := range s.Presets {
		current := ""
		if p.Current {
			current = "page"
		}
		links = append(links, el("a", attrs{"href": p.Href, "aria-current": current}, text(p.Name)))
	}
	return el("header", attrs{"class": "bar0"},
		el("a", attrs{"class": "brand", "href": s.Base}, text("Breakeven")),
		el("nav", attrs{"aria-label": s.PresetsLabel}, links...))
}

// widget is the calculator itself.
func widget(s model.Screen, stage string, w *Widget) ui.UI {
	kids := []ui.UI{
		raw(chart.Defs(prefix)),
		answer(s, w),
		layoffs(s, w),
		figures(s, w),
	}
	kids = append(kids, when(s.Ways.Open, waysSection(s.Ways))...)
	kids = append(kids, details(s, w), foot(s, stage, w))
	in := el("form", attrs{"class": "in", "method": "get", "autocomplete": "off"}, kids...)
	if w != nil {
		in = in.On("submit", w.onSubmit)
	}
	class := "bk"
	if s.Page == model.Embed {
		class = "bk tight"
	}
	return el("div", attrs{
		"class": class, "data-breakeven": s.ID, "data-stage": stage, "data-theme": s.Theme,
		"lang": s.Lang, "dir": s.Dir,
	}, in)
}
