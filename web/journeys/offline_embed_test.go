package journeys

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// An embed is a guest: on another site it registers no worker and keeps nothing.
func TestAnEmbedKeepsNothingOnTheDevice(t *testing.T) {
	h := newPublisher(t)
	h.article("/", strings.ReplaceAll(sized, "ATTRIBUTES", ""))
	p := h.visit(t, "/")
	e := p.takesOver(true)
	time.Sleep(lull)
	if left := isolated[string](e.inside, `async () => JSON.stringify([(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()])`); left != "[0,[]]" {
		t.Errorf("the embed left workers and caches: %s", left)
	}
}

// Where the site is kept on the device, its embeds still come from the network, each time, with the server's own answer
// to their query.
func TestTheWorkerLetsEmbedsPass(t *testing.T) {
	r := newRoad(t)
	p := along(t, r, "/", visit{})
	p.waitForWorker()
	type answer struct {
		url    string
		worker bool
	}
	answers := make(chan answer, 1000)
	if err := chromedp.Listen(p.ctx, func(event any) {
		if e, ok := event.(*network.EventResponseReceived); ok && e.Type == network.ResourceTypeDocument {
			answers <- answer{e.Response.URL, e.Response.FromServiceWorker}
		}
	}); err != nil {
		t.Fatal(err)
	}
	for _, address := range []string{"/embed", "/embed?capex=100000000000", "/embed/meta-2025"} {
		asked := r.asked(strings.Split(address, "?")[0])
		p.goTo(address)
		p.waitForEngine()
		if n := r.asked(strings.Split(address, "?")[0]) - asked; n != 1 {
			t.Errorf("%s was asked for %d times", address, n)
		}
	}
	p.goTo("/method")
	p.waitFor("the example", `() => { const e = document.getElementById('example'); e.scrollIntoView(); return e.contentDocument?.querySelector('[data-stage=table]') != null }`)
	if p.told("frames") {
		t.Error("the page says its embed is not there")
	}
	for len(answers) > 0 {
		a := <-answers
		if embed := strings.Contains(a.url, "/embed"); embed == a.worker {
			t.Errorf("%s: answered by the worker: %v", a.url, a.worker)
		}
	}
}

// A reader may have closed the browser's storage. The page is as it was, and says nothing of it.
func TestAFullPageWithoutStorage(t *testing.T) {
	browser := browserWithoutStorage(t)
	ctx, cancel := chromedp.NewContext(browser) // the profile's own session
	defer cancel()
	p := &tab{TB: t, ctx: ctx, origin: origin(t), watch: &watch{origin: origin(t)}}
	p.watch.start(p)
	for _, address := range []string{"/", "/method", "/studio"} {
		p.goTo(address)
		if address == "/" {
			p.waitForStage("engine")
			p.expect(amazon)
		}
		time.Sleep(lull)
		if kept := eval[bool](p, `async () => { try { return (await navigator.serviceWorker.getRegistrations()).length > 0 } catch { return false } }`); kept {
			t.Fatal("this browser's storage is open: nothing was shown")
		}
		if said := slices.DeleteFunc(p.said(), func(name string) bool { return name == "install" }); len(said) > 0 {
			t.Errorf("%s says %q of the device", address, said)
		}
	}
}
