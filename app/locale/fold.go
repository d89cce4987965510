package locale

import (
	"strings"
	"unicode"
)

// fold brings text to one spelling: digits of every script, full-width forms,
// spaces of every width, apostrophes, dashes and minus signs become ASCII,
// capitals small letters, and what can't be seen goes. Arabic's signs become
// decimal and group, the two marks of the language that reads.
func fold(text string, decimal, group rune) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r < 0x80:
			if r == '\t' || r == '\n' || r == '\r' {
				r = ' '
			}
		case r >= '！' && r <= '～':
			r -= '！' - '!'
		case r >= '\u2000' && r <= '\u200a', r == '\u00a0', r == '\u202f', r == '\u205f', r == '\u3000':
			r = ' '
		case unseen(r):
			continue
		case r >= '\u0958' && r <= '\u095f': // Devanagari letters with their dots, in one
			b.WriteRune([]rune("कखगजडढफय")[r-'\u0958'])
			r = '\u093c'
		case r == '‐', r == '‑', r == '‒', r == '–', r == '−', r == '﹣':
			r = '-'
		case r == '’', r == '‘', r == 'ʼ', r == '′':
			r = '\''
		case r == '﹩':
			r = '$'
		case r == '￥':
			r = '¥'
		case r == '￡':
			r = '£'
		case r == '￦':
			r = '₩'
		case r == '٪':
			r = '%'
		case r == '٫':
			r = decimal
		case r == '٬':
			r = group
		case r == '،':
			r = ','
		default:
			r = digit(r)
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// digit is the ASCII digit for one of another script, else r. Unicode has the
// ten of a script in a row, and rows of several in one range.
func digit(r rune) rune {
	if !unicode.Is(unicode.Nd, r) {
		return r
	}
	for _, span := range unicode.Nd.R16 {
		if low := rune(span.Lo); low <= r && r <= rune(span.Hi) {
			return '0' + (r-low)%10
		}
	}
	for _, span := range unicode.Nd.R32 {
		if low := rune(span.Lo); low <= r && r <= rune(span.Hi) {
			return '0' + (r-low)%10
		}
	}
	return r
}

// unseen reports whether r shows nothing: joiners, marks of direction, soft hyphens.
func unseen(r rune) bool {
	return r >= '\u200b' && r <= '\u200f' || r >= '\u202a' && r <= '\u202e' ||
		r >= '\u2060' && r <= '\u2069' || r == '\ufeff' || r == '\u00ad' || r == '\u061c'
}

// seen is text without what can't be seen.
func seen(text string) string {
	return strings.Map(func(r rune) rune {
		if unseen(r) {
			return -1
		}
		return r
	}, text)
}
