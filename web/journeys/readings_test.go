package journeys

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp/kb"
)

// eight are the answers to the headline that the product began with, in the order of its readings, between which others may
// stand; "" is more than the pool.
var eight = []string{"0", "0", "96000", "32034", "48280", "24000", "0", ""}

// A told reading is one as the page shows it.
type told struct {
	Value, Status string
	Mark, Pool    float64 // where its mark and its pool's end stand, as shares of its bar's width
}

// readings waits for the view and reads it.
func (p *tab) readings() []told {
	p.Helper()
	p.waitFor("the readings", `() => document.querySelectorAll('[data-reading]').length >= 8 && document.readyState === 'complete' && !document.documentElement.hasAttribute('data-covered')`)
	return eval[[]told](p, `() => [...document.querySelectorAll('[data-reading]')].map(e => {
		const bar = e.querySelector('svg'), box = bar.getBoundingClientRect();
		const at = s => { const r = bar.querySelector(s)?.getBoundingClientRect(); return r ? (r.left + r.width / 2 - box.left) / box.width : -1 };
		return {Value: e.dataset.value, Status: e.dataset.status, Mark: at('circle'), Pool: at('.end')};
	})`)
}

// answersAsTold fails where the view's answers are others, or its bars don't lie as they do.
func (p *tab) answersAsTold() {
	p.Helper()
	wanted := eight
	for i, r := range p.readings() {
		if len(wanted) > 0 && r.Value == wanted[0] {
			wanted = wanted[1:]
		}
		n, err := strconv.ParseFloat(r.Value, 64)
		switch {
		case err == nil && math.Abs(r.Mark/r.Pool-n/350_000) > 0.01:
			p.Errorf("reading %d, %s, is marked at %.3f of a bar whose pool ends at %.3f", i+1, r.Value, r.Mark, r.Pool)
		case r.Status == "exceeds-pool" && (r.Mark <= r.Pool+0.02 || r.Mark > 1):
			p.Errorf("reading %d, more than the pool, is marked at %.3f of a bar whose pool ends at %.3f", i+1, r.Mark, r.Pool)
		}
	}
	if len(wanted) > 0 {
		p.Errorf("the readings lack the answers %q", wanted)
	}
}

// The view alone is a whole embed at every width: nothing is wider than its column, no program comes along, the keyboard
// reaches everything, axe-core finds nothing.
func TestReadingsInAnEmbed(t *testing.T) {
	for _, width := range []int{320, 640, 1280} {
		for _, dark := range []bool{false, true} {
			t.Run(fmt.Sprintf("%d px, dark %v", width, dark), func(t *testing.T) {
				p := blank(t, visit{width: width, dark: dark})
				p.goTo("/embed/amazon-2025-9m?show=readings&utm_source=letter")
				p.answersAsTold()
				p.narrow(width)
				p.accessible("as it comes")
				p.tabTo("[data-reading] summary")
				p.press(kb.Enter)
				p.waitFor("the detail to open", `() => document.querySelector('[data-reading] details').open`)
				p.press(kb.Tab)
				if !eval[bool](p, `() => document.activeElement.closest('[data-reading]') === document.querySelector('[data-reading]')`) {
					t.Error("the keyboard leaves out what was opened")
				}
				p.openAll()
				p.narrow(width)
				p.accessible("open")
				p.watch.mu.Lock()
				defer p.watch.mu.Unlock()
				for _, address := range p.watch.requests {
					if strings.Contains(address, ".wasm") || strings.Contains(address, "table.") {
						t.Errorf("it asks for %s", address)
					}
				}
			})
		}
	}
}

