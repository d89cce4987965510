package model

import "breakeven/app/locale"

// FullPageLinks lead from the calculator's page to the others, the figures that
// an author set along with them. It is what [Place] calls Lead there.
func FullPageLinks(m Model) []Link {
	query := "?scenario=" + m.Author.Preset.ID + m.ownQuery()
	return []Link{
		{m.text(locale.NavClassroom), m.Place.path("learn") + query},
		{m.text(locale.NavStudio), m.Place.path("studio") + query},
		{m.text(locale.NavMethod), m.Place.path("method")},
	}
}
