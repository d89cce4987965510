package web

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"

	"breakeven/app"
	"breakeven/app/editor"
	"breakeven/app/locale"
	"breakeven/app/snippet"
)

//go:embed editor.html
var editorText string

var editorShell = withParts("editor", editorText)

// editorName is the name under the base of the page on which editors make a
// scenario file.
const editorName = "studio/scenario"

// editor answers with that page. Its query is for its script alone.
func (s *site) editor(w http.ResponseWriter, r *http.Request) {
	f, err := s.editorForm(s.languageOf(r, nil), s.origin(r), negotiate(r))
	if err != nil {
		s.unmade(w, r, err, locale.SiteUnmadePage)
		return
	}
	servePage(w, r, f)
}

// editorForm makes the page of a site at an origin in a language, or finds it.
func (s *site) editorForm(loc *locale.Locale, origin string, e encoding) (*form, error) {
	if origin == "" {
		origin = unknownOrigin
	}
	return s.kept.get("editor "+loc.Tag()+" "+origin, e, maker{
		body:     func() ([]byte, error) { return s.renderEditor(loc, origin) },
		compress: s.compressQuick,
	})
}

func (s *site) renderEditor(loc *locale.Locale, origin string) ([]byte, error) {
	loader := s.loader()
	screen := editor.Present(editor.Load(loc, snippet.Site{Origin: origin, Base: s.Base, Files: s.static}, nil, ""))
	var body bytes.Buffer
	err := editorShell.Execute(&body, studioDocument{
		speaker: speaker{loc}, Base: s.Base, Origin: s.Origin, Files: s.static,
		Loader: loader.Pinned, Integrity: loader.Integrity,
		Icon: s.Base + "favicon.svg", Style: s.assets.url("style.css"), Own: s.assets.url("studio.css"), Further: s.assets.url("editor.css"),
		Exec: s.assets.url("wasm_exec.js"), Starter: s.assets.url("studio.js"), Program: s.assets.url("studio.wasm"),
		Presets: s.assets.url(publishedName), Language: s.words(loc, locale.ForStudio),
		// The tree's writer escaped every text and attribute in it.
		Tree:  template.HTML(app.EditorHTML(screen)),
		Parts: s.parts(loc),
	})
	return body.Bytes(), err
}
