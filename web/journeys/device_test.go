package journeys

import (
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/page"
)

// said gives what stands behind the page, by its names.
func (p *tab) said() []string {
	p.Helper()
	return eval[[]string](p, `() => [...document.querySelectorAll('p[data-device]')].filter(e => !e.hidden).map(e => e.dataset.device)`)
}

func (p *tab) says(want ...string) {
	p.Helper()
	p.waitFor(fmt.Sprintf("the page to say %q", want), `want => [...document.querySelectorAll('p[data-device]')].filter(e => !e.hidden).map(e => e.dataset.device).join() === want.join()`, append([]string{}, want...))
}

// Installing is offered where the browser offers it, once; hinted at where only the reader can do it; and never
// spoken of otherwise.
func TestInstallingIsOfferedWhereItCanBe(t *testing.T) {
	const offer = `() => {
		const e = new Event('beforeinstallprompt', {cancelable: true});
		e.prompt = () => { window.journeyPrompted = (window.journeyPrompted ?? 0) + 1 };
		return dispatchEvent(e);
	}`
	for _, address := range []string{"/", "/method", "/studio"} {
		p := blank(t, visit{})
		p.goTo(address)
		p.says()
		if eval[bool](p, offer) {
			t.Error("the browser shows its own offer, too")
		}
		p.says("install")
		eval[any](p, `() => document.querySelector('[data-device=install-now]').click()`)
		p.says()
		if n := eval[int](p, `() => journeyPrompted`); n != 1 {
			t.Errorf("asked %d times", n)
		}
		eval[bool](p, offer)
		eval[bool](p, `() => dispatchEvent(new Event('appinstalled'))`)
		p.says()
	}

	phone := `Object.defineProperty(Navigator.prototype, 'standalone', {get: () => %v, configurable: true})`
	for standalone, want := range map[bool][]string{false: {"home"}, true: {}} {
		p := blank(t, visit{width: 390, touch: true})
		call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: fmt.Sprintf(phone, standalone)})
		p.goTo("/")
		p.waitForStage("engine")
		p.says(want...)
	}
}

// "Offline" stands there where it matters: a page that is not kept would be missed, and embeds in frames are not there.
// It moves nothing.
func TestOfflineIsSaidWhereItMatters(t *testing.T) {
	r := newRoad(t)
	r.bar("/worker.js", refused(404)) // a browser that keeps nothing
	unkept := along(t, r, "/", visit{})
	unkept.pardon("fetching the script")
	unkept.waitForStage("engine")
	unkept.says()
	unkept.cut()
	unkept.says("unkept")
	unkept.mend()
	unkept.says()

	p := open(t, "/", visit{worker: true})
	p.waitForWorker()
	before := eval[int](p, `() => journeyShifts.length`)
	p.cut()
	p.frame()
	p.says()
	if n := eval[int](p, `() => journeyShifts.length`) - before; n > 0 {
		t.Errorf("%d shifts", n)
	}
	p.goTo("/studio")
	p.says("frames")
	p.waitFor("the studio's program", `() => performance.getEntriesByName('breakeven:engine').length > 0`)
	p.pardon("ERR_INTERNET_DISCONNECTED") // of the frames
	eval[any](p, `() => document.querySelector('iframe').scrollIntoView()`)
	p.waitFor("the frames to be out of sight", `() => [...document.querySelectorAll('iframe')].every(f => getComputedStyle(f).visibility === 'hidden')`)
	p.mend()
	p.says()
	p.waitFor("the frames", `() => { const f = document.querySelector('iframe'); f.scrollIntoView(); return getComputedStyle(f).visibility === 'visible' && f.contentDocument?.querySelector('[data-breakeven]') != null }`)
}

// What is told behind the page reads at every width and in both themes; with -shots, pictures of it are left to look at.
func TestWhatIsToldOfTheDevice(t *testing.T) {
	for _, width := range []int{320, 640, 1280} {
		for _, theme := range []string{"light", "dark"} {
			p := open(t, "/", visit{worker: true, width: width, height: 700, dark: theme == "dark"})
			for _, name := range []string{"newer", "unkept", "install"} {
				eval[any](p, `name => { for (const e of document.querySelectorAll('p[data-device]')) e.hidden = e.dataset.device !== name }`, name)
				p.waitFor("its looks", `() => getComputedStyle(document.querySelector('.told')).position === 'sticky'`)
				if name == "install" {
					eval[any](p, `() => scrollTo(0, 1e6)`)
				}
				p.frame()
				if wide := eval[float64](p, `() => document.documentElement.scrollWidth`); wide > float64(width) {
					t.Errorf("%s at %d px: %v px wide", name, width, wide)
				}
				if low := eval[float64](p, `name => Math.min(99, ...[...document.querySelectorAll('p[data-device=' + name + '] button')].map(b => b.getBoundingClientRect().height))`, name); low < 24 {
					t.Errorf("%s at %d px: a button is %v px high", name, width, low)
				}
				if *shots {
					p.keepWindow(fmt.Sprintf("device-%s-%d-%s.png", name, width, theme))
				}
			}
		}
	}
}
