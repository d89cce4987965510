package main

import (
	"fmt"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/locale/languages"
)

// language is that of a --lang flag, with the texts of what commands write.
func language(tag string) (*locale.Locale, error) {
	l, there := languages.For(tag)
	if !there {
		var tags []string
		for _, known := range languages.All() {
			tags = append(tags, known.Tag())
		}
		return nil, fmt.Errorf("--lang must be one of %s; got %q", strings.Join(tags, ", "), tag)
	}
	return locale.Sheet(l), nil
}
