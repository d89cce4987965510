package app

import (
	"strconv"

	"breakeven/app/editor"
	"breakeven/app/locale"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// takePart is the file, the texts to copy, and what differs from what is
// published.
func takePart(v editor.Screen, e *Editor) ui.UI {
	t := v.Take
	kids := []ui.UI{
		el("p", attrs{"class": "act"},
			el("button", attrs{"type": "button", "class": "go", "data-deed": string(editor.Download)}, text(v.Words.Text(locale.EditorDownload))).On("click", e.onDeed),
			el("span", attrs{"id": "file-name"}, text(t.FileName))),
		el("p", attrs{"class": "note", "role": "status"}, text(t.FileNote)),
		&takeSnippets{List: t.Snippets, Editor: e},
	}
	if t.Compared != "" {
		kids = append(kids, &differenceTable{Head: t.Compared, List: t.Differences, Editor: e})
	}
	return part("take", v.Words.Text(locale.EditorHeadTake), kids...)
}

// takeSnippets are the texts to copy; like [editorGroup] they are passed over
// while they stay.
type takeSnippets struct {
	ui.Compo
	List   []editor.SnippetView
	Editor *Editor
}

// Render lists them, each with its button.
func (l *takeSnippets) Render() ui.UI {
	kids := make([]ui.UI, 0, len(l.List))
	for _, n := range l.List {
		id := snippetID(n.ID)
		button := el("button", attrs{"type": "button", "class": "later copy", "data-deed": string(editor.CopyOut), "data-about": n.ID, "aria-describedby": id + "-l"}, text(l.Editor.screen.Words.Text(locale.StudioCopy))).On("click", l.Editor.onDeed)
		kids = append(kids, el("div", attrs{"class": "snippet"},
			el("label", attrs{"for": id, "id": id + "-l"}, text(n.Label)),
			el("p", attrs{"class": "note"}, text(n.Note)),
			el("textarea", attrs{"id": id, "data-snippet": n.ID, "readonly": flag, "rows": strconv.Itoa(n.Rows), "spellcheck": "false"}, text(n.Text)),
			el("p", attrs{"class": "act"}, button, el("span", attrs{"role": "status", "class": "said"}, text(n.Said)))))
	}
	return el("div", attrs{"class": "snippets"}, kids...)
}

// differenceTable is what differs from a published scenario.
type differenceTable struct {
	ui.Compo
	Head   string
	List   []editor.Difference
	Editor *Editor
}

// Render is the table, or the words for none.
func (t *differenceTable) Render() ui.UI {
	say := t.Editor.screen.Words.Text
	head := el("h3", attrs{"id": "differences-head"}, text(t.Head))
	if len(t.List) == 0 {
		return el("div", attrs{"id": "differences"}, head, el("p", nil, text(say(locale.EditorNoDifference))))
	}
	rows := make([]ui.UI, 0, len(t.List))
	for _, d := range t.List {
		rows = append(rows, el("tr", nil, el("th", attrs{"scope": "row"}, text(d.Label)), el("td", nil, text(d.Published)), el("td", nil, text(d.Draft))))
	}
	return el("div", attrs{"id": "differences"}, head,
		el("div", attrs{"class": "scrolls", "role": "region", "tabindex": "0", "aria-labelledby": "differences-head"},
			el("table", attrs{"class": "differences"},
				el("thead", nil, el("tr", nil, el("th", attrs{"scope": "col"}, text(say(locale.EditorWhere))), el("th", attrs{"scope": "col"}, text(say(locale.EditorPublished))), el("th", attrs{"scope": "col"}, text(say(locale.EditorDraft))))),
				el("tbody", nil, rows...))))
}
