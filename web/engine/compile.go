package engine

import (
	"encoding/json"
	"errors"
	"maps"
	"os"
	"path/filepath"

	"breakeven/web/engine/wasmfile"
)

// program is a way to build a program for the browser, from source to module.
type program struct {
	root     string // of the repository
	main     string // the package, from there
	stripped bool   // without symbols and debugging information
	named    bool   // with the functions' names, which stripped ones lack
	tags     string
	// inlineless are packages, as a pattern, in which no function's code is
	// copied to where it is called.
	inlineless string
	derived    derivation
	added      map[string]string // sources added to the repository's, by path from its root
	merged     bool              // see wasmfile.Merge
	lineless   bool              // see wasmfile.WithoutLines
	notice     func(string)
}

// browserTag marks the build that runs in a page: it leaves out what only
// reads files that a page does not have.
const browserTag = "browser"

// widget is the program of embeds.
func widget(root string, notice func(string)) program {
	return program{
		root: root, main: "./cmd/widget", stripped: true, tags: browserTag,
		derived: everything, merged: true, lineless: true, notice: notice,
	}
}

// page is the program of the full page.
func page(root string, notice func(string)) program {
	p := widget(root, notice)
	p.main = "./cmd/page"
	return p
}

// studio is the program of the page on which editors make an embed.
func studio(root string, notice func(string)) program {
	p := widget(root, notice)
	p.main = "./cmd/studio"
	return p
}

// learn is the program of the classroom page.
func learn(root string, notice func(string)) program {
	p := widget(root, notice)
	p.main = "./cmd/learn"
	return p
}

// build returns the module.
func (p program) build() ([]byte, error) {
	folder, err := os.MkdirTemp("", "engine-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	args, err := p.arguments(folder)
	if err != nil {
		return nil, err
	}
	file := filepath.Join(folder, "engine.wasm")
	if _, err := goCommand(p.root, append(append([]string{"build"}, args...), "-o", file, p.main)...); err != nil {
		return nil, err
	}
	module, err := os.ReadFile(file)
	if err == nil && p.merged {
		module, err = wasmfile.Merge(module)
	}
	if err != nil || !p.lineless {
		return module, err
	}
	bare, err := wasmfile.WithoutLines(module)
	if errors.Is(err, wasmfile.ErrNoFunctionTable) {
		p.notice(err.Error() + ". Lines stay in it: the program gets larger by them")
		return module, nil
	}
	return bare, err
}

// arguments are those of `go build` and `go list`; folder takes files that
// must last as long as the command runs.
func (p program) arguments(folder string) ([]string, error) {
	args := []string{"-tags=" + p.tags}
	if p.stripped {
		// The same bytes wherever the sources lie and whatever their history is.
		args = append(args, "-trimpath", "-buildvcs=false", "-gcflags="+p.compilerFlags(), "-asmflags=", "-pgo=off")
		if p.named {
			args = append(args, "-ldflags=-w")
		} else {
			args = append(args, "-ldflags=-s -w")
		}
	}
	copies, err := p.derived.carryOut(p.root, p.notice)
	if err != nil {
		return nil, err
	}
	if copies.modfile != "" {
		args = append(args, "-modfile="+copies.modfile)
	}
	replaced := map[string]string{}
	maps.Copy(replaced, copies.overlay)
	for path, source := range p.added {
		file := filepath.Join(folder, filepath.Base(path))
		if err := os.WriteFile(file, []byte(source), 0o644); err != nil {
			return nil, err
		}
		replaced[filepath.Join(p.root, path)] = file
	}
	if len(replaced) > 0 {
		overlay, err := json.Marshal(map[string]any{"Replace": replaced})
		if err != nil {
			return nil, err
		}
		file := filepath.Join(folder, "overlay.json")
		if err := os.WriteFile(file, overlay, 0o644); err != nil {
			return nil, err
		}
		args = append(args, "-overlay="+file)
	}
	return args, nil
}

func (p program) compilerFlags() string {
	if p.inlineless == "" {
		return ""
	}
	return p.inlineless + "=-l"
}
