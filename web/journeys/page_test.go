package journeys

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// patience is how long a page may take over one thing before a journey gives up on it. It bounds a failure; no
// journey measures anything by it.
const patience = 30 * time.Second

// A visit is how a reader comes to a page. The zero value is a desktop with a light theme.
type visit struct {
	width, height int // CSS px; 1280 × 900 where 0
	dark          bool
	noScript      bool
	touch         bool // a phone: touch screen and mobile viewport
	worker        bool // full pages keep the site for use without a network, which takes a processor a second or two
}

// A tab is one page in a session of its own.
type tab struct {
	testing.TB
	ctx    context.Context
	origin string
	watch  *watch
}

// noWorker makes a browser that has no service workers.
const noWorker = `Object.defineProperty(Navigator.prototype, "serviceWorker", { get: () => undefined, configurable: true })`

// open visits an address of the site, such as /embed?lock=revenue#capex=1, and waits until the page's stage is
// the engine's (static, where no script may run). When the test ends, the tab has to be free of complaints.
func open(t testing.TB, address string, v visit) *tab {
	t.Helper()
	p := blank(t, v)
	if !v.worker {
		call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: noWorker})
	}
	p.goTo(address)
	if v.noScript {
		p.waitFor("the page's widget", `() => !!document.querySelector('[data-breakeven]')`)
		return p
	}
	p.waitForEngine()
	return p
}

// blank gives a tab that shows nothing yet.
func blank(t testing.TB, v visit) *tab {
	t.Helper()
	browser, err := theBrowser()
	if err != nil {
		t.Fatal(err)
	}
	return blankIn(t, browser, v)
}

// blankIn gives such a tab in a browser of its own.
func blankIn(t testing.TB, browser context.Context, v visit) *tab {
	t.Helper()
	site := origin(t)
	ctx, cancel := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	p := &tab{TB: t, ctx: ctx, origin: site, watch: &watch{origin: site}}
	p.watch.start(p)

	if v.width == 0 {
		v.width = 1280
	}
	if v.height == 0 {
		v.height = 900
	}
	theme := "light"
	if v.dark {
		theme = "dark"
	}
	call(p, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: int64(v.width), Height: int64(v.height), DeviceScaleFactor: 1, Mobile: v.touch})
	call(p, emulation.SetTouchEmulationEnabled, emulation.SetTouchEmulationEnabledParams{Enabled: v.touch, MaxTouchPoints: 1})
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: theme}}})
	call(p, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: v.noScript})
	call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: observers})
	return p
}

// beside gives another tab of the same session.
func (p *tab) beside() *tab {
	p.Helper()
	ctx, cancel := chromedp.NewContext(p.ctx)
	p.Cleanup(cancel)
	q := &tab{TB: p.TB, ctx: ctx, origin: p.origin, watch: &watch{origin: p.origin}}
	q.watch.start(q)
	return q
}

// observers record what only a listener that was there from the start can tell: how far things jumped by
// themselves (the sum of the layout shifts that no reader's act caused).
const observers = `
window.journeyShifts = [];
const box = r => [r.x, r.y, r.width, r.height].map(Math.round).join(' ');
new PerformanceObserver(list => {
	for (const e of list.getEntries()) if (!e.hadRecentInput)
		journeyShifts.push({at: e.startTime, by: e.value, of: e.sources.map(s => (s.node ? (s.node.outerHTML || s.node.textContent).slice(0, 120) : 'what is gone') + ' from ' + box(s.previousRect) + ' to ' + box(s.currentRect))});
}).observe({type: 'layout-shift', buffered: true});`

// goTo visits an address of the site in the tab.
func (p *tab) goTo(address string) {
	p.Helper()
	p.do(chromedp.Navigate(p.origin + address))
}

// waitForEngine waits until WebAssembly runs the page. A pointer passing over the widget shows the interest that
// a page may wait for before it loads anything.
func (p *tab) waitForEngine() {
	p.Helper()
	p.waitFor("the page's widget", `() => !!document.querySelector('[data-breakeven]')`)
	p.do(chromedp.MouseEvent("mouseMoved", 60, 120), chromedp.MouseEvent("mouseMoved", 64, 124))
	p.waitFor("the engine", `() => !!document.querySelector('[data-breakeven][data-stage=engine]')`)
}

