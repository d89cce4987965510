package web

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"breakeven/app/snippet"
)

// ask asks /oembed about an address. The site's host is example.com, which
// httptest's requests name.
func ask(t *testing.T, o Options, address, more string) *http.Response {
	t.Helper()
	base := o.withDefaults().Base
	return get(t, o, "GET", base+"oembed?url="+url.QueryEscape(address)+more)
}

func answered(t *testing.T, r *http.Response) oembedAnswer {
	t.Helper()
	var a oembedAnswer
	text := body(t, r)
	if r.StatusCode != 200 {
		t.Fatalf("%d: %s", r.StatusCode, text)
	}
	if err := json.Unmarshal([]byte(text), &a); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	return a
}

// frame is what a consumer finds in an answer's markup.
func frame(t *testing.T, markup string) (src, link string, attributes map[string]string) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(markup))
	if err != nil {
		t.Fatal(err)
	}
	attributes = map[string]string{}
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "iframe":
			for _, a := range n.Attr {
				attributes[a.Key] = a.Val
			}
		case "a":
			link = n.Attr[0].Val
		case "script", "img", "svg":
			t.Errorf("there is a %s in %s", n.Data, markup)
		}
	}
	return attributes["src"], link, attributes
}

func TestOembedAnswers(t *testing.T) {
	const host = "http://example.com"
	site := Options{}.withDefaults().handler(testAssets(t, Options{})) // one, for its tables are made once
	answer := func(address string) *http.Response {
		w := httptest.NewRecorder()
		site.ServeHTTP(w, httptest.NewRequest("GET", address, nil))
		return w.Result()
	}
	for asked, want := range map[string]struct{ embed, page string }{
		host:                                  {"/embed?scenario=amazon-2025-9m", "/?scenario=amazon-2025-9m"},
		host + "/":                            {"/embed?scenario=amazon-2025-9m", "/?scenario=amazon-2025-9m"},
		"https://example.com:443/":            {"/embed?scenario=amazon-2025-9m", "/?scenario=amazon-2025-9m"},
		"HTTP://EXAMPLE.com:80/embed":         {"/embed?scenario=amazon-2025-9m", "/?scenario=amazon-2025-9m"},
		host + "/embed/meta-2025":             {"/embed/meta-2025", "/?scenario=meta-2025"},
		host + "/embed/META-2025?":            {"/embed/meta-2025", "/?scenario=meta-2025"},
		host + "/embed/meta-2025?capex=1&x=2": {"/embed/meta-2025?capex=1&x=2", "/?scenario=meta-2025&capex=1&x=2"},
		host + "/?capex=9&scenario=microsoft-fy25&lock=revenue,headcount": {
			"/embed?scenario=microsoft-fy25&capex=9&lock=revenue,headcount", "/?scenario=microsoft-fy25&capex=9&lock=revenue,headcount"},
		host + "/embed?title=A%20%22b%22%20%3Cc%3E&x": {
			"/embed?scenario=amazon-2025-9m&title=A%20%22b%22%20%3Cc%3E&x", "/?scenario=amazon-2025-9m&title=A%20%22b%22%20%3Cc%3E&x"},
		// A reader's fragment becomes the author's query; what else stands in it goes.
		host + "/?scenario=meta-2025&capex=5#capex=100000000000&headcount=70000": {
			"/embed?scenario=meta-2025&headcount=70000&capex=100000000000", "/?scenario=meta-2025&headcount=70000&capex=100000000000"},
		host + "/?scenario=meta-2025&lock=capex#capex=7&amp=1&?secret=abc": {
			"/embed?scenario=meta-2025&lock=capex", "/?scenario=meta-2025&lock=capex"},
		host + "/embed/meta-2025?x=1&copy;=2&quot;": {"/embed/meta-2025?x=1&copy;=2&quot;", "/?scenario=meta-2025&x=1&copy;=2&quot;"},
		host + "/embed/meta-2025?title=%&é=\"<' >`": {
			"/embed/meta-2025?title=%&%C3%A9=%22%3C%27%20%3E%60", "/?scenario=meta-2025&title=%&%C3%A9=%22%3C%27%20%3E%60"},
		host + "/embed/meta-2025#?secret=abc":                        {"/embed/meta-2025", "/?scenario=meta-2025"},
		host + "/embed/meta-2025#capex=%zz&headcount=NaN&layoffs=-1": {"/embed/meta-2025", "/?scenario=meta-2025"},
	} {
		r := ask(t, Options{}, asked, "")
		a := answered(t, r)
		src, link, attributes := frame(t, a.HTML)
		if src != host+want.embed || link != host+want.page {
			t.Errorf("%s\n got %s\n and %s", asked, src, link)
		}
		if a.Type != "rich" || a.Version != "1.0" || a.ProviderName != "Breakeven" || a.ProviderURL != host+"/" || a.CacheAge <= 0 || a.Title == "" ||
			a.Width != 640 || a.Height != snippet.Height(640, strings.TrimPrefix(link, host+"/?")) ||
			attributes["width"] != "640" || attributes["height"] != fmt.Sprint(a.Height) || attributes["title"] != a.Title {
			t.Errorf("%s: %+v", asked, a)
		}
		if h := r.Header; h.Get("Content-Type") != "application/json; charset=utf-8" || h.Get("Access-Control-Allow-Origin") != "*" ||
			h.Get("X-Content-Type-Options") != "nosniff" || !strings.HasPrefix(h.Get("Cache-Control"), "public, max-age=") || h.Get("ETag") == "" {
			t.Errorf("%s: %v", asked, h)
		}
		if thumbnail := answer(a.ThumbnailURL); thumbnail.StatusCode != 200 || thumbnail.Header.Get("Content-Type") != "image/png" {
			t.Errorf("%s: the thumbnail %s: %d", asked, a.ThumbnailURL, thumbnail.StatusCode)
		}
		if page := answer(src); page.StatusCode != 200 {
			t.Errorf("%s: the frame: %d", asked, page.StatusCode)
		}
	}
}

