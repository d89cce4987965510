package journeys

import (
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// fragment gives the names and values behind the address's #, as they are written there.
func (p *tab) fragment() url.Values {
	p.Helper()
	text := eval[string](p, `() => location.hash.slice(1)`)
	values, err := url.ParseQuery(text)
	if err != nil {
		p.Fatalf("the fragment %q: %v", text, err)
	}
	return values
}

// What a reader moved survives a reload and travels in a copied link; the address is kept without a trail behind it.
func TestTheReadersStateTravelsInTheLink(t *testing.T) {
	for _, address := range []string{"/", "/embed?capex=100000000000"} {
		p := open(t, address, visit{})
		before := eval[int](p, `() => history.length`)
		moved := amazon.with("capex", "95000000000", "revenue", p.drag("revenue", 0.4, nil))
		p.enter("capex", "95bn")
		p.enter("taxRate", "21.5%")
		moved = moved.with("taxRate", "0.215", "layoffs", p.drag("layoffs", 0.3, nil))
		p.expect(moved)
		p.waitFor("the link to hold the last move", `v => new URLSearchParams(location.hash.slice(1)).get('layoffs') === v`, moved["layoffs"])
		for name, values := range p.fragment() {
			if len(values) != 1 || values[0] != moved[name] {
				t.Errorf("%s: the link says %s = %v, not %v", address, name, values, moved[name])
			}
		}
		if after := eval[int](p, `() => history.length`); after != before {
			t.Errorf("%s: the history grew from %d to %d entries", address, before, after)
		}

		p.do(chromedp.Reload())
		p.waitForEngine()
		p.expect(moved)

		link := strings.TrimPrefix(eval[string](p, `() => location.href`), p.origin)
		elsewhere := open(t, link, visit{width: 360, height: 700})
		elsewhere.expect(moved)
		if got := elsewhere.value("layoffs"); got != moved["layoffs"] {
			t.Errorf("%s: the layoffs slider of the copied link stands at %s", address, got)
		}
		if notices := elsewhere.notices(); notices != "" {
			t.Errorf("%s: the copied link raises %q", address, notices)
		}
	}
}

// A link may name any of the model's fields, also those without a slider, and any value in its range.
func TestALinkReproducesAnyState(t *testing.T) {
	state := map[string]string{
		"revenue": "503538000000.25", "variableCostRate": "0.031", "otherCosts": "365983000001", "stockPay": "0",
		"depreciation": "1", "taxRate": "0.2", "target": "-1000000000", "severancePerLayoff": "12345.67", "noticeMonths": "2",
		"lostRevenuePerLayoff": "1000", "replacementCostPerLayoff": "2000", "gpuPrice": "35000", "layoffs": "1",
	}
	values, s := url.Values{}, amazon
	for name, value := range state {
		values.Set(name, value)
		s = s.with(name, value)
	}
	p := open(t, "/embed#"+values.Encode(), visit{})
	p.expect(s)
	if notices := p.notices(); notices != "" {
		t.Errorf("the link raises %q", notices)
	}
}

// The address may change under the page: the reader edits it, or follows a link to another state.
func TestTheAddressEditedByHand(t *testing.T) {
	p := open(t, "/", visit{})
	eval[bool](p, `() => { location.hash = '#capex=91000000000'; return true }`)
	p.expect(amazon.with("capex", "91000000000"))
	eval[bool](p, `() => { location.hash = '#capex=many'; return true }`)
	p.waitFor("a notice of capex", `() => [...document.querySelectorAll('[data-notice]')].some(e => e.checkVisibility() && e.innerText.toLowerCase().includes('capex'))`)
}

// What the host put in the fragment for its own ends stays there beside the reader's state.
func TestTheHostsPartOfTheFragmentStays(t *testing.T) {
	p := open(t, "/embed?utm_source=letter#?secret=a1B2c3", visit{})
	p.expect(amazon)
	if notices := p.notices(); notices != "" {
		t.Errorf("the host's names raise %q", notices)
	}
	value := p.drag("capex", 0.9, nil)
	p.expect(amazon.with("capex", value))
	p.waitFor("the link to hold both", `v => location.hash.includes('secret=a1B2c3') && location.hash.includes('capex=' + v)`, value)
	p.do(chromedp.Reload())
	p.waitForEngine()
	p.expect(amazon.with("capex", value))
}
