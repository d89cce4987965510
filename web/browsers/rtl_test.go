package browsers

import (
	"strconv"
	"strings"
	"testing"
)

// In Arabic the page runs from right to left: sliders, keys and drawings with it, numbers in its own digits. What
// they mean is the same.
func TestAPageFromRightToLeft(t *testing.T) {
	everywhere(t, func(t *testing.T, in *place) {
		p := in.open(t, "/embed?lang=ar", visit{width: 640})
		if got := eval[string](p, `() => document.documentElement.lang + getComputedStyle(document.querySelector('[data-breakeven]')).direction`); got != "arrtl" {
			t.Errorf("the page is in %s", got)
		}
		p.expect(amazon)
		if s := p.sentence(); !strings.Contains(s, "٣٢٬٠٣٤") {
			t.Errorf("the sentence reads %q", s)
		}
		if k := p.track("capex"); !k.Backwards {
			t.Error("sliders run from left to right")
		}
		value := p.drag(mouse, "capex", 0.8)
		p.expect(amazon.with("capex", value))

		// The keys move the handle where they point.
		p.focus(slider("capex"))
		p.press(keyArrowLeft)
		p.waitFor("the key to be felt", `(s, now) => document.querySelector(s).value !== now`, slider("capex"), value)
		was, _ := strconv.ParseFloat(value, 64)
		if now, err := strconv.ParseFloat(p.value("capex"), 64); err != nil || now <= was {
			t.Errorf("the key to the left takes the slider from %s to %s", value, p.value("capex"))
		}

		p.enter("capex", "١٠٠ مليار", keyEnter)
		p.expect(amazon.with("capex", "100000000000"))
		// The drawing is mirrored with its slider: nobody is laid off at its right edge.
		if at := eval[float64](p, `() => {
			const box = document.querySelector('[data-breakeven] .chart').getBoundingClientRect(), pin = document.querySelector('[data-breakeven] .chart .pin').getBoundingClientRect();
			return (pin.left + pin.width / 2 - box.left) / box.width;
		}`); at < 0.9 {
			t.Errorf("the curve begins at %.2f of the drawing's width", at)
		}
	})
}
