package shelf

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"breakeven/calc"
)

// scenarioOf is a scenario of fields and their texts.
func scenarioOf(t testing.TB, pairs ...string) (s calc.Scenario) {
	t.Helper()
	for i := 0; i+1 < len(pairs); i += 2 {
		f, ok := calc.ParseField(pairs[i])
		var err error
		if s, err = s.With(f, pairs[i+1]); !ok || err != nil {
			t.Fatalf("%s = %s: %v", pairs[i], pairs[i+1], err)
		}
	}
	return s
}

func entry(t testing.TB, name, capex string) *Entry {
	return &Entry{Name: name, Preset: "amazon-2025-9m", Query: "lock=revenue", Fragment: "capex=" + capex,
		Scenario: scenarioOf(t, "capex", capex, "headcount", "12")}
}

func names(list []*Entry) string {
	var all []string
	for _, e := range list {
		all = append(all, e.Name)
	}
	return strings.Join(all, "|")
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	list := []*Entry{entry(t, "Dear chips", "95000000000"), entry(t, `"<b>\ 👩‍💻 مرحبا`, "1.5"), {Name: "plain", Preset: "meta-2025"}}
	list[2].Scenario, _ = scenarioOf(t, "revenue", "1").WithBasis(calc.Revenue, "12")
	text := Append(nil, list)
	if !json.Valid(text) {
		t.Fatalf("no JSON: %s", text)
	}
	read, refused := Read(string(text), nil)
	if len(refused) > 0 || len(read) != len(list) {
		t.Fatalf("read %s, refused %v", names(read), refused)
	}
	for i := range list {
		if *read[i] != *list[i] {
			t.Errorf("%+v is read as %+v", *list[i], *read[i])
		}
	}
	if empty, refused := Read(string(Append(nil, nil)), nil); len(empty)+len(refused) > 0 {
		t.Errorf("an empty list is read as %v, %v", empty, refused)
	}
	// Each scenario is one that the engine's own reader takes.
	var file struct {
		Scenarios []struct{ Scenario json.RawMessage }
	}
	if err := json.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	for i, e := range file.Scenarios {
		if s, err := calc.ReadScenario(e.Scenario); err != nil || s != list[i].Scenario {
			t.Errorf("%s: %v", e.Scenario, err)
		}
	}
}

const right = `"name":"n","preset":"amazon-2025-9m","query":"","fragment":"capex=1","scenario":{"capex":"1"}`

// list is a text with entries of these members.
func list(entries ...string) string {
	return `{"breakeven":"scenarios","version":1,"scenarios":[{` + strings.Join(entries, "},{") + `}]}`
}

func with(old, new string) string { return list(strings.Replace(right, old, new, 1)) }

