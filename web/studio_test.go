package web

import (
	"net/http/httptest"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// Without script the form's answer is a whole page: what was chosen is still
// chosen, and the snippets say it.
func TestTheStudioAnswersItsForm(t *testing.T) {
	page := body(t, get(t, Options{Origin: "https://calc.example"}, "GET",
		"/studio?scenario=meta-2025&use.revenue=lock&revenue=&capex=100bn&min.capex=80bn&use.taxRate=hide&theme=dark&accent=%23c0392b&title=Who+pays%3F&show=working&events=1"))
	embed := "https://calc.example/embed?scenario=meta-2025&amp;capex=100000000000&amp;min.capex=80000000000&amp;lock=revenue&amp;hide=taxRate&amp;title=Who%20pays%3F&amp;theme=dark&amp;accent=c0392b&amp;show=working&amp;events=1"
	for _, want := range []string{
		html.EscapeString(`<iframe src="` + embed + `" title="Who pays?"`),
		`checked id="scenario-meta-2025"`, `id="set-show-working"`, `value="100bn"`, `value="#c0392b"`, `value="Who pays?"`,
		`src="/embed?scenario=meta-2025&amp;capex=100000000000`,
		`data-origin="https://calc.example"`,
		"frame-src https://calc.example;",
		`data-loader="embed.1.js" data-integrity="sha384-`, html.EscapeString(`src="https://calc.example/embed.1.js" integrity="sha384-`),
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page has no %s", want)
		}
	}
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	selected := map[string]string{}
	for n := range root.Descendants() {
		if n.Data == "select" {
			for o := range n.ChildNodes() {
				for _, a := range o.Attr {
					if a.Key == "selected" {
						selected[attributeOf(n, "name")] = attributeOf(o, "value")
					}
				}
			}
		}
	}
	if selected["use.revenue"] != "lock" || selected["use.taxRate"] != "hide" || selected["use.capex"] != "move" || selected["theme"] != "dark" {
		t.Errorf("selected: %v", selected)
	}
}

// What can't be read is named, stays in its box, and is in no snippet.
func TestTheStudioNamesWhatItCannotRead(t *testing.T) {
	r := get(t, Options{}, "GET", "/studio?capex=abc&scenario=nobody")
	page := body(t, r)
	if r.StatusCode != 200 || !strings.Contains(page, `data-notice="capex"`) || !strings.Contains(page, `data-notice="scenario"`) ||
		!strings.Contains(page, `value="abc"`) || !strings.Contains(page, html.EscapeString(`/embed?scenario=amazon-2025-9m" title`)) {
		t.Errorf("%d: %.200s", r.StatusCode, page)
	}
}

// Addresses in snippets are absolute: the operator's, else the one that was
// asked, else one that its reader has to put in.
func TestTheStudioNamesItsSite(t *testing.T) {
	for _, c := range []struct{ origin, host, proto, want string }{
		{"https://calc.example", "other.example", "", "https://calc.example/embed?"},
		{"", "calc.example", "", "http://calc.example/embed?"},
		{"", "calc.example:8443", "https", "http://calc.example:8443/embed?"}, // a proxy's word is anybody's
		{"", "[::1]:80", "", "http://[::1]:80/embed?"},
		{"", `evil"><script>`, "", "https://YOUR-HOST/embed?"},
	} {
		r := askAs(t, Options{Origin: c.origin}, c.host, c.proto)
		if !strings.Contains(r, html.EscapeString(`<iframe src="`+c.want)) {
			t.Errorf("%q at %q: the iframe is not from %s", c.origin, c.host, c.want)
		}
	}
}

// askAs asks for the studio by a host's name.
func askAs(t *testing.T, o Options, host, proto string) string {
	t.Helper()
	r := httptest.NewRequest("GET", "/studio", nil)
	r.Host = host
	r.Header.Set("X-Forwarded-Proto", proto)
	w := httptest.NewRecorder()
	o.withDefaults().handler(testAssets(t, o)).ServeHTTP(w, r)
	return body(t, w.Result())
}

func attributeOf(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// Only our pages with an example show frames, of this site alone, and nobody frames it.
func TestTheStudiosPolicy(t *testing.T) {
	for address, want := range map[string]bool{"/studio": true, "/method": true, "/": false, "/embed": false, "/studiox": false} {
		policy := get(t, Options{}, "GET", address).Header.Get("Content-Security-Policy")
		if strings.Contains(policy, "frame-src 'self';") != want || strings.Count(policy, "frame-src") > 1 {
			t.Errorf("%s: %s", address, policy)
		}
	}
	if policy := get(t, Options{Base: "/news/"}, "GET", "/news/studio").Header.Get("Content-Security-Policy"); !strings.Contains(policy, "frame-src 'self';") {
		t.Errorf("under a base: %s", policy)
	}
	for list, want := range map[string]string{"*": "*", "'none'": "'none'", "'self'": "'self'", "https://a.example": "https://a.example 'self'"} {
		policy := get(t, Options{FrameAncestors: []string{list}}, "GET", "/embed").Header.Get("Content-Security-Policy")
		if !strings.HasSuffix(policy, "frame-ancestors "+want) {
			t.Errorf("framed by %s: %s", list, policy)
		}
	}
}
