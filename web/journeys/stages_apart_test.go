package journeys

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"
)

// A page with a query has its table at an address of its own, which it fetches.
const apart = "/embed?capex=100000000000"

// apartScenario is what that page shows.
var apartScenario = amazon.with("capex", "100000000000")

// tableFile is how the path of a preset's table ends.
const tableFile = "/amazon-2025-9m.json"

// An embed with an author's figures costs its reader no more than one without, and answers as soon.
func TestATableApartLoadsNoEngine(t *testing.T) {
	r := newRoad(t)
	p := blankOn(t, r, visit{width: 640})
	transferred := p.countsBytes()
	p.goTo(apart)
	p.waitForStage("table")
	p.interactive()
	p.expect(apartScenario)
	time.Sleep(lull)
	if stage := p.stage(); stage != "table" {
		t.Errorf("left alone the page is in stage %s", stage)
	}
	p.watch.mu.Lock()
	requests := slices.DeleteFunc(slices.Clone(p.watch.requests), func(r string) bool { return strings.HasSuffix(r, "favicon.svg") }) // no frame asks for it
	p.watch.mu.Unlock()
	if len(requests) > 6 || r.asked(engineFile) != 0 || r.asked(tableFile) != 1 {
		t.Errorf("%d requests before any interaction: %v", len(requests), requests)
	}
	if n := transferred(); n > 45_000 || n < 5_000 {
		t.Errorf("%.0f bytes are transferred before any interaction, more than 45,000", n)
	}
	value := p.pull("payroll", mouseGrip, 0.7, nil)
	p.moment("payroll").says(t, apartScenario.with("payroll", value))
}

// The hardest sandbox has no origin: the table is fetched across origins then.
func TestATableApartInASandbox(t *testing.T) {
	r := newRoad(t)
	r.bar("/embed", func(w http.ResponseWriter, q *http.Request, site http.Handler) {
		whole := seen(q, site)
		copyHeader(w.Header(), whole.Header())
		w.Header().Add("Content-Security-Policy", "sandbox allow-scripts")
		w.Write(whole.Body.Bytes())
	})
	p := along(t, r, apart, visit{width: 640})
	if origin := eval[string](p, `() => self.origin`); origin != "null" {
		t.Fatalf("the page has the origin %s", origin)
	}
	p.pardon("favicon.svg") // no frame asks for it
	p.expect(apartScenario)
	value := p.pull("capex", mouseGrip, 0.2, nil)
	p.moment("capex").says(t, amazon.with("capex", value))
}

// Where the table does not come, the page shows what it has, and the engine answers whoever moves something.
func TestATableThatDoesNotCome(t *testing.T) {
	for what, how := range map[string]obstacle{
		"the server is busy": refused(http.StatusServiceUnavailable),
		"it breaks off":      cutShort,
	} {
		t.Run(what, func(t *testing.T) {
			r := newRoad(t)
			r.bar(tableFile, how)
			p := blankOn(t, r, visit{width: 640})
			p.goTo(apart)
			p.pardon("Failed to load resource")
			p.waitFor("the table to be asked for", `() => performance.getEntriesByType('resource').some(e => e.name.includes('/table/'))`)
			if stage := p.stage(); stage != "static" {
				t.Errorf("without a table the stage is %s", stage)
			}
			p.expect(apartScenario)
			p.focus(slider("capex")) // shows interest
			p.waitForStage("engine")
			p.expect(apartScenario)
			value := p.pull("payroll", mouseGrip, 0.7, nil)
			p.expect(apartScenario.with("payroll", value))
		})
	}
}

// What a reader moves before the table is there waits for an answer, and gets one from whichever comes.
func TestASliderMovedBeforeItsTable(t *testing.T) {
	r := newRoad(t)
	release := r.hold() // the engine
	gate := make(chan struct{})
	r.bar(tableFile, func(w http.ResponseWriter, q *http.Request, site http.Handler) {
		select {
		case <-gate:
			site.ServeHTTP(w, q)
		case <-q.Context().Done():
		}
	})
	p := blankOn(t, r, visit{width: 640})
	p.goTo(apart)
	p.waitFor("the scripts", `() => !!window.breakeven && !document.querySelector('[data-exact]').readOnly`)
	moved := p.put("revenue", "450000000000")
	moved.waits(t)
	back := p.put("revenue", "503538000000")
	if back.Value != "503538000000" {
		t.Fatalf("the slider stands at %s", back.Value)
	}
	back.waits(t)
	close(gate)
	p.waitForStage("table")
	p.moment("revenue").says(t, apartScenario)
	second := p.put("payroll", "50000000000")
	second.says(t, apartScenario.with("payroll", second.Value))
	if stage := p.stage(); stage != "table" {
		t.Errorf("the stage is %s", stage)
	}
	release()
	p.waitForStage("engine")
	p.expect(apartScenario.with("payroll", second.Value))
}
