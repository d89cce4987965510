package journeys

import (
	"maps"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// recorder keeps everything the page's outputs ever say, from the moment its document is there.
const recorder = `
window.journeySaid = new Map();
addEventListener('DOMContentLoaded', () => {
	const record = () => { const m = (` + readMoment + `)(null); m.Sentence = ''; journeySaid.set(JSON.stringify(m), m) };
	record();
	new MutationObserver(record).observe(document.body, {subtree: true, childList: true, attributes: true});
});`

// A link that holds a reader's state never shows the answer to anything else, and ends in exactly that state.
func TestALinkNeverShowsAnotherAnswer(t *testing.T) {
	for _, c := range []struct {
		what, fragment string
		state          scenario
	}{
		{"off the table's grid", "capex=95000000000", amazon.with("capex", "95000000000")},
		{"off by one", "capex=95000000001", amazon.with("capex", "95000000001")},
		{"at a place of the table", "layoffs=36000", amazon.with("layoffs", "36000")},
		{"at the author's place", "capex=89860000000", amazon},
		{"two fields", "capex=105000000000&revenue=490000000000", amazon.with("capex", "105000000000", "revenue", "490000000000")},
		{"an assumption", "taxRate=0.2", amazon.with("taxRate", "0.2")},
		{"with escapes", "c%61pex=9500000000%30", amazon.with("capex", "95000000000")},
		{"beside the host's part", "?secret=a1B2&capex=105000000000", amazon.with("capex", "105000000000")},
		{"one field twice", "capex=105000000000&capex=96000000000", amazon},
		{"unreadable", "capex=many", amazon},
	} {
		t.Run(c.what, func(t *testing.T) {
			r := newRoad(t)
			release := r.hold()
			p := blankOn(t, r, visit{})
			call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: recorder})
			p.goTo("/embed#" + c.fragment)
			p.waitForStage("table")
			p.waitFor("the engine to be asked for", `() => performance.getEntriesByType('resource').some(e => e.name.includes('wasm_exec'))`)
			release()
			p.waitForStage("engine")
			p.expect(c.state)
			want := solve(t, c.state)
			said := eval[[]moment](p, `() => [...journeySaid.values()]`)
			for _, m := range said {
				if waiting := strings.Join(m.Waiting, " "); !maps.Equal(m.Outputs, want) {
					m.waits(t)
					t.Logf("waiting: %s", waiting)
				}
			}
			if len(said) == 0 {
				t.Error("nothing was recorded")
			}
		})
	}
}

// The state a slider left in the address brings the same answer back, from the table alone.
func TestALinkToAPlaceOfTheTableNeedsNoEngine(t *testing.T) {
	r := newRoad(t)
	r.hold()
	p := along(t, r, "/embed?lock=revenue#?secret=a1B2c3", visit{})
	p.focus(slider("headcount"))
	p.press(kb.PageDown)
	s := amazon.with("headcount", p.value("headcount"))
	p.moment("headcount").says(t, s)
	p.waitFor("the link to hold both", `v => location.hash.includes('secret=a1B2c3') && location.hash.includes('headcount=' + v)`, s["headcount"])
	sentence := p.sentence()
	p.do(chromedp.Reload())
	p.waitForStage("table")
	m := p.moment("headcount")
	m.says(t, s)
	if m.Value != s["headcount"] || p.sentence() != sentence {
		t.Errorf("after a reload the slider stands at %s and the sentence reads %q", m.Value, p.sentence())
	}
	if p.fragment().Get("?secret") == "" {
		t.Error("the host's part of the fragment is lost")
	}
}

// An address that changes under the page before the engine is there is answered when it comes.
func TestTheAddressEditedBeforeTheEngine(t *testing.T) {
	p, release := atTable(t, "/embed", visit{})
	p.pull("capex", mouseGrip, 0.9, nil)
	p.waitFor("the link to hold the move", `() => location.hash.includes('capex=')`)
	eval[bool](p, `() => { location.hash = '#revenue=490000000000'; return true }`)
	p.waitFor("the page to wait", `() => document.querySelector('[data-out=fcf]').dataset.value === ''`)
	p.moment("capex").waits(t)
	release()
	p.waitForStage("engine")
	p.expect(amazon.with("revenue", "490000000000"))
}
