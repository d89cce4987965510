package journeys

import (
	"context"
	"testing"

	"github.com/chromedp/chromedp"
)

// A frame that a page shows later, as behind the tabs of a panel, hides and shows again, or loads anew, fits each time.
func TestAFrameThatIsShownLaterFits(t *testing.T) {
	h := newPublisher(t)
	for _, name := range []string{"pym", "datawrapper", "iframe-resizer-4", "open-iframe-resizer"} {
		t.Run(name, func(t *testing.T) {
			h.article("/"+name, `<style>#column { display: none }</style>`+pasted(t, name))
			p := h.visit(t, "/"+name)
			e := p.embed("/embed")
			eval[bool](p, `() => { document.getElementById('column').style.display = 'block'; return true }`)
			e.settles("shown", 640, whole)
			eval[bool](p, `() => { document.getElementById('column').style.display = 'none'; return true }`)
			p.frame()
			eval[bool](p, `() => { const c = document.getElementById('column'); c.style.width = '320px'; c.style.display = 'block'; return true }`)
			e.settles("shown again", 320, whole)

			eval[bool](e.inside, `() => { document.documentElement.dataset.first = ''; return true }`)
			eval[bool](p, `() => { const f = `+e.find+`; f.src = f.src; return true }`)
			e.inside.waitFor("the frame to load anew", `() => !('first' in document.documentElement.dataset) && !!document.querySelector('[data-stage=table]')`)
			e.widen(640)
			e.settles("loaded anew", 640, whole)
		})
	}
}

// Where the page is printed, the frame tells the height it has on paper, and its own again afterwards.
func TestAFrameOnPaper(t *testing.T) {
	h := newPublisher(t)
	h.article("/", pasted(t, "datawrapper")+`<script>
window.heights = [];
addEventListener("message", ({data}) => { if (data["datawrapper-height"]) heights.push(data.height) });
</script>`)
	p := h.visit(t, "/")
	e := p.embed("/embed")
	screen := e.settles("loaded", 640, whole)
	told := eval[int](p, `() => heights.length`)
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if _, err := chromedp.Run(ctx, chromedp.PrintToPDF()); err != nil {
		t.Fatal(err)
	}
	if after := e.settles("printed", 640, whole); after != screen {
		t.Errorf("a print leaves %+v, not %+v", after, screen)
	}
	// Paper shows neither sliders nor the foot.
	if paper := eval[[]float64](p, `n => heights.slice(n).filter(h => h !== heights[n - 1])`, told); len(paper) == 0 || paper[0] > screen.Content-100 || paper[0] < 300 {
		t.Errorf("on the way to the printer the frame told %v px, having %v on the screen", paper, screen.Content)
	}
}
