package shelf

import (
	"breakeven/calc"
)

// What a text says of itself.
const (
	marker  = "scenarios"
	version = "1"
)

// Append writes a list behind dst, a line an entry.
func Append(dst []byte, list []*Entry) []byte {
	dst = append(dst, `{"breakeven":"`+marker+`","version":`+version+`,"scenarios":[`...)
	for i, e := range list {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, "\n{"...)
		for i, text := range [...]string{e.Name, e.Preset, e.Query, e.Fragment} {
			dst = append(appendText(append(appendText(dst, parts[i]), ':'), text), ',')
		}
		dst = append(appendText(dst, parts[4]), ':')
		dst = append(e.Scenario.AppendJSON(dst), '}')
	}
	return append(dst, "\n]}\n"...)
}

// parts are an entry's members.
var parts = [...]string{"name", "preset", "query", "fragment", "scenario"}

// Refusal says what of a text could not be used: the entry, counted from 1,
// with its name if that can be shown, and the part that is wrong; or the whole,
// where Entry is 0 and the part one of those below. Detail is what in the part
// is wrong, where that can be told.
type Refusal struct {
	Entry        int
	Name         string
	Part, Detail string
}

// Parts of a text that are wrong as a whole.
const (
	TheText    = "text"    // it is no list of scenarios
	TheVersion = "version" // another version wrote it
	TheSize    = "size"    // it is too long
	TheEntry   = "entry"   // an entry is no object
)

// Read reads a text as [Append] writes it, from whoever it comes. Known says
// which presets there are; nil takes any. A text that is refused as a whole
// gives one refusal and no entries.
func Read(text string, known func(preset string) bool) (list []*Entry, refused []Refusal) {
	if len(text) > MostBytes {
		return nil, []Refusal{{Part: TheSize}}
	}
	top, ok := parse(text)
	mark, entries, v := top.member("breakeven"), top.member("scenarios"), top.member("version")
	switch {
	case !ok || mark.text != marker || entries.kind != '[' || v.kind != '0':
		return nil, []Refusal{{Part: TheText}}
	case v.text != version:
		return nil, []Refusal{{Part: TheVersion}}
	case len(entries.items) > Most:
		return nil, []Refusal{{Part: TheSize}}
	}
	for i := range entries.items {
		e, part, detail := readEntry(&entries.items[i])
		if part == "" && known != nil && !known(e.Preset) {
			part, detail = "preset", e.Preset
		}
		if part == "" {
			list = append(list, e)
			continue
		}
		refused = append(refused, Refusal{i + 1, clean(e.Name, 40), part, clean(detail, 200)})
	}
	return list, refused
}

// member looks up an object's member that is given once.
func (v *value) member(name string) *value {
	found := &value{}
	for i, n := range v.names {
		if n == name {
			if found.kind != 0 {
				return &value{}
			}
			found = &v.items[i]
		}
	}
	return found
}

func readEntry(v *value) (e *Entry, part, detail string) {
	e = &Entry{}
	if v.kind != '{' {
		return e, TheEntry, ""
	}
	for i, text := range [...]*string{&e.Name, &e.Preset, &e.Query, &e.Fragment} {
		m := v.member(parts[i])
		if m.kind != '"' {
			return e, parts[i], ""
		}
		*text = m.text
	}
	m := v.member(parts[4])
	if m.kind != '{' {
		return e, parts[4], ""
	}
	for i, name := range m.names {
		item := &m.items[i]
		if name != "basis" {
			detail = set(&e.Scenario, name, item, false)
		} else if item.kind != '{' {
			detail = name
		}
		for i := 0; i < len(item.names) && detail == ""; i++ {
			detail = set(&e.Scenario, item.names[i], &item.items[i], true)
		}
		if detail != "" {
			return e, parts[4], detail
		}
	}
	part, detail = e.Check()
	return e, part, detail
}

// set sets a field or its basis, each once, and says what is wrong. A number is
// taken as it is written, so that nothing rounds it.
func set(s *calc.Scenario, name string, v *value, basis bool) string {
	f, known := calc.ParseField(name)
	given, with := s.IsSet(f), s.With
	if basis {
		given, with = s.BasisIsSet(f), s.WithBasis
	}
	if !known || given || v.kind != '"' && v.kind != '0' {
		return name
	}
	next, err := with(f, v.text)
	if err != nil {
		return err.Error()
	}
	*s = next
	return ""
}
