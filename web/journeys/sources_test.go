package journeys

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// A mark opens to where its figure is from, by the keyboard and without script, at sliders and at assumptions, fixed
// ones, too; what opens is within the window.
func TestMarksOpenByTheKeyboardWithoutScript(t *testing.T) {
	for _, v := range []visit{{noScript: true, width: 320}, {width: 320, dark: true}, {width: 1280}} {
		p := open(t, "/embed?lock=headcount,stockPay", v)
		eval[bool](p, `() => { for (const d of document.querySelectorAll('details')) d.open = true; return true }`)
		for field, says := range map[string]string{
			"payroll": "Estimate. Payroll of corporate staff", "headcount": "Claimed. Corporate staff", "layoffs": "14,000 + 16,000",
			"otherCosts": "balancing item", "stockPay": "Estimate.", "taxRate": "Assumption.", "gpuPrice": "Estimate. Price of a GPU",
		} {
			id := "bk-" + field + "-s"
			p.focus(`[popovertarget="` + id + `"]`)
			p.press(kb.Enter)
			p.waitFor("what the mark at "+field+" opens to", `id => document.getElementById(id).matches(':popover-open')`, id)
			text := eval[string](p, `id => document.getElementById(id).innerText`, id)
			inside := eval[bool](p, `id => { const r = document.getElementById(id).getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth && r.width > 100 }`, id)
			leads := eval[bool](p, `id => [...document.getElementById(id).querySelectorAll('a')].every(a => a.href.startsWith('https://')) && !!document.getElementById(id).querySelector('q')`, id)
			if !strings.Contains(text, says) || !inside || !leads {
				t.Errorf("%+v: the mark at %s says %q, inside the window %v, quoted with links %v", v, field, text, inside, leads)
			}
			p.press(kb.Escape)
			p.waitFor("it to close", `() => !document.querySelector(':popover-open')`)
		}
	}
}

// A reader who moves a figure away from the sources is told so, calmly, beside the way back; nothing jumps and nothing
// is announced for it.
func TestAReadersOwnScenarioIsNamed(t *testing.T) {
	stage := `() => document.querySelector('.stage').innerText`
	footHeight := `() => document.querySelector('.foot').getBoundingClientRect().height`
	for address, widths := range map[string][]int{"/": {1280}, "/embed": {320, 640}} {
		for _, width := range widths {
			p := open(t, address, visit{width: width})
			p.drag("capex", 0.9, nil)
			p.back("capex")
			height, foot := p.height(), eval[float64](p, footHeight)
			if text := eval[string](p, stage); !strings.HasPrefix(text, "Exact") {
				t.Errorf("%s: with the sources' figures it says %q", address, text)
			}
			p.drag("capex", 0.9, nil)
			p.drag("payroll", 0.6, nil)
			p.drag("headcount", 0.6, nil)
			if text := eval[string](p, stage); text != "Your scenario: the sources do not give payroll, headcount, capex." {
				t.Errorf("%s: with three figures moved it says %q", address, text)
			}
			if now := p.height(); now != height && address == "/embed" {
				t.Errorf("%s at %d px: the page was %v px high and is %v", address, width, height, now)
			}
			if now := eval[float64](p, footHeight); now != foot {
				t.Errorf("%s at %d px: the foot was %v px high and is %v", address, width, foot, now)
			}
			if quiet := eval[bool](p, `() => !document.querySelector('.stage').closest('[aria-live], [role=status], [role=alert]') && !document.querySelector('[data-notice]')`); !quiet {
				t.Errorf("%s: it is announced, or a notice", address)
			}
			p.click("the way back", `() => document.querySelector('[data-reset]')`)
			p.waitFor("the sources' figures", `() => document.querySelector('.stage').innerText.startsWith('Exact')`)
			p.expect(amazon)
		}
	}
}

// The sources lead to the whole of them as a table, which the page's own site has.
func TestTheSourcesLeadToATable(t *testing.T) {
	for address, id := range map[string]string{"/": "amazon-2025-9m", "/embed/meta-2025": "meta-2025"} {
		p := open(t, address, visit{})
		p.openAll()
		got := eval[struct {
			Status int
			Kind   string
			Text   string
		}](p, `async () => {
			const r = await fetch([...document.querySelectorAll('#bk-sources a')].at(-1).href);
			return {Status: r.status, Kind: r.headers.get('Content-Type'), Text: await r.text()};
		}`)
		if got.Status != 200 || got.Kind != "text/csv; charset=utf-8" || !strings.Contains(got.Text, "\r\n"+id+",input,capex,") {
			t.Errorf("%s leads to %d %s %.200s", address, got.Status, got.Kind, got.Text)
		}
	}
}

// Everything on /method can be opened, read and printed.
func TestTheMethodPageOpens(t *testing.T) {
	for dark, widths := range map[bool][]int{true: {320, 1280}, false: {640}} {
		for _, width := range widths {
			p := reads(t, "/method", visit{width: width, dark: dark})
			n := eval[int](p, `() => { const all = [...document.querySelectorAll('details')]; for (const d of all) d.open = true; return all.length }`)
			if n < 6 {
				t.Fatalf("%d details", n)
			}
			p.accessible(fmt.Sprintf("/method, open, at %d px, dark %v", width, dark))
			p.narrow(width)
			for _, hash := range eval[[]string](p, `() => [...document.querySelectorAll('.toc a')].map(a => a.hash)`) {
				if !eval[bool](p, `hash => { location.hash = hash; return document.querySelector(hash).getBoundingClientRect().height > 20 }`, hash) {
					t.Errorf("the contents lead to nothing at %s", hash)
				}
			}
		}
	}
	p := reads(t, "/method", visit{noScript: true})
	if text := eval[string](p, `() => document.querySelector('#version').textContent`); !strings.Contains(text, "Unreleased") || !strings.Contains(text, "What changed for readers") {
		t.Errorf("the changelog is not the build's: %.300s", text)
	}
	if formula := eval[string](p, `() => [...document.querySelectorAll('#formulas .formula')].map(e => e.textContent.replace(/\s/g, '')).join(' ')`); !strings.Contains(formula, "FCF(N)=min(A(N),B(N))") {
		t.Errorf("the formulas are %s", formula)
	}
}
