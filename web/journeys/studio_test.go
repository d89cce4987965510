package journeys

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// openStudio visits the page on which editors make an embed, and waits until its program runs it.
func openStudio(t testing.TB, query string, v visit) *tab {
	t.Helper()
	p := blank(t, v)
	p.goTo("/studio" + query)
	p.waitForStudio()
	return p
}

func (p *tab) waitForStudio() {
	p.Helper()
	p.waitFor("the studio's program", `() => document.querySelector('[data-studio]')?.dataset.stage === 'engine'`)
}

// tabTo presses the Tab key until a control has the focus.
func (p *tab) tabTo(selector string) {
	p.Helper()
	for range 200 {
		if eval[bool](p, `s => document.activeElement.matches(s)`, selector) {
			return
		}
		p.press(kb.Tab)
	}
	p.Fatalf("the Tab key does not lead to %s", selector)
}

// snippet gives the text of a snippet.
func (p *tab) snippet(id string) string {
	p.Helper()
	return eval[string](p, `id => document.querySelector('[data-snippet="' + id + '"]').value`, id)
}

// previews waits until all three previews answer as the scenario says.
func (p *tab) previews(s scenario) {
	p.Helper()
	eval[bool](p, `() => { for (const f of document.querySelectorAll('[data-studio] iframe')) f.loading = 'eager'; return true }`)
	want := solve(p, s)["breakevenLayoffs"]
	p.waitFor("the previews to answer "+want, `want => {
		const frames = [...document.querySelectorAll('[data-studio] iframe')];
		return frames.length === 3 && frames.every(f => f.contentDocument?.querySelector('[data-out=breakevenLayoffs]')?.dataset.value === want);
	}`, want)
}

// An editor who has a keyboard alone picks, locks, types, sees, copies.
func TestAnEditorMakesAnEmbedByKeyboardAlone(t *testing.T) {
	p := openStudio(t, "", visit{})
	entries := eval[int](p, `() => history.length`)
	p.previews(amazon)

	p.tabTo("[name=scenario]")
	p.press(kb.ArrowDown)
	p.waitFor("the second scenario in the snippet", `() => document.querySelector('[data-snippet=iframe]').value.includes('scenario=amazon-2025-q3')`)
	p.press(kb.ArrowUp)
	p.tabTo("[name='use.revenue']")
	p.press("s") // “see it, fixed”
	p.tabTo("[name=capex]")
	p.press("95bn")
	p.tabTo("[name='min.capex']")
	p.press("80bn")
	p.tabTo("[name=title]")
	p.press("Who pays?")
	p.tabTo("[value=working]")
	p.press(" ")

	const query = "scenario=amazon-2025-9m&capex=95000000000&min.capex=80000000000&lock=revenue&title=Who%20pays%3F&show=working"
	p.waitFor("the snippet", `q => document.querySelector('[data-snippet=wordpress-link]').value.endsWith('/embed?' + q)`, query)
	p.previews(amazon.with("capex", "95000000000"))
	p.waitFor("the previews of that snippet", `q => [...document.querySelectorAll('[data-studio] iframe')].every(f =>
		f.contentWindow.location.search.slice(1) === q && f.contentDocument.readyState === 'complete')`, query)
	for _, width := range []int{320, 480, 680} {
		type seen struct {
			Address, Title, Heading, Frame string
			Width                          int
			Locked                         bool
		}
		got := eval[seen](p, `id => {
			const f = document.getElementById(id), d = f.contentDocument;
			return {Address: f.contentWindow.location.search.slice(1), Title: d.title, Heading: d.querySelector('h1').innerText, Frame: f.title,
				Width: f.contentWindow.innerWidth, Locked: !d.querySelector('[data-field=revenue]')};
		}`, fmt.Sprintf("preview-%d", width))
		if got.Address != query || got.Heading != "Who pays?" || !strings.HasPrefix(got.Frame, "Who pays?") || got.Width != width || !got.Locked {
			t.Errorf("the preview at %d px shows %+v", width, got)
		}
	}

	p.tabTo("[data-copy=iframe]")
	p.press(kb.Enter)
	p.waitFor("the confirmation", `() => document.querySelector('[data-snippet=iframe]').closest('.snippet').querySelector('[role=status]').innerText === 'Copied.'`)
	if got := p.pasted(); got != p.snippet("iframe") || !strings.Contains(got, strings.ReplaceAll(query, "&", "&amp;")) {
		t.Errorf("what was copied is %q", got)
	}
	if now := eval[int](p, `() => history.length`); now != entries {
		t.Errorf("the previews left %d steps in the history", now-entries)
	}

	// The page's address holds it all.
	p.goTo(eval[string](p, `() => location.pathname + location.search`))
	p.waitForStudio()
	if got := p.snippet("wordpress-link"); !strings.HasSuffix(got, "/embed?"+query) {
		t.Errorf("after a reload the embed is %s", got)
	}
}

