package app

import (
	"breakeven/app/locale"
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Run takes over an embed's page as a server wrote it: it reads what the page
// says of itself, makes the same state from the same address, and shows it. It
// returns only if the page is not one of ours.
func Run() { run(nil, nil) }

// RunPage is Run for the full page, with what a reader keeps there. That is a
// program of its own: no reader of an embed downloads it.
func RunPage() { run(newShelf, model.FullPageLinks) }

func run(shelf func(*Widget) ui.UI, lead func(model.Model) []model.Link) {
	document := ui.Window().Get("document")
	root := document.Get("documentElement").Get("dataset")
	data := ui.Window().Get("breakevenPreset") // boot.js has fetched it
	if !data.Truthy() {
		ui.Log("this page holds no scenario")
		return
	}
	var page browser
	page.breathe()
	preset, err := readPreset(data.String())
	if err != nil {
		ui.Log(err)
		return
	}
	loc, _ := locale.For(document.Get("documentElement").Get("lang").String())
	location := ui.Window().Get("location")
	place := model.Place{
		Page: model.Home, Lead: lead, Base: root.Get("base").String(), Files: root.Get("files").Truthy(),
		Query: after(location.Get("search").String(), '?'), Fragment: after(location.Get("hash").String(), '#'),
	}
	if root.Get("page").String() == "embed" {
		place.Page = model.Embed
	}
	presets := ui.Window().Get("JSON").Call("parse", document.Call("getElementById", "breakeven-presets").Get("textContent"))
	for i := range presets.Length() {
		p := presets.Index(i)
		place.Presets = append(place.Presets, model.PresetName{ID: p.Index(0).String(), Name: p.Index(1).String()})
	}
	page.breathe()
	m := model.Load(loc, preset, place)
	page.breathe()
	w := newWidget(m)
	w.shelf = shelf
	w.browser = page
	w.browser.breathe()
	ui.Route(location.Get("pathname").String(), func() ui.Composer { return w })
	ui.RunWhenOnBrowser()
}

// after drops a leading sign.
func after(s string, sign byte) string {
	if s != "" && s[0] == sign {
		return s[1:]
	}
	return s
}
