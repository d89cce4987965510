package model

import "breakeven/app/locale"

// FullPageLinks lead from the calculator's page to its picture and to the other
// pages, the figures that an author set along with them. It is what [Place] calls
// Lead there.
func FullPageLinks(m Model) []Link {
	query := "?scenario=" + m.Author.Preset.ID + m.ownQuery()
	return append(pictureLinks(m),
		Link{Text: m.text(locale.NavClassroom), Href: m.Place.path("learn") + query},
		Link{Text: m.text(locale.NavStudio), Href: m.Place.path("studio") + query},
		Link{Text: m.text(locale.NavMethod), Href: m.Place.Spoken(m.Place.path("method"))})
}
