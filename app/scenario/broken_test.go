package scenario

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

var update = flag.Bool("update", false, "write testdata/broken.txt anew")

// lastDay is the today of the tests: it lies behind every date in testdata but
// those that are to be in the future.
const lastDay = "2026-11-28"

// Each file in testdata/broken is testdata/good.json with a mistake in it, and
// testdata/broken.txt is what an editor is told of them all.
func TestBrokenFiles(t *testing.T) {
	names, err := filepath.Glob("testdata/broken/*.json")
	if err != nil || len(names) < 60 {
		t.Fatalf("%d files, %v", len(names), err)
	}
	slices.Sort(names)
	var told strings.Builder
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		p, err := ParseOn(data, lastDay)
		problems, _ := err.(Problems)
		if p != nil || len(problems) == 0 {
			t.Errorf("%s passes", name)
		}
		for _, problem := range problems {
			if problem.Line < 1 || problem.Column < 1 {
				t.Errorf("%s: %v has no place", name, problem)
			}
			told.WriteString(problem.In(filepath.Base(name)) + "\n")
		}
	}
	if *update {
		if err := os.WriteFile("testdata/broken.txt", []byte(told.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/broken.txt")
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Split(told.String(), "\n")
	for i, line := range strings.Split(string(want), "\n") {
		if i >= len(got) || got[i] != line {
			t.Fatalf("line %d: got\n%q, want\n%q", i+1, got[min(i, len(got)-1)], line)
		}
	}
	if len(got) != bytes.Count(want, []byte("\n"))+1 {
		t.Errorf("%d lines, want %d", len(got), bytes.Count(want, []byte("\n"))+1)
	}
}

// published is the schema as somebody else's validator reads it.
func published(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(SchemaID, doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(SchemaID)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// beyondSchema are the mistakes that no schema sees: they contradict something
// else in the file, or the calendar.
var beyondSchema = []string{
	"as-of-in-the-future", "balancing-item-not-labelled", "basis-and-period-differ", "basis-of-a-reported-flow", "basis-of-other-months", "basis-without-note",
	"derivation-does-not-compute", "fact-twice", "field-without-provenance", "formula-divides-by-nothing", "formula-names-nothing",
	"formula-unfinished", "formula-with-separators", "free-cash-flow-differs", "hidden-and-locked", "language-other-notes",
	"name-twice", "operating-cash-flow-differs", "range-backwards", "range-step-nothing", "range-without-value", "reading-does-not-compute",
	"reading-of-too-many", "rounded-to-nothing", "scenario-more-layoffs-than-people", "scenario-negative-capex", "scenario-tax-in-percent",
	"source-from-the-future", "source-on-no-day", "text-latin1",
}

func TestSchemaAndReaderAgree(t *testing.T) {
	s := published(t)
	valid := func(data []byte) bool {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		return err == nil && s.Validate(doc) == nil
	}
	good, err := os.ReadFile("testdata/good.json")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ParseOn(good, lastDay); err != nil || !valid(good) {
		t.Errorf("good.json: %v, %v", err, valid(good))
	}
	for _, p := range All() {
		data, _ := Data(p.ID)
		if doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data)); err != nil || s.Validate(doc) != nil {
			t.Errorf("%s: %v", p.ID, s.Validate(doc))
		}
		if _, err := ParseOn(data, lastDay); err != nil {
			t.Errorf("%s: %v", p.ID, err)
		}
	}
	names, _ := filepath.Glob("testdata/broken/*.json")
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		id := strings.TrimSuffix(filepath.Base(name), ".json")
		if beyond := slices.Contains(beyondSchema, id); valid(data) != beyond {
			t.Errorf("%s: the schema accepts it: %v", id, valid(data))
		}
	}
}
