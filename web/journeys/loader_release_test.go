package journeys

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"
)

var update = flag.Bool("update", false, "make what is kept of the pages anew: the newest loader, the pictures in the manifest, what listeners meet")

// The newest loader that is served is the source, made small: who reads the one
// knows the other.
func TestTheLoaderIsMadeFromItsSource(t *testing.T) {
	files, err := filepath.Glob("../loader/embed.*.js")
	if err != nil || len(files) == 0 {
		t.Fatalf("no loader in web/loader: %v", err)
	}
	slices.SortFunc(files, func(a, b string) int { return len(a)*1000 - len(b)*1000 + bytes.Compare([]byte(a), []byte(b)) })
	newest := files[len(files)-1]
	small, err := exec.Command("node", "node_modules/terser/bin/terser", "../loader/embed.js",
		"--toplevel", "--ecma", "2020", "--compress", "passes=3,unsafe=true,unsafe_arrows=true,booleans_as_integers=true",
		"--mangle", "--mangle-props", "regex=/^_/").Output()
	if err != nil {
		t.Fatalf("the minifier, which make tools installs: %v", err)
	}
	small = bytes.TrimSpace(small)
	if *update {
		if err := os.WriteFile(newest, small, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if served, err := os.ReadFile(newest); err != nil || !bytes.Equal(served, small) {
		t.Errorf("%s is not what web/loader/embed.js makes (%v). Where no page can have pinned it yet: go test ./web/journeys -run Loader.*Source -update. Otherwise copy it to the next number first", newest, err)
	}
}
