package journeys

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/chromedp/cdproto/input"
)

// pasted gives what a reader who now presses the keys for pasting gets.
func (p *tab) pasted() string {
	p.Helper()
	eval[bool](p, `() => { document.body.append(Object.assign(document.createElement('textarea'), {id: 'paste-here'})); document.getElementById('paste-here').focus(); return true }`)
	call(p, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyDown, Key: "v", Code: "KeyV", WindowsVirtualKeyCode: 86, Modifiers: 2, Commands: []string{"paste"}})
	call(p, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeKeyUp, Key: "v", Code: "KeyV", WindowsVirtualKeyCode: 86, Modifiers: 2})
	return eval[string](p, `() => { const e = document.getElementById('paste-here'), text = e.value; e.remove(); return text }`)
}

// Each button copies its snippet and says so; where the clipboard is closed the old way does it.
func TestEverySnippetIsCopied(t *testing.T) {
	for _, closed := range []bool{false, true} {
		p := openStudio(t, "?scenario=meta-2025&capex=80bn", visit{})
		if closed {
			eval[bool](p, `() => { navigator.clipboard.writeText = () => Promise.reject(new Error('closed')); return true }`)
		}
		eval[bool](p, `() => { for (const d of document.querySelectorAll('details')) d.open = true; return true }`)
		ids := eval[[]string](p, `() => [...document.querySelectorAll('[data-snippet]')].map(e => e.dataset.snippet)`)
		if len(ids) < 10 {
			t.Fatalf("there are the snippets %v", ids)
		}
		for _, id := range ids {
			p.click("the button of "+id, `id => document.querySelector('[data-copy="' + id + '"]')`, id)
			p.waitFor("the word that "+id+" is copied", `id => [...document.querySelectorAll('.said')].filter(e => e.innerText).map(e => e.closest('.snippet').querySelector('textarea').dataset.snippet + e.innerText).join() === id + 'Copied.'`, id)
			if got, want := p.pasted(), p.snippet(id); got != want {
				t.Errorf("%s: copied %q, want %q", id, got, want)
			}
		}
	}
}

// What is pasted into a page shows the scenario that was made.
func TestASnippetShowsItsScenario(t *testing.T) {
	r := newRoad(t)
	p := blankOn(t, r, visit{})
	p.goTo("/studio?capex=95bn&use.revenue=lock")
	p.waitForStudio()
	want := solve(t, amazon.with("capex", "95000000000"))["breakevenLayoffs"]
	for _, id := range []string{"iframe", "ghost"} {
		page := "<!doctype html><html lang=en><meta charset=utf-8><title>host</title><link rel=icon href=data:,><h1>News</h1>" + p.snippet(id)
		r.bar("/host.html", func(w http.ResponseWriter, q *http.Request, _ http.Handler) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, page)
		})
		host := blankOn(t, r, visit{width: 680})
		host.goTo("/host.html")
		host.waitFor("the frame of "+id+" to answer "+want, `want => {
			const d = document.querySelector('iframe').contentDocument;
			return d?.querySelector('[data-out=breakevenLayoffs]')?.dataset.value === want && !d.querySelector('[data-field=revenue]');
		}`, want)
	}
	// The element becomes a frame, by the newest loader as by the pinned one.
	for _, id := range []string{"loader", "pinned"} {
		page := "<!doctype html><html lang=en><meta charset=utf-8><title>host</title><link rel=icon href=data:,><h1>News</h1>" + p.snippet(id)
		r.bar("/host.html", func(w http.ResponseWriter, q *http.Request, _ http.Handler) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, page)
		})
		host := blankOn(t, r, visit{width: 680})
		host.goTo("/host.html")
		const frame = `document.querySelector('breakeven-calculator iframe')`
		host.waitFor("the element of "+id+" to become a frame", `() => !!`+frame)
		type made struct{ Query, Title string }
		got := eval[made](host, `() => ({Query: decodeURIComponent(new URL(`+frame+`.src).search), Title: `+frame+`.title})`)
		if got.Query != "?scenario=amazon-2025-9m&capex=95000000000&lock=revenue" || got.Title == "" {
			t.Errorf("the element of %s becomes %+v", id, got)
		}
	}
	for _, id := range []string{"wordpress-link"} {
		if status, _ := fetch(t, p.snippet(id)[len(r.url):]); status != http.StatusOK {
			t.Errorf("%s leads to %d", id, status)
		}
	}
}
