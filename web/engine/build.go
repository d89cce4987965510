package engine

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"breakeven/web/engine/derive"
)

// Options say what to build and where to put it.
type Options struct {
	// Root is the folder of the repository, which holds go.mod.
	Root string
	// Out is the folder that the files go to.
	Out string
	// Notice is told what made the program larger than it need be; it may be nil.
	Notice func(string)
}

// Files that Build makes, each with its compressed forms: the same name
// followed by ".br" and ".gz".
const (
	ProgramFile = "engine.wasm"
	PageFile    = "page.wasm"
	StudioFile  = "studio.wasm"
	LearnFile   = "learn.wasm"
	StarterFile = "wasm_exec.js"
)

// ChangesFile is the repository's own changelog, as it is: a program carries no
// file that lies outside of its packages.
const ChangesFile = "CHANGELOG.md"

// Build makes the programs and the script that starts them, and brings the
// changelog. Files that would not
// change are left alone, and compressing, which takes most of the time, is
// done anew only for those that did.
func Build(o Options) error {
	root, err := filepath.Abs(o.Root)
	if err != nil {
		return err
	}
	if o.Notice == nil {
		o.Notice = func(string) {}
	}
	script, err := starter(root)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(o.Out, 0o755); err != nil {
		return err
	}
	changes, err := os.ReadFile(filepath.Join(root, ChangesFile))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(o.Out, ChangesFile), changes, 0o644); err != nil {
		return err
	}
	for _, made := range []struct {
		file string
		program
	}{{ProgramFile, widget(root, o.Notice)}, {PageFile, page(root, o.Notice)}, {StudioFile, studio(root, o.Notice)}, {LearnFile, learn(root, o.Notice)}} {
		module, err := made.build()
		if err != nil {
			return err
		}
		if err := publish(filepath.Join(o.Out, made.file), module); err != nil {
			return err
		}
	}
	return publish(filepath.Join(o.Out, StarterFile), script)
}

// stampEnd ends the name of the file that notes what was compressed.
const stampEnd = ".sha256"

// publish writes a file and its compressed forms. The note of what they were
// made of is written last: should anything stop on the way, all is made again.
func publish(file string, data []byte) error {
	note := []byte(derive.Sum(data) + "\n")
	if upToDate(file, note, data) {
		return nil
	}
	if err := os.Remove(file + stampEnd); err != nil && !os.IsNotExist(err) {
		return err
	}
	packed, err := Brotli(data)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	zipped, err := Gzip(data)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	for _, f := range []struct {
		name string
		data []byte
	}{{file, data}, {file + ".br", packed}, {file + ".gz", zipped}, {file + stampEnd, note}} {
		if err := os.WriteFile(f.name, f.data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// upToDate reports whether a file and its compressed forms are there and were
// made of the same data.
func upToDate(file string, note, data []byte) bool {
	for _, end := range []string{".br", ".gz"} {
		if _, err := os.Stat(file + end); err != nil {
			return false
		}
	}
	noted, err := os.ReadFile(file + stampEnd)
	if err != nil || !bytes.Equal(noted, note) {
		return false
	}
	there, err := os.ReadFile(file)
	return err == nil && bytes.Equal(there, data)
}
