package browsers

import (
	"slices"
	"testing"
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
	everywhere(t, func(t *testing.T, in *place) {
		p := in.open(t, "/", visit{})
		for _, s := range sliders {
			p.expect(amazon.with(s.field, p.drag(mouse, s.field, s.to)))
			p.back(s.field)
			p.expect(amazon)
		}
	})
}

func TestASliderMovedByTouch(t *testing.T) {
	everywhere(t, func(t *testing.T, in *place) {
		p := in.open(t, "/embed", visit{width: 480, height: 740})
		eval[bool](p, `() => { window.felt = []; addEventListener('pointerdown', e => felt.push(e.pointerType), true); return true }`)
		for _, s := range sliders {
			p.expect(amazon.with(s.field, p.drag(finger, s.field, s.to)))
			p.back(s.field)
			p.expect(amazon)
		}
		p.able(touch, slices.Contains(eval[[]string](p, `() => felt`), "touch"))
	})
}

func TestASliderMovedByKeyboard(t *testing.T) {
	everywhere(t, func(t *testing.T, in *place) {
		p := in.open(t, "/", visit{})
		for _, s := range sliders {
			p.focus(slider(s.field))
			before := p.value(s.field)
			for _, key := range []string{keyArrowRight, keyArrowUp, keyPageUp, keyArrowLeft, keyEnd, keyPageDown} {
				now := p.value(s.field)
				p.press(key)
				p.waitFor("the key to be felt", `(s, now) => document.querySelector(s).value !== now`, slider(s.field), now)
				p.expect(amazon.with(s.field, p.value(s.field)))
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
	})
}

// back takes one moved field back to the author's value, by the control that offers it.
func (p *page) back(field string) {
	p.Helper()
	p.click("the way back for "+field, `s => [...document.querySelector(s).closest('[role=group]').querySelectorAll('button')].find(b => /^back to/i.test(b.innerText))`, slider(field))
}
