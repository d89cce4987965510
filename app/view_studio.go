package app

import (
	"strconv"

	"breakeven/app/locale"
	"breakeven/app/studio"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Ids that the browser looks for.
const (
	studioForm     = "studio-form"
	studioCopyHead = "copy-head"
)

// studioPage is the whole tree: the first element of the body. s is nil on a
// server.
func studioPage(v studio.Screen, stage string, s *Studio) ui.UI {
	say := v.Words.Text
	kids := []ui.UI{
		scenarioPart(v, s),
		readersPart(v, s),
		looksPart(v, s),
		el("p", attrs{"class": "ask"},
			el("button", attrs{"type": "submit", "class": "go"}, text(say(locale.StudioShow))),
			el("span", attrs{"id": "live", "class": "note", "role": "status"}, text(""))),
	}
	for _, p := range v.Carried {
		kids = append(kids, elVoid("input", attrs{"type": "hidden", "name": p.Name, "value": p.Value}))
	}
	form := el("form", attrs{"id": studioForm, "class": "make", "method": "get", "autocomplete": "off"}, kids...)
	if s != nil {
		form = form.On("submit", s.onSubmit)
	}
	return el("div", attrs{"class": "site"},
		el("header", attrs{"class": "bar0"},
			el("a", attrs{"class": "brand", "href": v.Base}, text(say(locale.NavProduct))),
			el("nav", attrs{"aria-label": say(locale.NavLabel)},
				el("a", attrs{"href": v.Base}, text(say(locale.NavCalculator))),
				el("a", attrs{"href": v.Method}, text(say(locale.NavMethod))))),
		el("main", attrs{"class": "bk studio", "data-studio": "page", "data-stage": stage, "data-theme": "auto", "lang": v.Lang, "dir": v.Dir},
			el("div", attrs{"class": "lead"},
				el("h1", nil, text(say(locale.StudioTitle))),
				el("p", nil, text(say(locale.StudioLead))),
				steps(v.Words, studioSteps[:])),
			form,
			previewPart(v),
			copyPart(v, s)))
}

// pageStep leads to a part of a page.
type pageStep struct {
	id   string
	name locale.Key
}

var studioSteps = [...]pageStep{
	{"scenario", locale.StudioStepScenario}, {"readers", locale.StudioStepReaders}, {"looks", locale.StudioStepLooks},
	{"preview", locale.StudioStepPreview}, {"copy", locale.StudioStepCopy},
}

// steps lead to the parts of the page.
func steps(words *locale.Locale, list []pageStep) ui.UI {
	items := make([]ui.UI, 0, len(list))
	for _, step := range list {
		items = append(items, el("li", nil, el("a", attrs{"href": "#" + step.id}, text(words.Text(step.name)))))
	}
	return el("nav", attrs{"class": "steps", "aria-label": words.Text(locale.StudioSteps)}, el("ol", nil, items...))
}

// part is a section with its heading.
func part(id, head string, kids ...ui.UI) ui.UI {
	headID := id + "-head"
	return el("section", attrs{"id": id, "class": "part", "aria-labelledby": headID},
		append([]ui.UI{el("h2", attrs{"id": headID, "tabindex": "-1"}, text(head))}, kids...)...)
}

// scenarioPart is the choice of a preset.
func scenarioPart(v studio.Screen, s *Studio) ui.UI {
	var kids []ui.UI
	for _, c := range v.Scenarios {
		id := "scenario-" + c.Value
		radio := elVoid("input", attrs{"type": "radio", "name": "scenario", "id": id, "value": c.Value, "checked": checkedAttr(c.Picked)})
		if s != nil {
			radio = radio.On("change", s.onChoose)
		}
		kids = append(kids, el("div", attrs{"class": "choice"},
			radio,
			el("label", attrs{"for": id}, el("b", nil, text(c.Label)), el("span", nil, text(c.Note)))))
	}
	kids = append([]ui.UI{el("legend", attrs{"class": "vh"}, text(v.Words.Text(locale.StudioScenarioLabel)))}, kids...)
	return part("scenario", v.Words.Text(locale.StudioHeadScenario),
		el("fieldset", attrs{"class": "choices"}, kids...),
		errorPlace("scenario", v.ScenarioError),
		el("p", attrs{"class": "note"}, el("a", attrs{"href": v.Editor}, text(v.Words.Text(locale.StudioMakeScenario)))))
}

// looksPart is what the embed looks like.
func looksPart(v studio.Screen, s *Studio) ui.UI {
	say := v.Words.Text
	return part("looks", say(locale.StudioHeadLooks),
		el("div", attrs{"class": "looks"},
			el("div", attrs{"class": "wide"}, textBox(v.Title, "", s), errorPlace(v.Title.Name, v.Title.Error)),
			choiceBox("theme", say(locale.StudioTheme), v.Themes, v.ThemeError, s),
			accentBox(v, s),
			el("fieldset", attrs{"class": "ticks"},
				el("legend", nil, text(say(locale.StudioOpen))),
				tickBox("show", "equivalents", say(locale.StudioEquivalents), v.Equivalents, s),
				tickBox("show", "working", say(locale.StudioWorking), v.Working, s)),
			el("fieldset", attrs{"class": "ticks"},
				el("legend", nil, text(say(locale.StudioInstead))),
				tickBox("show", "readings", say(locale.StudioReadings), v.Readings, s)),
			el("fieldset", attrs{"class": "ticks"},
				el("legend", nil, text(say(locale.StudioDevelopers))),
				tickBox("events", "1", say(locale.StudioEvents), v.Events, s))))
}

// accentBox is the colour, as text and by the browser's picker, and what
// becomes of it.
func accentBox(v studio.Screen, s *Studio) ui.UI {
	picker := elVoid("input", attrs{"type": "color", "class": "later", "id": "accent-picker", "value": v.Swatch.Picker, "aria-label": v.Words.Text(locale.StudioPicker)})
	if s != nil {
		picker = picker.On("input", s.onPick)
	}
	var m markup
	m.open("span", "class", "swatches")
	for _, c := range [...][2]string{{"#ffffff", v.Swatch.Light}, {"#15171b", v.Swatch.Dark}} {
		m.open("svg", "viewBox", "0 0 40 24", "width", "40", "height", "24", "aria-hidden", "true")
		m.open("rect", "width", "40", "height", "24", "fill", c[0])
		m.close("rect")
		m.open("circle", "cx", "20", "cy", "12", "r", "7", "fill", c[1])
		m.close("circle")
		m.close("svg")
	}
	m.close("span")
	return el("div", attrs{"class": "accent"},
		textBox(v.Accent, "", s),
		picker,
		m.node(),
		errorPlace(v.Accent.Name, v.Accent.Error),
		el("p", attrs{"class": "note", "id": "accent-note"}, text(v.Swatch.Note)))
}

// previewPart shows the embed at three widths.
func previewPart(v studio.Screen) ui.UI {
	var kids []ui.UI
	for _, p := range v.Previews {
		kids = append(kids, el("figure", nil,
			el("figcaption", nil, text(p.Caption)),
			el("iframe", attrs{
				"id": p.ID, "src": p.First, "title": p.Title, "loading": "lazy",
				"width": strconv.Itoa(p.Width), "height": strconv.Itoa(p.Height),
			})))
	}
	return part("preview", v.Words.Text(locale.StudioHeadPreview),
		el("p", attrs{"class": "note"}, el("a", attrs{"href": "#copy"}, text(v.Words.Text(locale.StudioToSnippets)))),
		el("div", attrs{"class": "frames", "role": "region", "tabindex": "0", "aria-label": v.Words.Text(locale.StudioPreviews)}, kids...))
}

// checkedAttr is the attribute of a box or a choice, or of a fold that is open.
// In the browser one that is cleared must say so: taking the attribute away changes nothing there.
func checkedAttr(on bool) string {
	switch {
	case on:
		return flag
	case ui.IsClient:
		return "false"
	}
	return ""
}
