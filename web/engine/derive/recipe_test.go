package derive

import (
	"strings"
	"testing"
	"testing/fstest"
)

const original = `// Package lamp is lit.
package lamp

import (
	_ "embed"
	"fmt"
	"io"
	str "strings"
)

import "os"

// Lit says whether.
//
// At length.
var Lit = true

var (
	// left is on the left.
	left = str.ToUpper("l")

	right = "r" // on the right
)

const (
	first = iota
	second
)

// Lamp is one.
type Lamp struct{ io io.Reader }

// String writes it.
func (l *Lamp) String() string { return fmt.Sprint(left, right) }

// Close puts it out.
func (l Lamp) Close() { os.Exit(second) }

func loose(os Lamp) { os.Close() }
`

func lamps(content string) fstest.MapFS {
	return fstest.MapFS{
		"lamp.go":      {Data: []byte(content)},
		"wire.go":      {Data: []byte("package lamp\n")},
		"lamp_test.go": {Data: []byte("package lamp\n")},
		"lamp.s":       {Data: []byte("TEXT\n")},
	}
}

// cutting is a recipe for lamp with one way of cutting lamp.go.
func cutting(f File) Recipe {
	f.Name, f.SHA256 = "lamp.go", Sum([]byte(original))
	return Recipe{Package: "lamp", Copied: []File{f}, Omitted: []string{"wire.go"}}
}

func cutOf(t *testing.T, f File) string {
	t.Helper()
	files, err := cutting(f).Copy(lamps(original))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != 1 {
		t.Fatalf("the copy is made of %d files", len(files))
	}
	return string(files["lamp.go"])
}

func TestACopyLosesNothingUnasked(t *testing.T) {
	if got := cutOf(t, File{}); got != original {
		t.Errorf("the copy differs:\n%s", got)
	}
}

func TestWhatIsLeftOut(t *testing.T) {
	for _, c := range []struct {
		without  []string
		gone     []string // with the comments and the imports for it alone
		staying  []string
		shadowed []string
	}{
		{without: []string{"Lamp.String"}, gone: []string{"String writes", "fmt"}, staying: []string{`"io"`, "Close puts", "left is"}},
		{without: []string{"Lit"}, gone: []string{"Lit", "At length"}, staying: []string{`"fmt"`, "left is"}},
		{without: []string{"left"}, gone: []string{"left is", `str "strings"`}, staying: []string{"right ", "on the right"}},
		{without: []string{"Lamp", "Lamp.String", "Lamp.Close", "loose"}, gone: []string{"Lamp", `"io"`, `"os"`, `"fmt"`, "()"}, staying: []string{`_ "embed"`, "second"}},
		// A parameter of an import's name is no use of the import.
		{without: []string{"Lamp.Close"}, gone: []string{`"os"`, "Close puts"}, staying: []string{"os.Close()"}},
		{shadowed: []string{"fmt"}, gone: []string{`"fmt"`}, staying: []string{"fmt.Sprint(left, right)"}},
	} {
		got := cutOf(t, File{Without: c.without, Shadowed: c.shadowed})
		for _, s := range c.gone {
			if strings.Contains(got, s) {
				t.Errorf("without %v%v, %q is left:\n%s", c.without, c.shadowed, s, got)
			}
		}
		for _, s := range c.staying {
			if !strings.Contains(got, s) {
				t.Errorf("without %v%v, %q is gone:\n%s", c.without, c.shadowed, s, got)
			}
		}
	}
}

func TestAddedFilesStandBeside(t *testing.T) {
	r := cutting(File{})
	r.Added = map[string][]byte{"light.go": []byte("package lamp\n")}
	files, err := r.Copy(lamps(original))
	if err != nil || len(files) != 2 || string(files["light.go"]) != "package lamp\n" {
		t.Errorf("%v, %v", files, err)
	}
}

// Every way in which a package may differ from what a recipe was made for is
// told with the file's name.
func TestAnotherVersionIsRefused(t *testing.T) {
	changed := strings.Replace(original, "Lit = true", "Lit = false", 1)
	whole := func(change func(*Recipe)) Recipe {
		r := cutting(File{})
		change(&r)
		return r
	}
	more, fewer := lamps(original), lamps(original)
	more["glass.go"] = fewer["lamp.go"]
	delete(fewer, "lamp.go")
	for _, c := range []struct {
		recipe Recipe
		from   fstest.MapFS
		want   []string
	}{
		{cutting(File{}), lamps(changed), []string{"lamp.go", Sum([]byte(original)), Sum([]byte(changed))}},
		{cutting(File{}), more, []string{"glass.go", "does not know"}},
		{cutting(File{}), fewer, []string{"lamp.go", "missing"}},
		{cutting(File{Without: []string{"Lamp.Dim"}}), lamps(original), []string{"lamp.go", "Lamp.Dim", "expected"}},
		{cutting(File{Without: []string{"first"}}), lamps(original), []string{"lamp.go", "first", "count"}},
		{cutting(File{Shadowed: []string{"regexp"}}), lamps(original), []string{"lamp.go", "regexp", "expected"}},
		{whole(func(r *Recipe) { r.Omitted = append(r.Omitted, "wire.go") }), lamps(original), []string{"wire.go", "twice"}},
		{whole(func(r *Recipe) { r.Added = map[string][]byte{"lamp.go": nil} }), lamps(original), []string{"lamp.go", "both"}},
	} {
		_, err := c.recipe.Copy(c.from)
		if err == nil {
			t.Errorf("%v: not refused", c.want)
			continue
		}
		for _, part := range append(c.want, "lamp: ") {
			if !strings.Contains(err.Error(), part) {
				t.Errorf("%v does not name %q", err, part)
			}
		}
	}
}

func TestAFileThatIsNoGoIsRefused(t *testing.T) {
	r := cutting(File{})
	r.Copied[0].SHA256 = Sum([]byte("package"))
	if _, err := r.Copy(lamps("package")); err == nil || !strings.Contains(err.Error(), "lamp.go") {
		t.Error(err)
	}
}
