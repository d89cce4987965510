package journeys

import (
	"bytes"
	"image"
	"image/png"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// A focused is what has the focus, as the page shows it.
type focused struct {
	What  string // its tag and attributes; "" for none; "frame" for a frame
	Seen  string // why the focus can't be seen; "" where it can
	Order string // why it does not follow the one before; "" where it does
	Over  string // what stands over it and does not scroll away; "" for nothing
	Again bool   // it was here before
}

// look looks at what has the focus. Its ring is an outline two px wide or more, of itself or what stands for it, that is
// 3 : 1 against what lies behind. In one column it lies below the one before, or beside it the way the page is read.
const look = `() => {
	const e = document.activeElement;
	if (!e || e === document.body || e === document.documentElement) return {};
	if (e.localName === 'iframe') return {What: 'frame'}; // what it holds shows the focus itself
	const stop = {What: e.outerHTML.slice(0, 110), Again: journeyStops.includes(e), Seen: '', Order: '', Over: ''};
	const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
	const light = colour => {
		canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
		const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
		const part = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
		return a < 250 ? null : 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
	};
	const behind = e => { for (; e; e = e.parentElement) { const l = light(getComputedStyle(e).backgroundColor); if (l !== null) return l } return 1 };
	const ring = e => {
		const s = getComputedStyle(e);
		if (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2) return 'no outline';
		const line = light(s.outlineColor), back = behind(parseFloat(s.outlineOffset) < 0 ? e : e.parentElement);
		const contrast = (Math.max(line, back) + 0.05) / (Math.min(line, back) + 0.05);
		return contrast < 3 ? 'an outline of ' + contrast.toFixed(1) + ' : 1' : '';
	};
	stop.Seen = ring(e);
	if (stop.Seen && e.closest('label')) stop.Seen = ring(e.closest('label'));
	const r = e.getBoundingClientRect();
	const last = journeyStops.at(-1);
	if (last?.isConnected && last.checkVisibility()) {
		if (!(last.compareDocumentPosition(e) & 4)) stop.Order = 'it stands before ' + last.outerHTML.slice(0, 80);
		const l = last.getBoundingClientRect(), rtl = getComputedStyle(e.parentElement).direction === 'rtl';
		const beside = Math.min(l.bottom, r.bottom) - Math.max(l.top, r.top) > Math.min(l.height, r.height) / 2;
		const fixed = [e, last].some(x => { for (; x; x = x.parentElement) if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(x).position) && !x.matches('.bk *')) return true });
		const further = rtl ? r.right <= l.left + 2 : r.left >= l.right - 2; // the next column
		if (!fixed && innerWidth < 440 && !beside && !further && r.top < l.top - 2) stop.Order = 'it lies ' + Math.round(l.top - r.top) + ' px above ' + last.outerHTML.slice(0, 80);
		// Words of a running line may begin a new one.
		if (!fixed && beside && getComputedStyle(e).display !== 'inline' && (rtl ? r.left > l.left + 2 : r.left < l.left - 2)) stop.Order = 'it lies on the other side of ' + last.outerHTML.slice(0, 80);
	}
	for (const [x, y] of [[r.left + 2, r.top + 2], [r.right - 2, r.top + 2], [r.left + 2, r.bottom - 2], [r.right - 2, r.bottom - 2], [(r.left + r.right) / 2, (r.top + r.bottom) / 2]]) {
		let over = document.elementFromPoint(x, y);
		if (y < 0 || y > innerHeight) { stop.Out = (stop.Out ?? 0) + 1; continue }
		for (; over && !over.contains(e) && !e.contains(over); over = over.parentElement)
			if (['fixed', 'sticky'].includes(getComputedStyle(over).position)) stop.Over = over.outerHTML.slice(0, 80);
	}
	if (stop.Out === 5) stop.Over = 'the edge of the window';
	journeyStops.push(e);
	return stop;
}`

// unreached lists what the Tab key should have come by and has not. Of a group of radio buttons it comes by one.
const unreached = `() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
	.filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.tabIndex >= 0 && !(e.type === 'radio' && !e.checked) && !journeyStops.includes(e))
	.map(e => e.outerHTML.slice(0, 110))`

// tabThrough goes by the Tab key from the page's beginning to its end, and looks at every stop.
func (p *tab) tabThrough(state string, least int) {
	p.Helper()
	eval[bool](p, `() => { document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); scrollTo(0, 0); window.journeyStops = []; return true }`)
	n := 0
	for ; n < 500; n++ {
		p.press(kb.Tab)
		s := eval[focused](p, look)
		if s.What == "frame" {
			continue
		}
		if s.What == "" || s.Again {
			break
		}
		if s.Seen != "" {
			p.Errorf("%s: the focus is not seen (%s) on %s", state, s.Seen, s.What)
		}
		if s.Order != "" {
			p.Errorf("%s: the focus jumps: %s on %s", state, s.Order, s.What)
		}
		if s.Over != "" {
			p.Errorf("%s: %s stands over the focus on %s", state, s.Over, s.What)
		}
	}
	if n < least || n == 500 {
		p.Errorf("%s: the Tab key stops %d times, not %d times or some more", state, n, least)
	}
	for _, e := range eval[[]string](p, unreached) {
		p.Errorf("%s: the Tab key leaves out %s", state, e)
	}
}

// On every page the Tab key comes by every control, in the order of reading, and what has the focus is seen.
func TestTheFocusIsSeenAndFollowsTheText(t *testing.T) {
	p := blank(t, visit{width: 320, height: 600})
	p.goTo("/embed?lang=ar&capex=abc")
	p.waitForEngine()
	p.openEverything()
	p.tabThrough("/embed in Arabic", 60)
	p.goTo("/?theme=dark#capex=95000000000")
	p.waitForEngine()
	p.openEverything()
	// What is told stands at the window's lower edge.
	eval[bool](p, `() => { document.querySelector('p[data-device=unkept]').hidden = false; return true }`)
	p.tabThrough("/", 60)
	p.goTo("/embed/amazon-2025-9m?show=readings&theme=dark")
	p.openEverything()
	p.tabThrough("the readings", 10)
	p.goTo("/method")
	p.openEverything()
	p.tabThrough("/method", 60)
	p.goTo("/learn")
	p.waitForEngine()
	p.tabThrough("/learn", 100)
	p.goTo("/studio")
	p.waitForProgram()
	p.tabThrough("/studio", 40)
	p.goTo("/studio/scenario?scenario=amazon-2025-9m")
	p.waitForEditor()
	p.tabThrough("the editor", 30)
}

// The ring is there in the picture, too: for each kind of control a good part of the pixels around it change.
func TestTheFocusChangesThePicture(t *testing.T) {
	p := open(t, "/embed", visit{width: 640})
	for _, what := range []string{slider("capex"), slider("layoffs"), box("revenue"), "summary", "footer button", "footer a", ".answer a", "button[popovertarget]"} {
		p.focus(what)
		p.press(kb.Shift) // the keyboard is at work: the focus is to be seen
		p.frame()
		type rect struct{ X, Y, W, H float64 }
		at := eval[rect](p, `s => { const e = document.querySelector(s); e.scrollIntoView({block: 'center', behavior: 'instant'}); const r = e.getBoundingClientRect(); return {X: r.left + scrollX - 6, Y: r.top + scrollY - 6, W: r.width + 12, H: r.height + 12} }`, what)
		shot := func() image.Image {
			p.frame()
			r := call(p, page.CaptureScreenshot, page.CaptureScreenshotParams{Clip: &page.Viewport{X: at.X, Y: at.Y, Width: at.W, Height: at.H, Scale: 1}})
			picture, err := png.Decode(bytes.NewReader(r.Data))
			if err != nil {
				t.Fatal(err)
			}
			return picture
		}
		with := shot()
		eval[bool](p, `() => { document.activeElement.blur(); return true }`)
		without := shot()
		changed := 0
		for y := range with.Bounds().Dy() {
			for x := range with.Bounds().Dx() {
				if with.At(x, y) != without.At(x, y) {
					changed++
				}
			}
		}
		// A ring two px wide around it, at the least.
		if least := int(2 * (at.W + at.H - 24)); changed < least {
			t.Errorf("%s: with the focus %d pixels are different, fewer than %d", what, changed, least)
		}
	}
}

// The keyboard goes from the page around an embed into it, through it and out again, both ways.
func TestTheKeyboardPassesThroughAFrame(t *testing.T) {
	h := newPublisher(t)
	h.article("/", `<a href="#" id="before">before</a><iframe src="SITE/embed" title="Calculator" style="width: 100%" height="1200"></iframe><a href="#" id="behind">behind</a>`)
	p := blank(t, visit{width: 1000, height: 900})
	h.owns(p)
	p.goTo("/")
	e := p.embed("/embed")
	e.interest()
	e.inside.waitForStage("engine")
	at := func() string {
		return eval[string](p, `() => document.activeElement.id || document.activeElement.localName`)
	}
	inside := func() string {
		return eval[string](e.inside, `() => document.hasFocus() ? document.activeElement.outerHTML.slice(0, 100) : ''`)
	}
	through := func(modifiers ...chromedp.Modifier) (stops []string) {
		for len(stops) < 60 {
			outer, inner := at(), inside()
			p.press(kb.Tab, modifiers...)
			p.until("the focus to move on", func() bool { return at() != outer || inside() != inner })
			// Of the two pages either may be the first to know.
			p.until("the focus to be in one place", func() bool { return (at() == "iframe") == (inside() != "") })
			if at() != "iframe" {
				break
			}
			stops = append(stops, inside())
		}
		return stops
	}
	p.focus("#before")
	forth := through()
	if end := at(); end != "behind" || len(forth) < 20 {
		t.Errorf("through the frame in %d stops the Tab key leads to %s: %q", len(forth), end, forth)
	}
	back := through(chromedp.ModifierShift)
	if end := at(); end != "before" || len(back) != len(forth) {
		t.Errorf("back through the frame in %d stops, not %d, the keys lead to %s", len(back), len(forth), end)
	}
	for i := range min(len(forth), len(back)) {
		if back[len(back)-1-i] != forth[i] {
			t.Errorf("stop %d is %s there and %s back", i+1, forth[i], back[len(back)-1-i])
		}
		if strings.TrimSpace(forth[i]) == "" {
			t.Errorf("stop %d is nowhere", i+1)
		}
	}
}
