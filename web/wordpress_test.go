package web

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// What WordPress does with the markup of a site that it does not know: it
// keeps three elements and some of their attributes, takes a quotation and the
// frame behind it out of what is left, gives both a secret that the frame is
// told behind its address, and hides the frame until the secret comes back.

var keptByWordPress = map[string][]string{
	"a":          {"href"},
	"blockquote": {},
	"iframe":     {"src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"},
}

var (
	wordPressParts = regexp.MustCompile(`(?s)(<blockquote>.*?</blockquote>)?.*(<iframe.*?></iframe>)`)
	wordPressSrc   = regexp.MustCompile(` src="(.*?)"`)
)

// filtered writes markup with nothing but what WordPress keeps. Text stays.
func filtered(t *testing.T, markup string) string {
	t.Helper()
	var b strings.Builder
	for z := html.NewTokenizer(strings.NewReader(markup)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			b.Write(z.Raw())
		case html.EndTagToken:
			if token := z.Token(); keptByWordPress[token.Data] != nil {
				b.WriteString("</" + token.Data + ">")
			}
		case html.StartTagToken:
			token := z.Token()
			allowed, ok := keptByWordPress[token.Data]
			if !ok {
				continue
			}
			b.WriteString("<" + token.Data)
			for _, a := range token.Attr {
				if slices.Contains(allowed, a.Key) {
					b.WriteString(" " + a.Key + `="` + html.EscapeString(a.Val) + `"`)
				}
			}
			b.WriteString(">")
		}
	}
}

func TestWordPressShowsIt(t *testing.T) {
	for asked, want := range map[string]string{
		"http://example.com/?scenario=meta-2025":                         "http://example.com/embed?scenario=meta-2025",
		"http://example.com/embed/meta-2025?capex=5&title=%22%3E%3Cb%3E": "http://example.com/embed/meta-2025?capex=5&title=%22%3E%3Cb%3E",
		"http://example.com/?scenario=meta-2025#capex=100000000000":      "http://example.com/embed?scenario=meta-2025&capex=100000000000",
		"http://example.com/embed?title=it's":                            "http://example.com/embed?scenario=amazon-2025-9m&title=it%27s",
	} {
		// It asks for the width of its column and one and a half times that in height.
		a := answered(t, ask(t, Options{}, asked, "&maxwidth=500&maxheight=750&dnt=1&format=json"))
		if a.Width != 500 || a.Height != 750 {
			t.Errorf("%d × %d", a.Width, a.Height)
		}
		parts := wordPressParts.FindStringSubmatch(filtered(t, a.HTML))
		if parts == nil || parts[1] == "" {
			t.Fatalf("WordPress finds no quotation and frame in %s", a.HTML)
		}
		shown := parts[1] + parts[2]
		src := wordPressSrc.FindStringSubmatch(shown)
		if src == nil {
			t.Fatalf("WordPress finds no address in %s", shown)
		}
		shown = strings.Replace(shown, src[1], src[1]+"#?secret=AbC123xyz0", 1)
		got, link, attributes := frame(t, shown)
		if got != want+"#?secret=AbC123xyz0" {
			t.Errorf("%s\n got %s\nwant %s", asked, got, want)
		}
		if !strings.HasPrefix(link, "http://example.com/?scenario=") {
			t.Errorf("the quotation leads to %s", link)
		}
		// Its frame never grows above 1000 px, so ours must be able to scroll.
		if attributes["title"] == "" || attributes["width"] != "500" || attributes["scrolling"] == "no" {
			t.Errorf("%v", attributes)
		}
	}
}
