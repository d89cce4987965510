package locale

import "maps"

// english is every English message, kept in tables by the part of the page.
var english = func() map[Key]string {
	all := map[Key]string{}
	for _, table := range []map[Key]string{englishSentences, englishPage, englishFields, englishAnswer, englishLink, englishDevice, englishOwn} {
		maps.Copy(all, table)
	}
	return all
}()
