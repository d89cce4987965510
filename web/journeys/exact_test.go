package journeys

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
)

// What readers write into the boxes, and what it means.
var written = []struct{ field, text, means string }{
	{"capex", "100bn", "100000000000"},
	{"revenue", "510,000,000,000", "510000000000"},
	{"payroll", "$71.5bn", "71500000000"},
	{"layoffs", "30k", "30000"},
	{"layoffs", "31,500", "31500"},
	{"headcount", "340k", "340000"},
	{"taxRate", "12%", "0.12"},
	{"taxRate", "0.215", "0.215"},
	{"target", "-4.8bn", "-4800000000"},
	{"severancePerLayoff", "90k", "90000"},
}

func TestAnExactBoxTakesWhatAReaderWrites(t *testing.T) {
	p := open(t, "/", visit{})
	s := amazon
	for _, w := range written {
		p.enter(w.field, w.text)
		s = s.with(w.field, w.means)
		p.expect(s)
	}
}

// Leaving the box commits as the Enter key does.
func TestLeavingAnExactBoxCommitsIt(t *testing.T) {
	p := open(t, "/embed", visit{})
	p.write("capex", "4.8bn")
	p.press(kb.Tab)
	p.expect(amazon.with("capex", "4800000000"))
	p.waitFor("the box to say what is in force", `s => document.querySelector(s).value.includes('4.8')`, box("capex"))
}

// What can't be read stays in the box and is said to be wrong; the last good value stays in force until the box
// holds a good one again.
func TestAnExactBoxKeepsWhatItCannotRead(t *testing.T) {
	for _, field := range []string{"capex", "taxRate"} {
		t.Run(field, func(t *testing.T) {
			p := open(t, "/", visit{})
			good, text := amazon.with("capex", "95000000000"), "95bn"
			if field == "taxRate" {
				good, text = amazon.with("taxRate", "0.12"), "12%"
			}
			p.enter(field, text)
			p.expect(good)
			p.reveal(box(field))
			height := p.height()
			for _, garbage := range []string{"ninety", "12x", "--4", "1e9", "4.8bn bn", "<b>1</b>", "9999999999999999999999"} {
				p.enter(field, garbage)
				p.waitFor("the box to be marked", `s => document.querySelector(s).getAttribute('aria-invalid') === 'true'`, box(field))
				if got := p.written(field); got != garbage {
					t.Errorf("of %q, %q is left in the box", garbage, got)
				}
				message := eval[string](p, `s => {
					const e = document.querySelector(s);
					const ids = (e.getAttribute('aria-errormessage') || '') + ' ' + (e.getAttribute('aria-describedby') || '');
					return ids.split(' ').filter(Boolean).map(id => document.getElementById(id)).filter(m => m && m.checkVisibility()).map(m => m.innerText).join(' ').trim();
				}`, box(field))
				if len(message) < 10 {
					t.Errorf("%q: the box's message reads %q", garbage, message)
				}
				p.expect(good)
				if field == "capex" && p.height() != height {
					t.Errorf("%q: the message changes the page's height from %v to %v px", garbage, height, p.height())
				}
			}
			p.enter(field, text)
			p.waitFor("the mark to go", `s => document.querySelector(s).getAttribute('aria-invalid') !== 'true'`, box(field))
			p.expect(good)
		})
	}
}

// A figure moved on its slider shows in its box, and the other way round.
func TestSliderAndBoxAgree(t *testing.T) {
	p := open(t, "/", visit{})
	p.enter("layoffs", "12,345")
	p.expect(amazon.with("layoffs", "12345"))
	value := p.drag("layoffs", 0.25, nil)
	p.expect(amazon.with("layoffs", value))
	p.waitFor("the box to follow the slider", `(s, digits) => document.querySelector(s).value.replace(/\D/g, '') === digits`, box("layoffs"), value)
}

// Fewer people than layoffs can't be: the layoffs go along.
func TestAHeadcountBelowTheLayoffsTakesThemAlong(t *testing.T) {
	p := open(t, "/?min.headcount=1000", visit{})
	p.enter("headcount", "20k")
	p.expect(amazon.with("headcount", "20000", "layoffs", "20000"))
	if got := p.value("layoffs"); got != "20000" {
		t.Errorf("the layoffs slider stands at %s", got)
	}
}

func TestEverythingGoesBackToTheAuthorsFigures(t *testing.T) {
	p := open(t, "/embed?capex=100000000000", visit{})
	author := amazon.with("capex", "100000000000")
	p.expect(author)
	p.drag("capex", 0.2, nil)
	p.drag("layoffs", 0.9, nil)
	p.enter("taxRate", "21%")
	p.enter("payroll", "nonsense")
	p.waitFor("something to have moved", `() => location.hash.includes('taxRate')`)
	p.click("the way back for everything", `() => [...document.querySelectorAll('[data-breakeven] button')].find(b => /^reset/i.test(b.innerText))`)
	p.expect(author)
	p.waitFor("the link to be the author's again", `() => !/[=]/.test(location.hash)`)
	p.waitFor("the boxes to hold what is in force", `() => !document.querySelector('[aria-invalid=true]') && !document.querySelector('[data-exact=payroll]').value.includes('nonsense')`)
}
