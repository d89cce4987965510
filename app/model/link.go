package model

import (
	"net/url"
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
	text, err := url.QueryUnescape(s)
	if err != nil || !utf8.ValidString(text) {
		return strings.ToValidUTF8(s, "\uFFFD"), false
	}
	return text, true
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
