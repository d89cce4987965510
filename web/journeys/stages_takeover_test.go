package journeys

import (
	"fmt"
	"slices"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp/kb"
)

// watcher tells what only a listener from the start can: when the engine is compiled, every height the page has in
// a frame, and every layout shift, the reader's own included. (One without a source is a slider's handle that follows
// its value.)
const watcher = `
for (const name of ['instantiateStreaming', 'instantiate']) {
	const original = WebAssembly[name];
	WebAssembly[name] = async (...a) => { const made = await original(...a); window.journeyCompiled = true; return made };
}
window.journeyHeights = [];
window.journeyAllShifts = [];
new PerformanceObserver(list => list.getEntries().filter(e => e.sources.length).forEach(e => journeyAllShifts.push(e.value + ' by ' +
	e.sources.map(s => s.node && (s.node.outerHTML || s.node.textContent).slice(0, 120)).join(' and ')))).observe({type: 'layout-shift', buffered: true});
requestAnimationFrame(function frame() {
	const height = document.documentElement ? document.documentElement.getBoundingClientRect().height : 0;
	if (journeyHeights.at(-1) !== height) journeyHeights.push(height);
	requestAnimationFrame(frame);
});`

// atTable opens a page by a road that holds its engine back, with the watcher in it.
func atTable(t testing.TB, address string, v visit) (p *tab, release func()) {
	t.Helper()
	r := newRoad(t)
	release = r.hold()
	p = blankOn(t, r, v)
	call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: watcher})
	p.goTo(address)
	p.waitForStage("table")
	return p, release
}

// takenOver lets the engine come, and fails where anything moved while it took over.
func (p *tab) takenOver(release func()) {
	p.Helper()
	p.frame()
	p.frame()
	before := eval[float64](p, `() => { journeyAllShifts = []; journeyHeights = []; return document.documentElement.getBoundingClientRect().height }`)
	at := eval[[2]float64](p, `() => [scrollX, scrollY]`)
	release()
	p.waitForStage("engine")
	p.frame()
	p.frame()
	for _, h := range eval[[]float64](p, `() => journeyHeights`) {
		if h != before {
			p.Errorf("while the engine takes over, the page is %v px high, not %v", h, before)
		}
	}
	for _, shift := range eval[[]string](p, `() => journeyAllShifts`) {
		p.Errorf("while the engine takes over, the layout shifts by %s", shift)
	}
	if now := eval[[2]float64](p, `() => [scrollX, scrollY]`); now != at {
		p.Errorf("while the engine takes over, the page scrolls from %v to %v", at, now)
	}
	if !eval[bool](p, `() => performance.getEntriesByName('breakeven:engine', 'mark').length === 1`) {
		p.Error("the page has not marked breakeven:engine")
	}
}

// An engine that comes in the middle of a drag waits for the hand to let go; then it has everything as it was.
func TestTheEngineWaitsForADragToEnd(t *testing.T) {
	for _, hold := range []struct {
		by   string
		grip func(p *tab, k track) grip
	}{{"mouse", mouseGrip}, {"touch", fingerGrip}} {
		t.Run(hold.by, func(t *testing.T) {
			p, release := atTable(t, "/embed", visit{width: 640, touch: hold.by == "touch"})
			k := p.track("capex")
			hand := hold.grip(p, k)
			from := k.now(p)
			hand.down(k.at(from))
			hand.move(k.at(from + 0.05))
			p.frame()
			eval[bool](p, `s => { window.journeyHeld = document.querySelector(s); return true }`, slider("capex"))
			release()
			p.waitFor("the engine to be compiled", `() => !!window.journeyCompiled`)
			var seen []moment
			for i := range 30 {
				hand.move(k.at(0.3 + 0.02*float64(i)))
				p.frame()
				if stage := p.stage(); stage != "table" {
					t.Fatalf("in the middle of the drag the stage is %s", stage)
				}
				seen = append(seen, p.moment("capex"))
			}
			if !eval[bool](p, `s => journeyHeld.isConnected && journeyHeld === document.querySelector(s)`, slider("capex")) {
				t.Error("the slider is replaced under the reader's hand")
			}
			p.takenOver(func() { hand.up(k.at(0.88)) })
			last := seen[len(seen)-1].Value
			for _, m := range slices.CompactFunc(seen, func(a, b moment) bool { return a.Value == b.Value }) {
				m.says(t, amazon.with("capex", m.Value))
			}
			p.expect(amazon.with("capex", last))
			if got := p.value("capex"); got != last {
				t.Errorf("after the drag the slider stands at %s, not at %s", got, last)
			}
			if hold.by == "mouse" && !p.focused(slider("capex")) {
				t.Error("the slider that was dragged has lost the focus")
			}
			p.expect(amazon.with("capex", p.drag("capex", 0.2, nil)))
		})
	}
}

func (p *tab) focused(selector string) bool {
	p.Helper()
	return eval[bool](p, `s => document.activeElement === document.querySelector(s)`, selector)
}