// A fragment's state and the query made of it are the same state.
func TestOembedKeepsWhatAReaderMoved(t *testing.T) {
	a := answered(t, ask(t, Options{}, "http://example.com/?scenario=meta-2025&min.capex=1000000000#capex=125000000000&headcount=5000&taxRate=0.2", ""))
	src, _, _ := frame(t, a.HTML)
	page := body(t, get(t, Options{}, "GET", src))
	for _, want := range []string{`value="125000000000"`, "5,000", `data-value="`} {
		if !strings.Contains(page, want) {
			t.Errorf("%s shows no %s", src, want)
		}
	}
	if strings.Contains(page, "data-notice") {
		t.Errorf("%s is not understood by its own page", src)
	}
}

func TestOembedFormats(t *testing.T) {
	const address = "http://example.com/embed/meta-2025?title=%3Cb%3E%26%22%5D%5D%3E%00%0B"
	j := answered(t, ask(t, Options{}, address, "&format=json"))
	r := ask(t, Options{}, address, "&format=xml")
	text := body(t, r)
	var x oembedAnswer
	if err := xml.Unmarshal([]byte(text), &x); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	x.XMLName = xml.Name{}
	if x != j {
		t.Errorf("XML and JSON differ:\n%+v\n%+v", x, j)
	}
	if r.Header.Get("Content-Type") != "text/xml; charset=utf-8" || !strings.HasPrefix(text, "<?xml") {
		t.Errorf("%v %.60s", r.Header, text)
	}
	if j.Title != `<b>&"]]>` {
		t.Errorf("the title is %q", j.Title)
	}
}

