package shelf

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"

	"pgregory.net/rapid"
)

var site = model.Place{Page: model.Home, Base: "/", Presets: []model.PresetName{{ID: "amazon-2025-9m", Company: "Amazon", Period: "2025"}, {ID: "meta-2025", Company: "Meta", Period: "2025"}}}

// at is the calculator at an address of the full page.
func at(query, fragment string) model.Model {
	place := site
	place.Query, place.Fragment = query, fragment
	preset, ok := scenario.ByID(model.ScenarioID(query))
	if !ok {
		preset = scenario.Default()
	}
	return model.Load(locale.English, preset, place)
}

func empty() Model { return Model{Locale: locale.Own(locale.English), Place: site} }

// A store is the browser's storage, which may refuse.
type store struct {
	text, aside string
	closed      bool
	full        bool
}

// tell takes messages as the page does: what the browser keeps comes first.
func (s *store) tell(m Model, messages ...Msg) Model {
	for _, msg := range messages {
		found := Found{Text: s.text}
		if s.closed {
			found = Found{Closed: true}
		}
		m, _ = Update(m, found)
		var effects []Effect
		m, effects = Update(m, msg)
		for _, e := range effects {
			if keep, ok := e.(Keep); ok {
				if s.closed {
					panic("a closed store is given something to keep")
				}
				if s.full {
					m, _ = Update(m, Unkept{})
					continue
				}
				if keep.Aside != "" {
					s.aside = keep.Aside
				}
				s.text = keep.Text
			}
		}
	}
	return m
}

func save(name string, here model.Model) []Msg {
	return []Msg{Typed{name}, Asked{Deed: Save, Here: here}}
}

func TestAScenarioIsSavedByItsName(t *testing.T) {
	var s store
	here := at("utm_source=x&lock=revenue&scenario=amazon-2025-9m", "amp=1&capex=95000000000")
	m := s.tell(empty(), save(" Dear  chips ", here)...)
	if want := (Entry{"Dear chips", "amazon-2025-9m", "lock=revenue", "capex=95000000000", here.Scenario}); len(m.List) != 1 || *m.List[0] != want {
		t.Fatalf("kept %+v", m.List)
	}
	if m.Said != "Saved as “Dear chips”." || m.Draft != "" {
		t.Errorf("said %q, in the box %q", m.Said, m.Draft)
	}
	// The link brings the state back.
	e := m.List[0]
	if again := at("scenario="+e.Preset+"&"+e.Query, e.Fragment); again.Scenario != here.Scenario {
		t.Error("the link brings another scenario back")
	}
	v := Present(m, here)
	if len(v.Rows) != 1 || v.Rows[0] != (Row{"Dear chips", "Amazon, 2025, 66,300 layoffs break even", "#capex=95000000000", false}) {
		t.Errorf("rows %+v", v.Rows)
	}
	if v = Present(m, at("", "")); v.Rows[0].Href != "/?scenario=amazon-2025-9m&lock=revenue#capex=95000000000" {
		t.Errorf("elsewhere it leads to %s", v.Rows[0].Href)
	}
	// Another page finds it.
	if other := s.tell(empty(), Typed{""}); names(other.List) != "Dear chips" {
		t.Errorf("another page finds %s", names(other.List))
	}
}

func TestAnEmptyBoxGetsANameOfItsOwn(t *testing.T) {
	var s store
	m := s.tell(empty(), slices.Concat(save("", at("", "capex=95000000000")), save(" \u202e", at("lock=revenue", "capex=95000000000")), save("", at("", "")))...)
	if got := names(m.List); got != "Amazon|Amazon: Capex, net $95.0bn (2)|Amazon: Capex, net $95.0bn" {
		t.Errorf("the names are %s", got)
	}
}

func TestTheSameNameStandsForTheNewFiguresAndCanBeUndone(t *testing.T) {
	var s store
	m := s.tell(empty(), slices.Concat(save("x", at("", "capex=1")), save("y", at("", "capex=2")), save("x", at("", "capex=3")))...)
	if names(m.List) != "y|x" || m.List[1].Fragment != "capex=3" || m.Said != "“x” now holds these figures instead of its earlier ones." {
		t.Errorf("%s, %s: %s", names(m.List), m.List[1].Fragment, m.Said)
	}
	m = s.tell(m, Asked{Deed: Undo})
	if names(m.List) != "y|x" || m.List[1].Fragment != "capex=1" || Present(m, at("", "")).Undo != "" {
		t.Errorf("undone: %s, %s", names(m.List), m.List[1].Fragment)
	}
}