// A change costs one load for each preview, however many keys it takes.
func TestPreviewsLoadOnce(t *testing.T) {
	r := newRoad(t)
	p := blankOn(t, r, visit{})
	p.goTo("/studio")
	p.waitForStudio()
	p.previews(amazon)
	before := r.asked("/embed")
	p.tabTo("[name=capex]")
	p.press("9500000")
	p.press("0000")
	p.previews(amazon.with("capex", "95000000000"))
	if loads := r.asked("/embed") - before; loads != 3 {
		t.Errorf("a change costs %d loads, not 3", loads)
	}
}

// The colour is one, as text and in the browser's picker, and it says what readers will see of it.
func TestTheStudiosColour(t *testing.T) {
	p := openStudio(t, "", visit{})
	p.tabTo("[name=accent]")
	p.press("#FC0")
	p.waitFor("the picker to follow", `() => document.querySelector('[type=color]').value === '#ffcc00' && document.getElementById('accent-note').innerText.includes('darkened to #816800')`)
	eval[bool](p, `() => {
		const picker = document.querySelector('[type=color]');
		picker.value = '#0f5499';
		picker.dispatchEvent(new Event('input', {bubbles: true}));
		return true;
	}`)
	p.waitFor("the box to follow", `() => document.querySelector('[name=accent]').value === '#0f5499' && document.querySelector('[data-snippet=wordpress-link]').value.endsWith('&accent=0f5499')`)
	p.waitFor("the previews to follow", `() => !!document.getElementById('preview-320').contentDocument?.querySelector('link[href="/accent/0f5499.css"]')`)
}

// The full page's foot leads to the studio with what its author set.
func TestTheFullPageLeadsToTheStudio(t *testing.T) {
	p := open(t, "/?scenario=meta-2025&lock=revenue&title=Who+pays%3F", visit{})
	href := eval[string](p, `() => [...document.querySelectorAll('footer a')].find(a => a.innerText === 'Make an embed').getAttribute('href')`)
	p.goTo(href)
	p.waitForStudio()
	if got := p.snippet("wordpress-link"); !strings.HasSuffix(got, "/embed?scenario=meta-2025&lock=revenue&title=Who%20pays%3F") {
		t.Errorf("%s makes %s", href, got)
	}
}

// What can't be read is named at its box once the hand rests, stays there, and is in no snippet.
func TestTheStudioNamesWhatItCannotRead(t *testing.T) {
	p := openStudio(t, "", visit{})
	p.tabTo("[name=payroll]")
	p.press("seventy")
	p.waitFor("the reason", `() => document.querySelector('[data-notice=payroll]')?.innerText.startsWith('Payroll: That is not a number.')`)
	p.tabTo("[name='max.capex']")
	p.press("1bn")
	p.tabTo("[name='step.capex']")
	p.waitFor("the reason", `() => document.querySelector('[data-notice="max.capex"]')?.innerText.startsWith('Capex, upper end is at least $89.9bn')`)
	if got := p.snippet("wordpress-link"); !strings.HasSuffix(got, "/embed?scenario=amazon-2025-9m") {
		t.Errorf("the embed is %s", got)
	}
	if got := eval[[]string](p, `() => [...document.querySelectorAll('[aria-invalid=true]')].map(e => e.name + '=' + e.value + ' ' + !!document.getElementById(e.getAttribute('aria-describedby')).innerText)`); strings.Join(got, ", ") != "max.capex=1bn true, payroll=seventy true" {
		t.Errorf("marked as wrong: %v", got)
	}
	if got := eval[string](p, `() => document.querySelector('.wrong').innerText`); !strings.HasPrefix(got, "2 values above") {
		t.Errorf("beside the snippets it says %q", got)
	}
}

