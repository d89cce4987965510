package model

import (
	"strings"
	"unicode/utf8"
)

// A link is read into parts and never rebuilt from what was understood: names
// this program does not know (utm_*, childId, ?secret) pass through untouched.

// maxParts bounds the work a hostile link can ask for; the longest honest one
// names every field five times over.
const maxParts = 200

// part is one piece of a query or a fragment.
type part struct {
	raw   string // as it stood in the link
	name  string // decoded
	value string // decoded
	bad   bool   // its escapes don't decode to text
}

// splitLink cuts a query or fragment, without its "?" or "#", into its parts.
func splitLink(s string) []part {
	var parts []part
	for raw := range strings.SplitSeq(s, "&") {
		if raw == "" {
			continue
		}
		if len(parts) == maxParts {
			break
		}
		name, value, _ := strings.Cut(raw, "=")
		p := part{raw: raw}
		var okName, okValue bool
		p.name, okName = unescape(name)
		p.value, okValue = unescape(value)
		p.bad = !okName || !okValue
		parts = append(parts, p)
	}
	return parts
}

// unescape decodes percent escapes and plus signs. What can't be decoded comes
// back as it stood, marked, with anything that is no text replaced.
func unescape(s string) (string, bool) {
	text, ok := decode(s)
	if !ok || !utf8.ValidString(text) {
		return strings.ToValidUTF8(s, "\uFFFD"), false
	}
	return text, true
}

// decode takes the escapes of a query for the bytes they stand for. It reports
// false at one that is broken. (What the standard library has for it would be
// a twentieth of a reader's download.)
func decode(s string) (string, bool) {
	if !strings.ContainsAny(s, "%+") {
		return s, true
	}
	text := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '+':
			text = append(text, ' ')
		case s[i] != '%':
			text = append(text, s[i])
		case i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]):
			text = append(text, hexValue(s[i+1])<<4|hexValue(s[i+2]))
			i += 2
		default:
			return "", false
		}
	}
	return string(text), true
}

func isHex(c byte) bool { return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f' }

func hexValue(c byte) byte {
	if c <= '9' {
		return c - '0'
	}
	return c | 0x20 - 'a' + 10
}

// writeFragment puts the reader's fields into a fragment, behind the parts of
// old that are not ours. It returns no "#".
func writeFragment(old string, fields []string) string {
	var kept []string
	for _, p := range splitLink(old) {
		if !isFieldName(p.name) {
			kept = append(kept, p.raw)
		}
	}
	return strings.Join(append(kept, fields...), "&")
}

// known looks up one known name's only value. A name given twice is reported
// as such: which of two values was meant can't be told.
func known(parts []part, name string) (p part, count int) {
	for _, q := range parts {
		if q.name == name {
			if count == 0 {
				p = q
			}
			count++
		}
	}
	return p, count
}
