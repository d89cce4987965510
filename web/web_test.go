package web

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"breakeven/app/scenario"

	"golang.org/x/net/html"
)

// get asks a site, made with the options, for an address.
func get(t *testing.T, o Options, method, address string, header ...string) *http.Response {
	t.Helper()
	h := o.withDefaults().handler(testAssets(t, o))
	r := httptest.NewRequest(method, address, nil)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

// testAssets stands in for the browser program, which plain tests don't build.
func testAssets(t *testing.T, o Options) *assets {
	t.Helper()
	base := o.Base
	if base == "" {
		base = "/"
	}
	a, err := testFiles(base)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func testFiles(base string) (*assets, error) {
	a := newAssets(base)
	for _, name := range []string{"style.css", "method.css", "query.js", "frame.js", "table.js", "boot.js", "example.js", "studio.css", "studio.js", "editor.css", "learn.css", "class.css", "learn.js", "take.js", "site.css", "site.js", "readings.css", "readings.js"} {
		data, err := written.ReadFile(name)
		if err != nil {
			return nil, err
		}
		a.add(name, "text/plain", data)
	}
	a.add("engine.wasm", "application/wasm", []byte("\x00asm"))
	a.add("page.wasm", "application/wasm", []byte("\x00asm"))
	a.add("studio.wasm", "application/wasm", []byte("\x00asm"))
	a.add("learn.wasm", "application/wasm", []byte("\x00asm"))
	a.addPresets(scenario.BuiltIn())
	a.addPictures()
	a.addGuest()
	a.add("wasm_exec.js", "text/javascript", []byte("//"))
	return a, nil
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestStatuses(t *testing.T) {
	for _, c := range []struct {
		method, address string
		status          int
		says            string
	}{
		{"GET", "/", 200, "32,034"},
		{"GET", "/?scenario=meta-2025", 200, "Meta"},
		{"GET", "/embed", 200, "32,034"},
		{"GET", "/embed/microsoft-fy25", 200, "Microsoft"},
		{"HEAD", "/embed", 200, ""},
		{"GET", "/healthz", 200, "ok"},
		{"GET", "/embed/nobody", 404, "/embed/meta-2025"},
		{"GET", "/nowhere", 404, "/?scenario=amazon-2025-9m"},
		{"GET", "/assets/none.css", 404, ""},
		{"GET", "/accent/red.css", 404, ""},
		{"POST", "/", 405, "GET"},
		{"GET", "/?capex=" + strings.Repeat("9", 9000), 414, "too long"},
		{"GET", "/?scenario=nobody", 200, "There is no scenario"},
		{"GET", "/?capex=89,9,9", 200, "is not a number"},
		{"GET", "/?%zz=%zz&capex=%zz", 200, "data-notice=\"capex\""},
	} {
		r := get(t, Options{}, c.method, c.address)
		if text := body(t, r); r.StatusCode != c.status || !strings.Contains(text, c.says) {
			t.Errorf("%s %.60s: %d, want %d with %q", c.method, c.address, r.StatusCode, c.status, c.says)
		}
	}
}

// A frame in a sandbox without an origin loads what it needs in WebKit, too: its policy names the site, as the operator
// does or else the request, and nothing that is no host.
func TestAFramesPolicyNamesTheSite(t *testing.T) {
	for _, c := range []struct{ origin, host, names string }{
		{"", "localhost:8080", "'self' http://localhost:8080"},
		{"https://site.example", "localhost:8080", "'self' https://site.example"},
		{"", "a;script-src *", "'self'"},
	} {
		o := Options{Origin: c.origin}
		h := o.handler(testAssets(t, o))
		for _, address := range []string{"/embed", "/embed/meta-2025", "/embed?capex=1", "/learn"} {
			r := httptest.NewRequest("GET", address, nil)
			r.Host = c.host
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			policy := w.Header().Get("Content-Security-Policy")
			for _, of := range []string{"script-src " + c.names + " 'wasm-unsafe-eval';", "style-src " + c.names + ";", "img-src " + c.names + " data:;", "connect-src " + c.names + ";"} {
				if !strings.Contains(policy, "; "+of) {
					t.Errorf("%s from %q at %s: no %q in %s", address, c.host, c.origin, of, policy)
				}
			}
		}
	}
}

func TestHeaders(t *testing.T) {
	for address, ancestors := range map[string]string{
		"/": "'none'", "/nowhere": "'none'", "/method": "'none'", "/studio": "'none'", "/studio/scenario": "'none'",
		"/learn": "https://a.example https://*.b.example 'self'", "/learnt": "'none'",
		"/embed": "https://a.example https://*.b.example 'self'", "/embed/meta-2025": "https://a.example https://*.b.example 'self'",
		"/embed/nobody": "https://a.example https://*.b.example 'self'",
	} {
		r := get(t, Options{FrameAncestors: []string{"https://a.example", "https://*.b.example"}}, "GET", address)
		policy := r.Header.Get("Content-Security-Policy")
		self := "'self'"
		if ancestors != "'none'" {
			self += " http://example.com" // as the request has it
		}
		if !strings.HasSuffix(policy, "frame-ancestors "+ancestors) || strings.Contains(policy, "unsafe-inline") || !strings.Contains(policy, "script-src "+self+" 'wasm-unsafe-eval'") {
			t.Errorf("%s: %s", address, policy)
		}
		if r.Header.Get("X-Content-Type-Options") != "nosniff" || r.Header.Get("Referrer-Policy") != "strict-origin-when-cross-origin" ||
			!strings.Contains(r.Header.Get("Permissions-Policy"), "camera=()") || len(r.Header["Set-Cookie"]) != 0 {
			t.Errorf("%s: %v", address, r.Header)
		}
		embed := strings.HasPrefix(address, "/embed")
		types := "breakeven breakeven-site"
		if embed {
			types = "breakeven"
		}
		if !strings.Contains(policy, "trusted-types "+types+"; require-trusted-types-for 'script'") {
			t.Errorf("%s takes any text for markup: %s", address, policy)
		}
		if isolated := r.Header.Get("Cross-Origin-Embedder-Policy") == "require-corp" && r.Header.Get("Cross-Origin-Resource-Policy") == "cross-origin"; isolated != (embed || address == "/learn") {
			t.Errorf("%s: an isolated host may frame it: %v", address, isolated)
		}
		if framing := strings.Contains(policy, "frame-src 'self'"); framing != (address == "/method" || strings.HasPrefix(address, "/studio")) {
			t.Errorf("%s: %s", address, policy)
		}
	}
}

// What a browser gets of a script is every line of it but comments and
// indentation.
func TestScriptsAreServedWithoutComments(t *testing.T) {
	if got := string(lean([]byte("// a\nlet b; // c\n  // d\n\n  e(\"// f\");\n"))); got != "let b;\n\ne(\"// f\");\n" {
		t.Errorf("%q", got)
	}
	// What looks like a comment in a text of a script would be cut off it.
	quotes := regexp.MustCompile("[\"'`]")
	scripts, err := filepath.Glob("*.js")
	if err != nil || len(scripts) < 10 {
		t.Fatalf("%d scripts: %v", len(scripts), err)
	}
	for _, name := range scripts {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			if at := closingComment.FindStringIndex(line); at != nil && len(quotes.FindAllString(line[:at[0]], -1))%2 > 0 {
				t.Errorf("%s: is this a comment? %s", name, line)
			}
		}
	}
	a, err := loadAssets("/", scenario.BuiltIn())
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"frame.js", "table.js", "boot.js", "studio.js", "learn.js", "take.js", "site.js"} {
		served := string(a.byName[strings.TrimPrefix(a.url(name), "/assets/")].forms[encodingNone]().body)
		if !strings.HasPrefix(served, "\"use strict\";\n") || regexp.MustCompile("(?m)^ | // ").MatchString(served) {
			t.Errorf("%s is served as it is written: %.60s", name, served)
		}
	}
}

func TestAssetsAreForGood(t *testing.T) {
	page := body(t, get(t, Options{}, "GET", "/embed"))
	var addresses []string
	document, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range document.Descendants() {
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Val, "/assets/") {
				addresses = append(addresses, a.Val)
			}
		}
	}
	if len(addresses) != 7 {
		t.Fatalf("the page refers to %q", addresses)
	}
	for _, address := range addresses {
		if r := get(t, Options{}, "GET", address, "Accept-Encoding", "gzip, br;q=0.5"); r.Header.Get("Content-Encoding") != "br" {
			t.Errorf("%s: %v for a client that takes Brotli", address, r.Header)
		}
		r := get(t, Options{}, "GET", address, "Accept-Encoding", "gzip;q=1.0, br;q=0")
		if r.StatusCode != 200 || r.Header.Get("Cache-Control") != "public, max-age=31536000, immutable" ||
			r.Header.Get("Content-Encoding") != "gzip" || r.Header.Get("Access-Control-Allow-Origin") != "*" ||
			r.Header.Get("Cross-Origin-Resource-Policy") != "cross-origin" {
			t.Errorf("%s: %d %v", address, r.StatusCode, r.Header)
		}
		if r := get(t, Options{}, "GET", address, "Accept-Encoding", "gzip;q=0"); r.Header.Get("Content-Encoding") != "" {
			t.Errorf("%s: compressed for a client that refuses it", address)
		}
		if r := get(t, Options{}, "GET", address, "If-None-Match", r.Header.Get("ETag")); r.StatusCode != 304 || body(t, r) != "" {
			t.Errorf("%s: %d for what the client has", address, r.StatusCode)
		}
	}
}

