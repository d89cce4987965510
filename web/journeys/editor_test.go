package journeys

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

func (p *tab) waitForEditor() {
	p.Helper()
	p.waitFor("the editor's program", `() => document.querySelector('[data-editor]')?.dataset.stage === 'engine'`)
}

// openEditor visits the page on which editors make a scenario.
func openEditor(t testing.TB, query string, v visit) *tab {
	t.Helper()
	p := blank(t, v)
	p.goTo("/studio/scenario" + query)
	p.waitForEditor()
	return p
}

// fillIn clicks into a control by its name and types.
func (p *tab) fillIn(name, text string) {
	p.Helper()
	p.click("the control "+name, `name => document.querySelector('[data-editor] [name="' + name + '"]')`, name)
	eval[bool](p, `() => { document.activeElement.select(); return true }`)
	p.press(text)
	p.waitFor(name+" to hold "+text, `(name, text) => document.querySelector('[data-editor] [name="' + name + '"]').value === text`, name, text)
}

// status picks how far a value can be trusted, by its first letter.
func (p *tab) status(place, letter string) {
	p.Helper()
	p.focusOn(place + ".status")
	p.press(letter)
	p.waitFor("the status", `(name, letter) => document.querySelector('[name="' + name + '"]').value.startsWith(letter)`, place+".status", letter)
}

// focusOn puts the focus on a control, once it is there.
func (p *tab) focusOn(name string) {
	p.Helper()
	p.waitFor("the control "+name, `name => { const e = document.querySelector('[data-editor] [name="' + name + '"]'); e?.focus(); return e && document.activeElement === e }`, name)
}

// unfold opens a part of the form by its heading.
func (p *tab) unfold(id string) {
	p.Helper()
	p.click("the fold "+id, `id => document.getElementById('set-' + id)`, id)
	p.waitFor(id+" to open", `id => document.querySelector('[data-fold="' + id + '"]').open && document.querySelector('[data-fold="' + id + '"] > .inside').children.length > 1`, id)
}

// deed presses a button of the editor's.
func (p *tab) deed(deed, about string) {
	p.Helper()
	p.click("the button "+deed+" "+about, `(d, a) => document.querySelector('[data-deed="' + d + '"]' + (a ? '[data-about="' + a + '"]' : ''))`, deed, about)
}

// newSource adds a source to a value and fills it in.
func (p *tab) newSource(place, title, publisher, date, address, quote string) {
	p.Helper()
	p.deed("add", place+".sources")
	at := place + ".sources[0]."
	p.waitFor("the source's first box to have the focus", `name => document.activeElement?.name === name`, at+"title")
	p.press(title)
	p.fillIn(at+"publisher", publisher)
	p.fillIn(at+"date", date)
	p.fillIn(at+"url", address)
	p.fillIn(at+"quote", quote)
}

// sameSource takes the first source that there is already, and its own quote.
func (p *tab) sameSource(place, quote string) {
	p.Helper()
	p.focusOn("reuse." + place + ".sources")
	p.press(kb.ArrowDown)
	p.waitFor("the quote's box to have the focus", `name => document.activeElement?.name === name`, place+".sources[0].quote")
	p.press(quote)
}

// The figures of a company that nobody has published.
var acme = scenario{"revenue": "52000000000", "otherCosts": "31500000000", "payroll": "12000000000", "headcount": "60000", "capex": "10200000000", "layoffs": "4000"}

// makeAcme follows the steps that the page itself tells, from the studio to a scenario without fault: 41 boxes, choices
// and buttons. The file and the embed code are two more.
func (p *tab) makeAcme() {
	p.Helper()
	p.goTo("/studio")
	p.waitForStudio()
	p.click("the way to a scenario of one's own", `() => document.querySelector('#scenario a')`)
	p.waitForEditor()

	// The story.
	p.fillIn("title", "Do layoffs pay for the data centres?")
	p.fillIn("company", "Acme")
	p.fillIn("pool", "office staff")
	p.fillIn("period", "January to December 2025")
	p.fillIn("asOf", "2025-12-31")

	// The figures, each with its source.
	p.waitFor("revenue to be open", `() => document.querySelector('[data-fold="fields.revenue"]').open`)
	p.fillIn("scenario.revenue", "52bn")
	p.status("fields.revenue", "r")
	p.newSource("fields.revenue", "Annual report 2025", "Acme Inc.", "2026-02-04", "https://acme.example/2025/report", "Net sales 52,000")
	p.unfold("facts[0]")
	p.fillIn("facts[0].value", "8.5bn")
	p.status("facts[0]", "r")
	p.sameSource("facts[0]", "Net cash from operating activities 8,500")
	p.unfold("fields.payroll")
	p.fillIn("scenario.payroll", "12bn")
	p.status("fields.payroll", "e")
	p.fillIn("fields.payroll.note", "About $200,000 for each of 60,000 people.")
	p.sameSource("fields.payroll", "60,000 employees")
	p.unfold("fields.headcount")
	p.fillIn("scenario.headcount", "60,000")
	p.status("fields.headcount", "r")
	p.sameSource("fields.headcount", "60,000 employees")
	p.unfold("fields.capex")
	p.fillIn("scenario.capex", "10.2bn")
	p.status("fields.capex", "r")
	p.sameSource("fields.capex", "Purchases of property and equipment 10,200")
	p.unfold("fields.layoffs")
	p.fillIn("scenario.layoffs", "4000")
	p.status("fields.layoffs", "r")

	// The check says what is missing, and leads there.
	p.waitFor("the one thing that is missing", `() => document.getElementById('verdict').innerText === 'One thing is missing or wrong.'`)
	p.deed("goto", "fields.layoffs.sources")
	p.waitFor("the focus to be there", `() => document.activeElement.id === 'set-fields.layoffs.sources'`)
	p.sameSource("fields.layoffs", "a reduction of 4,000 positions")
	p.waitFor("the check to find nothing", `() => document.getElementById('verdict').innerText.startsWith('Nothing is wrong')`)
}

