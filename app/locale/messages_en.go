package locale

import "maps"

// english is every English message.
var english = join(englishSentences, englishPage)

func join(tables ...map[Key]string) map[Key]string {
	all := map[Key]string{}
	for _, table := range tables {
		maps.Copy(all, table)
	}
	return all
}
