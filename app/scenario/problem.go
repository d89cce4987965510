package scenario

import (
	"strconv"
	"strings"
)

// Problem is what is wrong at one place of a preset, and what would be right.
type Problem struct {
	// Path leads to the value from the top of the file, as in
	// "fields.capex.sources[0].url"; empty where the whole file is meant.
	Path string
	// Line and Column, both from 1, are where that stands in the file, the
	// column in characters; 0 where the preset comes from none.
	Line, Column int
	Message      string
	Fault        Fault // the same for a page that says it in its own words
}

// Error is the problem in one line, without its place in the file.
func (p Problem) Error() string {
	if p.Path == "" {
		return "the file " + p.Message
	}
	return p.Path + " " + p.Message
}

// In is the problem in one line as compilers write theirs, which editors
// follow to the place: "amazon.json:12:9: title is missing".
func (p Problem) In(file string) string {
	if p.Line > 0 {
		file += ":" + strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
	}
	return file + ": " + p.Error()
}

// Problems are all that was found, in the order of the file.
type Problems []Problem

// Error lists them, a line each.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, one := range p {
		lines[i] = one.Error()
	}
	return strings.Join(lines, "\n")
}

// within reports whether a path is another or leads into it.
func within(path, other string) bool {
	rest, inside := strings.CutPrefix(path, other)
	return inside && (rest == "" || other == "" || rest[0] == '.' || rest[0] == '[')
}

// unnamed is an error of the model's without the field's name in front, which
// the path has.
func unnamed(err error, name string) string {
	_, last, _ := strings.Cut("."+name, "basis.")
	for _, front := range []string{name, strconv.Quote(name), strconv.Quote(last)} {
		if rest, found := strings.CutPrefix(err.Error(), front+" "); found {
			return rest
		}
	}
	return err.Error()
}
