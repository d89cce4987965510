package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"breakeven/app/scenario"
)

// check says what is wrong in scenario files, where, and what would be right.
func check(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("breakeven check", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, `usage: breakeven check FILE...

Checks scenario files; a folder stands for the files ID.json in it, - for
standard input. What is wrong is listed as FILE:LINE:COLUMN: PATH MESSAGE.
The status is 0 where nothing is, 1 where something is.
`)
	}
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	if flags.NArg() == 0 {
		fmt.Fprintln(stderr, "breakeven check: names no file: give scenario files, a folder of them, or - for standard input")
		return 2
	}
	files, err := checkedFiles(flags.Args())
	if err != nil {
		fmt.Fprintln(stderr, "breakeven check:", err)
		return 1
	}
	status := 0
	for _, name := range files {
		problems, err := checkFile(name, stdin)
		switch {
		case err != nil:
			fmt.Fprintln(stderr, "breakeven check:", err)
			status = 1
		case len(problems) == 0:
			fmt.Fprintf(stdout, "%s: nothing is wrong\n", shownName(name))
		default:
			status = 1
		}
		for _, p := range problems {
			fmt.Fprintln(stdout, p.In(shownName(name)))
		}
	}
	return status
}

// checkedFiles are the files that the arguments stand for.
func checkedFiles(args []string) ([]string, error) {
	var files []string
	for _, name := range args {
		info, err := os.Stat(name)
		if name == "-" || err != nil || !info.IsDir() {
			files = append(files, name) // opening it says what is wrong with it
			continue
		}
		inside, err := filepath.Glob(filepath.Join(escapeGlob(name), "*.json"))
		inside = slices.DeleteFunc(inside, func(file string) bool { return filepath.Base(file) == scenario.SchemaFile })
		if err == nil && len(inside) == 0 {
			err = fmt.Errorf("%s holds no file named ID.json", name)
		}
		if err != nil {
			return nil, err
		}
		files = append(files, inside...)
	}
	return files, nil
}

// checkFile reads a file as a server would and lists what is wrong.
func checkFile(name string, stdin io.Reader) (scenario.Problems, error) {
	in := stdin
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		in = file
	}
	data, err := io.ReadAll(io.LimitReader(in, scenario.MostBytes+1))
	if err != nil {
		return nil, err
	}
	_, err = scenario.ParseOn(data, today())
	var problems scenario.Problems
	if errors.As(err, &problems) {
		return problems, nil
	}
	return nil, err
}

func shownName(name string) string {
	if name == "-" {
		return "standard input"
	}
	return name
}

// today is the day after which nothing can have been published yet: the last
// that has begun anywhere on earth.
func today() string { return time.Now().UTC().Add(14 * time.Hour).Format(time.DateOnly) }
