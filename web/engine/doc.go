// Package engine builds the programs that browsers download, as small as they
// get without changing what they do: the embeds', the full page's, and the one of
// the page on which editors make an embed.
//
// [Build] makes each in four steps. It derives smaller copies of what the
// programs depend on (package derive, and the recipes in this folder), has the
// Go compiler make a module of them, merges the module's data segments
// (package wasmfile), and compresses the result. The same sources give the
// same bytes, wherever they lie.
//
// [Measure] tells what each step and each package is worth, from the stock
// program of [StockSources] on.
package engine
