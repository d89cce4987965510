package journeys

import (
	"fmt"
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
	for _, width := range []int{320, 640, 1280} {
		p := open(t, "/embed", visit{width: width})
		for _, s := range sliders {
			t.Run(fmt.Sprintf("%s at %d px", s.field, width), func(t *testing.T) {
				p.track(s.field) // opens and scrolls, if need be
				height, own, others := p.height(), p.strip(s.field), p.otherStrips(s.field)
				ends := eval[[2]string](p, `s => { const e = document.querySelector(s); return [e.min, e.max] }`, slider(s.field))
				if own == "" {
					t.Fatal("there is no strip")
				}
				for _, to := range []float64{s.to, 1, 0, 0.5} {
					p.drag(s.field, to, func() {
						if h := p.height(); h != height {
							t.Errorf("the page's height changes from %v to %v px", height, h)
						}
						if strip := p.strip(s.field); strip != own {
							t.Errorf("its own strip changes from %s to %s", own, strip)
						}
						if now := eval[[2]string](p, `s => { const e = document.querySelector(s); return [e.min, e.max] }`, slider(s.field)); now != ends {
							t.Errorf("the scale's ends change from %v to %v", ends, now)
						}
					})
				}
				if s.field != "layoffs" && p.otherStrips(s.field) == others {
					t.Error("no other strip follows")
				}
				p.back(s.field)
			})
		}
	}
}

// height gives the document's height, in px.
func (p *tab) height() float64 {
	p.Helper()
	return eval[float64](p, `() => document.documentElement.getBoundingClientRect().height`)
}

// strip gives the shape of the curve over a field's slider: the paths of its line.
func (p *tab) strip(field string) string {
	p.Helper()
	return eval[string](p, `s => [...document.querySelector(s).closest('[role=group]').querySelectorAll('path.line')].map(e => e.getAttribute('d')).join(' ')`, slider(field))
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
