package journeys

import (
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// part gives the text of a part of the classroom, as a reader sees it.
func (p *tab) part(id string) string {
	p.Helper()
	return eval[string](p, `id => document.getElementById(id).innerText.replace(/\s+/g, ' ')`, id)
}

// The classroom's numbers are those of `breakeven solve`, before the program runs, with it, and after a move.
func TestTheClassroomShowsWhatSolveSays(t *testing.T) {
	p := open(t, "/learn", visit{noScript: true})
	p.expect(amazon)
	p = open(t, "/learn", visit{})
	p.expect(amazon)
	p.put("capex", "100000000000")
	changed := amazon.with("capex", "100000000000")
	p.expect(changed)
	p.waitFor("the working to follow", `want => document.getElementById('working').innerText.replaceAll(',', '').includes(want)`, solve(t, changed)["breakevenLayoffs"])
	p.waitFor("the address to say so", `() => location.hash === '#capex=100000000000'`)
	p.goTo("/learn?taxRate=0.21#capex=95000000000")
	p.waitForEngine()
	p.expect(amazon.with("taxRate", "0.21", "capex", "95000000000"))
}

// The working has the numbers in it: exact, rounded where the reader asks for it, and as text to copy.
func TestTheClassroomShowsItsWorking(t *testing.T) {
	p := open(t, "/learn", visit{})
	for _, want := range []string{"$503.538bn", "$52.5bn", "$4.805bn", "$150,000", "32,034"} {
		if !strings.Contains(p.part("working"), want) {
			t.Errorf("the working has no %s: %s", want, p.part("working"))
		}
	}
	proof := eval[string](p, `() => document.querySelector('[data-proof] .formula').textContent.replace(/[\s\u2060]+/g, '')`)
	if proof != "FCF(32,034)=$100,000≥$0>FCF(32,033)=−$50,000" {
		t.Errorf("the proof says %s", proof)
	}
	p.focus("#working-rounded")
	p.press(" ")
	p.waitFor("rounded numbers", `() => document.getElementById('working').innerText.includes('$503.5bn')`)
	p.press(" ")
	p.waitFor("exact numbers", `() => document.getElementById('working').innerText.includes('$503.538bn')`)

	// A term opens what it means, by the keyboard alone.
	p.focus("#working [popovertarget=means-ocf]")
	p.press(kb.Enter)
	p.waitFor("the meaning of a term", `() => document.getElementById('means-ocf').matches(':popover-open') && document.getElementById('means-ocf').checkVisibility()`)
	p.press(kb.Escape)
	p.waitFor("it to close", `() => !document.querySelector(':popover-open')`)

	// The table beside the waterfall has its numbers.
	table := eval[string](p, `() => { document.getElementById('bridge-table').open = true; return document.querySelector('#bridge-table table').innerText.replaceAll('\u2060', '').replace(/\s+/g, ' ') }`)
	for _, want := range []string{"Revenue $503.538bn $503.538bn", "Capex −$89.86bn −$4.805bn"} {
		if !strings.Contains(table, want) {
			t.Errorf("the table has no %q: %s", want, table)
		}
	}
	if plain := eval[string](p, `() => document.getElementById('working-text').textContent`); !strings.Contains(strings.ReplaceAll(plain, "\u2060", ""), "FCF(32,033) = −$50,000") {
		t.Errorf("the plain text lacks the proof: %s", plain)
	}
}

// Backwards, by the keyboard alone: another unknown, other layoffs, the value put in, and the calculator has it.
func TestTheClassroomSolvesBackwardsByKeyboard(t *testing.T) {
	p := open(t, "/learn", visit{})
	value := func() string {
		return eval[string](p, `() => document.querySelector('[data-seek]').getAttribute('data-value') ?? ''`)
	}
	p.focus("#given")
	eval[bool](p, `() => { document.activeElement.select(); return true }`)
	p.press("20000" + kb.Enter)
	p.waitFor("capex for 20,000 layoffs", `() => document.querySelector('[data-seek=found]')?.dataset.value === '88055000000'`)
	p.tabTo("#put")
	p.press(kb.Enter)
	p.expect(amazon.with("capex", "88055000000", "layoffs", "20000"))
	if got := solve(t, amazon.with("capex", "88055000000", "layoffs", "20000"))["fcfAfterLayoffs"]; got != "0" {
		t.Errorf("with the value put in, solve says %s", got)
	}
	if said := p.part("backwards"); !strings.Contains(said, "It is in") {
		t.Errorf("afterwards: %s", said)
	}
	p.focus("#unknown")
	p.press("Price")
	p.waitFor("why no value works", `() => document.querySelector('[data-seek=no-effect]')?.innerText.includes('does not enter')`)
	if value() != "" {
		t.Errorf("the value is %q", value())
	}
	p.focus("#given")
	eval[bool](p, `() => { document.activeElement.select(); return true }`)
	p.press("lots" + kb.Enter)
	p.waitFor("what is wrong with the text", `() => document.getElementById('given-error').innerText.includes('lots') && document.getElementById('given').value === 'lots'`)
	p.press(kb.Escape)
	p.waitFor("the value in force", `() => document.getElementById('given').value === '20,000'`)
}

// Nothing tells the answer before the guess, which then stays on the chart, beside it.
func TestTheClassroomWaitsForAGuess(t *testing.T) {
	p := open(t, "/learn?predict=1", visit{})
	page := `() => document.body.textContent + document.body.innerHTML`
	for _, tells := range []string{"32,034", "32034", `class="chart"`, "data-proof", "306,696"} {
		if strings.Contains(eval[string](p, page), tells) {
			t.Errorf("before the guess the page has %s", tells)
		}
	}
	p.accessible("before the guess")
	p.tabTo("#guess")
	p.press("20k" + kb.Enter)
	p.waitFor("word of the guess", `() => document.activeElement.id === 'guess-result' && document.activeElement.innerText.includes('12,034 too low')`)
	p.expect(amazon)
	p.waitFor("the guess on the chart", `() => document.querySelector('.drawn .guess')?.textContent.includes('20,000') && !!document.querySelector('.drawn .chart')`)
	p.put("capex", "100000000000")
	p.expect(amazon.with("capex", "100000000000"))
	if !eval[bool](p, `() => document.querySelector('.drawn .guess').textContent.includes('20,000')`) {
		t.Error("the guess is gone with the next move")
	}
	p.tabTo("#guess-again")
	p.press(kb.Enter)
	p.waitFor("the question again", `() => document.activeElement.id === 'guess' && !document.querySelector('.chart')`)

	p = open(t, "/learn?predict=1", visit{noScript: true})
	p.waitFor("word that it needs the script", `() => !!document.querySelector('[data-notice=predict]')?.checkVisibility()`)
	if open := eval[bool](p, `() => document.querySelector('noscript details').open`); open {
		t.Error("without script the results are not folded")
	}
	p.expect(amazon)
}

// Links to the parts go there and leave the reader's state in the address; with chosen parts there is nothing else.
func TestTheClassroomsPartsAreReached(t *testing.T) {
	p := open(t, "/learn#capex=95000000000", visit{})
	p.focus("a[data-part=glossary]")
	p.press(kb.Enter)
	p.waitFor("the glossary", `() => document.activeElement.id === 'glossary-head' && document.getElementById('glossary').getBoundingClientRect().top < innerHeight`)
	p.expect(amazon.with("capex", "95000000000"))
	if at := p.fragment().Get("capex"); at != "95000000000" {
		t.Errorf("the address has capex at %q", at)
	}
	p.goTo("/learn?show=working,backwards")
	p.waitForEngine()
	p.expect(amazon)
	if parts := eval[string](p, `() => [...document.querySelectorAll('.lesson')].map(e => e.id + (e.localName === 'details' ? ' folded' : '')).join()`); parts != "working,backwards,calculator folded" {
		t.Errorf("there are %s", parts)
	}
	if eval[bool](p, `() => !!document.querySelector('header')`) {
		t.Error("parts alone have the site's header")
	}
}

// The page is kept on the device by a visit to another.
func TestTheClassroomOpensWithoutANetwork(t *testing.T) {
	meta := answers(t, "/embed/meta-2025?capex=1000000000")
	site, kill := own(t)
	p := at(t, site, visit{})
	p.goTo("/")
	p.waitForStage("engine")
	p.waitForWorker()
	kill()
	p.cut()
	p.goTo("/learn")
	p.waitForStage("engine")
	p.expect(amazon)
	p.goTo("/learn?scenario=meta-2025&capex=1000000000")
	p.waitForStage("engine")
	p.shows(meta)
}

// On a learning platform's page the parts stand in a frame, the hardest sandbox included, with the height of what they
// show; nothing of it is kept there.
func TestTheClassroomIsFramed(t *testing.T) {
	h := newPublisher(t)
	for path, attributes := range map[string]string{"/plain": "", "/sandbox": `sandbox="allow-scripts"`} {
		h.article(path, `<iframe src="SITE/learn?show=working,backwards" title="The working" style="width: 100%" height="400" `+attributes+`></iframe>
<script src="/npm/@datawrapper/chart-core/dist/embed.js"></script>`)
		p := h.visit(t, path)
		p.waitFor("the frame's height", `() => document.querySelector('iframe').offsetHeight > 1000`)
		in := p.inside("/learn")
		eval[bool](p, `() => { document.querySelector('iframe').focus(); return true }`)
		in.waitForStage("engine")
		isolated[bool](in, `() => { const e = document.getElementById('given'); e.value = '20000'; e.dispatchEvent(new Event('input', {bubbles: true})); e.dispatchEvent(new Event('change', {bubbles: true})); return true }`)
		in.waitFor("the answer", `() => document.querySelector('[data-seek=found]')?.dataset.value === '88055000000'`)
		p.waitFor("a frame as high as its content", `() => document.querySelector('iframe').offsetHeight > 1000`)
		if over := isolated[float64](in, `() => document.documentElement.getBoundingClientRect().height - innerHeight`); over > 1 || over < -1 {
			t.Errorf("%s: the content is %v px higher than the frame", path, over)
		}
	}
}

// axe-core finds nothing, narrow or wide, light or dark, with everything open; nothing is cut.
func TestTheClassroomIsAccessible(t *testing.T) {
	for _, v := range []visit{{width: 320}, {width: 640, dark: true}, {}} {
		p := open(t, "/learn?taxRate=0.21&given=20000", v)
		eval[bool](p, `() => { for (const d of document.querySelectorAll('details')) d.open = true; return true }`)
		p.accessible("the classroom")
		if wide := eval[int](p, `() => document.documentElement.scrollWidth - innerWidth`); wide > 0 {
			t.Errorf("at %d px the page is %d px too wide", v.width, wide)
		}
	}
	p := open(t, "/learn?show=working,backwards", visit{width: 640})
	p.accessible("two parts alone")
}

// An embed whose author asks for a part of the classroom shows it below its calculator, with the figures of its link.
func TestAnEmbedShowsAPartOfTheClassroom(t *testing.T) {
	p := open(t, "/embed?capex=95000000000&show=chart,backwards&utm_source=letter#payroll=80000000000", visit{})
	p.waitFor("the part", `() => document.getElementById('backwards')?.checkVisibility() && !document.documentElement.hasAttribute('data-covered')`)
	p.waitForEngine()
	p.expect(amazon.with("capex", "95000000000", "payroll", "80000000000"))
	if shown := eval[[]string](p, `() => [...document.querySelectorAll('.lesson')].filter(e => e.checkVisibility()).map(e => e.id)`); !slices.Equal(shown, []string{"calculator", "backwards"}) {
		t.Errorf("it shows %v", shown)
	}
	if notices := p.notices(); notices != "" {
		t.Errorf("it raises %q", notices)
	}
	p.goTo("/embed/meta-2025?show=glossary")
	p.waitFor("the part of another preset's", `() => document.querySelector('[data-breakeven=meta-2025]') && document.getElementById('glossary')?.checkVisibility()`)
}
