package app

import (
	"breakeven/app/learn"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// learnPredict is the switch of the mode, the question, and what became of the
// guess. All of it needs the program.
func learnPredict(v learn.PredictView, l *Learn) ui.UI {
	box := elVoid("input", attrs{"type": "checkbox", "id": "predict-on", "checked": checkedAttr(v.On)})
	if l != nil {
		box = box.On("change", l.onPredict)
	}
	kids := []ui.UI{
		el("p", attrs{"class": "note"}, text(v.Note)),
		el("p", attrs{"class": "switch later"}, box, el("label", attrs{"for": "predict-on"}, text(v.Switch))),
	}
	switch {
	case v.Waiting:
		kids = append(kids, guessForm(v, l))
		if l == nil {
			kids = append(kids, guessless(v))
		}
	case v.Said != "":
		again := el("button", attrs{"type": "button", "class": "copy", "id": "guess-again"}, text(v.Again))
		if l != nil {
			again = again.On("click", l.onGuessAgain)
		}
		kids = append(kids, el("p", attrs{"id": "guess-result", "tabindex": "-1", "role": "status", "class": "sought"}, el("b", nil, text(v.Said))),
			el("p", attrs{"class": "act"}, again))
	}
	return el("div", nil, kids...)
}

// guessForm asks for the guess.
func guessForm(v learn.PredictView, l *Learn) ui.UI {
	invalid, about := "", ""
	if v.Error != "" {
		invalid, about = "true", "guess-error"
	}
	box := elVoid("input", attrs{
		"type": "text", "class": "exact", "id": "guess", "value": v.Text, "inputmode": "numeric",
		"autocomplete": "off", "spellcheck": "false", "size": "9", "aria-invalid": invalid, "aria-describedby": about,
	})
	commit := el("button", attrs{"type": "submit", "class": "copy"}, text(v.Commit))
	none := el("button", attrs{"type": "button", "class": "plain", "id": "guess-none"}, text(v.None))
	if l != nil {
		box, none = box.On("input", l.onGuessType), none.On("click", l.onGuessNone)
	}
	form := el("form", attrs{"class": "guessing later", "autocomplete": "off"},
		el("p", nil, el("b", nil, text(v.Ask))),
		el("p", attrs{"class": "act"}, el("label", attrs{"for": "guess"}, text(v.Box)), box, commit, none),
		el("p", attrs{"class": "err", "id": "guess-error", "role": "alert"}, text(v.Error)))
	if l != nil {
		form = form.On("submit", l.onGuess)
	}
	return form
}

// guessless is what a page without script has instead: the results, folded.
func guessless(v learn.PredictView) ui.UI {
	var m markup
	m.open("noscript")
	m.element("p", v.NoScript, "data-notice", "predict", "role", "status", "class", "notice")
	m.open("details", "class", "fold")
	m.element("summary", v.Results)
	m.open("div")
	m.element("p", v.Sentence)
	m.open("table", "class", "ways results")
	m.open("tbody")
	for _, r := range v.Outputs {
		m.open("tr")
		m.element("th", r.Label, "scope", "row")
		m.element("td", r.Text, "class", "v", "data-out", r.Name, "data-value", r.Value)
		m.close("tr")
	}
	for _, tag := range [...]string{"tbody", "table", "div", "details", "noscript"} {
		m.close(tag)
	}
	return m.node()
}

func (l *Learn) onPredict(ctx ui.Context, e ui.Event) {
	l.send(ctx, learn.PredictChosen{On: ctx.JSSrc().Get("checked").Bool()})
}

func (l *Learn) onGuessType(ctx ui.Context, e ui.Event) {
	l.send(ctx, learn.GuessTyped{Text: ctx.JSSrc().Get("value").String()})
}

func (l *Learn) onGuess(ctx ui.Context, e ui.Event) {
	e.PreventDefault()
	l.send(ctx, learn.GuessCommitted{})
}

func (l *Learn) onGuessNone(ctx ui.Context, e ui.Event) {
	l.send(ctx, learn.GuessCommitted{None: true})
}

func (l *Learn) onGuessAgain(ctx ui.Context, e ui.Event) { l.send(ctx, learn.GuessWithdrawn{}) }
