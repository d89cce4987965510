package app

import (
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/snippet"
	"breakeven/app/studio"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// RunStudio takes over the page on which an editor makes an embed: it reads
// what stands in its form by now, and shows it. It returns only if the page is
// not one of ours.
func RunStudio() {
	win := ui.Window()
	files := win.Get("breakevenPresets") // studio.js has fetched them
	if !files.Truthy() {
		ui.Log("this page holds no scenarios")
		return
	}
	var presets []*scenario.Preset
	for i := range files.Length() {
		preset, err := readPreset(files.Index(i).String())
		if err != nil {
			ui.Log(err)
			return
		}
		presets = append(presets, preset)
	}
	root := win.Get("document").Get("documentElement")
	data := root.Get("dataset")
	loc, _ := locale.For(root.Get("lang").String())
	site := snippet.Site{
		Origin: attribute(root, "data-origin"), Base: data.Get("base").String(),
		Files:  data.Get("files").Truthy(),
		Loader: snippet.Loader{Pinned: attribute(root, "data-loader"), Integrity: attribute(root, "data-integrity")},
	}
	if site.Origin == "" {
		site.Origin = win.Get("location").Get("origin").String()
	}
	typed := formQuery()
	query := typed
	// A host that serves files knows no query: its form holds nothing of it.
	if asked := after(win.Get("location").Get("search").String(), '?'); asked != attribute(root, "data-query") {
		query = asked
	}
	s := newStudio(studio.Load(loc, site, presets, model.Pairs(query)))
	s.browser.read = typed
	ui.Route(win.Get("location").Get("pathname").String(), func() ui.Composer { return s })
	ui.RunWhenOnBrowser()
}

// formQuery is what stands in the page's form, as the form would send it.
func formQuery() string {
	win := ui.Window()
	form := win.GetElementByID(studioForm)
	if !form.Truthy() {
		return ""
	}
	return win.Get("URLSearchParams").New(win.Get("FormData").New(form)).Call("toString").String()
}
