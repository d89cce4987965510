// Command cldr makes the tables beside it, one for each language that lies above it, of the CLDR's published JSON:
//
//	make tools                            installs the packages that package-lock.json pins
//	go generate ./app/locale/languages    writes the tables
//
// A table holds what package locale needs to know of how a language writes numbers, as CLDR has it; LICENSE is CLDR's.
// A pattern that the formatting code could not follow stops the command, so that a new language is never half right.
package main
