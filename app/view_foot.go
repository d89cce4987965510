package app

import (
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// recalculate is what a page without script has: a button, with which the form
// asks the server, and the author's settings, which it sends along.
func recalculate(words string, carried []model.Pair) ui.UI {
	var m markup
	m.open("noscript")
	for _, p := range carried {
		m.open("input", "type", "hidden", "name", p.Name, "value", p.Value)
	}
	m.element("button", words, "type", "submit", "class", "go")
	m.close("noscript")
	return m.node()
}

// foot is the line of actions, and what the answers rest on. The buttons need
// the program: they keep their place, unseen, until it is there.
func foot(s model.Screen, stage string, w *Widget) ui.UI {
	var kids []ui.UI
	f := s.Foot
	reset := el("button", attrs{"type": "button", "class": "later", "data-reset": "all"}, text(f.Reset))
	copied := f.Copy
	if f.WasCopied {
		copied = f.Copied
	}
	copier := el("button", attrs{"type": "button", "class": "later", "data-copy": "link"}, text(copied))
	stageText := f.StageStatic
	if w != nil {
		stageText = f.Stage
		reset, copier = reset.On("click", w.onReset), copier.On("click", w.onCopy)
	} else if f.Recalculate != "" {
		kids = append(kids, recalculate(f.Recalculate, s.Carried))
	}
	kids = append(kids, reset, copier)
	for _, l := range f.Links {
		a := attrs{"href": l.Href, "target": "_blank", "rel": "noopener"}
		if l.Download != "" { // of what is on the screen, which only the program follows
			a = attrs{"href": l.Href, "download": l.Download, "class": "later"}
		}
		kids = append(kids, el("a", a, text(l.Text)))
	}
	kids = append(kids, el("span", attrs{"class": "stage"}, text(stageText)))
	return el("footer", attrs{"class": "foot"}, kids...)
}
