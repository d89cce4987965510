package locale

import (
	"maps"
	"sync"
)

// with is a language with further texts besides its own, which the programs that
// don't ask for them are without: those that tables has for it, else English's.
func (l *Locale) with(tables func(tag string) ([]func() map[Key]string, bool)) *Locale {
	list, found := tables(l.tag)
	if !found {
		list, _ = tables(English.tag)
	}
	with := *l
	with.messages = sync.OnceValue(func() map[Key]message {
		messages := maps.Clone(l.messages())
		for _, table := range list {
			maps.Copy(messages, compile(table()))
		}
		return messages
	})
	return &with
}
