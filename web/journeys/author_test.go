package journeys

import (
	"strings"
	"testing"
)

// A figure that the author locks is text: nothing moves it, not even a reader's link.
func TestALockedFieldIsFixedByTheAuthor(t *testing.T) {
	for _, field := range []string{"revenue", "layoffs", "taxRate"} {
		for _, v := range []visit{{noScript: true}, {}} {
			p := open(t, "/embed?lock="+field+"#"+field+"=1", v)
			if eval[bool](p, `(a, b) => !!(document.querySelector(a) || document.querySelector(b))`, slider(field), box(field)) {
				t.Errorf("%s is locked, and there is an input for it", field)
			}
			if text := eval[string](p, `() => document.querySelector('[data-breakeven]').textContent`); !strings.Contains(text, "fixed by the author") {
				t.Errorf("%s is locked, and the page does not say that it is fixed by the author", field)
			}
			p.expect(amazon)
		}
	}
	p := open(t, "/embed?lock=revenue&revenue=510000000000", visit{})
	if text := eval[string](p, `() => document.querySelector('[data-breakeven]').innerText`); !strings.Contains(text, "510") {
		t.Error("the locked revenue's value does not stand in the page")
	}
	p.expect(amazon.with("revenue", "510000000000"))
}

// A hidden field is not there for the reader, and counts as before.
func TestAHiddenFieldIsNotThere(t *testing.T) {
	for _, field := range []string{"taxRate", "headcount"} {
		for _, v := range []visit{{noScript: true}, {}} {
			p := open(t, "/embed?taxRate=0.1&hide="+field+"#"+field+"=0.9", v)
			if eval[bool](p, `(a, b) => !!(document.querySelector(a) || document.querySelector(b))`, slider(field), box(field)) {
				t.Errorf("%s is hidden, and there is an input for it", field)
			}
			p.expect(amazon.with("taxRate", "0.1"))
		}
	}
}

// The author's words, colours, range and parts.
func TestTheAuthorSetsThePage(t *testing.T) {
	p := open(t, "/embed?title=Who+pays%3F+%3Cb%3E&theme=dark&accent=0a7d33&min.capex=80000000000&max.capex=120000000000&step.capex=500000000&capex=95000000000&show=equivalents", visit{})
	p.expect(amazon.with("capex", "95000000000"))
	if title := eval[string](p, `() => document.querySelector('[data-breakeven] h1, [data-breakeven] h2').innerText`); title != "Who pays? <b>" {
		t.Errorf("the title reads %q", title)
	}
	k := p.track("capex")
	if k.Min != 80e9 || k.Max != 120e9 || k.Step != 500e6 {
		t.Errorf("the capex slider goes from %v to %v by %v", k.Min, k.Max, k.Step)
	}
	if colour := eval[string](p, `() => getComputedStyle(document.querySelector('[data-breakeven]')).backgroundColor`); colour == "rgb(255, 255, 255)" {
		t.Error("the dark theme's paper is white")
	}
	accent := `() => getComputedStyle(document.querySelector('[data-breakeven] path.line')).stroke`
	if plain := open(t, "/embed?theme=dark", visit{}); eval[string](plain, accent) == eval[string](p, accent) {
		t.Error("the author's accent changes no colour")
	}
	if !eval[bool](p, `() => [...document.querySelectorAll('[data-breakeven] .ways')].some(e => e.checkVisibility())`) {
		t.Error("show=equivalents leaves the other ways closed")
	}
}

// A preset is named in the path or in the query; the one that is not there is said to be missing.
func TestPresetsByPathAndQuery(t *testing.T) {
	byPath, byQuery := open(t, "/embed/meta-2025", visit{}), open(t, "/embed?scenario=meta-2025", visit{})
	a, err := byPath.outputs()
	if err != nil {
		t.Fatal(err)
	}
	b, err := byQuery.outputs()
	if err != nil {
		t.Fatal(err)
	}
	if a["fcf"] != b["fcf"] || a["breakevenLayoffs"] != b["breakevenLayoffs"] || a["fcf"] == solve(t, amazon)["fcf"] {
		t.Errorf("the preset in the path says %v, in the query %v", a, b)
	}

	p := open(t, "/embed?scenario=nosuch-2025", visit{})
	p.expect(amazon)
	if notice := p.notices(); !strings.Contains(notice, "nosuch-2025") {
		t.Errorf("the notices read %q", notice)
	}
	status, body := fetch(t, "/embed/nosuch-2025")
	if status != 404 {
		t.Errorf("/embed/nosuch-2025 answers %d", status)
	}
	for _, id := range []string{"/embed/amazon-2025-9m", "/embed/microsoft-", "/embed/meta-2025"} {
		if host := hostOf(t); host != nil && !host.headers {
			break // it has a page of its own for that
		}
		if !strings.Contains(body, id) {
			t.Errorf("the page that says a preset is missing does not offer %s", id)
		}
	}
}

// Values that can't be read are passed over and named; names that are not ours are left alone.
func TestALinkThatCannotBeReadIsNamed(t *testing.T) {
	for _, v := range []visit{{noScript: true}, {}} {
		p := open(t, "/embed?capex=abc&taxRate=2&theme=pink&utm_source=x&childId=c&initialWidth=600&parentTitle=t", v)
		p.expect(amazon)
		notices := p.notices()
		for _, name := range []string{"capex", "taxRate", "theme"} {
			if !strings.Contains(notices, name) {
				t.Errorf("no notice names %s: %q", name, notices)
			}
		}
		for _, name := range []string{"utm_source", "childId", "initialWidth", "parentTitle"} {
			if strings.Contains(notices, name) {
				t.Errorf("a notice names %s, which is nothing of ours: %q", name, notices)
			}
		}
	}
}

// notices gives what the page's notices say, and the names they bear.
func (p *tab) notices() string {
	p.Helper()
	return eval[string](p, `() => [...document.querySelectorAll('[data-notice]')].filter(e => e.checkVisibility() && ['status', 'alert'].includes(e.getAttribute('role'))).map(e => e.dataset.notice + ': ' + e.innerText).join('\n')`)
}
