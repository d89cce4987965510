package web

import (
	"bytes"
	"encoding/xml"
	"image/png"
	"io"
	"net/url"
	"strings"
	"testing"

	"breakeven/app/scenario"

	"golang.org/x/net/html"
)

// textsOf are an SVG's texts, one after the other, and its elements.
func textsOf(t *testing.T, svg string) (texts string, elements map[string]int) {
	t.Helper()
	elements = map[string]int{}
	for decoder := xml.NewDecoder(strings.NewReader(svg)); ; {
		token, err := decoder.Token()
		if err == io.EOF {
			return strings.Join(strings.Fields(texts), " "), elements
		}
		switch token := token.(type) {
		case nil:
			t.Fatalf("%v in %s", err, svg)
		case xml.StartElement:
			elements[token.Name.Local]++
		case xml.CharData:
			texts += string(token)
		}
	}
}

func TestDrawingsBesideLinks(t *testing.T) {
	for address, says := range map[string]string{
		"/picture/meta-2025.svg":                                                                    "Meta",
		"/picture/META-2025.svg?%zz":                                                                "Meta",
		"/picture/amazon-2025-9m.svg?capex=95000000000":                                             "Changed: Capex. Sources:",
		"/picture/amazon-2025-9m.svg?utm_source=x&theme=dark":                                       "Amazon",
		"/picture/dark/amazon-2025-9m.svg?theme=light&utm_x":                                        "Amazon",
		"/picture/amazon-2025-9m.svg?title=" + url.QueryEscape(`</title><script>alert(1)</script>`): `</title><script>alert(1)</script>`,
	} {
		r := get(t, Options{}, "GET", address)
		data, h := body(t, r), r.Header
		texts, elements := textsOf(t, data)
		if r.StatusCode != 200 || !strings.Contains(texts, says) || elements["svg"] != 1 || elements["script"] != 0 {
			t.Errorf("%s: %d, %v, %s", address, r.StatusCode, elements, texts)
		}
		for name, want := range map[string]string{
			"Content-Type": "image/svg+xml", "X-Content-Type-Options": "nosniff", "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
			"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin", "Cache-Control": "public, max-age=3600", "Vary": "Accept-Encoding",
		} {
			if got := h.Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", address, name, got, want)
			}
		}
		if again := get(t, Options{}, "GET", address, "If-None-Match", h.Get("ETag")); again.StatusCode != 304 {
			t.Errorf("%s again: %d", address, again.StatusCode)
		}
		if small := get(t, Options{}, "GET", address, "Accept-Encoding", "br"); small.Header.Get("Content-Encoding") != "br" || len(body(t, small)) > 5_000 {
			t.Errorf("%s is not small in Brotli", address)
		}
		if dark := strings.Contains(data, `<rect fill="#15171b"`); dark != strings.Contains(address, "dark") {
			t.Errorf("%s is dark: %v", address, dark)
		}
	}
	for _, address := range []string{"/picture/nobody.svg", "/picture/600/meta-2025.svg", "/picture/light/meta-2025.svg", "/picture/dark/nobody.png", "/picture/dark/meta-2025", "/picture/dark/"} {
		if r := get(t, Options{}, "GET", address); r.StatusCode != 404 || !strings.Contains(r.Header.Get("Content-Security-Policy"), "style-src 'self'") {
			t.Errorf("%s: %d with %s", address, r.StatusCode, r.Header.Get("Content-Security-Policy"))
		}
	}
}

// A query's theme and the folder draw one picture.
func TestDarkPictures(t *testing.T) {
	for _, kind := range []string{".png", ".svg"} {
		light := body(t, get(t, Options{}, "GET", "/picture/meta-2025"+kind+"?theme=light"))
		dark := body(t, get(t, Options{}, "GET", "/picture/meta-2025"+kind+"?theme=dark"))
		if folder := body(t, get(t, Options{}, "GET", "/picture/dark/meta-2025"+kind)); folder != dark || light == dark {
			t.Errorf("%s: the dark picture is not the folder's, or the light one", kind)
		}
		if auto := body(t, get(t, Options{}, "GET", "/picture/meta-2025"+kind)); kind == ".png" && auto != light {
			t.Error("the picture of an automatic theme is not the light one")
		}
	}
}

