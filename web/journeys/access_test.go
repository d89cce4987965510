package journeys

import (
	"fmt"
	"os"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

var checker = sync.OnceValues(func() (string, error) {
	source, err := os.ReadFile("node_modules/axe-core/axe.min.js")
	if err != nil {
		return "", fmt.Errorf("the accessibility checker is missing: run make tools (%w)", err)
	}
	return string(source), nil
})

// accessible runs axe-core on the page as it stands and fails with each thing it finds.
func (p *tab) accessible(state string) {
	p.Helper()
	source, err := checker()
	if err != nil {
		p.Fatal(err)
	}
	if !eval[bool](p, `() => typeof axe === 'object'`) {
		p.do(chromedp.Evaluate[chromedp.Void](source))
	}
	type report struct {
		Passes int
		Found  []string // a rule each, with the first places that break it
	}
	r := eval[report](p, `async () => {
		const r = await axe.run(document, {resultTypes: ['violations']});
		const place = n => n.target.join(' ') + '  ' + n.html.slice(0, 160) + '  ' + (n.failureSummary || '').replace(/\s+/g, ' ').slice(0, 240);
		return {Passes: r.passes.length, Found: r.violations.map(v => v.id + ': ' + v.help + ', in ' + v.nodes.length + ' places\n    ' + v.nodes.slice(0, 4).map(place).join('\n    '))};
	}`)
	if r.Passes < 10 {
		p.Errorf("%s: axe-core looked at %d rules only", state, r.Passes)
	}
	for _, found := range r.Found {
		p.Errorf("%s: %s", state, found)
	}
}

// axe-core finds nothing: not on the page as it comes, not with everything open, moved and wrong.
func TestThePagesAreAccessible(t *testing.T) {
	for _, address := range []string{"/", "/embed"} {
		// Both widths and both schemes: what a width changes, no colour does.
		for width, dark := range map[int]bool{320: true, 1280: false} {
			t.Run(fmt.Sprintf("%s at %d px, dark %v", address, width, dark), func(t *testing.T) {
				p := open(t, address, visit{width: width, dark: dark})
				p.accessible("as it comes")
				p.openAll()
				p.drag("capex", 0.9, nil)
				p.enter("payroll", "nonsense")
				p.frame()
				p.accessible("open, moved and wrong")
			})
		}
	}
	p := open(t, "/embed?lock=revenue,layoffs&hide=payroll&capex=abc&accent=ffee00", visit{})
	p.accessible("locked, hidden and with notices")
	p = open(t, "/", visit{noScript: true})
	if eval[bool](p, `() => document.querySelectorAll('a, button, input, summary').length === 0`) {
		t.Error("the page without script has nothing to reach")
	}
}
