//go:build !browser

package scenario

import (
	"encoding/json"
	"errors"
	"slices"
	"sort"
	"strconv"
	"strings"

	"breakeven/calc"
)

// Parse reads a preset. It is strict: a name that is unknown or given twice, a
// value without provenance, a source without quote or address, a derived value
// that its formula does not give, a scenario that the model refuses are all
// errors. An error is of type [Problems] and lists everything that is wrong.
func Parse(data []byte) (*Preset, error) { return ParseOn(data, "") }

// ParseOn is [Parse] that also refuses what is dated later than today, a date
// as 2006-01-02.
func ParseOn(data []byte, today string) (*Preset, error) {
	tree, problem := readTree(data)
	if problem != nil {
		return nil, Problems{*problem}
	}
	r := &fileReader{data: data, places: map[string]int{}}
	r.index(tree, "")
	p := r.preset(tree)
	shape := slices.Clone(r.problems)
	inScenario := func(problem Problem) bool { return within(problem.Path, "scenario") || problem.Path == "" }
	for _, problem := range p.check(today, !slices.ContainsFunc(shape, inScenario)) {
		// What could not be read is missing from the preset, too: one complaint
		// about it is enough.
		if !slices.ContainsFunc(shape, func(s Problem) bool { return within(problem.Path, s.Path) || within(s.Path, problem.Path) }) {
			r.problems = append(r.problems, problem)
		}
	}
	if len(r.problems) == 0 {
		return p, nil
	}
	return nil, r.sorted()
}

// fileReader makes a preset of a file's tree. What it can't use it notes, and
// goes on.
type fileReader struct {
	data     []byte
	places   map[string]int // bytes, by path
	problems Problems
}

// index notes where every value stands.
func (r *fileReader) index(n node, path string) {
	if _, twice := r.places[path]; !twice {
		r.places[path] = n.at
	}
	for _, m := range n.members {
		r.index(m.node, join(path, m.name))
	}
	for i, item := range n.items {
		r.index(item, path+"["+strconv.Itoa(i)+"]")
	}
}

// sorted gives every problem its place, that of what it is missing from where
// it names something missing, and puts them in the order of the file.
func (r *fileReader) sorted() Problems {
	list := slices.Clone(r.problems)
	for i := range list {
		if list[i].Line > 0 {
			continue
		}
		path := list[i].Path
		at, there := r.places[path]
		for !there && path != "" {
			path = path[:max(strings.LastIndexAny(path, ".["), 0)]
			at, there = r.places[path]
		}
		list[i].Line, list[i].Column = place(r.data, at)
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
	})
	return slices.Compact(list)
}

func (r *fileReader) wrong(path, message string) {
	r.problems = append(r.problems, Problem{Path: path, Message: message})
}

// shape are the names that an object may have, with what reads their values.
type shape map[string]func(n node, path string)

// object reads an object of a known shape.
func (r *fileReader) object(n node, path string, s shape) {
	r.each(n, path, func(m property, inside string) {
		if read, known := s[m.name]; known {
			read(m.node, inside)
			return
		}
		p := Problem{Path: inside}
		p.Line, p.Column = place(r.data, m.at)
		names := slices.Sorted(func(yield func(string) bool) {
			for name := range s {
				if !yield(name) {
					return
				}
			}
		})
		p.Message = "is no name here; there are " + strings.Join(names, ", ")
		if i := slices.IndexFunc(names, func(name string) bool { return strings.EqualFold(name, m.name) }); i >= 0 {
			p.Message = "must be written " + names[i]
		}
		r.problems = append(r.problems, p)
	})
}

// each goes through an object, whatever its names are.
func (r *fileReader) each(n node, path string, yield func(m property, inside string)) {
	if n.kind != '{' {
		r.wrong(path, "must be an object, in { }; it is "+n.called())
		return
	}
	seen := map[string]bool{}
	for _, m := range n.members {
		inside := join(path, m.name)
		if seen[m.name] {
			p := Problem{Path: inside, Message: "is given twice"}
			p.Line, p.Column = place(r.data, m.at)
			r.problems = append(r.problems, p)
			continue
		}
		seen[m.name] = true
		yield(m, inside)
	}
}

