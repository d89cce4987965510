//go:build !browser

package scenario

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// node is a value of a JSON text and where it stands there.
type node struct {
	kind    byte // '{', '[', '"', '0' for a number, 'w' for true, false and null
	text    string
	members []property
	items   []node
	at, end int // bytes
}

// property is a name in an object with its value.
type property struct {
	name string
	at   int
	node
}

// called says what a value is, for somebody who wrote another.
func (n node) called() string {
	switch n.kind {
	case '{':
		return "an object"
	case '[':
		return "a list"
	case '"':
		return "text"
	case '0':
		return "the number " + n.text
	}
	return n.text
}

// MostBytes is the longest file that is looked at.
const MostBytes = 1 << 20

// mostDepth is how far objects and lists may nest; the shape needs five.
const mostDepth = 16

// readTree takes a JSON text apart.
func readTree(data []byte) (node, *Problem) {
	switch {
	case len(data) > MostBytes:
		return node{}, located(data, 0, "is longer than a mebibyte")
	case bytes.HasPrefix(data, []byte("\ufeff")):
		return node{}, located(data, 0, "starts with a byte order mark: save it as UTF-8 without one")
	case !utf8.Valid(data):
		return node{}, located(data, badByte(data), "is not UTF-8 here: save it in that encoding")
	case len(bytes.TrimSpace(data)) == 0:
		return node{}, located(data, 0, "is empty: one JSON object is needed")
	}
	var whole json.RawMessage
	if err := json.Unmarshal(data, &whole); err != nil {
		var syntax *json.SyntaxError
		if !errors.As(err, &syntax) {
			return node{}, &Problem{Message: "is no JSON: " + err.Error()}
		}
		if strings.Contains(err.Error(), "unexpected end") {
			return node{}, located(data, len(data), "ends too early: a quote or a bracket is not closed")
		}
		if strings.Contains(err.Error(), "after top-level value") {
			return node{}, located(data, int(syntax.Offset)-1, "goes on behind the object")
		}
		return node{}, located(data, int(syntax.Offset)-1, "is no JSON: "+strings.TrimPrefix(err.Error(), "json: ")+hint(err.Error()))
	}
	t := treeReader{data: data, tokens: json.NewDecoder(bytes.NewReader(data))}
	t.tokens.UseNumber()
	return t.node("", 0)
}

// hint is what people do whose JSON is refused in this way.
func hint(message string) string {
	switch {
	case strings.HasPrefix(message, "invalid character ']'"), strings.HasPrefix(message, "invalid character '}'"):
		return "; the comma before it may be one too many"
	case strings.HasPrefix(message, "invalid character '/'"):
		return "; JSON has no comments"
	case strings.HasPrefix(message, `invalid character '\''`), strings.HasPrefix(message, "invalid character '“'"):
		return `; texts stand in straight double quotes, "`
	case strings.HasPrefix(message, `invalid character '"'`), strings.HasPrefix(message, "invalid character '{'"):
		return "; a comma may be missing before it"
	}
	return ""
}

// badByte is where data stops being UTF-8.
func badByte(data []byte) int {
	at := 0
	for at < len(data) {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size <= 1 {
			break
		}
		at += size
	}
	return at
}

// treeReader walks over the tokens of a text that is valid JSON.
type treeReader struct {
	data   []byte
	tokens *json.Decoder
}

// next is where the next token begins.
func (t *treeReader) next() int {
	at := int(t.tokens.InputOffset())
	for at < len(t.data) && strings.IndexByte(" \t\r\n,:", t.data[at]) >= 0 {
		at++
	}
	return at
}

func (t *treeReader) node(path string, depth int) (node, *Problem) {
	n := node{at: t.next()}
	token, err := t.tokens.Token()
	if err != nil {
		return n, located(t.data, n.at, "is no JSON: "+err.Error())
	}
	switch token := token.(type) {
	case string:
		n.kind, n.text = '"', token
	case json.Number:
		n.kind, n.text = '0', token.String()
	case json.Delim:
		if depth == mostDepth {
			p := located(t.data, n.at, "nests too deep")
			p.Path = path
			return n, p
		}
		n.kind = byte(token)
		for i := 0; t.tokens.More(); i++ {
			if problem := t.inside(&n, path, i, depth); problem != nil {
				return n, problem
			}
		}
		_, _ = t.tokens.Token() // the bracket: the text is valid
	default:
		n.kind, n.text = 'w', string(t.data[n.at:t.tokens.InputOffset()])
	}
	n.end = int(t.tokens.InputOffset())
	return n, nil
}

// inside reads the next member of an object, or item of a list.
func (t *treeReader) inside(n *node, path string, i, depth int) *Problem {
	if n.kind == '[' {
		item, problem := t.node(path+"["+strconv.Itoa(i)+"]", depth+1)
		n.items = append(n.items, item)
		return problem
	}
	m := property{at: t.next()}
	token, err := t.tokens.Token()
	if err != nil {
		return located(t.data, m.at, "is no JSON: "+err.Error())
	}
	m.name, _ = token.(string) // of valid JSON it is one
	var problem *Problem
	m.node, problem = t.node(join(path, m.name), depth+1)
	n.members = append(n.members, m)
	return problem
}

// join leads from an object to one of its members.
func join(path, name string) string { return strings.TrimPrefix(path+"."+name, ".") }

// located is a problem at a byte of a text.
func located(data []byte, at int, message string) *Problem {
	p := Problem{Message: message}
	p.Line, p.Column = place(data, at)
	return &p
}

// place counts lines, and characters in the last one, both from 1.
func place(data []byte, at int) (line, column int) {
	before := data[:min(max(at, 0), len(data))]
	start := bytes.LastIndexByte(before, '\n') + 1
	return bytes.Count(before, []byte("\n")) + 1, utf8.RuneCount(before[start:]) + 1
}
