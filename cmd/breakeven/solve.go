package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"syscall"

	"breakeven/app/locale"
	"breakeven/calc"
)

const solveUsage = `Reads scenarios, one JSON object a line, and writes one result a line in the same order.
A line that can't be read gives {"error": ...} in its place and exit status 1 at the end.

usage:
  breakeven solve [--format json|table] [--lang LANGUAGE] [FILE...]

Without FILE, or where FILE is -, it reads standard input.

  --format json    one JSON object a line (default)
  --format table   an aligned table for people, written at the end
  --lang LANGUAGE  the table's language, by its tag: de, pt-BR; en without it

example:
  echo '{"revenue": "100", "otherCosts": "40", "payroll": "50", "headcount": 10, "capex": "20"}' | breakeven solve
`

// answers writes what each line of scenarios gave, in order.
type answers interface {
	// result and refusal answer one line; place says where it stood.
	result(place string, r calc.Result) error
	refusal(place string, e *calc.Error) error
	// flush brings what is finished to its reader, and end all of it.
	flush() error
	end() error
}

// solve answers the scenarios in the files and returns the exit status: 1 where
// a file or a line could not be read, 2 where the command was not understood.
func solve(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	words, files, err := solveArguments(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, solveUsage)
		return 0
	case err != nil:
		fmt.Fprintf(stderr, "breakeven solve: %v\n\n%s", err, solveUsage)
		return 2
	}
	var out answers = newJSONLines(stdout)
	if words != nil {
		out = newTable(stdout, words)
	}
	status := 0
	for _, name := range files {
		ok, err := solveFile(name, len(files) > 1, stdin, out)
		if broken := (*writeError)(nil); errors.As(err, &broken) {
			return stopped(broken, stderr)
		}
		if err != nil {
			fmt.Fprintln(stderr, "breakeven solve:", err)
		}
		if !ok || err != nil {
			status = 1
		}
	}
	if err := out.end(); err != nil {
		return stopped(&writeError{err}, stderr)
	}
	return status
}

// stopped ends the command where its output can't be written. A reader who has
// seen enough, as head does, needs no message.
func stopped(e *writeError, stderr io.Writer) int {
	if !errors.Is(e, syscall.EPIPE) {
		fmt.Fprintln(stderr, "breakeven solve:", e)
	}
	return 1
}

// solveArguments reads the flags, which may stand before, between and after
// the files; what follows -- is files alone. words are those of a table, nil where
// none is asked for.
func solveArguments(args []string) (words *locale.Locale, files []string, err error) {
	var last []string
	if i := slices.Index(args, "--"); i >= 0 {
		args, last = args[:i], args[i+1:]
	}
	flags := flag.NewFlagSet("breakeven solve", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	format := flags.String("format", "json", "")
	tag := flags.String("lang", locale.English.Tag(), "")
	for len(args) > 0 {
		if err := flags.Parse(args); err != nil {
			return nil, nil, err
		}
		if args = flags.Args(); len(args) > 0 {
			files, args = append(files, args[0]), args[1:]
		}
	}
	if *format != "json" && *format != "table" {
		return nil, nil, fmt.Errorf("--format must be json or table; got %q", *format)
	}
	if words, err = language(*tag); err != nil {
		return nil, nil, err
	}
	if *format == "json" {
		words = nil // results have no words
	}
	if files = append(files, last...); len(files) == 0 {
		files = []string{"-"}
	}
	return words, files, nil
}

// solveFile answers the lines of one file. It returns false where a line was
// refused, and a *writeError where the answers can't be written.
func solveFile(name string, several bool, stdin io.Reader, out answers) (ok bool, err error) {
	in := stdin
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return false, err
		}
		defer file.Close()
		in = file
	}
	ok = true
	lines := scenarioLines{in: bufio.NewReaderSize(in, 64<<10)}
	for {
		line, err := lines.next(out.flush)
		if line == nil {
			return ok, err
		}
		place := fmt.Sprint(lines.number)
		if several {
			place = name + ":" + place
		}
		s, refused := line.read()
		if refused != nil {
			ok, err = false, out.refusal(place, refused)
		} else {
			err = out.result(place, calc.Solve(s))
		}
		if err != nil {
			return ok, &writeError{err}
		}
	}
}

// writeError is a failure of the output, after which nothing more is read.
type writeError struct{ error }

func (e *writeError) Unwrap() error { return e.error }
