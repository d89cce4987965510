package app

import (
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// markup builds raw HTML: running text with marks in it, formulas, and on a
// server the whole tree. Everything variable goes through text or an attribute.
type markup struct{ strings.Builder }

var textEscapes = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

// text appends s so that it stays text.
func (m *markup) text(s string) { textEscapes.WriteString(m, s) }

// open appends a start tag; pairs are attribute names and values.
func (m *markup) open(tag string, pairs ...string) {
	m.WriteByte('<')
	m.WriteString(tag)
	for i := 0; i+1 < len(pairs); i += 2 {
		m.WriteByte(' ')
		m.WriteString(pairs[i])
		m.WriteString(`="`)
		m.text(pairs[i+1])
		m.WriteByte('"')
	}
	m.WriteByte('>')
}

// close appends an end tag.
func (m *markup) close(tag string) {
	m.WriteString("</")
	m.WriteString(tag)
	m.WriteByte('>')
}

// element appends <tag pairs…>content</tag>.
func (m *markup) element(tag, content string, pairs ...string) {
	m.open(tag, pairs...)
	m.text(content)
	m.close(tag)
}

// node turns what was built, which has one root, into a tree node.
func (m *markup) node() ui.UI { return raw(m.String()) }
