package engine

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"

	"breakeven/web/engine/derive"
)

// module is a dependency that is replaced by a derived copy.
type module struct {
	Path, Version string
	// Folder is the copy's name among those of all modules.
	Folder string
	// Packages are the recipes of its packages, by their folder in the module.
	Packages map[string]derive.Recipe
}

// copy derives the module from the one in the cache of modules, which the go
// command fills and checks against go.sum, and returns its files by path.
func (m module) copy(root string) (map[string][]byte, error) {
	var found struct{ Path, Version, Dir, Error string }
	out, err := goCommand(root, "mod", "download", "-json", m.Path)
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(out, &found); err != nil {
		return nil, fmt.Errorf("go mod download %s: %w", m.Path, err)
	}
	if found.Version != m.Version {
		return nil, fmt.Errorf("%s: go.mod asks for %s, and this build was made for %s", m.Path, found.Version, m.Version)
	}
	source := os.DirFS(found.Dir)
	files := map[string][]byte{}
	if files["go.mod"], err = fs.ReadFile(source, "go.mod"); err != nil {
		return nil, fmt.Errorf("%s: %w", m.Path, err)
	}
	for folder, recipe := range m.Packages {
		from, err := fs.Sub(source, folder)
		if err != nil {
			return nil, err
		}
		copied, err := recipe.Copy(from)
		if err != nil {
			return nil, err
		}
		for name, data := range copied {
			files[path.Join(folder, name)] = data
		}
	}
	return files, nil
}

// replacement is the line of a go.mod file that puts the copy in place.
func (m module) replacement(scratch string) string {
	return "replace " + m.Path + " => ./" + path.Join(filepath.ToSlash(scratch), m.Folder) + "\n"
}

// goCommand runs the go command in a folder and returns what it prints. Its
// own messages become the error.
func goCommand(folder string, args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = folder
	cmd.Env = environment()
	var out, problems bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problems
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, strings.TrimSpace(problems.String()))
	}
	return out.Bytes(), nil
}

// environment is this process's, with nothing left in it that would change
// what the compiler makes.
func environment() []string {
	var kept []string
	for _, v := range os.Environ() {
		switch name, _, _ := strings.Cut(v, "="); name {
		case "GOFLAGS", "GOWORK", "GOOS", "GOARCH", "GOWASM", "CGO_ENABLED":
		default:
			kept = append(kept, v)
		}
	}
	// An empty GOFLAGS would let the one kept by `go env -w` through.
	return append(kept, "GOFLAGS=-mod=readonly", "GOWORK=off", "GOOS=js", "GOARCH=wasm", "GOWASM=", "CGO_ENABLED=0")
}