func TestRemovingAndUndoing(t *testing.T) {
	var s store
	m := s.tell(empty(), slices.Concat(save("x", at("", "")), save("y", at("", "")), save("z", at("", "")))...)
	m = s.tell(m, Asked{Deed: Remove, Name: "nobody"}, Asked{Deed: Remove, Name: "y"})
	if names(m.List) != "z|x" || m.Said != "Removed “y”." {
		t.Errorf("%s: %s", names(m.List), m.Said)
	}
	if m = s.tell(m, Asked{Deed: Undo}); names(m.List) != "z|y|x" {
		t.Errorf("undone: %s", names(m.List))
	}
	if read, _ := Read(s.text, nil); names(read) != "z|y|x" {
		t.Errorf("kept: %s", names(read))
	}
}

func TestRenaming(t *testing.T) {
	var s store
	m := s.tell(empty(), slices.Concat(save("x", at("", "")), save("y", at("", "")))...)
	for _, c := range []struct{ name, want string }{{"z", "y|z"}, {"y", "y|y (2)"}, {" ", "y|x"}, {"x", "y|x"}} {
		if got := s.tell(m, Asked{Deed: Rename, Name: "x"}, Typed{c.name}, Asked{Deed: Save, Here: at("", "capex=1")}); names(got.List) != c.want || got.Renaming != "" || got.Draft != "" {
			t.Errorf("to %q: %s", c.name, names(got.List))
		}
		s.text = string(Append(nil, m.List))
	}
	m = s.tell(m, Asked{Deed: Rename, Name: "x"}, Typed{"z"}, Asked{Deed: Abandon})
	if names(m.List) != "y|x" || m.Draft != "" || Present(m, at("", "")).Save != "Save these figures" {
		t.Errorf("abandoned: %s, %q", names(m.List), m.Draft)
	}
	// The one being renamed is gone: another tab removed it.
	m = s.tell(m, Asked{Deed: Rename, Name: "x"})
	s.text = string(Append(nil, m.List[:1]))
	if m = s.tell(m, Asked{Deed: Save, Here: at("", "capex=1")}); names(m.List) != "x|y" || m.List[0].Fragment != "capex=1" {
		t.Errorf("after another tab: %s", names(m.List))
	}
}

// Two tabs write in turns; neither loses what the other one kept, and an undo
// that would is not offered.
func TestTwoTabs(t *testing.T) {
	var s store
	a := s.tell(empty(), save("a", at("", ""))...)
	b := s.tell(empty(), save("b", at("", ""))...)
	a = s.tell(a, Asked{Deed: Undo})
	if names(a.List) != "b|a" || Present(a, at("", "")).Undo != "" {
		t.Errorf("the first tab has %s", names(a.List))
	}
	a = s.tell(a, save("c", at("", ""))...)
	b = s.tell(b, Asked{Deed: Remove, Name: "a"})
	if names(b.List) != "c|b" {
		t.Errorf("the second tab has %s", names(b.List))
	}
}

func TestAClosedStore(t *testing.T) {
	s := store{closed: true}
	m := s.tell(empty(), slices.Concat(save("x", at("", "")), save("y", at("", "capex=1")), []Msg{Asked{Deed: Remove, Name: "x"}, Asked{Deed: Undo}})...)
	if names(m.List) != "y|x" || !strings.Contains(m.Said, "until the page is closed") {
		t.Errorf("%s: %s", names(m.List), m.Said)
	}
	v := Present(m, at("scenario=meta-2025", ""))
	if !strings.Contains(v.Note, "keeps nothing") || v.Export == "" || !v.Rows[0].Apart {
		t.Errorf("%+v", v)
	}
}

func TestAFullStore(t *testing.T) {
	var s store
	m := s.tell(empty(), save("old", at("", ""))...)
	s.full = true
	m = s.tell(m, save("new", at("", "capex=1"))...)
	if names(m.List) != "new|old" || m.Said != "Saved as “new”. This lasts until the page is closed." || !strings.Contains(Present(m, at("", "")).Note, "Export") {
		t.Errorf("%s: %s", names(m.List), m.Said)
	}
	m = s.tell(m, Asked{Deed: Remove, Name: "old"})
	if names(m.List) != "new" {
		t.Errorf("after another change that could not be kept: %s", names(m.List))
	}
	// Another tab makes room and changes something: nothing of either is lost.
	other := s.text
	s.full, s.text = false, string(Append(nil, []*Entry{entry(t, "theirs", "7")}))
	m = s.tell(m, save("more", at("", "capex=2"))...)
	if names(m.List) != "more|new|theirs" || s.text == other || strings.Contains(m.Said, "lasts") {
		t.Errorf("%s: %s", names(m.List), m.Said)
	}
}

