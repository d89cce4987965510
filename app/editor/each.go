package editor

import (
	"strconv"

	"breakeven/calc"
)

// The names of controls, by what they are about.
var (
	storyNames    = [...]string{"title", "company", "id", "pool", "period", "currency", "language", "tried", "notes", "claim", "asOf", "balance"}
	originNames   = [...]string{"status", "label", "note", "derivation", "period", "asOf", "formula", "rounded", "fact", "from"}
	sourceNames   = [...]string{"title", "publisher", "url", "date", "quote"}
	factNames     = [...]string{"value", "unit", "is"}
	readingNames  = [...]string{"id", "title", "why", "status", "asFiled", "derivation", "from"}
	languageNames = [...]string{"tag", "title", "company", "pool", "period", "notes"}
	settingNames  = [...]string{"name", "text"}
	rangeNames    = [...]string{"min", "max", "step"}
)

// names are those of all controls of a form, in the file's order.
func (f *Form) names() []string {
	var list []string
	add := func(under string, names []string) {
		for _, name := range names {
			list = append(list, under+name)
		}
	}
	sources := func(under string, n int) {
		for i := range n {
			add(item(under+"sources", i)+".", sourceNames[:])
		}
	}
	add("", storyNames[:])
	add("claimSource.", sourceNames[:])
	for id := range calc.NumFields {
		name := id.String()
		list = append(list, "scenario."+name)
		if id.Flow() {
			list = append(list, "scenario.basis."+name)
		}
		list = append(list, "use."+name)
		add("ranges."+name+".", rangeNames[:])
		add("fields."+name+".", originNames[:])
		sources("fields."+name+".", len(f.Fields[id].Sources))
	}
	for i := range f.Facts {
		at := item("facts", i) + "."
		add(at, factNames[:])
		add(at, originNames[:])
		sources(at, len(f.Facts[i].Sources))
	}
	for i := range f.Readings {
		at := item("readings", i) + "."
		add(at, readingNames[:])
		for j := range f.Readings[i].Set {
			add(item(at+"set", j)+".", settingNames[:])
		}
		for j := range f.Readings[i].Formulas {
			add(item(at+"formulas", j)+".", settingNames[:])
		}
		sources(at, len(f.Readings[i].Sources))
	}
	for i := range f.Languages {
		at := item("languages", i) + "."
		add(at, languageNames[:])
		for j := range f.Languages[i].Labels {
			add(item(at+"labels", j)+".", settingNames[:])
		}
	}
	return list
}

// item names one of a list.
func item(list string, i int) string { return list + "[" + itoa(i) + "]" }

func itoa(n int) string { return strconv.Itoa(n) }
