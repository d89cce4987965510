// Command engine builds the programs that browsers download. Run it
// at the root of the repository:
//
//	go run ./cmd/engine           builds them into web/build
//	go run ./cmd/engine -table    measures each step and each package, as Markdown
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"breakeven/web/engine"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "engine:", err)
		os.Exit(1)
	}
}

func run(args []string, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("engine", flag.ContinueOnError)
	flags.SetOutput(stderr)
	out := flags.String("out", "web/build", "the `folder` that the files go to")
	table := flags.Bool("table", false, "measure what each step and each package is worth, in minutes")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return nil
	} else if err != nil {
		return err
	}
	notice := func(s string) { fmt.Fprintln(stderr, "engine:", s) }
	if *table {
		report, err := engine.Measure(".", notice)
		if err != nil {
			return err
		}
		_, err = io.WriteString(stdout, report.Markdown())
		return err
	}
	return engine.Build(engine.Options{Root: ".", Out: *out, Notice: notice})
}
