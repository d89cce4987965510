package takeaway_test

import (
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/app/takeaway"
	"breakeven/calc"
)

const fields = calc.NumFields

func source(t *testing.T) takeaway.Source {
	t.Helper()
	p := scenario.Default()
	s, err := p.Scenario.With(calc.Capex, "95000000000")
	if err != nil {
		t.Fatal(err)
	}
	return takeaway.Source{
		Book: takeaway.Book{Scenario: s, Preset: p}, Version: "0a1b2c3d4e5f", Read: takeaway.Date{Year: 2026, Month: 11, Day: 4},
		Address: "https://example.com/learn?scenario=amazon-2025-9m#capex=95000000000",
	}
}

func TestCitations(t *testing.T) {
	s, l := source(t), locale.Take(locale.English)
	title := s.Preset.Title + " Amazon, January to September 2025"
	for got, want := range map[string]string{
		s.APA(l):   "Breakeven. (2026). " + title + " (Version 0a1b2c3d4e5f; changed: capex) [Interactive calculator]. Retrieved November 4, 2026, from " + s.Address,
		s.Plain(l): "Breakeven, “" + title + "” (Version 0a1b2c3d4e5f; changed: capex), read on November 4, 2026, " + s.Address,
		s.BibTeX(): "@misc{breakeven-amazon-2025-9m,\n  author = {{Breakeven}},\n  title = {{" + title + "}},\n  year = {2026},\n" +
			"  version = {0a1b2c3d4e5f},\n  note = {changed: capex},\n  url = {" + s.Address + "},\n  urldate = {2026-11-04},\n}\n",
	} {
		if got != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
}

// What a server writes holds on any day: it names none.
func TestCitationsWithoutADay(t *testing.T) {
	s, l := source(t), locale.Take(locale.English)
	s.Read, s.Scenario = takeaway.Date{}, s.Preset.Scenario
	for _, text := range []string{s.APA(l), s.Plain(l), s.BibTeX()} {
		if strings.Contains(text, "2026") || strings.Contains(text, "etrieved") || strings.Contains(text, "urldate") || strings.Contains(text, "changed") {
			t.Errorf("%s", text)
		}
	}
	if !strings.HasPrefix(s.APA(l), "Breakeven. (n.d.). ") {
		t.Errorf("%s", s.APA(l))
	}
}

// An address and a title can't end a field or give TeX an order.
func TestBibTeXOfHostileTexts(t *testing.T) {
	s := source(t)
	p := *s.Preset
	p.Title, s.Preset = "}, \\input{x} 5% & $a_b^c~#\n@misc{", &p
	s.Address = "https://example.com/learn?title=}\\input{x}#capex=1"
	text := s.BibTeX()
	depth := 0
	for i, c := range text {
		escaped := i > 0 && text[i-1] == '\\'
		switch {
		case c == '{' && !escaped:
			depth++
		case c == '}' && !escaped:
			depth--
		}
		if depth == 0 && i > len("@misc") && i < len(text)-2 {
			t.Fatalf("a brace ends the entry early: %s", text)
		}
	}
	if strings.Contains(text, `\input`) || strings.Count(text, "\n") != 9 {
		t.Errorf("%s", text)
	}
}
