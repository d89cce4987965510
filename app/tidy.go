//go:build !js

package app

import (
	"slices"
	"strings"
)

// tidy mends what the framework's writer leaves to chance: it puts attributes
// in order, takes out the indentation it adds between elements (white space
// counts in a line of text), and writes the empty machine value that the
// contract asks of outputs without one. A server does this for every page it
// makes, so it reads the markup once and makes nothing of it but the result.
//
// Between the quotes of a value there is neither a quote nor a < or >: attrText
// and markup wrote them. What is not markup stays text.
func tidy(markup string) string {
	var out strings.Builder
	out.Grow(len(markup))
	var list []string
	for markup != "" {
		start := tagStart(markup)
		out.WriteString(unindent(markup[:start]))
		markup = markup[start:]
		end := strings.IndexByte(markup, '>') + 1
		if end == 0 { // nothing more is markup
			out.WriteString(markup)
			break
		}
		tag := markup[:end]
		markup = markup[end:]
		if tag[1] == '/' || strings.HasSuffix(tag, "/>") { // the latter is a drawing's: chart wrote it
			out.WriteString(tag)
			continue
		}
		list = writeTag(&out, tag, list[:0])
		if tag == "<noscript>" { // to a browser with script its content is text
			end := max(0, strings.Index(markup, "</noscript"))
			out.WriteString(unindent(markup[:end]))
			markup = markup[end:]
		}
	}
	return out.String()
}

// tagStart is where the next tag begins, or the end.
func tagStart(s string) int {
	for at := 0; ; at++ {
		next := strings.IndexByte(s[at:], '<')
		if next < 0 || at+next+1 >= len(s) {
			return len(s)
		}
		at += next
		if c := s[at+1]; c == '/' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' {
			return at
		}
	}
}

// writeTag writes a start tag with its attributes sorted. It uses the list and
// gives it back.
func writeTag(out *strings.Builder, raw string, list []string) []string {
	name, rest, _ := strings.Cut(raw[1:len(raw)-1], " ")
	list = splitAttributes(list, rest)
	output, valued := false, false
	for _, a := range list {
		output = output || strings.HasPrefix(a, "data-out=")
		valued = valued || strings.HasPrefix(a, "data-value")
	}
	if output && !valued {
		list = append(list, `data-value=""`)
	}
	slices.Sort(list)
	out.WriteByte('<')
	out.WriteString(name)
	for _, a := range list {
		out.WriteByte(' ')
		out.WriteString(a)
	}
	out.WriteByte('>')
	return list
}

// splitAttributes cuts `a="1 2" b c="3"` into its attributes, added to list.
func splitAttributes(list []string, s string) []string {
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimLeft(s, " \n") {
		end := strings.IndexAny(s, " =")
		if end >= 0 && s[end] == '=' && end+1 < len(s) && s[end+1] == '"' {
			if quote := strings.IndexByte(s[end+2:], '"'); quote >= 0 {
				end += quote + 3
			} else {
				end = len(s)
			}
		}
		if end < 0 {
			end = len(s)
		}
		end = max(end, 1) // a stray sign, which neither writes, is passed over
		list = append(list, s[:end])
		s = s[end:]
	}
	return list
}

// unindent takes away what the writer put before and after a text node.
func unindent(s string) string {
	if i := strings.LastIndexByte(s, '\n'); i >= 0 && strings.TrimLeft(s[i:], "\n ") == "" {
		s = s[:i]
	}
	if strings.HasPrefix(s, "\n") {
		s = strings.TrimLeft(s, "\n ")
	}
	return s
}