// What is typed while the program is on its way is kept, with the focus and what was opened.
func TestTheStudioKeepsWhatIsTypedMeanwhile(t *testing.T) {
	r := newRoad(t)
	release := r.hold()
	p := blankOn(t, r, visit{})
	p.goTo("/studio?theme=dark")
	p.waitFor("the form", `() => document.readyState === 'complete'`)
	p.tabTo("[name=capex]")
	p.press("95bn")
	p.tabTo("#others summary")
	p.press(kb.Enter)
	p.tabTo("[value=equivalents]")
	p.press(" ")
	eval[bool](p, `() => { document.querySelector('[name=title]').focus(); return true }`)
	p.press("Half a tit")
	release()
	p.waitForStudio()
	p.press("le")
	p.waitFor("the snippet", `() => document.querySelector('[data-snippet=wordpress-link]').value.endsWith('/embed?scenario=amazon-2025-9m&capex=95000000000&title=Half%20a%20title&theme=dark&show=equivalents')`)
	if !eval[bool](p, `() => document.getElementById('others').open && document.querySelector('[name=theme]').value === 'dark'`) {
		t.Error("what was opened or chosen is not so any more")
	}
}

// Where no script runs, or the program does not come, the form asks the server.
func TestTheStudioWithoutItsProgram(t *testing.T) {
	for _, noScript := range []bool{true, false} {
		r := newRoad(t)
		r.bar(engineFile, refused(http.StatusNotFound))
		p := blankOn(t, r, visit{width: 640, noScript: noScript})
		p.pardon("Failed to load resource")
		p.goTo("/studio")
		p.waitFor("the form", `() => !!document.querySelector('[data-studio]')`)
		if !noScript {
			p.waitFor("the word that something is missing", `() => document.getElementById('live').innerText.startsWith('What you change is not shown at once')`)
		}
		p.narrow(640)
		if eval[bool](p, `() => [...document.querySelectorAll('[data-copy], [type=color]')].some(e => e.checkVisibility({visibilityProperty: true}))`) {
			t.Error("without the program there is what does nothing without it")
		}
		p.tabTo("[name=capex]")
		p.press("95bn")
		p.tabTo("[name=title]")
		p.press(`"><b id=hostile>`)
		p.tabTo("[type=submit]")
		p.press(kb.Enter)
		p.waitFor("the server's answer", `() => location.search.includes('capex=95bn') && !!document.querySelector('[data-snippet=iframe]')`)
		if got := p.snippet("wordpress-link"); got != r.url+"/embed?scenario=amazon-2025-9m&capex=95000000000&title=%22%3E%3Cb%20id%3Dhostile%3E" {
			t.Errorf("the embed is %s", got)
		}
		if got := eval[string](p, `() => document.querySelector('[name=title]').value + document.querySelector('[name=capex]').value + !!document.getElementById('hostile')`); got != `"><b id=hostile>95bnfalse` {
			t.Errorf("the form holds %s", got)
		}
		p.previews(amazon.with("capex", "95000000000"))
	}
}

