package web

import (
	"strings"

	"breakeven/app/learn"
	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
)

// A folder of files answers every query with the page of the path, and so does
// a browser without a network. query.js covers what a query changes until it is
// right. It stands in every full page and in embeds that are files; the server
// makes its embeds for their query.

// guestScript is query.js and frame.js in one file: an embed that is a file
// keeps to as many requests as the server's.
const guestScript = "guest.js"

// askedQuery is what query.js must know of the page it stands in.
type askedQuery struct {
	Script                  string // its address
	Query                   string // what the page was made for
	Scenario, Presets       string // the preset shown; all, as "ID=address", the default first
	Fields, Prefixes, Names string // what a query may name, separated by spaces
	Words, Failed           string
	Parts                   string // of the classroom, that an embed may ask for
	Languages               string // the others than the page's own, as "de=address", right to left as "ar=address=rtl"
}

// askedFor is nil for a page that has no need of it.
func (s *site) askedFor(loc *locale.Locale, page model.Page, preset *scenario.Preset, query string) *askedQuery {
	script, parts := "query.js", ""
	if page == model.Embed {
		if !s.static {
			return nil
		}
		script, parts = guestScript, strings.Join(learn.PartsForEmbeds(), " ")
	}
	var presets []string
	for _, p := range s.Scenarios.Addressed() {
		presets = append(presets, p.ID+"="+s.assets.url(presetName(p, loc)))
	}
	fields, prefixes, names := model.ShownNames()
	return &askedQuery{
		Script: s.assets.url(script), Query: query, Scenario: preset.ID, Presets: strings.Join(presets, " "),
		Fields: strings.Join(fields, " "), Prefixes: strings.Join(prefixes, " "), Names: strings.Join(names, " "),
		Words: loc.Text(locale.StageCovered), Failed: loc.Text(locale.NoticeCovered),
		Parts: parts, Languages: s.otherLanguages(loc, programOf(page)),
	}
}

// otherLanguages are those that a page's program can be had in besides its own.
func (s *site) otherLanguages(loc *locale.Locale, program locale.Program) string {
	var others []string
	for _, l := range siteLanguages() {
		if l.Tag() == loc.Tag() {
			continue
		}
		other := l.Tag() + "=" + s.words(l, program)
		if l.Dir() != "ltr" {
			other += "=" + l.Dir()
		}
		others = append(others, other)
	}
	return strings.Join(others, " ")
}

func programOf(page model.Page) locale.Program {
	if page == model.Embed {
		return locale.ForEmbed
	}
	return locale.ForPage
}

// addGuest joins the two scripts of an embed. frame.js waits until there is a
// page to measure, and is there before the scripts that the page defers.
func (a *assets) addGuest() {
	query, _ := written.ReadFile("query.js") // embedded: they are there
	frame, _ := written.ReadFile("frame.js")
	joined := string(lean(query)) +
		"document.addEventListener(\"readystatechange\", () => {\n" + string(lean(frame)) + "}, { once: true });\n"
	a.add(guestScript, "text/javascript; charset=utf-8", []byte(joined))
}
