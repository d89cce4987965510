package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"maps"
	"net/http"
	"path"
	"slices"
	"strings"
	"testing"

	"breakeven/app/scenario"

	"github.com/andybalholm/brotli"
)

// toldHeaders reads a _headers file as its hosts do: what every rule that fits
// a path says, which they would add up.
func toldHeaders(t *testing.T, file, at string) map[string][]string {
	t.Helper()
	told := map[string][]string{}
	fits := false
	for line := range strings.Lines(file) {
		line = strings.TrimSuffix(line, "\n")
		switch name, value, ok := strings.Cut(strings.TrimSpace(line), ": "); {
		case strings.HasPrefix(line, "#"):
		case !strings.HasPrefix(line, " "):
			start, many := strings.CutSuffix(line, "*")
			fits = at == line || many && strings.HasPrefix(at, start)
		case !ok:
			t.Fatalf("_headers has the line %q", line)
		case fits:
			told[name] = append(told[name], value)
		}
	}
	return told
}

func TestHostsAreToldWhatTheServerSends(t *testing.T) {
	o := Options{Origin: "https://cdn.example", Base: "/news/", FrameAncestors: []string{"https://paper.example", "https://*.blog.example"}}
	files := staticFiles(t, o)
	served := o.withDefaults()
	served.static = true
	handler := served.handler(testAssets(t, o))
	seen := 0
	for name := range files {
		if name == "_headers" || name == "nginx.conf" || path.Ext(name) == ".br" || path.Ext(name) == ".gz" {
			continue
		}
		seen++
		at := "/news/" + strings.TrimSuffix(name, "index.html")
		asked := at
		if asked != "/news/" {
			asked = strings.TrimSuffix(at, "/")
		}
		sent := http.Header{}
		for header, values := range answerTo(handler, asked, encodingNone).header {
			if !slices.Contains(ofOneAnswer, header) {
				sent[header] = values
			}
		}
		if told := toldHeaders(t, files["_headers"], at); !maps.EqualFunc(told, sent, slices.Equal) {
			t.Errorf("for %s hosts are told\n%v\nand the server sends\n%v", at, told, sent)
		}
		// nginx has one location for it, with all of that.
		_, location, found := strings.Cut(files["nginx.conf"], "location = /news/"+name+" {")
		if !found {
			folder, _, _ := strings.Cut(name, "/")
			_, location, found = strings.Cut(files["nginx.conf"], "location /news/"+folder+" {")
		}
		location, _, _ = strings.Cut(location, "\n  }\n")
		if !found || strings.Count(location, "add_header ") != len(sent) {
			t.Errorf("nginx has for %s\n%s", name, location)
		}
		for header, values := range sent {
			if !strings.Contains(location, "add_header "+header+` "`+values[0]+`"`) {
				t.Errorf("nginx does not send %s with %s", header, name)
			}
		}
	}
	if seen < 20 {
		t.Fatalf("only %d files were looked at", seen)
	}
	rules := 0
	for line := range strings.Lines(files["_headers"]) {
		if strings.HasPrefix(line, "/") {
			rules++
		}
		if len(line) > 2000 {
			t.Errorf("a line of %d characters: hosts take 2,000", len(line))
		}
	}
	if rules < 5 || rules > 100 {
		t.Errorf("%d rules: hosts take 100", rules)
	}
	embed, home := toldHeaders(t, files["_headers"], "/news/embed/meta-2025/"), toldHeaders(t, files["_headers"], "/news/")
	if policy := embed["Content-Security-Policy"]; len(policy) != 1 || !strings.HasSuffix(policy[0], "frame-ancestors https://paper.example https://*.blog.example 'self'") {
		t.Errorf("an embed's policy is %q", policy)
	}
	if policy := home["Content-Security-Policy"]; len(policy) != 1 || !strings.HasSuffix(policy[0], "frame-ancestors 'none'") {
		t.Errorf("the full page's policy is %q", policy)
	}
	if embed["Access-Control-Allow-Origin"] == nil || home["Access-Control-Allow-Origin"] != nil {
		t.Error("only embeds may be read from a sandbox without an origin")
	}
}

