package studio

import (
	"strings"

	"breakeven/app/model"
	"breakeven/app/snippet"
	"breakeven/calc"
)

// Form is what stands in the page's controls, as it was typed and chosen.
type Form struct {
	Scenario             string
	Fields               [calc.NumFields]FieldForm
	Title, Theme, Accent string
	Equivalents, Working bool
	Readings             bool
	Events               bool
	// What an embed's query may say and no control shows: it is sent along.
	Lang, ID string
}

// FieldForm are the controls of one field.
type FieldForm struct {
	Use                   snippet.Use
	Value, Min, Max, Step string
	Basis                 string // sent along like Lang
}

// The names of the controls. Those of a field are the ones that the embed's
// query has, and use.FIELD.
const (
	nameScenario = "scenario"
	nameTitle    = "title"
	nameTheme    = "theme"
	nameAccent   = "accent"
	nameShow     = "show"
	nameEvents   = "events"
	nameLang     = "lang"
	nameID       = "id"
	prefixBasis  = "basis."
	prefixUse    = "use."
	prefixMin    = "min."
	prefixMax    = "max."
	prefixStep   = "step."
)

// useWords are the uses as the form sends them.
var useWords = [...]string{snippet.Move: "move", snippet.Lock: "lock", snippet.Hide: "hide"}

// readForm fills a form from a query's pairs. Names it does not know it passes
// over.
func readForm(pairs []model.Pair) Form {
	f := Form{Theme: "auto"}
	for _, p := range pairs {
		switch p.Name {
		case "lock", "hide":
			for name := range strings.SplitSeq(p.Value, ",") {
				f = f.with(prefixUse+strings.TrimSpace(name), p.Name)
			}
		case nameShow:
			for part := range strings.SplitSeq(p.Value, ",") {
				f = f.ticked(nameShow, strings.TrimSpace(part), true)
			}
		case nameEvents:
			f = f.ticked(nameEvents, p.Value, p.Value == "1")
		default:
			f = f.with(p.Name, p.Value)
		}
	}
	return f
}

// textLimit is how many characters of a box are kept: twice of what any box
// may hold.
const textLimit = 2 * model.TitleLimit

// with returns the form with a text in one of its controls.
func (f Form) with(name, text string) Form {
	if runes := []rune(text); len(runes) > textLimit {
		text = string(runes[:textLimit])
	}
	switch name {
	case nameScenario:
		f.Scenario = text
	case nameTitle:
		f.Title = text
	case nameTheme:
		f.Theme = text
	case nameAccent:
		f.Accent = text
	case nameLang:
		f.Lang = text
	case nameID:
		f.ID = text
	default:
		f.Fields = withField(f.Fields, name, text)
	}
	return f
}

func withField(fields [calc.NumFields]FieldForm, name, text string) [calc.NumFields]FieldForm {
	prefix, id := splitName(name)
	field, ok := calc.ParseField(id)
	if !ok {
		return fields
	}
	at := &fields[field]
	switch prefix {
	case "":
		at.Value = text
	case prefixBasis:
		if field.Flow() {
			at.Basis = text
		}
	case prefixMin:
		at.Min = text
	case prefixMax:
		at.Max = text
	case prefixStep:
		at.Step = text
	case prefixUse:
		for use, word := range useWords {
			if text == word {
				at.Use = snippet.Use(use)
			}
		}
	}
	return fields
}

// carried are the pairs that no control shows.
func (f Form) carried() []snippet.Pair {
	var list []snippet.Pair
	for _, p := range f.pairs() {
		if prefix, _ := splitName(p.Name); prefix == prefixBasis || p.Name == nameLang || p.Name == nameID {
			list = append(list, p)
		}
	}
	return list
}

// splitName cuts a control's name before the field's.
func splitName(name string) (prefix, field string) {
	if dot := strings.IndexByte(name, '.'); dot >= 0 {
		return name[:dot+1], name[dot+1:]
	}
	return "", name
}

// ticked returns the form with a box ticked or not.
func (f Form) ticked(name, value string, on bool) Form {
	switch {
	case name == nameEvents:
		f.Events = on
	case name == nameShow && value == "equivalents":
		f.Equivalents = on
	case name == nameShow && value == "working":
		f.Working = on
	case name == nameShow && value == "readings":
		f.Readings = on
	}
	return f
}

// pairs are the form as its own query has it, what is empty left out:
// readForm gives it back.
func (f Form) pairs() []snippet.Pair {
	var list []snippet.Pair
	add := func(name, value string) {
		if value != "" {
			list = append(list, snippet.Pair{Name: name, Value: value})
		}
	}
	add(nameScenario, f.Scenario)
	for id := range calc.NumFields {
		field, name := f.Fields[id], id.String()
		if field.Use != snippet.Move {
			add(prefixUse+name, useWords[field.Use])
		}
		add(name, field.Value)
		add(prefixBasis+name, field.Basis)
		add(prefixMin+name, field.Min)
		add(prefixMax+name, field.Max)
		add(prefixStep+name, field.Step)
	}
	add(nameTitle, f.Title)
	if f.Theme != "auto" {
		add(nameTheme, f.Theme)
	}
	add(nameAccent, f.Accent)
	add(nameLang, f.Lang)
	add(nameID, f.ID)
	if f.Equivalents {
		add(nameShow, "equivalents")
	}
	if f.Working {
		add(nameShow, "working")
	}
	if f.Readings {
		add(nameShow, "readings")
	}
	if f.Events {
		add(nameEvents, "1")
	}
	return list
}
