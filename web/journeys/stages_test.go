package journeys

import (
	"maps"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// engineFile is how the path of the browser program ends.
const engineFile = ".wasm"

// lull is how long nothing must be asked for where nothing may be. It can only let a mistake pass, never make one.
const lull = 2 * time.Second

// along visits an address by a road of its own and waits for the page's table.
func along(t testing.TB, r *road, address string, v visit) *tab {
	t.Helper()
	p := blankOn(t, r, v)
	p.goTo(address)
	// A full page's engine may be there before its table.
	p.waitFor("a stage that answers", `() => /table|engine/.test(document.querySelector('[data-breakeven]')?.dataset.stage)`)
	return p
}

// blankOn gives a tab that shows nothing yet and reaches the site by a road.
func blankOn(t testing.TB, r *road, v visit) *tab {
	t.Helper()
	p := blank(t, v)
	p.origin, p.watch.origin = r.url, r.url
	return p
}

// waitForStage waits for a stage without doing anything that might bring it about.
func (p *tab) waitForStage(stage string) {
	p.Helper()
	p.waitFor("the stage "+stage, `s => document.querySelector('[data-breakeven]')?.dataset.stage === s`, stage)
}

func (p *tab) stage() string {
	p.Helper()
	return eval[string](p, `() => document.querySelector('[data-breakeven]').dataset.stage`)
}

// A moment is what the page says at one instant: a slider's value, every output, and whether they are marked as
// waiting for an answer.
type moment struct {
	Value    string
	Outputs  outputs
	Waiting  []string // outputs that are aria-busy
	Sentence string
	Doubtful []string // outputs without a data-value, or with two of them
}

// readMoment is the JavaScript that takes a moment of one slider.
const readMoment = `slider => {
	const m = {Value: slider ? slider.value : '', Outputs: {}, Waiting: [], Doubtful: []};
	for (const e of document.querySelectorAll('[data-breakeven] [data-out]')) {
		const name = e.dataset.out;
		if (e.getAttribute('aria-busy') === 'true') m.Waiting.push(name);
		if (name === 'sentence') { m.Sentence = e.innerText; continue }
		if (!('value' in e.dataset) || name in m.Outputs && m.Outputs[name] !== e.dataset.value) m.Doubtful.push(name);
		m.Outputs[name] = e.dataset.value;
	}
	return m;
}`

// moment reads what the page says right now.
func (p *tab) moment(field string) moment {
	p.Helper()
	return eval[moment](p, `s => (`+readMoment+`)(document.querySelector(s))`, slider(field))
}

// put sets a slider as a pointer does, and reads the page before it can do anything else.
func (p *tab) put(field, value string) moment {
	p.Helper()
	return eval[moment](p, `(s, v) => {
		const e = document.querySelector(s);
		e.value = v;
		e.dispatchEvent(new Event('input', {bubbles: true}));
		return (`+readMoment+`)(e);
	}`, slider(field), value)
}

// says fails where a moment is not exactly what `breakeven solve` says of the scenario.
func (m moment) says(t testing.TB, s scenario) {
	t.Helper()
	want := solve(t, s)
	if len(m.Doubtful) > 0 || len(m.Waiting) > 0 {
		t.Errorf("doubtful %v, waiting %v", m.Doubtful, m.Waiting)
	}
	for name := range maps.Keys(want) {
		if m.Outputs[name] != want[name] {
			t.Errorf("the page says %s = %q, solve says %q", name, m.Outputs[name], want[name])
		}
	}
	if len(m.Outputs) != len(want) {
		t.Errorf("the page gives %d outputs, not %d", len(m.Outputs), len(want))
	}
}

// waits fails where a moment gives any answer.
func (m moment) waits(t testing.TB) {
	t.Helper()
	if len(m.Doubtful) > 0 || len(m.Outputs) == 0 {
		t.Errorf("outputs %v, doubtful %v", m.Outputs, m.Doubtful)
	}
	for name, value := range m.Outputs {
		if value != "" {
			t.Errorf("the page says %s = %q and can't know it", name, value)
		}
	}
	if len(m.Waiting) < len(m.Outputs)+1 {
		t.Errorf("only %v are marked as waiting", m.Waiting)
	}
}

// interactive fails unless the page has told that its first slider answers.
func (p *tab) interactive() {
	p.Helper()
	if !eval[bool](p, `() => performance.getEntriesByName('breakeven:interactive', 'mark').length === 1`) {
		p.Error("the page has not marked breakeven:interactive")
	}
}

// An article's reader who never touches the embed pays for a page and nothing more.
func TestAnEmbedLeftAloneLoadsNoEngine(t *testing.T) {
	p := blank(t, visit{width: 640})
	transferred := p.countsBytes()
	p.goTo("/embed")
	p.waitForStage("table")
	p.interactive()
	time.Sleep(lull)
	if stage := p.stage(); stage != "table" {
		t.Errorf("left alone the page is in stage %s", stage)
	}
	p.watch.mu.Lock()
	requests := p.watch.requests
	p.watch.mu.Unlock()
	if len(requests) > 6 || len(requests) < 3 {
		t.Errorf("%d requests before any interaction: %v", len(requests), requests)
	}
	for _, r := range requests {
		if strings.Contains(r, "wasm") {
			t.Errorf("before any interaction the page asks for %s", r)
		}
	}
	if n := transferred(); n > 45_000 || n < 5_000 {
		t.Errorf("%.0f bytes are transferred before any interaction, more than 45,000", n)
	}
}

// countsBytes counts what the tab transfers from now on, headers included.
func (p *tab) countsBytes() func() float64 {
	p.Helper()
	var mu sync.Mutex
	transferred := 0.0
	err := chromedp.Listen(p.ctx, func(event any) {
		if e, ok := event.(*network.EventLoadingFinished); ok {
			mu.Lock()
			transferred += e.EncodedDataLength
			mu.Unlock()
		}
	})
	if err != nil {
		p.Fatal(err)
	}
	return func() float64 {
		mu.Lock()
		defer mu.Unlock()
		return transferred
	}
}