func TestTextsThatAreRefused(t *testing.T) {
	for _, c := range []struct{ text, part, detail string }{
		{"", TheText, ""},
		{"{", TheText, ""},
		{"[]", TheText, ""},
		{"null", TheText, ""},
		{list(right) + "x", TheText, ""},
		{strings.Repeat("[", 1<<16), TheText, ""},
		{"[" + strings.Repeat("0,", 1<<18) + "0]", TheText, ""},
		{`{"breakeven":"scenarios","version":1,"scenarios":{}}`, TheText, ""},
		{`{"breakeven":"scenarios","version":1,"scenarios":[],"scenarios":[]}`, TheText, ""},
		{`{"breakeven":"preset","version":1,"scenarios":[]}`, TheText, ""},
		{`{"version":1,"scenarios":[]}`, TheText, ""},
		{`{"breakeven":"scenarios","version":"1","scenarios":[]}`, TheText, ""},
		{`{"breakeven":"scenarios","version":2,"scenarios":[]}`, TheVersion, ""},
		{strings.Repeat(" ", MostBytes) + list(right), TheSize, ""},
		{list(strings.Split(strings.Repeat(right+"\n", Most+1), "\n")[:Most+1]...), TheSize, ""},
		{with(`"name":"n"`, `"name":"n","name":"m"`), "name", ""},
		{with(`"name":"n",`, ``), "name", ""},
		{with(`"name":"n"`, `"name":7`), "name", ""},
		{with(`"name":"n"`, `"name":""`), "name", ""},
		{with(`"name":"n"`, `"name":" n"`), "name", ""},
		{with(`"name":"n"`, `"name":"a\u0000b"`), "name", ""},
		{with(`"name":"n"`, `"name":"a\u202eb"`), "name", ""},
		{with(`"name":"n"`, `"name":"`+strings.Repeat("x", MostName+1)+`"`), "name", ""},
		{with(`"name":"n"`, `"name":"\ud800"`), TheText, ""},
		{with(`"name":"n"`, "\"name\":\"a\nb\""), TheText, ""},
		{with(`"name":"n"`, "\"name\":\"\xff\""), TheText, ""},
		{with(`amazon-2025-9m`, `../../etc`), "preset", "../../etc"},
		{with(`amazon-2025-9m`, `javascript:alert(1)`), "preset", "javascript:alert(1)"},
		{with(`"query":""`, `"query":"?capex=1"`), "query", ""},
		{with(`"query":""`, `"query":"capex=1#x"`), "query", ""},
		{with(`"query":""`, `"query":"title=<b>"`), "query", ""},
		{with(`"query":""`, `"query":"a&scenario=meta-2025"`), "query", ""},
		{with(`"query":""`, `"query":null`), "query", ""},
		{with(`"query":""`, `"query":"`+strings.Repeat("x", mostQuery+1)+`"`), "query", ""},
		{with(`capex=1`, `__proto__=1`), "fragment", "__proto__=1"},
		{with(`capex=1`, `capex=many`), "fragment", "capex=many"},
		{with(`capex=1`, `capex=1&capex=1`), "fragment", "capex=1"},
		{with(`capex=1`, `capex=1&`), "", ""},
		{with(`capex=1`, `&`), "fragment", ""},
		{with(`capex=1`, `capex=2`), "scenario", "capex"},
		{with(`"scenario":{"capex":"1"}`, `"scenario":[]`), "scenario", ""},
		{with(`{"capex":"1"}`, `{"capex":"1","capex":"1"}`), "scenario", "capex"},
		{with(`{"capex":"1"}`, `{"capex":"1","__proto__":{"x":1}}`), "scenario", "__proto__"},
		{with(`{"capex":"1"}`, `{"capex":true}`), "scenario", "capex"},
		{with(`{"capex":"1"}`, `{"capex":"1","layoffs":9}`), "scenario", "layoffs must be"},
		{with(`{"capex":"1"}`, `{"capex":"1","taxRate":"7"}`), "scenario", "taxRate must be"},
		{with(`{"capex":"1"}`, `{"capex":"1","basis":12}`), "scenario", "basis"},
		{with(`{"capex":"1"}`, `{"capex":"1","basis":{"capex":7}}`), "scenario", "basis.capex"},
		{with(`{"capex":"1"}`, `{"capex":"1","basis":{"taxRate":12}}`), "scenario", "taxRate"},
		{with(`{"capex":"1"}`, `{"capex":"1","basis":{"capex":12,"capex":12}}`), "scenario", "capex"},
		{`{"breakeven":"scenarios","version":1,"scenarios":["x"]}`, TheEntry, ""},
	} {
		read, refused := Read(c.text, nil)
		shown := c.text[:min(len(c.text), 200)]
		if c.part == "" {
			if len(read) != 1 || len(refused) != 0 {
				t.Errorf("%s: refused %v", shown, refused)
			}
			continue
		}
		if len(read) != 0 || len(refused) != 1 || refused[0].Part != c.part || !strings.Contains(refused[0].Detail, c.detail) {
			t.Errorf("%s: read %d, refused %v, want %s %q", shown, len(read), refused, c.part, c.detail)
		}
	}
}

