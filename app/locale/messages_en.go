package locale

import "maps"

// english is every English message, kept in tables by the part of the page. Their
// keys are constants: those that a function makes would be code of every program.
var english = func() map[Key]string {
	all := map[Key]string{}
	for _, table := range []map[Key]string{englishSentences, englishPage, englishFields, englishAnswer, englishLink} {
		maps.Copy(all, table)
	}
	return all
}()
