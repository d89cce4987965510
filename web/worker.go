package web

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"html"
	"net/http"
	"slices"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
)

// The worker keeps the site on a reader's device. worker.js says how; here is
// what it is told: each page and file of this version, and the hash of its
// bytes. A page has the site's own address in it, so where the operator names
// none there is a list for each origin that is asked for.

const workerName = "worker.js"

// workerPolicy lets the worker ask its own site, and nothing else.
const workerPolicy = "default-src 'none'; connect-src 'self'; trusted-types 'none'; require-trusted-types-for 'script'; frame-ancestors 'none'"

// workerSite is what the worker knows of the site.
type workerSite struct {
	Base    string            `json:"base"`
	Version string            `json:"version"`
	Slash   string            `json:"slash"` // what a page's address ends with
	Pages   map[string]string `json:"pages"` // their names under the base → integrity
	Files   map[string]string `json:"files"`
	Away    string            `json:"away"` // the answer for a page that is neither kept nor to be had
}

// embedOnly are files that no full page asks for.
var embedOnly = []string{guestScript, "engine.wasm", "readings.js"}

// fullPageNames are the pages that a reader opens by themselves, by their names
// under the base. Each is kept as it is without a query.
func (o Options) fullPageNames() []string {
	names := []string{"", "method", "studio", editorName, "learn"}
	for _, p := range o.Scenarios.Addressed() {
		names = append(names, "scenario/"+p.ID)
	}
	return names
}

// fullPage is one of them, as whoever sends the request gets it.
func (s *site) fullPage(r *http.Request, name, origin string, e encoding) (*form, error) {
	preset, loc := s.Scenarios.Default(), s.languageOf(r, nil)
	switch name {
	case "":
		return s.pageForm(s.languageOf(r, preset), model.Home, preset, "", origin, e)
	case "method":
		return s.methodForm(loc, false, e)
	case "studio":
		return s.studioForm(s.languageOf(r, preset), origin, "", e)
	case editorName:
		return s.editorForm(loc, origin, e)
	case "learn":
		return s.learnForm(s.languageOf(r, preset), preset, "", origin, e)
	}
	preset, _ = s.Scenarios.ByID(strings.TrimPrefix(name, "scenario/")) // the rest are presets
	return s.pageForm(s.languageOf(r, preset), model.Home, preset, "", origin, e)
}

// worker answers with the worker's script.
func (s *site) worker(w http.ResponseWriter, r *http.Request) {
	origin := s.origin(r)
	f, err := s.kept.get("worker "+s.languageKey(r)+" "+origin, negotiate(r), maker{
		body:     func() ([]byte, error) { return s.workerScript(r, origin) },
		compress: s.compressQuick,
	})
	if err != nil {
		s.unmade(w, r, err, locale.SiteUnmadeScript)
		return
	}
	h := w.Header()
	h["Content-Type"] = kindScript
	h["Cache-Control"] = askAgain
	h["Vary"] = varyByLanguage
	serveForm(w, r, f)
}

// workerScript writes the worker for a site at an origin, and for the languages
// of whoever sends the request.
func (s *site) workerScript(r *http.Request, origin string) ([]byte, error) {
	loc := s.languageOf(r, nil)
	list := workerSite{Base: s.Base, Pages: map[string]string{}, Files: map[string]string{}, Away: awayPage(loc)}
	if s.static {
		list.Slash = "/"
	}
	for _, name := range s.fullPageNames() {
		f, err := s.fullPage(r, name, origin, encodingNone)
		if err != nil {
			return nil, err
		}
		list.Pages[name] = integrity(f.body)
	}
	for name, address := range s.assets.hashed {
		if !slices.Contains(embedOnly, name) && !isScreenshot(name) && !forLayout(name) {
			hashed := strings.TrimPrefix(address, assetPath(s.Base))
			list.Files["assets/"+hashed] = integrity(s.assets.byName[hashed].forms[encodingNone]().body)
		}
	}
	icon, _ := written.ReadFile("icon.svg") // embedded: these are there
	list.Files["favicon.svg"] = integrity(icon)
	list.Files[manifestName] = integrity(s.manifestIn(loc))
	for _, name := range s.takenNames() {
		if data, err := s.takenFile(name); err == nil {
			list.Files[name] = integrity(data)
		} else {
			return nil, err
		}
	}
	for _, p := range s.Scenarios.All() {
		for extension := range dataKinds {
			list.Files[dataName(p, extension)] = integrity(s.dataOf(p, extension))
		}
	}
	script, _ := written.ReadFile(workerName)
	script = lean(script)

	// Whatever differs makes another version.
	data, err := json.Marshal(list)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(append(data, script...))
	list.Version = hex.EncodeToString(sum[:6])
	if data, err = json.Marshal(list); err != nil {
		return nil, err
	}
	return slices.Concat([]byte("\"use strict\";\nconst site = "), data, []byte(";\n"), script), nil
}

// integrity is what a request says that its answer must be.
func integrity(data []byte) string {
	sum := sha256.Sum256(data)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// awayPage says that a page is neither on the device nor to be had.
func awayPage(loc *locale.Locale) string {
	return `<!doctype html><html lang="` + loc.Tag() + `" dir="` + loc.Dir() + `"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
		`<meta name="color-scheme" content="light dark"><title>` + providerName + `</title><p>` + html.EscapeString(loc.Text(locale.OfflineAway)) + `</p>`
}
