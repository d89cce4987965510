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

// Whoever comes back has everything but the page itself, which is asked for anew.
func TestASecondVisitNeedsNoNetworkForTheEngine(t *testing.T) {
	r := newRoad(t)
	p := along(t, r, "/", visit{})
	p.waitForStage("engine")
	p.goTo("/embed") // which has a script and an engine of its own
	p.waitForEngine()
	first := len(r.requests())
	for _, address := range []string{"/", "/embed"} {
		p.do(chromedp.Navigate("about:blank"))
		p.goTo(address)
		p.waitForEngine()
		p.expect(amazon)
	}
	for _, path := range r.requests()[first:] {
		if path != "/" && path != "/embed" {
			t.Errorf("a second visit asks for %s again", path)
		}
	}
	if n := r.asked(engineFile); n != 2 { // the full page has a program of its own
		t.Errorf("the engines were asked for %d times", n)
	}
}
