package journeys

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
)

// tongues are the languages that pages can be had in, with how they are written and how each begins a count of 30,000.
var tongues = []struct{ tag, dir, count string }{
	{"en", "ltr", "30,000"}, {"de", "ltr", "30.000"}, {"es", "ltr", "30.000"}, {"fr", "ltr", "30 000"}, {"pt-BR", "ltr", "30.000"},
	{"ar", "rtl", "٣٠٬٠٠٠"}, {"hi", "ltr", "30,000"}, {"ja", "ltr", "30,000"}, {"zh-Hans", "ltr", "30,000"}, {"en-XA", "ltr", "30,000"},
}

// words gives all text of the widget, what is closed included, and what its controls are called.
const words = `() => {
	const root = document.querySelector('[data-breakeven]');
	const tidy = root.cloneNode(true);
	for (const e of tidy.querySelectorAll('.stage, noscript, button, form > input[type=hidden]')) e.remove(); // what differs by stage
	const named = [...tidy.querySelectorAll('[aria-label], [aria-valuetext]')].map(e => (e.getAttribute('aria-label') ?? '') + '|' + (e.getAttribute('aria-valuetext') ?? ''));
	return [document.documentElement.lang, document.documentElement.dir, document.title, tidy.textContent.replace(/\s+/g, ' '), ...named];
}`

// In each language the program says word for word what the server wrote.
func TestTheProgramSpeaksThePagesLanguage(t *testing.T) {
	p := open(t, "/embed", visit{})
	for _, l := range tongues {
		t.Run(l.tag, func(t *testing.T) {
			p := &tab{TB: t, ctx: p.ctx, origin: p.origin, watch: p.watch}
			p.goTo("/embed?lang=" + l.tag)
			p.waitFor("the table", `() => document.querySelector('[data-breakeven]').dataset.stage === 'table'`)
			written := eval[[]string](p, words)
			if written[0] != l.tag || written[1] != l.dir {
				t.Errorf("the page says that it is %s, %s", written[0], written[1])
			}
			if !strings.Contains(written[3], l.count) {
				t.Errorf("there is no %s in %s", l.count, written[3])
			}
			p.waitForEngine()
			p.expect(amazon)
			drawn := eval[[]string](p, words)
			if len(drawn) != len(written) {
				t.Fatalf("the program draws %d texts, the server %d", len(drawn), len(written))
			}
			for i := range written {
				if written[i] != drawn[i] {
					t.Errorf("the server writes\n%s\nthe program\n%s", written[i], drawn[i])
				}
			}
		})
	}
}

// A browser's languages choose the page's, and the query has the last word.
func TestAReadersBrowserChoosesTheLanguage(t *testing.T) {
	p := blankOn(t, newRoad(t), visit{noScript: true}) // where no worker of another visit answers
	call(p, network.SetExtraHTTPHeaders, network.SetExtraHTTPHeadersParams{Headers: network.Headers{"Accept-Language": "de-AT,de;q=0.9,en;q=0.5"}})
	for address, want := range map[string]string{"/embed": "de", "/": "de", "/method": "de", "/learn": "de", "/embed?lang=ja": "ja", "/embed?lang=tlh": "de"} {
		p.goTo(address)
		if got := eval[string](p, `() => document.documentElement.lang`); got != want {
			t.Errorf("%s is in %s, not in %s", address, got, want)
		}
	}
}
