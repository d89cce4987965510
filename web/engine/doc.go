// Package engine builds the program that a reader's browser downloads, as
// small as it gets without changing what it does.
//
// [Build] makes it in four steps. It derives smaller copies of what the
// program depends on (package derive, and the recipes in this folder), has the
// Go compiler make a module of them, merges the module's data segments
// (package wasmfile), and compresses the result. The same sources give the
// same bytes, wherever they lie.
//
// [Measure] tells what each step and each package is worth, from the stock
// program of [StockSources] on.
package engine
