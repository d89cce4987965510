// Package languages holds every language but English: what people write and say in it, one authored file each, and
// beside that, in cldr, how it writes numbers.
//
// Start with [For], which finds the language of a tag, or [All]. It is for servers and commands: a browser's program
// knows English and gets its page's other language by [breakeven/app/locale.Locale.Encode].
//
// A new language is one more file here, say it.json, with the name, the words around numbers and every message; a test
// names what is missing. `go generate` then adds its numbers.
package languages

//go:generate go run ./cldr
