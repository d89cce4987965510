package journeys

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// The part of the full page with the reader's own scenarios, by what scripts and assistive technology find there.
const (
	ownPart = `#bk-own`
	ownBox  = ownPart + ` input[type=text]`
)

// kept gives the names of the scenarios in the list, from the top.
func (p *tab) kept() []string {
	p.Helper()
	return eval[[]string](p, `s => [...document.querySelectorAll(s + ' li a')].map(a => a.innerText)`, ownPart)
}

// keeps waits until the list has these names.
func (p *tab) keeps(names ...string) {
	p.Helper()
	p.reveal(ownBox)
	p.waitFor("the list "+strings.Join(names, ", "), `(s, want) => JSON.stringify([...document.querySelectorAll(s + ' li a')].map(a => a.innerText)) === JSON.stringify(want)`,
		ownPart, append([]string{}, names...))
}

// ownSays waits until the part says something, as a screen reader hears it.
func (p *tab) ownSays(words string) {
	p.Helper()
	p.waitFor("the words “"+words+"”", `(s, words) => [...document.querySelectorAll(s + ' [role=status]')].some(e => e.checkVisibility() && e.innerText.includes(words))`, ownPart, words)
}

// ownDo presses one of the part's buttons; name is the scenario's that it is about, or "".
func (p *tab) ownDo(words, name string) {
	p.Helper()
	p.reveal(ownBox)
	p.click("the button “"+words+"” "+name, `(s, words, name) => [...document.querySelectorAll(s + ' button')].find(b => b.innerText === words && (!name || b.closest('li').querySelector('a').innerText === name))`,
		ownPart, words, name)
}

// ownName writes a name into the box, in place of what stands there.
func (p *tab) ownName(name string) {
	p.Helper()
	p.focus(ownBox)
	eval[bool](p, `s => { document.querySelector(s).select(); return true }`, ownBox)
	p.press(kb.Delete)
	call(p, input.InsertText, input.InsertTextParams{Text: name})
	p.waitFor("the box to hold "+name, `(s, name) => document.querySelector(s).value === name`, ownBox, name)
}

// save keeps what the page shows by a name, with the Enter key.
func (p *tab) save(name string) {
	p.Helper()
	p.ownName(name)
	p.press(kb.Enter)
	p.ownSays("Saved as “" + name + "”.")
	p.waitFor("the box to be empty", `s => document.querySelector(s).value === ''`, ownBox)
}

// open follows a scenario's link.
func (p *tab) openOwn(name string) {
	p.Helper()
	p.reveal(ownBox)
	p.click("the scenario "+name, `(s, name) => [...document.querySelectorAll(s + ' li a')].find(a => a.innerText === name)`, ownPart, name)
}

// A scenario is named, kept, found again after a reload, and opened with every answer exactly as it was; going back
// leads to what was there before.
func TestAReaderKeepsScenarios(t *testing.T) {
	p := open(t, "/?lock=headcount&title=Who+pays%3F&utm_source=letter", visit{})
	p.enter("capex", "95bn")
	first := amazon.with("capex", "95000000000")
	p.save("Dear chips")
	p.enter("revenue", "500bn")
	p.enter("taxRate", "21.5%")
	second := first.with("revenue", "500000000000", "taxRate", "0.215")
	p.save("Less revenue")
	p.keeps("Less revenue", "Dear chips")
	if about := eval[string](p, `s => document.querySelector(s + ' li small').innerText`, ownPart); !strings.HasPrefix(about, "Amazon, ") || !strings.HasSuffix(about, "layoffs break even") {
		t.Errorf("the list says %q", about)
	}

	p.waitFor("the address to hold it all", `() => location.hash.endsWith('&taxRate=0.215')`)
	p.do(chromedp.Reload())
	p.waitForEngine()
	p.keeps("Less revenue", "Dear chips")
	p.expect(second)
	eval[bool](p, `() => { window.journeyPage = true; return true }`)
	p.openOwn("Dear chips")
	p.expect(first)
	p.waitFor("the answer to be in view", `() => { const r = document.querySelector('[data-out=sentence]').getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight }`)
	p.openOwn("Less revenue")
	p.expect(second)
	p.do(chromedp.NavigateBack())
	p.expect(first)
	if !eval[bool](p, `() => !!window.journeyPage && location.search.includes('lock=headcount')`) {
		t.Error("opening a scenario of the same page loads a page")
	}

	// From another preset's page it leads to this one, without what a newsletter added.
	p.goTo("/?scenario=meta-2025")
	p.waitForEngine()
	p.openOwn("Less revenue")
	p.waitFor("the other page", `() => location.search === '?scenario=amazon-2025-9m&lock=headcount&title=Who+pays%3F'`)
	p.waitForEngine()
	p.expect(second)
	if !eval[bool](p, `s => !document.querySelector(s)`, slider("headcount")) {
		t.Error("the author's lock is gone")
	}
	if notices := p.notices(); notices != "" {
		t.Errorf("the link raises %q", notices)
	}
}

// Saving at once after a move, and opening at once, lose nothing: the address is up to date by then.
func TestOpeningRightAfterAMove(t *testing.T) {
	p := open(t, "/", visit{})
	p.enter("capex", "95bn")
	p.save("x")
	p.enter("revenue", "450bn")
	eval[bool](p, `(s, part) => {
		const e = document.querySelector(s);
		e.value = e.max;
		e.dispatchEvent(new Event('input', {bubbles: true}));
		document.querySelector(part + ' li a').click();
		return true;
	}`, slider("payroll"), ownPart)
	p.expect(amazon.with("capex", "95000000000"))
	p.waitFor("the address to say so", `() => location.hash === '#capex=95000000000'`)
	p.do(chromedp.NavigateBack())
	p.waitFor("the address before", `() => location.hash.includes('payroll') && location.hash.includes('revenue=450000000000')`)
}

