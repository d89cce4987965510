package journeys

import (
	"maps"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// noScript opens a page in a browser that runs no script.
func noScript(t testing.TB, address string, width int) *tab {
	t.Helper()
	return open(t, address, visit{width: width, noScript: true})
}

// Without script nothing pretends to work: what can't be used is not offered.
func TestWithoutScriptNothingPretendsToWork(t *testing.T) {
	for _, address := range []string{"/", "/embed", "/embed?lock=revenue&hide=taxRate"} {
		for _, width := range []int{320, 1280} {
			p := noScript(t, address, width)
			if stage := p.stage(); stage != "static" {
				t.Errorf("%s: the stage is %s", address, stage)
			}
			p.expect(amazon)
			p.narrow(width)
			type control struct{ What, Why string }
			for _, c := range eval[[]control](p, `() => [...document.querySelectorAll('[data-breakeven] :is(input, button, select, textarea)')]
				.filter(e => e.type !== 'hidden' && e.checkVisibility({visibilityProperty: true}) && !e.readOnly &&
					!(e.type === 'range' && e.name === e.dataset.field) && !(e.type === 'submit') && !e.hasAttribute('popovertarget'))
				.map(e => ({What: e.outerHTML.slice(0, 120), Why: e.type}))`) {
				t.Errorf("%s at %d px: without script there is %s", address, width, c.What)
			}
			if n := eval[int](p, `() => [...document.querySelectorAll('[data-breakeven] button[type=submit]')].filter(b => b.checkVisibility() && b.innerText === 'Recalculate').length`); n != 1 {
				t.Errorf("%s at %d px: there are %d buttons that recalculate", address, width, n)
			}
			if boxes := eval[[]bool](p, `() => [...document.querySelectorAll('[data-exact]')].map(e => e.readOnly)`); len(boxes) < 10 || slices.Contains(boxes, false) {
				t.Errorf("%s: the exact boxes are read-only %v", address, boxes)
			}
		}
	}
	for _, address := range []string{"/", "/embed"} {
		p := along(t, newRoad(t), address, visit{})
		if eval[bool](p, `() => [...document.querySelectorAll('button')].some(b => b.innerText.includes('Recalculate') && b.checkVisibility())`) {
			t.Errorf("%s: with script the page offers to recalculate", address)
		}
		if eval[bool](p, `() => [...document.querySelectorAll('[data-exact]')].some(e => e.readOnly)`) {
			t.Errorf("%s: with script an exact box is read-only", address)
		}
	}
}

// Without script the form asks the server, by keyboard alone, and the author's settings come along.
func TestTheFormWithoutScript(t *testing.T) {
	for _, c := range []struct {
		address string
		keep    map[string]string // of the query, as it stays
		absent  []string          // fields that no reader moves
	}{
		{"/embed", nil, nil},
		{"/?capex=95000000000&min.capex=80000000000&max.capex=120000000000", map[string]string{"min.capex": "80000000000", "max.capex": "120000000000"}, nil},
		{"/embed?title=Who+pays%3F+%22%3Cb%3E&theme=dark&accent=0a7d33&lock=revenue,headcount&hide=layoffs&taxRate=0.1&basis.capex=12&revenue=510000000000",
			map[string]string{"title": `Who pays? "<b>`, "theme": "dark", "accent": "0a7d33", "lock": "revenue,headcount", "hide": "layoffs",
				"taxRate": "0.1", "basis.capex": "12", "revenue": "510000000000"},
			[]string{"headcount", "layoffs"}},
	} {
		p := noScript(t, c.address, 640)
		p.focus(slider("capex"))
		before := p.value("capex")
		for range 3 {
			p.press(kb.ArrowRight)
		}
		p.focus(slider("payroll"))
		p.press(kb.Home)
		moved := map[string]string{"capex": p.value("capex"), "payroll": p.value("payroll")}
		if moved["capex"] == before {
			t.Fatalf("%s: the keys leave the slider at %s", c.address, before)
		}
		for tries := 0; !eval[bool](p, `() => document.activeElement.type === 'submit'`); tries++ {
			if tries > 40 {
				t.Fatalf("%s: the tab key does not lead to the button", c.address)
			}
			p.press(kb.Tab)
		}
		p.press(kb.Enter)
		p.waitFor("the server's answer", `v => new URLSearchParams(location.search).get('capex') === v && !!document.querySelector('[data-breakeven] footer')`, moved["capex"])

		query := eval[string](p, `() => location.search.slice(1)`)
		values, err := url.ParseQuery(query)
		if err != nil {
			t.Fatal(err)
		}
		s := maps.Clone(amazon)
		for name, list := range values {
			if len(list) != 1 {
				t.Errorf("%s: the form sends %s = %v", c.address, name, list)
			}
			if name == "taxRate" || slices.Contains([]string{"revenue", "capex", "payroll", "headcount", "layoffs"}, name) {
				s[name] = list[0]
			}
		}
		if values.Has("basis.capex") {
			s["basis"] = map[string]any{"payroll": 12, "capex": 12}
		}
		for name, want := range c.keep {
			if values.Get(name) != want {
				t.Errorf("%s: of the author's %s = %q the form leaves %q", c.address, name, want, values.Get(name))
			}
		}
		for _, name := range c.absent {
			if values.Has(name) {
				t.Errorf("%s: the form sends %s = %v, which no reader moves", c.address, name, values[name])
			}
		}
		if values.Get("payroll") != moved["payroll"] {
			t.Errorf("%s: the form sends payroll = %q, not %s", c.address, values.Get("payroll"), moved["payroll"])
		}
		p.expect(s)
		if notices := p.notices(); notices != "" {
			t.Errorf("%s: the form's own query %s raises %q", c.address, query, notices)
		}
		if title := c.keep["title"]; title != "" {
			if got := eval[string](p, `() => document.querySelector('[data-breakeven] :is(h1, h2)').innerText`); got != title {
				t.Errorf("the title reads %q", got)
			}
		}
		if got := p.value("capex"); got != moved["capex"] {
			t.Errorf("%s: the slider of the answer stands at %s, not %s", c.address, got, moved["capex"])
		}
		if address := eval[string](p, `() => location.pathname`); !strings.HasPrefix(c.address, address) {
			t.Errorf("%s: the form leads to %s", c.address, address)
		}
	}
}
