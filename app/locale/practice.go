package locale

import (
	"maps"
	"sync"
)

// Practice is the language with the texts of practice problems besides its
// own, those of English where it has none. Ask once and keep it.
//
// They are kept apart, in functions and not in variables, so that only a
// program that asks for them carries them: a reader of an embed does not.
func Practice(l *Locale) *Locale {
	tables, found := practiceTables(l.tag)
	if !found {
		tables, _ = practiceTables(English.tag)
	}
	with := *l
	with.messages = sync.OnceValue(func() map[Key]message {
		messages := maps.Clone(l.messages())
		for _, table := range tables {
			maps.Copy(messages, compile(table()))
		}
		return messages
	})
	return &with
}

// practiceTables are a language's practice messages.
func practiceTables(tag string) (tables []func() map[Key]string, found bool) {
	switch tag {
	case "en":
		return []func() map[Key]string{englishPracticeQuestions, englishPracticeSteps, englishPracticeMistakes}, true
	}
	return nil, false
}
