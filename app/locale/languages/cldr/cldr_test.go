package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// The tables are what the pinned packages give, and nobody has mended one by hand.
func TestTablesAreAsGenerated(t *testing.T) {
	files, err := generate("..")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 10 {
		t.Fatalf("only %d files are generated: this test looks at the wrong folder", len(files))
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join("..", name))
		if err != nil {
			t.Error(err)
		} else if !bytes.Equal(got, want) {
			t.Errorf("%s is not what would be generated: go generate ./app/locale/languages", name)
		}
	}
	// And none is left of a language that is gone.
	tables, err := filepath.Glob("*.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range tables {
		_, generated := files["cldr/"+name]
		if npm := name == "package.json" || name == "package-lock.json"; !generated && !npm {
			t.Errorf("%s is of no language that there is", name)
		}
	}
}

func TestWithoutThePackagesItSaysHowToGetThem(t *testing.T) {
	if _, err := generate(t.TempDir()); err == nil || !bytes.Contains([]byte(err.Error()), []byte("make tools")) {
		t.Errorf("got %v", err)
	}
}

func TestTemplates(t *testing.T) {
	for _, c := range []struct {
		forms map[string]string
		want  string
	}{
		{map[string]string{"one": "0 M", "other": "0 M"}, "0 M"},
		{map[string]string{"one": "0 mille", "other": "0 mila"}, "{n, plural, one {0 mille} other {0 mila}}"},
		{map[string]string{"few": "a", "many": "b", "other": "b"}, "{n, plural, few {a} other {b}}"},
	} {
		if got := template(c.forms); got != c.want {
			t.Errorf("%v gives %q, want %q", c.forms, got, c.want)
		}
	}
}
