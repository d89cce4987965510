package engine

import (
	"cmp"
	"os"
	"regexp"
	"slices"
	"strings"

	"breakeven/web/engine/wasmfile"
)

// packages takes the program apart. Its functions bear no names any more, so
// it looks at one that is the same in all but that.
func packages(root string, notice func(string)) ([]Row, error) {
	p := widget(root, notice)
	p.named = true
	module, err := p.build()
	if err != nil {
		return nil, err
	}
	paths, err := p.reached()
	if err != nil {
		return nil, err
	}
	functions, err := wasmfile.Functions(module)
	if err != nil {
		return nil, err
	}
	code := map[string][]byte{}
	for _, f := range functions {
		name := packageOf(f.Name, paths)
		code[name] = append(code[name], f.Code...)
	}
	data, err := wasmfile.Data(module)
	if err != nil {
		return nil, err
	}
	code["initial memory: constants, types, tables of the runtime"] = data
	var rows []Row
	for name, bytes := range code {
		size, err := sizeOf(bytes)
		if err != nil {
			return nil, err
		}
		rows = append(rows, Row{name, size})
	}
	slices.SortFunc(rows, func(a, b Row) int {
		return cmp.Or(b.Raw-a.Raw, strings.Compare(a.Name, b.Name))
	})
	return rows, nil
}

// reached lists the packages that the program is made of.
func (p program) reached() ([]string, error) {
	folder, err := os.MkdirTemp("", "engine-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	args, err := p.arguments(folder)
	if err != nil {
		return nil, err
	}
	out, err := goCommand(p.root, append(append([]string{"list", "-deps"}, args...), p.main)...)
	return strings.Fields(string(out)), err
}

// unnameable are the characters that the linker replaces in names.
var unnameable = regexp.MustCompile(`[^\w.]`)

// packageOf finds the package that a function is from: its name starts with
// the import path, in the linker's spelling.
func packageOf(function string, paths []string) string {
	found := ""
	for _, path := range paths {
		if len(path) > len(found) && strings.HasPrefix(function, unnameable.ReplaceAllString(path, "_")+".") {
			found = path
		}
	}
	switch {
	case found != "":
		return "`" + found + "`"
	case strings.HasPrefix(function, "type_"):
		return "comparisons that the compiler adds"
	}
	return "the rest"
}
