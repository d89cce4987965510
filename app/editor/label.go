package editor

import (
	"strconv"

	"breakeven/app/locale"
	"breakeven/calc"
)

// namer names controls in sentences: “Capex, source 1, address”.
type namer struct {
	loc  *locale.Locale
	form Form
}

func (m Model) namer() namer { return namer{m.Locale, m.Form} }

func (m Model) label(name string) string         { return m.namer().label(name) }
func (m Model) fieldLabel(id string) string      { return m.namer().field(id) }
func (m Model) factLabel(i int) string           { return m.namer().fact(i) }
func (m Model) storyLabel(name string) string    { return m.say(locale.EditorStoryName(name)) }
func (n namer) nth(key locale.Key, i int) string { return n.loc.Text(key, nth(n.loc, i+1)) }

// label names a control.
func (n namer) label(name string) string {
	list := steps(name)
	switch list[0] {
	case "scenario":
		if len(list) == 3 {
			return n.part(n.field(list[2]), n.loc.Text(locale.EditorPartName("basis")))
		}
		return n.field(list[len(list)-1])
	case "use":
		return n.field(list[1])
	case "ranges", "fields":
		if len(list) > 1 {
			return n.inside(n.field(list[1]), list[2:])
		}
	case "claimSource":
		return n.inside(n.loc.Text(locale.EditorClaimsSource), list[1:])
	case "facts":
		if len(list) > 1 {
			return n.inside(n.fact(index(list[1])), list[2:])
		}
	case "readings":
		if len(list) > 1 {
			return n.inside(n.nth(locale.EditorReading, index(list[1])), list[2:])
		}
	case "languages":
		if len(list) > 1 {
			return n.inside(n.texts(index(list[1])), list[2:])
		}
	}
	for _, known := range locale.EditorStoryNames {
		if list[0] == known {
			return n.loc.Text(locale.EditorStoryName(known))
		}
	}
	return ""
}

// part names what is said of something.
func (n namer) part(name, part string) string {
	return n.loc.Text(locale.EditorPlace, arg("name", name), arg("part", part))
}

// itemOf is what an item of a list is called, "" where that is none.
func itemOf(list string) locale.Key {
	switch list {
	case "sources":
		return locale.EditorSourcePart
	case "set":
		return locale.EditorValuePart
	case "formulas":
		return locale.EditorFormulaPart
	case "labels":
		return locale.EditorNamePart
	}
	return ""
}

// inside names the way down from a figure.
func (n namer) inside(name string, list []string) string {
	for i := 0; i < len(list); i++ {
		if item := itemOf(list[i]); item != "" && i+1 < len(list) {
			name = n.part(name, n.nth(item, index(list[i+1])))
			if list[i] != "sources" {
				return name
			}
			i++
			continue
		}
		for _, known := range locale.EditorPartNames {
			if list[i] == known {
				name = n.part(name, n.loc.Text(locale.EditorPartName(known)))
			}
		}
	}
	return name
}

// index is a place in a list.
func index(step string) int {
	i, _ := strconv.Atoi(step)
	return i
}

// field names a field of the model.
func (n namer) field(id string) string {
	if _, known := calc.ParseField(id); !known {
		return id
	}
	return n.loc.Text(locale.FieldLabel(id))
}

func (n namer) fact(i int) string {
	if i < len(n.form.Facts) {
		fact := n.form.Facts[i]
		switch {
		case line(fact.Label) != "":
			return line(fact.Label)
		case factLabel(fact.Is) != "":
			return n.loc.Text(factLabel(fact.Is))
		}
	}
	return n.nth(locale.EditorFactNth, i)
}

// texts names those in a language.
func (n namer) texts(i int) string {
	if tag := n.tag(i); tag != "" {
		return n.loc.Text(locale.EditorTextsIn, arg("language", tag))
	}
	return n.nth(locale.EditorTextsInUnnamed, i)
}

// tag is a language's, "" where none is typed.
func (n namer) tag(i int) string {
	if i >= len(n.form.Languages) {
		return ""
	}
	return line(n.form.Languages[i].Tag)
}

// languageLabel heads the texts in a language.
func (m Model) languageLabel(i int) string {
	if tag := m.namer().tag(i); tag != "" {
		return tag
	}
	return m.namer().nth(locale.EditorLanguageNth, i)
}
