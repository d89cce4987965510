package chart

import "unicode"

// How wide a text comes out depends on the reader's font. These are the widths of a common sans serif, in thousandths of
// the font size, with figures of one width; boldWider is what bold adds, slack what other fonts may add.
const (
	boldWider = 1.07
	slack     = 1.04
)

// textWidth estimates the width in pixels of s set at a font size of px.
func textWidth(s string, px float64, bold bool) float64 {
	var thousandths int
	for _, r := range s {
		thousandths += runeWidth(r)
	}
	w := float64(thousandths) / 1000 * px * slack
	if bold {
		w *= boldWider
	}
	return w
}

func runeWidth(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return 556
	case r >= 'a' && r <= 'z':
		switch r {
		case 'i', 'j', 'l':
			return 222
		case 'f', 't', 'r':
			return 300
		case 'm':
			return 833
		case 'w':
			return 722
		}
		return 540
	case r >= 'A' && r <= 'Z':
		switch r {
		case 'I':
			return 278
		case 'M', 'W':
			return 900
		}
		return 690
	}
	switch r {
	case ' ', '.', ',', ':', ';', '\'', '!', '|', '/', '’', '\u00a0', '\u202f', '\u2009':
		return 278
	case '(', ')', '-':
		return 333
	case '+', '−', '=', '<', '>', '~', '≈':
		return 584
	case '%':
		return 889
	case '—', '…', '@':
		return 1000
	}
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf): // marks above and below, joiners, isolates
		return 0
	case r >= 0x1100 && r < 0x1160, r >= 0x2e80 && r < 0xd7b0, r >= 0xff00 && r < 0xff61, r >= 0x1f000: // East Asian, emoji
		return 1000
	case unicode.IsUpper(r):
		return 720
	}
	return 580
}
