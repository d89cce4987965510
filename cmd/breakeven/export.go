package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
	"breakeven/web/workbook"
)

const exportUsage = `Writes a scenario as a workbook whose formulas reckon anew when an input is changed, or as a table.

usage:
  breakeven export [FILE] --format xlsx|csv [--out FILE] [--lang LANGUAGE]

FILE is one scenario as JSON, a preset's file, or the name of a preset, such as amazon-2025-9m.
Without it, or where it is -, a scenario is read from standard input.

  --format xlsx    a workbook for Excel 2016, LibreOffice 7, Google Sheets or later
  --format csv     a table: inputs, then results
  --out FILE       where to write it; a name that ends in .xlsx or .csv says the format, too.
                   Without it, it goes to standard output.
  --lang LANGUAGE  the language of labels and notes, by its tag: de, pt-BR; en without it.
                   What scripts go by, names and units, is the same in all.

example:
  breakeven export amazon-2025-9m --out amazon.xlsx
`

// exportOrder is what the command was asked for.
type exportOrder struct {
	in, format, out string
	words           *locale.Locale
}

// export writes one scenario for a spreadsheet and returns the exit status: 1
// where it could not be read or written, 2 where the command was not
// understood.
func export(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	order, err := exportArguments(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, exportUsage)
		return 0
	case err != nil:
		fmt.Fprintf(stderr, "breakeven export: %v\n\n%s", err, exportUsage)
		return 2
	case order.format == "xlsx" && order.out == "-" && isTerminal(stdout):
		fmt.Fprintln(stderr, "breakeven export: a workbook is no text for a terminal: name a file with --out, or redirect the output")
		return 2
	}
	err = order.carryOut(stdin, stdout, stderr)
	if err == nil {
		return 0
	}
	if !errors.Is(err, syscall.EPIPE) {
		fmt.Fprintln(stderr, "breakeven export:", err)
	}
	return 1
}

// exportArguments reads the flags, which may stand before and after the file.
func exportArguments(args []string) (exportOrder, error) {
	order := exportOrder{}
	var files []string
	flags := flag.NewFlagSet("breakeven export", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&order.format, "format", "", "")
	flags.StringVar(&order.out, "out", "-", "")
	tag := flags.String("lang", locale.English.Tag(), "")
	for len(args) > 0 {
		if err := flags.Parse(args); err != nil {
			return order, err
		}
		if args = flags.Args(); len(args) > 0 {
			files, args = append(files, args[0]), args[1:]
		}
	}
	ending := strings.TrimPrefix(strings.ToLower(filepath.Ext(order.out)), ".")
	if order.format == "" && (ending == "xlsx" || ending == "csv") {
		order.format = ending
	}
	switch {
	case len(files) > 1:
		return order, fmt.Errorf("takes one scenario, got %d: %s", len(files), strings.Join(files, ", "))
	case order.format == "":
		return order, errors.New("--format is missing: say xlsx or csv")
	case order.format != "xlsx" && order.format != "csv":
		return order, fmt.Errorf("--format must be xlsx or csv; got %q", order.format)
	case order.out == "":
		return order, errors.New("--out is empty: name a file, or leave it out for standard output")
	}
	words, err := language(*tag)
	if err != nil {
		return order, err
	}
	order.words, order.in = words, "-"
	if len(files) > 0 {
		order.in = files[0]
	}
	return order, nil
}

func (o exportOrder) carryOut(stdin io.Reader, stdout, stderr io.Writer) error {
	book, err := readBook(o.in, stdin)
	if err != nil {
		return err
	}
	book.Locale = o.words
	if book.Preset != nil {
		book.Preset = book.Preset.In(o.words.Tag())
	}
	data := book.CSV()
	if o.format == "xlsx" {
		if data, err = book.XLSX(); err != nil {
			return err
		}
		for _, f := range book.Shortened() {
			fmt.Fprintf(stderr, "breakeven export: %v has more than 14 digits, of which a spreadsheet keeps 15: the workbook's answers may differ\n", f)
		}
	}
	if o.out == "-" {
		_, err := stdout.Write(data)
		return err
	}
	if same(o.in, o.out) {
		return fmt.Errorf("--out names the scenario's own file, %s: name another", o.out)
	}
	return os.WriteFile(o.out, data, 0o666)
}

// readBook reads what name stands for: standard input, a file, or else a
// preset.
func readBook(name string, stdin io.Reader) (workbook.Book, error) {
	if name == "-" {
		return bookFrom("standard input", stdin)
	}
	file, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		if p, ok := scenario.ByID(name); ok {
			return workbook.Of(p), nil
		}
		return workbook.Book{}, fmt.Errorf("%s is neither a file nor a preset; the presets are %s", name, presetNames())
	}
	if err != nil {
		return workbook.Book{}, err
	}
	defer file.Close()
	return bookFrom(name, file)
}

// bookFrom reads a scenario, or a preset's file, which has its scenario under
// that key.
func bookFrom(name string, in io.Reader) (workbook.Book, error) {
	data, err := io.ReadAll(io.LimitReader(in, calc.MostScenarioBytes+1))
	if err != nil {
		return workbook.Book{}, err
	}
	var keys map[string]json.RawMessage
	if len(data) <= calc.MostScenarioBytes && json.Unmarshal(data, &keys) == nil && keys["scenario"] != nil {
		p, err := scenario.Parse(data)
		if err != nil {
			return workbook.Book{}, fmt.Errorf("%s: %w", name, err)
		}
		return workbook.Of(p), nil
	}
	s, err := calc.ReadScenario(data)
	if err != nil {
		return workbook.Book{}, fmt.Errorf("%s: %w", name, err)
	}
	return workbook.Book{Scenario: s}, nil
}

func presetNames() string {
	var names []string
	for _, p := range scenario.All() {
		names = append(names, p.ID)
	}
	return strings.Join(names, ", ")
}

// same reports whether both names lead to one file.
func same(a, b string) bool {
	one, err := os.Stat(a)
	if err != nil {
		return false
	}
	other, err := os.Stat(b)
	return err == nil && os.SameFile(one, other)
}

// isTerminal reports whether w is one. The device that forgets everything
// looks like one and is none.
func isTerminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	forgets, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, forgets)
}
