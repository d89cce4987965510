package journeys

import (
	"maps"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// After one visit everything is there: the network is cut and the server is gone, and every page opens again.
func TestEveryPageOpensWithoutANetwork(t *testing.T) {
	meta, other := answers(t, "/embed/meta-2025?capex=1000000000"), answers(t, "/embed/microsoft-fy25")
	site, kill := own(t)
	p := at(t, site, visit{})
	p.goTo("/")
	p.waitForStage("engine")
	p.waitForWorker()
	kill()
	p.cut()

	p.do(chromedp.Reload())
	p.waitForStage("engine")
	p.expect(amazon)
	p.waitFor("the pictures, which the server draws, to be gone with it", `() => [...document.querySelectorAll('footer a[download]')].filter(a => !a.checkVisibility()).length === 2`)
	eval[any](p, `s => { const e = document.querySelector(s); e.value = '100000000000'; e.dispatchEvent(new Event('input', {bubbles: true})); e.dispatchEvent(new Event('change', {bubbles: true})) }`, slider("capex"))
	p.expect(amazon.with("capex", "100000000000"))
	p.waitFor("the address", `() => location.hash.includes('capex=100000000000')`)

	// A link is answered by its path, whatever its query, and its preset at once.
	for _, address := range []string{"/?scenario=meta-2025&capex=1000000000", "/?utm_source=x&scenario=meta-2025&capex=1000000000", "/index.html?scenario=meta-2025&capex=1000000000"} {
		p.goTo(address)
		p.waitForStage("engine")
		p.shows(meta)
	}
	for _, address := range []string{"/scenario/microsoft-fy25", "/scenario/microsoft-fy25/", "/scenario/microsoft-fy25/index.html?utm_source=x"} {
		p.goTo(address)
		p.waitForStage("engine")
		p.shows(other)
	}
	p.goTo("/method")
	p.waitFor("the method", `() => document.querySelector('h1').textContent.includes('How Breakeven reckons')`)
	p.waitFor("word of the embed that can't be shown", `() => !document.querySelector('[data-device=frames]').hidden`)
	p.goTo("/studio")
	p.waitFor("the studio's program", `() => performance.getEntriesByName('breakeven:engine').length > 0`)
}

// answers gives what an address of the site shows with a network.
func answers(t testing.TB, address string) outputs {
	t.Helper()
	p := open(t, address, visit{worker: true})
	values, err := p.outputs()
	if err != nil || values["fcf"] == "" {
		t.Fatalf("%s: %v %v", address, values, err)
	}
	return values
}

// shows waits until the page gives exactly these answers.
func (p *tab) shows(want outputs) {
	p.Helper()
	var got outputs
	var err error
	for deadline := time.Now().Add(patience / 3); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if got, err = p.outputs(); err == nil && maps.Equal(got, want) {
			return
		}
	}
	p.Fatalf("the page says %v (%v), not %v", got, err, want)
}
