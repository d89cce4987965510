// Package structure_test holds the shape of the repository: who may import whom, what may reach the browser,
// what packages may be called, and what may lie at the top. Each rule is read off `go list`, which sees what the
// compiler sees; imports made by tests alone are free.
package structure_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const (
	module  = "breakeven"
	goApp   = "github.com/maxence-charriere/go-app/v10/pkg/app"
	decimal = "github.com/shopspring/decimal"
)

// A listed package is one entry of `go list -json`.
type listed struct {
	ImportPath string
	Imports    []string
}

// list runs `go list` at the root, for the target in env, and gives the packages by import path.
func list(t *testing.T, env []string, args ...string) map[string]listed {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-json=ImportPath,Imports"}, args...)...)
	cmd.Dir = filepath.Join("..", "..")
	cmd.Env = append(os.Environ(), env...)
	var problems strings.Builder
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list %s: %v\n%s", strings.Join(args, " "), err, problems.String())
	}
	packages := map[string]listed{}
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return packages
		} else if err != nil {
			t.Fatalf("go list %s: %v", strings.Join(args, " "), err)
		}
		packages[p.ImportPath] = p
	}
}

var browser = []string{"GOOS=js", "GOARCH=wasm"}

// ours says whether name is a package of this module.
func ours(name string) bool { return within(name, module) }

// within says whether name is the package root or one below it.
func within(name, root string) bool { return name == root || strings.HasPrefix(name, root+"/") }

// A layer may import, besides the standard library, the packages of ours and of others that it names; no others.
type layer struct {
	of     string   // the package, or the root of several
	ours   []string // packages of ours, each with what lies below it
	others []string // packages of other modules
}

