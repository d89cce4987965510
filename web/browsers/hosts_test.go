package browsers

import (
	"math"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// article is what a publisher has: another site's page, with a script that gives frames the height they ask for.
const article = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>An article</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; font: 16px/1.5 sans-serif } iframe { display: block; border: 0; width: 640px }</style>
<p>What a story says.</p>
<iframe src="SITE/embed?id=story&events=1" title="How many layoffs pay for the GPUs?" height="400" SANDBOX></iframe>
<p>What it says further.</p>
<script>
window.heard = [];
addEventListener("message", ({ data, source }) => {
	heard.push(data);
	if (data.type === "embed-size") for (const f of document.querySelectorAll("iframe")) if (f.contentWindow === source) f.height = data.height;
});
</script>`

// In an article an embed gets the height it needs, answers a reader, and tells the page around what came of it: with a
// sandbox, too, that gives it nothing but scripts.
func TestAnEmbedInAnArticle(t *testing.T) {
	everywhere(t, func(t *testing.T, in *place) {
		for _, sandbox := range []string{"", `sandbox="allow-scripts"`} {
			p := in.blank(t, visit{width: 1000, height: 1700})
			f := p.publish(sandbox)
			f.waitFor("the page's scripts, in a frame "+sandbox, `() => document.querySelector('[data-breakeven]').dataset.stage === 'table'`)
			if none := eval[string](f, `() => origin`) == "null"; none != (sandbox != "") {
				t.Fatalf("a frame %s is without an origin: %v", sandbox, none)
			}
			p.settles(f)
			f.waitForEngine()
			f.expect(amazon)
			value := f.drag(mouse, "capex", 0.8)
			f.expect(amazon.with("capex", value))
			p.waitFor("the host to hear of it", `capex => heard.some(m => m.source === 'breakeven' && m.id === 'story' && m.type === 'change' && m.data.scenario.capex === capex)`, value)
			before := p.settles(f)
			f.click("a detail", `() => [...document.querySelectorAll('[data-breakeven] details:not([open]) > summary')].find(e => e.checkVisibility())`)
			f.waitFor("the detail to open", `() => !!document.querySelector('[data-breakeven] details[open]')`)
			if after := p.settles(f); after <= before {
				t.Errorf("a frame %s is %v px high with a detail open, %v px without", sandbox, after, before)
			}
		}
	})
}

// publish shows the article, and gives the frame in it. http://localhost is another site than http://127.0.0.1.
func (p *page) publish(sandbox string) *page {
	p.Helper()
	text := strings.NewReplacer("SITE", p.origin, "SANDBOX", sandbox).Replace(article)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(text))
	}))
	p.Cleanup(server.Close)
	p.goTo(strings.Replace(server.URL, "127.0.0.1", "localhost", 1))
	return p.inside("/embed?id=story")
}

// settles waits until a frame is as high as what is in it, and gives that in px.
func (p *page) settles(f *page) (height float64) {
	p.Helper()
	var given float64
	for deadline := time.Now().Add(patience / 3); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		height, given = f.height(), eval[float64](p, `() => document.querySelector('iframe').getBoundingClientRect().height`)
		if math.Abs(given-height) <= 1 {
			return height
		}
	}
	p.Fatalf("the frame is %v px high, what is in it %v px", given, height)
	return 0
}
