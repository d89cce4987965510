package snippet

import (
	"strings"
	"unicode"
)

// escapeQuery writes text as a part of a query. Commas stay, so that a list of
// fields can be read; everything else that has a meaning anywhere is escaped.
func escapeQuery(text string) string {
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	for _, c := range []byte(text) {
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '-', c == '.', c == '_', c == '~', c == ',':
			b.WriteByte(c)
		default:
			b.WriteByte('%')
			b.WriteByte(digits[c>>4])
			b.WriteByte(digits[c&15])
		}
	}
	return b.String()
}

// markup escapes text for an HTML attribute in double quotes and for HTML
// text. The backquote goes too: old browsers took it for a quote. (A replacer
// that is made when asked for is no part of programs that never ask.)
func markup(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;", "`", "&#96;").Replace(text)
}

// markdown escapes text for the words of a link. Markdown passes HTML on, so
// what HTML gives a meaning is a reference in it; the rest gets a backslash.
func markdown(text string) string {
	return strings.NewReplacer(
		"&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;",
		`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "(", `\(`, ")", `\)`, "!", `\!`, "#", `\#`, "|", `\|`, "~", `\~`,
	).Replace(text)
}

// oneLine is text on one line, without what can't be seen or turns the direction
// of writing.
func oneLine(text string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Zl, r) || unicode.Is(unicode.Zp, r) || r == unicode.ReplacementChar {
			return ' '
		}
		return r
	}, text))
}
