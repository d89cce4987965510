package locale

import (
	"maps"
	"sync"
)

// Take is the language with the texts of what readers take along, those of
// English where it has none. Like [Practice] it keeps them out of programs that
// don't ask. Ask once and keep it.
func Take(l *Locale) *Locale {
	table, found := takeTable(l.tag)
	if !found {
		table, _ = takeTable(English.tag)
	}
	with := *l
	with.messages = sync.OnceValue(func() map[Key]message {
		messages := maps.Clone(l.messages())
		maps.Copy(messages, compile(table()))
		return messages
	})
	return &with
}

// takeTable are a language's messages about what is taken along.
func takeTable(tag string) (table func() map[Key]string, found bool) {
	if tag == "en" {
		return englishTake, true
	}
	return nil, false
}
