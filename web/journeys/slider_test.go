package journeys

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// The five figures with a slider, and where each is taken, as a share of its way.
var sliders = []struct {
	field string
	to    float64
}{
	{"revenue", 0.3}, {"capex", 0.9}, {"payroll", 0.7}, {"headcount", 0.8}, {"layoffs", 0.6},
}

// Whatever moves a slider, every output is what `breakeven solve` says of the value where it stands.
func TestASliderMovedByMouse(t *testing.T) {
	for _, address := range []string{"/", "/embed"} {
		p := open(t, address, visit{})
		for _, s := range sliders {
			p.expect(amazon.with(s.field, p.drag(s.field, s.to, nil)))
			p.back(s.field)
			p.expect(amazon)
		}
	}
}

func TestASliderMovedByTouch(t *testing.T) {
	p := open(t, "/embed", visit{width: 360, height: 740, touch: true})
	for _, s := range sliders {
		p.expect(amazon.with(s.field, p.swipe(s.field, s.to)))
		p.back(s.field)
		p.expect(amazon)
	}
}

func TestASliderMovedByKeyboard(t *testing.T) {
	p := open(t, "/", visit{})
	for _, s := range sliders {
		p.focus(slider(s.field))
		before := p.value(s.field)
		for _, key := range []string{kb.ArrowRight, kb.ArrowUp, kb.PageUp, kb.ArrowLeft, kb.End, kb.PageDown} {
			p.press(key)
			p.expect(amazon.with(s.field, p.track(s.field).Value))
		}
		if after := p.value(s.field); after == before {
			t.Errorf("the keys leave the %s slider at %s", s.field, before)
		}
		if text := eval[string](p, `s => document.querySelector(s).getAttribute('aria-valuetext')`, slider(s.field)); len(text) < 4 {
			t.Errorf("the %s slider's aria-valuetext is %q", s.field, text)
		}
		p.back(s.field)
		p.expect(amazon)
	}
}

// While a slider is dragged, the page keeps its height, the strip over it its shape, and the scale its ends.
func TestDraggingMovesNothingButTheAnswer(t *testing.T) {
	for _, width := range []int{320, 1280} {
		p := open(t, "/embed", visit{width: width})
		for _, s := range sliders {
			p.track(s.field) // rests, and its details are open
			height, others := p.height(), p.otherStrips(s.field)
			for _, to := range []float64{s.to, 1, 0, 0.55} {
				p.track(s.field)
				before := p.drawn(s.field) // between two drags the chart's axes may step
				if before.Strip == "" || before.Height != height {
					t.Errorf("%d px: before %s is dragged to %v the page is %v px high, not %v, and its strip is %q", width, s.field, to, before.Height, height, before.Strip)
				}
				var changed *drawn
				p.drag(s.field, to, func() {
					if now := p.drawn(s.field); now != before && changed == nil {
						changed = &now
					}
				})
				if changed != nil {
					t.Errorf("%d px: dragging %s to %v changes\n%+v to\n%+v", width, s.field, to, before, *changed)
				}
			}
			if s.field != "layoffs" && p.otherStrips(s.field) == others {
				t.Errorf("%d px: no other strip follows %s", width, s.field)
			}
			p.back(s.field)
		}
	}
}

// What must stay while a field's slider is dragged: the page's height in px, the curve over the slider, its ends.
type drawn struct {
	Height          float64
	Strip, Min, Max string
}

func (p *tab) drawn(field string) drawn {
	p.Helper()
	return eval[drawn](p, `s => {
		const e = document.querySelector(s);
		return {Height: document.documentElement.getBoundingClientRect().height, Min: e.min, Max: e.max,
			Strip: [...e.closest('[role=group]').querySelectorAll('path.line')].map(e => e.getAttribute('d')).join(' ')};
	}`, slider(field))
}

// height gives the document's height, in px.
func (p *tab) height() float64 {
	p.Helper()
	return eval[float64](p, `() => document.documentElement.getBoundingClientRect().height`)
}

// otherStrips gives the shapes of all the curves but one field's.
func (p *tab) otherStrips(field string) string {
	p.Helper()
	return eval[string](p, `s => {
		const own = document.querySelector(s).closest('[role=group]');
		return [...document.querySelectorAll('[data-breakeven] path.line')].filter(e => !own.contains(e)).map(e => e.getAttribute('d')).join(' ');
	}`, slider(field))
}

// back takes one moved field back to the author's value, by the control that offers it.
func (p *tab) back(field string) {
	p.Helper()
	p.click("the way back for "+field, `s => [...document.querySelector(s).closest('[role=group]').querySelectorAll('button')].find(b => /^back to/i.test(b.innerText))`, slider(field))
	p.track(field)
}