// A host gives it the height that it asks for, and hears that it is there; the author's look holds.
func TestAHostSizesTheReadings(t *testing.T) {
	h := newPublisher(t)
	h.article("/", listening+`<iframe src="SITE/embed/amazon-2025-9m?show=readings&id=many&theme=dark&title=Who%20pays%3F" title="Ours" style="width: 100%"></iframe>`)
	p := h.visit(t, "/")
	part := "id=many"
	if hostOf(t) != nil {
		part = "/readings/" // a file's own page
	}
	e := &embed{page: p, inside: p.inside(part), find: fmt.Sprintf("(%s)(%q)", findFrame, "show=readings")}
	e.inside.answersAsTold()
	e.settles("loaded", 640, whole)
	for _, width := range []int{320, 900, 640} {
		e.widen(width)
		e.settles("another width", float64(width), whole)
	}
	e.unfolds(whole)
	p.hears("that it is there", `m => m.type === 'ready' && m.id === 'many'`)
	if look := eval[[]string](e.inside, `() => [document.querySelector('[data-breakeven]').dataset.theme, document.querySelector('h1').textContent, document.title, getComputedStyle(document.documentElement).backgroundColor]`); look[0] != "dark" || look[1] != "Who pays?" || !strings.HasPrefix(look[2], "Who pays?: Amazon") || look[3] != "rgb(21, 23, 27)" {
		t.Errorf("it looks like %q", look)
	}
	if notices := eval[int](e.inside, `() => [...document.querySelectorAll('[data-notice]')].filter(e => e.checkVisibility()).length`); notices != 0 {
		t.Errorf("it raises %d notices", notices)
	}
	e.post(map[string]any{"source": "breakeven", "type": "theme", "data": "light"})
	e.inside.waitFor("the theme", `() => document.querySelector('[data-breakeven]').dataset.theme === 'light'`)
}

// Below the calculator the view stands through the take-over, without scripts and on paper, and each reading's link brings
// the calculator to the reading's answer.
func TestReadingsBelowTheCalculator(t *testing.T) {
	p := open(t, "/", visit{width: 320, touch: true})
	p.answersAsTold()
	p.narrow(320)
	p.expect(amazon)
	if top := eval[bool](p, `() => document.getElementById('readings').getBoundingClientRect().top >= document.querySelector('[data-breakeven]').getBoundingClientRect().bottom`); !top {
		t.Error("the readings stand before the calculator")
	}
	eval[bool](p, `() => { document.querySelector('[data-reading][data-value="96000"] .to a').click(); return true }`)
	p.waitFor("the reading's figures", `() => location.search.includes('months=3')`)
	p.waitForEngine()
	if out, err := p.outputs(); err != nil || out["breakevenLayoffs"] != "96000" {
		t.Errorf("the calculator answers %v, %v", out["breakevenLayoffs"], err)
	}
	if notices := p.notices(); notices != "" {
		t.Errorf("the link raises %q", notices)
	}
	p = open(t, "/", visit{noScript: true})
	p.answersAsTold()
}

// On paper the figures and sources are all there, and nothing that only a screen can do.
func TestReadingsOnPaper(t *testing.T) {
	p := blank(t, visit{})
	p.goTo("/embed?show=readings")
	p.readings()
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	p.waitFor("the sources to stand on paper", `() => [...document.querySelectorAll('[data-reading] details > div')].every(e => e.checkVisibility({contentVisibilityAuto: true}) && e.getBoundingClientRect().height > 20)`)
	if eval[bool](p, `() => [...document.querySelectorAll('[data-reading] .to')].some(e => e.checkVisibility())`) {
		t.Error("a link to follow stands on paper")
	}
}

// A page that is a file shows another preset's calculator with that preset's readings, or with none.
func TestReadingsBelongToTheirPreset(t *testing.T) {
	for _, preset := range []string{"intel-2025", "meta-2025"} {
		for _, query := range []string{"", "&capex=95000000000"} {
			p := open(t, "/?scenario="+preset+query, visit{})
			p.waitFor("the other preset", `id => document.querySelector('[data-breakeven=' + id + ']') && !document.documentElement.hasAttribute('data-covered')`, preset)
			if eval[bool](p, `() => [...document.querySelectorAll('#reading-third-quarter')].some(e => e.checkVisibility())`) {
				t.Errorf("%s%s has the readings of another preset", preset, query)
			}
			if has := eval[bool](p, `() => document.querySelectorAll('[data-reading]').length > 0`); query == "" && has != (preset == "meta-2025") {
				t.Errorf("%s has readings: %v", preset, has)
			}
		}
	}
	p := open(t, "/?capex=95000000000&theme=dark", visit{})
	p.answersAsTold()
	if ground := eval[string](p, `() => getComputedStyle(document.getElementById('readings')).backgroundColor`); ground != "rgb(21, 23, 27)" {
		t.Errorf("the readings stand on %s beside a dark calculator", ground)
	}
}
