package locale

import "strings"

// Locale is one language's table. Its zero value is not usable: take
// [English] or ask [For]. A Locale never changes, so goroutines may share it.
type Locale struct {
	tag string // BCP 47
	dir string // "ltr" or "rtl"

	decimal string // between units and fraction
	group   string // between groups of three digits
	minus   string
	plus    string
	percent string // "0%": 0 stands for the number

	// Currency patterns: 0 stands for the number, ¤ for symbol or code.
	moneySymbol string
	moneyCode   string
	moneySpoken string // 0 and ¤ in words, for speech
	minusSpoken string

	units      []unit // compact units, rising
	currencies map[string]currency
	plural     func(number string) string

	reading  reading
	messages func() map[Key]message // parsed when first asked for
}

// unit is a compact unit: ten to the power exponent.
type unit struct {
	exponent int32
	suffix   string // "bn", with its gap where the language leaves one
	word     string // "billion", for speech
}

type currency struct {
	symbol     string
	one, other string // the name for one and for many, for speech
}

// joiner forbids a line break: without it a line may end between a minus sign
// and the currency symbol after it.
const joiner = "\u2060"

var locales = []*Locale{English}

// For finds the table for a BCP 47 language tag such as "en" or "en-GB",
// falling back from region to language. It reports false, with English, where
// there is none.
func For(tag string) (*Locale, bool) {
	tag = strings.ReplaceAll(tag, "_", "-")
	for tag != "" {
		for _, l := range locales {
			if strings.EqualFold(l.tag, tag) {
				return l, true
			}
		}
		cut := strings.LastIndexByte(tag, '-')
		if cut < 0 {
			break
		}
		tag = tag[:cut]
	}
	return English, false
}

// Tag is the language's BCP 47 tag, for the lang attribute.
func (l *Locale) Tag() string { return l.tag }

// Dir is the direction of writing, "ltr" or "rtl", for the dir attribute.
func (l *Locale) Dir() string { return l.dir }
