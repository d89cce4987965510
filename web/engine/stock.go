package engine

import _ "embed"

var (
	//go:embed stock/main.go.txt
	stockMain string
	//go:embed stock/pages.go.txt
	stockPages string
	//go:embed stock/browser.go.txt
	stockBrowser string
	//go:embed stock/server.go.txt
	stockServer string
)

// StockSources are the files that make a stock program of the same pages, by
// path from the repository's root, where they are only while it is built: one
// main for server and browser, as the framework's documentation has it. The
// package is ./cmd/stock.
func StockSources() map[string]string {
	return map[string]string{
		"cmd/stock/main.go": stockMain,
		"app/stock.go":      stockPages, "app/stock_js.go": stockBrowser, "app/stock_native.go": stockServer,
	}
}

// stock is the same component as a stock program has it, with the
// dependencies as they are and the compiler's own flags.
func stock(root string) program {
	return program{root: root, main: "./cmd/stock", added: StockSources()}
}
