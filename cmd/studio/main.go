//go:build js

// Command studio is the program a browser runs on the page where editors make
// an embed. It has a main of its own so that nothing only editors need is part
// of a reader's download.
package main

import "breakeven/app"

func main() { app.RunStudio() }