func TestOembedLimits(t *testing.T) {
	whole := snippet.Height(640, "scenario=meta-2025")
	for limits, want := range map[string]struct{ width, height, thumbnail, thumbnailHeight int }{
		"":                                     {640, whole, 1200, 630},
		"&maxwidth=1200&maxheight=9000":        {640, whole, 1200, 630},
		"&maxwidth=1199":                       {640, whole, 600, 315},
		"&maxheight=400":                       {640, 400, 600, 315},
		"&maxwidth=480":                        {480, snippet.Height(480, "scenario=meta-2025"), 320, 168},
		"&maxwidth=319":                        {319, snippet.Height(319, "scenario=meta-2025"), 0, 0},
		"&maxheight=167":                       {640, 167, 0, 0},
		"&maxwidth=1&maxheight=1":              {1, 1, 0, 0},
		"&maxwidth=0640":                       {640, whole, 600, 315},
		"&maxwidth=99999999999999999999999999": {640, whole, 1200, 630},
	} {
		a := answered(t, ask(t, Options{}, "http://example.com/embed/meta-2025", limits))
		if a.Width != want.width || a.Height != want.height || a.ThumbnailWidth != want.thumbnail || a.ThumbnailHeight != want.thumbnailHeight || (a.ThumbnailURL == "") != (want.thumbnail == 0) {
			t.Errorf("%s: %+v, want %+v", limits, a, want)
		}
	}
}

