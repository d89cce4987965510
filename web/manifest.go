package web

import (
	"embed"
	"encoding/json"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"

	"breakeven/app/locale"
)

// The manifest tells a browser how to install the site as an app.

const (
	manifestName = "manifest.webmanifest"
	touchIcon    = "icon-touch.png"
)

// The pictures it names: icons, which a test draws from icon.svg's geometry, and
// screenshots, which a journey takes of the page.
//
//go:embed icons/*.png screenshots/*.png
var pictures embed.FS

type webManifest struct {
	ID              string         `json:"id"`
	Name            string         `json:"name"`
	ShortName       string         `json:"short_name"`
	Description     string         `json:"description"`
	Lang            string         `json:"lang"`
	Dir             string         `json:"dir"`
	StartURL        string         `json:"start_url"`
	Scope           string         `json:"scope"`
	Display         string         `json:"display"`
	ThemeColor      string         `json:"theme_color"`
	BackgroundColor string         `json:"background_color"`
	Categories      []string       `json:"categories"`
	Icons           []manifestFile `json:"icons"`
	Screenshots     []manifestFile `json:"screenshots"`
	Shortcuts       []shortcut     `json:"shortcuts"`
}

// manifestFile is a picture of a size such as "192x192", or "any".
type manifestFile struct {
	Src        string `json:"src"`
	Sizes      string `json:"sizes"`
	Type       string `json:"type"`
	Purpose    string `json:"purpose,omitempty"`
	FormFactor string `json:"form_factor,omitempty"`
	Label      string `json:"label,omitempty"`
}

// shortcut opens a preset from the app's icon.
type shortcut struct {
	Name      string         `json:"name"`
	ShortName string         `json:"short_name"`
	URL       string         `json:"url"`
	Icons     []manifestFile `json:"icons"`
}

// icons are the drawn ones, by their names; a touch icon is no manifest's.
var icons = []struct {
	name    string
	size    int // px, both ways
	purpose string
}{
	{"icon-192.png", 192, "any"},
	{"icon-512.png", 512, "any"},
	{"icon-maskable.png", 512, "maskable"},
	{"icon-monochrome.png", 512, "monochrome"},
}

// screenshots are of the page, each for a kind of screen.
var screenshots = []struct {
	name          string
	width, height int // px
	form          string
	label         locale.Key
}{
	{"screenshot-narrow.png", 390, 844, "narrow", locale.SiteScreenshotNarrow},
	{"screenshot-wide.png", 1280, 800, "wide", locale.SiteScreenshotWide},
}

func isScreenshot(name string) bool { return strings.HasPrefix(name, "screenshot-") }

// addPictures puts them among the files.
func (a *assets) addPictures() {
	for _, folder := range []string{"icons", "screenshots"} {
		files, _ := pictures.ReadDir(folder) // embedded: they are there
		for _, f := range files {
			data, _ := pictures.ReadFile(path.Join(folder, f.Name()))
			a.add(f.Name(), "image/png", data)
		}
	}
}

// mostShortcuts is how many shortcuts systems show.
const mostShortcuts = 4

// manifestIn writes the site's manifest in a language.
func (s *site) manifestIn(loc *locale.Locale) []byte {
	m := webManifest{
		ID: s.Base, StartURL: s.Base, Scope: s.Base,
		Name: providerName, ShortName: providerName,
		Description: loc.Text(locale.SiteAbout),
		Lang:        loc.Tag(), Dir: loc.Dir(), Display: "standalone", ThemeColor: "#ffffff", BackgroundColor: "#ffffff",
		Categories: []string{"finance", "education", "news"},
		Icons:      []manifestFile{{Src: s.Base + "favicon.svg", Sizes: "any", Type: "image/svg+xml", Purpose: "any"}},
	}
	for _, i := range icons {
		m.Icons = append(m.Icons, manifestFile{Src: s.assets.url(i.name), Sizes: sizes(i.size, i.size), Type: "image/png", Purpose: i.purpose})
	}
	for _, p := range screenshots {
		m.Screenshots = append(m.Screenshots, manifestFile{Src: s.assets.url(p.name), Sizes: sizes(p.width, p.height), Type: "image/png", FormFactor: p.form, Label: loc.Text(p.label)})
	}
	slash := ""
	if s.static {
		slash = "/"
	}
	for _, p := range s.Scenarios.All() {
		of := func(c shortcut) bool { return c.ShortName == p.Company } // a company's first speaks for it
		if len(m.Shortcuts) == mostShortcuts || slices.ContainsFunc(m.Shortcuts, of) {
			continue
		}
		m.Shortcuts = append(m.Shortcuts, shortcut{
			Name: nameOf(loc, p), ShortName: p.Company, URL: s.Base + "scenario/" + p.ID + slash,
			Icons: []manifestFile{{Src: s.assets.url("icon-192.png"), Sizes: "192x192", Type: "image/png"}},
		})
	}
	data, _ := json.MarshalIndent(m, "", " ") // text alone: it always encodes
	return append(data, '\n')
}

// sizes writes a picture's size, in px.
func sizes(width, height int) string { return strconv.Itoa(width) + "x" + strconv.Itoa(height) }

// serveManifest answers with it.
func (s *site) serveManifest(w http.ResponseWriter, r *http.Request) {
	manifest := s.manifestIn(s.languageOf(r, nil))
	h := w.Header()
	h.Set("Content-Type", "application/manifest+json")
	h["Cache-Control"] = askAgain
	h["Vary"] = varyByLanguage
	h.Set("ETag", `"`+integrity(manifest)+`"`)
	serveBytes(w, r, manifest)
}
