package locale

// Sheet is the language with the texts of the workbook, of the command's table and of
// the picture beside links, besides its own and those of what is taken along. No
// program of a browser asks for it. Ask once and keep it.
func Sheet(l *Locale) *Locale {
	if l.says(TableLine) {
		return l
	}
	return Take(l).with(sheetTables)
}

// sheetTables are a language's messages of those.
func sheetTables(tag string) (tables []func() map[Key]string, found bool) {
	if tag == "en" {
		return []func() map[Key]string{englishWorkbook, englishDecisions, englishTable}, true
	}
	return nil, false
}
