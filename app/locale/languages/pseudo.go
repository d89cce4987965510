package languages

import (
	"slices"
	"strings"
	"sync"

	"breakeven/app/locale"
)

const pseudoTag = "en-XA"

// Pseudo is English with accents on every letter and a third longer, for looking at layouts: what is not accented there
// does not come from the messages, and what breaks there breaks in German. It is no language that a reader is offered.
func Pseudo() *locale.Locale { return pseudo() }

var pseudo = sync.OnceValue(func() *locale.Locale {
	t := locale.English.Table()
	t.Tag, t.Name = pseudoTag, stretched("English")
	for _, month := range t.ReadMonths {
		t.ReadMonths = append(slices.Clip(t.ReadMonths), stretched(month))
	}
	t.Messages = locale.Messages()
	for key, template := range t.Messages {
		t.Messages[key] = stretched(template)
	}
	l, err := locale.New(t)
	if err != nil {
		panic(err)
	}
	return l
})

// accents has for every letter one that looks like it.
var accents = func() map[rune]rune {
	m := map[rune]rune{}
	plain, accented := []rune("abcdefghijklmnoprstuvwyzABCDEFGHIJKLMNOPRSTUVWYZ"), []rune("áƀçđéƒğĥîĵķļɱñöþŕšŧüṽŵýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞŔŠŦÜṼŴÝŽ")
	for i, r := range plain {
		m[r] = accented[i]
	}
	return m
}()

// stretched accents a template's plain text and repeats vowels until it is a third longer; what stands in braces as
// syntax stays.
func stretched(template string) string {
	var b strings.Builder
	depth, inSyntax := 0, []bool{false} // whether at each depth names stand and no text
	const newWord = 1                   // so that a word is always stretched alike
	letters := newWord                  // since the last vowel that was repeated
	for _, r := range template {
		switch {
		case r == '{':
			// A brace in text opens a placeholder, one among a plural's selectors a form.
			inSyntax = append(inSyntax, !inSyntax[depth])
			depth++
		case r == '}' && depth > 0:
			inSyntax = inSyntax[:depth]
			depth--
		case !inSyntax[depth]:
			if accented, letter := accents[r]; letter {
				letters++
				if letters >= 2 && strings.ContainsRune("aeiou", r) {
					b.WriteRune(accented)
					letters = 0
				}
				r = accented
			} else {
				letters = newWord
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}
