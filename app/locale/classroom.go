package locale

import (
	"maps"
	"sync"
)

// Classroom is the language with the texts of the classroom page besides its
// own and those of practice problems; like [Practice], so that a reader of an
// embed carries none of them. Ask once and keep it.
func Classroom(l *Locale) *Locale {
	tables, found := classroomTables(l.tag)
	if !found {
		tables, _ = classroomTables(English.tag)
	}
	practice := Practice(l)
	with := *l
	with.messages = sync.OnceValue(func() map[Key]message {
		messages := maps.Clone(practice.messages())
		for _, table := range tables {
			maps.Copy(messages, compile(table()))
		}
		return messages
	})
	return &with
}

// classroomTables are a language's messages of that page, by its parts.
func classroomTables(tag string) (tables []func() map[Key]string, found bool) {
	switch tag {
	case "en":
		return []func() map[Key]string{englishLearn, englishLearnWorking, englishLearnGlossary, englishTake, englishLearnBackwards, englishLearnPredict, englishSensitivity, englishCompare}, true
	}
	return nil, false
}
