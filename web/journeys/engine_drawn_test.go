package journeys

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// drawings are all that the page draws, element for element. (The framework sets attributes in any order.)
const drawings = `() => {
	const write = e => e.nodeType === 3 ? e.data :
		'<' + [e.localName, ...[...e.attributes].map(a => a.name + '="' + a.value + '"').sort()].join(' ') + '>' + [...e.childNodes].map(write).join('') + '</>';
	return [...document.querySelectorAll('[data-breakeven] svg, [data-breakeven] .say, [data-breakeven] .ways')]
		.filter(e => !e.parentElement.closest('svg')).map(write);
}`

// In stage engine, too, only what differs is written into drawings. After any number of moves they are what a page
// draws that was opened at the same address.
func TestDrawingsDoNotTellWhatWasMovedBefore(t *testing.T) {
	for _, s := range sliders {
		t.Run(s.field, func(t *testing.T) {
			p := open(t, "/", visit{})
			p.focus(slider(s.field))
			p.waitForStage("engine")
			before := eval[[]string](p, drawings)
			for _, key := range []string{kb.End, kb.PageDown, kb.ArrowLeft, kb.Home, kb.PageUp, kb.PageUp, kb.ArrowRight, kb.PageUp} {
				p.press(key)
				p.frame()
				p.frame()
			}
			p.drag(s.field, s.to, nil)
			p.waitFor("the figure in the address", `f => location.hash.includes(f + '=')`, s.field)
			p.waitFor("the page to rest", `() => !document.querySelector('[data-breakeven] [aria-busy=true]')`)
			q := open(t, "/"+eval[string](p, `() => location.hash`), visit{})
			q.focus(slider(s.field))
			q.waitForStage("engine")
			got, want := eval[[]string](p, drawings), eval[[]string](q, drawings)
			if len(got) != len(want) || len(got) < 8 {
				t.Fatalf("%d drawings, in a fresh page %d", len(got), len(want))
			}
			changed := 0
			for i := range got {
				if got[i] != want[i] {
					t.Errorf("after moves\n%.1500s\nin a fresh page\n%.1500s", got[i], want[i])
				}
				if i < len(before) && got[i] != before[i] {
					changed++
				}
			}
			if changed < 3 {
				t.Errorf("only %d drawings have changed at all", changed)
			}
		})
	}
}
