package locale

// Own is the language with the texts about what a reader keeps on the full page;
// like [Practice], so that a reader of an embed carries none of them. Ask once
// and keep it.
func Own(l *Locale) *Locale { return l.with(ownTables) }

// ownTables are a language's messages of that part.
func ownTables(tag string) (tables []func() map[Key]string, found bool) {
	if tag == "en" {
		return []func() map[Key]string{englishOwn}, true
	}
	return nil, false
}
