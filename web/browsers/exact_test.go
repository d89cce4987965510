package browsers

import "testing"

// What readers write into the boxes, the key that commits it, and what it means.
var written = []struct{ field, text, key, means string }{
	{"capex", "100bn", keyEnter, "100000000000"},
	{"revenue", "510,000,000,000", keyTab, "510000000000"},
	{"layoffs", "31,500", keyEnter, "31500"},
	{"taxRate", "12%", keyTab, "0.12"},
	{"target", "-4.8bn", keyEnter, "-4800000000"},
}

func TestAnExactBoxTakesWhatAReaderWrites(t *testing.T) {
	everywhere(t, func(t *testing.T, in *place) {
		p := in.open(t, "/", visit{})
		s := amazon
		for _, w := range written {
			p.enter(w.field, w.text, w.key)
			s = s.with(w.field, w.means)
			p.expect(s)
		}
		// What can't be read is said to be wrong, and the last good value stays in force.
		p.enter("capex", "ninety", keyEnter)
		p.waitFor("the box to be marked", `s => document.querySelector(s).getAttribute('aria-invalid') === 'true'`, box("capex"))
		p.expect(s)
		// The address is written once a browser allows it; the last figure stands in it then.
		p.waitFor("the address", `() => location.hash.includes('capex=100000000000') && location.hash.includes('target=-4800000000')`)
		// The address is a link to what is on the screen.
		p.goTo(eval[string](p, `() => location.href.replace('#', '?utm_source=x#')`))
		p.waitForEngine()
		p.expect(s)
	})
}
