package bench

import (
	"fmt"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
)

// moves is how many times a slider is moved for each figure.
const moves = 150

// A feel is how a slider behaves under the hand, answer by answer: how many frames an input event waits for the one
// that shows its answer, and how many ms until that is painted; and what the browser's own Event Timing says of each
// event, in ms.
type feel struct {
	frames  []float64
	painted []float64
	events  []float64
}

// watchSlider notes in the page, for each input event that asks for another answer, which frame has it and when that
// was painted; and all entries of Event Timing for what a hand does to a slider.
const watchSlider = `() => {
	window.benchFrames = [];
	window.benchPainted = [];
	window.benchEvents = [];
	const kinds = ['input', 'pointerdown', 'pointerup', 'keydown'];
	window.benchCounted = kinds.map(k => performance.eventCounts.get(k) ?? 0);
	new PerformanceObserver(list => list.getEntries().forEach(e => { if (kinds.includes(e.name)) benchEvents.push(e.duration) }))
		.observe({type: 'event', durationThreshold: 16});
	const out = () => document.querySelector('[data-breakeven] [data-out=fcf]').dataset.value;
	const slider = () => document.querySelector('input[type=range][data-field=capex]').value;
	let asked = 0, frames = 0, before = out(), at = slider();
	addEventListener('input', () => {
		if (asked) return;
		asked = performance.now();
		frames = 0;
		requestAnimationFrame(look);
	}, true);
	const painted = new MessageChannel();
	function look() {
		frames++;
		if (slider() === at) return asked = 0; // a move to where it stands asks nothing
		if (out() === before) return requestAnimationFrame(look);
		before = out();
		at = slider();
		benchFrames.push(frames);
		painted.port2.postMessage(asked);
		asked = 0;
	}
	painted.port1.onmessage = e => benchPainted.push(performance.now() - e.data);
	return true;
}`

// drag moves the capex slider back and forth with the pointer, and by its keys.
func (p *phone) drag() (feel, error) {
	at, err := eval[[3]float64](p, `() => {
		const e = document.querySelector('input[type=range][data-field=capex]');
		e.scrollIntoView({block: 'center', behavior: 'instant'});
		const r = e.getBoundingClientRect();
		return [r.left + 12, r.width - 24, r.top + r.height / 2];
	}`)
	if err != nil {
		return feel{}, err
	}
	if _, err := eval[bool](p, watchSlider); err != nil {
		return feel{}, err
	}
	mouse := func(kind input.DispatchMouseEventType, share float64, held int64) error {
		_, err := call(p, input.DispatchMouseEvent, input.DispatchMouseEventParams{
			Type: kind, X: at[0] + share*at[1], Y: at[2], Button: input.MouseButtonLeft, Buttons: held, ClickCount: 1})
		return err
	}
	if err := mouse(input.DispatchMouseEventTypeMousePressed, 1.0/3, 1); err != nil {
		return feel{}, err
	}
	for i := range moves {
		share := float64(i%60) / 60
		if i/60%2 == 1 {
			share = 1 - share
		}
		if err := mouse(input.DispatchMouseEventTypeMouseMoved, 0.1+0.8*share, 1); err != nil {
			return feel{}, err
		}
		time.Sleep(16 * time.Millisecond) // a hand moves on while the page draws
	}
	if err := mouse(input.DispatchMouseEventTypeMouseReleased, 0.5, 0); err != nil {
		return feel{}, err
	}
	for i := range moves / 2 {
		key := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeRawKeyDown, Key: "ArrowRight", Code: "ArrowRight", WindowsVirtualKeyCode: 39}
		if i%2 == 1 {
			key.Key, key.Code, key.WindowsVirtualKeyCode = "ArrowLeft", "ArrowLeft", 37
		}
		if _, err := call(p, input.DispatchKeyEvent, key); err != nil {
			return feel{}, err
		}
		key.Type = input.DispatchKeyEventTypeKeyUp
		if _, err := call(p, input.DispatchKeyEvent, key); err != nil {
			return feel{}, err
		}
		time.Sleep(60 * time.Millisecond)
	}
	time.Sleep(time.Second)
	frames, err := eval[[]float64](p, `() => benchFrames`)
	if err != nil {
		return feel{}, err
	}
	painted, err := eval[[]float64](p, `() => benchPainted`)
	if err != nil {
		return feel{}, err
	}
	if len(painted) < moves/3 {
		return feel{}, fmt.Errorf("of %d moves only %d were answered", moves, len(painted))
	}
	// Event Timing tells nothing of events that took less than 16 ms; they count as that.
	events, err := eval[[]float64](p, `() => {
		const all = ['input', 'pointerdown', 'pointerup', 'keydown'].reduce((n, k, i) => n + (performance.eventCounts.get(k) ?? 0) - benchCounted[i], 0);
		return benchEvents.concat(Array(Math.max(0, all - benchEvents.length)).fill(16));
	}`)
	return feel{frames: frames, painted: painted, events: events}, err
}

// atTable measures the slider of a page whose engine does not come.
func atTable(address string) (feel, error) {
	p, err := newPhone()
	if err != nil {
		return feel{}, err
	}
	defer p.stop()
	if _, err := call(p, network.SetBlockedURLs, network.SetBlockedURLsParams{
		URLPatterns: []*network.BlockPattern{{URLPattern: "*://*:*/*.wasm", Block: true}}}); err != nil {
		return feel{}, err
	}
	if err := p.visit(address); err != nil {
		return feel{}, err
	}
	if err := p.waitFor("the table", `() => performance.getEntriesByName('breakeven:interactive', 'mark').length > 0 && document.readyState === 'complete'`); err != nil {
		return feel{}, err
	}
	return p.drag()
}

// atEngine measures the slider of a page whose engine runs.
func atEngine(address string) (feel, error) {
	p, err := newPhone()
	if err != nil {
		return feel{}, err
	}
	defer p.stop()
	c, err := p.listen()
	if err != nil {
		return feel{}, err
	}
	if _, err := p.arrive(address, c); err != nil {
		return feel{}, err
	}
	c.quiet()
	return p.drag()
}
