package web

import (
	"bytes"
	"image/png"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// head is what a page's head says to other sites.
type head struct {
	links map[string]string // by type
	metas map[string]string // by property or name
}

func headOf(t *testing.T, page string) head {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	h := head{map[string]string{}, map[string]string{}}
	for n := range root.Descendants() {
		a := map[string]string{}
		for _, attribute := range n.Attr {
			a[attribute.Key] = attribute.Val
		}
		switch {
		case n.Data == "link" && a["rel"] == "alternate":
			h.links[a["type"]] = a["href"]
		case n.Data == "link" && a["rel"] == "canonical":
			h.metas["canonical"] = a["href"]
		case n.Data == "meta":
			h.metas[a["property"]+a["name"]] = a["content"]
		}
	}
	return h
}

var linkHeader = regexp.MustCompile(`<([^>]*)>; rel="alternate"; type="([^"]*)"`)

func TestPagesLeadToTheirOembed(t *testing.T) {
	for address, about := range map[string]string{
		"/":                                     "http://example.com/?scenario=amazon-2025-9m",
		"/?scenario=meta-2025&title=a+%22b%22'": "http://example.com/?scenario=meta-2025&title=a+%22b%22%27",
		"/embed":                                "http://example.com/embed/amazon-2025-9m",
		"/embed/meta-2025?capex=1":              "http://example.com/embed/meta-2025?capex=1",
		"/embed?scenario=meta-2025&%zz=%zz":     "http://example.com/embed/meta-2025?%zz=%zz",
		"/?scenario=nobody":                     "http://example.com/?scenario=amazon-2025-9m",
	} {
		r := get(t, Options{}, "GET", address)
		h := headOf(t, body(t, r))
		inHeader := map[string]string{}
		for _, m := range linkHeader.FindAllStringSubmatch(r.Header.Get("Link"), -1) {
			inHeader[m[2]] = m[1]
		}
		for kind, content := range map[string]string{"application/json+oembed": "application/json", "text/xml+oembed": "text/xml"} {
			link := h.links[kind]
			if link == "" || inHeader[kind] != link {
				t.Errorf("%s: %s in the page, %s in the header", address, link, inHeader[kind])
				continue
			}
			u, err := url.Parse(link)
			if err != nil || u.Host != "example.com" || u.Query().Get("url") != about {
				t.Errorf("%s leads to %s", address, link)
			}
			if answer := get(t, Options{}, "GET", link); answer.StatusCode != 200 || !strings.HasPrefix(answer.Header.Get("Content-Type"), content) {
				t.Errorf("%s: %d %s", link, answer.StatusCode, body(t, answer))
			}
		}
	}
}

// WordPress reads links from the page's text and knows few entities.
func TestLinksInPlainHTML(t *testing.T) {
	page := body(t, get(t, Options{}, "GET", "/embed/meta-2025?title=a+b"))
	href := regexp.MustCompile(`<link[^<>]*type="application/json\+oembed"[^<>]*href="([^"]*)"`).FindStringSubmatch(page)
	if href == nil {
		t.Fatal("there is no link with its type and address as they are")
	}
	if got, want := strings.ReplaceAll(href[1], "&amp;", "&"), html.UnescapeString(href[1]); got != want {
		t.Errorf("%s is %s to WordPress", want, got)
	}
}

func TestLinkHeaderStaysSmall(t *testing.T) {
	long := "/embed?title=" + strings.Repeat("x", 2000)
	r := get(t, Options{}, "GET", long)
	if link := r.Header.Get("Link"); link != "" {
		t.Errorf("a Link header of %d bytes", len(link))
	}
	if link := headOf(t, body(t, r)).links["application/json+oembed"]; get(t, Options{}, "GET", link).StatusCode != 200 {
		t.Errorf("%.100s", link)
	}
	r = get(t, Options{}, "GET", "/embed?title="+strings.Repeat("%22", 2000))
	if h := headOf(t, body(t, r)); len(h.links) != 0 {
		t.Errorf("a page leads to an answer that /oembed refuses: %.100s", h.links)
	}
}

func TestStrangeHosts(t *testing.T) {
	for host, want := range map[string]string{
		"example.com": "example.com", "Example.COM:8080": "example.com:8080", "127.0.0.1:8102": "127.0.0.1:8102", "[::1]:80": "[::1]:80", "xn--e1afmkfd.example": "xn--e1afmkfd.example",
		"": "", "evil.example/path": "", "user@evil.example": "", "a b": "", `"><script>`: "", "example.com:": "", "example.com:0": "", "example.com:99999": "", "example.com:x": "",
		"a?b": "", "a#b": "", "[::1": "", "ex_ample.com": "", "münchen.example": "", "a%20b": "", strings.Repeat("a", 300): "",
	} {
		if got, ok := cleanHost(host); got != want || ok != (want != "") {
			t.Errorf("%q: %q, want %q", host, got, want)
		}
	}
	s := Options{}.withDefaults().handler(testAssets(t, Options{}))
	for _, path := range []string{"/", "/embed"} {
		r := httptest.NewRequest("GET", path, nil)
		r.Host = `evil"><script>alert(1)</script>`
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		page := w.Body.String()
		if w.Code != 200 || strings.Contains(page, "evil") || strings.Contains(page, "oembed") || strings.Contains(page, "og:") || w.Header().Get("Link") != "" {
			t.Errorf("%s for a strange host: %d", path, w.Code)
		}
		r = httptest.NewRequest("GET", "/oembed/meta-2025.json", nil)
		r.Host = "e_vil"
		w = httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Code != 404 {
			t.Errorf("an oEmbed file for a strange host: %d", w.Code)
		}
		r = httptest.NewRequest("GET", path, nil)
		// The page of one host is not another's.
		for _, host := range []string{"one.example", "two.example", "one.example"} {
			r.Host = host
			w := httptest.NewRecorder()
			s.ServeHTTP(w, r)
			if h := headOf(t, w.Body.String()); !strings.HasPrefix(h.links["application/json+oembed"], "http://"+host+"/oembed?") {
				t.Errorf("%s at %s leads to %v", path, host, h.links)
			}
		}
	}
}

func TestCard(t *testing.T) {
	o := Options{Origin: "https://news.example"}
	page := body(t, get(t, o, "GET", `/?scenario=meta-2025&title=%3Cscript%3E%22'%26&capex=125000000000`))
	h := headOf(t, page)
	title := `<script>"'&`
	for name, want := range map[string]string{
		"og:type": "website", "og:site_name": "Breakeven", "og:title": title, "twitter:title": title, "twitter:card": "player",
		"og:url":         `https://news.example/?scenario=meta-2025&title=%3Cscript%3E%22%27%26&capex=125000000000`,
		"twitter:player": `https://news.example/embed/meta-2025?title=%3Cscript%3E%22%27%26&capex=125000000000`,
		"og:image":       `https://news.example/picture/meta-2025.png?title=%3Cscript%3E%22%27%26&capex=125000000000`,
		"og:image:width": "1200", "og:image:height": "630", "og:image:type": "image/png", "twitter:player:width": "640",
	} {
		if h.metas[name] != want {
			t.Errorf("%s: %q, want %q", name, h.metas[name], want)
		}
	}
	for _, name := range []string{"og:description", "twitter:description", "og:image:alt", "twitter:image:alt", "twitter:player:height"} {
		if h.metas[name] == "" {
			t.Errorf("there is no %s", name)
		}
	}
	if h.metas["og:description"] != h.metas["description"] || h.metas["twitter:image"] != h.metas["og:image"] {
		t.Errorf("%v", h.metas)
	}
	if strings.Contains(page, "<script>\"") {
		t.Error("a title became markup")
	}
	if embed := headOf(t, body(t, get(t, o, "GET", "/embed/meta-2025"))); embed.metas["og:title"] != "" {
		t.Error("the embed carries what only the full page needs")
	}
}

func TestPictures(t *testing.T) {
	for address, width := range map[string]int{
		"/picture/meta-2025.png": 1200, "/picture/600/meta-2025.png?capex=1&title=x": 600, "/picture/320/META-2025.png?%zz": 320,
	} {
		r := get(t, Options{}, "GET", address)
		data := body(t, r)
		picture, err := png.Decode(bytes.NewReader([]byte(data)))
		if err != nil || picture.Bounds().Dx() != width || picture.Bounds().Dy()*1200 != width*630 {
			t.Errorf("%s: %v", address, err)
			continue
		}
		h := r.Header
		if h.Get("Content-Type") != "image/png" || !strings.HasPrefix(h.Get("Cache-Control"), "public") || h.Get("Cross-Origin-Resource-Policy") != "cross-origin" {
			t.Errorf("%s: %v", address, h)
		}
		if again := get(t, Options{}, "GET", address, "If-None-Match", h.Get("ETag")); again.StatusCode != 304 {
			t.Errorf("%s again: %d", address, again.StatusCode)
		}
	}
	for _, address := range []string{"/picture/nobody.png", "/picture/meta-2025", "/picture/meta-2025.jpg", "/picture/1200/meta-2025.png", "/picture/0/meta-2025.png", "/picture/99999/meta-2025.png", "/picture/600/x/meta-2025.png"} {
		if r := get(t, Options{}, "GET", address); r.StatusCode != 404 {
			t.Errorf("%s: %d", address, r.StatusCode)
		}
	}
}
