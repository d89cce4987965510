package browsers

import "testing"

// After one visit the site is there without its server, links to other scenarios included.
func TestASecondVisitNeedsNoNetwork(t *testing.T) {
	everywhere(t, func(t *testing.T, in *place) {
		p := in.open(t, "/", visit{})
		p.waitFor("the site to be kept", `async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated' && !!navigator.serviceWorker.controller`)
		p.goTo("/scenario/meta-2025")
		p.waitForStage("engine")
		meta, err := p.outputs()
		if err != nil || meta["fcf"] == "" {
			t.Fatalf("%v %v", meta, err)
		}
		p.cut()
		p.goTo("/")
		p.waitForStage("engine")
		p.expect(amazon)
		p.enter("capex", "100bn", keyEnter)
		p.expect(amazon.with("capex", "100000000000"))
		p.goTo("/?scenario=meta-2025")
		p.waitForStage("engine")
		p.waitFor("Meta's answer", `fcf => document.querySelector('[data-out=fcf]').dataset.value === fcf`, meta["fcf"])
		p.goTo("/method")
		p.waitFor("the method", `() => document.querySelector('h1').textContent.includes('How Breakeven reckons')`)
		if p.able(offline, p.offline() == nil) {
			p.goTo("/")
			p.waitForStage("engine")
			p.waitFor("the pictures, which the server draws, to be gone with it", `() => [...document.querySelectorAll('footer a[download]')].filter(a => !a.checkVisibility()).length === 2`)
		}
	})
}
