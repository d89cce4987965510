package snippet

import "strings"

// Site is where the embeds come from.
type Site struct {
	Origin string // "https://example.com", without a slash at its end
	Base   string // the site's path, "/" or "/news/"
	Loader Loader
	// Files says that the site is a folder of files: a scenario is named by the
	// path there, and nothing reads a query but the page's own scripts.
	Files bool
}

// Loader is the script that makes the custom element. The zero value names
// the evergreen script alone.
type Loader struct {
	Pinned    string // the name of the version that never changes: "embed.1.js"
	Integrity string // its hash: "sha384-…"
}

// address is an absolute one under the site's base.
func (s Site) address(path string) string { return s.Origin + s.Base + path }

// evergreen is the address of the loader that is always the newest.
func (s Site) evergreen() string { return s.address("embed.js") }

// Embed is the address of the frame.
func (s Site) Embed(o Options) string { return s.Origin + s.Frame(o.Query()) }

// Frame is the frame's address on its own site, for a query as Options write it.
func (s Site) Frame(query string) string { return s.Base + s.page("embed", query) }

// Page is the address of the full page with the same scenario.
func (s Site) Page(o Options) string { return s.address(s.page("", o.Query())) }

// PartReadings is the part of an embed that stands alone, in show= and, on a host
// of files, in its path.
const PartReadings = "readings"

// page is a page's address under the base. A folder of files has the scenario,
// which a query begins with, in the path, and the readings in theirs. The full
// page has them below its calculator.
func (s Site) page(name, query string) string {
	readings, fragment := "", ""
	if rest := strings.Replace(query, "&show="+PartReadings, "", 1); rest != query {
		switch {
		case name == "":
			query, fragment = rest, "#"+PartReadings
		case s.Files:
			query, readings = rest, PartReadings+"/"
		}
	}
	if !s.Files {
		return name + "?" + query + fragment
	}
	if name == "" {
		name = "scenario"
	}
	id, rest, more := strings.Cut(strings.TrimPrefix(query, "scenario="), "&")
	address := name + "/" + id + "/" + readings
	if more {
		address += "?" + rest
	}
	return address + fragment
}

// Studio is the address of the page that makes an embed.
func (s Site) Studio() string { return s.plain("studio") }

// Editor is the address of the page that makes a scenario.
func (s Site) Editor() string { return s.plain("studio/scenario") }

// Method is the address of the page on how an embed talks with the page around
// it, on its own site.
func (s Site) Method() string { return s.plain("method") }

// plain is the address of a page without a scenario, on this host.
func (s Site) plain(page string) string {
	if s.Files {
		page += "/"
	}
	return s.Base + page
}

// Picture is the address of a picture of the scenario, 1200 by 630 px. As a file
// it is the preset's own, in the light theme or the dark one.
func (s Site) Picture(o Options) string { return s.picture(o, ".png") }

// drawing is the address of the same picture as SVG.
func (s Site) drawing(o Options) string { return s.picture(o, ".svg") }

func (s Site) picture(o Options, kind string) string {
	name := escapeQuery(o.Preset.ID) + kind
	if s.Files {
		if o.Theme == "dark" {
			name = "dark/" + name
		}
		return s.address("picture/" + name)
	}
	if rest := Join(o.Pairs()[1:]); rest != "" {
		name += "?" + rest
	}
	return s.address("picture/" + name)
}

// Secure reports whether the site is served the way that AMP and pages over
// HTTPS ask for.
func (s Site) Secure() bool { return strings.HasPrefix(s.Origin, "https://") }
