//go:build js

// Command widget is the program a browser runs in an embed: the calculator of
// the pages that package web serves. It has a main of its own so that nothing
// only a server, or the full page, needs is part of its readers' download.
package main

import "breakeven/app"

func main() { app.Run() }
