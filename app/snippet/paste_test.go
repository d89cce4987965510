package snippet

import (
	"net/url"
	"strings"
	"testing"

	"breakeven/app/scenario"
	"breakeven/calc"

	"golang.org/x/net/html"
)

var site = Site{Origin: "https://calc.example", Base: "/news/", Loader: Loader{Pinned: "embed.1.js", Integrity: "sha384-abc+/="}}

// asSet are options with something in every place.
func asSet() Options {
	o := Options{Preset: scenario.Default(), Title: "Who pays?", Theme: "dark", Accent: "c0392b", Lang: "en-GB", ID: "a b", Equivalents: true, Working: true, Events: true}
	o.Fields[calc.Capex] = Field{Value: "100000000000", Min: "60000000000", Max: "150000000000", Step: "1000000000"}
	o.Fields[calc.Revenue] = Field{Use: Lock, Basis: "12"}
	o.Fields[calc.Headcount].Use = Lock
	o.Fields[calc.TaxRate].Use = Hide
	return o
}

func TestQuery(t *testing.T) {
	for _, c := range []struct {
		options Options
		want    string
	}{
		{Options{Preset: scenario.Default()}, "scenario=amazon-2025-9m"},
		{Options{Preset: scenario.Default(), Theme: "auto", Title: "How many layoffs pay for the GPUs?"}, "scenario=amazon-2025-9m"},
		{asSet(), "scenario=amazon-2025-9m&capex=100000000000&basis.revenue=12&min.capex=60000000000&max.capex=150000000000&step.capex=1000000000" +
			"&lock=revenue,headcount&hide=taxRate&title=Who%20pays%3F&theme=dark&accent=c0392b&lang=en-GB&id=a%20b&show=equivalents,working&events=1"},
	} {
		if got := c.options.Query(); got != c.want {
			t.Errorf("%s\nwant %s", got, c.want)
		}
	}
	o := asSet()
	o.Fields[calc.Capex].Value = "89860000000.0" // the preset's own, in other words
	if strings.Contains(o.Query(), "&capex=") {
		t.Errorf("the preset's own value stands in %s", o.Query())
	}
}

// The readings take the calculator's place in a frame, and have a page of their
// own where the path alone says what is shown; links lead to where they stand
// below the calculator.
func TestReadingsHaveAPlaceOfTheirOwn(t *testing.T) {
	o := Options{Preset: scenario.Default(), Readings: true, Working: true, Theme: "dark"}
	for _, c := range []struct {
		files       bool
		embed, page string
	}{
		{false, "embed?scenario=amazon-2025-9m&theme=dark&show=readings", "?scenario=amazon-2025-9m&theme=dark#readings"},
		{true, "embed/amazon-2025-9m/readings/?theme=dark", "scenario/amazon-2025-9m/?theme=dark#readings"},
	} {
		s := Site{Origin: "https://calc.example", Base: "/news/", Files: c.files}
		if got := s.Embed(o); got != s.Origin+s.Base+c.embed {
			t.Errorf("the frame's address is %s", got)
		}
		if got := s.Page(o); got != s.Origin+s.Base+c.page {
			t.Errorf("the page's address is %s", got)
		}
	}
}

// A query reads back as what was put into it, whatever that is.
func TestQueryEscapes(t *testing.T) {
	for _, title := range hostile {
		o := Options{Preset: scenario.Default(), Title: title}
		query := o.Query()
		if strings.Trim(query, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%=&,") != "" {
			t.Errorf("%q gives %s", title, query)
		}
		values, err := url.ParseQuery(query)
		if err != nil || values.Get("title") != oneLine(title) {
			t.Errorf("%q comes back as %q, %v", title, values.Get("title"), err)
		}
	}
}

// hostile are headings that must stay text wherever they are pasted.
var hostile = []string{
	`"><script>alert(1)</script>`, `' onload='alert(1)`, "` onload=`alert(1)", `](javascript:alert(1))`, `![x](https://evil.example/x.png)`,
	`\](javascript:alert(1))`, `[x]: javascript:alert(1)`, "</a></iframe></breakeven-calculator></amp-iframe><b>", "a\n\n# b\r\n<script>", `&quot;><b>&#34;`,
	"<!--", "-->", "]]>", "</textarea><b>", "a\x00b\u202ec\u2028d", "\xff\xfe", "javascript:alert(1)", `*_~|#!()`, `<https://evil.example>`, "[[gallery ids=1]]", "  ", "日本語 العربية",
	strings.Repeat(`"<&`, 60),
}

// markups are the snippets that are HTML, and the elements each is made of.
var markups = map[string]struct {
	write func(Site, Options) string
	of    string
}{
	"frame":     {Frame, "iframe"},
	"element":   {Element, "script div breakeven-calculator a"},
	"pinned":    {PinnedElement, "script div breakeven-calculator a"},
	"ghost":     {Ghost, "figure iframe figcaption a"},
	"amp":       {amp, "amp-iframe p a amp-img div"},
	"wordpress": {WordPressBlock, "blockquote a iframe"},
	"mail":      {Newsletter, "a img"},
}

