package locale

// Studio is the language with the texts of the pages that make an embed and a
// scenario besides its own, those of English where it has none. Like [Practice]
// it keeps them out of programs that don't ask. Ask once and keep it.
func Studio(l *Locale) *Locale {
	if l.says(StudioTitle) {
		return l
	}
	return l.with(studioTables)
}

// studioTables are a language's messages of those pages.
func studioTables(tag string) (tables []func() map[Key]string, found bool) {
	if tag == "en" {
		return []func() map[Key]string{englishStudio, englishEditor, englishEditorForm, englishFaults}, true
	}
	return nil, false
}
