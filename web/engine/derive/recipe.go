package derive

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// Recipe says how to make a smaller copy of one package.
type Recipe struct {
	// Package is the import path, for messages.
	Package string
	// Copied are the files that are taken over, whole or in part.
	Copied []File
	// Omitted are the files left out. Together with Copied they are all the Go
	// files of the package, besides its tests.
	Omitted []string
	// Added are files of our own, by name, that make up for what is left out.
	Added map[string][]byte
}

// File is one file of the original.
type File struct {
	Name   string
	SHA256 string // of the original, in hexadecimal digits
	// Without lists top-level declarations to leave out: "name" of a function,
	// type, variable or constant, "Type.name" of a method.
	Without []string
	// Shadowed lists imports, by path, that go although the file still uses
	// them: an added file declares a variable of the import's name, with as
	// many methods as it takes.
	Shadowed []string
}

// Copy reads the original package in from and returns the files of the copy,
// by name.
func (r Recipe) Copy(from fs.FS) (map[string][]byte, error) {
	if err := r.account(from); err != nil {
		return nil, err
	}
	copied := map[string][]byte{}
	for _, f := range r.Copied {
		data, err := fs.ReadFile(from, f.Name)
		if err != nil {
			return nil, fmt.Errorf("%s: %s was expected: %w", r.Package, f.Name, err)
		}
		if sum := Sum(data); sum != f.SHA256 {
			return nil, fmt.Errorf("%s: %s is not the file this build was made for: its SHA-256 is %s, expected was %s. "+
				"Look at what changed, then write the new sum into the recipe", r.Package, f.Name, sum, f.SHA256)
		}
		if copied[f.Name], err = f.cut(data); err != nil {
			return nil, fmt.Errorf("%s: %s: %w", r.Package, f.Name, err)
		}
	}
	for name, data := range r.Added {
		if copied[name] != nil {
			return nil, fmt.Errorf("%s: %s is both copied and added", r.Package, name)
		}
		copied[name] = data
	}
	return copied, nil
}

// account sees to it that the recipe mentions each file of the package, once.
func (r Recipe) account(from fs.FS) error {
	known := slices.Clone(r.Omitted)
	for _, f := range r.Copied {
		known = append(known, f.Name)
	}
	slices.Sort(known)
	entries, err := fs.ReadDir(from, ".")
	if err != nil {
		return fmt.Errorf("%s: its source was expected: %w", r.Package, err)
	}
	var found []string
	for _, e := range entries {
		if !e.IsDir() && path.Ext(e.Name()) == ".go" && !strings.HasSuffix(e.Name(), "_test.go") {
			found = append(found, e.Name())
		}
	}
	for _, name := range found {
		if !slices.Contains(known, name) {
			return fmt.Errorf("%s: %s is a file that this build does not know", r.Package, name)
		}
	}
	for i, name := range known {
		if !slices.Contains(found, name) {
			return fmt.Errorf("%s: %s was expected and is missing", r.Package, name)
		}
		if i > 0 && known[i-1] == name {
			return fmt.Errorf("%s: the recipe mentions %s twice", r.Package, name)
		}
	}
	return nil
}

// Sum is the checksum a [File] is held to.
func Sum(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