// trial waits until the preview answers as a scenario does.
func (p *tab) trial(s scenario) {
	p.Helper()
	want := solve(p, s)["breakevenLayoffs"]
	p.waitFor("the preview to answer "+want, `want => document.querySelector('#trial [data-out=breakevenLayoffs]')?.dataset.value === want`, want)
}

// An editor who follows the page's own steps has a new company's scenario, with sources, as a file that the checker
// takes, and embeds that answer the same: the published one, and the one that needs no publishing.
func TestAnEditorMakesAScenario(t *testing.T) {
	p := blank(t, visit{})
	folder := p.downloads()
	p.makeAcme()
	p.trial(acme)

	// A slider of the preview moves, and nothing else does.
	address := eval[string](p, `() => location.href`)
	eval[bool](p, `() => {
		const s = document.querySelector('#trial [data-field=capex]');
		s.value = s.max;
		s.dispatchEvent(new Event('input', {bubbles: true}));
		return true;
	}`)
	p.waitFor("the preview's answer to move", `was => document.querySelector('#trial [data-out=breakevenLayoffs]').dataset.value !== was`, solve(p, acme)["breakevenLayoffs"])
	if now := eval[string](p, `() => location.href + document.querySelector('[name="scenario.capex"]').value`); now != address+"10.2bn" {
		t.Errorf("the preview's slider made %s of %s", now, address)
	}

	file := p.taken(folder, `[data-deed=download]`, "acme-2025.json")
	path := filepath.Join(t.TempDir(), "acme-2025.json")
	if err := os.WriteFile(path, file, 0o644); err != nil {
		t.Fatal(err)
	}
	program, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(program, "check", path).CombinedOutput(); err != nil {
		t.Fatalf("the checker refuses the file: %v\n%s\n%s", err, out, file)
	}
	for _, part := range []string{`"fact": "acme-2025-ocf"`, `"is": "operatingCashFlow"`, `"label": "Other costs (balancing item)"`, `"formula": "revenue − payroll − acme-2025-ocf"`, `"asOf": "2025-12-31"`} {
		if !strings.Contains(string(file), part) {
			t.Errorf("the file is without %s", part)
		}
	}

	p.deed("copy", "iframe")
	p.waitFor("the confirmation", `() => document.querySelector('[data-snippet=iframe]').closest('.snippet').querySelector('[role=status]').innerText === 'Copied.'`)
	if got := p.pasted(); got != p.snippet("iframe") || !strings.Contains(got, "/embed?scenario=acme-2025") {
		t.Errorf("what was copied is %q", got)
	}
	link := p.snippet("link")

	// The draft is there again.
	p.goTo(eval[string](p, `() => location.pathname + location.search`))
	p.waitForEditor()
	p.waitFor("the draft", `() => document.getElementById('verdict').innerText.startsWith('Nothing is wrong') && document.querySelector('[name=title]').value === 'Do layoffs pay for the data centres?'`)
	p.trial(acme)

	// The link answers the same, without the sources.
	want := solve(p, acme)
	q := open(t, strings.TrimPrefix(link, p.origin), visit{worker: true})
	q.shows(want)
	if notices := q.notices(); notices != "" {
		t.Errorf("the link's embed has notices: %s", notices)
	}
	if text := eval[string](q, `() => document.body.innerText`); !strings.Contains(text, "the company") || strings.Contains(text, "Amazon") {
		t.Error("the link's embed speaks of another company")
	}

	// So does the published file, with them.
	origin, _ := own(t, "--scenarios", filepath.Dir(path))
	r := at(t, origin, visit{})
	r.goTo("/embed/acme-2025")
	r.waitForEngine()
	r.shows(want)
	if text := eval[string](r, `() => document.body.textContent`); !strings.Contains(text, "Acme") || !strings.Contains(text, "Net sales 52,000") {
		t.Error("the published embed is without its company or its quotes")
	}
}

