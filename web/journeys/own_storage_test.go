package journeys

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Where the browser keeps nothing, everything works while the page is open, and says so.
func TestKeepingWithoutStorage(t *testing.T) {
	blocked := browserWithoutStorage(t)
	for name, p := range map[string]*tab{"a browser that blocks it": blankIn(t, blocked, visit{}), "a getter that throws": blank(t, visit{})} {
		if strings.Contains(name, "getter") {
			call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{
				Source: `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
					Object.defineProperty(window, name, {get() { throw new DOMException('closed', 'SecurityError') }});`})
		}
		p.goTo("/")
		p.waitForEngine()
		if eval[bool](p, `() => { try { return !!localStorage } catch { return false } }`) {
			t.Fatalf("%s: storage is open: nothing is shown", name)
		}
		p.expect(amazon)
		p.enter("capex", "95bn")
		p.save("only here")
		p.ownSays("This lasts until the page is closed.")
		if note := eval[string](p, `s => document.querySelector(s + ' .note').innerText`, ownPart); !strings.Contains(note, "Export") {
			t.Errorf("%s: the part says %q", name, note)
		}
		p.enter("capex", "96bn")
		p.save("this, too")
		p.openOwn("only here")
		p.expect(amazon.with("capex", "95000000000"))
		p.ownDo("Remove", "this, too")
		p.keeps("only here")
		p.ownDo("Undo", "")
		p.keeps("this, too", "only here")
		p.choose(`{"breakeven":"scenarios","version":1,"scenarios":[{"name":"Meta","preset":"meta-2025","query":"","fragment":"","scenario":{}}]}`)
		p.keeps("Meta", "this, too", "only here")
		if target := eval[string](p, `s => document.querySelector(s + ' li a').target`, ownPart); target != "_blank" {
			t.Errorf("%s: another preset opens in place of the page that has the list: %q", name, target)
		}
		if file := p.exported(); !strings.Contains(file, "only here") || !strings.Contains(file, "this, too") {
			t.Errorf("%s: the file is %s", name, file)
		}
	}
}

// Where there is no room left, nothing is lost that was kept, and what is new lasts while the page is open.
func TestKeepingInFullStorage(t *testing.T) {
	p := open(t, "/", visit{})
	p.save("before")
	eval[bool](p, `() => {
		let size = 1 << 20, n = 0;
		while (size >= 1) try { localStorage.setItem('fill' + n++, 'x'.repeat(size)) } catch { size >>= 1 }
		return true;
	}`)
	before := eval[string](p, `() => JSON.stringify({...localStorage}).replace(/"fill\d+":"x*",?/g, '')`)
	p.enter("capex", "95bn")
	p.save("no room")
	p.ownSays("This lasts until the page is closed.")
	p.keeps("no room", "before")
	if now := eval[string](p, `() => JSON.stringify({...localStorage}).replace(/"fill\d+":"x*",?/g, '')`); now != before {
		t.Errorf("what was kept became %s, it was %s", now, before)
	}
	if file := p.exported(); !strings.Contains(file, "no room") || !strings.Contains(file, "before") {
		t.Errorf("the file is %s", file)
	}
	// Once there is room again the next change keeps all.
	eval[bool](p, `() => { for (const name of Object.keys(localStorage)) if (name.startsWith('fill')) localStorage.removeItem(name); return true }`)
	p.enter("capex", "96bn")
	p.save("room")
	p.do(chromedp.Reload())
	p.waitForEngine()
	p.keeps("room", "no room", "before")
}

// What is no list, or not all of one, is left alone until the reader saves, and set aside then; what a newer version
// of the page wrote is never written over.
func TestStorageThatHoldsSomethingElse(t *testing.T) {
	const newer = `{"breakeven":"scenarios","version":2,"scenarios":[]}`
	for _, there := range []string{`<b id=hostile>`, `{"breakeven":"scenarios","version":1,"scenarios":[{"name":"__proto__","preset":7}]}`, newer} {
		p := blank(t, visit{})
		p.goTo("/method")
		eval[bool](p, `text => { localStorage.setItem('breakeven scenarios /', text); localStorage.setItem('breakeven scenarios /news/', 'theirs'); return true }`, there)
		p.goTo("/")
		p.waitForEngine()
		p.keeps()
		p.save("mine")
		kept := eval[map[string]string](p, `() => ({...localStorage})`)
		if there == newer {
			if kept["breakeven scenarios /"] != newer {
				t.Errorf("a newer version's list became %s", kept["breakeven scenarios /"])
			}
			p.ownSays("This lasts until the page is closed.")
		} else if kept["breakeven scenarios / unread"] != there || !strings.Contains(kept["breakeven scenarios /"], "mine") {
			t.Errorf("%s: kept is %v", there, kept)
		}
		if kept["breakeven scenarios /news/"] != "theirs" {
			t.Error("another site's list is touched")
		}
		p.harmless(there)
	}
}
