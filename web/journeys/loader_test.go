package journeys

import (
	"encoding/json"
	"net/http"
	"net/http/httputil"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"

	"breakeven/web"
)

// heard keeps what the elements of a page emit, and what is thrown in it.
const heard = `<script>
	window.heard = [];
	for (const type of ['ready', 'change', 'error', 'other', 'embed-size'])
		document.addEventListener('breakeven:' + type, e => heard.push({type, detail: e.detail, from: e.target.id}));
</script>`

// A notification is one event of an element on a publisher's page.
type notification struct {
	Type   string
	From   string
	Detail json.RawMessage
}

// heard gives the events of one type so far.
func (p *tab) heard(kind string) []notification {
	p.Helper()
	return slices.DeleteFunc(eval[[]notification](p, `() => heard`), func(n notification) bool { return n.Type != kind })
}

// The element's attributes are the author's query, as MODEL's fields are written;
// the frame has a title, the sandbox, and loads when it comes into view.
func TestTheLoaderMakesAFrame(t *testing.T) {
	h := newPublisher(t)
	fields := []string{"months", "revenue", "variableCostRate", "otherCosts", "payroll", "stockPay", "headcount", "capex", "depreciation", "taxRate", "target", "severancePerLayoff", "noticeMonths", "lostRevenuePerLayoff", "replacementCostPerLayoff", "layoffs", "gpuPrice"}
	var written strings.Builder
	var want []string
	for i, f := range fields {
		for _, prefix := range []string{"", "basis.", "min.", "max.", "step."} {
			written.WriteString(prefix + f + `="` + strings.Repeat("1", i%3+1) + `" `)
			want = append(want, prefix+f)
		}
	}
	want = append(want, "scenario", "lock", "hide", "title", "theme", "accent", "lang", "show", "events", "id")
	slices.Sort(want)
	h.article("/names", evergreen+`<div style="height: 9000px"></div><breakeven-calculator `+written.String()+
		`scenario="meta-2025" lock="capex, taxRate" hide="" title="Who &amp; what?" theme="dark" accent="c0392b" lang="en" show="chart" events id="one"
		class="wide" style="margin: 1em 0" data-x="1" aria-label="x" onclick="void 0"></breakeven-calculator>`)
	p := h.visit(t, "/names")
	p.waitFor("the frame", `() => !!`+firstFrame)
	frame := eval[struct {
		Src, Title, Loading, Sandbox string
		Border, Margin               string
		Names                        []string
		Lock, Events                 string
	}](p, `() => {
		const f = `+firstFrame+`, q = new URL(f.src).searchParams;
		return {src: f.src, title: f.title, loading: f.loading, sandbox: f.sandbox.value, border: getComputedStyle(f).borderTopWidth,
			margin: getComputedStyle(f.parentElement).marginTop, names: [...q.keys()].sort(), lock: q.get('lock'), events: q.get('events')};
	}`)
	if !strings.HasPrefix(frame.Src, h.site+"/embed?") || frame.Title != "Who & what?" || frame.Loading != "lazy" || frame.Border != "0px" || frame.Margin != "16px" ||
		frame.Sandbox != "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads" || frame.Lock != "capex, taxRate" || frame.Events != "1" {
		t.Errorf("the frame is %+v", frame)
	}
	if !slices.Equal(frame.Names, want) {
		t.Errorf("the query's names are\n%q, not\n%q", frame.Names, want)
	}
	if names := eval[[]string](p, `() => performance.getEntriesByType('resource').map(e => e.name)`); slices.ContainsFunc(names, func(n string) bool { return strings.Contains(n, "/embed?") }) {
		t.Errorf("a frame far below has loaded already: %q", names)
	}

	h.article("/fallback", evergreen+element(""))
	p = h.visit(t, "/fallback")
	p.embed("/embed")
	p.waitFor("a title from the fallback", `() => `+firstFrame+`.title === 'How many layoffs pay for the GPUs?'`)
	if h := eval[float64](p, `() => document.querySelector('breakeven-calculator a').getBoundingClientRect().height`); h != 0 {
		t.Errorf("the fallback is shown beside the frame, %v px high", h)
	}
}

