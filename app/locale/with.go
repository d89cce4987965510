package locale

import (
	"maps"
	"sync"
)

// with is a language with further texts besides its own, which the programs that
// don't ask for them are without: those that tables has for it, else English's. A
// language made of a whole table has them already.
func (l *Locale) with(tables func(tag string) ([]func() map[Key]string, bool)) *Locale {
	if l.whole {
		return l
	}
	list, found := tables(l.table.Tag)
	if !found {
		list, _ = tables(English.table.Tag)
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

// says reports whether the language has a text already.
func (l *Locale) says(key Key) bool {
	_, there := l.messages()[key]
	return there
}
