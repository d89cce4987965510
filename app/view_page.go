package app

import (
	"breakeven/app/chart"
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// prefix starts the ids of shared drawing parts.
const prefix = "bk-"

// page is the whole tree: the first element of the body. bar is the full page's
// own, which an embed's program goes without; w is nil on a server.
func page(s model.Screen, stage string, bar func(model.Screen) ui.UI, w *Widget) ui.UI {
	if s.Page == model.Embed {
		return el("main", attrs{"class": "frame"}, widget(s, stage, w))
	}
	return el("div", attrs{"class": "site"},
		bar(s),
		el("main", nil, widget(s, stage, w)))
}

// siteHeader is the full page's own bar; an embed has none.
func siteHeader(s model.Screen) ui.UI {
	company := "page"
	if len(s.Periods) > 0 {
		company = "true"
	}
	kids := append(presetLinks(s.Presets, company), when(len(s.Periods) > 0, periods(s))...)
	return el("header", attrs{"class": "bar0"},
		el("a", attrs{"class": "brand", "href": s.Base}, text("Breakeven")),
		el("nav", attrs{"aria-label": s.PresetsLabel}, kids...))
}

// periods are one company's presets, folded away behind the one on show.
func periods(s model.Screen) ui.UI {
	here := ""
	for _, p := range s.Periods {
		if p.Current {
			here = p.Name
		}
	}
	return el("details", nil,
		el("summary", nil, el("span", attrs{"class": "vh"}, text(s.PeriodsLabel+": ")), text(here)),
		el("div", nil, presetLinks(s.Periods, "page")...))
}

// presetLinks are links of which the current one says so.
func presetLinks(list []model.PresetLink, current string) []ui.UI {
	links := make([]ui.UI, 0, len(list))
	for _, p := range list {
		said := ""
		if p.Current {
			said = current
		}
		links = append(links, el("a", attrs{"href": p.Href, "aria-current": said}, text(p.Name)))
	}
	return links
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
