package snippet

import "strings"

// Site is where the embeds come from.
type Site struct {
	Origin string // "https://example.com", without a slash at its end
	Base   string // the site's path, "/" or "/news/"
	Loader Loader
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
func (s Site) Embed(o Options) string { return s.address("embed?" + o.Query()) }

// Page is the address of the full page with the same scenario.
func (s Site) Page(o Options) string { return s.address("?" + o.Query()) }

// Picture is the address of a picture of the scenario, 1200 by 630 px.
func (s Site) Picture(o Options) string {
	address := s.address("picture/" + escapeQuery(o.Preset.ID) + ".png")
	if rest := Join(o.Pairs()[1:]); rest != "" {
		address += "?" + rest
	}
	return address
}

// Secure reports whether the site is served the way that AMP and pages over
// HTTPS ask for.
func (s Site) Secure() bool { return strings.HasPrefix(s.Origin, "https://") }
