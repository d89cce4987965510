package journeys

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// Before the engine is there the first slider answers from the page's table, whatever moves it, exactly.
func TestTheFirstSliderAnswersFromTheTable(t *testing.T) {
	r := newRoad(t)
	r.hold()
	for i := 0; i < len(sliders); i += some(t, 1, len(sliders)) {
		s := sliders[i]
		t.Run(s.field+" by mouse", func(t *testing.T) {
			p := along(t, r, "/embed", visit{})
			p.track(s.field)
			sentence := p.sentence()
			var seen []moment
			last := p.pull(s.field, mouseGrip, s.to, func() { seen = append(seen, p.moment(s.field)) })
			for _, m := range append(seen, p.moment(s.field)) {
				m.says(t, amazon.with(s.field, m.Value))
			}
			p.afterFirst(s.field, last, sentence)
		})
		t.Run(s.field+" by touch", func(t *testing.T) {
			p := along(t, r, "/", visit{width: 360, height: 740, touch: true})
			sentence := p.sentence()
			last := p.pull(s.field, fingerGrip, s.to, nil)
			p.moment(s.field).says(t, amazon.with(s.field, last))
			p.afterFirst(s.field, last, sentence)
		})
		t.Run(s.field+" by keyboard", func(t *testing.T) {
			p := along(t, r, "/embed/amazon-2025-9m", visit{})
			p.focus(slider(s.field))
			sentence := p.sentence()
			before := p.value(s.field)
			for _, key := range []string{kb.ArrowRight, kb.ArrowUp, kb.PageUp, kb.ArrowLeft, kb.PageDown, kb.End, kb.Home, kb.ArrowRight} {
				p.press(key)
				m := p.moment(s.field)
				m.says(t, amazon.with(s.field, m.Value))
				if m.Value == before {
					t.Errorf("a key leaves the slider at %s", before)
				}
				before = m.Value
			}
			p.afterFirst(s.field, before, sentence)
		})
		t.Run(s.field+" in the same frame", func(t *testing.T) {
			p := along(t, r, "/", visit{})
			k := p.track(s.field)
			for _, share := range []float64{0.07, 0.93, 0.501, 0} {
				m := p.put(s.field, strconv.FormatFloat(k.Min+share*(k.Max-k.Min), 'f', 0, 64))
				m.says(t, amazon.with(s.field, m.Value))
			}
		})
	}
}

// afterFirst checks what else follows a first slider's move: the sentence, the link, the box; still no engine.
func (p *tab) afterFirst(field, value, before string) {
	p.Helper()
	if now := p.sentence(); now == before || strings.TrimSpace(now) == "" {
		p.Errorf("the sentence still reads %q", now)
	}
	p.waitFor("the link to hold the reader's "+field, `(f, v) => new URLSearchParams(location.hash.slice(1)).get(f) === v`, field, value)
	if stage := p.stage(); stage != "table" {
		p.Errorf("the engine is held back, and the stage is %s", stage)
	}
}

// What the table can't answer waits for the engine, says so, and is answered exactly when it comes.
func TestASecondFigureWaitsForTheEngine(t *testing.T) {
	for _, second := range []struct {
		what string
		move func(p *tab) (field, value string)
	}{
		{"slider", func(p *tab) (string, string) { return "revenue", p.put("revenue", "450000000000").Value }},
		{"key", func(p *tab) (string, string) {
			p.focus(slider("payroll"))
			p.press(kb.ArrowRight)
			return "payroll", p.value("payroll")
		}},
		{"box", func(p *tab) (string, string) { p.enter("taxRate", "21.5%"); return "taxRate", "0.215" }},
		{"its own box", func(p *tab) (string, string) { p.enter("capex", "95000000001"); return "capex", "95000000001" }},
	} {
		t.Run(second.what, func(t *testing.T) {
			r := newRoad(t)
			release := r.hold()
			p := along(t, r, "/embed", visit{})
			line := p.footLine()
			first := p.pull("capex", mouseGrip, 0.9, nil)
			p.moment("capex").says(t, amazon.with("capex", first))
			field, value := second.move(p)
			p.moment("capex").waits(t)
			if now := p.footLine(); now == line || len(now) < 10 {
				t.Errorf("nothing says that the answer is on its way: %q", now)
			}
			p.moment("capex").waits(t)
			release()
			p.waitForStage("engine")
			s := amazon.with("capex", first, field, value)
			p.expect(s)
			p.waitFor("no output to wait", `() => !document.querySelector('[data-breakeven] [aria-busy=true]')`)
			p.waitFor("the link to hold both", `(f, v) => new URLSearchParams(location.hash.slice(1)).get(f) === v`, field, value)
			if got := p.value("capex"); field != "capex" && got != first {
				t.Errorf("the first slider stands at %s, not %s", got, first)
			}
		})
	}
}

// A first figure in an exact box waits, too: the table has no answer for it.
func TestAnExactFigureWaitsForTheEngine(t *testing.T) {
	r := newRoad(t)
	release := r.hold()
	p := along(t, r, "/embed", visit{})
	p.enter("capex", "95bn")
	p.moment("capex").waits(t)
	release()
	p.waitForStage("engine")
	p.expect(amazon.with("capex", "95000000000"))
}

// footLine is what the page says its answers rest on.
func (p *tab) footLine() string {
	p.Helper()
	return eval[string](p, `() => document.querySelector('[data-breakeven] footer').innerText`)
}
