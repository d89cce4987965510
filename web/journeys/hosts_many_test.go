package journeys

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
)

// manyFrames are our frames on the page with many of them, by their id, and the width each has there.
var manyFrames = []struct {
	id    string
	width float64
}{
	{"one", 640}, {"two", 320}, {"three", 900}, {"four", 640}, {"five", 320}, {"six", 640}, {"seven", 900}, {"eight", 640}, {"nine", 320}, {"ten", 640},
}

// foreign serves a frame of a third party: another origin, which is even of our site.
func (h *publisher) foreign(t testing.TB) (origin string) {
	t.Helper()
	page, err := os.ReadFile("testdata/hosts/foreign.html")
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write(page)
	}))
	t.Cleanup(server.Close)
	h.others = append(h.others, server.URL)
	return server.URL
}

// Ten of our frames on one page, beside others' and sized by six scripts at once, each keep to their own messages.
func TestManyFramesOnOnePage(t *testing.T) {
	h := newPublisher(t)
	h.article("/", strings.ReplaceAll(pasted(t, "many"), "OTHER", h.foreign(t)))
	p := h.visit(t, "/")
	embeds := map[string]*embed{}
	for _, one := range manyFrames {
		embeds[one.id] = p.embed("id=" + one.id)
	}
	before := map[string]fit{}
	measure := func(what string) map[string]fit {
		t.Helper()
		all := map[string]fit{}
		for _, one := range manyFrames {
			e := embeds[one.id]
			e.show()
			all[one.id] = e.settles(what+", "+one.id, one.width, whole)
		}
		return all
	}
	same := func(what, but string, now map[string]fit) {
		t.Helper()
		for id, f := range now {
			if f != before[id] && id != but {
				t.Errorf("%s: the frame %s changed from %+v to %+v", what, id, before[id], f)
			}
		}
	}
	for _, one := range manyFrames {
		p.until("the size of "+one.id+", which nobody has seen yet", embeds[one.id].fits)
	}
	before = measure("loaded")

	// What opens in one frame makes that one higher.
	embeds["five"].toggle()
	same("a detail in another", "five", measure("a detail in five"))
	embeds["five"].toggle()
	same("the detail closed", "", measure("the detail closed"))

	// A frame beside them tells its own size and talks to ours as if it were their page.
	heard, began := eval[int](p, `() => heard.length`), p.now()
	wanted := map[string]moment{}
	for id, e := range embeds {
		wanted[id] = e.inside.moment("revenue")
		eval[bool](e.inside, `() => { addEventListener('message', ({data}) => { if (data?.mark) document.documentElement.dataset.mark = data.mark }); return true }`)
	}
	for i, part := range []string{"/foreign?again", "/foreign"} {
		eval[bool](p.inside(part), `mark => { boast(); meddle(mark); return true }`, fmt.Sprint("mark-", i))
		for id, e := range embeds {
			if id == "six" || id == "seven" {
				continue // in a shadow, where no frame beside it can reach it
			}
			e.inside.waitFor("the other frame's last message", `mark => document.documentElement.dataset.mark === mark`, fmt.Sprint("mark-", i))
		}
	}
	for id, e := range embeds {
		m := e.inside.moment("revenue")
		if fmt.Sprint(m) != fmt.Sprint(wanted[id]) || e.inside.stage() != "table" {
			t.Errorf("another frame's messages changed %s: stage %s, %+v, before %+v", id, e.inside.stage(), m, wanted[id])
		}
		if theme := eval[string](e.inside, `() => document.querySelector('[data-breakeven]').dataset.theme || ''`); theme != map[bool]string{true: "dark", false: "auto"}[id == "nine"] {
			t.Errorf("another frame's messages gave %s the theme %q", id, theme)
		}
	}
	same("another's messages", "", measure("another's messages"))
	p.rested("another frame's messages", began)
	if answers := eval[[]any](p, `n => heard.slice(n).filter(m => m.data.source === 'breakeven' || typeof m.data === 'string' && /meddler|breakeven/.test(m.data))`, heard); len(answers) > 0 {
		t.Errorf("our frames answered another frame: %v", answers)
	}

	// The page means one of them, by its id.
	for _, e := range embeds {
		e.post(map[string]any{"source": "breakeven", "id": "five", "type": "set", "data": scenario{"capex": "100000000000"}})
	}
	embeds["five"].show()
	embeds["five"].inside.waitForStage("engine")
	embeds["five"].inside.expect(amazon.with("capex", "100000000000"))
	for id, e := range embeds {
		if id != "five" && (e.inside.stage() != "table" || fmt.Sprint(e.inside.moment("revenue")) != fmt.Sprint(wanted[id])) {
			t.Errorf("what was set in five changed %s", id)
		}
	}
	same("a value set in another", "five", measure("a value set in five"))

	// The page asks all of them; the one whose address allows it answers, under its own name.
	for _, e := range embeds {
		e.post(map[string]any{"source": "breakeven", "type": "get"})
	}
	embeds["ten"].show()
	p.waitFor("the figures of ten", `() => heard.some(m => m.data.source === 'breakeven' && m.data.type === 'change')`)
	for _, id := range eval[[]string](p, `() => heard.filter(m => m.data.source === 'breakeven' && m.data.type === 'change').map(m => m.data.id)`) {
		if id != "ten" {
			t.Errorf("%s tells its figures, and its address does not allow that", id)
		}
	}
	measure("at the end")
}

// show brings the frame onto the screen: what is off it is not drawn, and can't be seen to rest.
func (e *embed) show() {
	e.page.Helper()
	eval[bool](e.page, `() => { `+e.find+`.scrollIntoView({behavior: 'instant'}); return true }`)
}

// post sends the frame a message from its page.
func (e *embed) post(message any) {
	e.page.Helper()
	eval[bool](e.page, `message => { `+e.find+`.contentWindow.postMessage(message, '*'); return true }`, message)
}
