package colour

import "strings"

// Hex reads three or six hexadecimal digits, with or without "#", into six
// small ones.
func Hex(text string) (string, bool) {
	text = strings.ToLower(strings.TrimPrefix(text, "#"))
	if strings.Trim(text, "0123456789abcdef") != "" {
		return "", false
	}
	switch len(text) {
	case 6:
		return text, true
	case 3:
		return string([]byte{text[0], text[0], text[1], text[1], text[2], text[2]}), true
	}
	return "", false
}
