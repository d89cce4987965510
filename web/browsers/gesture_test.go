package browsers

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"time"
)

// A hand is one source of input and what it does, as the protocols write it.
type hand struct {
	Type       string            `json:"type"`
	ID         string            `json:"id"`
	Parameters map[string]string `json:"parameters,omitempty"`
	Actions    []map[string]any  `json:"actions"`
}

var (
	mouse    = hand{Type: "pointer", ID: "mouse", Parameters: map[string]string{"pointerType": "mouse"}}
	finger   = hand{Type: "pointer", ID: "finger", Parameters: map[string]string{"pointerType": "touch"}}
	keyboard = hand{Type: "key", ID: "keyboard"}
)

func (h hand) then(action map[string]any) hand {
	h.Actions = append(h.Actions[:len(h.Actions):len(h.Actions)], action)
	return h
}

// moves takes a pointer to a place in the page as it is seen, within a frame of the screen.
func (h hand) moves(x, y float64) hand {
	return h.then(map[string]any{"type": "pointerMove", "x": math.Round(x), "y": math.Round(y), "duration": 16, "origin": "viewport"})
}

// shifted has the hand move elsewhere, by so many px.
func (h hand) shifted(x, y float64) hand {
	h.Actions = slices.Clone(h.Actions)
	for i, a := range h.Actions {
		if a["type"] == "pointerMove" {
			a = maps.Clone(a)
			a["x"], a["y"] = a["x"].(float64)+math.Round(x), a["y"].(float64)+math.Round(y)
			h.Actions[i] = a
		}
	}
	return h
}

func (h hand) presses() hand  { return h.then(map[string]any{"type": "pointerDown", "button": 0}) }
func (h hand) releases() hand { return h.then(map[string]any{"type": "pointerUp", "button": 0}) }

// types presses keys one after the other.
func (h hand) types(keys string) hand {
	for _, key := range keys {
		h = h.then(map[string]any{"type": "keyDown", "value": string(key)}).then(map[string]any{"type": "keyUp", "value": string(key)})
	}
	return h
}

// Keys that are no characters, as WebDriver names them.
const (
	keyBackspace  = "\uE003"
	keyEnter      = "\uE007"
	keyTab        = "\uE004"
	keyPageUp     = "\uE00E"
	keyPageDown   = "\uE00F"
	keyEnd        = "\uE010"
	keyHome       = "\uE011"
	keyArrowLeft  = "\uE012"
	keyArrowUp    = "\uE013"
	keyArrowRight = "\uE014"
	keyArrowDown  = "\uE015"
)

// act has hands do something in the page.
func (p *page) act(hands ...hand) {
	p.Helper()
	if err := p.window.act(p.frame, hands); err != nil {
		p.Fatal(err)
	}
}

// press types keys into what has the focus.
func (p *page) press(keys string) {
	p.Helper()
	p.act(keyboard.types(keys))
}

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
	Backwards      bool // from right to left
}

// at gives the place of a share of the way, 0 … 1.
func (k track) at(share float64) float64 {
	if k.Backwards {
		share = 1 - share
	}
	return k.Left + share*k.Width
}

// track brings a slider to the middle of the screen and measures it, once it rests.
func (p *page) track(field string) track {
	p.Helper()
	p.reveal(slider(field))
	var before track
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); {
		now := eval[track](p, `async (s, thumb) => {
			const e = document.querySelector(s);
			e.scrollIntoView({block: 'center', behavior: 'instant'});
			await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
			const r = e.getBoundingClientRect();
			return {Left: r.left + thumb/2, Width: r.width - thumb, Y: r.top + r.height/2,
				Min: +e.min, Max: +e.max, Step: +e.step, Value: e.value, Backwards: getComputedStyle(e).direction === 'rtl'};
		}`, slider(field), thumb)
		if now == before {
			return now
		}
		before = now
	}
	p.Fatalf("the %s slider never rests", field)
	return before
}

// value gives the slider's value, in the field's own unit.
func (p *page) value(field string) string {
	p.Helper()
	return eval[string](p, `s => document.querySelector(s).value`, slider(field))
}

// drag takes the slider's handle with a pointer and moves it to a share of its way, in steps; it gives the value there.
func (p *page) drag(h hand, field string, to float64) string {
	p.Helper()
	k := p.track(field)
	value, err := strconv.ParseFloat(k.Value, 64)
	if err != nil {
		p.Fatalf("the %s slider's value %q is no number", field, k.Value)
	}
	from := (value - k.Min) / (k.Max - k.Min)
	h = h.moves(k.at(from), k.Y).presses()
	const steps = 8
	for i := 1; i <= steps; i++ {
		h = h.moves(k.at(from+(to-from)*float64(i)/steps), k.Y)
	}
	p.act(h.releases())
	// It stands where the pointer left it, within a step and two px.
	want := k.Min + to*(k.Max-k.Min)
	slack := k.Step + 2*(k.Max-k.Min)/k.Width
	for deadline := time.Now().Add(patience / 3); ; time.Sleep(20 * time.Millisecond) {
		text := p.value(field)
		if got, err := strconv.ParseFloat(text, 64); err == nil && math.Abs(got-want) <= slack {
			return text
		}
		if time.Now().After(deadline) {
			p.Fatalf("after the gesture the %s slider stands at %s, not near %.0f (its way is %.0f … %.0f)", field, text, want, k.Min, k.Max)
		}
	}
}

// reveal opens every closed detail that an element lies in, by its summary, as a reader does.
func (p *page) reveal(selector string) {
	p.Helper()
	p.waitFor(selector+" to be in the page", `s => !!document.querySelector(s)`, selector)
	eval[bool](p, `s => {
		for (let d = document.querySelector(s).closest('details'); d; d = d.parentElement.closest('details'))
			if (!d.open) d.querySelector(':scope > summary').click();
		return true;
	}`, selector)
}

// click clicks in the middle of an element that a JavaScript function finds.
func (p *page) click(what, find string, arguments ...any) {
	p.Helper()
	p.waitFor(what, "(...a) => !!("+find+")(...a)", arguments...)
	at := eval[[2]float64](p, `async (...a) => {
		const e = (`+find+`)(...a);
		e.scrollIntoView({block: 'center', behavior: 'instant'});
		await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
		const r = e.getBoundingClientRect();
		return [r.left + r.width/2, r.top + r.height/2];
	}`, arguments...)
	p.act(mouse.moves(at[0], at[1]).presses().releases())
}

// focus puts the focus on an element, opening the details it lies in.
func (p *page) focus(selector string) {
	p.Helper()
	p.reveal(selector)
	if !eval[bool](p, `s => { const e = document.querySelector(s); e.focus(); return document.activeElement === e }`, selector) {
		p.Fatalf("%s takes no focus", selector)
	}
}

// enter replaces what stands in a field's exact box by text, key by key, and commits it with a key.
func (p *page) enter(field, text, key string) {
	p.Helper()
	p.focus(box(field))
	eval[bool](p, `s => { document.querySelector(s).select(); return true }`, box(field))
	p.press(text)
	if got := eval[string](p, `s => document.querySelector(s).value`, box(field)); got != text {
		p.Fatalf("typing %q into the %s box left %q in it", text, field, got)
	}
	p.press(key)
}
