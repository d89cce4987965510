package app

import (
	"strconv"
	"strings"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// markup builds raw HTML: running text with marks in it, and formulas. (Tree
// nodes would be indented by the server's writer, and white space counts
// between words.) Everything variable goes through text or attr.
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
func (m *markup) node() ui.UI { return ui.Raw(m.String()) }

// attrText writes an attribute value so that the framework's server writer
// leaves it whole. That writer quotes as Go does and escapes no HTML: a quote
// would end the attribute, a no-break space become six letters, and the value
// "true" vanish. Character references made of plain ASCII pass it unchanged.
func attrText(value string) string {
	if value == flag {
		return "&#116;rue"
	}
	plain := true
	for i := 0; i < len(value) && plain; i++ {
		c := value[i]
		plain = c >= ' ' && c < 0x7f && c != '"' && c != '\'' && c != '\\' && c != '&' && c != '<' && c != '>'
	}
	if plain {
		return value
	}
	var b strings.Builder
	for _, r := range value {
		if r >= ' ' && r < 0x7f && !strings.ContainsRune("\"'\\&<>", r) {
			b.WriteRune(r)
			continue
		}
		if r == 0 {
			r = '\uFFFD' // HTML has no way to write NUL
		}
		b.WriteString("&#")
		b.WriteString(strconv.Itoa(int(r)))
		b.WriteByte(';')
	}
	return b.String()
}
