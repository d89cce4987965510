package browsers

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"
)

// A page is what a window shows, or a frame in it.
type page struct {
	testing.TB
	window
	engine string
	origin string // of the site
	cut    func() // takes the site's server away, as a power cut does
	frame  string // a part of the address of the frame, "" for the page itself
}

// open visits an address of the site, such as /embed?lock=revenue#capex=1, and waits until the page's stage is the
// engine's (static, where no script may run).
func (in *place) open(t testing.TB, address string, v visit) *page {
	t.Helper()
	p := in.blank(t, v)
	p.goTo(address)
	if v.noScript {
		p.waitFor("the page's widget", `() => !!document.querySelector('[data-breakeven]')`)
	} else {
		p.waitForEngine()
	}
	return p
}

// blank gives a window that shows nothing yet. When the test ends, what it showed has to be free of complaints.
func (in *place) blank(t testing.TB, v visit) *page {
	t.Helper()
	if v.width == 0 {
		v.width = 1280
	}
	if v.height == 0 {
		v.height = 900
	}
	w, err := in.browser.open(v)
	if err != nil {
		t.Fatal(err)
	}
	p := &page{TB: t, window: w, engine: in.engine}
	p.origin, p.cut = site(t)
	t.Cleanup(func() {
		complaints, err := w.complaints()
		for _, c := range complaints {
			t.Errorf("%s complains: %s", in.engine, c)
		}
		if err != nil {
			t.Error(err)
		}
		if err := w.close(); err != nil {
			t.Error(err)
		}
	})
	return p
}

// inside gives the frame whose address has a part, once it is there.
func (p *page) inside(part string) *page {
	p.Helper()
	f := *p
	f.frame = part
	f.waitFor("the frame of "+part, `() => true`)
	return &f
}

// goTo visits an address of the site, or of another where it has an origin.
func (p *page) goTo(address string) {
	p.Helper()
	if strings.HasPrefix(address, "/") {
		address = p.origin + address
	}
	if err := p.window.goTo(address); err != nil {
		p.Fatalf("%s: %v", address, err)
	}
}

// waitForEngine waits until WebAssembly runs the page. A pointer passing over the widget shows the interest that a page
// may wait for before it loads anything.
func (p *page) waitForEngine() {
	p.Helper()
	p.waitFor("the page's scripts", `() => ['table', 'engine'].includes(document.querySelector('[data-breakeven]')?.dataset.stage)`)
	p.act(mouse.moves(60, 120).moves(64, 124))
	p.waitForStage("engine")
}

func (p *page) waitForStage(stage string) {
	p.Helper()
	p.waitFor("stage "+stage, `stage => document.querySelector('[data-breakeven]')?.dataset.stage === stage`, stage)
}

// eval calls a function written in JavaScript in the page, with arguments that JSON can carry, and gives what it returns.
func eval[T any](p *page, function string, arguments ...any) T {
	p.Helper()
	result, err := tryEval[T](p, function, arguments...)
	if err != nil {
		p.Fatalf("%s: %v", function, err)
	}
	return result
}

func tryEval[T any](p *page, function string, arguments ...any) (result T, err error) {
	text, err := p.window.eval(p.frame, function, arguments...)
	if err == nil {
		err = json.Unmarshal([]byte(text), &result)
	}
	return result, err
}

// called gives JavaScript that calls a function with arguments, and gives its result as JSON.
func called(function string, arguments []any) (string, error) {
	texts := make([]string, len(arguments))
	for i, a := range arguments {
		text, err := json.Marshal(a)
		if err != nil {
			return "", err
		}
		texts[i] = string(text)
	}
	return "JSON.stringify(await (" + function + ")(" + strings.Join(texts, ", ") + ")) ?? 'null'", nil
}

// waitFor asks the page again and again, until the JavaScript function says true.
func (p *page) waitFor(what, function string, arguments ...any) {
	p.Helper()
	var err error
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		var ok bool
		// A page that is being replaced can't answer; the next one will.
		if ok, err = tryEval[bool](p, function, arguments...); ok {
			return
		}
	}
	p.Fatalf("waited %v for %s (%v)", patience, what, err)
}

// outputs reads every answer the page gives. Where a name stands in several places, they have to agree.
func (p *page) outputs() (outputs, error) {
	all, err := tryEval[[][2]string](p, `() => [...document.querySelectorAll('[data-breakeven] [data-out]:not([data-out=sentence])')].map(e =>
		[e.dataset.out, e.dataset.value ?? 'no data-value'])`)
	if err != nil {
		return nil, err
	}
	values := outputs{}
	for _, one := range all {
		if before, ok := values[one[0]]; ok && before != one[1] {
			return nil, fmt.Errorf("data-out=%s says both %q and %q", one[0], before, one[1])
		}
		values[one[0]] = one[1]
	}
	return values, nil
}

// expect waits until the page shows exactly what `breakeven solve` says of the scenario.
func (p *page) expect(s scenario) {
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
		p.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if got[name] != want[name] {
			p.Errorf("the page says %s = %q, solve says %q", name, got[name], want[name])
		}
	}
	p.Fatalf("the page says %v", got)
}

// sentence gives the one-sentence answer as it reads.
func (p *page) sentence() string {
	p.Helper()
	return eval[string](p, `() => document.querySelector('[data-out=sentence]').innerText`)
}

// height gives the document's height, in px.
func (p *page) height() float64 {
	p.Helper()
	return eval[float64](p, `() => document.documentElement.getBoundingClientRect().height`)
}
