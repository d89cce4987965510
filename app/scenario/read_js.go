package scenario

import (
	"errors"
	"strconv"
	"syscall/js"

	"breakeven/calc"
)

// Read takes over a preset that a page brings along, as the text of its file.
// The browser itself knows JSON, and what [Parse] asks of a file it asked when
// the page was made: Read looks for no mistakes but those that leave no
// scenario to show. From a file that Parse accepts it makes the same preset,
// without the parts that PageData leaves out.
func Read(text string) (p *Preset, err error) {
	defer func() {
		switch thrown := recover().(type) {
		case nil:
		case js.Error: // the browser's, at text that is no JSON
			p, err = nil, thrown
		default:
			panic(thrown)
		}
	}()
	file := js.Global().Get("JSON").Call("parse", text)
	fields, there := member(file, "scenario")
	if !there {
		return nil, errors.New("the page's preset has no scenario")
	}
	p = &Preset{
		ID: textAt(file, "id"), Title: textAt(file, "title"), Company: textAt(file, "company"), Pool: textAt(file, "pool"),
		Period: textAt(file, "period"), Currency: textAt(file, "currency"), Language: textAt(file, "language"), Tried: Tried(textAt(file, "tried")),
		Notes: textsAt(file, "notes"), Locked: fieldsAt(file, "locked"), Hidden: fieldsAt(file, "hidden"),
	}
	if p.Scenario, err = readScenario(fields); err != nil {
		return nil, err
	}
	origins, _ := member(file, "fields")
	ranges, _ := member(file, "ranges")
	for f := range calc.NumFields {
		if origin, there := member(origins, f.String()); there {
			p.Fields[f] = readProvenance(origin)
		}
		if r, there := member(ranges, f.String()); there {
			p.Ranges[f] = Range{textAt(r, "min"), textAt(r, "max"), textAt(r, "step")}
		}
	}
	return p, nil
}

// readScenario reads the model's fields. A number may be written as one or as
// text.
func readScenario(v js.Value) (s calc.Scenario, err error) {
	bases, _ := member(v, "basis")
	for f := range calc.NumFields {
		if value, there := member(v, f.String()); there {
			if s, err = s.With(f, plain(value)); err != nil {
				return s, err
			}
		}
		if months, there := member(bases, f.String()); there {
			if s, err = s.WithBasis(f, plain(months)); err != nil {
				return s, err
			}
		}
	}
	return s, s.Check()
}

func readProvenance(v js.Value) Provenance {
	p := Provenance{
		Status: Status(textAt(v, "status")), Label: textAt(v, "label"), Note: textAt(v, "note"),
		Derivation: textAt(v, "derivation"), Formula: textAt(v, "formula"), Rounded: textAt(v, "rounded"),
		Period: textAt(v, "period"), AsOf: textAt(v, "asOf"), FactID: textAt(v, "fact"), From: textsAt(v, "from"),
	}
	for s := range items(v, "sources") {
		p.Sources = append(p.Sources, Source{
			Title: textAt(s, "title"), Publisher: textAt(s, "publisher"), URL: textAt(s, "url"),
			Date: textAt(s, "date"), Quote: textAt(s, "quote"),
		})
	}
	return p
}

// member is an object's own property, where v is an object that has it.
func member(v js.Value, name string) (js.Value, bool) {
	if v.Type() != js.TypeObject || !v.Call("hasOwnProperty", name).Bool() {
		return js.Undefined(), false
	}
	return v.Get(name), true
}

// items goes through a list in an object, which may be missing.
func items(v js.Value, name string) func(yield func(js.Value) bool) {
	return func(yield func(js.Value) bool) {
		list, there := member(v, name)
		if !there || list.Type() != js.TypeObject {
			return
		}
		for i := range list.Length() {
			if !yield(list.Index(i)) {
				return
			}
		}
	}
}

func textAt(v js.Value, name string) string {
	text, _ := member(v, name)
	return plain(text)
}

func textsAt(v js.Value, name string) []string {
	var list []string
	for item := range items(v, name) {
		list = append(list, plain(item))
	}
	return list
}

// fieldsAt is a list of fields by their names.
func fieldsAt(v js.Value, name string) []calc.Field {
	var list []calc.Field
	for _, text := range textsAt(v, name) {
		if f, known := calc.ParseField(text); known {
			list = append(list, f)
		}
	}
	return list
}

// plain is a text as it is, and a number as JavaScript counts: without
// fraction. Anything else is no value of a preset.
func plain(v js.Value) string {
	switch v.Type() {
	case js.TypeString:
		return v.String()
	case js.TypeNumber:
		return strconv.FormatFloat(v.Float(), 'f', -1, 64)
	}
	return ""
}
