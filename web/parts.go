package web

import (
	_ "embed"
	"html/template"

	"breakeven/app/locale"
)

// What every full page has besides its own: in its head the manifest and the
// script that keeps the site on a device, at its end what that script shows. An
// embed has none of it.

//go:embed parts.html
var partsText string

// parts fills the templates "head" and "end".
type parts struct {
	Manifest, TouchIcon string // addresses
	Script, Style       string
	Worker, Scope       string
	Words               deviceWords
	Languages           []languageLink
}

// languageLink leads to the same page in a language.
type languageLink struct {
	Tag, Dir, Name string
	Here           bool
}

// deviceWords are what the site says about itself on a device.
type deviceWords struct {
	Install, InstallNote, Home      string
	Offline, Unkept, Frames, Engine string
	Newer, Reload, Later            string
	Languages                       string
}

// withParts reads a page's template, which may use the parts.
func withParts(name, text string) *template.Template {
	return template.Must(template.Must(newTemplate(name).Parse(partsText)).Parse(text))
}

func (s *site) parts(loc *locale.Locale) *parts {
	var all []languageLink
	for _, l := range siteLanguages() {
		all = append(all, languageLink{l.Tag(), l.Dir(), l.Name(), l.Tag() == loc.Tag()})
	}
	return &parts{
		Languages: all,
		Manifest:  s.Base + manifestName, TouchIcon: s.assets.url(touchIcon),
		Script: s.assets.url("site.js"), Style: s.assets.url("site.css"),
		Worker: s.Base + workerName, Scope: s.Base,
		Words: deviceWords{
			Install: loc.Text(locale.Install), InstallNote: loc.Text(locale.InstallNote), Home: loc.Text(locale.InstallHome),
			Offline: loc.Text(locale.Offline), Unkept: loc.Text(locale.OfflineUnkept),
			Frames: loc.Text(locale.OfflineFrames), Engine: loc.Text(locale.OfflineEngine),
			Newer: loc.Text(locale.Newer), Reload: loc.Text(locale.NewerReload), Later: loc.Text(locale.NewerLater),
			Languages: loc.Text(locale.SiteLanguages),
		},
	}
}
