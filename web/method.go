package web

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"

	"breakeven/app/scenario"
)

//go:embed method.html
var methodText string

var methodPage = template.Must(template.New("method").Parse(methodText))

// method answers with the page that says what is reckoned, and how a page
// around an embed talks with it, by an example that runs.
func (s *site) method(w http.ResponseWriter, r *http.Request) {
	script, _ := written.ReadFile("example.js") // embedded: it is there
	f, err := s.kept.get("method", negotiate(r), maker{compress: s.compressKept, body: func() ([]byte, error) {
		var body bytes.Buffer
		err := methodPage.Execute(&body, struct {
			Base, Icon, Style, Look, Script, Example, Code string
		}{
			Base: s.Base, Icon: s.Base + "favicon.svg",
			Style: s.assets.url("style.css"), Look: s.assets.url("method.css"), Script: s.assets.url("example.js"),
			Example: s.Base + s.shown(scenario.Default(), "id=example&events=1").embed(),
			Code:    string(script),
		})
		return body.Bytes(), err
	}})
	if err != nil {
		s.unmade(w, err, "page")
		return
	}
	servePage(w, r, f)
}
