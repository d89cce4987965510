package engine

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"breakeven/web/engine/derive"
)

// With another version of Go the program is built all the same, and larger.
func TestAnotherGoIsNoticed(t *testing.T) {
	other := bigIntegers
	other.Copied = append([]derive.File{{Name: "arith.go", SHA256: "0"}}, other.Copied[1:]...)
	var told []string
	files := map[string][]byte{}
	overlay, err := derivation{standard: []derive.Recipe{other}}.copyStandard(".", files, func(s string) { told = append(told, s) })
	if err != nil || len(overlay) != 0 || len(files) != 0 {
		t.Errorf("%d files take others' places: %v", len(overlay), err)
	}
	if len(told) != 1 || !strings.Contains(told[0], "math/big: arith.go") {
		t.Errorf("told: %v", told)
	}
}

func TestCopiesAppearWholeAndOnce(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "derived-1")
	files := map[string][]byte{"go.mod": []byte("module m\n"), "a/b/c.go": []byte("package b\n")}
	for range 2 {
		if err := place(folder, files); err != nil {
			t.Fatal(err)
		}
	}
	for name, want := range files {
		if got, err := os.ReadFile(filepath.Join(folder, name)); err != nil || string(got) != string(want) {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if left, err := os.ReadDir(filepath.Dir(folder)); err != nil || len(left) != 1 {
		t.Errorf("%v is left beside the copy: %v", left, err)
	}
}

func TestASetOfFilesIsNamedAfterAllOfIt(t *testing.T) {
	base := map[string][]byte{"a": []byte("1"), "b": []byte("2")}
	for _, other := range []map[string][]byte{
		{"a": []byte("1")},
		{"a": []byte("1"), "c": []byte("2")},
		{"a": []byte("2"), "b": []byte("1")},
		{"a": []byte("12"), "b": nil},
	} {
		if sum(base) == sum(other) {
			t.Errorf("%v has the name of %v", other, base)
		}
	}
}
