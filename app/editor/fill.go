package editor

import (
	"slices"
	"strconv"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"
)

// Leaf is a text or number of a file, with the names and indices that lead to
// it. A truth is "true" or "false".
type Leaf struct {
	Path []string
	Text string
}

// Fill makes the form that a file stands for, however much of it is wrong. It
// names what no control takes, which is left out.
func Fill(loc *locale.Locale, leaves []Leaf) (f Form, unknown []string) {
	notes := map[*string][]string{}
	for _, l := range leaves {
		if len(l.Path) == 0 || len(l.Path) == 1 && l.Path[0] == "$schema" {
			continue
		}
		if at, list := f.listed(l.Path); at != nil {
			notes[at] = append(notes[at], l.Text)
			*at = strings.Join(notes[at], list)
			continue
		}
		if f.used(l) {
			continue
		}
		at := f.place(f.formPath(l.Path), true)
		if at == nil {
			unknown = append(unknown, written(l.Path))
			continue
		}
		*at = l.Text
	}
	for i := range f.Readings {
		f.Readings[i].AsFiled = map[string]string{"true": on}[f.Readings[i].AsFiled]
	}
	if f.Language == "" && loc.Tag() != english {
		f.Language = english // as the file has it, not as this page is
	}
	f.readable(loc)
	return f, unknown
}

// written is a path as it is told.
func written(path []string) string {
	var b strings.Builder
	for i, step := range path {
		_, err := strconv.Atoi(step)
		switch {
		case err == nil && i > 0:
			b.WriteString("[" + step + "]")
			continue
		case i > 0:
			b.WriteByte('.')
		}
		b.WriteString(step)
	}
	return b.String()
}

// listed is the text that holds a whole list of the file's, and what stands
// between its items.
func (f *Form) listed(path []string) (at *string, between string) {
	n := len(path)
	if n < 2 {
		return nil, ""
	}
	switch path[n-2] {
	case "notes":
		return f.place(f.formPath(path[:n-1]), true), "\n"
	case "from":
		return f.place(f.formPath(path[:n-1]), true), ", "
	}
	return nil, ""
}

// used takes what locked and hidden name.
func (f *Form) used(l Leaf) bool {
	use := map[string]string{"locked": useLock, "hidden": useHide}[l.Path[0]]
	field, known := calc.ParseField(l.Text)
	if use == "" || !known || len(l.Path) != 2 {
		return false
	}
	f.Fields[field].Use = use
	return true
}

// formPath is a path as the form has it: what the file names, the form lists.
func (f *Form) formPath(path []string) []string {
	switch {
	case len(path) == 4 && path[0] == "readings" && (path[2] == "set" || path[2] == "formulas"):
		if r := itemAt(&f.Readings, path[1], true); r != nil {
			list := &r.Set
			if path[2] == "formulas" {
				list = &r.Formulas
			}
			return []string{path[0], path[1], path[2], strconv.Itoa(settingNamed(list, path[3])), "text"}
		}
	case len(path) > 2 && path[0] == "languages":
		i := slices.IndexFunc(f.Languages, func(l Language) bool { return l.Tag == path[1] })
		if i < 0 {
			i = len(f.Languages)
			if l := itemAt(&f.Languages, strconv.Itoa(i), true); l != nil {
				l.Tag = path[1]
			}
		}
		path = append([]string{path[0], strconv.Itoa(i)}, path[2:]...)
		if len(path) == 4 && path[2] == "labels" && i < len(f.Languages) {
			return []string{path[0], path[1], path[2], strconv.Itoa(settingNamed(&f.Languages[i].Labels, path[3])), "text"}
		}
	}
	return path
}

// settingNamed is where a name stands in a list, which gets it at its end.
func settingNamed(list *[]Setting, name string) int {
	i := slices.IndexFunc(*list, func(s Setting) bool { return s.Name == name })
	if i < 0 {
		i = len(*list)
		*list = append(*list, Setting{Name: name})
	}
	return i
}

// numberBox is a control that holds a number, and what that counts.
type numberBox struct {
	text     *string
	field    calc.Field // a number of its kind
	currency string
	plain    bool // stays as the file has it where that reads as the same number
}

// numbers are all controls that hold one.
func (f *Form) numbers() []numberBox {
	var list []numberBox
	own := f.currency()
	add := func(text *string, field calc.Field, currency string) {
		list = append(list, numberBox{text, field, currency, field == calc.Months || field == calc.NoticeMonths})
	}
	for id := range calc.NumFields {
		field := &f.Fields[id]
		add(&field.Value, id, own)
		kind := id
		if model.KindOf(id) == locale.Money {
			kind = calc.OtherCosts
		}
		add(&field.Min, kind, own)
		add(&field.Max, kind, own)
		add(&field.Step, kind, own)
		add(&field.Rounded, calc.Revenue, own)
	}
	for i := range f.Facts {
		fact := &f.Facts[i]
		if isMoney(fact.Unit) {
			add(&fact.Value, calc.OtherCosts, fact.Unit)
		} else {
			list = append(list, numberBox{&fact.Value, unitField(fact.Unit), own, true})
		}
		add(&fact.Rounded, calc.Revenue, own)
	}
	for i := range f.Readings {
		for j := range f.Readings[i].Set {
			set := &f.Readings[i].Set[j]
			if field, known := calc.ParseField(set.Name); known {
				add(&set.Text, field, own)
			}
		}
	}
	return list
}

// readable writes a file's numbers as people do, where they can be read back.
func (f *Form) readable(loc *locale.Locale) {
	for _, n := range f.numbers() {
		s, err := calc.Scenario{}.With(n.field, *n.text)
		if err != nil {
			continue // wrong, and stays as it stands
		}
		same := func(text string) bool {
			back, err := loc.Read(text, model.KindOf(n.field))
			return err == nil && back == s.Text(n.field)
		}
		if n.plain && same(*n.text) {
			continue
		}
		if text := model.Exact(loc, n.currency, n.field, s.Value(n.field)); same(text) {
			*n.text = text
		}
	}
}

// respell writes numbers that were typed in one language in another. What can't be
// read stays as it was typed.
func (f *Form) respell(from, to *locale.Locale) {
	for _, n := range f.numbers() {
		if value, err := from.Read(*n.text, model.KindOf(n.field)); err == nil {
			*n.text = value
		}
	}
	f.readable(to)
}

// isMoney reports whether a unit is a currency's code.
func isMoney(unit string) bool { return len(unit) == 3 && strings.ToUpper(unit) == unit }
