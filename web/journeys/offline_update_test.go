package journeys

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// kept opens the site and waits until the device has this version.
func (d *deployed) kept(t *testing.T, address string) *tab {
	t.Helper()
	p := along(t, d.road, address, visit{})
	p.waitForStage("engine")
	p.waitForWorker()
	return p
}

// edition is the version that the tab shows: "" for this one, "next" for the next.
func (p *tab) edition() string {
	p.Helper()
	return eval[string](p, `() => document.documentElement.dataset.edition ?? ''`)
}

// whole fails where the page has parts of another version: a style sheet that is not the one its own page names says
// so, and so does a file that was not there.
func (p *tab) whole(edition string) {
	p.Helper()
	if got := p.edition(); got != edition {
		p.Errorf("the page is of version %q, not %q", got, edition)
	}
	later := eval[bool](p, `async () => (await (await fetch(document.querySelector('link[rel=stylesheet]').href)).text()).includes('/* later */')`)
	if later != (edition == "next") {
		p.Errorf("the page is of version %q, its style sheet is not", edition)
	}
}

// looks has the browser ask for a newer version, and gives whether it has one that waits.
func (p *tab) looks() bool {
	p.Helper()
	return eval[bool](p, `async () => {
		const r = await navigator.serviceWorker.getRegistration();
		try { await r.update() } catch {}
		const coming = r.installing;
		if (coming) await new Promise(done => coming.addEventListener('statechange', () => { if (coming.state !== 'installing') done() }));
		return r.waiting !== null;
	}`)
}

func (p *tab) told(name string) bool {
	p.Helper()
	return eval[bool](p, `name => !document.querySelector('[data-device=' + name + ']').hidden`, name)
}

// moves puts capex at 100 billion, and waits until the address has it.
func (p *tab) moves() {
	p.Helper()
	p.put("capex", "100000000000")
	p.waitFor("the address", `() => location.hash.includes('capex=100000000000')`)
	p.expect(amazon.with("capex", "100000000000"))
}

// oneCache leaves the site and comes back, until nothing is kept but one version: the browser lets the newer one
// begin when no page of the older is open any more.
func (p *tab) oneCache() {
	p.Helper()
	var kept []string
	for deadline := time.Now().Add(2 * patience); time.Now().Before(deadline); {
		p.do(chromedp.Navigate("about:blank"))
		time.Sleep(lull)
		p.goTo("/method")
		if kept = p.caches(); len(kept) == 1 {
			return
		}
	}
	p.Fatalf("the older version stays: %v", kept)
}

// An open page stays as it is until its reader takes the newer version; what they moved comes along, in each of the
// ways to take it, and the older version's files are gone then.
func TestANewerVersionIsOffered(t *testing.T) {
	d := deploy(t)
	p := d.kept(t, "/")
	other := p.beside()
	other.goTo("/scenario/meta-2025")
	other.waitForStage("engine")
	p.moves()
	before := eval[int](p, `() => journeyShifts.length`)
	d.put(d.next)
	if !p.looks() {
		t.Fatal("no version waits")
	}
	p.waitFor("the offer", `() => !document.querySelector('[data-device=newer]').hidden`)
	p.whole("")
	// The notice moves nothing, and can be put away.
	eval[any](p, `() => document.querySelector('[data-device=later]').click()`)
	p.frame()
	if n := eval[int](p, `() => journeyShifts.length`) - before; p.told("newer") || n > 0 {
		t.Errorf("put away: %v; %d shifts", !p.told("newer"), n)
	}
	eval[any](p, `() => document.querySelector('[data-device=reload]').click()`)
	p.waitFor("the next version", `() => document.documentElement.dataset.edition === 'next'`)
	p.waitForStage("engine")
	p.whole("next")
	p.expect(amazon.with("capex", "100000000000"))
	if p.told("newer") {
		t.Error("the page offers the version that it is")
	}

	// The other page is what it was, and has all it needs.
	other.whole("")
	time.Sleep(lull)
	other.whole("")
	if n := len(p.caches()); n != 2 {
		t.Errorf("with a page of the older version open there are %d caches: %v", n, p.caches())
	}
	other.do(chromedp.Reload())
	other.waitForStage("engine")
	other.whole("next")
	p.do(chromedp.Navigate("about:blank"))
	other.oneCache()
}

// A plain reload has the newest version, with the fragment, and once.
func TestAPlainReloadTakesTheNewerVersion(t *testing.T) {
	d := deploy(t)
	p := d.kept(t, "/?utm_source=x")
	p.moves()
	d.put(d.next)
	if !p.looks() {
		t.Fatal("no version waits")
	}
	p.do(chromedp.Reload())
	p.waitForStage("engine")
	p.whole("next")
	p.expect(amazon.with("capex", "100000000000"))
	if n := eval[int](p, `() => performance.getEntriesByType('navigation').length + history.length`); n > 3 {
		t.Errorf("the reload left %d steps", n)
	}
	p.oneCache()
	// And back: the older version may be put in place again.
	d.put(d.this)
	if !p.looks() {
		t.Fatal("no version waits")
	}
	p.goTo("/method")
	p.whole("")
	p.oneCache()
}

