package assignment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Plain is a stranger's text as lines: without controls, without what can't be
// seen or turns the direction of writing, without space at the ends of lines or
// more than one empty line. Plain of that is the same.
func Plain(text string) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n").Replace(text)
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		line = oneLine(line)
		if line == "" && (len(lines) == 0 || lines[len(lines)-1] == "") {
			continue
		}
		lines = append(lines, line)
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// Lines are the lines of a text that have something on them.
func Lines(text string) []string {
	var list []string
	for line := range strings.SplitSeq(Plain(text), "\n") {
		if line != "" {
			list = append(list, line)
		}
	}
	return list
}

// oneLine is text on one line.
func oneLine(text string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Zl, r) || unicode.Is(unicode.Zp, r) || r == unicode.ReplacementChar {
			return ' '
		}
		return r
	}, text))
}

func tooLong(text string, most int) bool { return utf8.RuneCountInString(text) > most }

const quoteLimit = 40 // characters of a stranger's text shown back

// quotable cuts a stranger's text to what a notice can show.
func quotable(text string) string {
	text = oneLine(strings.ToValidUTF8(text, " "))
	if runes := []rune(text); len(runes) > quoteLimit {
		return string(runes[:quoteLimit]) + "…"
	}
	return text
}