func TestOembedRefuses(t *testing.T) {
	const good = "url=http%3A%2F%2Fexample.com%2Fembed"
	for query, want := range map[string]struct {
		status    int
		field     string
		says, say string
	}{
		"":                                   {400, "url", "missing", "url="},
		"url=":                               {400, "url", "missing", ""},
		"url=%zz":                            {400, "url", "can't be read", "percent-encoded"},
		"url=meta-2025":                      {400, "url", "can't be read", "http://example.com/embed/ID"},
		"url=%2Fembed":                       {400, "url", "can't be read", ""},
		"url=%FF":                            {400, "url", "UTF-8", ""},
		"url=http%3A%2F%2Fexample.com%2F%00": {400, "url", "can't be read", ""},
		"url=http%3A%2F%2Fexample.com%2Fembed%3F" + strings.Repeat("x", 9000): {400, "url", "too long", "8192"},
		"url=http%3A%2F%2Fexample.com%2Fembed%3F" + strings.Repeat("x", 4100): {400, "url", "too long", "4096"},
		good + "&" + good:                                         {400, "url", "twice", ""},
		good + "&format=json&format=xml":                          {400, "format", "twice", ""},
		good + "&maxwidth=0":                                      {400, "maxwidth", "not a whole number above 0", "maxwidth=600"},
		good + "&maxwidth=":                                       {400, "maxwidth", "not a whole number above 0", ""},
		good + "&maxwidth=-5":                                     {400, "maxwidth", "not a whole number above 0", ""},
		good + "&maxheight=1e3":                                   {400, "maxheight", "not a whole number above 0", ""},
		good + "&maxheight=12.5":                                  {400, "maxheight", "not a whole number above 0", ""},
		good + "&maxheight=٣":                                     {400, "maxheight", "not a whole number above 0", ""},
		"url=http%3A%2F%2Fother.example%2Fembed":                  {404, "url", "not an address of this site", "http://example.com/"},
		"url=http%3A%2F%2Fexample.com.evil.example%2Fembed":       {404, "url", "not an address of this site", ""},
		"url=http%3A%2F%2Fexample.com%40evil.example%2Fembed":     {404, "url", "not an address of this site", ""},
		"url=http%3A%2F%2Fuser%3Apass%40example.com%2Fembed":      {404, "url", "not an address of this site", ""},
		"url=http%3A%2F%2Fexample.com%3A8080%2Fembed":             {404, "url", "not an address of this site", ""},
		"url=ftp%3A%2F%2Fexample.com%2Fembed":                     {404, "url", "not an address of this site", ""},
		"url=javascript%3A%2F%2Fexample.com%2Fembed":              {404, "url", "not an address of this site", ""},
		"url=http%3A%2F%2Fexample.com%2Fembed%2Fnobody":           {404, "url", "a scenario that there is not", "meta-2025"},
		"url=http%3A%2F%2Fexample.com%2F%3Fscenario%3Dnobody":     {404, "url", "a scenario that there is not", "meta-2025"},
		"url=http%3A%2F%2Fexample.com%2Fembed%2Fmeta-2025%2Fjunk": {404, "url", "not the address of a page", ""},
		"url=http%3A%2F%2Fexample.com%2Fembed%2F":                 {404, "url", "a scenario that there is not", ""},
		"url=http%3A%2F%2Fexample.com%2Fembedx":                   {404, "url", "not the address of a page", ""},
		"url=http%3A%2F%2Fexample.com%2Fstudio":                   {404, "url", "not the address of a page", ""},
		"url=http%3A%2F%2Fexample.com%2F%2Fembed":                 {404, "url", "not the address of a page", ""},
		"url=http%3A%2F%2Fexample.com%2Fembed%252Fmeta-2025":      {404, "url", "not the address of a page", ""},
		"url=http%3A%2F%2Fexample.com%2F..%2Fembed":               {404, "url", "not the address of a page", ""},
	} {
		r := get(t, Options{}, "GET", "/oembed?"+query)
		text := body(t, r)
		var e struct {
			Error struct{ Field, Code, Message string }
		}
		if err := json.Unmarshal([]byte(text), &e); err != nil {
			t.Errorf("%.80s: %v in %s", query, err, text)
			continue
		}
		if r.StatusCode != want.status || e.Error.Field != want.field || e.Error.Code == "" || !strings.Contains(e.Error.Message, want.says) || !strings.Contains(e.Error.Message, want.say) {
			t.Errorf("%.80s: %d %+v, want %+v", query, r.StatusCode, e.Error, want)
		}
		if r.Header.Get("Content-Type") != "application/json; charset=utf-8" || r.Header.Get("Access-Control-Allow-Origin") != "*" || r.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%.80s: %v", query, r.Header)
		}
	}
	if r := get(t, Options{}, "GET", "/oembed?format=yaml&"+good); r.StatusCode != 501 || !strings.Contains(body(t, r), "format=json or format=xml") || r.Header.Get("Content-Type") != "text/plain; charset=utf-8" {
		t.Errorf("another format: %d %v", r.StatusCode, r.Header)
	}
	r := get(t, Options{}, "GET", "/oembed?format=xml&maxwidth=x&"+good)
	var e oembedError
	if text := body(t, r); xml.Unmarshal([]byte(text), &e) != nil || r.StatusCode != 400 || e.Field != "maxwidth" || r.Header.Get("Content-Type") != "text/xml; charset=utf-8" {
		t.Errorf("in XML: %d %s", r.StatusCode, text)
	}
	if r := get(t, Options{}, "POST", "/oembed?"+good); r.StatusCode != 405 {
		t.Errorf("POST: %d", r.StatusCode)
	}
	if r := get(t, Options{}, "HEAD", "/oembed?"+good); r.StatusCode != 200 || body(t, r) != "" || r.Header.Get("Content-Length") == "" {
		t.Errorf("HEAD: %d %v", r.StatusCode, r.Header)
	}
}

func TestOembedNamesTheSiteAsItsOperatorDoes(t *testing.T) {
	o := Options{Origin: "https://news.example:8443", Base: "/jobs/"}
	a := answered(t, ask(t, o, "https://news.example:8443/jobs/embed/meta-2025?capex=5", ""))
	src, link, _ := frame(t, a.HTML)
	if src != "https://news.example:8443/jobs/embed/meta-2025?capex=5" || link != "https://news.example:8443/jobs/?scenario=meta-2025&capex=5" ||
		a.ProviderURL != "https://news.example:8443/jobs/" || !strings.HasPrefix(a.ThumbnailURL, "https://news.example:8443/jobs/picture/") {
		t.Errorf("%+v", a)
	}
	for _, address := range []string{"https://example.com/jobs/embed", "https://news.example/jobs/embed", "https://news.example:8443/embed", "https://news.example:8443/jobs"} {
		if r := ask(t, o, address, ""); r.StatusCode != 404 {
			t.Errorf("%s: %d", address, r.StatusCode)
		}
	}
}

