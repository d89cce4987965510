package journeys

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// On the full page the engine comes by itself, once there is time for it.
func TestTheFullPageBringsItsEngine(t *testing.T) {
	r := newRoad(t)
	p := along(t, r, "/", visit{})
	p.interactive()
	p.waitForStage("engine")
	p.expect(amazon)
	if !eval[bool](p, `() => performance.getEntriesByName('breakeven:engine', 'mark').length === 1 &&
		performance.getEntriesByName('breakeven:interactive')[0].startTime < performance.getEntriesByName('breakeven:engine')[0].startTime`) {
		t.Error("the page has not marked breakeven:engine after breakeven:interactive")
	}
}

// Whoever comes back has everything; an embed alone is asked for anew.
func TestASecondVisitNeedsNoNetworkForTheEngine(t *testing.T) {
	r := newRoad(t)
	p := along(t, r, "/", visit{})
	p.waitForStage("engine")
	p.waitForWorker() // which keeps the other pages, too
	p.goTo("/embed")  // which has a script of its own
	p.waitForEngine()
	first := len(r.requests())
	for _, address := range []string{"/", "/embed"} {
		p.do(chromedp.Navigate("about:blank"))
		p.goTo(address)
		p.waitForEngine()
		p.expect(amazon)
	}
	for _, path := range r.requests()[first:] {
		// The page is kept; an embed is asked for, and whether the worker is still the newest.
		if path != "/embed" && path != "/worker.js" {
			t.Errorf("a second visit asks for %s again", path)
		}
	}
	if n := r.engines(); n != 1 {
		t.Errorf("the engine was asked for %d times", n)
	}
}
