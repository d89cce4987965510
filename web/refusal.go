package web

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"

	"breakeven/app/locale"
	"breakeven/app/model"
)

// What the site refuses it answers with a page that says why, and what there is
// instead.

//go:embed refusal.html
var refusalText string

var refusal = template.Must(newTemplate("refusal").Parse(refusalText))

// refuse answers with a page for people that says what is wrong and what
// would be right, and where the scenarios are.
func (s *site) refuse(w http.ResponseWriter, r *http.Request, status int, message locale.Key, args ...locale.Arg) {
	loc := s.languageOf(r, nil)
	s.refuseSaying(w, r, loc, status, loc.Text(message, args...))
}

// refuseSaying is refuse with a text in a language.
func (s *site) refuseSaying(w http.ResponseWriter, r *http.Request, loc *locale.Locale, status int, message string) {
	type link struct {
		Name, Embed, Page string
		Named             template.HTMLAttr // the name's language
	}
	var presets []link
	spoken := model.Place{Query: r.URL.RawQuery}
	for _, p := range s.Scenarios.All() {
		target := s.shown(p, "")
		presets = append(presets, link{nameOf(loc, p), spoken.Spoken(s.Base + target.embed()), spoken.Spoken(s.Base + target.page()), speaker{loc}.In(p.In(loc.Tag()).TextLanguage())})
	}
	var body bytes.Buffer
	err := refusal.Execute(&body, struct {
		speaker
		Status         int
		Title, Message string
		Base, Style    string
		Presets        []link
	}{speaker{loc}, status, loc.Text(locale.SiteStatus(status)), message, spoken.Spoken(s.Base), s.assets.url("style.css"), presets})
	if err != nil {
		http.Error(w, message, status)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	if h["Content-Security-Policy"] == nil { // in place of a file, which has none
		h.Set("Content-Security-Policy", s.policy(s.Base, ""))
	}
	w.WriteHeader(status)
	_, _ = w.Write(body.Bytes())
}

func (s *site) missing(w http.ResponseWriter, r *http.Request) {
	s.refuse(w, r, http.StatusNotFound, locale.SiteMissing)
}

// unmade answers for a document that could not be made, which what says: at once where there is
// too much to make, so that a balancer or a reader may try elsewhere or again.
func (s *site) unmade(w http.ResponseWriter, r *http.Request, err error, what locale.Key) {
	if err == errBusy {
		w.Header().Set("Retry-After", "1")
		s.refuse(w, r, http.StatusServiceUnavailable, locale.SiteBusy)
		return
	}
	s.refuse(w, r, http.StatusInternalServerError, what)
}
