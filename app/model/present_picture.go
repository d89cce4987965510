package model

import (
	"slices"
	"strings"

	"breakeven/app/locale"
	"breakeven/calc"
)

// pictureFormats are the forms of the picture that the site draws of a page.
var pictureFormats = [...]string{"png", "svg"}

// pictureLinks lead to the picture of what is on the screen, to keep. A folder
// of files has only the preset's own, so there are none where anything differs.
func pictureLinks(m Model) []Link {
	folder, query := "", pictureQuery(m)
	if m.Place.Files {
		if m.Moved != 0 || !SamePicture(m.Place.Query) {
			return nil
		}
		query = ""
		if m.Author.Theme == "dark" {
			folder = "dark/"
		}
	}
	id := m.Author.Preset.ID
	var links []Link
	for _, format := range pictureFormats {
		links = append(links, Link{
			Text:     m.text(locale.ActionPicture, arg("format", strings.ToUpper(format))),
			Href:     m.Place.Base + "picture/" + folder + id + "." + format + query,
			Download: "breakeven-" + id + "." + format,
		})
	}
	return links
}

// pictureQuery asks for what the author set and the reader moved, "" or with its
// "?".
func pictureQuery(m Model) string {
	var parts []string
	for _, p := range splitLink(m.Place.Query) {
		f, isField := calc.ParseField(p.name)
		if !p.bad && p.name != "scenario" && isAuthorName(p.name) && !(isField && m.Moved.Has(f)) {
			parts = append(parts, p.raw)
		}
	}
	for _, f := range m.Moved.Fields() {
		parts = append(parts, f.String()+"="+m.Scenario.Text(f))
	}
	if len(parts) == 0 {
		return ""
	}
	return "?" + strings.Join(parts, "&")
}

// pictureLooks are the names of a query that change nothing of a preset's
// picture but its theme.
var pictureLooks = []string{"scenario", "theme", "lang", "show", "lock", "hide", "id", "events"}

// SamePicture reports whether a query leaves a preset's picture as it is, in one
// of the themes.
func SamePicture(query string) bool {
	for _, p := range splitLink(query) {
		if isAuthorName(p.name) && !slices.Contains(pictureLooks, p.name) {
			return false
		}
	}
	return true
}
