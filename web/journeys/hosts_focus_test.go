package journeys

import (
	"math"

	"testing"

	"github.com/chromedp/chromedp"
)

// desk is a page on which a reader writes while frames come, one of them above what is on the screen.
const desk = `<iframe data-src="SITE/embed?id=above" title="Above" style="width: 100%" height="400"></iframe>
<div style="height: 1500px"></div>
<textarea id="note" rows="3" cols="40"></textarea>
<iframe data-src="SITE/embed?id=below" title="Below" style="width: 100%" height="400"></iframe>
<div style="height: 3000px"></div>
<script src="/npm/@datawrapper/chart-core/dist/embed.js"></script>`

// deskHeight is the height of that page's window in px: the note and a frame's sliders are seen together.
const deskHeight = 1900

// A place is where the reader writes: what has the page's focus, where it lies on the screen (a browser that keeps that
// while a frame above grows scrolls the page), what stands in it.
type place struct {
	Active string
	Top    float64
	Text   string
	Caret  int
	Focus  bool // the page itself has it, no frame of it
}

func (p *tab) place() place {
	p.Helper()
	return eval[place](p, `() => {
		const e = document.getElementById('note');
		return {Active: document.activeElement.id, Top: e.getBoundingClientRect().top, Text: e.value, Caret: e.selectionStart, Focus: document.hasFocus() && document.activeElement.localName !== 'iframe'};
	}`)
}

// undisturbed fails where the reader does not write on at the same place.
func (p *tab) undisturbed(when string, before place) {
	p.Helper()
	p.frame()
	if now := p.place(); now.Active != before.Active || now.Text != before.Text || now.Caret != before.Caret || now.Focus != before.Focus || math.Abs(now.Top-before.Top) > 1 {
		p.Errorf("%s: the reader is at %+v, and was at %+v", when, now, before)
	}
}

// Frames that come, grow and take over, on the screen and above it, leave the reader and the page where they were.
func TestAFrameLeavesTheReaderWhereTheyAre(t *testing.T) {
	p, _ := newDesk(t)
	p.press("What a ")
	before := p.place()
	if before.Active != "note" || before.Text != "What a " || before.Top < 0 || before.Top > deskHeight {
		t.Fatalf("the reader does not write: %+v", before)
	}
	p.frames()
	below, above := p.embed("id=below"), p.embed("id=above")
	below.settles("loaded", 640, whole)
	p.until("the size of the frame above", above.fits)
	p.undisturbed("the frames loaded", before)

	below.interest()
	below.inside.waitForStage("engine")
	below.settles("engine", 640, whole)
	above.post(map[string]any{"source": "breakeven", "type": "set", "data": scenario{"capex": "95000000000"}})
	above.inside.waitForStage("engine")
	above.inside.expect(amazon.with("capex", "95000000000"))
	p.undisturbed("the engines took over", before)
	p.press("story")
	if now := p.place(); now.Text != "What a story" {
		t.Errorf("the reader writes on, and %q stands there", now.Text)
	}
}

// Who was at a slider and went back to the page stays there when the engine takes over; who is at a slider stays there.
func TestAFrameTakesTheFocusFromNobody(t *testing.T) {
	for _, back := range []bool{true, false} {
		p, r := newDesk(t)
		release := r.hold()
		p.frames()
		e, above := p.embed("id=below"), p.embed("id=above")
		e.settles("loaded", 640, whole)
		p.until("the size of the frame above", above.fits)
		e.clickSlider("capex")
		e.inside.waitFor("the slider's focus", `s => document.hasFocus() && document.activeElement === document.querySelector(s)`, slider("capex"))
		moved := e.inside.value("capex")
		if back {
			p.clickNote()
			p.press("back")
		}
		before := p.place()
		release()
		e.inside.waitForStage("engine")
		e.inside.expect(amazon.with("capex", moved))
		p.undisturbed("the engine took over", before)
		if inner := eval[float64](e.inside, `() => scrollY`); inner != 0 {
			t.Errorf("the frame is scrolled to %v inside", inner)
		}
		if has := eval[bool](e.inside, `s => document.hasFocus() && document.activeElement === document.querySelector(s)`, slider("capex")); has == back {
			t.Errorf("the reader went back to the page: %v; the slider has the focus: %v", back, has)
		}
		if back {
			p.press(" there")
			if now := p.place(); now.Text != "back there" {
				t.Errorf("the reader writes on, and %q stands there", now.Text)
			}
		}
	}
}

// newDesk opens the page without its frames, scrolled to the note, which has the focus, and gives the road that its
// frames come by.
func newDesk(t testing.TB) (*tab, *road) {
	t.Helper()
	h, r := newPublisher(t), newRoad(t)
	h.site = r.url
	h.article("/", desk)
	p := blank(t, visit{width: 1000, height: deskHeight})
	h.owns(p)
	p.goTo("/")
	eval[bool](p, `() => { scrollTo({top: 1300, behavior: 'instant'}); return true }`)
	p.clickNote()
	return p, r
}

// frames gives the page's frames their addresses.
func (p *tab) frames() {
	p.Helper()
	eval[bool](p, `() => { for (const f of document.querySelectorAll('iframe')) f.src = f.dataset.src; return true }`)
}

// clickNote goes to the note with the mouse.
func (p *tab) clickNote() {
	p.Helper()
	at := eval[[2]float64](p, `() => { const r = document.getElementById('note').getBoundingClientRect(); return [r.right - 5, r.top + 10] }`)
	p.do(chromedp.MouseClickXY(at[0], at[1]))
	p.waitFor("the note's focus", `() => document.hasFocus() && document.activeElement.id === 'note'`)
}

// clickSlider sets a slider with the mouse, where it is on the screen.
func (e *embed) clickSlider(field string) {
	e.page.Helper()
	outer := eval[[2]float64](e.page, `() => { const r = `+e.find+`.getBoundingClientRect(); return [r.left, r.top] }`)
	inner := eval[[2]float64](e.inside, `s => { const r = document.querySelector(s).getBoundingClientRect(); return [r.left + r.width * 0.8, r.top + r.height/2] }`, slider(field))
	x, y := outer[0]+inner[0], outer[1]+inner[1]
	if y > deskHeight-10 {
		e.page.Fatalf("the %s slider is not on the screen: %v px from its top", field, y)
	}
	e.page.do(chromedp.MouseClickXY(x, y))
}