func TestPagesAreRevalidated(t *testing.T) {
	r := get(t, Options{}, "GET", "/?capex=1&title=x")
	tag := r.Header.Get("ETag")
	if r.Header.Get("Cache-Control") != "no-cache" || tag == "" {
		t.Errorf("%v", r.Header)
	}
	if again := get(t, Options{}, "GET", "/?capex=1&title=x", "If-None-Match", tag); again.StatusCode != 304 {
		t.Errorf("the same page again: %d", again.StatusCode)
	}
	if other := get(t, Options{}, "GET", "/?capex=2&title=x", "If-None-Match", tag); other.StatusCode != 200 {
		t.Errorf("another page: %d", other.StatusCode)
	}
}

func TestSiteUnderAPath(t *testing.T) {
	o := Options{Base: "/news/", Origin: "https://example.com"}
	page := body(t, get(t, o, "GET", "/news/embed?capex=1"))
	for _, want := range []string{`href="/news/assets/style.`, `data-base="/news/"`, `href="https://example.com/news/?scenario=amazon-2025-9m"`, `href="/news/?scenario=amazon-2025-9m&amp;capex=1"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page under /news/ has no %s", want)
		}
	}
	if r := get(t, o, "GET", "/embed"); r.StatusCode != 404 {
		t.Errorf("outside its path: %d", r.StatusCode)
	}
}
