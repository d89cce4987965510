package app

import (
	"breakeven/app/editor"
	"breakeven/app/locale"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// editorPage is the whole tree: the first element of the body. e is nil on a
// server, which has nothing to edit: what is made is made in the browser.
func editorPage(v editor.Screen, stage string, e *Editor) ui.UI {
	say := v.Words.Text
	kids := []ui.UI{
		el("div", attrs{"class": "lead"},
			el("h1", nil, text(say(locale.EditorTitle))),
			el("p", nil, text(say(locale.EditorLead))),
			howTo(v.Words)),
	}
	if e == nil {
		kids = append(kids, el("p", attrs{"id": "live", "class": "note", "role": "status"}, text(say(locale.EditorWaiting))))
	} else {
		kids = append(kids, steps(v.Words, editorSteps[:]), startPart(v, e), editorForm(v, e), checkPart(v, e), trialPart(v, e), takePart(v, e))
	}
	return el("div", attrs{"class": "site"},
		el("header", attrs{"class": "bar0"},
			el("a", attrs{"class": "brand", "href": v.Base}, text(say(locale.NavProduct))),
			el("nav", attrs{"aria-label": say(locale.NavLabel)},
				el("a", attrs{"href": v.Studio}, text(say(locale.StudioTitle))),
				el("a", attrs{"href": v.Base}, text(say(locale.NavCalculator))),
				el("a", attrs{"href": v.Method}, text(say(locale.NavMethod))))),
		el("main", attrs{"class": "bk studio editor", "data-editor": "page", "data-stage": stage, "data-theme": "auto", "lang": v.Lang, "dir": v.Dir}, kids...))
}

// howTo are the steps, which a journey in a browser follows to the letter.
func howTo(words *locale.Locale) ui.UI {
	var items []ui.UI
	for _, step := range [...]locale.Key{
		locale.EditorHowStory, locale.EditorHowFigures, locale.EditorHowCheck, locale.EditorHowPreview, locale.EditorHowTake,
	} {
		items = append(items, el("li", nil, text(words.Text(step))))
	}
	return el("details", attrs{"id": "how-to", "class": "fold"},
		el("summary", nil, el("h2", nil, text(words.Text(locale.EditorHowTo)))),
		el("ol", attrs{"class": "howto"}, items...))
}

var editorSteps = [...]pageStep{
	{"story", locale.EditorStepStory}, {"figures", locale.EditorStepFigures}, {"readers", locale.StudioStepReaders}, {"further", locale.EditorStepFurther},
	{"texts", locale.EditorStepLanguages}, {"check", locale.EditorStepCheck}, {"trial", locale.StudioStepPreview}, {"take", locale.EditorStepTake},
}

// startPart is what the form begins as, and what the browser keeps.
func startPart(v editor.Screen, e *Editor) ui.UI {
	say, copies := v.Words.Text, []ui.UI{}
	for _, c := range v.Starts {
		copies = append(copies, el("li", nil,
			doButton(editor.Button{Deed: editor.Start, Name: c.Value, Label: say(locale.EditorFromCopy), About: c.Label}, "later", e),
			el("span", nil, el("b", nil, text(c.Label)), text(" "+c.Note))))
	}
	var drafts []ui.UI
	for _, d := range v.Drafts {
		current := ""
		if d.Current {
			current = "true"
		}
		drafts = append(drafts, el("li", attrs{"aria-current": current},
			doButton(editor.Button{Deed: editor.Resume, Name: d.Key, Label: say(locale.EditorOpen), About: d.Name}, "later", e),
			doButton(editor.Button{Deed: editor.Discard, Name: d.Key, Label: say(locale.EditorDelete), About: d.Name}, "later", e),
			el("span", nil, el("b", nil, text(d.Name)), text(" "+d.Saved))))
	}
	kept := v.Kept
	if v.Closed {
		kept = say(locale.EditorUnkept)
	}
	file := elVoid("input", attrs{"type": "file", "id": "open-file", "accept": ".json,application/json"}).On("change", e.onFile)
	return el("section", attrs{"id": "start", "class": "start", "aria-label": say(locale.EditorStart)},
		el("p", attrs{"class": "note kept", "role": "status", "id": "kept"}, text(kept)),
		el("details", attrs{"id": "start-other", "class": "fold"},
			el("summary", nil, text(say(locale.EditorStartOther))),
			el("div", nil,
				el("p", nil, doButton(editor.Button{Deed: editor.Start, Label: say(locale.EditorAnew)}, "later", e)),
				el("h3", nil, text(say(locale.EditorDrafts))),
				orNothing(drafts, say(locale.EditorNoDrafts)),
				el("h3", nil, text(say(locale.EditorCopies))),
				orNothing(copies, say(locale.EditorNoCopies)),
				el("div", attrs{"class": "box"}, el("label", attrs{"for": "open-file"}, text(say(locale.EditorOwnFile))), file))),
		el("p", attrs{"class": "act said"},
			el("span", attrs{"role": "status", "id": "said"}, text(v.Said)),
			el("button", attrs{"type": "button", "class": "later", "data-deed": string(editor.Undo), "id": setID("undo"), "hidden": checkedAttr(!v.CanUndo)}, text(say(locale.EditorUndo))).On("click", e.onDeed)))
}

// orNothing is a list, or the words for an empty one.
func orNothing(items []ui.UI, words string) ui.UI {
	if len(items) == 0 {
		items = []ui.UI{el("li", nil, el("span", attrs{"class": "note"}, text(words)))}
	}
	return el("ul", attrs{"class": "starts"}, items...)
}

// setID is the id of a control of the editor's, by its name.
func setID(name string) string { return "set-" + name }

// doButton is a button that does something.
func doButton(b editor.Button, class string, e *Editor) ui.UI {
	label := ""
	if b.About != "" {
		label = e.screen.Words.Text(locale.EditorAbout, locale.Arg{Name: "label", Text: b.Label}, locale.Arg{Name: "about", Text: b.About})
	}
	return el("button", attrs{"type": "button", "class": class, "data-deed": string(b.Deed), "data-about": b.Name, "aria-label": label}, text(b.Label)).On("click", e.onDeed)
}

// checkPart lists what is wrong.
func checkPart(v editor.Screen, e *Editor) ui.UI {
	items := make([]ui.UI, 0, len(v.Troubles))
	for _, t := range v.Troubles {
		items = append(items, el("li", nil,
			el("button", attrs{"type": "button", "class": "goto", "data-deed": string(editor.GoTo), "data-about": t.Name}, text(t.Text)).On("click", e.onDeed)))
	}
	return part("check", v.Words.Text(locale.EditorHeadCheck),
		el("p", attrs{"role": "status", "id": "verdict"}, text(v.Verdict)),
		el("ul", attrs{"class": "troubles"}, items...))
}

// trialPart shows the calculator with the draft in an article's column.
func trialPart(v editor.Screen, e *Editor) ui.UI {
	narrow, wide := "", ""
	if v.Preview.Wide {
		wide = flag
	} else {
		narrow = flag
	}
	width := el("select", attrs{"id": "trial-width", "name": "wide"},
		el("option", attrs{"value": "", "selected": narrow}, text(columnWidth(v.Words, locale.EditorNarrow, 320))),
		el("option", attrs{"value": "1", "selected": wide}, text(columnWidth(v.Words, locale.EditorWide, 640)))).On("change", e.onChoose)
	class := "column"
	if v.Preview.Wide {
		class = "column wide"
	}
	var inside []ui.UI
	if v.Preview.There && e.preview != nil {
		inside = []ui.UI{widget(e.preview.screen, "preview", e.preview)}
	}
	return part("trial", v.Words.Text(locale.EditorHeadPreview),
		el("div", attrs{"class": "box narrowbox"}, el("label", attrs{"for": "trial-width"}, text(v.Words.Text(locale.EditorColumn))), width),
		el("p", attrs{"class": "note"}, text(v.Preview.Caption)),
		el("div", attrs{"class": "trial", "role": "region", "tabindex": "0", "aria-label": v.Words.Text(locale.EditorPreview)},
			el("div", attrs{"class": class}, inside...)))
}

// columnWidth names a width of the preview, in px.
func columnWidth(words *locale.Locale, key locale.Key, px int64) string {
	return words.Text(key, locale.Arg{Name: "width", Text: words.CountInt(px)})
}