// fields goes through an object whose names are the model's fields.
func (r *fileReader) fields(n node, path string, yield func(f calc.Field, n node, inside string)) {
	r.each(n, path, func(m property, inside string) {
		f, known := calc.ParseField(m.name)
		if !known {
			p := Problem{Path: inside, Message: "is no field of the model; there are " + fieldNames()}
			p.Line, p.Column = place(r.data, m.at)
			r.problems = append(r.problems, p)
			return
		}
		yield(f, m.node, inside)
	})
}

func fieldNames() string {
	var names []string
	for f := range calc.NumFields {
		names = append(names, f.String())
	}
	return strings.Join(names, ", ")
}

// list goes through a list.
func (r *fileReader) list(n node, path string, yield func(n node, inside string)) {
	if n.kind != '[' {
		r.wrong(path, "must be a list, in [ ]; it is "+n.called())
		return
	}
	for i, item := range n.items {
		yield(item, path+"["+strconv.Itoa(i)+"]")
	}
}

// text reads text into to.
func (r *fileReader) text(to *string) func(n node, path string) {
	return func(n node, path string) {
		if n.kind != '"' {
			r.wrong(path, "must be text, in quotes; it is "+n.called())
			return
		}
		*to = n.text
	}
}

// texts reads a list of texts into to.
func (r *fileReader) texts(to *[]string) func(n node, path string) {
	return func(n node, path string) {
		r.list(n, path, func(n node, path string) {
			var text string
			r.text(&text)(n, path)
			*to = append(*to, text)
		})
	}
}

// fieldList reads a list of fields' names into to.
func (r *fileReader) fieldList(to *[]calc.Field) func(n node, path string) {
	return func(n node, path string) {
		r.list(n, path, func(n node, path string) {
			var name string
			r.text(&name)(n, path)
			f, known := calc.ParseField(name)
			if !known && n.kind == '"' {
				r.wrong(path, "is no field of the model; there are "+fieldNames())
			} else if known {
				*to = append(*to, f)
			}
		})
	}
}

// scenario reads the model's fields one by one, so that every mistake is
// found, and then the whole.
func (r *fileReader) scenario(n node, path string) calc.Scenario {
	before := len(r.problems)
	var s calc.Scenario
	alone := func(text string, path string) {
		if _, err := calc.ReadScenario([]byte(text)); err != nil {
			r.wrong(path, refused(err))
		}
	}
	r.each(n, path, func(m property, inside string) {
		raw := string(r.data[m.node.at:m.node.end])
		if m.name == "basis" && m.node.kind == '{' {
			r.each(m.node, inside, func(m property, inside string) {
				alone(`{"basis": {`+quoted(m.name)+": "+string(r.data[m.node.at:m.node.end])+"}}", inside)
			})
			return
		}
		f, known := calc.ParseField(m.name)
		if known && (f == calc.Layoffs || f == calc.NoticeMonths) {
			// These two have to go with another, which the whole is checked for.
			if _, err := s.With(f, m.node.text); m.node.kind == '"' && err != nil {
				r.wrong(inside, refused(err))
			}
			return
		}
		alone("{"+quoted(m.name)+": "+raw+"}", inside)
	})
	if len(r.problems) > before {
		return s
	}
	s, err := calc.ReadScenario(r.data[n.at:n.end])
	var refusal *calc.Error
	if errors.As(err, &refusal) && refusal.Field != "" {
		r.wrong(join(path, refusal.Field), refused(err))
	} else if err != nil {
		r.wrong(path, err.Error())
	}
	return s
}

// quoted writes text as JSON does.
func quoted(text string) string {
	data, _ := json.Marshal(text) // text always encodes
	return string(data)
}

// refused is what the model says of a field, without the field's name: the
// path has it.
func refused(err error) string {
	var refusal *calc.Error
	if errors.As(err, &refusal) {
		return unnamed(err, refusal.Field)
	}
	return err.Error()
}