// A host of files knows no query: the page's own address brings the form back all the same.
func TestTheStudioOnAHostOfFiles(t *testing.T) {
	r := newRoad(t)
	embed := "/embed/amazon-2025-9m/?capex=95000000000&lock=revenue"
	if hostOf(t) == nil { // the server, as if it knew no query
		embed = "/embed?scenario=amazon-2025-9m&capex=95000000000&lock=revenue"
		r.bar("/studio", func(w http.ResponseWriter, q *http.Request, site http.Handler) {
			q.URL.RawQuery = ""
			site.ServeHTTP(w, q)
		})
	}
	p := blankOn(t, r, visit{})
	p.goTo("/studio?capex=95bn&use.revenue=lock")
	p.waitForStudio()
	if got := p.snippet("wordpress-link"); got != r.url+embed {
		t.Errorf("the embed is %s", got)
	}
	if got := eval[string](p, `() => document.querySelector('[name=capex]').value + document.querySelector('[name="use.revenue"]').value`); got != "95bnlock" {
		t.Errorf("the form holds %s", got)
	}
	p.previews(amazon.with("capex", "95000000000"))
}

// axe-core finds nothing, and nothing is wider than the page: not as it comes, not with everything open and wrong.
func TestTheStudioIsAccessible(t *testing.T) {
	for width, dark := range map[int]bool{320: true, 1280: false} {
		t.Run(fmt.Sprintf("%d px, dark %v", width, dark), func(t *testing.T) {
			p := openStudio(t, "", visit{width: width, dark: dark})
			p.narrow(width)
			p.accessible("as it comes")
			eval[bool](p, `() => { for (const d of document.querySelectorAll('details')) d.open = true; return true }`)
			for _, name := range []string{"capex", "min.revenue", "taxRate", "accent"} {
				eval[bool](p, `name => { document.querySelector('[name="' + name + '"]').focus(); return true }`, name)
				p.press("nonsense")
			}
			p.waitFor("the reasons", `() => document.querySelectorAll('[aria-invalid=true]').length === 4`)
			p.narrow(width)
			p.accessible("open and wrong")
		})
	}
}

// A heading is text everywhere: in the page, its previews, and the pages that its snippets are pasted into.
func TestAHostileHeadingStaysText(t *testing.T) {
	r := newRoad(t)
	pasted := ""
	r.bar("/host.html", func(w http.ResponseWriter, q *http.Request, _ http.Handler) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, "<!doctype html><meta charset=utf-8><title>host</title><link rel=icon href=data:,>", pasted)
	})
	p := blankOn(t, r, visit{})
	p.goTo("/studio")
	p.waitForStudio()
	pages := map[string]string{}
	for i := 0; i < len(hostile); i += 4 {
		value := strings.ToValidUTF8(hostile[i], "\ufffd")
		eval[bool](p, `value => {
			const box = document.querySelector('[name=title]');
			box.value = value;
			box.dispatchEvent(new Event('input', {bubbles: true}));
			return true;
		}`, value)
		p.frame()
		for _, id := range []string{"iframe", "loader", "ghost", "wordpress-block", "amp"} {
			pages[id] += p.snippet(id) + "\n"
		}
	}
	p.waitFor("the previews", `() => [...document.querySelectorAll('[data-studio] iframe')].every(f => f.contentDocument?.readyState === 'complete')`)
	const ran = `() => [window, ...[...document.querySelectorAll('iframe')].map(f => f.contentDocument && f.contentWindow)].some(w => w && (w.hostile !== undefined || w.document.getElementById('hostile')))`
	if eval[bool](p, ran) {
		t.Error("a heading ran or became an element")
	}
	for id, page := range pages {
		if id == "loader" || id == "amp" {
			page = strings.ReplaceAll(page, "<script", "<noscript") // what they load is not what this looks at
		}
		pasted = page
		p.goTo("/host.html")
		p.waitFor("the page", `() => document.readyState === 'complete'`)
		if eval[bool](p, ran) || eval[bool](p, `() => [...document.querySelectorAll('*')].some(e => [...e.attributes].some(a => /^on/.test(a.name)))`) {
			t.Errorf("pasted as %s a heading ran or became an element", id)
		}
	}
}
