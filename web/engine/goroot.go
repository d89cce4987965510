package engine

import (
	"os"
	"path/filepath"
	"strings"
)

// goRoot is the folder of the Go that builds the program.
func goRoot(root string) (string, error) {
	out, err := goCommand(root, "env", "GOROOT")
	return strings.TrimSpace(string(out)), err
}

// starter is the script that Go ships to start its programs in a browser.
func starter(root string) ([]byte, error) {
	goroot, err := goRoot(root)
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(goroot, "lib", "wasm", "wasm_exec.js"))
}