// The layers, from the middle outwards. The first that holds a package decides, so the parts of the application
// that know no browser come before the one that does.
var layers = []layer{
	{of: "breakeven/calc", others: []string{decimal}},
	{of: "breakeven/app/locale/languages", ours: []string{"breakeven/app/locale"}, others: []string{decimal}},
	{of: "breakeven/app/locale", ours: []string{"breakeven/calc"}, others: []string{decimal}},
	{of: "breakeven/app/chart/tornado", ours: []string{"breakeven/app/chart"}},
	{of: "breakeven/app/chart/heatmap", ours: []string{"breakeven/app/chart"}},
	{of: "breakeven/app/chart", ours: []string{"breakeven/calc"}, others: []string{decimal}},
	{of: "breakeven/app/scenario", ours: []string{"breakeven/calc", "breakeven/app/locale"}, others: []string{decimal}},
	{of: "breakeven/app/model", ours: []string{"breakeven/calc", "breakeven/app/colour", "breakeven/app/locale", "breakeven/app/chart", "breakeven/app/scenario"}, others: []string{decimal}},
	{of: "breakeven/app/shelf", ours: []string{"breakeven/calc", "breakeven/app/locale", "breakeven/app/model"}, others: []string{decimal}},
	{of: "breakeven/app/sensitivity", ours: []string{"breakeven/calc", "breakeven/app/locale", "breakeven/app/model", "breakeven/app/chart/tornado", "breakeven/app/chart/heatmap"}, others: []string{decimal}},
	{of: "breakeven/app/compare", ours: []string{"breakeven/calc", "breakeven/app/locale", "breakeven/app/model", "breakeven/app/scenario", "breakeven/app/shelf"}, others: []string{decimal}},
	{of: "breakeven/app/readings", ours: []string{"breakeven/calc", "breakeven/app/locale", "breakeven/app/model", "breakeven/app/scenario"}, others: []string{decimal}},
	{of: "breakeven/app/colour"},
	{of: "breakeven/app/snippet", ours: []string{"breakeven/calc", "breakeven/app/scenario", "breakeven/app/model"}, others: []string{decimal}},
	{of: "breakeven/app/studio", ours: []string{"breakeven/calc", "breakeven/app/colour", "breakeven/app/locale", "breakeven/app/scenario", "breakeven/app/model", "breakeven/app/snippet"}, others: []string{decimal}},
	{of: "breakeven/app/editor", ours: []string{"breakeven/calc", "breakeven/app/locale", "breakeven/app/scenario", "breakeven/app/model", "breakeven/app/snippet"}, others: []string{decimal}},
	{of: "breakeven/app/takeaway", ours: []string{"breakeven/calc", "breakeven/app/locale", "breakeven/app/scenario"}, others: []string{decimal}},
	{of: "breakeven/app/learn/assignment", ours: []string{"breakeven/calc", "breakeven/app/locale", "breakeven/app/model", "breakeven/app/scenario", "breakeven/app/snippet", "breakeven/app/practice"}},
	{of: "breakeven/app/learn/exercise", ours: []string{"breakeven/calc", "breakeven/app/locale", "breakeven/app/practice"}, others: []string{decimal}},
	{of: "breakeven/app/learn/desk", ours: []string{"breakeven/calc", "breakeven/app/locale", "breakeven/app/model", "breakeven/app/scenario", "breakeven/app/snippet", "breakeven/app/practice", "breakeven/app/learn/assignment", "breakeven/app/learn/exercise"}, others: []string{decimal}},
	{of: "breakeven/app/learn/worksheet", ours: []string{"breakeven/calc", "breakeven/app/locale", "breakeven/app/model", "breakeven/app/practice", "breakeven/app/learn/assignment", "breakeven/app/learn/exercise"}, others: []string{decimal}},
	{of: "breakeven/app/learn", ours: []string{"breakeven/calc", "breakeven/app/chart", "breakeven/app/locale", "breakeven/app/scenario", "breakeven/app/model", "breakeven/app/practice", "breakeven/app/takeaway", "breakeven/app/sensitivity", "breakeven/app/compare", "breakeven/app/learn"}, others: []string{decimal}},
	{of: "breakeven/app/practice", ours: []string{"breakeven/calc", "breakeven/app/locale"}, others: []string{decimal}},
	{of: "breakeven/app", ours: []string{"breakeven/calc", "breakeven/app"}, others: []string{decimal, goApp, "golang.org/x/net"}},
	{of: "breakeven/web/workbook", ours: []string{"breakeven/calc", "breakeven/app/locale", "breakeven/app/scenario", "breakeven/app/takeaway"}, others: []string{decimal, "github.com/xuri/excelize/v2"}},
	{of: "breakeven/web", ours: []string{"breakeven/calc", "breakeven/app", "breakeven/web"}, others: []string{decimal, "golang.org/x/net", "github.com/andybalholm/brotli", "golang.org/x/image", "github.com/go-fonts/liberation", "github.com/go-text/typesetting", "github.com/prometheus/client_golang", "golang.org/x/text/language"}},
	{of: "breakeven/cmd/widget", ours: []string{"breakeven/calc", "breakeven/app"}, others: []string{goApp}},
	{of: "breakeven/cmd/page", ours: []string{"breakeven/calc", "breakeven/app"}, others: []string{goApp}},
	{of: "breakeven/cmd/studio", ours: []string{"breakeven/calc", "breakeven/app"}, others: []string{goApp}},
	{of: "breakeven/cmd/learn", ours: []string{"breakeven/calc", "breakeven/app"}, others: []string{goApp}},
	{of: "breakeven/cmd", ours: []string{"breakeven/calc", "breakeven/app", "breakeven/web"}, others: []string{decimal, "golang.org/x/text/width"}},
}

func TestImportsFollowTheLayers(t *testing.T) {
	for _, env := range [][]string{nil, browser} {
		standard := list(t, env, "std")
		seen := map[string]bool{}
		for name, p := range list(t, env, "./...") {
			at := slices.IndexFunc(layers, func(l layer) bool { return within(name, l.of) })
			if at < 0 {
				t.Errorf("%s stands in no layer", name)
				continue
			}
			l := layers[at]
			seen[l.of] = true
			for _, imported := range p.Imports {
				allowed := l.others
				if _, ok := standard[imported]; ok {
					continue
				}
				if ours(imported) {
					allowed = l.ours
				}
				if !slices.ContainsFunc(allowed, func(root string) bool { return within(imported, root) }) {
					t.Errorf("%s imports %s, which %s may not", name, imported, l.of)
				}
			}
		}
		if !seen["breakeven/calc"] || !seen["breakeven/app"] {
			t.Errorf("go list %v shows neither calc nor app: these rules looked at nothing", env)
		}
	}
}