// do runs steps in the tab.
func (p *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	p.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		p.Fatal(err)
	}
}

// eval calls a function written in JavaScript in the page, with arguments that JSON can carry, and gives what it returns.
func eval[T any](p *tab, function string, arguments ...any) T {
	p.Helper()
	result, err := tryEval[T](p, function, arguments...)
	if err != nil {
		p.Fatalf("%s: %v", function, err)
	}
	return result
}

func tryEval[T any](p *tab, function string, arguments ...any) (T, error) {
	texts := make([]string, len(arguments))
	for i, a := range arguments {
		text, err := json.Marshal(a)
		if err != nil {
			p.Fatal(err)
		}
		texts[i] = string(text)
	}
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	return chromedp.Run(ctx, chromedp.Evaluate[T]("("+function+")("+strings.Join(texts, ", ")+")", chromedp.EvalAwaitPromise))
}

// waitFor asks the page again and again, until the JavaScript function says true.
func (p *tab) waitFor(what, function string, arguments ...any) {
	p.Helper()
	var err error
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		var ok bool
		// A page that is being replaced can't answer; the next one will.
		if ok, err = tryEval[bool](p, function, arguments...); ok {
			return
		}
	}
	p.Fatalf("waited %v for %s (%v)\n%s", patience, what, err, p.watch.report())
}

// outputs reads every answer the page gives. Where a name stands in several places, they have to agree.
func (p *tab) outputs() (outputs, error) {
	type shown struct {
		Name, Value string
		Written     bool // data-value is there
	}
	all, err := tryEval[[]shown](p, `() => [...document.querySelectorAll('[data-breakeven] [data-out]')].map(e =>
		({Name: e.dataset.out, Value: e.dataset.value || '', Written: 'value' in e.dataset}))`)
	if err != nil {
		return nil, err
	}
	values := outputs{}
	for _, one := range all {
		if one.Name == "sentence" {
			continue
		}
		if !one.Written {
			return nil, fmt.Errorf("data-out=%s has no data-value", one.Name)
		}
		if before, ok := values[one.Name]; ok && before != one.Value {
			return nil, fmt.Errorf("data-out=%s says both %q and %q", one.Name, before, one.Value)
		}
		values[one.Name] = one.Value
	}
	return values, nil
}

// expect waits until the page shows exactly what `breakeven solve` says of the scenario.
func (p *tab) expect(s scenario) {
	p.Helper()
	want := solve(p, s)
	var got outputs
	var err error
	for deadline := time.Now().Add(patience / 3); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if got, err = p.outputs(); err == nil && maps.Equal(got, want) {
			return
		}
	}
	if err != nil {
		p.Error(err)
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if value, ok := got[name]; !ok {
			p.Errorf("the page has no %s", name)
		} else if value != want[name] {
			p.Errorf("the page says %s = %q, solve says %q", name, value, want[name])
		}
	}
	for name := range got {
		if _, ok := want[name]; !ok {
			p.Errorf("the page has a %s that the contract does not know", name)
		}
	}
	p.FailNow()
}

// sentence gives the one-sentence answer as it reads.
func (p *tab) sentence() string {
	p.Helper()
	return eval[string](p, `() => document.querySelector('[data-out=sentence]').innerText`)
}

// reveal opens every closed detail that an element lies in, by its summary, as a reader does. A part of the page that
// the program adds may come a moment after the rest.
func (p *tab) reveal(selector string) {
	p.Helper()
	p.waitFor(selector+" to be in the page", `s => !!document.querySelector(s)`, selector)
	eval[bool](p, `s => {
		const e = document.querySelector(s);
		for (let d = e.closest('details'); d; d = d.parentElement.closest('details'))
			if (!d.open) d.querySelector(':scope > summary').click();
		return true;
	}`, selector)
}
