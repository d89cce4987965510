package journeys

import (
	"fmt"
	"math"
	"time"

	"github.com/chromedp/chromedp"
)

// An embed is our frame on a publisher's page: the page, the frame's inside, and how a function in JavaScript finds
// its element on the page.
type embed struct {
	page   *tab
	inside *tab
	find   string
}

// findFrame finds the frame whose address contains a text, in the shadow of a custom element, too.
const findFrame = `part => {
	const all = root => [...root.querySelectorAll('*')].flatMap(e => e.shadowRoot ? all(e.shadowRoot) : e.localName === 'iframe' ? [e] : []);
	return all(document).find(e => e.src.includes(part));
}`

// embed waits for the frame whose address contains a text, and for its page's table.
func (p *tab) embed(part string) *embed {
	p.Helper()
	e := &embed{page: p, inside: p.inside(part), find: fmt.Sprintf("(%s)(%q)", findFrame, part)}
	e.inside.waitFor("the page's table", `() => !!document.querySelector('[data-breakeven]:not([data-stage=static])')`)
	return e
}

// A fit is how a frame lies around its content. All in CSS px.
type fit struct {
	Width, Height float64 // of the frame, on the publisher's page
	Inside        float64 // width of the window inside
	Content       float64 // height of the document inside
	Hidden        float64 // what of it lies below the frame's edge
}

// fit measures frame and content.
func (e *embed) fit() fit {
	e.page.Helper()
	var f fit
	outer := eval[[2]float64](e.page, `() => { const f = `+e.find+`; return [f.clientWidth, f.clientHeight] }`)
	inner := eval[[3]float64](e.inside, `() => [innerWidth, document.documentElement.getBoundingClientRect().height, document.scrollingElement.scrollHeight - innerHeight]`)
	f.Width, f.Height = outer[0], outer[1]
	f.Inside, f.Content, f.Hidden = inner[0], inner[1], inner[2]
	return f
}

// fits says whether the frame is as high as its content, at this moment.
func (e *embed) fits() bool {
	e.page.Helper()
	f := e.fit()
	return f.Content > 300 && math.Abs(f.Height-f.Content) <= 1
}

// whole is the height that most parents give a frame: its content's.
func whole(content float64) float64 { return content }

// settles waits until the frame is as high as its content asks for, within a pixel, at a width, and stays so. want
// says what the parent makes of the content's height.
func (e *embed) settles(what string, width float64, want func(content float64) float64) fit {
	e.page.Helper()
	var f, before fit
	fits := func() bool {
		f = e.fit()
		ok := f.Width == width && f.Inside == width && f.Content > 300 && math.Abs(f.Height-want(f.Content)) <= 1
		if want(f.Content) >= f.Content {
			ok = ok && f.Hidden <= 1
		}
		return ok
	}
	for deadline := time.Now().Add(patience / 3); time.Now().Before(deadline); {
		if !fits() {
			time.Sleep(20 * time.Millisecond)
			before = fit{}
			continue
		}
		if f == before {
			return f
		}
		before = f
		e.inside.frame()
		e.page.frame()
	}
	e.page.Fatalf("%s: the frame does not fit at %v px: %+v", what, width, f)
	return f
}

// widen makes the publisher's column so wide.
func (e *embed) widen(width int) {
	e.page.Helper()
	eval[bool](e.page, `w => { document.getElementById('column').style.width = w + 'px'; return true }`, width)
}

// toggle opens or closes the first detail inside, by its summary.
func (e *embed) toggle() {
	e.inside.Helper()
	if !eval[bool](e.inside, `() => {
		const d = document.querySelector('[data-breakeven] details'), was = d.open;
		d.querySelector(':scope > summary').click();
		return d.open !== was;
	}`) {
		e.inside.Fatal("the detail does not change")
	}
}

// interest passes the mouse over the frame, as a reader does who takes an interest, until the frame has felt it: a page
// that has just come may not know yet what lies under the mouse.
func (e *embed) interest() {
	e.page.Helper()
	at := eval[[2]float64](e.page, `() => {
		const f = `+e.find+`;
		const seen = () => { const r = f.getBoundingClientRect(); return [r.left + r.width/2, Math.max(r.top, 0) + 20, Math.min(r.bottom, innerHeight) - Math.max(r.top, 0)] };
		if (seen()[2] < 60) f.scrollIntoView({behavior: 'instant'});
		return seen().slice(0, 2);
	}`)
	eval[bool](e.inside, `() => { addEventListener('pointermove', () => { document.documentElement.dataset.met = '' }, {capture: true, once: true}); return true }`)
	step := 0.0
	e.page.until("the frame to feel the mouse", func() bool {
		step++
		e.page.do(chromedp.MouseEvent("mouseMoved", at[0]+math.Mod(step, 40), at[1]))
		return eval[bool](e.inside, `() => 'met' in document.documentElement.dataset`)
	})
}

// now gives the page's clock, in ms.
func (p *tab) now() float64 {
	p.Helper()
	return eval[float64](p, `() => performance.now()`)
}

// rested fails where anything on the page has moved by itself since a time on its clock.
func (p *tab) rested(when string, since float64) {
	p.Helper()
	p.frame()
	if shifts := eval[[]any](p, `since => journeyShifts.filter(s => s.at > since)`, since); len(shifts) > 0 {
		p.Errorf("%s: the page moved: %v", when, shifts)
	}
}

// until asks again and again, until it is so.
func (p *tab) until(what string, so func() bool) {
	p.Helper()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if so() {
			return
		}
	}
	p.Fatalf("waited %v for %s\n%s", patience, what, p.watch.report())
}
