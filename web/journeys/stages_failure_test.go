package journeys

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
)

// pardon takes a complaint that the journey itself has brought about out of the tab's report, at the end.
func (p *tab) pardon(about string) {
	p.Cleanup(func() {
		tryEval[bool](p, `() => true`) // what the page did has been told by then
		p.watch.mu.Lock()
		defer p.watch.mu.Unlock()
		var left []string
		for _, c := range p.watch.complaints {
			if !strings.Contains(c, about) {
				left = append(left, c)
			}
		}
		p.watch.complaints = left
	})
}

// missing waits for the notice that the engine is missing, and checks what it says and offers.
func (p *tab) missing() {
	p.Helper()
	p.waitFor("the notice of the engine", `() => !!document.querySelector('[data-breakeven] [data-notice=engine][role=alert]')`)
	if text := eval[string](p, `() => document.querySelector('[data-notice=engine]').innerText`); len(text) < 30 || !strings.Contains(text, "engine") {
		p.Errorf("the notice reads %q", text)
	}
	if !eval[bool](p, `() => { const b = document.querySelector('[data-notice=engine] button'); return !!b && b.checkVisibility() && b.innerText.length > 3 }`) {
		p.Error("the notice offers no other try")
	}
	if stage := p.stage(); stage != "table" {
		p.Errorf("without an engine the stage is %s", stage)
	}
}

// However the engine fails, the table stays and answers, a notice says what is missing, and another try works.
func TestAnEngineThatCannotBeLoaded(t *testing.T) {
	for _, c := range []struct {
		what, file string
		how        obstacle
	}{
		{"the engine is refused", engineFile, refused(http.StatusInternalServerError)},
		{"the engine breaks off", engineFile, cutShort},
		{"the engine is not whole", engineFile, halved},
		{"the engine is not there", engineFile, refused(http.StatusNotFound)},
		{"the scenario is not there", ".json", refused(http.StatusNotFound)},
		{"the engine's script is refused", ".js", func(w http.ResponseWriter, r *http.Request, site http.Handler) {
			if strings.Contains(r.URL.Path, "wasm_exec") {
				http.Error(w, "no", http.StatusInternalServerError)
				return
			}
			site.ServeHTTP(w, r)
		}},
	} {
		t.Run(c.what, func(t *testing.T) {
			r := newRoad(t)
			r.bar(c.file, c.how)
			p := along(t, r, "/embed", visit{width: 640})
			p.pardon("Failed to load resource")
			p.pardon("wasm_exec")    // refused as a script, it is refused for its type as well
			p.focus(slider("capex")) // shows interest
			p.missing()
			value := p.pull("capex", mouseGrip, 0.9, nil)
			p.moment("capex").says(t, amazon.with("capex", value))
			p.missing()

			// What the table can't answer waits, and is answered by it again once it can.
			p.put("revenue", "450000000000").waits(t)
			p.put("revenue", "503538000000").says(t, amazon.with("capex", value))
			second := p.put("revenue", "450000000000")
			second.waits(t)

			r.bar(c.file, nil)
			p.click("another try", `() => document.querySelector('[data-notice=engine] button')`)
			p.waitForStage("engine")
			p.expect(amazon.with("capex", value, "revenue", second.Value))
			if eval[bool](p, `() => !!document.querySelector('[data-notice=engine]')`) {
				t.Error("the engine runs, and the notice stays")
			}
		})
	}
}

// One failed try after the other leaves one notice each time, and the table.
func TestTriesMayFailAgain(t *testing.T) {
	r := newRoad(t)
	r.bar(engineFile, refused(http.StatusBadGateway))
	r.bar("/worker.js", cutShort) // which would ask for the engine, too
	p := along(t, r, "/", visit{})
	p.pardon("fetching the script")
	p.pardon("Failed to load resource")
	for try := 1; try <= 3; try++ {
		p.missing()
		if n := r.engines(); n != try {
			t.Fatalf("after %d tries the engine was asked for %d times", try, n)
		}
		p.click("another try", `() => document.querySelector('[data-notice=engine] button')`)
		p.waitFor("the try to be over", `n => performance.getEntriesByType('resource').filter(e => e.name.endsWith('.wasm')).length >= n`, try+1)
	}
}

// A publisher's policy may forbid WebAssembly: the table is what the reader has.
func TestAPolicyWithoutWebAssembly(t *testing.T) {
	r := newRoad(t)
	r.bar("/embed", withoutWasm)
	p := along(t, r, "/embed", visit{})
	p.pardon("WebAssembly")
	value := p.pull("payroll", mouseGrip, 0.7, nil)
	p.missing()
	p.moment("payroll").says(t, amazon.with("payroll", value))
	value = p.pull("payroll", mouseGrip, 0.2, nil)
	p.moment("payroll").says(t, amazon.with("payroll", value))
}

// A proxy that serves the engine as plain text costs the browser its shortcut and nothing else.
func TestAnEngineOfTheWrongType(t *testing.T) {
	r := newRoad(t)
	r.bar(engineFile, mislabelled)
	p := along(t, r, "/embed", visit{})
	value := p.pull("capex", mouseGrip, 0.9, nil)
	p.waitForStage("engine")
	p.expect(amazon.with("capex", value))
}

// A browser without WebAssembly, or one too old for the engine, keeps the table.
func TestABrowserWithoutWebAssembly(t *testing.T) {
	r := newRoad(t)
	p := blankOn(t, r, visit{})
	call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: `delete window.WebAssembly`})
	p.goTo("/")
	p.waitForStage("table")
	p.missing()
	value := p.pull("capex", mouseGrip, 0.9, nil)
	p.moment("capex").says(t, amazon.with("capex", value))
}

// A reader who saves data is asked first: on the full page, too, the engine waits for interest.
func TestSavingDataWaitsForInterest(t *testing.T) {
	on := true
	p := blank(t, visit{})
	call(p, emulation.SetDataSaverOverride, emulation.SetDataSaverOverrideParams{DataSaverEnabled: &on})
	p.goTo("/")
	p.waitForStage("table")
	if !eval[bool](p, `() => navigator.connection.saveData`) {
		t.Fatal("this browser does not save data")
	}
	time.Sleep(lull)
	p.watch.mu.Lock()
	requests := strings.Join(p.watch.requests, "\n")
	p.watch.mu.Unlock()
	if strings.Contains(requests, "wasm") {
		t.Errorf("before any interest the page asks for\n%s", requests)
	}
	p.focus(slider("capex"))
	p.waitForStage("engine")
	p.expect(amazon)
}
