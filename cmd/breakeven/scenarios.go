package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"breakeven/app/scenario"
)

// scenariosIn is the built-in scenarios and those of an operator's folder;
// without a folder it is nil.
func scenariosIn(folder string) (*scenario.Catalogue, error) {
	if folder == "" {
		return nil, nil
	}
	c, err := scenario.BuiltIn().With(os.DirFS(folder), today())
	var reading *fs.PathError
	if errors.As(err, &reading) { // which names a file in the folder alone
		return nil, fmt.Errorf("%s: %w", filepath.Join(folder, reading.Path), reading.Err)
	}
	return c, err
}

// tellScenarios lists what is wrong in a folder of scenarios.
func tellScenarios(stderr io.Writer, command, folder string, err error) {
	var wrong scenario.FileProblems
	if !errors.As(err, &wrong) {
		fmt.Fprintf(stderr, "breakeven %s: --scenarios: %v\n", command, err)
		return
	}
	fmt.Fprintf(stderr, "breakeven %s: --scenarios: %s is refused:\n", command, folder)
	for _, p := range wrong {
		fmt.Fprintln(stderr, p.In(filepath.Join(folder, p.File)))
	}
}

// escapeGlob makes a name stand for itself in a pattern.
func escapeGlob(name string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`).Replace(name)
}
