package web

import (
	"html/template"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"breakeven/app/locale"
	"breakeven/app/scenario"
)

// siteEnglish is what pages say in English.
var siteEnglish, _ = siteLanguage("en")

// templateTexts are the files that pages are made of.
var templateTexts = map[string]string{
	"shell": shellText, "learn": learnText, "method": methodText, "studio": studioText, "editor": editorText,
	"parts": partsText, "readings": readingsText, "readings view": readingsViewText, "refusal": refusalText,
}

// spoken are the attributes that readers see or hear.
var spoken = []string{"aria-label", "alt", "title", "placeholder", "content", "data-failed", "data-words", "data-waiting", "data-retry"}

// machine are metadata whose content no reader sees.
var machine = regexp.MustCompile(`^(viewport|color-scheme|robots|responsive-embedded-sizing|theme-color|(og|twitter):.*)$`)

// What a template says it asks of the language: it has no words of its own but
// the product's name, and what is the same in all languages and marked as such.
func TestTemplatesHaveNoWordsOfTheirOwn(t *testing.T) {
	action := regexp.MustCompile(`\{\{(?:"(?:\\.|[^"\\])*"|[^"}]|\}[^}])*\}\}`)
	wordless := func(text string) bool {
		return !strings.ContainsFunc(strings.ReplaceAll(text, "Breakeven", ""), unicode.IsLetter)
	}
	for name, text := range templateTexts {
		root, err := html.Parse(strings.NewReader(action.ReplaceAllString(text, " ")))
		if err != nil {
			t.Fatal(err)
		}
		var look func(*html.Node)
		look = func(n *html.Node) {
			same := n.Data == "code" || n.Data == "script" || attrOf(n, "translate") == "no"
			if n.Type == html.ElementNode && same {
				return
			}
			if n.Type == html.TextNode && !wordless(n.Data) {
				t.Errorf("%s says %q by itself", name, strings.TrimSpace(n.Data))
			}
			for _, a := range n.Attr {
				of := attrOf(n, "name") + attrOf(n, "property")
				if slices.Contains(spoken, a.Key) && !wordless(a.Val) && !(a.Key == "content" && machine.MatchString(of)) {
					t.Errorf("%s: %s is %q in all languages", name, a.Key, a.Val)
				}
			}
			for kid := n.FirstChild; kid != nil; kid = kid.NextSibling {
				look(kid)
			}
		}
		look(root)
	}
}

// Every message that a template asks for is there.
func TestTemplatesAskForMessagesThatThereAre(t *testing.T) {
	asked := 0
	for name, text := range templateTexts {
		for _, m := range regexp.MustCompile(`\.(?:Say|Em) "([^"]*)"`).FindAllStringSubmatch(text, -1) {
			asked++
			if siteEnglish.Text(locale.Key(m[1])) == m[1] {
				t.Errorf("%s asks for %q, which there is not", name, m[1])
			}
		}
	}
	if asked < 100 {
		t.Errorf("only %d messages are asked for", asked)
	}
}

func TestSay(t *testing.T) {
	w := speaker{siteEnglish}
	for _, c := range []struct {
		key    locale.Key
		filled []any
		want   string
	}{
		{locale.MethodLimits, nil, "Limits"},
		{locale.MethodSources, []any{"n", 1}, "1 source"},
		{locale.MethodSources, []any{"n", 1200}, "1,200 sources"},
		{locale.SiteRefused, []any{"title", "<b>"}, "&lt;b&gt; · Breakeven"},
		{locale.MethodLayoffs, []any{"layoffs", code("a<b")}, "L is <code>a&lt;b</code>, the number that was announced or that a reader tries."},
	} {
		if got, err := w.Say(c.key, c.filled...); string(got) != c.want || err != nil {
			t.Errorf("%s: %q, %v", c.key, got, err)
		}
	}
	for _, filled := range [][]any{nil, {"title"}, {"other", "x"}, {1, 2}} {
		if got, err := w.Say(locale.SiteRefused, filled...); err == nil {
			t.Errorf("with %v it says %q", filled, got)
		}
	}
}

// The site refuses in words for every status that it refuses with.
func TestStatusesHaveNames(t *testing.T) {
	for _, status := range locale.SiteStatuses {
		if name := siteEnglish.Text(locale.SiteStatus(status)); name != http.StatusText(status) {
			t.Errorf("%d is called %q, %q by HTTP", status, name, http.StatusText(status))
		}
	}
}

