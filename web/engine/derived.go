package engine

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"breakeven/web/engine/derive"
)

// derivation is the set of derived copies that a build uses.
type derivation struct {
	modules  []module
	standard []derive.Recipe // packages of Go's own
}

// placed is a derivation carried out: how to point the compiler to the copies.
type placed struct {
	modfile string            // the go.mod file to build with, "" for the repository's
	overlay map[string]string // which file takes which file's place
}

// everything is what the browser program is built with.
var everything = derivation{modules: []module{goApp, decimals}, standard: []derive.Recipe{bigIntegers}}

// scratchParent is where copies are kept, from the root of the repository.
// Version control passes over it, and each copy has a go.mod file in it, so
// that Go's tools pass over it as well.
const scratchParent = "web/build"

// carryOut makes the copies. What it could not make smaller it reports to
// notice, and leaves as it is.
func (d derivation) carryOut(root string, notice func(string)) (placed, error) {
	if len(d.modules) == 0 {
		return placed{}, nil
	}
	files := map[string][]byte{}
	for _, m := range d.modules {
		copied, err := m.copy(root)
		if err != nil {
			return placed{}, err
		}
		for name, data := range copied {
			files[m.Folder+"/"+name] = data
		}
	}
	overlay, err := d.copyStandard(root, files, notice)
	if err != nil {
		return placed{}, err
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		if files[name], err = os.ReadFile(filepath.Join(root, name)); err != nil {
			return placed{}, err
		}
	}
	// The program records where a replaced module lies. So that this tells of
	// nothing but the copies themselves, their folder is named after them.
	scratch := filepath.Join(scratchParent, "derived-"+sum(files))
	for _, m := range d.modules {
		files["go.mod"] = append(files["go.mod"], m.replacement(scratch)...)
	}
	at := filepath.Join(root, scratch)
	if err := place(at, files); err != nil {
		return placed{}, err
	}
	for original, name := range overlay {
		if name != "" {
			overlay[original] = filepath.Join(at, name)
		}
	}
	return placed{modfile: filepath.Join(at, "go.mod"), overlay: overlay}, nil
}

// copyStandard adds copies of Go's own packages to files, and says which of
// them takes the place of which original; "" means that nothing does.
//
// Other than a module's, their version is that of whoever builds. Where a file
// has changed the whole package is used: the program gets larger, not wrong.
func (d derivation) copyStandard(root string, files map[string][]byte, notice func(string)) (map[string]string, error) {
	goroot, err := goRoot(root)
	if err != nil {
		return nil, err
	}
	overlay := map[string]string{}
	for _, recipe := range d.standard {
		from := filepath.Join(goroot, "src", filepath.FromSlash(recipe.Package))
		copied, err := recipe.Copy(os.DirFS(from))
		if err != nil {
			notice(err.Error() + ". The whole package is used: the program gets larger by it")
			continue
		}
		for _, name := range recipe.Omitted {
			overlay[filepath.Join(from, name)] = ""
		}
		for name, data := range copied {
			files["standard/"+recipe.Package+"/"+name] = data
			overlay[filepath.Join(from, name)] = "standard/" + recipe.Package + "/" + name
		}
	}
	return overlay, nil
}

// sum is a name for a set of files.
func sum(files map[string][]byte) string {
	h := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(h, "%s %d\n%s", name, len(files[name]), files[name])
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// place writes a set of files to a folder, unless they are there. They appear
// all at once, since another build may be doing the same.
func place(folder string, files map[string][]byte) error {
	if _, err := os.Stat(folder); err == nil {
		return nil
	}
	unfinished, err := os.MkdirTemp(filepath.Dir(folder), "derived-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(unfinished)
	// In this order go.mod is among the first, and tools pass over the rest.
	for _, name := range slices.SortedFunc(maps.Keys(files), byDepth) {
		data, file := files[name], filepath.Join(unfinished, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, data, 0o644); err != nil {
			return err
		}
	}
	if err := os.Chmod(unfinished, 0o755); err != nil {
		return err
	}
	if err := os.Rename(unfinished, folder); err != nil {
		if _, there := os.Stat(folder); there == nil {
			return nil
		}
		return err
	}
	return nil
}

// byDepth puts the files of a folder before those of the folders in it.
func byDepth(a, b string) int {
	return cmp.Or(cmp.Compare(strings.Count(a, "/"), strings.Count(b, "/")), strings.Compare(a, b))
}
