package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"breakeven/app/scenario"
	"breakeven/calc"
)

// The scripts in testdata/script run the real command; this test binary
// stands in for it.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"breakeven": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			preset, _ := scenario.Data("amazon-2025-9m")
			if err := os.WriteFile(filepath.Join(e.WorkDir, "preset.json"), preset, 0o666); err != nil {
				return err
			}
			good, err := os.ReadFile(filepath.Join("..", "..", "app", "scenario", "testdata", "good.json"))
			if err == nil {
				err = os.WriteFile(filepath.Join(e.WorkDir, "good.json"), good, 0o666)
			}
			if err != nil {
				return err
			}
			return splitWorkedCases(e.WorkDir)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"addlist":    addList,
			"longlines":  longLines,
			"samefolder": sameFolder,
			"samejson":   sameJSON,
		},
	})
}

// splitWorkedCases writes the engine's worked cases as the scenarios that the
// command reads and the results that it must write.
func splitWorkedCases(dir string) error {
	text, err := os.ReadFile(filepath.Join("..", "..", "calc", "testdata", "vectors.jsonl"))
	if err != nil {
		return err
	}
	var scenarios, results strings.Builder
	for line := range strings.Lines(string(text)) {
		var c struct{ Scenario, Result json.RawMessage }
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			return err
		}
		scenarios.Write(append(c.Scenario, '\n'))
		results.Write(append(c.Result, '\n'))
	}
	if err := os.WriteFile(filepath.Join(dir, "worked.jsonl"), []byte(scenarios.String()), 0o666); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "worked-results.jsonl"), []byte(results.String()), 0o666)
}

// longLines writes scenarios among lines that are longer than any scenario may
// be, by a little and by a lot: longlines FILE
func longLines(ts *testscript.TestScript, negate bool, args []string) {
	if negate || len(args) != 1 {
		ts.Fatalf("usage: longlines FILE")
	}
	padded := func(size int) string {
		return `{"capex":` + strings.Repeat(" ", size-len(`{"capex":"0"}`)) + `"0"}`
	}
	lines := []string{
		`{"revenue":"1"}`,
		padded(calc.MostScenarioBytes),
		padded(calc.MostScenarioBytes + 2),
		`{"revenue":"2"}`,
		strings.Repeat("9", 20*calc.MostScenarioBytes),
		`{"revenue":"` + strings.Repeat("9", calc.MostScenarioBytes/2) + `"}`,
		`{"revenue":"3"}`,
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Join(lines, "\n")), 0o666))
}

// sameJSON compares two files line by line as JSON, numbers as they are
// written: samejson stdout want.jsonl
func sameJSON(ts *testscript.TestScript, negate bool, args []string) {
	if negate || len(args) != 2 {
		ts.Fatalf("usage: samejson FILE FILE")
	}
	got, want := strings.Split(ts.ReadFile(args[0]), "\n"), strings.Split(ts.ReadFile(args[1]), "\n")
	if len(got) != len(want) || len(got) < 2 {
		ts.Fatalf("%s has %d lines, %s %d", args[0], len(got), args[1], len(want))
	}
	for i := range got {
		if !reflect.DeepEqual(decoded(ts, got[i]), decoded(ts, want[i])) {
			ts.Fatalf("line %d\n got %s\nwant %s", i+1, got[i], want[i])
		}
	}
}

func decoded(ts *testscript.TestScript, line string) any {
	if line == "" {
		return nil
	}
	d := json.NewDecoder(strings.NewReader(line))
	d.UseNumber()
	var v any
	ts.Check(d.Decode(&v))
	return v
}
