package web

import (
	"bytes"
	_ "embed"
	"net/http"

	"breakeven/app/locale"
	"breakeven/app/model"
)

//go:embed method.html
var methodText string

var methodPage = withParts("method", methodText)

// method answers with the page that says what is reckoned, and how a page
// around an embed talks with it, by an example that runs.
func (s *site) method(w http.ResponseWriter, r *http.Request) {
	f, err := s.methodForm(negotiate(r))
	if err != nil {
		s.unmade(w, err, "page")
		return
	}
	servePage(w, r, f)
}

// methodForm makes the page, or finds it.
func (s *site) methodForm(e encoding) (*form, error) {
	script, _ := written.ReadFile("example.js") // embedded: it is there
	return s.kept.get("method", e, maker{compress: s.compressKept, body: func() ([]byte, error) {
		var body bytes.Buffer
		err := methodPage.Execute(&body, struct {
			Base, Icon, Style, Look, Script, Example, Code string
			Workbooks                                      []model.Link
			Parts                                          *parts
		}{
			Base: s.Base, Icon: s.Base + "favicon.svg",
			Style: s.assets.url("style.css"), Look: s.assets.url("method.css"), Script: s.assets.url("example.js"),
			Example: s.Base + s.shown(s.Scenarios.Default(), "id=example&events=1").embed(),
			Code:    string(script), Workbooks: s.workbookLinks(),
			Parts: s.parts(locale.English),
		})
		return body.Bytes(), err
	}})
}
