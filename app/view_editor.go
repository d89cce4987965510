package app

import (
	"breakeven/app/editor"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// editorPage is the whole tree: the first element of the body. e is nil on a
// server, which has nothing to edit: what is made is made in the browser.
func editorPage(v editor.Screen, stage string, e *Editor) ui.UI {
	kids := []ui.UI{
		el("div", attrs{"class": "lead"},
			el("h1", nil, text("Make a scenario of your own")),
			el("p", nil, text("Your company’s figures with their sources, as one file that a site publishes and readers can check. What you type stays in your browser until you take the file. You need to fill in only what says “required”.")),
			howTo()),
	}
	if e == nil {
		kids = append(kids, el("p", attrs{"id": "live", "class": "note", "role": "status"}, text("Getting ready… This page works in your browser and needs JavaScript.")))
	} else {
		kids = append(kids, editorSteps(v), startPart(v, e), editorForm(v, e), checkPart(v, e), trialPart(v, e), takePart(v, e))
	}
	return el("div", attrs{"class": "site"},
		el("header", attrs{"class": "bar0"},
			el("a", attrs{"class": "brand", "href": v.Base}, text("Breakeven")),
			el("nav", attrs{"aria-label": "Pages"},
				el("a", attrs{"href": v.Studio}, text("Make an embed")),
				el("a", attrs{"href": v.Base}, text("Calculator")),
				el("a", attrs{"href": v.Method}, text("Method")))),
		el("main", attrs{"class": "bk studio editor", "data-editor": "page", "data-stage": stage, "data-theme": "auto", "lang": v.Lang, "dir": v.Dir}, kids...))
}

// howTo are the steps, which a journey in a browser follows to the letter.
func howTo() ui.UI {
	var items []ui.UI
	for _, step := range [...]string{
		"The story: type the question, the company, who could be laid off, what the figures cover, and its last day.",
		"The figures: open revenue, operating cash flow, payroll, headcount, capex and layoffs, one after the other. Type each, say how far it can be trusted, press “Add a source”, and copy in title, publisher, date, address and the quote. A source that you have had already is in the list beside that button.",
		"The check: it says what is missing. Press what it names, and you are there.",
		"The preview: move a slider. Is that the answer that your story needs?",
		"Take it: press “Download the file” and “Copy” at the embed code. Whoever runs this site puts the file into its folder of scenarios.",
	} {
		items = append(items, el("li", nil, text(step)))
	}
	return el("details", attrs{"id": "how-to", "class": "fold"},
		el("summary", nil, el("h2", nil, text("How to, in five steps"))),
		el("ol", attrs{"class": "howto"}, items...))
}

// editorSteps lead to the parts of the page.
func editorSteps(v editor.Screen) ui.UI {
	var items []ui.UI
	for _, step := range [...][2]string{
		{"story", "Story"}, {"figures", "Figures"}, {"readers", "Readers"}, {"further", "Further"}, {"texts", "Languages"}, {"check", "Check"}, {"trial", "Preview"}, {"take", "Take it"},
	} {
		items = append(items, el("li", nil, el("a", attrs{"href": "#" + step[0]}, text(step[1]))))
	}
	return el("nav", attrs{"class": "steps", "aria-label": "Steps"}, el("ol", nil, items...))
}

// startPart is what the form begins as, and what the browser keeps.
func startPart(v editor.Screen, e *Editor) ui.UI {
	copies := []ui.UI{}
	for _, c := range v.Starts {
		copies = append(copies, el("li", nil,
			doButton(editor.Button{Deed: editor.Start, Name: c.Value, Label: "Start from a copy", About: c.Label}, "later", e),
			el("span", nil, el("b", nil, text(c.Label)), text(" "+c.Note))))
	}
	var drafts []ui.UI
	for _, d := range v.Drafts {
		current := ""
		if d.Current {
			current = "true"
		}
		drafts = append(drafts, el("li", attrs{"aria-current": current},
			doButton(editor.Button{Deed: editor.Resume, Name: d.Key, Label: "Open", About: d.Name}, "later", e),
			doButton(editor.Button{Deed: editor.Discard, Name: d.Key, Label: "Delete", About: d.Name}, "later", e),
			el("span", nil, el("b", nil, text(d.Name)), text(" "+d.Saved))))
	}
	kept := v.Kept
	if v.Closed {
		kept = "This browser keeps nothing for this page: download the file before you leave."
	}
	file := elVoid("input", attrs{"type": "file", "id": "open-file", "accept": ".json,application/json"}).On("change", e.onFile)
	return el("section", attrs{"id": "start", "class": "start", "aria-label": "Start"},
		el("p", attrs{"class": "note kept", "role": "status", "id": "kept"}, text(kept)),
		el("details", attrs{"id": "start-other", "class": "fold"},
			el("summary", nil, text("Drafts, copies of published scenarios, a file of yours")),
			el("div", nil,
				el("p", nil, doButton(editor.Button{Deed: editor.Start, Label: "Start anew"}, "later", e)),
				el("h3", nil, text("Your drafts in this browser")),
				orNothing(drafts, "None yet."),
				el("h3", nil, text("Published scenarios")),
				orNothing(copies, "None."),
				el("div", attrs{"class": "box"}, el("label", attrs{"for": "open-file"}, text("A scenario file of yours")), file))),
		el("p", attrs{"class": "act said"},
			el("span", attrs{"role": "status", "id": "said"}, text(v.Said)),
			el("button", attrs{"type": "button", "class": "later", "data-deed": string(editor.Undo), "id": setID("undo"), "hidden": checkedAttr(!v.CanUndo)}, text("Undo")).On("click", e.onDeed)))
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
		label = b.Label + ": " + b.About
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
	return part("check", "6. Check",
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
		el("option", attrs{"value": "", "selected": narrow}, text("320 px: a phone")),
		el("option", attrs{"value": "1", "selected": wide}, text("640 px: an article"))).On("change", e.onChoose)
	class := "column"
	if v.Preview.Wide {
		class = "column wide"
	}
	var inside []ui.UI
	if v.Preview.There && e.preview != nil {
		inside = []ui.UI{widget(e.preview.screen, "preview", e.preview)}
	}
	return part("trial", "7. See it as readers will",
		el("div", attrs{"class": "box narrowbox"}, el("label", attrs{"for": "trial-width"}, text("The article’s column")), width),
		el("p", attrs{"class": "note"}, text(v.Preview.Caption)),
		el("div", attrs{"class": "trial", "role": "region", "tabindex": "0", "aria-label": "Preview"},
			el("div", attrs{"class": class}, inside...)))
}
