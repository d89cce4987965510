package web

import (
	"slices"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/locale/languages"
	"breakeven/app/scenario"
)

// The programs know English. A page in any other language has a file with its
// words for the program it starts, and its preset's texts in that language,
// where there are such.

// addWords makes those files. An embed is of one of the scenarios, whose
// currencies are all that it writes.
func (a *assets) addWords(scenarios *scenario.Catalogue) {
	var currencies []string
	for _, p := range scenarios.Addressed() {
		if !slices.Contains(currencies, p.Currency) {
			currencies = append(currencies, p.Currency)
		}
	}
	for _, l := range append(siteLanguages()[1:], languages.Pseudo()) {
		for program, name := range programNames {
			written := currencies
			if program != locale.ForEmbed {
				written = nil // all: an editor names any
			}
			a.add(wordsName(l, name), "text/plain; charset=utf-8", []byte(l.Encode(program, written...)))
		}
	}
}

// programNames are the browser programs, by their names in addresses.
var programNames = map[locale.Program]string{
	locale.ForEmbed: "embed", locale.ForPage: "page", locale.ForStudio: "studio", locale.ForLearn: "learn",
}

// forLayout reports whether a file is the pseudo-language's, which no reader has.
func forLayout(name string) bool { return strings.Contains(name, "."+languages.Pseudo().Tag()+".") }

func wordsName(l *locale.Locale, program string) string { return program + "." + l.Tag() + ".txt" }

// words is the address of a language's file for a program, "" for English.
func (s *site) words(loc *locale.Locale, program locale.Program) string {
	if loc.Tag() == locale.English.Tag() {
		return ""
	}
	return s.assets.url(wordsName(loc, programNames[program]))
}

// presetsIn are the presets that are listed, with their texts in a language.
func (o Options) presetsIn(loc *locale.Locale) []*scenario.Preset {
	list := o.Scenarios.All()
	for i, p := range list {
		list[i] = p.In(loc.Tag())
	}
	return list
}

// presetName is the file of a preset's texts and figures in a language.
func presetName(p *scenario.Preset, loc *locale.Locale) string {
	if in := p.In(loc.Tag()); in != p {
		return p.ID + "." + loc.Tag() + ".json"
	}
	return p.ID + ".json"
}