// What was changed stands first, so that a long title cuts nothing off it.
func TestPicturesNameWhatWasChanged(t *testing.T) {
	for query, want := range map[string]string{
		"capex=1":                "Changed: Capex. Sources: ",
		"capex=1&headcount=1000": "Changed: Headcount, Capex, Layoffs. Sources: ",
		"capex=1&headcount=400000&revenue=3&taxRate=0.1&gpuPrice=7": "Changed: ",
		"theme=dark&title=x&lock=capex":                             "",
	} {
		texts, _ := textsOf(t, body(t, get(t, Options{}, "GET", "/picture/amazon-2025-9m.svg?"+query)))
		if !strings.Contains(texts, want) || strings.Contains(texts, "Changed: ") != (want != "") || strings.Contains(texts, " more. Sources") != strings.Contains(query, "gpuPrice") {
			t.Errorf("%s: %s", query, texts)
		}
	}
}

func TestPicturesOfFiles(t *testing.T) {
	files := staticFiles(t, Options{Origin: "https://cdn.example", Base: "/news/"})
	for _, p := range scenario.All() {
		for _, folder := range []string{"", "dark/"} {
			picture := files["picture/"+folder+p.ID+".png"]
			if image, err := png.Decode(bytes.NewReader([]byte(picture))); err != nil || len(picture) >= 120_000 || image.Bounds().Dx() != 1200 || image.Bounds().Dy() != 630 {
				t.Errorf("%s%s.png: %d bytes, %v", folder, p.ID, len(picture), err)
			}
			drawing := files["picture/"+folder+p.ID+".svg"]
			if texts, _ := textsOf(t, drawing); !strings.Contains(texts, p.Company) || files["picture/"+folder+p.ID+".svg.br"] == "" {
				t.Errorf("%s%s.svg says %s", folder, p.ID, texts)
			}
		}
		// The page leads to its own picture, which is there.
		for name, address := range pictureLinks(t, files["scenario/"+p.ID+"/index.html"]) {
			if file, ok := strings.CutPrefix(address, "/news/"); !ok || files[file] == "" || name != "breakeven-"+p.ID+file[len(file)-4:] {
				t.Errorf("%s's page leads to %s as %s", p.ID, address, name)
			}
		}
	}
}

// pictureLinks are the links to files of a page's foot, by the files' names.
func pictureLinks(t *testing.T, page string) map[string]string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	links := map[string]string{}
	for n := range root.Descendants() {
		a := map[string]string{}
		for _, attribute := range n.Attr {
			a[attribute.Key] = attribute.Val
		}
		if n.Data == "a" && a["download"] != "" {
			links[a["download"]] = a["href"]
		}
	}
	if len(links) != 2 {
		t.Errorf("the page leads to the pictures %v", links)
	}
	return links
}

// Without script a page leads to the picture of what it shows.
func TestPagesLeadToTheirPicture(t *testing.T) {
	for _, address := range []string{"/", "/?scenario=meta-2025&capex=125000000000&theme=dark&utm_source=x&title=%22%3E%3Cb%3E", "/scenario/microsoft-fy25?lock=capex"} {
		for name, link := range pictureLinks(t, body(t, get(t, Options{}, "GET", address))) {
			r := get(t, Options{}, "GET", link)
			if r.StatusCode != 200 || strings.Contains(link, "utm") || strings.Contains(link, "scenario=") || strings.Contains(link, "capex=125000000000") != strings.Contains(address, "capex=1") {
				t.Errorf("%s leads to %s: %d", address, link, r.StatusCode)
			}
			if texts := body(t, r); strings.HasSuffix(name, ".svg") {
				want := headOf(t, body(t, get(t, Options{}, "GET", address))).metas["description"]
				if said, _ := textsOf(t, texts); !strings.Contains(said, strings.Join(strings.Fields(want), " ")) {
					t.Errorf("%s says %q, its picture %s", address, want, said)
				}
			}
		}
	}
	if embed := body(t, get(t, Options{}, "GET", "/embed/meta-2025")); strings.Contains(embed, " download=") {
		t.Error("an embed leads to a picture")
	}
}
