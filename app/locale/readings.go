package locale

import (
	"maps"
	"sync"
)

// Readings is the language with the texts of a claim's readings besides its own,
// those of English where it has none. Like [Practice] it keeps them out of
// programs that don't ask. Ask once and keep it.
func Readings(l *Locale) *Locale {
	table, found := readingsTable(l.tag)
	if !found {
		table, _ = readingsTable(English.tag)
	}
	with := *l
	with.messages = sync.OnceValue(func() map[Key]message {
		messages := maps.Clone(l.messages())
		maps.Copy(messages, compile(table()))
		return messages
	})
	return &with
}

// readingsTable are a language's messages about readings.
func readingsTable(tag string) (table func() map[Key]string, found bool) {
	if tag == "en" {
		return englishReadings, true
	}
	return nil, false
}
