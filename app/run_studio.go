package app

import (
	"breakeven/app/editor"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/snippet"
	"breakeven/app/studio"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// RunStudio takes over the page on which an editor makes an embed, or the one
// for a scenario: it reads what stands in the form by now, and shows it. It
// returns only if the page is not one of ours.
func RunStudio() {
	win := ui.Window()
	files := win.Get("breakevenPresets") // studio.js has fetched them
	if !files.Truthy() {
		ui.Log("this page holds no scenarios")
		return
	}
	root := win.Get("document").Get("documentElement")
	if root.Get("dataset").Get("page").String() == "editor" {
		runEditor(files, readSite(root))
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
	loc, err := pageLanguage()
	if err != nil {
		ui.Log(err)
		return
	}
	site := readSite(root)
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

// readSite is what the studio's pages say of the site.
func readSite(root ui.Value) snippet.Site {
	data := root.Get("dataset")
	site := snippet.Site{
		Origin: attribute(root, "data-origin"), Base: data.Get("base").String(),
		Files:  data.Get("files").Truthy(),
		Loader: snippet.Loader{Pinned: attribute(root, "data-loader"), Integrity: attribute(root, "data-integrity")},
	}
	if site.Origin == "" {
		site.Origin = ui.Window().Get("location").Get("origin").String()
	}
	return site
}

// runEditor takes over the page on which an editor makes a scenario file, with
// the text of a list of the presets' own files.
func runEditor(files ui.Value, site snippet.Site) {
	win := ui.Window()
	loc, err := pageLanguage()
	if err != nil {
		ui.Log(err)
		return
	}
	loc = locale.Studio(loc) // once for all of them
	var published []editor.Published
	list := win.Get("JSON").Call("parse", files.Index(0))
	for i := range list.Length() {
		published = append(published, editor.Publish(loc, leavesOf(list.Index(i))))
	}
	e := newEditor(editor.Load(loc, site, published, today()))
	ui.Route(win.Get("location").Get("pathname").String(), func() ui.Composer { return e })
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
