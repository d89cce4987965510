//go:build js

// Command learn is the program a browser runs on the classroom page. It has a main of its own so that nothing only students need is part
// of a reader's download.
package main

import "breakeven/app"

func main() { app.RunLearn() }
