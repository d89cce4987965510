//go:build !js

package app

import (
	"strings"
	"testing"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

// TestTreeIsWrittenInOneWay: attributes in order, flags without a value, what is
// empty left out, and an output's machine value there even where it is empty.
func TestTreeIsWrittenInOneWay(t *testing.T) {
	got := htmlOf(el("p", attrs{"title": "b", "class": "a", "id": "", "hidden": flag, "aria-hidden": flag, "data-out": "fcf"},
		text("1 < 2 "), el("b", nil), elVoid("input", attrs{"readonly": flag, "value": `"\`}), raw("<i>x</i>"), &sourceText{}))
	want := `<p aria-hidden="true" class="a" data-out="fcf" data-value="" hidden title="b">1 &lt; 2 <b></b>` +
		`<input readonly value="&#34;\"><i>x</i><div class="cites"><p></p></div></p>`
	if got != want {
		t.Errorf("%s, not\n%s", got, want)
	}
}

// TestForeignNodesAreNoTree: the framework's own nodes would be left out of the
// page without a word.
func TestForeignNodesAreNoTree(t *testing.T) {
	defer func() {
		if p := recover(); p == nil || !strings.Contains(p.(string), "make it by el") {
			t.Errorf("a node of the framework's gives %v", p)
		}
	}()
	htmlOf(el("p", nil, ui.Div()))
}

// FuzzTree: whatever stands in attributes and texts, the parser finds the same
// elements.
func FuzzTree(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		out := htmlOf(el("div", attrs{"data-x": s, "title": s}, el("span", attrs{"class": s}, text(s)), text(s)))
		var tags []string
		walk(parse(t, out), func(n *html.Node) {
			if n.Type == html.ElementNode {
				tags = append(tags, n.Data)
			}
		})
		if got := strings.Join(tags, " "); got != "html head body div span" {
			t.Errorf("%q became %s", s, got)
		}
	})
}
