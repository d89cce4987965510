package web

import (
	"net/http"
	"strings"
	"sync"

	"golang.org/x/text/language"

	"breakeven/app/locale"
	"breakeven/app/locale/languages"
	"breakeven/app/model"
	"breakeven/app/scenario"
)

// A page speaks the language that its query names, else the one its reader's
// browser asks for, else its scenario's, else English. A folder of files can't
// ask: its pages are in the scenario's language, and query.js has the engine
// make those that a query wants in another.

// siteLanguages are those that pages can be had in, English first, with all that
// the site's pages say.
var siteLanguages = sync.OnceValue(func() []*locale.Locale {
	all := languages.All()
	for i := range all {
		all[i] = locale.Site(locale.Studio(locale.Sheet(locale.Readings(all[i]))))
	}
	return all
})

// siteLanguage finds the one that suits a tag; false, and English, for none.
func siteLanguage(tag string) (*locale.Locale, bool) {
	l, there := languages.For(tag)
	if !there {
		return siteLanguages()[0], false
	}
	for _, own := range siteLanguages() {
		if own.Tag() == l.Tag() {
			return own, true
		}
	}
	return l, true
}

// languageOf chooses the language of the page that a request asks for; preset
// may be nil.
func (s *site) languageOf(r *http.Request, preset *scenario.Preset) *locale.Locale {
	if l, named := namedLanguage(r.URL.RawQuery); named {
		return l
	}
	if l := s.accepted(r); l != nil {
		return l
	}
	return languageOfPreset(preset)
}

// languageFor chooses the language of what a query asks for, whoever asks: a
// picture, a workbook.
func languageFor(query string, preset *scenario.Preset) *locale.Locale {
	if l, named := namedLanguage(query); named {
		return l
	}
	return languageOfPreset(preset)
}

// namedLanguage is the language that a query names; false where it names none,
// or none that there is.
func namedLanguage(query string) (*locale.Locale, bool) {
	if !strings.Contains(query, "lang=") {
		return nil, false
	}
	return siteLanguage(model.LanguageTag(query))
}

// languageOfPreset is what a preset's texts are in, English where that is none
// of ours.
func languageOfPreset(preset *scenario.Preset) *locale.Locale {
	if preset == nil {
		return siteLanguages()[0]
	}
	l, _ := siteLanguage(preset.TextLanguage())
	return l
}

// languageKey tells apart the readers who get other pages for the same address.
func (s *site) languageKey(r *http.Request) string {
	if l := s.accepted(r); l != nil {
		return l.Tag()
	}
	return ""
}

// accepted is the language of ours that a reader's browser asks for, or nil.
func (s *site) accepted(r *http.Request) *locale.Locale {
	header := r.Header["Accept-Language"]
	if s.static || len(header) == 0 {
		return nil
	}
	return acceptedLanguage(header[0])
}

// chosen keeps the languages for the headers seen first: browsers send few
// different ones, and to read one takes as long as the rest of an answer.
var chosen = struct {
	sync.RWMutex
	byHeader map[string]*locale.Locale
}{byHeader: map[string]*locale.Locale{}}

const (
	mostHeaders   = 1000
	longestHeader = 200 // bytes; no browser's is longer
)

// acceptedLanguage is the language that suits an Accept-Language header best, or
// nil where none does.
func acceptedLanguage(header string) *locale.Locale {
	if len(header) > longestHeader {
		return nil
	}
	chosen.RLock()
	l, seen := chosen.byHeader[header]
	chosen.RUnlock()
	if seen {
		return l
	}
	if tags, _, err := language.ParseAcceptLanguage(header); err == nil {
		if _, i, confidence := languageMatcher().Match(tags...); confidence != language.No {
			l = siteLanguages()[i]
		}
	}
	chosen.Lock()
	if len(chosen.byHeader) < mostHeaders {
		chosen.byHeader[strings.Clone(header)] = l
	}
	chosen.Unlock()
	return l
}

var languageMatcher = sync.OnceValue(func() language.Matcher {
	var tags []language.Tag
	for _, l := range siteLanguages() {
		tags = append(tags, language.Make(l.Tag()))
	}
	return language.NewMatcher(tags)
})

// varyByLanguage stands with every page: an address without a language has one
// for each.
var varyByLanguage = []string{"Accept-Encoding, Accept-Language"}