// amp is an AMP embed whose words are hostile, too.
func amp(s Site, o Options) string {
	return AMP(s, o, AMPWords{Show: `<b>"'`, ShowAll: `"><b>`})
}

func TestMarkupStaysWhatItIs(t *testing.T) {
	for name, m := range markups {
		for _, title := range append(hostile, "Who pays?") {
			o := asSet()
			o.Title = title
			elements := elementsOf(t, m.write(site, o))
			var tags []string
			for _, n := range elements {
				tags = append(tags, n.Data)
				for _, a := range n.Attr {
					switch {
					case strings.HasPrefix(a.Key, "on"), a.Key == "srcdoc", a.Key == "style" && a.Val != FrameStyle(o.Query()) && a.Val != Reserve(o.Query()) && a.Val != pictureStyle:
						t.Errorf("%s of %q: %s has %s", name, title, n.Data, a.Key)
					case a.Key == "src" || a.Key == "href":
						if !strings.HasPrefix(a.Val, "https://calc.example/news/") {
							t.Errorf("%s of %q leads to %s", name, title, a.Val)
						}
					}
				}
			}
			if got := strings.Join(tags, " "); got != m.of {
				t.Errorf("%s of %q is made of %s, not of %s", name, title, got, m.of)
			}
		}
	}
}

// What each snippet says where it is read by the machine it is for.
func TestWhatTheMarkupSays(t *testing.T) {
	o := asSet()
	embed := "https://calc.example/news/embed?" + o.Query()
	for name, want := range map[string]map[string]map[string]string{
		"frame": {"iframe": {"src": embed, "title": "Who pays?", "width": "100%", "style": FrameStyle(o.Query()), "loading": "lazy"}},
		"amp": {"amp-iframe": {"src": embed, "title": "Who pays?", "layout": "fixed-height", "resizable": "", "frameborder": "0"},
			"p": {"placeholder": ""}, "amp-img": {"src": site.drawing(o), "alt": "Who pays?", "width": "1200", "height": "630"}, "div": {"overflow": "", "role": "button", "tabindex": "0"}},
		"element": {"script": {"src": "https://calc.example/news/embed.js", "async": ""},
			"breakeven-calculator": {"scenario": "amazon-2025-9m", "capex": "100000000000", "min.capex": "60000000000", "lock": "revenue,headcount", "hide": "taxRate", "title": "Who pays?", "events": "1", "style": Reserve(o.Query())},
			"a":                    {"href": "https://calc.example/news/?" + o.Query()}},
		"pinned":    {"script": {"src": "https://calc.example/news/embed.1.js", "async": "", "integrity": "sha384-abc+/=", "crossorigin": "anonymous"}},
		"mail":      {"a": {"href": "https://calc.example/news/?" + o.Query()}, "img": {"src": site.Picture(o), "alt": "Who pays?", "width": "600"}},
		"ghost":     {"iframe": {"src": embed}, "a": {"href": "https://calc.example/news/?" + o.Query()}},
		"wordpress": {"iframe": {"class": "wp-embedded-content", "sandbox": "allow-scripts", "security": "restricted", "title": "Who pays?"}, "blockquote": {"class": "wp-embedded-content"}},
	} {
		for _, n := range elementsOf(t, markups[name].write(site, o)) {
			for key, value := range want[n.Data] {
				if got, ok := attributeOf(n, key); !ok || got != value {
					t.Errorf("%s: %s has %s=%q, want %q", name, n.Data, key, got, value)
				}
			}
		}
	}
	for _, name := range []string{"frame", "amp", "wordpress", "ghost"} {
		for _, n := range elementsOf(t, markups[name].write(site, o)) {
			if h, ok := attributeOf(n, "height"); ok && (len(h) < 3 || strings.Trim(h, "0123456789") != "") {
				t.Errorf("%s: height=%q", name, h)
			}
		}
	}
}

// A frame always has a title, and the preset's where the author's is none.
func TestAFrameHasATitle(t *testing.T) {
	for _, title := range []string{"", " ", "\u202e", "\n"} {
		frame := elementsOf(t, Frame(site, Options{Preset: scenario.Default(), Title: title}))[0]
		if got, _ := attributeOf(frame, "title"); got != "How many layoffs pay for the GPUs?" {
			t.Errorf("%q gives the frame the title %q", title, got)
		}
	}
}