// What an editor has filled in outlives the reload.
func TestTheStudioKeepsItsFormOverAReload(t *testing.T) {
	d := deploy(t)
	p := blankOn(t, d.road, visit{})
	p.goTo("/studio")
	p.waitForWorker()
	p.waitFor("the studio's program", `() => performance.getEntriesByName('breakeven:engine').length > 0`)
	d.put(d.next)
	if !p.looks() {
		t.Fatal("no version waits")
	}
	p.waitFor("the offer", `() => !document.querySelector('[data-device=newer]').hidden`)
	eval[any](p, `() => {
		const title = document.querySelector('form.make [name=title]');
		title.value = 'Who pays? & more';
		title.dispatchEvent(new Event('input', {bubbles: true}));
		document.querySelector('[data-device=reload]').click();
	}`)
	p.waitFor("the next version", `() => document.documentElement.dataset.edition === 'next'`)
	p.waitFor("the studio's program", `() => performance.getEntriesByName('breakeven:engine').length > 0`)
	p.waitFor("the title", `() => document.querySelector('form.make [name=title]').value === 'Who pays? & more'`)
}

// A version that can't be had whole is not had at all: this one goes on, online and offline, and nothing is left of
// the other. Once it can be had it is.
func TestAVersionThatIsNotThereAsAWholeNeverRuns(t *testing.T) {
	d := deploy(t)
	p := d.kept(t, "/")
	p.moves()
	before := p.caches()
	stale := func(w http.ResponseWriter, q *http.Request, _ http.Handler) { // a CDN that still has it
		proxyTo(d.this).ServeHTTP(w, q)
	}
	// The style sheet comes first: later the browser has it.
	for _, c := range []struct {
		what, file string
		obstacle   obstacle
	}{
		{"a style sheet is missing", ".css", refused(http.StatusNotFound)},
		{"a page is cut short", "/studio", cutShort},
		{"a page ends early", "/method", halved},
		{"a page is an error", "/scenario/meta-2025", refused(http.StatusInternalServerError)},
		{"a page is the older one", "/scenario/meta-2025", stale},
	} {
		name := c.what
		d.bar(c.file, c.obstacle)
		d.put(d.next)
		if p.looks() {
			t.Errorf("%s, and the version waits", name)
		}
		d.put(d.this) // first: a page that opens has the browser look, too
		d.bar(c.file, nil)
		if p.told("newer") {
			t.Errorf("%s, and the version is offered", name)
		}
		if now := p.caches(); !slices.Equal(now, before) {
			t.Errorf("%s, and there are %v, not %v", name, now, before)
		}
		p.do(chromedp.Reload())
		p.waitForStage("engine")
		p.whole("")
		p.expect(amazon.with("capex", "100000000000"))
	}

	d.cut(p)
	d.put(d.next)
	if p.looks() {
		t.Error("a version came without a network")
	}
	p.do(chromedp.Reload())
	p.waitForStage("engine")
	p.whole("")
	d.mend(p)
	if !p.looks() {
		t.Fatal("the version does not come once it is there")
	}
	d.cut(p)
	p.do(chromedp.Reload())
	p.waitForStage("engine")
	p.whole("next")
	p.expect(amazon.with("capex", "100000000000"))
	p.oneCache()
}

// A browser that is short of room throws away what a site keeps, and its worker may live on. The network answers then,
// with whatever version is there, and what was lost comes back; without a network, the page says what is missing.
func TestWhatTheBrowserThrewAwayComesBack(t *testing.T) {
	d := deploy(t)
	p := d.kept(t, "/")
	lose := func() {
		t.Helper()
		eval[any](p, `async () => { for (const name of await caches.keys()) await caches.delete(name) }`)
	}
	lose()
	p.do(chromedp.Reload())
	p.waitForStage("engine")
	p.waitFor("all to be kept again", `async n => (await Promise.all((await caches.keys()).map(async c => (await (await caches.open(c)).keys()).filter(r => r.url.endsWith('/studio')).length))).includes(1)`)

	// Another version is in place by now: its pages are not put among this one's.
	lose()
	d.put(d.next)
	p.do(chromedp.Reload())
	p.waitForStage("engine")
	p.whole("next")
	p.goTo("/scenario/meta-2025")
	p.waitForStage("engine")
	p.whole("next")
	p.oneCache()

	lose()
	p.pardon("503")
	d.cut(p)
	p.do(chromedp.Reload())
	if text := eval[string](p, `() => document.body.innerText`); !strings.Contains(text, "You are offline") {
		t.Errorf("without all of it the page says %q", text)
	}
	if status := eval[int](p, `() => performance.getEntriesByType('navigation')[0].responseStatus`); status != http.StatusServiceUnavailable {
		t.Errorf("with status %d", status)
	}
}
