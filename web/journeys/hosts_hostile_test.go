package journeys

import (
	"os"
	"strings"
	"testing"
)

// hostileFrame is sized by Datawrapper's script, speaks to pym, WordPress and scripts, and takes for capex what lies in
// its author's range alone.
const hostileFrame = `<iframe id="ours" src="SITE/embed?id=ours&childId=layoffs&events=1&lock=revenue&min.capex=50000000000&max.capex=150000000000#?secret=aB3xY9kQ2z" title="Ours" style="width: 100%" height="400"></iframe>
<script src="/npm/@datawrapper/chart-core/dist/embed.js"></script>
<script>
window.heard = [];
addEventListener("message", ({data}) => heard.push(data));
</script>
<iframe src="OTHER/foreign" title="Another's"></iframe>`

// Whatever a page, or another frame on it, sends: it stays a message. Nothing runs, becomes markup, throws or hangs, and
// no value moves that no valid message moved.
func TestHostileMessages(t *testing.T) {
	source, err := os.ReadFile("testdata/hosts/hostile.js")
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, text := range hostile {
		texts = append(texts, strings.ToValidUTF8(text, "\ufffd"))
	}
	h := newPublisher(t)
	h.article("/", strings.ReplaceAll(hostileFrame, "OTHER", h.foreign(t)))
	p := h.visit(t, "/")
	e := p.embed("id=ours")
	e.settles("loaded", 640, whole)
	e.inside.expect(amazon)
	fragment := eval[string](e.inside, `() => location.hash`)

	// barrage sends all of it from a window, which gives the frame as a function of JavaScript does.
	barrage := func(from *tab, frame string) (sent int) {
		t.Helper()
		return eval[int](from, `texts => {
			const all = (`+strings.TrimSpace(string(source))+`)(texts);
			for (const message of all) (`+frame+`)().postMessage(message, '*');
			return all.length;
		}`, texts)
	}
	unmoved := func(when string) {
		t.Helper()
		e.inside.harmless(when)
		e.inside.expect(amazon)
		if now := eval[string](e.inside, `() => location.hash`); now != fragment {
			t.Errorf("%s: the frame's fragment is %q, not %q", when, now, fragment)
		}
		if theme := eval[string](e.inside, `() => document.querySelector('[data-breakeven]').dataset.theme`); theme != "auto" {
			t.Errorf("%s: the theme is %q", when, theme)
		}
		e.settles(when, 640, whole)
		if report := p.watch.report() + e.inside.watch.report(); report != "" {
			t.Fatalf("%s: %s", when, report)
		}
	}

	// Another frame is no page of ours: the valid ones among them don't count, either.
	other := p.inside("/foreign")
	eval[bool](e.inside, `() => { addEventListener('message', ({data}) => { if (data?.mark) document.documentElement.dataset.mark = data.mark }); return true }`)
	heard := eval[int](p, `() => heard.length`)
	barrage(other, `() => parent.frames[0]`)
	eval[bool](other, `() => { parent.frames[0].postMessage({source: 'breakeven', type: 'set', data: {capex: '95000000000'}}, '*'); parent.frames[0].postMessage({mark: 'said'}, '*'); return true }`)
	e.inside.waitFor("the other frame's last message", `() => document.documentElement.dataset.mark === 'said'`)
	e.post(map[string]any{"type": "embed-size-query"})
	p.waitFor("the frame's height", `n => heard.slice(n).some(m => m?.type === 'embed-size')`, heard)
	unmoved("another frame's messages")
	if answers := eval[[]any](p, `n => heard.slice(n).filter(m => m?.source === 'breakeven' || typeof m === 'string' && m.startsWith('['))`, heard); len(answers) > 0 {
		t.Errorf("another frame's messages are answered: %v", answers)
	}
	if stage := e.inside.stage(); stage != "table" {
		t.Errorf("another frame's messages brought the stage %s", stage)
	}

	page := `() => document.getElementById('ours').contentWindow`
	for _, when := range []string{"messages in stage table", "messages in stage engine"} {
		if sent := barrage(p, page); sent < 100 {
			t.Fatalf("only %d messages were sent", sent)
		}
		e.inside.waitForStage("engine")
		// The answer to the last message comes after those to all others.
		n := eval[int](p, `() => heard.length`)
		e.post(map[string]any{"source": "breakeven", "id": "ours", "type": "get"})
		p.waitFor("the frame's answer", `n => heard.slice(n).some(m => m.type === 'change')`, n)
		unmoved(when)
	}
	for _, odd := range eval[[]string](p, `() => heard.filter(m => {
		if (m?.source !== 'breakeven') return m === null || m === undefined;
		if (m.type === 'ready') return !['table', 'engine'].includes(m.data.stage);
		if (m.type === 'change') return typeof m.data.scenario !== 'object' || m.data.result.status !== 'ok';
		return m.type !== 'error' || [m.data.field, m.data.code, m.data.message].some(t => typeof t !== 'string' || t.length > 600) || !m.data.code || !m.data.message;
	}).map(m => JSON.stringify(m)?.slice(0, 200))`) {
		t.Errorf("the frame tells its page %s", odd)
	}

	// What is valid still counts, and the slider answers.
	e.post(map[string]any{"source": "breakeven", "type": "set", "data": scenario{"capex": "95000000000"}})
	e.inside.expect(amazon.with("capex", "95000000000"))
	now := e.inside.put("capex", "100000000000")
	e.inside.expect(amazon.with("capex", now.Value))
	e.toggle()
	e.settles("a detail, after all", 640, whole)
}
