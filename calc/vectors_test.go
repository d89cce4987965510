package calc_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"breakeven/calc"
)

// worked is one line of testdata/vectors.jsonl: a case worked out by an
// independent implementation with exact fractions.
type worked struct {
	Name             string
	Scenario, Result json.RawMessage
}

func readWorked(t rapid.TB) []worked {
	t.Helper()
	file, err := os.Open("testdata/vectors.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var cases []worked
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var c worked
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		cases = append(cases, c)
	}
	if len(cases) < 400 {
		t.Fatalf("only %d worked cases", len(cases))
	}
	return cases
}

// readJSON decodes text with its numbers as they are written.
func readJSON(t rapid.TB, text []byte) any {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	return v
}

func readScenario(t rapid.TB, text string) calc.Scenario {
	t.Helper()
	s, err := calc.ReadScenario([]byte(text))
	if err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	return s
}

func TestWorkedCases(t *testing.T) {
	for _, c := range readWorked(t) {
		t.Run(c.Name, func(t *testing.T) {
			got := calc.Solve(readScenario(t, string(c.Scenario))).AppendJSON(nil)
			if !reflect.DeepEqual(readJSON(t, got), readJSON(t, c.Result)) {
				t.Errorf("scenario %s\n got %s\nwant %s", c.Scenario, got, c.Result)
			}
		})
	}
}
