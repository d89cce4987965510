package locale

// Readings is the language with the texts of a claim's readings besides its own,
// those of English where it has none. Like [Practice] it keeps them out of
// programs that don't ask. Ask once and keep it.
func Readings(l *Locale) *Locale { return l.with(readingsTables) }

// readingsTables are a language's messages about readings.
func readingsTables(tag string) (tables []func() map[Key]string, found bool) {
	if tag == "en" {
		return []func() map[Key]string{englishReadings}, true
	}
	return nil, false
}
