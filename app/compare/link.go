package compare

import (
	"strings"

	"breakeven/app/model"
)

// address is what a link says: a preset and what is moved in it.
type address struct{ preset, query, fragment string }

// longestLink is how long a text is looked at.
const longestLink = 8 << 10

// readLink reads an address of the site's pages, of any site that this program
// runs on, or the part of one from "?" or "#" on. It reports false where the
// text is none. What a link without a preset means is the page's first one; one
// that is a fragment alone means the preset of this page.
func (m Model) readLink(text string) (a address, ok bool) {
	text = strings.TrimSpace(text)
	if text == "" || len(text) > longestLink || strings.ContainsAny(text, " \t\r\n<>\"") {
		return a, false
	}
	rest, fragment, hasFragment := strings.Cut(text, "#")
	path, query, hasQuery := strings.Cut(rest, "?")
	if !hasFragment && !hasQuery && !strings.Contains(path, "/") {
		return a, false
	}
	a = address{query: query, fragment: fragment}
	switch a.preset = model.ScenarioID(query); {
	case a.preset != "":
	case path == "" && !hasQuery:
		own := m.here
		a.preset = own.Author.Preset.ID
		a.query, _ = own.Kept()
	default:
		a.preset = m.inPath(path)
	}
	a.preset = strings.ToLower(a.preset)
	return a, m.known(a.preset)
}

// inPath is the preset that a path names, else the first there is.
func (m Model) inPath(path string) string {
	parts := strings.Split(strings.Trim(path, "/"), "/")
	for i, p := range parts[:len(parts)-1] {
		if p == "scenario" || p == "embed" {
			return parts[i+1]
		}
	}
	if len(m.here.Place.Presets) > 0 {
		return m.here.Place.Presets[0].ID
	}
	return m.here.Author.Preset.ID
}

// known reports whether the site has a preset.
func (m Model) known(id string) bool {
	if id == m.here.Author.Preset.ID {
		return true
	}
	for _, p := range m.here.Place.Presets {
		if p.ID == id {
			return true
		}
	}
	return false
}