// What the browser program may add to what go-app and the decimals bring along. Every other package of the
// standard library is a download that a reader on a phone pays for, so it takes a line here to add one.
var additions = []string{"embed"}

// Packages that only a command or a server has a use for. go-app still drags in some of them by itself; our own
// code in the browser asks for none, so that they go when go-app lets go of them.
var nativeOnly = []string{"net", "net/http", "os/exec", "os/signal", "flag", "log/slog", "html/template", "text/template", "regexp", "crypto", "testing"}

func TestTheBrowserProgramsCarryNothingNative(t *testing.T) {
	for _, main := range []string{"cmd/widget", "cmd/page", "cmd/studio", "cmd/learn"} {
		t.Run(main, func(t *testing.T) { carriesNothingNative(t, main) })
	}
}

func carriesNothingNative(t *testing.T, main string) {
	brought := list(t, browser, "-deps", goApp, decimal)
	reached := list(t, browser, "-deps", "./"+main)
	if _, ok := reached["breakeven/app"]; !ok {
		t.Fatal("the browser program does not reach the application: this test looks at the wrong thing")
	}
	standard := list(t, browser, "std")
	for name, p := range reached {
		_, std := standard[name]
		_, anyway := brought[name]
		switch {
		case ours(name):
			if !within(name, "breakeven/app") && !within(name, "breakeven/calc") && name != "breakeven/"+main {
				t.Errorf("the browser program reaches %s", name)
			}
			if within(name, "breakeven/app/locale/languages") {
				t.Errorf("the browser program reaches %s: its page brings the one language it needs", name)
			}
			for _, imported := range p.Imports {
				if slices.Contains(nativeOnly, imported) || within(imported, "crypto") || within(imported, "net/http") {
					t.Errorf("%s imports %s for the browser", name, imported)
				}
			}
		case anyway, std && (slices.Contains(additions, name) || internal(name)):
		default:
			t.Errorf("the browser program reaches %s, which nothing in it needs", name)
		}
	}
}

// internal says whether name is a part of the standard library that only the library itself can ask for.
func internal(name string) bool {
	return strings.HasPrefix(name, "internal/") || strings.Contains(name, "/internal/") || strings.HasPrefix(name, "vendor/")
}

func TestPackagesAreNamedForWhatTheyHold(t *testing.T) {
	for name := range list(t, nil, "./...") {
		switch path.Base(name) {
		case "util", "utils", "helper", "helpers", "common", "misc", "shared", "base", "lib":
			t.Errorf("%s says nothing of what it holds", name)
		}
	}
}

func TestTheTopOfTheRepositoryHoldsOnlyWhatWasAgreed(t *testing.T) {
	agreed := []string{"app", "calc", "cmd", "web", "go.mod", "go.sum", "Makefile", "README.md", "LICENSE", "CHANGELOG.md"}
	entries, err := os.ReadDir(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, e := range entries {
		name := e.Name()
		found[name] = true
		// Hidden files belong to tools; the build and the test runner leave the rest, and version control ignores it.
		left := name == "bin" || strings.HasSuffix(name, ".test") || strings.HasSuffix(name, ".out")
		if !slices.Contains(agreed, name) && !strings.HasPrefix(name, ".") && !left {
			t.Errorf("%s does not belong at the top of the repository", name)
		}
	}
	for _, name := range agreed {
		if !found[name] {
			t.Errorf("%s is missing at the top of the repository", name)
		}
	}
}

func TestTheEmbedsProgramHasNoTextsOfTheClassroom(t *testing.T) {
	program, err := os.ReadFile(filepath.Join("..", "build", "engine.wasm"))
	if err != nil {
		t.Fatalf("make engine builds what this looks at: %v", err)
	}
	if !bytes.Contains(program, []byte("sentence.already-met")) {
		t.Fatal("the program holds no text that can be found: this test looks at nothing")
	}
	for _, text := range []string{"practice.level", "Put the numbers in", "Press Enable Editing", "take.output"} {
		if bytes.Contains(program, []byte(text)) {
			t.Errorf("every reader of an embed downloads %q", text)
		}
	}
}
