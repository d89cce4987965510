//go:build !js

package app

import (
	"strings"
	"testing"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"

	"golang.org/x/net/html"
)

// hostile are texts that a link, a file or a host page may send.
var hostile = []string{
	`"><script>alert(1)</script>`, `' onload='alert(1)`, `\"><img src=x onerror=alert(1)>`, `</main></body><script>1</script>`,
	"a\u00a0b\u202fc", "true", "\\", "`${1}`", "&quot;&#34;&amp;", "<!--", "]]>", "\x00\x01\n\t", "\u202e\u2066", "日本語 العربية", strings.Repeat("<", 300),
}

// TestAttributesStayWhole: what goes in as an attribute's value comes out of an
// HTML parser as that value.
func TestAttributesStayWhole(t *testing.T) {
	for _, value := range hostile {
		out := htmlOf(el("p", attrs{"title": value, "data-x": value, "class": "c"}, text("t")))
		p := find(parse(t, out), "p")
		if p == nil || len(p.Attr) != 3 {
			t.Errorf("%q gives %s", value, out)
			continue
		}
		want := strings.ReplaceAll(value, "\x00", "\uFFFD")
		for _, a := range p.Attr {
			if a.Key != "class" && a.Val != want {
				t.Errorf("%s=%q came out as %q", a.Key, want, a.Val)
			}
		}
	}
}

// TestMarkupStaysText: the same for running text, notices and formulas.
func TestMarkupStaysText(t *testing.T) {
	for _, value := range hostile {
		var m markup
		m.open("p", "data-x", value)
		m.element("b", value, "title", value)
		m.text(value)
		m.close("p")
		nodes := parse(t, htmlOf(el("div", nil, m.node())))
		var tags []string
		walk(nodes, func(n *html.Node) {
			if n.Type == html.ElementNode {
				tags = append(tags, n.Data)
			}
		})
		if got := strings.Join(tags, " "); got != "html head body div p b" {
			t.Errorf("%q became elements: %s", value, got)
		}
	}
}

// TestSentenceKeepsItsSpaces: the writer's indentation must not stand between
// words and marks.
func TestSentenceKeepsItsSpaces(t *testing.T) {
	out := HTML(screen("", ""))
	want := `bring Amazon’s free cash flow back to zero. The <a class="n an" href="#bk-layoffs" data-goto="layoffs"><b>30,000</b> announced</a> close <span class="n gap">94% of the gap</span>.</span></output>`
	if !strings.Contains(out, want) {
		t.Errorf("the sentence reads otherwise than\n%s\nin\n%s", want, out)
	}
	if strings.Contains(out, "\n") {
		t.Error("the writer's indentation is left")
	}
}

// TestSameScreenSameBytes: attributes come from maps, the page must not show it.
func TestSameScreenSameBytes(t *testing.T) {
	for _, query := range []string{"", "scenario=meta-2025&lock=capex", "capex=zz&title=%22%3E"} {
		s := screen(query, "")
		first := HTML(s)
		for range 20 {
			if HTML(s) != first {
				t.Fatalf("?%s: two renderings differ", query)
			}
		}
	}
}

// TestOutputsOfTheContract: every output stands in the page once, with a
// machine value that is empty where there is none.
func TestOutputsOfTheContract(t *testing.T) {
	for _, query := range []string{"", "capex=1", "show=equivalents", "capex=999999999999", "replacementCostPerLayoff=999999", "hide=layoffs,capex,revenue"} {
		for _, page := range []model.Page{model.Home, model.Embed} {
			s := model.Present(model.Load(locale.English, scenario.Default(), model.Place{Page: page, Base: "/", Query: query}))
			out := HTML(s)
			for _, name := range strings.Fields("sentence fcf status breakevenLayoffs fcfAfterLayoffs gapClosedShare firstPeriodLayoffs paybackMonths capexCut revenueGrowth payCut gpusForgone gpusFunded") {
				if n := strings.Count(out, `data-out="`+name+`"`); n != 1 {
					t.Errorf("?%s: output %s stands %d times", query, name, n)
				}
			}
			if strings.Count(out, "data-out=") != strings.Count(out, "data-value=") {
				t.Errorf("?%s: an output has no data-value", query)
			}
		}
	}
}

// TestNoInlineStyleOrScript: the policy forbids both, so none may be written.
func TestNoInlineStyleOrScript(t *testing.T) {
	out := HTML(screen("lock=capex&accent=c0392b&revenue=1", ""))
	walk(parse(t, out), func(n *html.Node) {
		if n.Data == "script" || n.Data == "style" {
			t.Errorf("<%s> in the tree", n.Data)
		}
		for _, a := range n.Attr {
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
				t.Errorf("<%s %s=%q>", n.Data, a.Key, a.Val)
			}
		}
	})
}

// TestIDsAreUnique: labels, popovers and drawings refer to each other by id.
func TestIDsAreUnique(t *testing.T) {
	seen, wanted := map[string]bool{}, map[string]string{}
	walk(parse(t, HTML(screen("capex=x", ""))), func(n *html.Node) {
		for _, a := range n.Attr {
			switch a.Key {
			case "id":
				if seen[a.Val] {
					t.Errorf("id %q stands twice", a.Val)
				}
				seen[a.Val] = true
			case "for", "aria-labelledby", "aria-describedby", "popovertarget":
				for id := range strings.FieldsSeq(a.Val) {
					wanted[id] = a.Key
				}
			}
		}
	})
	for id, by := range wanted {
		if !seen[id] {
			t.Errorf("%s names %q, which is not there", by, id)
		}
	}
}

func screen(query, fragment string) model.Screen {
	preset, ok := scenario.ByID(model.ScenarioID(query))
	if !ok {
		preset = scenario.Default()
	}
	return model.Present(model.Load(locale.English, preset, model.Place{Page: model.Embed, Base: "/", Query: query, Fragment: fragment}))
}

func parse(t *testing.T, out string) []*html.Node {
	t.Helper()
	document, err := html.Parse(strings.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	return []*html.Node{document}
}

func walk(nodes []*html.Node, visit func(*html.Node)) {
	for _, n := range nodes {
		visit(n)
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk([]*html.Node{c}, visit)
		}
	}
}

func find(nodes []*html.Node, tag string) (found *html.Node) {
	walk(nodes, func(n *html.Node) {
		if found == nil && n.Data == tag {
			found = n
		}
	})
	return found
}
