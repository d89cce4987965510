package editor

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// leaves takes a file's text apart as the browser does: each text and number
// with the steps that lead to it, in the file's order.
func leaves(t *testing.T, data string) []Leaf {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(data))
	decoder.UseNumber()
	var list []Leaf
	var walk func(path []string)
	walk = func(path []string) {
		token, err := decoder.Token()
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case json.Delim:
			for i := 0; decoder.More(); i++ {
				step := itoa(i)
				if token == '{' {
					name, _ := decoder.Token()
					step, _ = name.(string)
				}
				walk(append(path[:len(path):len(path)], step))
			}
			_, _ = decoder.Token()
		case string:
			list = append(list, Leaf{path, token})
		case json.Number:
			list = append(list, Leaf{path, token.String()})
		case bool:
			list = append(list, Leaf{path, map[bool]string{true: "true", false: "false"}[token]})
		}
	}
	walk(nil)
	return list
}

// A published file opened and written again is the same preset, and its form is
// without fault; what is written is read and gives the same bytes again.
func TestAPublishedFileComesBack(t *testing.T) {
	for _, p := range scenario.All() {
		data, _ := scenario.Data(p.ID)
		form, unknown := Fill(locale.English, leaves(t, string(data)))
		if len(unknown) != 0 {
			t.Errorf("%s: nothing takes %q", p.ID, unknown)
		}
		b := build(locale.English, form)
		for _, w := range b.wrong {
			t.Errorf("%s: %v", p.ID, w)
		}
		if !reflect.DeepEqual(b.preset, p) {
			t.Errorf("%s comes back as another preset: %s", p.ID, firstDifference(string(File(b.preset)), string(File(p))))
		}
		if c := check(locale.English, form, "2026-12-31"); len(c.troubles) != 0 {
			t.Errorf("%s: %v", p.ID, c.troubles)
		}
		again, err := scenario.Parse(File(b.preset))
		if err != nil {
			t.Fatalf("%s: %v", p.ID, err)
		}
		if !reflect.DeepEqual(again, p) || string(File(again)) != string(File(p)) {
			t.Errorf("%s: what is written is read as another preset", p.ID)
		}
	}
}

// Nothing that was typed is lost in a draft, wherever it stands.
// A number that a file writes as no figure of ours is written stays as it is,
// and costs nothing to look at.
func TestAFileOfAnybodysFillsTheForm(t *testing.T) {
	for _, text := range []string{"1e999999999", "-1e999999999", "1e-999999999", "0x10", "٣", "--1", "1.8bn"} {
		f, unknown := Fill(locale.English, []Leaf{
			{[]string{"facts", "0", "value"}, text}, {[]string{"facts", "0", "unit"}, "USD"},
			{[]string{"scenario", "capex"}, text}, {[]string{"readings", "0", "set", "revenue"}, text},
		})
		if len(unknown) != 0 || f.Facts[0].Value != text || f.Fields[calc.Capex].Value != text || f.Readings[0].Set[0].Text != text {
			t.Errorf("%q: %+v, %q", text, f.Facts, unknown)
		}
	}
}

func TestADraftKeepsTheForm(t *testing.T) {
	form := newForm()
	form.Facts = append(form.Facts, Fact{}, Fact{Origin: Origin{Sources: []Source{{}, {}}}})
	form.Readings = []Reading{{Set: []Setting{{}, {}}, Formulas: []Setting{{}}, Sources: []Source{{}}}}
	form.Languages = []Language{{Labels: []Setting{{}}}}
	form.Fields[3].Sources = []Source{{}, {}}
	for i, name := range form.names() {
		at := form.at(name)
		if at == nil {
			t.Fatalf("%s leads nowhere", name)
		}
		if i%3 > 0 {
			*at = name + " “&=+%” \n" + itoa(i)
		}
	}
	again, from := decode(encode(form, "acme", "2025-11-30 22:05", "pt-BR"))
	if !reflect.DeepEqual(again, form) || from != "acme" {
		t.Errorf("%+v\n%+v", again, form)
	}
	if d := ReadDraft("3", encode(form, "acme", "2025-11-30 22:05", "pt-BR")); d.Saved != "2025-11-30 22:05" || d.Key != "3" || d.From != "acme" || d.Name == "" || d.Lang != "pt-BR" {
		t.Errorf("%+v", d)
	}
}

// firstDifference is the first line in which two files differ.
func firstDifference(a, b string) string {
	others := strings.Split(b, "\n")
	for i, l := range strings.Split(a, "\n") {
		if i >= len(others) || l != others[i] {
			return l + " is not " + others[min(i, len(others)-1)]
		}
	}
	return "as files they are the same"
}
