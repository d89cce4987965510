//go:build !js

package app

import (
	"strings"
	"testing"

	"breakeven/app/editor"
	"breakeven/app/locale"
	"breakeven/app/snippet"

	"golang.org/x/net/html"
)

// Every control of the editor's page has one label and one id, closed or open.
func TestTheEditorsTreeIsWhole(t *testing.T) {
	m := editor.Load(locale.English, snippet.Site{Origin: "https://calc.example", Base: "/"}, nil, "2026-11-28")
	for _, msg := range []editor.Msg{
		editor.Typed{Name: "scenario.revenue", Text: "52bn"}, editor.Typed{Name: "company", Text: `"><b id=hostile>`},
		editor.Done{Deed: editor.Add, Name: "fields.revenue.sources"}, editor.Done{Deed: editor.Add, Name: "readings"},
		editor.Folded{ID: "claim-fold", Open: true}, editor.Folded{ID: "readers-figures", Open: true}, editor.Folded{ID: "figures-more", Open: true},
		editor.Folded{ID: "facts[0]", Open: true}, editor.Done{Deed: editor.Add, Name: "languages"}, editor.Stilled{Edition: 4, Now: "2026-11-28 22:00"},
	} {
		m, _ = editor.Update(m, msg)
	}
	e := newEditor(m)
	out := htmlOf(editorPage(e.screen, stageEngine, e))
	ids, labels, controls := map[string]int{}, map[string]int{}, 0
	walk(parse(t, out), func(n *html.Node) {
		for _, a := range n.Attr {
			switch {
			case a.Key == "id":
				if ids[a.Val]++; ids[a.Val] > 1 {
					t.Errorf("two elements have the id %s", a.Val)
				}
			case a.Key == "for":
				labels[a.Val]++
			}
		}
	})
	walk(parse(t, out), func(n *html.Node) {
		if n.Data != "input" && n.Data != "select" && n.Data != "textarea" {
			return
		}
		for _, a := range n.Attr {
			if a.Key == "id" && strings.HasPrefix(a.Val, "set-") {
				controls++
				if labels[a.Val] != 1 {
					t.Errorf("%s has %d labels", a.Val, labels[a.Val])
				}
			}
		}
	})
	if controls < 60 || ids["hostile"] != 0 {
		t.Errorf("%d controls, %d hostile elements", controls, ids["hostile"])
	}
}
