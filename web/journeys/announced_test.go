package journeys

import (
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp/kb"
)

// listener hears what a page announces: what changes in a region that is live and not busy, once for all that changes
// together. It notes how long nothing had been moved by then, and whether a slider was held.
const listener = `
window.journeyHeard = [];
let moved = -1e9, held = false;
for (const kind of ['input', 'keydown']) addEventListener(kind, () => { moved = performance.now() }, true);
addEventListener('pointerdown', () => { held = true }, true);
addEventListener('pointerup', () => { held = false }, true);
const regions = '[aria-live], [role=status], [role=alert], [role=log], output';
new MutationObserver(list => {
	const heard = new Set();
	for (const {target, addedNodes} of list) {
		heard.add((target.closest ? target : target.parentElement)?.closest(regions));
		for (const e of addedNodes) if (e.matches?.('[role=alert]')) heard.add(e);
	}
	if (document.readyState !== 'loading') for (const e of heard) if (e?.isConnected && e.ariaBusy !== 'true' && e.ariaLive !== 'off' && e.checkVisibility())
		journeyHeard.push({Text: e.innerText.trim(), Rested: performance.now() - moved, Held: held});
}).observe(document, {subtree: true, childList: true, characterData: true});`

// An utterance is one announcement. Rested is how many milliseconds nothing had moved before it.
type utterance struct {
	Text   string
	Rested float64
	Held   bool
}

// rest is how long, in milliseconds, a figure rests before its answer is announced, less what a timer may be early.
const rest = 450

// announcesOnce waits for the sentence to be announced, and fails where anything else was, before or twice. In a run of
// keys the first may have rested before the last was pressed: then either is announced.
func (p *tab) announcesOnce(what string, keys bool) {
	p.Helper()
	p.waitFor("an announcement after "+what, `() => journeyHeard.length > 0`)
	time.Sleep(700 * time.Millisecond)
	heard := eval[[]utterance](p, `() => journeyHeard.splice(0)`)
	if len(heard) > 1 && !keys || heard[len(heard)-1].Text != p.sentence() {
		p.Errorf("%s: %d announcements: %+v; the sentence is %q", what, len(heard), heard, p.sentence())
	}
	for _, u := range heard {
		if u.Held || u.Rested < rest {
			p.Errorf("%s: announced while it moves: %+v", what, u)
		}
	}
}

// A change is announced once, when the hand has rested: nothing while a slider is held, however long. So it is while
// the table answers, when the engine brings an answer that the table has not, and when the engine answers.
func TestOneAnnouncementWhenTheHandRests(t *testing.T) {
	r := newRoad(t)
	release := r.hold()
	p := blankOn(t, r, visit{width: 640})
	call(p, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: listener})
	p.goTo("/embed")
	p.waitForStage("table")
	for _, stage := range []string{"table", "engine"} {
		p.quiet(stage + ", as it comes")
		step := 0
		p.pull("capex", mouseGrip, 0.8, func() {
			if step++; step == 4 {
				time.Sleep(800 * time.Millisecond) // the hand pauses, and has not let go
			}
		})
		p.announcesOnce("a drag in stage "+stage, false)
		p.focus(slider("capex"))
		for range 3 {
			p.press(kb.ArrowRight)
		}
		p.announcesOnce("three keys in stage "+stage, true)
		if stage == "engine" {
			break
		}
		p.put("revenue", "450000000000")
		time.Sleep(700 * time.Millisecond)
		p.quiet("an answer that the table has not")
		release()
		p.waitForStage("engine")
		p.announcesOnce("the answer that the engine brings", false)
	}
	p.enter("payroll", "nonsense")
	p.waitFor("what is wrong to be announced", `() => journeyHeard.some(u => u.Text.includes('Write it like'))`)
}

// quiet fails where anything was announced.
func (p *tab) quiet(what string) {
	p.Helper()
	if heard := eval[[]utterance](p, `() => journeyHeard.splice(0)`); len(heard) > 0 {
		p.Errorf("%s: announced: %+v", what, heard)
	}
}

// A slider's words are its value and the answer to it, at every stage and in another language; where the table answers
// for another figure they leave out an answer that is not theirs.
func TestASliderTellsItsValueInWords(t *testing.T) {
	words := func(p *tab, field string) string {
		return eval[string](p, `s => document.querySelector(s).getAttribute('aria-valuetext') ?? ''`, slider(field))
	}
	for language, want := range map[string][3]string{
		"en": {"$89.9bn: 32,034 layoffs to break even", "$503.538bn", "30,000 layoffs"},
		"ar": {"٨٩٫٩", "٥٠٣٫٥٣٨", "٣٠٬٠٠٠"},
	} {
		r := newRoad(t)
		release := r.hold()
		p := along(t, r, "/embed?lang="+language, visit{})
		if got := words(p, "capex"); !containsWords(got, want[0]) {
			t.Errorf("%s: the capex slider says %q, not %q", language, got, want[0])
		}
		if got := words(p, "layoffs"); !containsWords(got, want[2]) {
			t.Errorf("%s: the layoffs slider says %q, not %q", language, got, want[2])
		}
		p.focus(slider("capex"))
		before := words(p, "revenue")
		p.press(kb.ArrowRight)
		table := words(p, "capex")
		if sentence := p.sentence(); table == "" || containsWords(table, want[0]) {
			t.Errorf("%s: moved, the capex slider says %q; the sentence %q", language, table, sentence)
		}
		if got := words(p, "revenue"); !containsWords(got, want[1]) || got == before {
			t.Errorf("%s: with capex moved, the revenue slider says %q, not its figure %q alone", language, got, want[1])
		}
		p.press(kb.ArrowLeft)
		if got := words(p, "revenue"); got != before {
			t.Errorf("%s: with capex moved back, the revenue slider says %q, not %q", language, got, before)
		}
		p.press(kb.ArrowRight)
		release()
		p.waitForStage("engine")
		if got := words(p, "capex"); got != table {
			t.Errorf("%s: the engine's capex slider says %q, the table's said %q", language, got, table)
		}
		if got := words(p, "revenue"); got == before || len(got) < len(want[1])+8 {
			t.Errorf("%s: the engine's revenue slider says %q, as before %q", language, got, before)
		}
	}
}

// containsWords says whether a text has these words, whatever kinds of spaces and marks of direction it has.
func containsWords(text, words string) bool {
	return strings.Contains(squeezed(text), squeezed(words))
}