// The quotation and the frame share one secret, of WordPress's form; other
// embeds have others.
func TestWordPressSecret(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range scenario.All() {
		secrets := map[string]bool{}
		for _, n := range elementsOf(t, WordPressBlock(site, Options{Preset: p})) {
			if secret, ok := attributeOf(n, "data-secret"); ok {
				secrets[secret] = true
				if len(secret) != 10 || strings.Trim(secret, "0123456789abcdefghijklmnopqrstuvwxyz") != "" || seen[secret] {
					t.Errorf("%s: secret %q", p.ID, secret)
				}
				if src, ok := attributeOf(n, "src"); ok && !strings.HasSuffix(src, "#?secret="+secret) {
					t.Errorf("%s: %s without its secret", p.ID, src)
				}
			}
		}
		if len(secrets) != 1 {
			t.Errorf("%s has the secrets %v", p.ID, secrets)
		}
		for s := range secrets {
			seen[s] = true
		}
	}
}

// Markdown: the words are one run of text, and the two addresses are ours.
func TestMarkdown(t *testing.T) {
	for _, title := range append(hostile, "Who pays?") {
		o := asSet()
		o.Title = title
		text := Markdown(site, o)
		if strings.ContainsAny(text, "\n\r<>\"") {
			t.Errorf("%q gives %q", title, text)
		}
		words, rest, ok := cutUnescaped(strings.TrimPrefix(text, "[!["))
		if !ok || rest != "("+site.Picture(o)+")]("+site.Page(o)+")" {
			t.Errorf("%q: the words end before %q", title, rest)
		}
		if want := strings.NewReplacer("\uFFFD", " ").Replace(o.title()); unescapeMarkdown(words) != want {
			t.Errorf("%q reads %q", title, unescapeMarkdown(words))
		}
	}
	if got, want := Markdown(site, Options{Preset: scenario.Default()}),
		"[![How many layoffs pay for the GPUs?](https://calc.example/news/picture/amazon-2025-9m.png)](https://calc.example/news/?scenario=amazon-2025-9m)"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// A folder of files has the presets' own pictures: a snippet with other figures
// shows none.
func TestPicturesOfFilesShowWhatTheyLeadTo(t *testing.T) {
	files := site
	files.Files = true
	plain := Options{Preset: scenario.Default(), Theme: "dark", Lang: "en", ID: "a"}
	plain.Fields[calc.Revenue].Use = Lock
	changed, named := plain, plain
	changed.Fields[calc.Capex].Value = "95000000000"
	named.Title = "Who pays?"
	for _, write := range []func(Site, Options) string{Newsletter, Markdown, amp} {
		for _, c := range []struct {
			site  Site
			o     Options
			drawn bool
		}{{files, plain, true}, {files, changed, false}, {files, named, false}, {site, changed, true}} {
			text := write(c.site, c.o)
			if drawn := strings.Contains(text, "/news/picture/"); drawn != c.drawn || !strings.Contains(text, "https://calc.example/news/") {
				t.Errorf("drawn: %v, want %v in %s", drawn, c.drawn, text)
			}
		}
	}
	if got := files.Picture(plain); got != "https://calc.example/news/picture/dark/amazon-2025-9m.png" {
		t.Error(got)
	}
}

// cutUnescaped cuts text at the first bracket that no backslash stands before,
// and reports false where an opening one, or a mark of code, comes first.
func cutUnescaped(text string) (before, after string, ok bool) {
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case ']':
			return text[:i], text[i+1:], true
		case '[', '`', '*', '_', '!', '<':
			return "", "", false
		}
	}
	return "", "", false
}

func unescapeMarkdown(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); i++ {
		if text[i] == '\\' && i+1 < len(text) {
			i++
		}
		b.WriteByte(text[i])
	}
	return html.UnescapeString(b.String())
}

func TestPolicies(t *testing.T) {
	if got := FramePolicy(site); got != "frame-src https://calc.example;" {
		t.Error(got)
	}
	if got := LoaderPolicy(site); got != "frame-src https://calc.example; script-src https://calc.example/news/embed.js https://calc.example/news/embed.1.js;" {
		t.Error(got)
	}
	bare := site
	bare.Loader = Loader{}
	if got := LoaderPolicy(bare); got != "frame-src https://calc.example; script-src https://calc.example/news/embed.js;" || PinnedElement(bare, asSet()) != "" {
		t.Error(got)
	}
}

// elementsOf are the elements that a browser makes of a snippet, in order.
func elementsOf(t *testing.T, snippet string) []*html.Node {
	t.Helper()
	document, err := html.Parse(strings.NewReader("<!doctype html><body>" + snippet))
	if err != nil {
		t.Fatal(err)
	}
	var list []*html.Node
	for n := range document.Descendants() {
		if n.Type == html.ElementNode && n.Data != "html" && n.Data != "head" && n.Data != "body" {
			list = append(list, n)
		}
	}
	return list
}

func attributeOf(n *html.Node, name string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val, true
		}
	}
	return "", false
}
