package journeys

import (
	"math"
	"strconv"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// thumb is the width of a slider's handle; the handle's middle travels the input's width less this, in CSS px.
const thumb = 24

// slider gives the selector of the slider of a field; box that of the box for its exact value.
func slider(field string) string {
	return `[data-breakeven] input[type=range][data-field="` + field + `"]`
}
func box(field string) string { return `[data-breakeven] input[data-exact="` + field + `"]` }

// A track is where a slider lies on the screen and how it is set. Left and Width in px, of the handle's travel.
type track struct {
	Left, Width, Y float64
	Min, Max, Step float64
	Value          string
}

// at gives the place of a share of the way, 0 … 1.
func (k track) at(share float64) float64 { return k.Left + share*k.Width }

// now gives the share of the way where the handle stands.
func (k track) now(p *tab) float64 {
	value, err := strconv.ParseFloat(k.Value, 64)
	if err != nil {
		p.Fatalf("a slider's value %q is no number", k.Value)
	}
	return (value - k.Min) / (k.Max - k.Min)
}

// track brings a slider to the middle of the screen and measures it, once it rests: a page may still be settling
// from what was done before, and its scales with it.
func (p *tab) track(field string) track {
	p.Helper()
	p.reveal(slider(field))
	var before track
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); {
		now := eval[track](p, `(s, thumb) => {
			const e = document.querySelector(s);
			e.scrollIntoView({block: 'center', behavior: 'instant'});
			const r = e.getBoundingClientRect();
			return {Left: r.left + thumb/2, Width: r.width - thumb, Y: r.top + r.height/2,
				Min: +e.min, Max: +e.max, Step: +e.step, Value: e.value};
		}`, slider(field), thumb)
		if now == before {
			return now
		}
		before = now
		p.frame()
	}
	p.Fatalf("the %s slider never rests", field)
	return before
}

// value gives the slider's value, in the field's own unit.
func (p *tab) value(field string) string {
	p.Helper()
	return eval[string](p, `s => document.querySelector(s).value`, slider(field))
}

// drag takes the slider's handle with the mouse and moves it to a share of its way, in steps. What is to be seen
// on the way is seen after each step, the button still down.
func (p *tab) drag(field string, to float64, seen func()) string {
	p.Helper()
	k := p.track(field)
	mouse := func(kind input.DispatchMouseEventType, x float64, held int64) {
		p.Helper()
		button := input.MouseButtonLeft
		if kind == input.DispatchMouseEventTypeMouseMoved && held == 0 {
			button = input.MouseButtonNone
		}
		call(p, input.DispatchMouseEvent, input.DispatchMouseEventParams{
			Type: kind, X: x, Y: k.Y, Button: button, Buttons: held, ClickCount: 1})
	}
	from := k.now(p)
	mouse(input.DispatchMouseEventTypeMouseMoved, k.at(from), 0)
	mouse(input.DispatchMouseEventTypeMousePressed, k.at(from), 1)
	const steps = 8
	for i := 1; i <= steps; i++ {
		mouse(input.DispatchMouseEventTypeMouseMoved, k.at(from+(to-from)*float64(i)/steps), 1)
		p.frame()
		if seen != nil {
			seen()
		}
	}
	mouse(input.DispatchMouseEventTypeMouseReleased, k.at(to), 0)
	return p.arrived(field, k, to)
}

// swipe takes the slider's handle with a finger and moves it to a share of its way.
func (p *tab) swipe(field string, to float64) string {
	p.Helper()
	k := p.track(field)
	finger := func(kind input.DispatchTouchEventType, points ...*input.TouchPoint) {
		p.Helper()
		call(p, input.DispatchTouchEvent, input.DispatchTouchEventParams{Type: kind, TouchPoints: points})
	}
	from := k.now(p)
	finger(input.DispatchTouchEventTypeTouchStart, &input.TouchPoint{X: k.at(from), Y: k.Y})
	p.frame() // a finger rests before it moves; else a busy page takes the whole swipe for a tap
	const steps = 8
	for i := 1; i <= steps; i++ {
		finger(input.DispatchTouchEventTypeTouchMove, &input.TouchPoint{X: k.at(from + (to-from)*float64(i)/steps), Y: k.Y})
		p.frame()
	}
	finger(input.DispatchTouchEventTypeTouchEnd, []*input.TouchPoint{}...)
	return p.arrived(field, k, to)
}

// arrived gives the slider's value after a gesture, once it stands where the pointer left it: within a step and
// two px.
func (p *tab) arrived(field string, k track, to float64) string {
	p.Helper()
	want := k.Min + to*(k.Max-k.Min)
	slack := k.Step + 2*(k.Max-k.Min)/k.Width
	text := ""
	for deadline := time.Now().Add(patience); ; p.frame() {
		text = p.value(field)
		got, err := strconv.ParseFloat(text, 64)
		if err == nil && math.Abs(got-want) <= slack {
			break
		}
		if time.Now().After(deadline) {
			p.Fatalf("after the gesture the %s slider stands at %s, not near %.0f (its way is %.0f … %.0f)", field, text, want, k.Min, k.Max)
		}
	}
	return text
}

// click waits for the element that a JavaScript function finds, and clicks in its middle.
func (p *tab) click(what, find string, arguments ...any) {
	p.Helper()
	p.waitFor(what, "(...a) => !!("+find+")(...a)", arguments...)
	at := eval[[2]float64](p, `(...a) => {
		const e = (`+find+`)(...a);
		e.scrollIntoView({block: 'center', behavior: 'instant'});
		const r = e.getBoundingClientRect();
		return [r.left + r.width/2, r.top + r.height/2];
	}`, arguments...)
	p.frame()
	p.do(chromedp.MouseClickXY(at[0], at[1]))
}

// frame lets the page draw.
func (p *tab) frame() {
	p.Helper()
	eval[bool](p, `() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`)
}

// press types keys into what has the focus: plain text, or the names in package kb.
func (p *tab) press(keys string, modifiers ...chromedp.Modifier) {
	p.Helper()
	p.do(chromedp.KeyEvent(keys, chromedp.KeyModifiers(modifiers...)))
}

// focus puts the focus on an element, opening the details it lies in.
func (p *tab) focus(selector string) {
	p.Helper()
	p.reveal(selector)
	if !eval[bool](p, `s => { const e = document.querySelector(s); e.focus(); return document.activeElement === e }`, selector) {
		p.Fatalf("%s takes no focus", selector)
	}
}

// write replaces what stands in a field's exact box by text, key by key, without committing it.
func (p *tab) write(field, text string) {
	p.Helper()
	p.focus(box(field))
	eval[bool](p, `s => { document.querySelector(s).select(); return true }`, box(field))
	p.press(text)
	if got := p.written(field); got != text {
		p.Fatalf("typing %q into the %s box left %q in it", text, field, got)
	}
}

// enter writes an exact value and commits it with the Enter key.
func (p *tab) enter(field, text string) {
	p.Helper()
	p.write(field, text)
	p.press(kb.Enter)
}

// written gives the text in a field's exact box.
func (p *tab) written(field string) string {
	p.Helper()
	return eval[string](p, `s => document.querySelector(s).value`, box(field))
}
