package journeys

import (
	"fmt"
	"strings"
	"testing"
)

// reads opens a page that is there to be read.
func reads(t *testing.T, address string, v visit) *tab {
	t.Helper()
	p := blank(t, v)
	p.goTo(address)
	p.waitFor("the page's heading", `() => !!document.querySelector('h1')`)
	return p
}

// The example on /method runs: it sizes the embed, sets a figure in it, asks for the figures, and shows each answer.
func TestTheExampleOfMessagesRuns(t *testing.T) {
	p := reads(t, "/method", visit{})
	eval[bool](p, `() => { document.querySelector('#example').scrollIntoView(); return true }`)
	heard := func(what, function string, arguments ...any) {
		t.Helper()
		p.waitFor(what, `(f, ...rest) => {
			let message = {};
			try { message = JSON.parse(document.querySelector('#heard').textContent) } catch {}
			return eval('(' + f + ')')(message, ...rest);
		}`, append([]any{function}, arguments...)...)
	}
	heard("the embed's ready", `m => m.type === 'ready' && m.id === 'example' && m.data.stage === 'table'`)
	p.waitFor("the embed's height", `() => {
		const frame = document.querySelector('#example'), content = frame.contentDocument.documentElement.getBoundingClientRect().height;
		return content > 500 && Math.abs(frame.getBoundingClientRect().height - content) <= 1;
	}`)
	p.waitFor("the button", `() => { document.querySelector('#set').click(); return true }`)
	heard("the change that was set", `(m, n) => m.type === 'change' && m.data.result.breakevenLayoffs === n && m.data.scenario.capex === '95000000000'`, 66300)
	eval[bool](p, `() => { const box = document.querySelector('#capex'); box.value = 'ninety'; document.querySelector('#set').click(); return true }`)
	heard("why that can't be", `m => m.type === 'error' && m.data.field === 'capex' && m.data.code === 'not-a-number'`)
	eval[bool](p, `() => { document.querySelector('#get').click(); return true }`)
	heard("the figures as they stand", `m => m.type === 'change' && m.data.scenario.capex === '95000000000'`)
	eval[bool](p, `() => { const s = document.querySelector('#theme'); s.value = 'dark'; s.dispatchEvent(new Event('change')); return true }`)
	p.waitFor("the dark embed", `() => document.querySelector('#example').contentDocument.querySelector('[data-breakeven]').dataset.theme === 'dark'`)
}

// The page reads at every width, and axe-core finds nothing on it.
func TestTheMethodPageIsAccessible(t *testing.T) {
	for dark, widths := range map[bool][]int{true: {1280}, false: {320}} {
		for _, width := range widths {
			p := reads(t, "/method", visit{width: width, dark: dark})
			p.accessible(fmt.Sprintf("/method at %d px, dark %v", width, dark))
			if wide := eval[float64](p, `() => document.documentElement.scrollWidth`); wide > float64(width) {
				t.Errorf("/method is %v px wide at %d", wide, width)
			}
		}
	}
	p := reads(t, "/method", visit{noScript: true})
	if text := eval[string](p, `() => document.body.innerText`); !strings.Contains(text, "FCF(N)") || !strings.Contains(text, "breakeven") {
		t.Errorf("without script the page says: %.200s", text)
	}
}
