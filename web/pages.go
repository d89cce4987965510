package web

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"html/template"
	"net/http"
	"strconv"

	"breakeven/app"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
)

//go:embed shell.html
var shellText string

var shell = withReadings(withParts("shell", shellText))

// document is what the shell around a page's tree needs.
type document struct {
	Lang, Dir          string
	Title, Description string
	Page, Base         string
	Embed, Files       bool
	Canonical          string
	Discovery          *discovery
	Card               *socialCard
	Accent             string // the style sheet of a publisher's colour, or ""
	Style, Frame       string // addresses
	Asked              *askedQuery
	Table, Boot        string
	Exec, Engine       string
	Preset, Icon       string
	Language           string // the file of its words, "" for English
	Words              stageWords
	Tree               template.HTML
	Answers, Presets   template.JS
	Parts              *parts        // nil on an embed
	Readings           *readingsView // of the preset's claim, on a full page; nil for none
	TableURL           string        // where the answers are, or "" where they stand in the page
}

// stageWords is what the foot says while the engine is not there.
type stageWords struct{ Table, Waiting, Failed, Retry string }

// page answers with a preset's page, finished.
func (s *site) page(w http.ResponseWriter, r *http.Request, page model.Page, preset *scenario.Preset) {
	f, err := s.pageForm(s.languageOf(r, preset), page, preset, r.URL.RawQuery, s.origin(r), negotiate(r))
	if err != nil {
		s.unmade(w, r, err, locale.SiteUnmadePage)
		return
	}
	if f.link != nil {
		w.Header()["Link"] = f.link
	}
	servePage(w, r, f)
}

// pageForm makes a page of the site at an origin in a language, or finds it.
func (s *site) pageForm(loc *locale.Locale, page model.Page, preset *scenario.Preset, query, origin string, e encoding) (*form, error) {
	cache, compress := s.pages, s.compressQuick
	if s.plain(preset, query) {
		cache = s.kept
		if s.familiar(origin) {
			compress = s.compressKept
		}
	}
	if s.static && page == model.Embed {
		compress = s.compressBest // once and for all: a reader of an article waits for it
	}
	key := loc.Tag() + strconv.Itoa(int(page)) + " " + origin + " " + preset.ID + "?" + query
	return cache.get(key, e, maker{
		body: func() ([]byte, error) {
			return s.rendering.make(func() ([]byte, error) { return s.render(loc, page, preset, query, origin) })
		},
		compress: compress,
		link: func() []string {
			return s.discoveryOf(page, s.shown(preset, query), origin, "").header()
		},
	})
}

// mostOrigins is how many addresses a site has at most that deserve its best.
const mostOrigins = 16

// familiar reports whether a page at an origin is worth its best compression.
// Where the operator names no origin, each Host that a client makes up has pages
// of its own: only the first few are.
func (s *site) familiar(origin string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.origins) < mostOrigins {
		s.origins[origin] = true
	}
	return s.origins[origin]
}

// plain reports whether a page is the preset's own, which has its table in it.
func (s *site) plain(preset *scenario.Preset, query string) bool {
	return s.static || query == "" || query == "scenario="+preset.ID
}

// render writes a page of the site at an origin in a language.
func (s *site) render(loc *locale.Locale, page model.Page, preset *scenario.Preset, query, origin string) ([]byte, error) {
	m := s.loaded(loc, page, preset, query)
	screen := model.Present(m)
	target := s.shown(preset, query)
	var answers []byte
	tableURL := ""
	if !s.plain(preset, query) {
		tableURL = s.Base + s.tableAddress(m, target)
	} else {
		var err error
		if answers, err = s.tablesIn(loc)[app.TableKey(m)].get(); err != nil {
			return nil, err
		}
	}
	led := m.Place.Presets
	if page == model.Embed {
		led = nil // it leads to no other
	}
	d := document{
		Lang: screen.Lang, Dir: screen.Dir,
		Title: screen.DocumentTitle, Description: screen.SentenceText,
		Page: "home", Base: s.Base, Embed: page == model.Embed, Files: s.static,
		Style: s.assets.url("style.css"), Asked: s.askedFor(loc, page, preset, query), Table: s.assets.url("table.js"), Boot: s.assets.url("boot.js"),
		Exec: s.assets.url("wasm_exec.js"), Engine: s.assets.url("page.wasm"),
		Preset: s.assets.url(presetName(preset, loc)), Language: s.words(loc, locale.ForPage),
		Icon: s.Base + "favicon.svg",
		Words: stageWords{
			Table: loc.Text(locale.StageTable), Waiting: loc.Text(locale.StageWaiting),
			Failed: loc.Text(locale.NoticeEngine), Retry: loc.Text(locale.ActionRetry),
		},
		// The tree's writer escaped every text and attribute in it.
		Tree: template.HTML(app.HTML(screen)),
		// Data for the scripts, written so that no text ends the element.
		Answers: template.JS(answers), TableURL: tableURL, Presets: scriptData(led),
	}
	d.Discovery = s.discoveryOf(page, target, origin, screen.Title)
	if page == model.Home {
		d.Canonical = s.canonical(target, origin)
		d.Card = s.cardOf(target, origin, screen)
		d.Parts = s.parts(loc)
		d.Readings = s.readingsOf(loc, preset, m.Author.Theme)
	}
	if d.Embed {
		d.Page, d.Engine = "embed", s.assets.url("engine.wasm")
		d.Language = s.words(loc, locale.ForEmbed)
		if d.Asked == nil {
			d.Frame = s.assets.url("frame.js")
		}
		d.Canonical = s.Origin + s.Base + "?scenario=" + template.URLQueryEscaper(preset.ID)
	}
	if accent := m.Author.Accent; accent != "" {
		d.Accent = s.Base + "accent/" + accent + ".css"
	}
	var body bytes.Buffer
	err := shell.Execute(&body, d)
	return body.Bytes(), err
}

// canonical is the one address of a full page that search engines keep, whatever
// an author's query says; "" where the site's address is not known, for they
// take no other.
func (s *site) canonical(target shown, origin string) string {
	switch {
	case origin == "":
		return ""
	case target.preset == s.Scenarios.Default():
		return origin + s.Base
	}
	return origin + s.Base + s.shown(target.preset, "").page()
}

// presetNames lists the presets for the full page's own bar.
func (o Options) presetNames(loc *locale.Locale) []model.PresetName {
	var list []model.PresetName
	for _, p := range o.presetsIn(loc) {
		list = append(list, model.PresetName{ID: p.ID, Company: p.Company, Period: p.Period})
	}
	return list
}

// scriptData writes the presets' ids, companies and periods as the content of
// a script element; the encoder writes < as an escape.
func scriptData(presets []model.PresetName) template.JS {
	list := make([][3]string, len(presets))
	for i, p := range presets {
		list[i] = [3]string{p.ID, p.Company, p.Period}
	}
	data, _ := json.Marshal(list) // strings always encode
	return template.JS(data)
}

func (s *site) icon(w http.ResponseWriter, r *http.Request) {
	data, _ := written.ReadFile("icon.svg") // embedded: it is there
	w.Header().Set("Content-Type", "image/svg+xml")
	w.Header().Set("Cache-Control", "public, max-age=86400")
	serveBytes(w, r, data)
}
