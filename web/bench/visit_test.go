package bench

import (
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// observers note in the page what only a listener from the start can: how far the layout jumped by itself.
const observers = `
window.benchShift = 0;
new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) benchShift += e.value }))
	.observe({type: 'layout-shift', buffered: true});`

// A traffic is what a page asked for.
type traffic struct {
	mu       sync.Mutex
	last     time.Time // when anything came or went
	requests int
	bytes    float64                      // over the network, headers included
	engine   int                          // requests for the program that a cache did not answer
	open     map[network.RequestID]string // addresses of what is still to come
	failed   []string
}

// listen begins to count; what a service worker asks for is not the page's.
func (p *phone) listen() (*traffic, error) {
	c := &traffic{open: map[network.RequestID]string{}, last: time.Now()}
	return c, chromedp.Listen(p.ctx, c.see)
}

func (c *traffic) see(event any) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		if strings.HasPrefix(e.Request.URL, "http") {
			c.requests++
			c.open[e.RequestID] = e.Request.URL
		}
	case *network.EventResponseReceived:
		cached := e.Response.FromDiskCache || e.Response.FromServiceWorker
		if strings.HasSuffix(c.open[e.RequestID], ".wasm") && !cached {
			c.engine++
		}
	case *network.EventRequestServedFromCache:
		if strings.HasSuffix(c.open[e.RequestID], ".wasm") {
			c.engine-- // its response is told as if it had come over the network
		}
	case *network.EventLoadingFinished:
		c.bytes += e.EncodedDataLength
		delete(c.open, e.RequestID)
	case *network.EventLoadingFailed:
		c.failed = append(c.failed, c.open[e.RequestID]+": "+e.ErrorText)
		delete(c.open, e.RequestID)
	case *network.EventDataReceived:
	default:
		return
	}
	c.last = time.Now()
}

// quiet waits until all has come that was asked for, and nothing more for two seconds.
func (c *traffic) quiet() {
	for {
		c.mu.Lock()
		quiet := len(c.open) == 0 && time.Since(c.last) > 2*time.Second
		c.mu.Unlock()
		if quiet {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
}

// workerless leaves a page without service workers: what one fetches besides would come or not before the page asks.
const workerless = `delete Navigator.prototype.serviceWorker`

// untouched visits an address and does nothing there: how many requests it takes, and how many bytes.
func untouched(address string) (requests int, bytes float64, err error) {
	p, err := newPhone()
	if err != nil {
		return 0, 0, err
	}
	defer p.stop()
	c, err := p.listen()
	if err != nil {
		return 0, 0, err
	}
	if _, err := call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: workerless}); err != nil {
		return 0, 0, err
	}
	if err := p.visit(address); err != nil {
		return 0, 0, err
	}
	if err := p.waitFor("the page", `() => document.readyState === 'complete' && !!document.querySelector('[data-breakeven]')`); err != nil {
		return 0, 0, err
	}
	c.quiet()
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.failed) > 0 {
		return 0, 0, fmt.Errorf("%s does not get all it asks for: %s", address, strings.Join(c.failed, "; "))
	}
	return c.requests, c.bytes, nil
}

// An arrival is how one visit went: milliseconds from its beginning until the first slider answered, and until the
// engine had taken over; how far the layout shifted meanwhile; how often the engine came over the network.
type arrival struct {
	interactive, engine, shift float64
	fetched                    int
}

// arrive visits an address and waits for the engine, showing interest as soon as there is something to be interested
// in. A page without a table of its own answers when its engine does.
func (p *phone) arrive(address string, c *traffic) (arrival, error) {
	c.mu.Lock()
	c.engine = 0
	c.mu.Unlock()
	if err := p.visit(address); err != nil {
		return arrival{}, err
	}
	const marked = `names => names.some(n => performance.getEntriesByName(n, 'mark').length > 0)`
	if err := p.waitFor("the first slider of "+address, marked, []string{"breakeven:interactive", "breakeven:engine"}); err != nil {
		return arrival{}, err
	}
	for x := range 3 {
		if _, err := call(p, input.DispatchMouseEvent, input.DispatchMouseEventParams{
			Type: input.DispatchMouseEventTypeMouseMoved, X: 60 + float64(x), Y: 120, Button: input.MouseButtonNone}); err != nil {
			return arrival{}, err
		}
	}
	if err := p.waitFor("the engine of "+address, marked, []string{"breakeven:engine"}); err != nil {
		return arrival{}, err
	}
	time.Sleep(time.Second) // for what may still shift
	at, err := eval[[3]float64](p, `() => {
		const at = n => performance.getEntriesByName(n, 'mark')[0]?.startTime;
		return [at('breakeven:interactive') ?? at('breakeven:engine'), at('breakeven:engine'), benchShift];
	}`)
	c.mu.Lock()
	defer c.mu.Unlock()
	return arrival{interactive: at[0], engine: at[1], shift: at[2], fetched: c.engine}, err
}

// twice gives a first and a second visit of the same phone, over a slow line.
func twice(address string) (first, second arrival, err error) {
	p, err := newPhone()
	if err != nil {
		return first, second, err
	}
	defer p.stop()
	c, err := p.listen()
	if err != nil {
		return first, second, err
	}
	if err := p.connect(slow4G); err != nil {
		return first, second, err
	}
	if first, err = p.arrive(address, c); err != nil {
		return first, second, err
	}
	c.quiet() // what the browser keeps is written by then
	if err := p.visit("about:blank"); err != nil {
		return first, second, err
	}
	time.Sleep(time.Second)
	second, err = p.arrive(address, c)
	return first, second, err
}

// visit goes to an address without waiting for what comes from there.
func (p *phone) visit(address string) error {
	answer, err := call(p, page.Navigate, page.NavigateParams{URL: address})
	if err == nil && answer.ErrorText != "" {
		err = fmt.Errorf("%s: %s", address, answer.ErrorText)
	}
	return err
}
