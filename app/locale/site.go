package locale

// Site is the language with the texts of pages that no program takes over, those
// of English where it has none: the one on the method, refusals, and what the
// site says about itself. Like [Practice] it keeps them out of programs that
// don't ask. Ask once and keep it.
func Site(l *Locale) *Locale { return l.with(siteTables) }

// siteTables are a language's messages of those pages.
func siteTables(tag string) (tables []func() map[Key]string, found bool) {
	if tag == "en" {
		return []func() map[Key]string{englishSite, englishDevice, englishEmbedding, englishMethod, englishMethodTerms, englishMethodFormulas, englishMethodMessages}, true
	}
	return nil, false
}
