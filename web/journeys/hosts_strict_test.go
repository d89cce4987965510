package journeys

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// sized is a frame that Datawrapper's script sizes; ATTRIBUTES stands for further ones.
const sized = `<iframe src="SITE/embed" title="How many layoffs pay for the GPUs?" style="width: 100%" height="400" ATTRIBUTES></iframe>
<script src="/npm/@datawrapper/chart-core/dist/embed.js"></script>`

// In the hardest frames that publishers put others' pages into, the engine takes over as everywhere.
func TestTheHardestFrames(t *testing.T) {
	h := newPublisher(t)
	h.article("/sandbox", strings.ReplaceAll(sized, "ATTRIBUTES", `sandbox="allow-scripts"`))
	h.article("/isolated", strings.ReplaceAll(sized, "ATTRIBUTES", ""),
		"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Embedder-Policy", "require-corp")
	h.article("/isolated-sandbox", strings.ReplaceAll(sized, "ATTRIBUTES", `sandbox="allow-scripts"`),
		"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Embedder-Policy", "require-corp")
	h.article("/unwatched", strings.ReplaceAll(sized, "ATTRIBUTES", `sandbox="allow-scripts allow-same-origin" referrerpolicy="no-referrer" allow="" loading="lazy"`))
	// Where nothing is allowed but the frame, nothing can size it: its snippet has the height.
	h.mux.HandleFunc("/strict", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", "default-src 'none'; frame-src "+strings.TrimSuffix(h.site, filesBase))
		w.Write([]byte(`<!doctype html><html lang="en"><meta charset="utf-8"><title>A strict page</title><body><iframe src="` + h.site + `/embed" title="Ours" width="640" height="1140"></iframe></html>`))
	})
	for _, c := range []struct {
		path     string
		isolated bool // the page is isolated from other origins
		unsized  bool // no script there sizes the frame
	}{
		{path: "/sandbox"}, {path: "/isolated", isolated: true}, {path: "/isolated-sandbox", isolated: true}, {path: "/unwatched"}, {path: "/strict", unsized: true},
	} {
		t.Run(c.path[1:], func(t *testing.T) {
			p := h.visit(t, c.path)
			if is := eval[bool](p, `() => crossOriginIsolated`); is != c.isolated {
				t.Fatalf("the page is isolated: %v", is)
			}
			p.takesOver(!c.unsized)
		})
	}
}

// A reader may have closed all storage, to sites within sites as to others.
func TestAFrameWithoutStorage(t *testing.T) {
	browser := browserWithoutStorage(t)
	h := newPublisher(t)
	h.article("/", strings.ReplaceAll(sized, "ATTRIBUTES", ""))
	p := blankIn(t, browser, visit{width: 1000, height: 1700})
	h.owns(p)
	p.goTo("/")
	e := p.takesOver(true)
	if open := isolated[bool](e.inside, `() => { try { return !!localStorage } catch { return false } }`); open {
		t.Error("this browser's storage is open: nothing was shown")
	}
}

// takesOver waits for the frame's engine after a reader's interest, moves a slider, and sees that nothing is left
// behind in the browser.
func (p *tab) takesOver(sized bool) *embed {
	p.Helper()
	e := p.embed("/embed")
	if sized {
		e.settles("table", 640, whole)
	}
	e.interest()
	e.inside.waitForStage("engine")
	e.inside.expect(amazon)
	e.inside.expect(amazon.with("capex", e.inside.put("capex", "95000000000").Value))
	if sized {
		e.settles("engine", 640, whole)
	}
	for _, left := range isolated[[]string](e.inside, `async () => {
		const found = [];
		if (origin === 'null') return found; // a sandbox without an origin keeps nothing
		const look = async (what, count) => { try { const n = await count(); if (n) found.push(n + ' × ' + what) } catch {} };
		await look('localStorage', () => localStorage.length);
		await look('sessionStorage', () => sessionStorage.length);
		await look('cookie', () => document.cookie.length);
		await look('database', async () => (await indexedDB.databases()).length);
		await look('cache', async () => (await caches.keys()).length);
		await look('service worker', async () => (await navigator.serviceWorker.getRegistrations()).length);
		return found;
	}`) {
		p.Errorf("the frame leaves behind: %s", left)
	}
	return e
}

// isolated calls a function of JavaScript in a world of its own, where what the page's scripts did to the browser's
// objects is not seen.
func isolated[T any](p *tab, function string) T {
	p.Helper()
	tree := call(p, page.GetFrameTree, cdp.Empty{})
	world := call(p, page.CreateIsolatedWorld, page.CreateIsolatedWorldParams{FrameID: tree.FrameTree.Frame.ID})
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	result, err := chromedp.Run(ctx, chromedp.Evaluate[T]("("+function+")()", chromedp.EvalAwaitPromise, func(q *runtime.EvaluateParams) { q.ContextID = world.ExecutionContextID }))
	if err != nil {
		p.Fatalf("%s: %v", function, err)
	}
	return result
}
