package shelf

import (
	"strings"
	"unicode/utf8"
)

// JSON, read into a tree. What is no number or text may be written a little
// otherwise than RFC 8259 asks: nothing here looks at it.

// value is one value of a text. An object's members keep their order, and
// those of one name stay apart.
type value struct {
	kind  byte     // '{', '[', '"', '0' for a number, 'w' for a word
	text  string   // of a text, what it says; else how it is written
	names []string // of an object, one for each item
	items []value
}

// Bounds of a text that is looked at: an honest one nests four deep and has
// some forty values a scenario.
const (
	mostDepth  = 8
	mostValues = 100 * Most
)

// parser walks over a text. It goes on where the text is bad, and says so at
// the end.
type parser struct {
	text   string
	at     int
	values int
	bad    bool
}

// parse reads a text that is one value.
func parse(text string) (value, bool) {
	p := parser{text: text}
	v := p.value(0)
	p.bad = p.bad || !utf8.ValidString(text)
	for !p.bad && p.at < len(text) {
		p.bad = text[p.at] > ' '
		p.at++
	}
	return v, !p.bad
}

// sign is what comes next behind white space, 0 at the end.
func (p *parser) sign() byte {
	for ; p.at < len(p.text); p.at++ {
		if c := p.text[p.at]; c > ' ' {
			return c
		}
	}
	p.bad = true
	return 0
}

func (p *parser) expect(sign byte) {
	if p.sign() != sign {
		p.bad = true
	}
	p.at++
}

func (p *parser) value(depth int) (v value) {
	v.kind = p.sign()
	p.values++
	if p.bad = p.bad || depth > mostDepth || p.values > mostValues; p.bad {
		return v
	}
	switch v.kind {
	case '"':
		v.text = p.string()
	case '{', '[':
		p.at++
		for end := v.kind + 2; p.sign() != end && !p.bad; {
			if len(v.items) > 0 {
				p.expect(',')
			}
			if v.kind == '{' {
				v.names = append(v.names, p.string())
				p.expect(':')
			}
			v.items = append(v.items, p.value(depth+1))
		}
		p.at++
	default:
		start := p.at
		for p.at < len(p.text) && strings.IndexByte(",]} \t\r\n", p.text[p.at]) < 0 {
			p.at++
		}
		v.kind, v.text = '0', p.text[start:p.at]
		switch v.text {
		case "true", "false", "null":
			v.kind = 'w'
		default:
			p.bad = v.text == "" || strings.Trim(v.text, "+-.0123456789eE") != ""
		}
	}
	return v
}

// string reads a text in quotes.
func (p *parser) string() string {
	p.expect('"')
	var b []byte
	for p.at < len(p.text) && !p.bad {
		c := p.text[p.at]
		p.at++
		switch {
		case c == '"':
			return string(b)
		case c == '\\':
			b = utf8.AppendRune(b, p.escape())
		default:
			p.bad = c < ' '
			b = append(b, c)
		}
	}
	p.bad = true
	return ""
}

// escape reads what follows a backslash. Half a pair of surrogates is no
// character.
func (p *parser) escape() rune {
	r := p.escaped()
	if r>>10 != 0xd800>>10 {
		return r
	}
	p.expect('\\')
	low := p.escaped()
	if low>>10 != 0xdc00>>10 {
		p.bad = true
	}
	return (r-0xd800)<<10 + (low - 0xdc00) + 0x10000
}

func (p *parser) escaped() (r rune) {
	c := p.sign()
	p.at++
	if c != 'u' {
		at := strings.IndexByte(`"\/bfnrt`, c)
		if at < 0 {
			p.bad = true
			return 0
		}
		return rune("\"\\/\b\f\n\r\t"[at])
	}
	for range 4 {
		digit := strings.IndexByte("0123456789abcdef", p.sign()|0x20)
		if digit < 0 {
			p.bad = true
		}
		r = r<<4 | rune(digit&15)
		p.at++
	}
	return r
}

// appendText writes a text with its quotes.
func appendText(dst []byte, s string) []byte {
	dst = append(dst, '"')
	for _, r := range s { // what is no text in s becomes U+FFFD
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\')
		case r < ' ':
			r = ' ' // nothing here has one
		}
		dst = utf8.AppendRune(dst, r)
	}
	return append(dst, '"')
}
