package main

import (
	"bytes"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/rogpeppe/go-internal/testscript"
)

// sameFolder compares two folders, names and bytes: samefolder DIR DIR
func sameFolder(ts *testscript.TestScript, negate bool, args []string) {
	if negate || len(args) != 2 {
		ts.Fatalf("usage: samefolder DIR DIR")
	}
	one, two := folder(ts, args[0]), folder(ts, args[1])
	if names, others := slices.Sorted(maps.Keys(one)), slices.Sorted(maps.Keys(two)); len(names) < 10 || !slices.Equal(names, others) {
		ts.Fatalf("%s has %q\n%s has %q", args[0], names, args[1], others)
	}
	for name := range one {
		if !bytes.Equal(one[name], two[name]) {
			ts.Fatalf("%s differs", name)
		}
	}
}

func folder(ts *testscript.TestScript, dir string) map[string][]byte {
	root := os.DirFS(ts.MkAbs(dir))
	files := map[string][]byte{}
	ts.Check(fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			files[path], err = fs.ReadFile(root, path)
		}
		return err
	}))
	return files
}

// addList adds a line to a file: addlist FILE LINE
func addList(ts *testscript.TestScript, negate bool, args []string) {
	if negate || len(args) != 2 {
		ts.Fatalf("usage: addlist FILE LINE")
	}
	text := ts.ReadFile(filepath.ToSlash(args[0])) + args[1] + "\n"
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o666))
}