// What can be read of a text is read.
func TestOneBadEntryCostsNoOther(t *testing.T) {
	text := list(right, strings.Replace(right, `"n"`, `"<img src=x onerror=alert(1)>"`, 1), strings.Replace(right, `"n"`, `7`, 1),
		strings.Replace(right, `amazon-2025-9m`, `nowhere`, 1), `"future":[{}],`+strings.Replace(right, `"n"`, `"m\u00e9\ud83d\ude00\/\n"`, 1))
	read, refused := Read(text, func(preset string) bool { return preset == "amazon-2025-9m" })
	if names(read) != "n|<img src=x onerror=alert(1)>" {
		t.Errorf("read %q", names(read))
	}
	if len(refused) != 3 || refused[0].Entry != 3 || refused[1] != (Refusal{4, "n", "preset", "nowhere"}) || refused[2].Part != "name" || refused[2].Name != "mé😀/" {
		t.Errorf("refused %+v", refused)
	}
}

func TestAListBearsNoNameTwice(t *testing.T) {
	one, other := entry(t, "x", "1"), entry(t, "x", "2")
	all, taken, left := Join(nil, []*Entry{one, other, entry(t, "x", "1"), entry(t, "y", "1")})
	if names(all) != "x|x (2)|y" || taken != 3 || left != 0 {
		t.Errorf("joined %s, %d taken, %d left", names(all), taken, left)
	}
	again, taken, _ := Join(all, []*Entry{one, other})
	if names(again) != names(all) || taken != 0 {
		t.Errorf("joined twice: %s, %d taken", names(again), taken)
	}
	long := entry(t, strings.Repeat("é", MostName), "1")
	second, _ := Free([]*Entry{long}, entry(t, long.Name, "2"))
	if part, _ := second.Check(); part != "" || second.Name != strings.Repeat("é", MostName-6)+" (2)" {
		t.Errorf("the second of a long name is %q", second.Name)
	}
	var many []*Entry
	for i := range Most + 3 {
		many = append(many, entry(t, "many "+strings.Repeat("i", 1+i%70), strconv.Itoa(i)))
	}
	if full, taken, left := Join(nil, many); len(full) != Most || taken != Most || left != 3 {
		t.Errorf("%d in the list, %d taken, %d left", len(full), taken, left)
	}
}

func TestNamesAreCleaned(t *testing.T) {
	for text, want := range map[string]string{
		"  Dear \t chips\n": "Dear chips", "\u202e\x00\ufffd ": "", "👩‍💻 a": "👩‍💻 a", "<b>": "<b>", "\xff": "",
		strings.Repeat("ab ", 40): strings.TrimRight(strings.Repeat("ab ", 27)[:MostName], " "),
	} {
		if got := CleanName(text); got != want || CleanName(got) != got {
			t.Errorf("%q is cleaned to %q, want %q", text, got, want)
		}
	}
}

// FuzzRead: whatever a text says, what is read of it can be kept: written and
// read again it is the same, and each scenario is one that the engine's own
// reader of files takes.
func FuzzRead(f *testing.F) {
	f.Add(list(right))
	f.Add(list(right, `"name":"\ud83d\ude00\"\\\/\b","preset":"a","query":"a=%22","fragment":"layoffs=1","scenario":{"layoffs":1,"headcount":"2","basis":{"revenue":12}}`))
	f.Add(list(`"name":"__proto__","preset":"constructor","query":"","fragment":"","scenario":{}`))
	f.Add(`{"breakeven":"scenarios","version":1,"scenarios":[[[[[[[[[]]]]]]]]]}`)
	f.Add("{\"breakeven\":\"scenarios\",\"version\":1e0,\"scenarios\":[nul,tru,-,+1,1.2.3]}")
	f.Fuzz(func(t *testing.T, text string) {
		read, _ := Read(text, nil)
		list, _, _ := Join(nil, read)
		written := Append(nil, list)
		again, refused := Read(string(written), nil)
		if len(refused) > 0 || len(again) != len(list) || !json.Valid(written) {
			t.Fatalf("%q is written as %q, of which %v is refused", text, written, refused)
		}
		for i, e := range list {
			if *again[i] != *e {
				t.Errorf("%+v is read again as %+v", *e, *again[i])
			}
			if s, err := calc.ReadScenario(e.Scenario.AppendJSON(nil)); err != nil || s != e.Scenario {
				t.Errorf("%s: %v", e.Scenario.AppendJSON(nil), err)
			}
		}
	})
}
