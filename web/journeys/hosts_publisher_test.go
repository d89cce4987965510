package journeys

import (
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// A publisher is another site than ours: http://localhost is not http://127.0.0.1. Its pages hold our frame, and run
// the publishers' own scripts as npm has them.
type publisher struct {
	url   string // the origin
	site  string // ours
	files bool   // which is a folder of files
	mux   *http.ServeMux

	others []string // third parties' origins, which its pages may ask
}

// newPublisher starts a publisher. Under /npm/ it serves the packages, unmodified.
func newPublisher(t testing.TB) *publisher {
	t.Helper()
	h := &publisher{site: origin(t), files: hostOf(t) != nil, mux: http.NewServeMux()}
	h.mux.Handle("/npm/", http.StripPrefix("/npm/", http.FileServer(http.Dir("node_modules"))))
	h.mux.Handle("/scripts/", http.StripPrefix("/scripts/", http.FileServer(http.Dir("testdata/hosts"))))
	server := httptest.NewServer(h.mux)
	t.Cleanup(func() {
		server.CloseClientConnections()
		server.Close()
	})
	h.url = strings.Replace(server.URL, "127.0.0.1", "localhost", 1)
	return h
}

// article puts what a publisher pastes into a page with a column 640 px wide and text around it. SITE in it stands for
// our origin. The headers are names and values in turn.
func (h *publisher) article(path, pasted string, headers ...string) {
	if h.files { // where snippets name the folder
		pasted = strings.NewReplacer(`SITE/embed"`, `SITE/embed/"`, `SITE/embed?`, `SITE/embed/?`).Replace(pasted)
	}
	page := `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>An article</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; font: 16px/1.5 sans-serif } #column { width: 640px } iframe { display: block; border: 0 }</style>
<p>What a story says.</p>
<div id="column">
` + strings.ReplaceAll(pasted, "SITE", h.site) + `
</div>
<p id="after">What it says further.</p>
</html>`
	h.mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
		for i := 0; i+1 < len(headers); i += 2 {
			w.Header().Set(headers[i], strings.ReplaceAll(headers[i+1], "SITE", h.site))
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(page))
	})
}

// pasted reads what a publisher pastes from testdata/hosts.
func pasted(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile("testdata/hosts/" + name + ".html")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// visit opens a page of the publisher's, in a window that shows a whole frame and what follows it. Whatever the page asks
// another origin than itself and ours for, or complains of, fails the test, as on our own pages.
func (h *publisher) visit(t testing.TB, path string) *tab {
	t.Helper()
	p := blank(t, visit{width: 1000, height: 1700})
	h.owns(p)
	p.goTo(path)
	return p
}

// owns makes a blank tab the publisher's.
func (h *publisher) owns(p *tab) {
	p.origin, p.watch.origin, p.watch.guests = h.url, h.url, append([]string{h.site}, h.others...)
}

// inside gives the frame whose address contains a text, as a tab: what is asked of it is asked in the frame.
// It fails for what the frame complains of, from the start on.
func (p *tab) inside(part string) *tab {
	p.Helper()
	id := p.target(part)
	f := &tab{TB: p.TB, origin: p.watch.guests[0], watch: &watch{origin: p.watch.guests[0]}}
	var cancel func()
	f.ctx, cancel = chromedp.NewContext(p.ctx, chromedp.WithTargetID(id), chromedp.WithDetachOnCancel(), chromedp.WithListener(f.watch.see))
	p.Cleanup(cancel)
	if err := chromedp.Do(f.ctx); err != nil {
		p.Fatal(err)
	}
	f.watch.judge(f)
	return f
}

// target waits for the frame whose address contains a text to be a target of the browser's, as a frame of another
// site is.
func (p *tab) target(part string) (id target.ID) {
	p.Helper()
	own := chromedp.FromContext(p.ctx).BrowserContextID
	p.until("a frame at "+part, func() bool {
		all, err := chromedp.Targets(p.ctx)
		if err != nil {
			p.Fatal(err)
		}
		for _, one := range all {
			if one.Type == "iframe" && one.BrowserContextID == own && strings.Contains(one.URL, part) {
				id = one.TargetID
				return true
			}
		}
		return false
	})
	return id
}