func TestOembedFilesAreTheAnswersForPresets(t *testing.T) {
	for _, format := range []string{"json", "xml"} {
		want := body(t, ask(t, Options{}, "http://example.com/embed/meta-2025", "&format="+format))
		r := get(t, Options{}, "GET", "/oembed/meta-2025."+format)
		if got := body(t, r); got != want || r.StatusCode != 200 {
			t.Errorf("%s: %d\n%s\n%s", format, r.StatusCode, got, want)
		}
	}
	for _, name := range []string{"meta-2025", "meta-2025.yaml", "nobody.json", "meta-2025.json.xml"} {
		if r := get(t, Options{}, "GET", "/oembed/"+name); r.StatusCode != 404 {
			t.Errorf("%s: %d", name, r.StatusCode)
		}
	}
}

// Whatever a title or query holds stays text and one address.
func TestOembedMarkupIsOurs(t *testing.T) {
	for _, hostile := range []string{
		`"><script>alert(1)</script>`, `' onload='alert(1)`, `</a></blockquote><iframe src="https://evil.example"></iframe>`,
		"\"\u2028\n<svg/onload=alert(1)>", `{{.Page}}`, `javascript:alert(1)`, "\u202e\u0000", `&quot;><b>`,
	} {
		for _, name := range []string{"title", "x"} {
			address := "http://example.com/embed/meta-2025?" + name + "=" + url.QueryEscape(hostile) + "&" + strings.NewReplacer("\n", "", "\u0000", "").Replace(hostile)
			a := answered(t, ask(t, Options{}, address, ""))
			src, link, attributes := frame(t, a.HTML)
			if !strings.HasPrefix(src, "http://example.com/embed/meta-2025?") || !strings.HasPrefix(link, "http://example.com/?scenario=meta-2025&") || len(attributes) != 9 {
				t.Errorf("%s\n%s", address, a.HTML)
			}
			if strings.Count(a.HTML, "<") != 6 {
				t.Errorf("%d tags in %s", strings.Count(a.HTML, "<"), a.HTML)
			}
		}
	}
}

// FuzzOembed asks about any address: an answer leads to this site, and asked
// about its own frame the site gives the same answer.
func FuzzOembed(f *testing.F) {
	for _, seed := range []string{
		"http://example.com/", "https://example.com/embed/meta-2025?capex=1#headcount=5", "http://example.com/?scenario=microsoft-fy25&title=%3Cb%3E",
		"http://user@example.com/embed", "http://example.com/embed?%73cenario=meta-2025&scenario=amazon-2025-9m", "http://example.com/embed?&&=&a=b=c#?secret=x",
	} {
		f.Add(seed)
	}
	s := &site{Options: Options{}.withDefaults()}
	f.Fuzz(func(t *testing.T, address string) {
		target, problem := s.oembedTarget(siteEnglish, address, "http://example.com")
		if problem != nil {
			if problem.status != 400 && problem.status != 404 || problem.Message == "" {
				t.Fatalf("%+v", problem)
			}
			return
		}
		q := oembedQuery{maxWidth: 500, maxHeight: 700}
		answer := s.oembedAnswer(target, "http://example.com", q)
		src, link, _ := frame(t, answer.HTML)
		if !strings.HasPrefix(src, "http://example.com/embed") || !strings.HasPrefix(link, "http://example.com/?scenario=") || strings.Contains(src, "#") || strings.Count(answer.HTML, "<") != 6 {
			t.Fatalf("%q gives %s", address, answer.HTML)
		}
		again, problem := s.oembedTarget(siteEnglish, src, "http://example.com")
		if problem != nil {
			t.Fatalf("%q gives %s, which is refused: %+v", address, src, problem)
		}
		if second := s.oembedAnswer(again, "http://example.com", q); second.HTML != answer.HTML {
			t.Fatalf("%q gives\n%s\nand then\n%s", address, answer.HTML, second.HTML)
		}
	})
}
