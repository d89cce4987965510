package scenario

import (
	"strings"
	"testing"
)

func TestTextsInAnotherLanguage(t *testing.T) {
	p, ok := ByID("amazon-2025-9m")
	if !ok {
		t.Fatal("no such preset")
	}
	for tag, title := range map[string]string{
		"": p.Title, "en": p.Title, "en-GB": p.Title, "ja": p.Title,
		"de": p.Languages["de"].Title, "de-AT": p.Languages["de"].Title, "fr": p.Languages["fr"].Title,
	} {
		if got := p.In(tag); got.Title != title || title == "" {
			t.Errorf("in %q the title is %q, not %q", tag, got.Title, title)
		}
	}
	in := p.In("de")
	if in.ID != p.ID || in.Scenario != p.Scenario || in.Currency != p.Currency || p.Language != "" {
		t.Error("a language changes more than texts")
	}
	if len(p.Languages["de"].Notes) > 0 && in.Notes[0] != p.Languages["de"].Notes[0] {
		t.Errorf("the notes are %q", in.Notes)
	}
}

func TestAFileInAnotherLanguage(t *testing.T) {
	data, _ := BuiltIn().Data("meta-2025")
	german := strings.Replace(string(data), `"currency"`, `"language": "de", "languages": {"en": {"title": "In English"}}, "currency"`, 1)
	p, err := Parse([]byte(german))
	if err != nil {
		t.Fatal(err)
	}
	if p.TextLanguage() != "de" || p.In("de") != p || p.In("en").Title != "In English" {
		t.Errorf("the file's language is %q, its English title %q", p.TextLanguage(), p.In("en").Title)
	}
	twice := strings.Replace(german, `"en": {`, `"de-AT": {`, 1)
	if _, err := Parse([]byte(twice)); err == nil || !strings.Contains(err.Error(), "and not de") {
		t.Errorf("texts in the file's own language again: %v", err)
	}
}
