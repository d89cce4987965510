package engine

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The copy of go-app does to a page what the original does, call by call.
func TestComponentsDoTheSameWithTheCopy(t *testing.T) {
	at, err := filepath.Abs(root)
	if err != nil {
		t.Fatal(err)
	}
	p := program{root: at, main: "./web/engine/testdata/component", stripped: true, notice: func(s string) { t.Error(s) }}
	want := inBrowser(t, p)
	for _, part := range []string{"called: part updated", "called: part dismounted", "called: navigated", "<H2 class=x y title=now> click×1", `<i class="raw">1</i>`} {
		if !strings.Contains(want, part) {
			t.Fatalf("the original shows no %q:\n%s", part, want)
		}
	}
	p.derived, p.merged, p.lineless = everything, true, true
	if got := inBrowser(t, p); got != want {
		a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
		for i := range min(len(a), len(b)) {
			if a[i] != b[i] {
				t.Fatalf("line %d is %q with the copy and %q with the original:\n%s", i+1, b[i], a[i], got)
			}
		}
		t.Fatalf("%d lines with the copy, %d with the original:\n%s", len(b), len(a), got)
	}
}

// inBrowser runs a program in what Node makes of a browser, and returns what
// it logged and showed.
func inBrowser(t *testing.T, p program) string {
	t.Helper()
	module, err := p.build()
	if err != nil {
		t.Fatal(err)
	}
	script, err := starter(p.root)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	for name, data := range map[string][]byte{ProgramFile: module, StarterFile: script} {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	node := exec.Command("node", filepath.Join("testdata", "component", "browser.js"),
		filepath.Join(folder, StarterFile), filepath.Join(folder, ProgramFile))
	var out, problems bytes.Buffer
	node.Stdout, node.Stderr = &out, &problems
	if err := node.Run(); err != nil {
		t.Fatalf("%v\n%s%s", err, out.String(), problems.String())
	}
	return out.String()
}