// All of it works by keyboard, and what has happened is told.
func TestKeepingByKeyboard(t *testing.T) {
	p := open(t, "/", visit{width: 640})
	eval[bool](p, `s => { document.querySelector(s).focus(); return true }`, ownPart+" > summary")
	p.press(kb.Enter)
	p.press(kb.Tab)
	if !p.focused(ownBox) {
		t.Fatalf("the tab key leads to %s", eval[string](p, `() => document.activeElement.outerHTML`))
	}
	p.press("one")
	p.press(kb.Tab)
	p.press(kb.Enter)
	p.ownSays("Saved as “one”.")
	p.enter("capex", "95bn")
	p.save("two")
	p.keeps("two", "one")

	// A name that is there already stands for the new figures, which can be undone.
	p.enter("capex", "96bn")
	p.ownName("two")
	p.press(kb.Enter)
	p.ownSays("“two” now holds these figures instead of its earlier ones.")
	p.openOwn("two")
	p.expect(amazon.with("capex", "96000000000"))
	p.ownDo("Undo", "")
	p.ownSays("Undone.")
	p.openOwn("two")
	p.expect(amazon.with("capex", "95000000000"))

	// Renaming, with Escape to think better of it.
	p.focus(ownPart + " li:last-child button")
	p.press(kb.Enter)
	p.waitFor("the box to hold the name", `s => document.activeElement === document.querySelector(s) && document.activeElement.value === 'one'`, ownBox)
	p.press(kb.Escape)
	p.waitFor("the box to be empty", `s => document.querySelector(s).value === ''`, ownBox)
	p.ownDo("Rename", "one")
	p.waitFor("the box to hold the name", `s => document.activeElement === document.querySelector(s) && document.activeElement.value === 'one'`, ownBox)
	p.ownName("two")
	p.press(kb.Enter)
	p.ownSays("Renamed to “two (2)”.")
	p.keeps("two", "two (2)")

	// The focus goes to the way back when its button goes.
	p.focus(ownPart + " li:first-child button:last-child")
	p.press(kb.Enter)
	p.ownSays("Removed “two”.")
	p.keeps("two (2)")
	p.waitFor("the focus on Undo", `() => document.activeElement.innerText === 'Undo'`)
	p.press(kb.Enter)
	p.keeps("two", "two (2)")
	p.do(chromedp.Reload())
	p.waitForEngine()
	p.keeps("two", "two (2)")
}

// Two tabs change the list in turns: each sees what the other did, and neither loses it.
func TestTwoTabsKeepOneList(t *testing.T) {
	one := open(t, "/", visit{})
	one.save("of one")
	two := one.beside()
	two.goTo("/?scenario=meta-2025")
	two.waitForEngine()
	two.keeps("of one")
	two.save("of two")
	one.keeps("of two", "of one")
	one.ownDo("Remove", "of one")
	two.keeps("of two")
	// A tab that has not heard yet looks before it writes.
	eval[bool](two, `() => { addEventListener('storage', e => e.stopImmediatePropagation(), true); return true }`)
	one.save("once more")
	two.save("and again")
	one.keeps("and again", "once more", "of two")
	one.openOwn("and again")
	one.waitForEngine()
	if got := eval[string](one, `() => document.querySelector('[data-breakeven]').dataset.breakeven`); got != "meta-2025" {
		t.Errorf("the other tab's scenario opens %s", got)
	}
}

// Neither an embed nor a page without script has anything of it, and the embed's program is not the page's.
func TestOnlyTheFullPageKeeps(t *testing.T) {
	p := open(t, "/embed", visit{})
	if eval[bool](p, `s => !!document.querySelector(s) || document.documentElement.outerHTML.includes('page.wasm')`, ownPart) {
		t.Error("the embed has a part for the reader's own scenarios")
	}
	p = open(t, "/", visit{noScript: true})
	if eval[bool](p, `s => document.querySelector(s).checkVisibility()`, ownPart) {
		t.Error("without script the part is shown")
	}
	r := newRoad(t)
	r.hold()
	p = along(t, r, "/", visit{})
	if eval[bool](p, `s => document.querySelector(s).checkVisibility({visibilityProperty: true})`, ownPart) {
		t.Error("before the program is there the part is shown")
	}
}

// It is accessible and fits, empty and with everything in it.
func TestWhatIsKeptIsAccessible(t *testing.T) {
	for _, v := range []visit{{width: 320}, {width: 640, dark: true}, {width: 1280}} {
		p := open(t, "/", v)
		p.openAll()
		p.accessible("empty")
		p.narrow(v.width)
		p.save(strings.Repeat("Donaudampfschiffahrt", 4))
		p.enter("capex", "95bn")
		p.save("Dear chips")
		p.choose(`{"breakeven":"scenarios","version":1,"scenarios":[{"name":"` + strings.Repeat("W", 80) + `"}]}`)
		p.ownSays("1 could not be read.")
		p.accessible("with scenarios, an undo and a report")
		p.narrow(v.width)
		for _, small := range eval[[]string](p, `s => [...document.querySelectorAll(s + ' :is(a, button, summary, label.src, input[type=text])')]
			.filter(e => { const r = e.getBoundingClientRect(); return r.width < 24 || r.height < 24 }).map(e => e.outerHTML.slice(0, 120))`, ownPart) {
			t.Errorf("%d px: smaller than 24 px: %s", v.width, small)
		}
		if *shots {
			p.keep("own-"+map[bool]string{true: "dark", false: "light"}[v.dark]+"-"+map[int]string{320: "320", 640: "640", 1280: "1280"}[v.width]+".png", p.picture())
		}
	}
}
