package app

import (
	"breakeven/app/learn"
	"breakeven/app/locale"
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// RunLearn takes over the classroom page as [Run] does an embed's.
func RunLearn() {
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
		Page: model.Home, Base: root.Get("base").String(), Files: root.Get("files").Truthy(),
		Query: after(location.Get("search").String(), '?'), Fragment: after(location.Get("hash").String(), '#'),
		Presets: presetsOf(document),
	}
	page.breathe()
	m := learn.Load(loc, preset, place)
	page.breathe()
	l := newLearn(m)
	l.arrive()
	l.widget.browser = page
	l.widget.browser.breathe()
	ui.Route(location.Get("pathname").String(), func() ui.Composer { return l })
	ui.RunWhenOnBrowser()
}

// presetsOf reads the scenarios that the page leads to.
func presetsOf(document ui.Value) []model.PresetName {
	var list []model.PresetName
	presets := ui.Window().Get("JSON").Call("parse", document.Call("getElementById", "breakeven-presets").Get("textContent"))
	for i := range presets.Length() {
		p := presets.Index(i)
		list = append(list, model.PresetName{ID: p.Index(0).String(), Name: p.Index(1).String()})
	}
	return list
}
