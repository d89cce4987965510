package app

import (
	"strconv"

	"breakeven/app/locale"
	"breakeven/app/studio"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// copyPart are the snippets.
func copyPart(v studio.Screen, s *Studio) ui.UI {
	kids := []ui.UI{el("p", attrs{"class": "wrong", "role": "status"}, text(v.Wrong))}
	for _, g := range v.Groups {
		if g.Open {
			kids = append(kids, el("section", attrs{"class": "group", "aria-labelledby": "to-" + g.ID},
				append([]ui.UI{el("h3", attrs{"id": "to-" + g.ID}, text(g.Name))}, snippets(v.Words, g, s)...)...))
			continue
		}
		kids = append(kids, el("details", attrs{"class": "group", "id": "to-" + g.ID},
			el("summary", nil, el("h3", nil, text(g.Name))),
			el("div", nil, snippets(v.Words, g, s)...)))
	}
	return part("copy", v.Words.Text(locale.StudioHeadCopy), kids...)
}

// snippetID is the id of a snippet's box.
func snippetID(id string) string { return "snippet-" + id }

// snippets are those of one group, each with its button.
func snippets(words *locale.Locale, g studio.Group, s *Studio) []ui.UI {
	kids := when(g.Note != "", el("p", attrs{"class": "note"}, text(g.Note)))
	for _, n := range g.Snippets {
		id := snippetID(n.ID)
		button := el("button", attrs{"type": "button", "class": "later copy", "data-copy": n.ID, "aria-describedby": id + "-l"}, text(words.Text(locale.StudioCopy)))
		if s != nil {
			button = button.On("click", s.onCopy)
		}
		kids = append(kids, el("div", attrs{"class": "snippet"},
			el("label", attrs{"for": id, "id": id + "-l"}, text(n.Label)),
			el("p", attrs{"class": "note"}, text(n.Note)),
			el("textarea", attrs{"id": id, "data-snippet": n.ID, "readonly": flag, "rows": strconv.Itoa(n.Rows), "spellcheck": "false"}, text(n.Text)),
			el("p", attrs{"class": "act"}, button, el("span", attrs{"role": "status", "class": "said"}, text(n.Said)))))
	}
	return kids
}
