package journeys

import (
	"fmt"
	"html"
	"io"
	"math"
	"net/http"
	"strings"
	"testing"

	"breakeven/app/snippet"
)

// element is what an editor pastes for the loader: attributes as an author
// writes them, then the fallback.
func element(attributes string) string {
	return `<breakeven-calculator ` + attributes + `><a href="SITE/embed">How many layoffs pay for the GPUs?</a></breakeven-calculator>`
}

const evergreen = `<script async src="SITE/embed.js"></script>`

// firstFrame finds the frame that the loader made in the first element.
const firstFrame = `document.querySelector('breakeven-calculator iframe')`

// runs shows interest until the engine has taken the frame over. A frame that has
// just been put there may miss the first sign.
func (e *embed) runs() {
	e.page.Helper()
	e.page.until("the engine", func() bool {
		e.interest()
		return eval[bool](e.inside, `() => document.querySelector('[data-breakeven]').dataset.stage === 'engine'`)
	})
}

// As soon as the loader has run, and before anything of the frame is there, the
// element is as high as the frame will be.
func TestTheLoaderKnowsTheHeightBeforeTheFrame(t *testing.T) {
	h := newPublisher(t)
	for i, c := range []struct{ attributes, query string }{
		{``, ""},
		{`scenario="meta-2025" lock="revenue, headcount"`, "scenario=meta-2025"},
		{`hide="capex"`, "hide=capex"},
		{`hide="revenue,payroll,taxRate"`, "hide=revenue,payroll"},
		{`show="equivalents" style="` + snippet.Reserve("show=equivalents") + `"`, "show=equivalents"},
	} {
		var columns strings.Builder
		for _, width := range columnWidths {
			if c.query != "" && strings.HasPrefix(c.query, "hide") && width >= 896 {
				continue // without a style the loader knows hidden fields up to here
			}
			fmt.Fprintf(&columns, `<div class="w" style="width:%dpx">%s</div>`, width, element(c.attributes))
		}
		path := fmt.Sprint("/heights", i)
		h.article(path, columns.String()+`<script src="SITE/embed.js"></script><script>
			window.known = [...document.querySelectorAll('.w')].map(e => [e.offsetWidth, e.offsetHeight]);
		</script>`)
		p := h.visit(t, path)
		for _, known := range eval[[][2]int](p, `() => known`) {
			if want := snippet.Height(known[0], c.query); max(known[1]-want, want-known[1]) > 2 {
				t.Errorf("%s in a column of %d px is %d px high, not %d", c.attributes, known[0], known[1], want)
			}
		}
	}
}

// The page around moves nowhere, from its first paint until the engine has taken
// over: whenever the script comes, and without one.
func TestNothingOnThePageAroundMoves(t *testing.T) {
	h := newPublisher(t)
	late := `<script>setTimeout(() => { const s = document.createElement('script'); s.src = 'SITE/embed.js'; document.head.append(s) }, 400)</script>`
	iframe := func(style string) string {
		return fmt.Sprintf(`<iframe src="SITE/embed" title="Breakeven" height="%d" loading="lazy" style="%s"></iframe>`, snippet.Height(640, ""), html.EscapeString(style))
	}
	reserved := element(`style="` + snippet.Reserve("") + `"`)
	for _, c := range []struct {
		name, pasted string
		windows      []int // width of the window; the column is 40 px less, at most 640
	}{
		{"loader", evergreen + reserved, []int{360, 640, 1000}},
		{"late loader", reserved + late, []int{360, 1000}},
		{"loader without its style", evergreen + element(""), nil},
		{"iframe", iframe(snippet.FrameStyle("")), []int{360, 1000}},
		{"iframe in a column", `<div style="` + snippet.Column + `">` + iframe(snippet.ColumnFrameStyle("")) + `</div>`, []int{360, 640, 1000}},
	} {
		path := "/" + strings.ReplaceAll(c.name, " ", "-")
		h.article(path, `<style>#column { width: auto !important; max-width: 640px; margin: 0 20px } iframe { max-width: 100% }</style>`+c.pasted)
		for _, width := range c.windows {
			t.Run(fmt.Sprintf("%s at %d px", c.name, width), func(t *testing.T) {
				p := blank(t, visit{width: width, height: 2400})
				h.owns(p)
				p.goTo(path)
				before := eval[float64](p, `() => document.querySelector('#after').getBoundingClientRect().top`)
				e := p.embed("/embed")
				e.runs()
				e.inside.frame()
				p.frame()
				if shifts := eval[[]any](p, `() => journeyShifts`); len(shifts) != 0 {
					t.Errorf("the page around moves: %v", shifts)
				}
				if after := eval[float64](p, `() => document.querySelector('#after').getBoundingClientRect().top`); math.Abs(after-before) > 3 {
					t.Errorf("what stands below goes from %v to %v px", before, after)
				}
				if f := e.fit(); math.Abs(f.Height-f.Content) > 10 {
					t.Errorf("the frame's content does not fit it: %+v", f)
				}
			})
		}
	}
}

// A page whose rules would shrink the element to its content, and one whose policy
// allows nothing but the script and the frame, show the frame whole.
func TestTheLoaderOnDifficultPages(t *testing.T) {
	h := newPublisher(t)
	h.article("/flex", evergreen+`<style>iframe { width: 10px; height: 10px; display: none }</style>
		<div style="display: flex; flex-direction: column; align-items: center; width: 500px">`+element("")+`</div>`)
	p := h.visit(t, "/flex")
	p.embed("/embed").settles("in a box that centres", 500, whole)

	h.mux.HandleFunc("/strict", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", strings.ReplaceAll("default-src 'none'; script-src SITE; frame-src SITE; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'", "SITE", h.site))
		io.WriteString(w, strings.ReplaceAll(`<!doctype html><html lang="en"><title>Strict</title><link rel="icon" href="data:,">`+evergreen+element(`id="one" events`), "SITE", h.site))
	})
	p = h.visit(t, "/strict")
	e := p.embed("id=one")
	e.runs()
	e.settles("under a strict policy", 984, whole) // the window's 1000 px less the body's margins
	if got := eval[map[string]any](p, `() => document.querySelector('#one').get()`); got["result"] == nil {
		t.Errorf("get gives %v", got)
	}
}
