// Package derive makes smaller copies of Go packages: the same source files,
// less the files and declarations that a program has no use for.
//
// A [Recipe] says what to leave out, and [Recipe.Copy] carries it out. The
// linker drops unused functions by itself, but it keeps every package that is
// imported, with all that its initialisation reaches; so what a recipe leaves
// out is, above all, the few declarations for whose sake a package is imported.
//
// A recipe belongs to one version of a package. Each file it relies on is held
// to a checksum, and a file that is missing, changed or not mentioned is an
// error that names it and says what was expected.
package derive
