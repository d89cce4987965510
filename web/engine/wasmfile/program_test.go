package wasmfile

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
)

// program builds the Go program under testdata once for all tests.
var program = sync.OnceValues(func() ([]byte, error) {
	folder, err := os.MkdirTemp("", "program")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	file := filepath.Join(folder, "program.wasm")
	build := exec.Command("go", "build", "-ldflags=-s -w", "-o", file, "./testdata/program")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0", "GOFLAGS=")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return nil, err
	}
	return os.ReadFile(file)
})

func goProgram(t *testing.T) []byte {
	t.Helper()
	module, err := program()
	if err != nil {
		t.Fatal(err)
	}
	return module
}

// run runs a Go program under Node and returns what it wrote and how it ended.
func run(t *testing.T, module []byte, args ...string) (stdout, stderr string, failed bool) {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "program.wasm")
	if err := os.WriteFile(file, module, 0o644); err != nil {
		t.Fatal(err)
	}
	runner := filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js")
	node := exec.Command("node", append([]string{"--stack-size=8192", runner, file}, args...)...)
	node.Env = []string{"PATH=" + os.Getenv("PATH")}
	var out, problems bytes.Buffer
	node.Stdout, node.Stderr = &out, &problems
	err = node.Run()
	if err != nil && out.Len() == 0 {
		t.Fatalf("%v\n%s", err, problems.String())
	}
	return out.String(), problems.String(), err != nil
}

// valid asks Node whether a module keeps to WebAssembly's rules.
func valid(t *testing.T, module []byte) bool {
	t.Helper()
	file := filepath.Join(t.TempDir(), "module.wasm")
	if err := os.WriteFile(file, module, 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("node", "-p", "WebAssembly.validate(require('fs').readFileSync(process.argv[1]))", file).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out)) == "true"
}

func TestAProgramRunsAsBefore(t *testing.T) {
	before := goProgram(t)
	merged, err := Merge(before)
	if err != nil {
		t.Fatal(err)
	}
	bare, err := WithoutLines(merged)
	if err != nil {
		t.Fatal(err)
	}
	want, _, failed := run(t, before)
	if failed || !strings.Contains(want, "main.names main.main runtime.main") {
		t.Fatalf("the program does not run as it should: %s", want)
	}
	for name, module := range map[string][]byte{"merged": merged, "without lines": bare} {
		if !valid(t, module) {
			t.Errorf("%s: no longer a valid module", name)
		}
		if got, problems, failed := run(t, module); got != want || failed {
			t.Errorf("%s: prints\n%s%s\nwhere it printed\n%s", name, got, problems, want)
		}
	}
	if n := len(segmentsOf(t, merged)); n > 1000 {
		t.Errorf("%d segments are left of %d", n, len(segmentsOf(t, before)))
	}
}

// position is what a stack trace says behind a function's name.
var position = regexp.MustCompile(`\n\t\S+:\d+( \+0x[0-9a-f]+)?`)

func TestAStackTraceLosesItsLinesAlone(t *testing.T) {
	before := goProgram(t)
	merged, err := Merge(before)
	if err != nil {
		t.Fatal(err)
	}
	bare, err := WithoutLines(merged)
	if err != nil {
		t.Fatal(err)
	}
	_, want, failed := run(t, before, "fail")
	_, got, failedToo := run(t, bare, "fail")
	if !failed || !failedToo || !strings.Contains(want, "main.go:") || !strings.Contains(want, "main.fail") {
		t.Fatalf("the program does not fail as it should:\n%s\n%s", want, got)
	}
	if strings.Contains(got, ".go") || !strings.Contains(got, "\n\t?:0") {
		t.Errorf("lines are left in the trace:\n%s", got)
	}
	if strip(got) != strip(want) {
		t.Errorf("the trace without lines is\n%s\nand was\n%s", strip(got), strip(want))
	}
}

// strip takes lines out of a trace, and addresses of stacks, which vary.
func strip(trace string) string {
	trace = position.ReplaceAllString(trace, "")
	return regexp.MustCompile(`0x[0-9a-f]+|goroutine \d+`).ReplaceAllString(trace, "")
}

func segmentsOf(t *testing.T, module []byte) []segment {
	t.Helper()
	list, err := sections(module)
	if err != nil {
		t.Fatal(err)
	}
	segments, err := readSegments(find(list, sectionData).content)
	if err != nil {
		t.Fatal(err)
	}
	return segments
}
