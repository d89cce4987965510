package journeys

import "testing"

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
