package app

import (
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// foot is the line of actions, and what the answers rest on. Buttons need the
// program, so a page without it has none.
func foot(s model.Screen, stage string, w *Widget) ui.UI {
	var kids []ui.UI
	f := s.Foot
	stageText := f.StageStatic
	if w != nil {
		stageText = f.Stage
		copied := f.Copy
		if f.WasCopied {
			copied = f.Copied
		}
		kids = append(kids,
			el("button", attrs{"type": "button", "data-reset": "all"}, text(f.Reset)).On("click", w.onReset),
			el("button", attrs{"type": "button", "data-copy": "link"}, text(copied)).On("click", w.onCopy))
	}
	if f.OpenHref != "" {
		kids = append(kids, el("a", attrs{"href": f.OpenHref, "target": "_blank", "rel": "noopener"}, text(f.OpenText)))
	}
	kids = append(kids, el("span", attrs{"class": "stage"}, text(stageText)))
	return el("footer", attrs{"class": "foot"}, kids...)
}