// What can't be read is set aside before anything takes its place; what a newer
// version wrote is left alone.
func TestWhatStandsThereAlready(t *testing.T) {
	for _, broken := range []string{"{", "42", list(right, `"name":7`)} {
		s := store{text: broken}
		m := s.tell(empty(), Typed{"x"})
		if s.text != broken || !strings.Contains(Present(m, at("", "")).Note, "set aside") {
			t.Errorf("%s is not left alone, or not told: %s", broken, Present(m, at("", "")).Note)
		}
		s.full = true
		m = s.tell(m, Asked{Deed: Save, Here: at("", "")})
		s.full = false
		m = s.tell(m, save("y", at("", ""))...)
		if s.aside != broken || !strings.Contains(s.text, `"x"`) || !strings.Contains(s.text, `"y"`) {
			t.Errorf("%s: set aside is %q, kept %q", broken, s.aside, s.text)
		}
		s.aside = ""
		if s.tell(m, save("z", at("", ""))...); s.aside != "" {
			t.Errorf("set aside twice: %q", s.aside)
		}
	}
	newer := `{"breakeven":"scenarios","version":2,"shelves":[]}`
	newer = strings.Replace(newer, `"shelves"`, `"scenarios"`, 1)
	s := store{text: newer}
	m := s.tell(empty(), save("x", at("", ""))...)
	if s.text != newer || s.aside != "" || names(m.List) != "x" || !strings.Contains(m.Said, "lasts until") {
		t.Errorf("a newer version's text became %q; %s", s.text, m.Said)
	}
}

func TestImporting(t *testing.T) {
	var s store
	m := s.tell(empty(), save("n", at("", "capex=7"))...)
	m = s.tell(m, Imported{Text: list(right, strings.Replace(right, `"n"`, `7`, 1), strings.Replace(right, "amazon-2025-9m", "tesla", 1))})
	if names(m.List) != "n (2)|n" || m.List[1].Fragment != "capex=7" {
		t.Errorf("imported: %s", names(m.List))
	}
	if m.Said != "1 scenario imported. 2 could not be read." {
		t.Errorf("said %q", m.Said)
	}
	want := []string{
		"No. 2, “”: name must be given once, as text of 1 to 80 characters on one line.",
		"No. 3, “n”: preset must be given once, as one of amazon-2025-9m, meta-2025; “tesla” is none.",
	}
	if !slices.Equal(m.Problems, want) {
		t.Errorf("problems %q", m.Problems)
	}
	m = s.tell(m, Imported{Text: list(right)})
	if names(m.List) != "n (2)|n" || m.Said != "Nothing imported. 1 was here already." || len(m.Problems) != 0 {
		t.Errorf("once more: %s, %q", names(m.List), m.Said)
	}
	for _, c := range []struct {
		msg  Imported
		says string
	}{{Imported{TooLarge: true}, "too large"}, {Imported{Text: "<html>"}, "no list of scenarios"}, {Imported{}, "no list"},
		{Imported{Text: `{"breakeven":"scenarios","version":9,"scenarios":[]}`}, "another version"}} {
		if got := s.tell(m, c.msg); names(got.List) != "n (2)|n" || len(got.Problems) != 1 || !strings.Contains(got.Problems[0], c.says) {
			t.Errorf("%q: %q", c.msg.Text, got.Problems)
		}
	}
	bad := make([]string, 30)
	for i := range bad {
		bad[i] = `"name":7`
	}
	if got := s.tell(m, Imported{Text: list(bad...)}); len(got.Problems) != 11 || got.Problems[10] != "And 20 more." {
		t.Errorf("%d problems: %q", len(got.Problems), got.Problems)
	}
	m = s.tell(m, Imported{Text: list(strings.Replace(right, `"n"`, `"a"`, 1), strings.Replace(right, `"n"`, `"b"`, 1))}, Asked{Deed: Undo})
	if names(m.List) != "n (2)|n" {
		t.Errorf("an import undone leaves %s", names(m.List))
	}
}

