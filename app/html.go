//go:build !js

package app

import (
	"bytes"
	"sort"
	"strings"

	"breakeven/app/model"
	"breakeven/app/studio"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

// HTML writes the page's tree as a server sends it: the element the browser
// program takes over, in stage static. The same screen gives the same bytes.
func HTML(screen model.Screen) string {
	return tidy(ui.HTMLString(page(screen, stageStatic, nil)))
}

// tidy mends what the framework's writer leaves to chance: it puts attributes
// in order, takes out the indentation it adds between elements (white space
// counts in a line of text), and writes the empty machine value that the
// contract asks of outputs without one.
func tidy(markup string) string {
	var out bytes.Buffer
	z := html.NewTokenizer(strings.NewReader(markup))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return out.String()
		case html.StartTagToken:
			writeTag(&out, string(z.Raw()))
		case html.TextToken:
			out.WriteString(unindent(string(z.Raw())))
		default:
			out.Write(z.Raw())
		}
	}
}

// writeTag writes a start tag with its attributes sorted.
func writeTag(out *bytes.Buffer, raw string) {
	name, rest, _ := strings.Cut(strings.TrimSuffix(strings.TrimSuffix(raw[1:], ">"), "/"), " ")
	closed := strings.HasSuffix(raw, "/>")
	list := splitAttributes(rest)
	output, valued := false, false
	for _, a := range list {
		output = output || strings.HasPrefix(a, "data-out=")
		valued = valued || strings.HasPrefix(a, "data-value")
	}
	if output && !valued {
		list = append(list, `data-value=""`)
	}
	sort.Strings(list)
	out.WriteByte('<')
	out.WriteString(name)
	for _, a := range list {
		out.WriteByte(' ')
		out.WriteString(a)
	}
	if closed {
		out.WriteByte('/')
	}
	out.WriteByte('>')
}

// splitAttributes cuts `a="1 2" b c="3"` into its attributes. Values hold no
// quote: attrText and markup wrote them.
func splitAttributes(s string) []string {
	var list []string
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

// StudioHTML writes the tree of the page that makes an embed, as [HTML] does
// for the calculator's pages.
func StudioHTML(screen studio.Screen) string {
	return tidy(ui.HTMLString(studioPage(screen, stageStatic, nil)))
}
