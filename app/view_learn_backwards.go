package app

import (
	"breakeven/app/learn"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// learnBackwards asks for the unknown and the given layoffs, and answers.
func learnBackwards(v learn.BackwardsView, l *Learn) ui.UI {
	options := make([]ui.UI, 0, len(v.Unknowns))
	for _, c := range v.Unknowns {
		options = append(options, el("option", attrs{"value": c.Value, "selected": checkedAttr(c.Picked)}, text(c.Label)))
	}
	list := el("select", attrs{"id": "unknown", "name": "unknown", "aria-describedby": "unknown-now"}, options...)
	invalid, about := "", ""
	if v.Error != "" {
		invalid, about = "true", "given-error"
	}
	box := elVoid("input", attrs{
		"type": "text", "class": "exact", "id": "given", "name": "given", "value": v.Given, "inputmode": "numeric",
		"autocomplete": "off", "spellcheck": "false", "size": "9", "aria-invalid": invalid, "aria-describedby": about,
	})
	if l != nil {
		list = list.On("change", l.onUnknown)
		box = box.On("input", l.onGivenType).On("change", l.onGivenCommit).On("keydown", l.onGivenKey)
	}
	form := el("form", attrs{"class": "ask2", "method": "get", "autocomplete": "off"},
		el("p", nil, el("label", attrs{"for": "unknown"}, text(v.UnknownLabel)), list, el("span", attrs{"class": "note", "id": "unknown-now"}, text(v.UnknownNow))),
		el("p", nil, el("label", attrs{"for": "given"}, text(v.GivenLabel)), box, el("span", attrs{"class": "err", "id": "given-error", "role": "alert"}, text(v.Error))),
		el("p", nil, askServer(v, l)...))
	if l != nil {
		form = form.On("submit", l.onNoSubmit)
	}
	return el("div", nil, el("p", attrs{"class": "note"}, text(v.Note)), form, learnSought(v, l))
}

// askServer is the button of a page without script.
func askServer(v learn.BackwardsView, l *Learn) []ui.UI {
	return when(l == nil && v.Ask != "", recalculate(v.Ask, v.Carried))
}

// learnSought is the answer: a live region, and the button that puts it in.
func learnSought(v learn.BackwardsView, l *Learn) ui.UI {
	said := []ui.UI{el("b", nil, text(v.Answer+v.Hidden)), el("span", nil, text(v.Range)), el("span", nil, text(v.Proof))}
	answer := el("output", attrs{"class": "sought", "for": "unknown given", "aria-live": "polite", "data-seek": v.Outcome, "data-value": v.Value}, said...)
	var put []ui.UI
	if v.Put != "" {
		button := el("button", attrs{"type": "button", "class": "copy later", "id": "put"}, text(v.Put))
		if l != nil {
			button = button.On("click", l.onPut)
		}
		put = append(put, button)
	}
	put = append(put, el("span", attrs{"class": "note", "role": "status"}, text(v.Barred)))
	return el("div", nil, answer, el("p", attrs{"class": "act"}, put...))
}

func (l *Learn) onUnknown(ctx ui.Context, e ui.Event) {
	l.send(ctx, learn.UnknownChosen{Field: ctx.JSSrc().Get("value").String()})
}

func (l *Learn) onGivenType(ctx ui.Context, e ui.Event) {
	l.send(ctx, learn.GivenTyped{Text: ctx.JSSrc().Get("value").String()})
}

func (l *Learn) onGivenCommit(ctx ui.Context, e ui.Event) { l.send(ctx, learn.GivenCommitted{}) }

func (l *Learn) onGivenKey(ctx ui.Context, e ui.Event) {
	switch e.Get("key").String() {
	case "Enter":
		e.PreventDefault()
		l.send(ctx, learn.GivenCommitted{})
	case "Escape":
		l.send(ctx, learn.GivenAbandoned{})
	}
}

func (l *Learn) onPut(ctx ui.Context, e ui.Event) { l.send(ctx, learn.SoughtPut{}) }

// onNoSubmit keeps Enter from sending a form: the page has answered already.
func (l *Learn) onNoSubmit(ctx ui.Context, e ui.Event) { e.PreventDefault() }