func TestHostsAreToldNothingThatBreaksTheirFiles(t *testing.T) {
	for _, value := range []string{`a"; return 200; #`, "a $b", "a\nX: y", `a\`} {
		if _, err := hostFiles("/", []servedFile{{"index.html", http.Header{"X-Any": {value}}}}); err == nil {
			t.Errorf("%q is written into a host's file", value)
		}
	}
	one, other := http.Header{"X-Any": {"1"}}, http.Header{"X-Any": {"2"}}
	if _, err := hostFiles("/", []servedFile{{"a/1.txt", one}, {"a/2.txt", other}}); err == nil || !strings.Contains(err.Error(), "a/2.txt") {
		t.Errorf("two sets of headers in a folder: %v", err)
	}
}

func TestCompressedFormsStandBesideTexts(t *testing.T) {
	files := staticFiles(t, Options{Origin: "https://cdn.example", Base: "/news/"})
	for name, data := range files {
		_, compressedAlready := files[strings.TrimSuffix(strings.TrimSuffix(name, ".br"), ".gz")]
		if compressedAlready && (path.Ext(name) == ".br" || path.Ext(name) == ".gz") {
			continue
		}
		text := path.Ext(name) != ".png" && name != "_headers" && name != "nginx.conf" && len(data) >= leastCompressed
		for ext, reader := range map[string]func(io.Reader) io.Reader{
			".br": func(r io.Reader) io.Reader { return brotli.NewReader(r) },
			".gz": func(r io.Reader) io.Reader { z, _ := gzip.NewReader(r); return z },
		} {
			form, there := files[name+ext]
			if there != text {
				t.Errorf("%s has a form %s: %v", name, ext, there)
			}
			if !there {
				continue
			}
			whole, err := io.ReadAll(reader(strings.NewReader(form)))
			if err != nil || !bytes.Equal(whole, []byte(data)) || len(form) >= len(data) {
				t.Errorf("%s%s is not %s, smaller (%v)", name, ext, name, err)
			}
		}
	}
}

func TestSearchEnginesFindThePages(t *testing.T) {
	files := staticFiles(t, Options{Origin: "https://cdn.example", Base: "/news/"})
	pages := map[string]string{"https://cdn.example/news/": "index.html", "https://cdn.example/news/method/": "method/index.html", "https://cdn.example/news/studio/": "studio/index.html", "https://cdn.example/news/studio/scenario/": "studio/scenario/index.html", "https://cdn.example/news/learn/": "learn/index.html"}
	for _, p := range scenario.All()[1:] {
		pages["https://cdn.example/news/scenario/"+p.ID+"/"] = "scenario/" + p.ID + "/index.html"
	}
	if n := strings.Count(files["sitemap.xml"], "<loc>"); n != len(pages) {
		t.Errorf("the map has %d pages:\n%s", n, files["sitemap.xml"])
	}
	for address, name := range pages {
		if !strings.Contains(files["sitemap.xml"], "<loc>"+address+"</loc>") || files[name] == "" {
			t.Errorf("%s is not in the map, or no file", address)
		}
		if h := headOf(t, files[name]); strings.Contains(files[name], "canonical") && h.metas["canonical"] != address {
			t.Errorf("%s calls itself %s", name, h.metas["canonical"])
		}
	}
	// A preset's page on the host is named as on the map, its frame by its file.
	h := headOf(t, files["scenario/meta-2025/index.html"])
	if h.metas["og:url"] != "https://cdn.example/news/scenario/meta-2025/" || h.metas["twitter:player"] != "https://cdn.example/news/embed/meta-2025/" {
		t.Errorf("og:url is %s, the player %s", h.metas["og:url"], h.metas["twitter:player"])
	}
	if !strings.Contains(files["robots.txt"], "Sitemap: https://cdn.example/news/sitemap.xml\n") {
		t.Errorf("robots.txt says\n%s", files["robots.txt"])
	}
	if missing := files["404.html"]; !strings.Contains(missing, `content="noindex"`) || !strings.Contains(missing, `href="/news/scenario/meta-2025/"`) || !strings.Contains(missing, `href="/news/embed/meta-2025/"`) {
		t.Errorf("404.html is\n%s", missing)
	}

	server := Options{Origin: "https://calc.example"}
	if text := body(t, get(t, server, "GET", "/robots.txt")); !strings.Contains(text, "Sitemap: https://calc.example/sitemap.xml\n") {
		t.Errorf("the server's robots.txt says\n%s", text)
	}
	if text := body(t, get(t, server, "GET", "/sitemap.xml")); !strings.Contains(text, "<loc>https://calc.example/?scenario=meta-2025</loc>") {
		t.Errorf("the server's map is\n%s", text)
	}
	if r := get(t, Options{}, "GET", "/sitemap.xml", "Host", ""); r.StatusCode != http.StatusOK {
		t.Errorf("where the request names the host, the map is answered with %d", r.StatusCode)
	}
}
