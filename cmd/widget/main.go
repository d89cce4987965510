//go:build js

// Command widget is the program a browser runs: the calculator of the pages
// that package web serves. It has a main of its own so that nothing only a
// server needs is part of a reader's download.
package main

import "breakeven/app"

func main() { app.Run() }
