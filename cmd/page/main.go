//go:build js

// Command page is the program a browser runs on the full page: the calculator
// of cmd/widget and what a reader keeps there. It is apart so that no reader of
// an embed downloads it.
package main

import "breakeven/app"

func main() { app.RunPage() }
