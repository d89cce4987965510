package journeys

import "testing"

// listening keeps what a frame says, and gives it the height it asks for.
const listening = `<script>
window.heard = [];
addEventListener("message", ({data, source}) => {
	heard.push(data);
	if (data.type === "embed-size") for (const f of document.querySelectorAll("iframe")) if (f.contentWindow === source) f.height = data.height;
});
</script>`

// says waits for one of our own messages for which a function of JavaScript says true.
func (p *tab) hears(what, function string, arguments ...any) {
	p.Helper()
	p.waitFor(what, `(...a) => heard.some(m => m?.source === 'breakeven' && (`+function+`)(m, ...a))`, arguments...)
}

// A host hears when an embed can answer, what the reader made of it, and what it can't set; and it can set, dress and ask.
func TestAHostTalksWithAnEmbed(t *testing.T) {
	h := newPublisher(t)
	h.article("/", listening+`<iframe src="SITE/embed?id=story&events=1&lock=revenue" title="Ours" style="width: 100%"></iframe>`)
	p := h.visit(t, "/")
	e := p.embed("id=story")
	e.settles("loaded", 640, whole)
	p.hears("ready, from the table", `m => m.type === 'ready' && m.id === 'story' && m.data.stage === 'table'`)

	// The reader moves a slider before the engine is there: the host hears of it once it is.
	now := e.inside.put("capex", "95000000000")
	e.interest()
	e.inside.waitForStage("engine")
	p.hears("ready, from the engine", `m => m.type === 'ready' && m.data.stage === 'engine'`)
	p.hears("the reader's change", `(m, capex) => m.type === 'change' && m.data.scenario.capex === capex && m.data.result.status === 'ok'`, now.Value)

	e.post(map[string]any{"source": "breakeven", "id": "story", "type": "set", "data": scenario{"capex": "100000000000"}})
	e.inside.expect(amazon.with("capex", "100000000000"))
	p.hears("what was set", `m => m.type === 'change' && m.data.scenario.capex === '100000000000' && m.data.result.fcf === '-14945000000'`)

	// Another's id, and what can't be.
	e.post(map[string]any{"source": "breakeven", "id": "another", "type": "set", "data": scenario{"capex": "90000000000"}})
	e.post(map[string]any{"source": "breakeven", "type": "set", "data": map[string]any{"capex": 90000000000, "revenue": "1", "headcount": "x"}})
	for field, code := range map[string]string{"capex": "not-text", "revenue": "locked", "headcount": "not-a-number"} {
		p.hears("why "+field+" can't be", `(m, field, code) => m.type === 'error' && m.data.field === field && m.data.code === code && m.data.message.includes(field)`, field, code)
	}
	e.inside.expect(amazon.with("capex", "100000000000"))

	for _, theme := range []any{"dark", map[string]string{"theme": "light"}} {
		e.post(map[string]any{"source": "breakeven", "type": "theme", "data": theme})
	}
	e.inside.waitFor("the theme", `() => document.querySelector('[data-breakeven]').dataset.theme === 'light'`)
	e.post(map[string]any{"source": "breakeven", "type": "theme", "data": "loud"})
	p.hears("that there is no such theme", `m => m.type === 'error' && m.data.field === 'theme'`)
}

// Without events=1 in its address, what a reader does stays in the frame; ready and error are still told.
func TestAnEmbedKeepsTheReadersFigures(t *testing.T) {
	h := newPublisher(t)
	h.article("/", listening+`<iframe src="SITE/embed/meta-2025" title="Ours" style="width: 100%"></iframe>`)
	p := h.visit(t, "/")
	e := p.embed("/embed/meta-2025")
	e.settles("loaded", 640, whole)
	e.interest()
	e.inside.waitForStage("engine")
	e.inside.put("capex", "60000000000")
	// The sentence is read out when a change has settled; a host would have been told with it.
	e.inside.waitFor("the change to settle", `() => document.querySelector('[data-out=sentence]').getAttribute('aria-busy') !== 'true'`)
	e.post(map[string]any{"source": "breakeven", "type": "get"})
	p.hears("that it isn't told", `m => m.type === 'error' && m.id === 'meta-2025' && m.data.field === 'events'`)
	if told := eval[int](p, `() => heard.filter(m => m?.type === 'change').length`); told > 0 {
		t.Errorf("the host heard %d changes without asking", told)
	}
}

// When the page is printed the embed tells its height on paper, and afterwards that on the screen; also in a sandbox
// without an origin.
func TestAnEmbedTellsItsHeightOnPaper(t *testing.T) {
	for _, sandbox := range []string{"", `sandbox="allow-scripts"`} {
		h := newPublisher(t)
		h.article("/", listening+`<iframe src="SITE/embed?id=paper" `+sandbox+` title="Ours" style="width: 100%"></iframe>`)
		p := h.visit(t, "/")
		e := p.embed("id=paper")
		screen := e.settles("loaded", 640, whole)
		eval[bool](e.inside, `() => { dispatchEvent(new Event('beforeprint')); return true }`)
		paper := e.settles("before print", 640, whole)
		if paper.Content >= screen.Content {
			t.Errorf("%s: on paper, without sliders, the embed is %v px high, on the screen %v px", sandbox, paper.Content, screen.Content)
		}
		if seen := eval[bool](e.inside, `() => document.querySelector('[type=range]').checkVisibility()`); seen {
			t.Errorf("%s: sliders are printed", sandbox)
		}
		eval[bool](e.inside, `() => { dispatchEvent(new Event('afterprint')); return true }`)
		if again := e.settles("after print", 640, whole); again.Content != screen.Content {
			t.Errorf("%s: after print the embed is %v px high, before %v px", sandbox, again.Content, screen.Content)
		}
	}
}

// A browser that sizes frames by itself needs nothing but the host's style, and to be asked when the size changes; one
// whose host has no such style refuses that, which harms nothing.
func TestABrowserSizesAnEmbedByItself(t *testing.T) {
	h := newPublisher(t)
	h.article("/", `<iframe src="SITE/embed?id=native" title="Ours" style="width: 100%; frame-sizing: content-height"></iframe>`)
	p := h.visit(t, "/")
	e := p.embed("id=native")
	e.inside.waitFor("a request", `() => {
		if (!window.asked) {
			window.asked = 0;
			const own = window.requestResize;
			window.requestResize = () => { asked++; own?.(); throw new DOMException('', 'NotAllowedError') };
		}
		dispatchEvent(new Event('resize'));
		return asked > 0 && document.querySelector('meta[name=responsive-embedded-sizing]').content === 'allow-origins=*';
	}`)
	native := eval[bool](p, `() => CSS.supports('frame-sizing', 'content-height')`) // Chromium since 154
	for _, what := range []string{"a detail", "the detail closed"} {
		before := eval[int](e.inside, `() => asked`)
		e.toggle()
		e.inside.waitFor("the request for "+what, `n => asked > n`, before)
		if native {
			e.settles(what, 640, whole)
		}
	}
}
