// Command engine builds the program that a reader's browser downloads, into
// web/build. Run it at the root of the repository.
package main

import (
	"fmt"
	"os"

	"breakeven/web/engine"
)

func main() {
	err := engine.Build(engine.Options{Root: ".", Out: "web/build", Notice: func(s string) { fmt.Fprintln(os.Stderr, "engine:", s) }})
	if err != nil {
		fmt.Fprintln(os.Stderr, "engine:", err)
		os.Exit(1)
	}
}
