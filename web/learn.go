package web

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"
	"strings"

	"breakeven/app"
	"breakeven/app/learn"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
)

//go:embed learn.html
var learnText string

var learnShell = withParts("learn", learnText)

// learnDocument is what the shell around the classroom's tree needs.
type learnDocument struct {
	Lang, Dir, Base       string
	Title, Description    string
	Files, Alone          bool
	Canonical, Icon       string
	Asked                 *askedQuery
	Starter, Style        string // addresses
	Own, Class            string
	Take                  string
	Accent, Frame         string
	Table, Boot           string
	Program, Exec, Preset string
	Language              string // the file of its words, "" for English
	Words                 stageWords
	Tree                  template.HTML
	Presets               template.JS
	PresetFiles           string // each preset with its file
	Parts                 *parts
}

// learn answers with the classroom page, finished.
func (s *site) learn(w http.ResponseWriter, r *http.Request) {
	preset := s.presetFor(r)
	f, err := s.learnForm(s.languageOf(r, preset), preset, r.URL.RawQuery, s.origin(r), negotiate(r))
	if err != nil {
		s.unmade(w, r, err, locale.SiteUnmadePage)
		return
	}
	servePage(w, r, f)
}

// learnForm makes the page of a site at an origin in a language, or finds it.
func (s *site) learnForm(loc *locale.Locale, preset *scenario.Preset, query, origin string, e encoding) (*form, error) {
	cache, compress := s.pages, s.compressQuick
	if s.plain(preset, query) {
		cache = s.kept
		if s.familiar(origin) {
			compress = s.compressKept
		}
	}
	return cache.get("learn "+loc.Tag()+" "+origin+" "+preset.ID+"?"+query, e, maker{
		body: func() ([]byte, error) {
			return s.rendering.make(func() ([]byte, error) { return s.renderLearn(loc, preset, query, origin) })
		},
		compress: compress,
	})
}

func (s *site) renderLearn(loc *locale.Locale, preset *scenario.Preset, query, origin string) ([]byte, error) {
	m := learn.Load(loc, preset.In(loc.Tag()), model.Place{Base: s.Base, Query: query, Presets: s.presetNames(loc), Files: s.static})
	screen := learn.Present(m, model.Present(m.Calc))
	var files []string
	for _, p := range m.Calc.Place.Presets {
		preset, _ := s.Scenarios.ByID(p.ID) // it is there: the list is of them
		files = append(files, p.ID+"="+s.assets.url(presetName(preset, loc)))
	}
	d := learnDocument{
		Lang: screen.Calc.Lang, Dir: screen.Calc.Dir, Base: s.Base,
		Title: screen.DocumentTitle, Description: screen.Description,
		Files: s.static, Alone: screen.Alone, Icon: s.Base + "favicon.svg",
		Asked:   s.askedOfLearn(loc, preset, query),
		Starter: s.assets.url("learn.js"), Style: s.assets.url("style.css"), Own: s.assets.url("learn.css"), Class: s.assets.url("class.css"),
		Take:  s.assets.url("take.js"),
		Frame: s.assets.url("frame.js"), Table: s.assets.url("table.js"), Boot: s.assets.url("boot.js"),
		Program: s.assets.url("learn.wasm"), Exec: s.assets.url("wasm_exec.js"), Preset: s.assets.url(presetName(preset, loc)), Language: s.words(loc, locale.ForLearn),
		Words: stageWords{
			Table: loc.Text(locale.StageTable), Waiting: loc.Text(locale.StageWaiting),
			Failed: loc.Text(locale.NoticeCovered), Retry: loc.Text(locale.ActionRetry),
		},
		// The tree's writer escaped every text and attribute in it.
		Tree:    template.HTML(app.LearnHTML(screen)),
		Presets: scriptData(m.Calc.Place.Presets), PresetFiles: strings.Join(files, " "),
		Parts: s.parts(loc),
	}
	if origin != "" {
		d.Canonical = origin + s.path("learn")
	}
	if accent := m.Calc.Author.Accent; accent != "" {
		d.Accent = s.Base + "accent/" + accent + ".css"
	}
	var body bytes.Buffer
	err := learnShell.Execute(&body, d)
	return body.Bytes(), err
}

// askedOfLearn is what query.js must know: the classroom's query has names of
// its own besides the calculator's.
func (s *site) askedOfLearn(loc *locale.Locale, preset *scenario.Preset, query string) *askedQuery {
	asked := s.askedFor(loc, model.Home, preset, query)
	for _, name := range learn.QueryNames() {
		asked.Names += " " + name
	}
	asked.Languages = s.otherLanguages(loc, locale.ForLearn)
	return asked
}
