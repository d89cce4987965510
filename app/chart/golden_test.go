package chart_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGolden compares every drawing of every state with its file in testdata, one drawing a line.
func TestGolden(t *testing.T) {
	for _, s := range states(t) {
		t.Run(s.name, func(t *testing.T) {
			var lines []string
			for _, d := range s.drawings() {
				lines = append(lines, d.svg)
			}
			got := strings.Join(lines, "\n") + "\n"
			file := filepath.Join("testdata", s.name+".html")
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			wanted := strings.Split(strings.TrimSuffix(string(want), "\n"), "\n")
			if len(wanted) != len(lines) {
				t.Fatalf("%d drawings, the file has %d", len(lines), len(wanted))
			}
			for i := range lines {
				if lines[i] != wanted[i] {
					t.Errorf("drawing %d is\n%s\nthe file has\n%s", i, lines[i], wanted[i])
				}
			}
		})
	}
}

// TestDeterministic draws everything twice: the same options give the same bytes.
func TestDeterministic(t *testing.T) {
	first, second := states(t), states(t)
	for i := range first {
		a, b := first[i].drawings(), second[i].drawings()
		for j := range a {
			if a[j].svg != b[j].svg {
				t.Errorf("%s: drawing %d differs from one time to the next", first[i].name, j)
			}
		}
	}
}
