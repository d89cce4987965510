package engine

import (
	_ "embed"
	"path/filepath"
)

//go:embed stock/main.go.txt
var stockSource string

// stock is the same component as a stock program has it: one main for server
// and browser, the dependencies as they are, the compiler's own flags.
func stock(root string) program {
	return program{root: root, main: "./cmd/stock", added: map[string]string{"cmd/stock/main.go": stockSource}}
}

// Stock builds the program that Build's is compared with, and returns the
// module.
func Stock(root string) ([]byte, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, err
	}
	return stock(root).build()
}
