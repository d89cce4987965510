package app

import (
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Run takes over an embed's page as a server wrote it: it reads what the page
// says of itself, makes the same state from the same address, and shows it. It
// returns only if the page is not one of ours.
func Run() { run(nil, nil, nil) }

// RunPage is Run for the full page, with what a reader keeps there. That is a
// program of its own: no reader of an embed downloads it.
func RunPage() { run(newShelf, siteHeader, model.FullPageLinks) }

func run(shelf func(*Widget) ui.UI, bar func(model.Screen) ui.UI, lead func(model.Model) []model.Link) {
	p, ok := readPage()
	if !ok {
		return
	}
	p.place.Lead = lead
	m := model.Load(p.locale, p.preset, p.place)
	p.browser.breathe()
	w := newWidget(m)
	w.shelf, w.bar = shelf, bar
	w.browser = p.browser
	w.browser.breathe()
	p.show(w)
}

// sitePage is what a page of ours says of itself.
type sitePage struct {
	browser browser
	locale  *locale.Locale
	preset  *scenario.Preset
	place   model.Place
}

// readPage reads it. It is false, and the reason logged, where there is nothing
// to take over.
func readPage() (p sitePage, ok bool) {
	document := ui.Window().Get("document")
	root := document.Get("documentElement").Get("dataset")
	data := ui.Window().Get("breakevenPreset") // boot.js has fetched it
	if !data.Truthy() {
		ui.Log("this page holds no scenario")
		return sitePage{}, false
	}
	p.browser.breathe()
	preset, err := readPreset(data.String())
	if err != nil {
		ui.Log(err)
		return sitePage{}, false
	}
	p.preset = preset
	if p.locale, err = pageLanguage(); err != nil {
		ui.Log(err)
		return sitePage{}, false
	}
	location := ui.Window().Get("location")
	p.place = model.Place{
		Page: model.Home, Base: root.Get("base").String(), Files: root.Get("files").Truthy(),
		Query: after(location.Get("search").String(), '?'), Fragment: after(location.Get("hash").String(), '#'),
	}
	if root.Get("page").String() == "embed" {
		p.place.Page = model.Embed
	}
	presets := ui.Window().Get("JSON").Call("parse", document.Call("getElementById", "breakeven-presets").Get("textContent"))
	for i := range presets.Length() {
		one := presets.Index(i)
		p.place.Presets = append(p.place.Presets, model.PresetName{ID: one.Index(0).String(), Company: one.Index(1).String(), Period: one.Index(2).String()})
	}
	p.browser.breathe()
	return p, true
}

// pageLanguage is the page's language. English is in the program; the words of
// any other are a file that the page's script has fetched.
func pageLanguage() (*locale.Locale, error) {
	if words := ui.Window().Get("breakevenLanguage"); words.Truthy() {
		return locale.Decode(words.String())
	}
	return locale.English, nil
}

// show puts a root in the place of what the server sent.
func (p sitePage) show(root ui.Composer) {
	ui.Route(ui.Window().Get("location").Get("pathname").String(), func() ui.Composer { return root })
	ui.RunWhenOnBrowser()
}

// after drops a leading sign.
func after(s string, sign byte) string {
	if s != "" && s[0] == sign {
		return s[1:]
	}
	return s
}