// A text in another language than its page's is marked, and no other.
func TestOtherLanguagesAreMarked(t *testing.T) {
	german, _ := siteLanguage("de")
	for _, c := range []struct {
		page *locale.Locale
		tag  string
		want string
	}{{siteEnglish, "en", `<ul><li class="a">`}, {siteEnglish, "en-GB", `<ul><li class="a">`}, {german, "de-AT", `<ul><li class="a">`}, {german, "en", `<ul lang="en" dir="auto"><li class="a" lang="en" dir="auto">`}} {
		var b strings.Builder
		err := template.Must(newTemplate("").Parse(`<ul{{.In "`+c.tag+`"}}><li class="a"{{.In "`+c.tag+`"}}>`)).Execute(&b, speaker{c.page})
		if err != nil || b.String() != c.want {
			t.Errorf("%s in %s: %q, %v", c.tag, c.page.Tag(), b.String(), err)
		}
	}
	for _, address := range []string{"/method", "/embed/meta-2025/readings"} {
		for lang, marked := range map[string]bool{"en": false, "de": true} {
			text := body(t, get(t, Options{}, http.MethodGet, address+"?lang="+lang))
			if got := strings.Contains(text, ` lang="en" dir="auto">`); got != marked || !strings.Contains(text, `<html lang="`+lang+`"`) {
				t.Errorf("%s in %s marks English: %v", address, lang, got)
			}
		}
	}
}

// Nothing that the site says by itself is left in English: in the pseudo-language
// every word of its messages has accents.
func TestTheSiteSaysNothingByItself(t *testing.T) {
	plain := regexp.MustCompile(`[A-Za-z]{3,}`)
	read := func(address string, took func(text string, english bool)) {
		root, err := html.Parse(strings.NewReader(body(t, get(t, Options{}, http.MethodGet, address))))
		if err != nil {
			t.Fatal(err)
		}
		var look func(n *html.Node, english bool)
		look = func(n *html.Node, english bool) {
			english = english || n.Data != "html" && attrOf(n, "lang") == "en"
			programs := n.Data == "body" && strings.Contains(address, "studio") // what a program writes, too
			own := attrOf(n, "hreflang") != ""                                  // a language's name, in that language
			if programs || own || slices.Contains([]string{"code", "pre", "math", "style"}, n.Data) || attrOf(n, "translate") == "no" {
				return
			}
			if n.Type == html.TextNode && n.Parent.Data != "script" {
				took(strings.TrimSpace(n.Data), english)
			}
			for _, a := range n.Attr {
				if slices.Contains(spoken, a.Key) && !(a.Key == "content" && attrOf(n, "name") != "description") {
					took(a.Val, english)
				}
			}
			for kid := n.FirstChild; kid != nil; kid = kid.NextSibling {
				look(kid, english)
			}
		}
		look(root, false)
	}
	for _, address := range []string{"/method", "/nowhere", "/studio", "/studio/scenario"} {
		marked, said := map[string]bool{}, 0
		for _, p := range scenario.All() {
			marked[p.Title], marked[nameOf(siteEnglish, p)] = true, true
		}
		read(address+"?lang=de", func(text string, english bool) { marked[text] = marked[text] || english })
		read(address+"?lang=en-XA", func(text string, _ bool) {
			if said++; !marked[text] && plain.MatchString(strings.ReplaceAll(text, "Breakeven", "")) {
				t.Errorf("%s says %q in all languages", address, text)
			}
		})
		if said < 4 {
			t.Errorf("%s says %d things: this looks in the wrong place", address, said)
		}
	}
}

// A language that the query names is kept on the way to other pages.
func TestLinksKeepTheLanguageThatIsNamed(t *testing.T) {
	for _, address := range []string{"/method", "/nowhere"} {
		for _, named := range []string{"", "?lang=de"} {
			links := 0
			for n := range pageOf(t, address+named).Descendants() {
				if to := attrOf(n, "href"); n.Data == "a" && attrOf(n, "hreflang") == "" && (strings.Contains(to, "scenario=") || to == "/" || to == "/learn" || strings.Contains(to, "lang=")) {
					links++
					if got := strings.HasSuffix(to, "lang=de"); got != (named != "") {
						t.Errorf("%s%s leads to %s", address, named, to)
					}
				}
			}
			if links < 12 {
				t.Errorf("%s%s has %d links", address, named, links)
			}
		}
	}
}
