package engine

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/andybalholm/brotli"

	"breakeven/web/engine/derive"
)

const root = "../.."

// built is the browser program, built once for all tests.
var built = sync.OnceValues(func() ([]byte, error) {
	at, err := filepath.Abs(root)
	if err != nil {
		return nil, err
	}
	return widget(at, func(string) {}).build()
})

func theProgram(t *testing.T) []byte {
	t.Helper()
	module, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return module
}

// heavy are packages that cost a reader more than they are worth: the browser
// does what they do, or nobody needs it done there. A program gets all that a
// package's initialisation reaches as soon as something imports it.
var heavy = []string{
	"fmt", "os", "io/fs", "time", "encoding/json", "net/url", "regexp", "log", "embed", "bufio", "context",
	"net/http", "crypto", "html", "text/template", "database/sql/driver", "github.com/google/uuid", "golang.org/x/net/html",
}

func TestTheProgramsGoWithoutHeavyPackages(t *testing.T) {
	at, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []program{widget(at, func(s string) { t.Error(s) }), page(at, func(s string) { t.Error(s) }), studio(at, func(s string) { t.Error(s) }), learn(at, func(s string) { t.Error(s) })} {
		reached, err := p.reached()
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Contains(reached, "breakeven/app") || !slices.Contains(reached, "math/big") {
			t.Fatalf("%s reaches neither its application nor its arithmetic: %v", p.main, reached)
		}
		for _, name := range heavy {
			if slices.Contains(reached, name) {
				t.Errorf("%s imports %s: `go run ./cmd/engine -table` says what that costs. "+
					"A file that starts with //go:build !browser is not part of it", p.main, name)
			}
		}
	}
}

// mostBytes is what each program may take with Brotli; the classroom's, which
// no reader of an embed loads, its own.
const (
	mostBytes      = 850_000
	mostBytesPage  = 870_000 // with what readers take away
	mostBytesLearn = 1_250_000
	// An editor's: the studio's forms with the calculator as their preview.
	mostBytesStudio = 1_100_000
)

func TestTheProgramsAreLight(t *testing.T) {
	at, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	programs := map[string][]byte{ProgramFile: theProgram(t)}
	for file, p := range map[string]program{PageFile: page(at, func(string) {}), StudioFile: studio(at, func(string) {}), LearnFile: learn(at, func(string) {})} {
		if programs[file], err = p.build(); err != nil {
			t.Fatal(err)
		}
	}
	for file, module := range programs {
		t.Run(file, func(t *testing.T) { isLight(t, file, module) })
	}
}

func isLight(t *testing.T, file string, module []byte) {
	packed := packedProgram(t, file, module)
	unpacked, err := io.ReadAll(brotli.NewReader(bytes.NewReader(packed)))
	if err != nil || !bytes.Equal(unpacked, module) {
		t.Errorf("what was packed does not come back: %v", err)
	}
	most := mostBytes
	switch file {
	case PageFile:
		most = mostBytesPage
	case LearnFile:
		most = mostBytesLearn
	case StudioFile:
		most = mostBytesStudio
	}
	if len(packed) > most {
		t.Errorf("it takes %d bytes with Brotli, more than %d", len(packed), most)
	}
}

// packedProgram compresses the program, unless `make build` has just done so.
func packedProgram(t *testing.T, name string, module []byte) []byte {
	t.Helper()
	file := filepath.Join(root, "web", "build", name)
	if upToDate(file, []byte(derive.Sum(module)+"\n"), module) {
		packed, err := os.ReadFile(file + ".br")
		if err != nil {
			t.Fatal(err)
		}
		return packed
	}
	packed, err := Brotli(module)
	if err != nil {
		t.Fatal(err)
	}
	return packed
}

// The same sources give the same bytes wherever they lie, whatever the one who
// builds has in the environment.
func TestTheSameBytesFromAnotherFolder(t *testing.T) {
	want := theProgram(t)
	elsewhere := t.TempDir()
	for _, part := range []string{"go.mod", "go.sum", "app", "calc", "cmd/widget"} {
		copyTree(t, filepath.Join(root, part), filepath.Join(elsewhere, part))
	}
	if err := os.MkdirAll(filepath.Join(elsewhere, scratchParent), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("GOFLAGS", "-tags=other -gcflags=-N -trimpath=false -mod=mod")
	t.Setenv("GOOS", "plan9")
	t.Setenv("GOARCH", "mips")
	t.Setenv("CGO_ENABLED", "1")
	got, err := widget(elsewhere, func(string) {}).build()
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%d bytes from another folder differ from the %d", len(got), len(want))
	}
	if bytes.Contains(got, []byte(elsewhere)) {
		t.Error("the program tells where it was built")
	}
}

func copyTree(t *testing.T, from, to string) {
	t.Helper()
	if info, err := os.Stat(from); err != nil {
		t.Fatal(err)
	} else if info.IsDir() {
		if err := os.CopyFS(to, os.DirFS(from)); err != nil {
			t.Fatal(err)
		}
		return
	}
	data, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestAnotherVersionOfADependencyIsRefused(t *testing.T) {
	at, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	m := goApp
	m.Version = "v10.1.10"
	_, err = m.copy(at)
	if err == nil || !strings.Contains(err.Error(), m.Path) || !strings.Contains(err.Error(), "v10.1.11") {
		t.Errorf("%v", err)
	}
}

func TestFilesArePublishedOnceAndWhole(t *testing.T) {
	file := filepath.Join(t.TempDir(), "engine.wasm")
	check := func(data string, ages bool) {
		t.Helper()
		before, _ := os.Stat(file + ".br")
		if err := publish(file, []byte(data)); err != nil {
			t.Fatal(err)
		}
		after, err := os.Stat(file + ".br")
		if err != nil {
			t.Fatal(err)
		}
		if before != nil && ages != before.ModTime().Equal(after.ModTime()) {
			t.Errorf("%q: compressed anew: %v", data, ages)
		}
		plain, err := os.ReadFile(file)
		if err != nil || string(plain) != data {
			t.Errorf("%q, %v", plain, err)
		}
		for end, unpack := range unpackers {
			packed, err := os.ReadFile(file + end)
			if err != nil {
				t.Fatal(err)
			}
			if got, err := unpack(packed); err != nil || string(got) != data {
				t.Errorf("%s: %q, %v", end, got, err)
			}
		}
	}
	check("one", false)
	check("one", true)
	check("two", false)
	// A form that is missing or a file that was changed is made again.
	if err := os.Remove(file + ".gz"); err != nil {
		t.Fatal(err)
	}
	check("two", false)
	if err := os.WriteFile(file, []byte("three"), 0o644); err != nil {
		t.Fatal(err)
	}
	check("two", false)
}
