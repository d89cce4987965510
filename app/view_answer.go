package app

import (
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// answer is the top: notices, title, the sentence and the sum it stands on. The
// last three share one reserved height, so that neither a heading of two lines
// nor a longer sentence makes the page taller.
func answer(s model.Screen, w *Widget) ui.UI {
	busy := ""
	if !s.Settled {
		busy = "true" // still moving: the sentence is read out once it rests
	}
	sentence := el("output", attrs{
		"class": "answer", "data-out": "sentence", "aria-live": "polite", "aria-busy": busy,
		"for": s.SentenceFor,
	}, running("span", "", s.Sentence))
	say := el("div", attrs{"class": "say"},
		el("h1", attrs{"class": "title"}, text(s.Title)),
		sentence, running("p", "deck", s.Deck))
	if w != nil {
		say = say.On("click", w.onGoTo)
	}
	return el("div", attrs{"class": "top"}, el("div", nil, notices(s, w)...), say)
}

// notices name what a link said and could not be used.
func notices(s model.Screen, w *Widget) []ui.UI {
	list := make([]ui.UI, 0, len(s.Notices))
	for _, n := range s.Notices {
		kids := []ui.UI{el("b", nil, text(n.Head)), el("span", nil, text(n.Text))}
		if w != nil {
			kids = append(kids, el("button", attrs{
				"type": "button", "class": "src", "data-dismiss": n.Name,
			}, text(n.Dismiss)).On("click", w.onDismiss))
		}
		list = append(list, el("p", attrs{"class": "notice", "role": "status", "data-notice": n.Name}, kids...))
	}
	return list
}

// running writes a line of text with its marks.
func running(tag, class string, marks []model.Mark) ui.UI {
	var m markup
	if class == "" {
		m.open(tag)
	} else {
		m.open(tag, "class", class)
	}
	for _, k := range marks {
		m.mark(k)
	}
	m.close(tag)
	return m.node()
}

// mark writes one piece of running text. The same marks are the chart's key.
func (m *markup) mark(k model.Mark) {
	switch k.Kind {
	case model.MarkBreakeven:
		m.numbered("span", "n be", k)
	case model.MarkHollow:
		m.numbered("span", "n be no", k)
	case model.MarkTried:
		m.numbered("a", "n an", k)
	case model.MarkGap:
		m.element("span", k.Text, "class", "n gap")
	case model.MarkStrong:
		m.element("b", k.Text)
	case model.MarkMovable:
		m.element("a", k.Text, "class", "n", "href", "#"+sliderID(k.Field.String()), "data-goto", k.Field.String())
	default:
		m.text(k.Text)
	}
}

// numbered writes a number with its sign before it and its noun behind.
func (m *markup) numbered(tag, class string, k model.Mark) {
	if tag == "a" {
		m.open(tag, "class", class, "href", "#"+sliderID(k.Field.String()), "data-goto", k.Field.String())
	} else {
		m.open(tag, "class", class)
	}
	m.element("b", k.Strong)
	m.text(k.Text)
	m.close(tag)
}

// sliderID is the id of a field's slider.
func sliderID(field string) string { return prefix + field }