// Without network and server the page opens, edits, keeps and exports.
func TestTheEditorWorksOffline(t *testing.T) {
	origin, kill := own(t)
	p := at(t, origin, visit{})
	folder := p.downloads()
	p.goTo("/studio/scenario")
	p.waitForEditor()
	p.waitForWorker()
	p.cut()
	kill()
	p.goTo("/studio")
	p.makeAcme()
	p.trial(acme)
	if file := p.taken(folder, `[data-deed=download]`, "acme-2025.json"); !strings.Contains(string(file), `"revenue": "52000000000"`) {
		t.Errorf("the file is %.300s", file)
	}
	p.goTo(eval[string](p, `() => location.pathname + location.search`))
	p.waitForEditor()
	p.waitFor("the draft", `() => document.querySelector('[name=company]').value === 'Acme'`)
}

// A copy of a published scenario is without fault, and what is changed in it is told beside what is published; a draft
// that is deleted comes back.
func TestAnEditorChangesAPublishedScenario(t *testing.T) {
	p := openEditor(t, "?scenario=meta-2025", visit{})
	p.waitFor("the copy", `() => document.querySelector('[name=company]').value === 'Meta' && document.getElementById('verdict').innerText.startsWith('Nothing is wrong') && document.getElementById('differences').innerText.includes('Nothing differs')`)
	p.unfold("fields.capex")
	p.focusOn("scenario.capex")
	p.press(kb.End)
	p.press("x")
	if eval[bool](p, `() => !!document.querySelector('[data-notice="scenario.capex"]').innerText`) {
		t.Error("the reason interrupts who is typing")
	}
	p.press(kb.Tab)
	p.waitFor("the reason", `() => document.querySelector('[data-notice="scenario.capex"]').innerText.startsWith('Capex can’t be read')`)
	p.focusOn("scenario.capex")
	eval[bool](p, `() => { document.activeElement.select(); return true }`)
	p.press("80bn")
	p.waitFor("the difference", `() => [...document.querySelectorAll('#differences tr')].some(r => r.innerText.includes('Capex') && r.innerText.includes('$80bn'))`)

	p.waitFor("the draft's name in the address", `() => location.search === '?draft=1'`)
	p.click("the drafts", `() => document.querySelector('#start-other summary')`)
	p.deed("discard", "1")
	p.waitFor("the way back", `() => document.getElementById('said').innerText.includes('is deleted') && document.activeElement.id === 'set-undo' && localStorage.length === 0`)
	p.press(kb.Enter)
	p.waitFor("the draft", `() => localStorage.length === 1 && document.querySelectorAll('[data-deed=discard]').length === 1`)
}

// Where the browser keeps nothing the page says so, and does all else.
func TestTheEditorWithoutStorage(t *testing.T) {
	p := blankIn(t, browserWithoutStorage(t), visit{})
	p.goTo("/studio/scenario")
	p.waitForEditor()
	p.waitFor("the word", `() => document.getElementById('kept').innerText.startsWith('This browser keeps nothing')`)
	p.fillIn("company", "Acme")
	p.waitFor("the identifier", `() => document.getElementById('file-name').innerText === 'acme.json'`)
}

// axe-core finds nothing, and nothing is wider than the page: not new, and not with everything open and wrong.
func TestTheEditorIsAccessible(t *testing.T) {
	for width, dark := range map[int]bool{320: true, 1280: false} {
		t.Run(fmt.Sprintf("%d px, dark %v", width, dark), func(t *testing.T) {
			p := openEditor(t, "", visit{width: width, dark: dark})
			p.narrow(width)
			p.accessible("as it comes")
			p.keepShot("editor-new", width, dark)
			p.goTo("/studio/scenario?scenario=amazon-2025-9m")
			p.waitForEditor()
			p.waitFor("the copy", `() => document.querySelector('[name=company]').value === 'Amazon'`)
			for _, id := range []string{"fields.payroll", "fields.payroll-more", "facts[0]", "readers-figures", "claim-fold", "readings[0]", "languages[0]"} {
				p.unfold(id)
			}
			p.fillIn("scenario.payroll", "nonsense")
			p.deed("download", "")
			p.waitFor("the reasons", `() => document.querySelectorAll('[data-editor] [aria-invalid=true]').length > 0 && !!document.querySelector('#trial [data-breakeven]')`)
			p.narrow(width)
			p.accessible("open and wrong")
			p.keepShot("editor-open", width, dark)
		})
	}
}

// keepShot leaves a picture to look at, where the flag asks for it.
func (p *tab) keepShot(name string, width int, dark bool) {
	p.Helper()
	if *shots {
		theme := map[bool]string{false: "light", true: "dark"}[dark]
		p.keep(fmt.Sprintf("%s-%d-%s.png", name, width, theme), p.picture())
	}
}
