package web

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"
	"strings"

	"breakeven/app"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/snippet"
	"breakeven/app/studio"
)

//go:embed studio.html
var studioText string

var studioShell = withParts("studio", studioText)

// unknownOrigin stands in snippets for what their reader has to put in.
const unknownOrigin = "https://YOUR-HOST"

// studioDocument is what the shell around the studio's tree needs.
type studioDocument struct {
	speaker
	Query                  string
	Base, Origin           string // Origin is the operator's; "" is the page's own
	Loader, Integrity      string
	Files                  bool
	Icon, Style, Own       string // addresses
	Further                string // another style sheet’s
	Exec, Starter, Program string
	Presets                string // the presets' files, separated by spaces
	Language               string // the file of the program's words, "" for English
	Tree                   template.HTML
	Parts                  *parts
}

// studio answers with the page on which editors make an embed. Without script
// its form comes back to it.
func (s *site) studio(w http.ResponseWriter, r *http.Request) {
	f, err := s.studioForm(s.languageOf(r, s.presetFor(r)), s.origin(r), r.URL.RawQuery, negotiate(r))
	if err != nil {
		s.unmade(w, r, err, locale.SiteUnmadePage)
		return
	}
	servePage(w, r, f)
}

// studioForm makes the page of a site at an origin in a language, or finds it.
func (s *site) studioForm(loc *locale.Locale, origin, query string, e encoding) (*form, error) {
	if origin == "" {
		origin = unknownOrigin
	}
	return s.pages.get("studio "+loc.Tag()+" "+origin+"?"+query, e, maker{
		body: func() ([]byte, error) {
			return s.rendering.make(func() ([]byte, error) { return s.renderStudio(loc, origin, query) })
		},
		compress: s.compressQuick,
	})
}

func (s *site) renderStudio(loc *locale.Locale, origin, query string) ([]byte, error) {
	loader := s.loader()
	m := studio.Load(loc, snippet.Site{Origin: origin, Base: s.Base, Loader: loader, Files: s.static}, s.presetsIn(loc), model.Pairs(query))
	screen := studio.Present(m)
	var files []string
	for _, p := range s.Scenarios.All() {
		files = append(files, s.assets.url(presetName(p, loc)))
	}
	var body bytes.Buffer
	err := studioShell.Execute(&body, studioDocument{
		speaker: speaker{loc}, Query: query, Base: s.Base, Origin: s.Origin, Files: s.static,
		Loader: loader.Pinned, Integrity: loader.Integrity,
		Icon: s.Base + "favicon.svg", Style: s.assets.url("style.css"), Own: s.assets.url("studio.css"),
		Exec: s.assets.url("wasm_exec.js"), Starter: s.assets.url("studio.js"), Program: s.assets.url("studio.wasm"),
		Presets: strings.Join(files, " "), Language: s.words(loc, locale.ForStudio),
		// The tree's writer escaped every text and attribute in it.
		Tree:  template.HTML(app.StudioHTML(screen)),
		Parts: s.parts(loc),
	})
	return body.Bytes(), err
}

// loader names the script that snippets load, in the version that never
// changes.
func (s *site) loader() snippet.Loader {
	name, integrity := Loader()
	return snippet.Loader{Pinned: name, Integrity: integrity}
}
