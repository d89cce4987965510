package web

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

// expectedStatuses are all that the site answers with. A server that has time
// for what it is asked never says 503, and 500 would be a mistake of ours.
var expectedStatuses = map[int]bool{
	http.StatusOK: true, http.StatusMovedPermanently: true, http.StatusTemporaryRedirect: true, http.StatusNotModified: true, http.StatusBadRequest: true,
	http.StatusNotFound: true, http.StatusMethodNotAllowed: true, http.StatusRequestURITooLong: true, http.StatusNotImplemented: true,
}

// strange are what a hostile client writes where markup might come of it.
var strange = []string{`"><script>alert(1)</script>`, `' onload='alert(1)`, "</script><b>", "<!--", "\\\"><i>", "&quot;<u>"}

// FuzzHTTP: whatever a client writes as path, query and headers is answered, in
// time, as the contract says, and never becomes markup.
func FuzzHTTP(f *testing.F) {
	for i, path := range []string{"/", "/embed", "/embed/meta-2025", "/embed/nobody", "/method", "/oembed", "/oembed/meta-2025.json", "/healthz", "/favicon.svg", "/accent/c0392b.css", "/assets/x", "/assets/.", "/table/./x", "/table/home/meta-2025.json", "/metrics", "/worker.js", "/manifest.webmanifest", "/../embed", "//embed", "/embed/%2e%2e/x", "/nowhere"} {
		bad := strange[i%len(strange)]
		f.Add("GET", path, "capex=1&title="+url.QueryEscape(bad), "example.com", "gzip, br;q=0.5", "*", bad)
		f.Add("HEAD", path, "scenario=meta-2025&lock=capex&"+bad, "[::1]:80", "br;q=0", `W/"x", "y"`, "https://"+bad)
		f.Add("POST", path+bad, bad, bad, bad, bad, bad)
		f.Add("GET", path, "url=http%3A%2F%2Fexample.com%2Fembed%3Ftitle%3D"+url.QueryEscape(bad)+"&format=xml", "example.com", "", "", "")
	}
	a := Options{}.withDefaults()
	assets, err := testFiles("/")
	if err != nil {
		f.Fatal(err)
	}
	unnamed := a.handler(assets)
	a.Origin = "https://example.com"
	named := a.handler(assets)
	f.Fuzz(func(t *testing.T, method, path, query, host, encoding, tag, referrer string) {
		if strings.HasPrefix(path, "/table/") && query != "" || strings.HasPrefix(path, "/picture/") {
			return // slow by design, and read by the same code as a page's query
		}
		if strings.ContainsFunc(query, func(c rune) bool { return c < ' ' || c == 0x7f }) {
			return // net/http refuses such a request line
		}
		handler := named
		if encoding == "" {
			handler = unnamed // every Host has pages of its own there, which are slow to compress
		}
		r := &http.Request{
			Method: method, Host: host, URL: &url.URL{Path: path, RawQuery: query}, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, RequestURI: path,
			Header: http.Header{"Accept-Encoding": {encoding}, "If-None-Match": {tag}, "Referer": {referrer}, "X-Forwarded-Host": {referrer}, "Cookie": {referrer}},
		}
		w := httptest.NewRecorder()
		start := time.Now()
		handler.ServeHTTP(w, r)
		if took := time.Since(start); took > 30*time.Second {
			t.Errorf("it takes %s", took)
		}
		answer := w.Result()
		if !expectedStatuses[answer.StatusCode] {
			t.Errorf("status %d", answer.StatusCode)
		}
		if (method == "HEAD" || answer.StatusCode == http.StatusNotModified) && answer.StatusCode < 400 && answer.StatusCode != 301 && w.Body.Len() > 0 && path != "/healthz" {
			t.Errorf("%s is answered with status %d and %d bytes", method, answer.StatusCode, w.Body.Len())
		}
		for name, values := range answer.Header {
			for _, v := range values {
				if strings.ContainsAny(v, "\r\n\x00") {
					t.Errorf("%s: %q", name, v)
				}
			}
		}
		if answer.Header.Get("X-Content-Type-Options") != "nosniff" || len(answer.Header["Set-Cookie"]) > 0 {
			t.Errorf("headers %v", answer.Header)
		}
		if strings.HasPrefix(answer.Header.Get("Content-Type"), "text/html") && answer.Header.Get("Content-Encoding") == "" {
			if !strings.Contains(answer.Header.Get("Content-Security-Policy"), "default-src 'none'") {
				t.Errorf("a document without a policy: %v", answer.Header)
			}
			soundMarkup(t, w.Body.String())
		}
	})
}

// siteElements are all the elements that the site's pages are made of.
var siteElements = map[string]bool{}

func init() {
	for name := range strings.FieldsSeq("html head meta title link script body main div header nav a form output span b p figure figcaption label input button svg g path rect line circle text tspan defs " +
		"pattern clippath lineargradient stop use symbol marker polygon polyline fieldset legend details summary table caption thead tbody tr th td footer noscript ul ol li q cite h1 h2 h3 section " +
		"dl dt dd strong em i code pre small sup sub sub time abbr mask style iframe var kbd hr br desc aside article foreignobject select option math mrow mi mn mo mfrac msub msup mtext mspace mtable mtr mtd munder mover") {
		siteElements[name] = true
	}
}

// soundMarkup fails where a page has an element or an attribute that we do not
// write. Handlers and styles are never ours; scripts are files.
func soundMarkup(t *testing.T, page string) {
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return
		case html.StartTagToken, html.SelfClosingTagToken:
			token := z.Token()
			if !siteElements[token.Data] {
				t.Errorf("<%s> in a page", token.Data)
			}
			address := ""
			for _, a := range token.Attr {
				if strings.HasPrefix(a.Key, "on") || a.Key == "style" || a.Key == "srcdoc" || strings.HasPrefix(strings.ToLower(strings.TrimSpace(a.Val)), "javascript:") && a.Key == "href" {
					t.Errorf("<%s %s=%q>", token.Data, a.Key, a.Val)
				}
				if a.Key == "src" || a.Key == "type" {
					address += a.Val
				}
			}
			if token.Data == "script" && !strings.HasPrefix(address, "/assets/") && address != "application/json" {
				t.Errorf("a script of %q", address)
			}
			if token.Data == "style" {
				t.Error("a style element in a page")
			}
		}
	}
}
