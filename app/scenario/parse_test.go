package scenario

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func defaultFile(t testing.TB) []byte {
	t.Helper()
	data, err := files.ReadFile("data/amazon-2025-9m.json")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// edited is the default's file with the value at path replaced, or taken out
// where it is nil.
func edited(t *testing.T, path string, value any) []byte {
	t.Helper()
	var file any
	if err := json.Unmarshal(defaultFile(t), &file); err != nil {
		t.Fatal(err)
	}
	names := strings.Split(path, "/")
	at := file
	for _, name := range names[:len(names)-1] {
		if list, isList := at.([]any); isList {
			i, err := strconv.Atoi(name)
			if err != nil {
				t.Fatal(err)
			}
			at = list[i]
		} else {
			at = at.(map[string]any)[name]
		}
	}
	object := at.(map[string]any)
	if last := names[len(names)-1]; value == nil {
		delete(object, last)
	} else {
		object[last] = value
	}
	data, err := json.Marshal(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestParseNamesWhatIsWrong(t *testing.T) {
	for _, c := range []struct {
		path  string
		value any
		want  string // the error's path
		says  string
	}{
		{"id", "Amazon 2025", "id", "amazon-2025-9m"},
		{"id", "a--b", "id", "hyphens"},
		{"title", nil, "title", "missing"},
		{"title", "two\nlines", "title", "one line"},
		{"title", strings.Repeat("x", 121), "title", "120"},
		{"company", " ", "company", "missing"},
		{"currency", "usd", "currency", "USD"},
		{"tried", "rumoured", "tried", "announced"},
		{"notes", []string{""}, "notes[0]", "missing"},
		{"colour", "red", "colour", "no name here"},
		{"Title", "x", "Title", "must be written title"},
		{"fields/capex/sources/1/URL", "x", "fields.capex.sources[1].URL", "must be written url"},
		{"title", 5, "title", "must be text"},
		{"scenario", nil, "scenario", "missing"},
		{"scenario", []int{}, "scenario", "object"},
		{"scenario/capex", "89bn", "scenario.capex", "89bn"},
		{"scenario/months", 7, "scenario.months", "1, 3, 6, 9 or 12"},
		{"scenario/layoffs", 350001, "scenario.layoffs", "headcount"},
		{"scenario/profit", "1", "scenario.profit", ""},
		{"scenario/target", "5", "fields.target", "needs a status"},
		{"scenario/capex", nil, "scenario.capex", "missing"},
		{"fields/profit", map[string]any{"status": "reported"}, "fields.profit", "no field"},
		{"fields/capex", nil, "fields.capex", "89860000000"},
		{"fields/capex", map[string]any{}, "fields.capex.status", "reported"},
		{"fields/capex/status", "guessed", "fields.capex.status", "estimate"},
		{"fields/capex/derivation", nil, "fields.capex.derivation", "sum"},
		{"fields/capex/period", nil, "fields.capex.period", "covers"},
		{"fields/capex/sources", nil, "fields.capex.sources", "assumption"},
		{"fields/capex/colour", "red", "fields.capex.colour", "no name here"},
		{"fields/taxRate/note", nil, "fields.taxRate.note", "why"},
		{"fields/capex/sources/1/url", "http://example.com/", "fields.capex.sources[1].url", "https://"},
		{"fields/capex/sources/1/url", "https://", "fields.capex.sources[1].url", "https://"},
		{"fields/capex/sources/1/url", "https://example.com/\"onclick", "fields.capex.sources[1].url", "https://"},
		{"fields/capex/sources/1/url", "javascript:alert(1)", "fields.capex.sources[1].url", "https://"},
		{"fields/capex/sources/1/url", nil, "fields.capex.sources[1].url", "https://"},
		{"fields/capex/sources/0/quote", nil, "fields.capex.sources[0].quote", "missing"},
		{"fields/capex/sources/0/publisher", nil, "fields.capex.sources[0].publisher", "missing"},
		{"fields/capex/sources/0/date", nil, "fields.capex.sources[0].date", "undated"},
		{"fields/capex/sources/0/date", "30 October 2025", "fields.capex.sources[0].date", "2025-10-30"},
		{"fields/capex/sources/0/date", "2025-02-30", "fields.capex.sources[0].date", "undated"},
		{"ranges/profit", map[string]any{"min": "0", "max": "1", "step": "1"}, "ranges.profit", "no field"},
		{"ranges/capex/min", "1bn", "ranges.capex.min", "1bn"},
		{"ranges/capex/max", "-5", "ranges.capex.max", "0 or more"},
		{"ranges/capex/max", "89000000000", "ranges.capex", "89860000000"},
		{"ranges/capex/min", "90000000000", "ranges.capex", "89860000000"},
		{"ranges/capex/max", "60000000000", "ranges.capex.max", "above min"},
		{"ranges/capex/step", "0", "ranges.capex.step", "above 0"},
		{"ranges/capex/step", nil, "ranges.capex.step", "above 0"},
		{"ranges/headcount/min", "100000.5", "ranges.headcount.min", "100000.5"},
		{"facts/0/value", "85bn", "facts[0].value", "85bn"},
		{"facts/0/fact", nil, "facts[0].fact", "identifier"},
		{"facts/1/fact", "amzn-2025-9m-ocf", "facts[1].fact", "another"},
		{"facts/0/label", nil, "facts[0].label", "missing"},
		{"facts/0/status", nil, "facts[0].status", "claimed"},
	} {
		p, err := Parse(edited(t, c.path, c.value))
		problems, _ := err.(Problems)
		named := slices.ContainsFunc(problems, func(one Problem) bool { // others follow where sums name the value
			return one.Path == c.want && strings.Contains(one.Error(), c.says)
		})
		if p != nil || !named {
			t.Errorf("%s = %v: got %v, want it at %q saying %q", c.path, c.value, err, c.want, c.says)
		}
	}
}

func TestParseText(t *testing.T) {
	good := string(defaultFile(t))
	if _, err := Parse([]byte(good)); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"", "the file is empty"},
		{good[:len(good)/2], "the file ends too early"},
		{"[]", "the file"},
		{"null", "must be an object"},
		{good + "{}", "goes on"},
		{strings.Replace(good, `"company": "Amazon",`, `"company": "Amazon", "company": "Amazon",`, 1), "company is given twice"},
		{strings.Replace(good, `"months": 9,`, `"months": 9, "months": 9,`, 1), "scenario.months is given twice"},
		{strings.Replace(good, `"fact": "gpu-b200"`, `"fact": "gpu-b200", "fact": ""`, 1), "fields.gpuPrice.fact is given twice"},
		{strings.Repeat(" ", MostBytes) + good, "longer than"},
		{"{\"id\":}", "the file"},
		{strings.Repeat("[", 1000) + strings.Repeat("]", 1000), "nests too deep"},
	} {
		_, err := Parse([]byte(c.text))
		if _, listed := err.(Problems); !listed || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%.40q: got %v, want %q", c.text, err, c.want)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(defaultFile(f))
	for _, text := range []string{"", "{}", "null", "[[[", `{"id":"a","scenario":{}}`, `{"scenario":{"capex":"1"},"fields":{"capex":{"status":"reported"}}}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := ParseOn(data, "2026-11-28")
		if problems, listed := err.(Problems); err != nil && (!listed || len(problems) == 0 || p != nil) {
			t.Fatalf("got %v, %v", p, err)
		}
		if err == nil && p.Scenario.Check() != nil {
			t.Fatal("a scenario passed that the model refuses")
		}
	})
}
