package journeys

import (
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"golang.org/x/net/html"
)

// A glimpse is what a page says at one frame; the recorder keeps each that differs from the one before.
type glimpse struct {
	Whole    bool // all of the page has been read
	Covered  bool
	Line     string            // what stands in place of the figures
	Values   map[string]string // every output's data-value, seen or not, where there is one
	Sentence string            // "" where it can't be seen
	Seen     int               // figures, inputs and drawings that can be seen
	Title    string
	Theme    string
}

// frameRecorder looks at the page at every frame, from before there is one.
const frameRecorder = `
window.glimpses = [];
const seen = e => e.checkVisibility({visibilityProperty: true});
(function look() {
	const widget = document.querySelector('[data-breakeven]');
	if (widget) {
		const sentence = widget.querySelector('[data-out=sentence]'), line = widget.querySelector('.covering');
		const g = {
			Whole: document.readyState !== 'loading', Covered: 'covered' in document.documentElement.dataset, Line: line && seen(line) ? line.textContent : '', Values: {},
			Sentence: sentence && seen(sentence) ? sentence.textContent.replace(/\s+/g, ' ').trim() : '',
			Seen: [...widget.querySelectorAll('.in :is([data-out], input, svg, h1)')].filter(seen).length,
			Title: document.title.replace(/\s+/g, ' '), Theme: widget.dataset.theme,
		};
		for (const e of widget.querySelectorAll('[data-out][data-value]:not([data-value=""])')) g.Values[e.dataset.out] = e.dataset.value;
		const text = JSON.stringify(g);
		if (text !== window.lastGlimpse) glimpses.push(g);
		window.lastGlimpse = text;
	}
	requestAnimationFrame(look);
})();`

// made is what the server makes for a query: what every page must show for it.
type made struct {
	values          map[string]string
	sentence, title string
}

// byTheServer asks the server for the page of a path with a query.
func byTheServer(t *testing.T, address string) made {
	t.Helper()
	site, err := theSite()
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.Get(site + address)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	root, err := html.Parse(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Fatalf("%s: %s, %v", address, answer.Status, err)
	}
	m := made{values: map[string]string{}}
	for n := range root.Descendants() {
		a := map[string]string{}
		for _, one := range n.Attr {
			a[one.Key] = one.Val
		}
		switch {
		case a["data-out"] == "sentence":
			m.sentence = textOf(n)
		case a["data-value"] != "":
			m.values[a["data-out"]] = a["data-value"]
		case n.Data == "title" && m.title == "":
			m.title = textOf(n)
		}
	}
	if len(m.values) < 5 || m.sentence == "" || m.title == "" {
		t.Fatalf("%s: the server's page says %v", address, m)
	}
	return m
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// recorded gives a blank tab that looks at every frame.
func recorded(t *testing.T, r *road, v visit) *tab {
	t.Helper()
	p := blankOn(t, r, v)
	call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: frameRecorder})
	return p
}

// onlySays fails for every frame so far that showed anything else than what was made for the link, and gives how many
// were covered.
func (p *tab) onlySays(want made) (covered int) {
	p.Helper()
	all := eval[[]glimpse](p, `() => glimpses`)
	for _, g := range all {
		for name, value := range g.Values {
			if value != want.values[name] {
				p.Errorf("a frame says %s = %q, not %q", name, value, want.values[name])
			}
		}
		if g.Covered {
			covered++
			if g.Seen > 0 || g.Sentence != "" || len(g.Values) > 0 {
				p.Errorf("under the cover stands %+v", g)
			}
			if g.Title != "Breakeven" {
				p.Errorf("under the cover the document is called %q", g.Title)
			}
			continue
		}
		if g.Whole && (g.Sentence != want.sentence || g.Seen < 20) || !strings.HasPrefix(want.sentence, g.Sentence) || g.Title != want.title {
			p.Errorf("a frame says %q, called %q; right is %q, called %q (%d seen)", g.Sentence, g.Title, want.sentence, want.title, g.Seen)
		}
	}
	if len(all) == 0 {
		p.Error("no frame was looked at")
	}
	return covered
}

// sameValues compares outputs where an empty value is none.
func sameValues(want map[string]string, got outputs) bool {
	for name, value := range got {
		if value != want[name] {
			return false
		}
	}
	return len(got) >= len(want)
}
