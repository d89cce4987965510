package web

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/readings"
	"breakeven/app/scenario"
	"breakeven/app/snippet"
)

// The readings of a claim stand below a preset's calculator, and alone in an
// embed that asks for them with show=readings. They are markup, finished, that
// no program takes over: a reader downloads nothing for them but a style sheet.
// On a host of files, where the path alone says what a page shows, that embed
// has a page of its own, /embed/ID/readings.

//go:embed readings.html
var readingsText string

//go:embed readings_view.html
var readingsViewText string

var readingsShell = withReadings(template.Must(template.New("readings page").Parse(readingsText)))

// withReadings adds the view's templates to a page's: "readings", and "below" for
// where it stands under a calculator.
func withReadings(page *template.Template) *template.Template {
	template.Must(page.New("readings view").Parse(readingsViewText))
	return page
}

// readingsView is what the template places.
type readingsView struct {
	readings.Screen
	Title, Theme string
	Style        string   // address
	Alone        bool     // it is the whole page
	Links        []string // to the calculator, one for each reading
	Page         string   // the calculator's own
	Notices      []model.Notice
	Own          string // a notice for where only a script reads the query
	written      template.HTMLAttr
}

// Written marks what the preset's author and its sources wrote, in their language.
func (v *readingsView) Written() template.HTMLAttr { return v.written }

// readingsOf is the view below a preset's calculator; nil where there is none.
func (s *site) readingsOf(loc *locale.Locale, preset *scenario.Preset, theme string) *readingsView {
	if len(preset.Readings) == 0 {
		return nil
	}
	v := s.readingsView(loc, preset)
	v.Theme = theme
	return v
}

func (s *site) readingsView(loc *locale.Locale, preset *scenario.Preset) *readingsView {
	v := &readingsView{
		Screen: readings.Present(loc, preset.In(loc.Tag())), Style: s.assets.url("readings.css"),
		written: speaker{loc}.In(preset.TextLanguage()),
		Page:    s.Base + s.shown(preset, "").page(),
	}
	v.Title = v.Head
	for _, r := range v.Readings {
		v.Links = append(v.Links, s.Base+s.shown(preset, r.Query).page())
	}
	return v
}

// Link is the address of the calculator with a reading's figures, by its place.
func (v *readingsView) Link(i int) string { return v.Links[i] }

// asksReadings reports whether an embed's query asks for the readings.
func asksReadings(query string) bool {
	for _, p := range model.Pairs(query) {
		if p.Name == "show" && len(shownParts(p.Value, true)) > 0 {
			return true
		}
	}
	return false
}

// shownParts are the items of a show= that are the readings, or that are not.
func shownParts(value string, ours bool) []string {
	var list []string
	for item := range strings.SplitSeq(value, ",") {
		if item = strings.TrimSpace(item); item != "" && (item == snippet.PartReadings) == ours {
			list = append(list, item)
		}
	}
	return list
}

// readingsDocument is what the page around the view needs.
type readingsDocument struct {
	Lang, Dir, Base    string
	Title, Description string
	Files              bool
	Canonical, Icon    string
	Discovery          *discovery
	Sheet, Accent      string // addresses
	Frame, Script      string
	Fields             string // names in a query that set figures, where only a script reads it
	View               *readingsView
}

// readingsPage answers with the embed of a preset that its path names.
func (s *site) readingsPage(w http.ResponseWriter, r *http.Request) {
	preset, ok := s.Scenarios.ByID(r.PathValue("id"))
	if !ok {
		s.missing(w, r)
		return
	}
	s.readings(w, r, preset)
}

// readings answers with the embed, finished.
func (s *site) readings(w http.ResponseWriter, r *http.Request, preset *scenario.Preset) {
	loc, origin, query := s.languageOf(r, preset), s.origin(r), r.URL.RawQuery
	f, err := s.pages.get("readings "+loc.Tag()+" "+origin+" "+preset.ID+"?"+query, negotiate(r), maker{
		body: func() ([]byte, error) {
			return s.rendering.make(func() ([]byte, error) { return s.renderReadings(loc, preset, query, origin) })
		},
		compress: s.compressQuick,
	})
	if err != nil {
		s.unmade(w, r, err, locale.SiteUnmadePage)
		return
	}
	servePage(w, r, f)
}

func (s *site) renderReadings(loc *locale.Locale, preset *scenario.Preset, query, origin string) ([]byte, error) {
	author := model.Load(loc, preset.In(loc.Tag()), model.Place{Page: model.Embed, Query: without(query, "show")})
	v := s.readingsView(loc, preset)
	v.Alone, v.Theme, v.Notices = true, author.Author.Theme, author.Notices
	for _, p := range model.Pairs(query) {
		switch p.Name {
		case "title":
			if author.Author.Title != preset.Title || p.Value == preset.Title {
				v.Title = author.Author.Title
			}
		case "show":
			if others := shownParts(p.Value, false); len(others) > 0 {
				text := loc.Text(locale.ReadingsOthers, locale.Arg{Name: "text", Text: quotable("show=" + strings.Join(others, ","))})
				v.Notices = append(v.Notices, model.Notice{Name: "show", Text: text})
			}
		}
	}
	if set := author.Author.Overridden; set != 0 {
		var names []string
		for _, f := range set.Fields() {
			names = append(names, f.String())
		}
		text := loc.Text(locale.ReadingsOwn, locale.Arg{Name: "fields", Text: strings.Join(names, ", ")})
		v.Notices = append(v.Notices, model.Notice{Name: names[0], Text: text})
	}
	target := s.shown(preset, "show="+snippet.PartReadings+joined("&", without(query, "show")))
	d := readingsDocument{
		Lang: v.Lang, Dir: v.Dir, Base: s.Base, Files: s.static,
		Title:       loc.Text(locale.PageTitle, locale.Arg{Name: "title", Text: v.Title + ": " + v.Document}),
		Description: v.Spread,
		Canonical:   s.Origin + s.Base + "?scenario=" + template.URLQueryEscaper(preset.ID),
		Icon:        s.Base + "favicon.svg",
		Sheet:       s.assets.url("style.css"), Frame: s.assets.url("frame.js"), Script: s.assets.url("readings.js"),
		View: v,
	}
	if d.Description == "" {
		d.Description = v.Absent
	}
	if accent := author.Author.Accent; accent != "" {
		d.Accent = s.Base + "accent/" + accent + ".css"
	}
	if s.static {
		fields, _, _ := model.ShownNames()
		d.Fields = strings.Join(fields, " ")
		v.Own = loc.Text(locale.ReadingsOwnAny)
	} else {
		d.Discovery = s.discoveryOf(model.Embed, target, origin, v.Title)
	}
	var body bytes.Buffer
	err := readingsShell.Execute(&body, d)
	return body.Bytes(), err
}

// quotable cuts what a link says to what a notice can show.
func quotable(text string) string {
	const most = 40
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return text
}
