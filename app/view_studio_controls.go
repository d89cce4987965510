package app

import (
	"breakeven/app/locale"
	"breakeven/app/studio"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// readersPart is what readers may do with each field.
func readersPart(v studio.Screen, s *Studio) ui.UI {
	say, open := v.Words.Text, ""
	if v.OthersOpen {
		open = flag
	}
	return part("readers", say(locale.StudioHeadReaders),
		el("p", attrs{"class": "note"}, text(say(locale.StudioNumbers))),
		el("div", attrs{"class": "fieldlist"}, fieldRows(v.Words, v.Figures, s)...),
		el("details", attrs{"id": "others", "open": open},
			el("summary", nil, text(say(locale.StudioMoreFields))),
			el("div", attrs{"class": "fieldlist"}, fieldRows(v.Words, v.Others, s)...)))
}

func fieldRows(words *locale.Locale, fields []studio.FieldView, s *Studio) []ui.UI {
	rows := make([]ui.UI, 0, len(fields))
	for _, f := range fields {
		head := "field-" + f.ID
		rows = append(rows, el("div", attrs{"class": "fieldrow", "role": "group", "aria-labelledby": head},
			el("p", attrs{"class": "fieldname", "id": head}, el("b", nil, text(f.Label)), el("small", nil, text(f.Note))),
			choiceBox("use."+f.ID, words.Text(locale.StudioUse), f.Uses, "", s),
			textBox(f.Value, "", s),
			textBox(f.Min, "", s),
			textBox(f.Max, "", s),
			textBox(f.Step, "", s),
			// Below the row, where there is room for a sentence.
			el("div", attrs{"class": "errs"},
				errorPlace(f.Value.Name, f.Value.Error), errorPlace(f.Min.Name, f.Min.Error),
				errorPlace(f.Max.Name, f.Max.Error), errorPlace(f.Step.Name, f.Step.Error))))
	}
	return rows
}

// controlID is the id of a control, by its name.
func controlID(name string) string { return "set-" + name }

// textBox is a text box with its label. What is wrong with its text stands in
// an [errorPlace], which the box names.
func textBox(t studio.TextView, class string, s *Studio) ui.UI {
	id := controlID(t.Name)
	invalid, about := "", ""
	if t.Error != "" {
		invalid, about = "true", id+"-e"
	}
	box := elVoid("input", attrs{
		"type": "text", "id": id, "name": t.Name, "value": t.Text, "placeholder": t.Own,
		"autocomplete": "off", "spellcheck": "false", "aria-invalid": invalid, "aria-describedby": about,
	})
	if s != nil {
		box = box.On("input", s.onType).On("change", s.onLeave)
	}
	return el("div", attrs{"class": "box " + class},
		el("label", attrs{"for": id}, text(t.Label)),
		box)
}

// choiceBox is a choice of one of several.
func choiceBox(name, label string, choices []studio.Choice, wrong string, s *Studio) ui.UI {
	id := controlID(name)
	var options []ui.UI
	for _, c := range choices {
		picked := ""
		if c.Picked {
			picked = flag
		}
		options = append(options, el("option", attrs{"value": c.Value, "selected": picked}, text(c.Label)))
	}
	about := ""
	if wrong != "" {
		about = id + "-e"
	}
	list := el("select", attrs{"id": id, "name": name, "aria-describedby": about}, options...)
	if s != nil {
		list = list.On("change", s.onChoose)
	}
	return el("div", attrs{"class": "box"},
		el("label", attrs{"for": id}, text(label)),
		list,
		errorPlace(name, wrong))
}

// tickBox is a box to tick.
func tickBox(name, value, label string, on bool, s *Studio) ui.UI {
	id := controlID(name + "-" + value)
	box := elVoid("input", attrs{"type": "checkbox", "id": id, "name": name, "value": value, "checked": checkedAttr(on)})
	if s != nil {
		box = box.On("change", s.onTick)
	}
	return el("div", attrs{"class": "tickbox"}, box, el("label", attrs{"for": id}, text(label)))
}

// errorPlace is where it says what is wrong at a control.
func errorPlace(name, wrong string) ui.UI {
	notice, role := "", ""
	if wrong != "" {
		notice, role = name, "status"
	}
	return el("p", attrs{"class": "err", "id": controlID(name) + "-e", "role": role, "data-notice": notice}, text(wrong))
}
