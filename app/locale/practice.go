package locale

// Practice is the language with the texts of practice problems besides its
// own, those of English where it has none. Ask once and keep it.
//
// They are kept apart, in functions and not in variables, so that only a
// program that asks for them carries them: a reader of an embed does not.
func Practice(l *Locale) *Locale { return l.with(practiceTables) }

// practiceTables are a language's practice messages.
func practiceTables(tag string) (tables []func() map[Key]string, found bool) {
	switch tag {
	case "en":
		return []func() map[Key]string{englishPracticeQuestions, englishPracticeSteps, englishPracticeMistakes, englishExercise, englishAssignment, englishWorksheet, englishDesk}, true
	}
	return nil, false
}
