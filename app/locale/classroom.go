package locale

// Classroom is the language with the texts of the classroom page besides its
// own and those of practice problems; like [Practice], so that a reader of an
// embed carries none of them. Ask once and keep it.
func Classroom(l *Locale) *Locale { return Practice(l).with(classroomTables) }

// classroomTables are a language's messages of that page, by its parts.
func classroomTables(tag string) (tables []func() map[Key]string, found bool) {
	switch tag {
	case "en":
		return []func() map[Key]string{englishLearn, englishLearnWorking, englishLearnGlossary, englishTake, englishLearnBackwards, englishLearnPredict, englishSensitivity, englishCompare}, true
	}
	return nil, false
}
