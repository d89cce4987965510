package journeys

import (
	"fmt"
	"testing"
)

// An article's column gives the embed so much room, details closed.
func TestTheEmbedFitsAnArticle(t *testing.T) {
	for _, c := range []struct{ width, most int }{{640, 1150}, {320, 1550}} {
		for _, preset := range []string{"/embed", "/embed?scenario=meta-2025", "/embed?scenario=microsoft-fy25", "/embed?capex=150000000000"} {
			p := open(t, preset, visit{width: c.width, noScript: true})
			if h := p.height(); h > float64(c.most) || h < 400 {
				t.Errorf("%s at %d px is %v px high without script, more than %d", preset, c.width, h, c.most)
			}
		}
		p := open(t, "/embed", visit{width: c.width})
		if h := p.height(); h > float64(c.most) {
			t.Errorf("/embed at %d px is %v px high, more than %d", c.width, h, c.most)
		}
	}
}

// Nothing is wider than the narrowest screen, whatever is opened.
func TestNothingScrollsSideways(t *testing.T) {
	for _, address := range []string{"/", "/embed", "/embed?capex=abc&title=Donaudampfschifffahrtsgesellschaftskapit%C3%A4nswitwe&show=chart,equivalents,working"} {
		for _, width := range []int{320, 1280} {
			t.Run(fmt.Sprintf("%s at %d px", address, width), func(t *testing.T) {
				p := open(t, address, visit{width: width})
				p.narrow(width)
				p.openAll()
				p.narrow(width)
				p.enter("capex", "4,567,890,123,456.78")
				p.drag("revenue", 0, nil)
				p.narrow(width)
			})
		}
	}
}

// openAll opens every detail of the page.
func (p *tab) openAll() {
	p.Helper()
	if n := eval[int](p, `() => { const all = [...document.querySelectorAll('[data-breakeven] details')]; for (const d of all) if (!d.open) d.querySelector(':scope > summary').click(); return all.length }`); n == 0 {
		p.Fatal("the page has no details")
	}
	p.waitFor("the details to open", `() => !document.querySelector('[data-breakeven] details:not([open])')`)
	p.frame()
}

// narrow fails where the document is wider than its window, and names what sticks out.
func (p *tab) narrow(width int) {
	p.Helper()
	if wide := eval[int](p, `() => document.scrollingElement.scrollWidth`); wide > width {
		p.Errorf("the page is %d px wide: %v", wide, eval[[]string](p, `() => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().left + Math.max(e.getBoundingClientRect().width, getComputedStyle(e).overflowX === 'visible' ? e.scrollWidth : 0) > innerWidth + 0.5).slice(0, 8).map(e => e.outerHTML.slice(0, 140))`))
	}
}