func TestThereIsAnEnd(t *testing.T) {
	var s store
	var all []*Entry
	for i := range Most {
		all = append(all, entry(t, "n"+strconv.Itoa(i), "1"))
	}
	s.text = string(Append(nil, all))
	m := s.tell(empty(), save("one too many", at("", ""))...)
	if len(m.List) != Most || !strings.Contains(m.Said, "500 scenarios and 1 MB are kept at most") || m.Draft != "one too many" {
		t.Errorf("%d kept, said %q", len(m.List), m.Said)
	}
}

// A list is never longer than what can be read back, however it grows.
func TestALongListCanBeReadBack(t *testing.T) {
	var s store
	long := at("title="+strings.Repeat("%C3%A9", 1300), "")
	m := empty()
	for range 140 {
		m = s.tell(m, Typed{"x" + strconv.Itoa(len(m.List))}, Asked{Deed: Save, Here: long})
	}
	if !strings.Contains(m.Said, "1 MB") || m.Draft == "" || len(m.List) < 100 {
		t.Errorf("%d kept, said %q, in the box %q", len(m.List), m.Said, m.Draft)
	}
	for _, msg := range []Msg{Asked{Deed: Rename, Name: "x0"}, Typed{strings.Repeat("y", MostName)}, Asked{Deed: Save}, Imported{Text: s.text[:strings.LastIndex(s.text, ",\n")] + "]}"}} {
		m = s.tell(m, msg)
	}
	if read, refused := Read(s.text, nil); len(refused) > 0 || len(read) != len(m.List) {
		t.Errorf("%d of %d are read back, refused %v", len(read), len(m.List), refused)
	}
	if m = s.tell(m, Asked{Deed: Remove, Name: "x1"}); m.Said != "Removed “x1”." {
		t.Errorf("said %q", m.Said)
	}
}

// A file of one name over and over is numbered without a halt.
func TestOneNameFiveHundredTimes(t *testing.T) {
	entries := make([]string, Most)
	for i := range entries {
		n := strconv.Itoa(i)
		entries[i] = strings.ReplaceAll(strings.Replace(right, "capex=1", "capex="+n, 1), `"capex":"1"`, `"capex":"`+n+`"`)
	}
	var s store
	if m := s.tell(empty(), Imported{Text: list(entries...)}); len(m.List) != Most || m.List[Most-1].Name != "n (500)" {
		t.Errorf("%d kept", len(m.List))
	}
}

// After any messages in any order the list can be read back, and no name stands
// in it twice.
func TestAnyStory(t *testing.T) {
	texts := []string{"", "x", "y", "x (2)", "<b>", " ", strings.Repeat("n", 200), "\x00\u202e"}
	files := []string{"", "{", list(right), list(right, right), list(strings.Replace(right, `"n"`, `"x"`, 1)), `{"breakeven":"scenarios","version":2,"scenarios":[]}`}
	pages := []model.Model{at("", ""), at("", "capex=95000000000"), at("scenario=meta-2025", "layoffs=1"), at("lock=revenue&title=%22%3Cb%3E", "taxRate=0.2")}
	rapid.Check(t, func(t *rapid.T) {
		var s store
		m := empty()
		for range rapid.IntRange(1, 25).Draw(t, "messages") {
			text := rapid.SampledFrom(texts).Draw(t, "text")
			deed := rapid.SampledFrom([]Deed{Save, Save, Rename, Abandon, Remove, Undo, Export, Dismiss, "none"}).Draw(t, "deed")
			here := rapid.SampledFrom(pages).Draw(t, "page")
			s.closed, s.full = rapid.IntRange(0, 9).Draw(t, "closed") == 0, rapid.IntRange(0, 4).Draw(t, "full") == 0
			if rapid.IntRange(0, 9).Draw(t, "other tab") == 0 {
				s.text = rapid.SampledFrom(files).Draw(t, "its text")
			}
			m = s.tell(m, rapid.SampledFrom([]Msg{
				Typed{text}, Typed{text}, Asked{deed, text, here}, Asked{deed, text, here}, Asked{Save, "", here},
				Imported{Text: rapid.SampledFrom(files).Draw(t, "file")},
			}).Draw(t, "message"))
			read, refused := Read(string(Append(nil, m.List)), nil)
			if again, _, _ := Join(nil, read); len(refused) > 0 || names(again) != names(m.List) {
				t.Fatalf("%s is read back as %s, refused %v", names(m.List), names(again), refused)
			}
			if v := Present(m, here); len(v.Rows) != len(m.List) {
				t.Fatalf("%d rows of %d", len(v.Rows), len(m.List))
			}
		}
	})
}
