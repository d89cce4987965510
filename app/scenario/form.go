package scenario

import "strings"

// What an address, a date, an identifier and a language's tag look like.

// isAddress reports whether text is a plain https address: the host's letters,
// then nothing that would need escaping in a page.
func isAddress(text string) bool {
	rest, secure := strings.CutPrefix(text, "https://")
	host := rest
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		host = rest[:end]
	}
	return secure && len(text) <= 600 && strings.Contains(host, ".") &&
		strings.Trim(host, "abcdefghijklmnopqrstuvwxyz0123456789.-") == "" &&
		!strings.ContainsFunc(rest, func(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune("\"'<>\\`", r) })
}

// IsID reports whether text can be a preset's or a fact's identifier.
func IsID(id string) bool {
	if len(id) > 64 {
		return false
	}
	for part := range strings.SplitSeq(id, "-") {
		if part == "" || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

// isDate reports whether text is a day, a month or a year: 2025-10-30, 2025-10
// or 2025.
func isDate(text string) bool {
	for i := range len(text) {
		if dash := i == 4 || i == 7; dash != (text[i] == '-') || !dash && (text[i] < '0' || text[i] > '9') {
			return false
		}
	}
	two := func(at int) int { return int(text[at]-'0')*10 + int(text[at+1]-'0') }
	switch len(text) {
	case 4:
		return true
	case 7, 10:
	default:
		return false
	}
	month := two(5)
	if month < 1 || month > 12 {
		return false
	}
	if len(text) == 7 {
		return true
	}
	days := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month-1]
	if year := two(0)*100 + two(2); month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		days = 29
	}
	return 1 <= two(8) && two(8) <= days
}

// isLanguage reports whether text has the shape of a BCP 47 tag.
func isLanguage(tag string) bool {
	if n := len(primary(tag)); n < 2 || n > 3 || len(tag) > 35 {
		return false
	}
	for i, part := range strings.Split(tag, "-") {
		letters := "abcdefghijklmnopqrstuvwxyz"
		if i > 0 {
			letters += "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
		}
		if part == "" || len(part) > 8 || strings.Trim(part, letters) != "" {
			return false
		}
	}
	return true
}