// The frame's messages come out as events; the element moves the figures and asks
// for them.
func TestTheLoaderSpeaksWithTheFrame(t *testing.T) {
	h := newPublisher(t)
	// A page that pins the version by its hash, which the browser checks.
	name, integrity := web.Loader()
	pinned := `<script async src="SITE/` + name + `" integrity="` + integrity + `" crossorigin="anonymous"></script>`
	h.article("/talk", heard+pinned+`<breakeven-calculator id="one" events></breakeven-calculator>`)
	p := h.visit(t, "/talk")
	// Before the frame is there: it is told as soon as it is.
	p.waitFor("the element", `() => !!document.querySelector('#one').shadowRoot`)
	eval[bool](p, `() => { document.querySelector('#one').set({capex: '95000000000'}); return true }`)
	e := p.embed("id=one")
	p.until("the engine's ready", func() bool {
		all := p.heard("ready")
		return len(all) > 0 && string(all[len(all)-1].Detail) == `{"stage":"engine"}` && all[0].From == "one"
	})
	e.inside.expect(amazon.with("capex", "95000000000"))

	got := eval[struct {
		Scenario map[string]any
		Result   map[string]any
	}](p, `() => document.querySelector('#one').get()`)
	if got.Scenario["capex"] != "95000000000" || got.Result["status"] != "ok" {
		t.Errorf("get gives %v", got)
	}
	eval[bool](p, `() => { const e = document.querySelector('#one'); e.set({payroll: '60000000000', revenue: '<b>'}); e.theme('dark'); return true }`)
	p.until("an error that names the field", func() bool {
		all := p.heard("error")
		return len(all) == 1 && strings.Contains(string(all[0].Detail), `"field":"revenue"`)
	})
	e.inside.expect(amazon.with("capex", "95000000000").with("payroll", "60000000000"))
	e.inside.waitFor("the dark theme", `() => document.querySelector('[data-breakeven]').dataset.theme === 'dark'`)
	p.until("a change", func() bool { return len(p.heard("change")) > 0 })

	h.article("/silent", evergreen+`<breakeven-calculator></breakeven-calculator>`)
	p = h.visit(t, "/silent")
	p.waitFor("the element", `() => !!document.querySelector('breakeven-calculator').shadowRoot`)
	if why := eval[string](p, `() => document.querySelector('breakeven-calculator').get().then(() => 'answered', e => e.message)`); !strings.Contains(why, "events") {
		t.Errorf("get without events says %q", why)
	}
}

// What an element made goes with it; put in again it works as before.
func TestTheLoaderLeavesNothingBehind(t *testing.T) {
	h := newPublisher(t)
	h.article("/remove", heard+`<script>
		const listeners = new Set();
		const add = window.addEventListener, remove = window.removeEventListener;
		window.addEventListener = (type, f, ...rest) => { if (type === 'message') listeners.add(f); return add.call(window, type, f, ...rest) };
		window.removeEventListener = (type, f, ...rest) => { listeners.delete(f); return remove.call(window, type, f, ...rest) };
	</script><script src="SITE/embed.js"></script>`+evergreen+element(`id="one"`)+element(`id="two" scenario="meta-2025"`))
	p := blank(t, visit{width: 1000, height: 4000})
	h.owns(p)
	p.goTo("/remove")
	one, two := p.embed("id=one"), p.embed("id=two")
	one.settles("the first of two", 640, whole)
	two.settles("the second", 640, whole)
	old := p.target("id=one")
	left := eval[[3]int](p, `() => {
		window.one = document.querySelector('#one');
		one.remove();
		one.set({capex: '1'}); // to nobody
		return [one.querySelectorAll('iframe').length, document.querySelectorAll('#two iframe').length, listeners.size];
	}`)
	if left != [3]int{0, 1, 1} {
		t.Errorf("after one of two is removed there are %d frames in it, %d in the other and %d listeners", left[0], left[1], left[2])
	}
	p.until("the end of its frame", func() bool {
		all, err := chromedp.Targets(p.ctx)
		return err == nil && !slices.ContainsFunc(all, func(i *target.Info) bool { return i.TargetID == old })
	})
	eval[bool](p, `() => { heard.length = 0; document.querySelector('#column').prepend(one); return true }`)
	again := p.embed("id=one")
	again.settles("put in again", 640, whole)
	p.until("its ready", func() bool { return len(p.heard("ready")) > 0 && p.heard("ready")[0].From == "one" })
	again.toggle()
	again.settles("put in again, with a detail open", 640, whole)
	two.settles("the other meanwhile", 640, whole)
}

