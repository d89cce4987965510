package locale

import (
	"errors"
	"strings"
	"sync"
)

// A template is a subset of ICU MessageFormat:
//
//	plain text
//	{name}                                         what fills the placeholder
//	{name, plural, =0 {…} one {…} other {…}}       a form by number, "other" always among them
//	#                                              inside a form: the number as it is shown
//
// Forms are templates themselves. There is no quoting: braces are never
// plain, and outside a form # is.

// message is a template, parsed. Its fault is what stopped the parser; the
// source then stands in for the parts.
type message struct {
	parts []part
	fault error
}

type partKind uint8

const (
	plainPart partKind = iota
	argPart
	pluralPart
	countPart
)

type part struct {
	kind     partKind
	text     string // plain text, or the placeholder's name
	branches []branch
}

type branch struct {
	selector string // "one", "other", "=0" …
	parts    []part
}

// compiled parses a language's templates when they are first asked for: a
// page speaks one of many languages.
//
//go:noinline
func compiled(templates map[Key]string) func() map[Key]message {
	return sync.OnceValue(func() map[Key]message { return compile(templates) })
}

func compile(templates map[Key]string) map[Key]message {
	messages := make(map[Key]message, len(templates))
	for key, source := range templates {
		messages[key] = parse(source)
	}
	return messages
}

func parse(source string) message {
	p := parser{rest: source}
	parts, err := p.parts(false)
	if err == nil && p.rest != "" {
		err = errors.New("closing brace without an opening one")
	}
	if err != nil {
		return message{[]part{{text: source}}, err}
	}
	return message{parts, nil}
}

type parser struct{ rest string }

// parts reads up to the end or to a closing brace, which it leaves.
func (p *parser) parts(inForm bool) ([]part, error) {
	var parts []part
	stops := "{}"
	if inForm {
		stops = "{}#"
	}
	for p.rest != "" && p.rest[0] != '}' {
		switch end := strings.IndexAny(p.rest, stops); {
		case p.rest[0] == '{':
			placeholder, err := p.placeholder()
			if err != nil {
				return nil, err
			}
			parts = append(parts, placeholder)
		case p.rest[0] == '#' && inForm:
			parts = append(parts, part{kind: countPart})
			p.rest = p.rest[1:]
		default:
			if end < 0 {
				end = len(p.rest)
			}
			parts = append(parts, part{text: p.rest[:end]})
			p.rest = p.rest[end:]
		}
	}
	return parts, nil
}

// placeholder reads {name} or {name, plural, …} with both braces.
func (p *parser) placeholder() (part, error) {
	end := strings.IndexAny(p.rest[1:], "{},") + 1
	if end == 0 {
		return part{}, errors.New("placeholder is not closed")
	}
	name := p.rest[1:end]
	if !isName(name) {
		return part{}, errors.New("placeholder name “" + name + "” is not lower-case letters")
	}
	separator := p.rest[end]
	p.rest = p.rest[end+1:]
	switch separator {
	case '}':
		return part{kind: argPart, text: name}, nil
	case ',':
		branches, err := p.plural()
		return part{kind: pluralPart, text: name, branches: branches}, err
	}
	return part{}, errors.New("brace inside the placeholder “" + name + "”")
}

// plural reads what follows the name's comma, with the closing brace.
func (p *parser) plural() ([]branch, error) {
	style, forms, found := strings.Cut(p.rest, ",")
	if !found || strings.TrimSpace(style) != "plural" {
		return nil, errors.New("only the plural style is known")
	}
	p.rest = forms
	var branches []branch
	complete := false
	for {
		p.rest = strings.TrimLeft(p.rest, " \n")
		if strings.HasPrefix(p.rest, "}") {
			p.rest = p.rest[1:]
			if !complete {
				return nil, errors.New("plural without the form “other”")
			}
			return branches, nil
		}
		open := strings.IndexByte(p.rest, '{')
		if open < 0 {
			return nil, errors.New("plural is not closed")
		}
		selector := strings.TrimSpace(p.rest[:open])
		if !isSelector(selector) {
			return nil, errors.New("plural form “" + selector + "” is unknown")
		}
		p.rest = p.rest[open+1:]
		parts, err := p.parts(true)
		if err != nil {
			return nil, err
		}
		if p.rest == "" {
			return nil, errors.New("plural form is not closed")
		}
		p.rest = p.rest[1:]
		branches = append(branches, branch{selector, parts})
		complete = complete || selector == "other"
	}
}

func isName(s string) bool {
	return s != "" && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") == ""
}

func isSelector(s string) bool {
	switch s {
	case "zero", "one", "two", "few", "many", "other":
		return true
	}
	digits, exact := strings.CutPrefix(s, "=")
	return exact && digits != "" && strings.Trim(digits, "0123456789") == ""
}
