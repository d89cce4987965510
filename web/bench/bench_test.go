// Package bench measures what a reader's phone pays for a page, and sets it beside the same page made the way the
// framework's documentation makes it.
//
//	make bench-page    prints the table, with the limit that holds for each figure
//
// Each figure is taken in a Chromium of its own with a fresh profile, as a phone sees it: 4 times slower than this
// machine, and behind a slow 4G connection where the network counts.
package bench

import (
	"flag"
	"fmt"
	"os"
	"testing"
)

var (
	report     = flag.Bool("report", false, "measure the pages and print the table, in some ten minutes")
	binaryPath = flag.String("binary", "../../bin/breakeven", "the `program` that serves the pages")
	runs       = flag.Int("runs", 3, "how `often` Lighthouse visits each page; the median counts")
)

func TestMain(m *testing.M) {
	flag.Parse()
	if !*report {
		os.Exit(m.Run())
	}
	if err := measure(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench-page:", err)
		os.Exit(1)
	}
}
