//go:build !js

package app

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"breakeven/app/editor"
	"breakeven/app/locale/languages"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/snippet"
	"breakeven/app/studio"

	"golang.org/x/net/html"
)

// plainWord is one that no message has in the pseudo-language, which accents all.
var plainWord = regexp.MustCompile(`[A-Za-z]{4,}`)

// unsaid are the texts of a page that no message said, but for code and the words
// that are data.
func unsaid(t *testing.T, page string, data []string) []string {
	t.Helper()
	var list []string
	look := func(text string) {
		for _, known := range data {
			text = strings.ReplaceAll(text, known, "")
		}
		if plainWord.MatchString(text) {
			list = append(list, text)
		}
	}
	walk(parse(t, page), func(n *html.Node) {
		if n.Type == html.TextNode && n.Parent.Data != "textarea" && n.Parent.Data != "style" {
			look(n.Data)
		}
		for _, a := range n.Attr {
			if slices.Contains([]string{"aria-label", "placeholder", "title", "alt", "aria-valuetext"}, a.Key) {
				look(a.Val)
			}
		}
	})
	return list
}

// storyWords are what presets say in their own language, and names of products and
// of places in a file.
func storyWords() []string {
	words := []string{"WordPress", "Ghost", "Markdown", "https://www.sec.gov/…", "acme-2025-ocf", "Acme Inc.", ".json"}
	for _, p := range scenario.All() {
		words = append(words, p.Title, p.Company, p.Period, p.Pool, p.ID, p.Claim)
		words = append(words, p.Notes...)
		for _, fact := range p.Facts {
			words = append(words, fact.Label)
		}
	}
	slices.SortFunc(words, func(a, b string) int { return len(b) - len(a) })
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

// Every text of the page that makes an embed is in its language, what is wrong with it
// as well.
func TestTheStudioSpeaksItsLanguage(t *testing.T) {
	site := snippet.Site{Origin: "http://calc.example", Base: "/", Loader: snippet.Loader{Pinned: "embed.1.js", Integrity: "sha384-x"}}
	for _, query := range []string{
		"", "capex=?&taxRate=21&min.capex=90bn&max.capex=1&step.capex=0&basis.capex=7&headcount=1.5&accent=!&theme=!&title=" + strings.Repeat("1", 201),
		"accent=c0392b&scenario=1&lang=_",
	} {
		m := studio.Load(languages.Pseudo(), site, scenario.All(), model.Pairs(query))
		m, _ = studio.Update(m, studio.Copied{ID: "iframe", OK: query == ""})
		for _, text := range unsaid(t, StudioHTML(studio.Present(m)), append(storyWords(), "c0392b")) {
			t.Errorf("?%.40s: no message says %q", query, text)
		}
	}
}

// So is every text of the page that makes a scenario.
func TestTheEditorSpeaksItsLanguage(t *testing.T) {
	loc := languages.Pseudo()
	p, _ := scenario.ByID("amazon-2025-9m")
	published := []editor.Published{{Preset: p, Leaves: []editor.Leaf{{Path: []string{"id"}, Text: p.ID}, {Path: []string{"company"}, Text: "9"}}}}
	m := editor.Load(loc, snippet.Site{Origin: "https://calc.example", Base: "/"}, published, "2026-11-28")
	begin := m
	for _, msg := range []editor.Msg{
		editor.Done{Deed: editor.Start, Name: p.ID}, editor.Typed{Name: "scenario.revenue", Text: "52bn"}, editor.Typed{Name: "scenario.capex", Text: "?"},
		editor.Typed{Name: "scenario.payroll", Text: "9"}, editor.Typed{Name: "scenario.taxRate", Text: "99999"}, editor.Typed{Name: "ranges.capex.min", Text: "9"},
		editor.Typed{Name: "fields.revenue.formula", Text: "(1"}, editor.Chosen{Name: "fields.revenue.status", Value: "derived"},
		editor.Chosen{Name: "fields.headcount.status", Value: "assumption"}, editor.Chosen{Name: "balance", Value: "1"},
		editor.Done{Deed: editor.Add, Name: "facts"}, editor.Done{Deed: editor.Add, Name: "facts"}, editor.Chosen{Name: "facts[0].is", Value: "operatingCashFlow"},
		editor.Typed{Name: "facts[0].value", Text: "8bn"}, editor.Done{Deed: editor.Add, Name: "fields.revenue.sources"}, editor.Done{Deed: editor.Add, Name: "facts[0].sources"},
		editor.Done{Deed: editor.Add, Name: "readings"}, editor.Done{Deed: editor.Add, Name: "readings[0].set"}, editor.Done{Deed: editor.Add, Name: "languages"},
		editor.Done{Deed: editor.Add, Name: "languages[0].labels"}, editor.Done{Deed: editor.Add, Name: "readings[0].formulas"}, editor.Done{Deed: editor.Download},
		editor.Stilled{Edition: 99, Now: "2026-11-28 22:00"},
	} {
		m, _ = editor.Update(m, msg)
	}
	for _, id := range []string{"story-more", "claim-fold", "readers-figures", "figures-more", "facts[0]-more", "fields.otherCosts", "fields.payroll", "fields.months"} {
		m, _ = editor.Update(m, editor.Folded{ID: id, Open: true})
	}
	opened, _ := editor.Update(m, editor.Opened{Name: "1", Leaves: []editor.Leaf{{Path: []string{"1"}, Text: "1"}}})
	for _, state := range []editor.Model{begin, m, opened} {
		e := newEditor(state)
		for _, text := range unsaid(t, htmlOf(editorPage(e.screen, stageEngine, e)), storyWords()) {
			t.Errorf("no message says %q", text)
		}
	}
}
