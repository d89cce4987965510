//go:build !js

// Command page is the program a browser runs on the full page. Built for
// anything else it only says how to build it.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "page runs in a browser: build it with GOOS=js GOARCH=wasm, or run `make build`")
	os.Exit(2)
}
