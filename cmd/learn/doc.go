//go:build !js

// Command learn is the program a browser runs. Built for anything else it
// only says how to build it.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "learn runs in a browser: build it with GOOS=js GOARCH=wasm, or run `make build`")
	os.Exit(2)
}
