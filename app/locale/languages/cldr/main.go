package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"breakeven/app/locale"
)

func main() {
	// go generate starts it in the folder of the languages.
	if err := run("."); err != nil {
		fmt.Fprintln(os.Stderr, "cldr:", err)
		os.Exit(1)
	}
}

// run writes the tables of all languages in a folder.
func run(folder string) error {
	files, err := generate(folder)
	if err != nil {
		return err
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(folder, name), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// generate makes the files, by their place in the folder.
func generate(folder string) (map[string][]byte, error) {
	authored, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return nil, err
	}
	source, err := open(filepath.Join(folder, "cldr", "node_modules"))
	if err != nil {
		return nil, fmt.Errorf("%w: run `make tools`", err)
	}
	files := map[string][]byte{"cldr/LICENSE": source.license, "../codes.go": source.codes()}
	for _, path := range authored {
		name := filepath.Base(path)
		table, err := source.table(strings.TrimSuffix(name, ".json"), path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		text, err := json.MarshalIndent(table, "", " ")
		if err != nil {
			return nil, err
		}
		files["cldr/"+name] = append(text, '\n')
	}
	return files, nil
}

// table is what is written for a language.
type table struct {
	Source  string
	Script  string
	Numbers locale.Numbers
	// Except are tags of the language that stand for another script without naming it.
	Except []string `json:",omitempty"`
}
