package app

import (
	"strconv"

	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// layoffs is the what-if: its strip is the chart, its track the chart's axis.
func layoffs(s model.Screen, w *Widget) ui.UI {
	f := s.Layoffs
	kids := fieldHead(f, w)
	kids = append(kids, raw(s.Chart.SVG()))
	if !f.Hidden {
		kids = append(kids, track(f, w)...)
	} else {
		kids = append(kids, raw(f.Ends.SVG()))
	}
	return el("figure", attrs{"class": fieldClass("field lay", f), "role": "group", "aria-labelledby": sliderID(f.ID) + "-l"}, kids...)
}

// figures are the four fields with a strip each.
func figures(s model.Screen, w *Widget) ui.UI {
	kids := []ui.UI{
		el("legend", attrs{"class": "h"}, text(s.FiguresTitle)),
		el("p", attrs{"class": "note wide"}, text(s.FiguresNote)),
	}
	for _, f := range s.Figures {
		parts := fieldHead(f, w)
		parts = append(parts, raw(f.Strip.SVG()))
		parts = append(parts, track(f, w)...)
		kids = append(kids, el("div", attrs{"class": fieldClass("field", f), "role": "group", "aria-labelledby": sliderID(f.ID) + "-l"}, parts...))
	}
	return el("fieldset", attrs{"class": "fields"}, kids...)
}

func fieldClass(class string, f model.FieldView) string {
	if f.Locked {
		return class + " locked"
	}
	return class
}

// fieldHead is a field's name, its unit and source, and its exact box.
func fieldHead(f model.FieldView, w *Widget) []ui.UI {
	id := sliderID(f.ID)
	meta := append([]ui.UI{el("span", nil, text(f.Meta))}, marks(f, id, w)...)
	if f.Locked || f.Hidden {
		return []ui.UI{
			el("span", attrs{"class": "name", "id": id + "-l"}, text(f.Label)),
			el("p", attrs{"class": "meta"}, meta...),
			el("span", attrs{"class": "fixed"}, text(f.Fixed)),
			sourcePanel(f, id),
		}
	}
	return []ui.UI{
		el("label", attrs{"class": "name", "id": id + "-l", "for": id}, text(f.Label)),
		el("p", attrs{"class": "meta"}, meta...),
		exactBox(f, "", w),
		sourcePanel(f, id),
	}
}

// marks are what stands at a figure: that it is fixed, and how it is known, in
// whose place is the way back where the reader moved it.
func marks(f model.FieldView, id string, w *Widget) []ui.UI {
	var list []ui.UI
	if f.Locked {
		list = append(list, lockMark(f.FixedBy))
	}
	switch {
	case f.Back != "" && w != nil:
		return append(list, el("button", attrs{"type": "button", "class": "src", "data-back": f.ID}, text(f.Back)).On("click", w.onBack))
	case f.Mark.Word != "":
		class := "src"
		if f.Mark.Estimate {
			class = "src est"
		}
		return append(list, el("button", attrs{"type": "button", "class": class, "popovertarget": id + "-s", "aria-label": f.Mark.Name}, text(f.Mark.Word)))
	}
	return list
}

// sourcePanel is what a mark opens to. It stands there even while "back to"
// takes its button's place: a list of the same length keeps every element, and
// the focus, where it is.
func sourcePanel(f model.FieldView, id string) ui.UI {
	return el("div", attrs{"popover": "auto", "id": id + "-s"}, &sourceText{Mark: f.Mark})
}

// lockMark is the sign and the words of a figure the author fixed.
func lockMark(words string) ui.UI {
	var m markup
	m.open("span")
	m.WriteString(`<svg class="ic" viewBox="0 0 12 14" aria-hidden="true"><path d="M3 6V4a3 3 0 0 1 6 0v2M1.5 6h9v7h-9z" fill="none" stroke="currentColor" stroke-width="1.4"/></svg> `)
	m.text(words)
	m.close("span")
	return m.node()
}

// exactBox is the text box of a field.
func exactBox(f model.FieldView, id string, w *Widget) ui.UI {
	mode, invalid, about := "decimal", "", ""
	if f.Numeric {
		mode = "numeric"
	}
	if f.Error != "" {
		invalid, about = "true", sliderID(f.ID)+"-e"
	}
	readonly := ""
	if w == nil {
		readonly = flag // nobody reads it until a script does
	}
	box := elVoid("input", attrs{
		"readonly": readonly,
		"type":     "text", "class": "exact", "id": id, "data-exact": f.ID, "value": f.Box, "aria-label": f.BoxName,
		"inputmode": mode, "autocomplete": "off", "spellcheck": "false", "size": strconv.Itoa(boxSize(f.Box)),
		"aria-invalid": invalid, "aria-describedby": about,
	})
	if w == nil {
		return box
	}
	return box.On("input", w.onType).On("change", w.onCommit).On("keydown", w.onBoxKey)
}

// boxSize gives a box room for its text, within what a narrow page has.
func boxSize(text string) int { return max(7, min(16, len([]rune(text)))) }

// lockedTrack is a track with a plain tick in place of the handle.
func lockedTrack(position float64) ui.UI {
	return raw(`<svg class="tick" aria-hidden="true"><line x1="0" x2="100%" y1="50%" y2="50%"/><svg x="` +
		strconv.FormatFloat(position*100, 'f', 3, 64) + `%" overflow="visible"><rect x="-1" y="8" width="2" height="12"/></svg></svg>`)
}

// track is a field's slider with its ends, or the tick of a locked figure.
func track(f model.FieldView, w *Widget) []ui.UI {
	if f.Locked {
		return []ui.UI{lockedTrack(f.Position), raw(f.Ends.SVG())}
	}
	name := ""
	if w == nil {
		name = f.ID // what a form without script sends
	}
	slider := elVoid("input", attrs{
		"type": "range", "id": sliderID(f.ID), "data-field": f.ID, "name": name,
		"min": f.Min, "max": f.Max, "step": f.Step, "value": f.Value, "aria-valuetext": f.ValueText,
	})
	if w == nil {
		return []ui.UI{slider, below(f)}
	}
	return []ui.UI{slider.On("input", w.onSlide).On("change", w.onRelease).On("keydown", w.onSliderKey), below(f)}
}

// below is the line under a track: its ends, or what is wrong with the box's
// text, which takes their place so that nothing moves.
func below(f model.FieldView) ui.UI {
	if f.Error == "" {
		return raw(f.Ends.SVG())
	}
	return errorLine(f)
}

// errorLine says what is wrong with a box's text.
func errorLine(f model.FieldView) ui.UI {
	return el("p", attrs{"class": "err", "id": sliderID(f.ID) + "-e", "role": "alert", "data-notice": f.ID},
		el("span", attrs{"class": "vh"}, text(f.Label+": ")), el("span", nil, text(f.Error)))
}

// sourceText is what a source mark opens to; like [sourceList] it stays.
type sourceText struct {
	ui.Compo
	Mark model.SourceMark
}

// Render says what the value is and cites its first sources.
func (t *sourceText) Render() ui.UI {
	kids := []ui.UI{el("p", nil, text(t.Mark.Text))}
	for _, c := range t.Mark.Sources {
		kids = append(kids, citation("p", c))
	}
	return el("div", attrs{"class": "cites"}, kids...)
}

// citation is one source: what it says, where, and a way there.
func citation(tag string, c model.Citation) ui.UI {
	var m markup
	m.open(tag, "class", "cite")
	if c.Quote != "" {
		m.element("q", c.Quote)
		m.text(" ")
	}
	m.element("a", c.Title, "href", c.URL, "rel", "noopener nofollow", "target", "_blank")
	m.text(" · " + c.Publisher + " · " + c.Date)
	m.close(tag)
	return m.node()
}
