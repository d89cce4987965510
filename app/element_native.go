//go:build !js

package app

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A server writes the tree by itself. The framework's writer quotes attributes
// as Go does and escapes nothing in them, indents between words, and puts
// attributes in a random order; to mend what it wrote took as long as to write
// it. The nodes below have the framework's type, so that views are the same for
// both, and never meet it.

// node is an element.
type node struct {
	ui.UI
	tag  string
	void bool
	a    attrs
	kids []ui.UI
}

// On leaves a handler out: there is nobody to call it.
func (n *node) On(string, ui.EventHandler, ...any) *node { return n }

type (
	textNode struct {
		ui.UI
		text string
	}
	rawNode struct {
		ui.UI
		markup string
	}
)

// el makes an element.
func el(tag string, a attrs, kids ...ui.UI) *node { return &node{tag: tag, a: a, kids: kids} }

// elVoid makes an element that has no content.
func elVoid(tag string, a attrs) *node { return &node{tag: tag, a: a, void: true} }

// text makes a text node.
func text(s string) ui.UI { return textNode{text: s} }

// raw makes a node of markup that has one root.
func raw(markup string) ui.UI { return rawNode{markup: markup} }

// write appends a tree. The same tree gives the same bytes.
func (m *markup) write(n ui.UI) {
	switch n := n.(type) {
	case *node:
		m.startTag(n)
		if n.void {
			return
		}
		for _, kid := range n.kids {
			m.write(kid)
		}
		m.close(n.tag)
	case textNode:
		m.text(n.text)
	case rawNode:
		m.WriteString(n.markup)
	case ui.Composer:
		m.write(n.Render())
	default:
		panic(fmt.Sprintf("app: a %T is no node that a server can write: make it by el, elVoid, text or raw", n))
	}
}

// startTag appends an element's start tag, its attributes in the order of their
// names. An output always has the machine value that the contract asks for.
func (m *markup) startTag(n *node) {
	names := make([]string, 0, 16)
	for name, value := range n.a {
		if value != "" {
			names = append(names, name)
		}
	}
	if n.a["data-out"] != "" && n.a["data-value"] == "" {
		names = append(names, "data-value")
	}
	slices.Sort(names)
	m.WriteByte('<')
	m.WriteString(n.tag)
	for _, name := range names {
		m.WriteByte(' ')
		m.WriteString(name)
		if !isFlag(name) {
			m.attribute(n.a[name])
		}
	}
	m.WriteByte('>')
}

// isFlag lists the boolean attributes in use: their presence is their value.
func isFlag(name string) bool {
	switch name {
	case "open", "hidden", "readonly", "checked", "selected":
		return true
	}
	return false
}

// attributeEscapes are for between double quotes. HTML has no way to write NUL,
// and a carriage return would be read as a line's end.
var attributeEscapes = strings.NewReplacer("&", "&amp;", `"`, "&#34;", "<", "&lt;", ">", "&gt;", "\x00", "\uFFFD", "\r", "&#13;")

// attribute appends a value so that a parser reads that very value.
func (m *markup) attribute(value string) {
	if !utf8.ValidString(value) {
		value = strings.ToValidUTF8(value, "\uFFFD")
	}
	m.WriteString(`="`)
	_, _ = attributeEscapes.WriteString(m, value) // a builder takes everything
	m.WriteByte('"')
}