// Nobody else's message moves the frame, and no message whatever harms the page.
func TestTheLoaderHearsItsFrameAlone(t *testing.T) {
	h := newPublisher(t)
	h.article("/hostile", heard+evergreen+`<breakeven-calculator id="one" events></breakeven-calculator>
		<iframe id="sibling" srcdoc="<p>Another frame</p>" title="Another"></iframe>`)
	p := h.visit(t, "/hostile")
	e := p.embed("id=one")
	before := e.settles("before", 640, whole)
	e.runs()
	p.until("the engine's ready", func() bool { return len(p.heard("ready")) > 1 })
	eval[bool](p, `async () => {
		heard.length = 0;
		const hostile = [
			{sentinel: 'amp', type: 'embed-size', height: 5000}, {source: 'breakeven', id: 'one', type: 'change', data: {}},
			{source: 'breakeven', type: 'ready', data: {stage: 'engine'}}, {source: 'breakeven', type: 'error', data: '<img src=x onerror=alert(1)>'},
			null, undefined, 0, '', 'pymxPYMxonexPYMxheightxPYMx5000', [], {type: {toString: 1}},
		];
		const sibling = document.querySelector('#sibling').contentWindow;
		for (const m of hostile) {
			window.postMessage(m, '*');
			sibling.eval('parent.postMessage(' + (m === undefined ? 'undefined' : JSON.stringify(m)) + ', "*")');
			// The right window with the wrong origin, and the other way round.
			const frame = document.querySelector('#one iframe').contentWindow;
			window.dispatchEvent(new MessageEvent('message', {data: m, origin: 'https://example.com', source: frame}));
			window.dispatchEvent(new MessageEvent('message', {data: m, origin: 'null', source: frame}));
			window.dispatchEvent(new MessageEvent('message', {data: m, origin: `+"'"+h.site+"'"+`, source: sibling}));
		}
		await new Promise(then => setTimeout(then, 100));
		return true;
	}`)
	if after := e.settles("after others' messages", 640, whole); after != before {
		t.Errorf("others' messages change the frame from %+v to %+v", before, after)
	}
	if all := eval[[]notification](p, `() => heard`); len(all) != 0 {
		t.Errorf("others' messages come out as events: %v", all)
	}

	// The frame itself is believed, within bounds: what each message makes of the
	// height is seen right after it.
	eval[bool](p, `() => {
		window.seen = {};
		const height = () => `+firstFrame+`.style.height;
		addEventListener('message', e => { if (e.data?.mark) seen[e.data.mark] = [height()] }, true);
		addEventListener('message', e => { if (e.data?.mark) seen[e.data.mark].push(height()) });
		return true;
	}`)
	for _, c := range []struct{ height, want string }{
		{"4321", "4321px"}, {"1", "100px"}, {"-5", "100px"}, {"0", "100px"}, {"1e9", "10000px"}, {"777.5", "777.5px"},
		{"NaN", ""}, {"Infinity", ""}, {"-Infinity", ""}, {"'500'", ""}, {"'1px;color:red'", ""}, {"null", ""}, {"undefined", ""}, {"true", ""}, {"{}", ""}, {"[700]", ""}, {"10n", ""},
	} {
		eval[bool](e.inside, `mark => { parent.postMessage({sentinel: 'amp', type: 'embed-size', height: `+c.height+`, mark}, '*'); return true }`, c.height)
		p.waitFor("the message of "+c.height, `mark => seen[mark]?.length === 2`, c.height)
		if seen := eval[[2]string](p, `mark => seen[mark]`, c.height); c.want == "" && seen[0] != seen[1] || c.want != "" && seen[1] != c.want {
			t.Errorf("told a height of %s the frame goes from %s to %s, want %q", c.height, seen[0], seen[1], c.want)
		}
	}
	eval[bool](e.inside, `() => {
		parent.postMessage({source: 'somebody', type: 'ready'}, '*');
		parent.postMessage('ready', '*');
		parent.postMessage({source: 'breakeven', type: 'error', data: {field: 'x'}}, '*');
		return true;
	}`)
	p.until("the last of the frame's messages", func() bool { return len(p.heard("error")) > 0 })
	if all := eval[[]notification](p, `() => heard.filter(e => e.type !== 'change')`); len(all) != 1 {
		t.Errorf("messages of others come out as events: %v", all)
	}
	if address := eval[string](p, `() => location.pathname`); address != "/hostile" {
		t.Errorf("the page around is at %s now", address)
	}
}

// On a page of the site's own origin the frame gets no origin at all, and runs.
func TestTheLoaderOnItsOwnOrigin(t *testing.T) {
	h := newPublisher(t)
	site, err := url.Parse(h.site)
	if err != nil {
		t.Fatal(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(site)
	for _, path := range []string{"/embed", "/embed.js", "/assets/", "/table/", "/accent/"} {
		h.mux.Handle(path, proxy)
	}
	h.mux.Handle("/news/", http.StripPrefix("/news", proxy))
	h.site = h.url
	h.article("/own", heard+evergreen+`<breakeven-calculator id="one" events></breakeven-calculator>`)
	p := h.visit(t, "/own")
	p.waitFor("the frame", `() => !!`+firstFrame)
	if sandbox := eval[string](p, `() => `+firstFrame+`.sandbox.value`); sandbox != "allow-scripts" {
		t.Errorf("the sandbox on the same origin is %q", sandbox)
	}
	p.until("ready from the table", func() bool { return len(p.heard("ready")) > 0 })
	eval[bool](p, `() => { document.querySelector('#one').set({capex: '95000000000'}); return true }`)
	p.until("the engine's ready", func() bool {
		all := p.heard("ready")
		return string(all[len(all)-1].Detail) == `{"stage":"engine"}`
	})
	got := eval[struct{ Scenario map[string]any }](p, `() => document.querySelector('#one').get()`)
	if got.Scenario["capex"] != "95000000000" {
		t.Errorf("get gives %v", got)
	}
	if height := eval[string](p, `() => `+firstFrame+`.style.height`); !strings.HasSuffix(height, "px") || strings.Contains(height, "calc") {
		t.Errorf("the frame's height is %q after its message", height)
	}

	// Under another path everything is beside the script, a pinned one, too.
	name, _ := web.Loader()
	h.article("/below", `<script async src="SITE/news/`+name+`"></script><breakeven-calculator></breakeven-calculator>`)
	p = h.visit(t, "/below")
	p.waitFor("the frame", `site => `+firstFrame+`?.src === site + '/news/embed'`, h.site)
}
