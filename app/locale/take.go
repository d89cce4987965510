package locale

// Take is the language with the texts of what readers take along, those of
// English where it has none. Like [Practice] it keeps them out of programs that
// don't ask. Ask once and keep it.
func Take(l *Locale) *Locale { return l.with(takeTables) }

// takeTables are a language's messages about what is taken along.
func takeTables(tag string) (tables []func() map[Key]string, found bool) {
	if tag == "en" {
		return []func() map[Key]string{englishTake}, true
	}
	return nil, false
}
