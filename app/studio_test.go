//go:build !js

package app

import (
	"net/url"
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/app/snippet"
	"breakeven/app/studio"

	"golang.org/x/net/html"
)

// studioScreen is the studio for a query.
func studioScreen(query string) studio.Screen {
	site := snippet.Site{Origin: "https://calc.example", Base: "/", Loader: snippet.Loader{Pinned: "embed.1.js", Integrity: "sha384-x"}}
	return studio.Present(studio.Load(locale.English, site, scenario.All(), model.Pairs(query)))
}

// studioOf is its page.
func studioOf(t *testing.T, query string) []*html.Node {
	t.Helper()
	return parse(t, StudioHTML(studioScreen(query)))
}

// What a link says is text in the studio: it comes out of its box, its
// snippets and its reasons as it went in, and no element more.
func TestTheStudioKeepsTextText(t *testing.T) {
	shape := func(document []*html.Node) string {
		var b strings.Builder
		walk(document, func(n *html.Node) {
			if n.Type == html.ElementNode && n.Data != "option" {
				b.WriteString(n.Data + " ")
			}
		})
		return b.String()
	}
	want := shape(studioOf(t, ""))
	for _, value := range hostile {
		q := url.Values{}
		for _, name := range []string{"title", "accent", "capex", "min.capex", "scenario", "theme", "show", "lock"} {
			q.Set(name, value)
		}
		document := studioOf(t, q.Encode())
		if got := shape(document); got != want {
			t.Errorf("%q changes the page's elements:\n%s", value, got)
		}
		snippets := map[string]string{}
		for _, g := range studioScreen(q.Encode()).Groups {
			for _, n := range g.Snippets {
				snippets[n.ID] = n.Text
			}
		}
		found := map[string]string{}
		walk(document, func(n *html.Node) {
			var name, text string
			for _, a := range n.Attr {
				switch a.Key {
				case "name":
					name = a.Val
				case "value":
					text = a.Val
				}
				if strings.HasPrefix(a.Key, "on") || a.Key == "style" || a.Key == "srcdoc" {
					t.Errorf("%q becomes the attribute %s", value, a.Key)
				}
			}
			if n.Data == "textarea" {
				if id := attributeOf(n, "data-snippet"); n.FirstChild.Data != snippets[id] {
					t.Errorf("%q: the snippet %s is\n%s\nnot\n%s", value, id, n.FirstChild.Data, snippets[id])
				}
			}
			if n.Data == "input" && name != "" {
				found[name] = text
			}
		})
		typed := strings.ReplaceAll(value, "\x00", "\uFFFD")
		for _, name := range []string{"title", "accent", "capex", "min.capex"} {
			if !strings.EqualFold(found[name], typed) {
				t.Errorf("%s=%q stands as %q", name, value, found[name])
			}
		}
	}
}

// Every control has a label, every reason is named by its box, and every id is
// there once.
func TestTheStudiosControlsAreLabelled(t *testing.T) {
	document := studioOf(t, "capex=abc&taxRate=x&accent=red&title="+strings.Repeat("x", 201))
	ids, labelled := map[string]int{}, map[string]bool{}
	var controls, wrong []*html.Node
	walk(document, func(n *html.Node) {
		for _, a := range n.Attr {
			switch {
			case a.Key == "id":
				ids[a.Val]++
			case a.Key == "for" && n.Data == "label":
				labelled[a.Val] = true
			case a.Key == "aria-invalid":
				wrong = append(wrong, n)
			}
		}
		if n.Data == "input" || n.Data == "select" || n.Data == "textarea" {
			controls = append(controls, n)
		}
	})
	for id, n := range ids {
		if n != 1 {
			t.Errorf("%d elements have the id %s", n, id)
		}
	}
	if len(controls) < 90 {
		t.Errorf("there are %d controls", len(controls))
	}
	for _, c := range controls {
		if !labelled[attributeOf(c, "id")] && attributeOf(c, "aria-label") == "" {
			t.Errorf("%s %s has no label", c.Data, attributeOf(c, "id"))
		}
	}
	if len(wrong) != 4 {
		t.Errorf("%d controls are marked as wrong, not 4", len(wrong))
	}
	for _, c := range wrong {
		if ids[attributeOf(c, "aria-describedby")] != 1 {
			t.Errorf("%s is described by nothing", attributeOf(c, "id"))
		}
	}
}

// attributeOf is an element's attribute, "" where it has none.
func attributeOf(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