// What a reader is in the middle of goes on when the engine takes over: nothing jumps, closes, or is lost.
func TestTheTakeOverLosesNothing(t *testing.T) {
	for _, address := range []string{"/embed", "/"} {
		for _, width := range []int{320, 640, 1280} {
			t.Run(fmt.Sprintf("%s at %d px", address, width), func(t *testing.T) {
				p, release := atTable(t, address, visit{width: width, height: 600})
				value := p.put("revenue", "450000000000").Value
				p.click("a closed detail", `() => document.querySelector('[data-breakeven] #bk-sources > summary')`)
				p.write("capex", "12345")
				p.press(kb.ArrowLeft)
				p.press(kb.ArrowLeft)
				p.press("9")
				eval[bool](p, `() => { scrollBy({top: -40, behavior: 'instant'}); return true }`)
				p.takenOver(release)

				if got := p.written("capex"); got != "123945" {
					t.Errorf("the text being typed is now %q", got)
				}
				if !p.focused(box("capex")) {
					t.Error("the box has lost the focus")
				}
				if caret := eval[[2]int](p, `s => { const e = document.querySelector(s); return [e.selectionStart, e.selectionEnd] }`, box("capex")); caret != [2]int{4, 4} {
					t.Errorf("the caret is at %v, not before the last two digits", caret)
				}
				if open := eval[[]string](p, `() => [...document.querySelectorAll('[data-breakeven] details[open]')].map(d => d.id)`); !slices.Equal(open, []string{"bk-sources"}) {
					t.Errorf("open are %v", open)
				}
				p.expect(amazon.with("revenue", value))
				p.press("0")
				p.press(kb.Enter)
				p.expect(amazon.with("revenue", value, "capex", "1239045"))
			})
		}
	}
}

// Texts in two boxes, written and committed before the engine came, are both answered.
func TestBoxesWrittenEarlyAreAnswered(t *testing.T) {
	p, release := atTable(t, "/", visit{})
	p.enter("capex", "95bn")
	p.enter("headcount", "340k")
	p.enter("taxRate", "12%")
	p.write("payroll", "71")
	value := p.put("revenue", "450000000000").Value
	release()
	p.waitForStage("engine")
	p.expect(amazon.with("capex", "95000000000", "headcount", "340000", "taxRate", "0.12", "revenue", value))
	if got := p.written("payroll"); got != "71" || !p.focused(box("payroll")) {
		t.Errorf("the text being typed is %q, or its box has lost the focus", got)
	}
}

// A text that can't be read stays, too, and is told as soon as there is somebody to tell it.
func TestAnUnreadableTextIsToldByTheEngine(t *testing.T) {
	p, release := atTable(t, "/embed", visit{})
	p.enter("capex", "ninety")
	p.moment("capex").waits(t)
	p.takenOver(release)
	p.expect(amazon)
	p.waitFor("the box to be marked", `s => document.querySelector(s).getAttribute('aria-invalid') === 'true'`, box("capex"))
	if got := p.written("capex"); got != "ninety" {
		t.Errorf("%q is left in the box", got)
	}
}

// An open source stays open, and whatever had the focus keeps it.
func TestTheTakeOverKeepsPopoversAndFocus(t *testing.T) {
	const source = `[data-breakeven] button[popovertarget]`
	p, release := atTable(t, "/embed", visit{})
	p.click("a source", `s => document.querySelector(s)`, source)
	p.waitFor("the source to open", `() => !!document.querySelector('[popover]:popover-open')`)
	was := eval[string](p, `() => document.querySelector('[popover]:popover-open').id`)
	p.takenOver(release)
	if now := eval[[]string](p, `() => [...document.querySelectorAll('[popover]:popover-open')].map(e => e.id)`); !slices.Equal(now, []string{was}) {
		t.Errorf("open are %v, not %s", now, was)
	}

	for _, what := range []string{
		source, "[data-breakeven] details:nth-of-type(2) > summary", "[data-breakeven] footer a", "[data-breakeven] [data-goto]",
		slider("headcount"), box("layoffs"),
	} {
		p, release := atTable(t, "/embed", visit{})
		p.focus(what)
		p.takenOver(release)
		if !p.focused(what) {
			t.Errorf("%s has lost the focus to %s", what, eval[string](p, `() => document.activeElement.outerHTML.slice(0, 120)`))
		}
	}
}

// What the reader sees does not change when the engine takes over: above the foot, not one pixel.
func TestTheTakeOverIsNotSeen(t *testing.T) {
	for _, dark := range []bool{false, true} {
		p, release := atTable(t, "/embed", visit{width: 640, height: 1100, dark: dark})
		shot := func() []byte {
			p.frame()
			foot := eval[float64](p, `() => document.querySelector('[data-breakeven] footer').getBoundingClientRect().top`)
			data := call(p, page.CaptureScreenshot, page.CaptureScreenshotParams{Clip: &page.Viewport{Width: 640, Height: foot, Scale: 1}})
			return []byte(data.Data)
		}
		before := shot()
		eval[bool](p, `() => { dispatchEvent(new Event('focusin')); return true }`)
		p.takenOver(release)
		if after := shot(); !slices.Equal(before, after) {
			t.Errorf("dark %v: the page looks different once the engine has taken over", dark)
		}
	}
}
