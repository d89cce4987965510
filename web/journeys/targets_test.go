package journeys

import (
	"testing"
)

// small lists the targets of a page that a finger may miss: under 24 × 24 CSS px, not words within a line of text, and
// so near to another that a circle of 24 px around its middle touches that one's, or its own (WCAG 2.2, 2.5.8). A label
// that works its control is part of the target.
const small = `() => {
	const box = r => ({l: r.left, t: r.top, r: r.right, b: r.bottom, w: r.width, h: r.height});
	const seen = e => e.checkVisibility({visibilityProperty: true}) && !e.disabled && !e.closest('.vh');
	const inLine = e => getComputedStyle(e).display === 'inline' && [...e.parentElement.childNodes].some(n => n.nodeType === 3 && n.data.trim());
	const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')].filter(seen).map(e => {
		const boxes = [e.getBoundingClientRect()];
		if (e.type === 'checkbox' || e.type === 'radio') for (const l of e.labels) boxes.push(l.getBoundingClientRect());
		const l = Math.min(...boxes.map(b => b.left)), t = Math.min(...boxes.map(b => b.top)), r = Math.max(...boxes.map(b => b.right)), b = Math.max(...boxes.map(b => b.bottom));
		return {e, l, t, r, b, w: r - l, h: b - t};
	}).filter(t => t.w > 1 && t.h > 1);
	const under = t => t.w < 23.95 || t.h < 23.95;
	const found = [];
	for (const a of all) {
		if (!under(a) || inLine(a.e)) continue;
		const x = (a.l + a.r) / 2, y = (a.t + a.b) / 2;
		for (const o of all) {
			if (o === a || o.e.contains(a.e) || a.e.contains(o.e)) continue;
			const dx = Math.max(o.l - x, 0, x - o.r), dy = Math.max(o.t - y, 0, y - o.b);
			const ox = (o.l + o.r) / 2, oy = (o.t + o.b) / 2;
			if (Math.hypot(dx, dy) < 12 || under(o) && !inLine(o.e) && Math.hypot(ox - x, oy - y) < 24) {
				found.push(Math.round(a.w) + ' × ' + Math.round(a.h) + ' ' + a.e.outerHTML.slice(0, 120) + ' at ' + Math.round(a.l) + ' ' + Math.round(a.t) + ' beside ' + o.e.outerHTML.slice(0, 80));
				break;
			}
		}
	}
	return {Targets: all.length, Small: found};
}`

// reachable fails with every target that a finger may miss.
func (p *tab) reachable(state string, atLeast int) {
	p.Helper()
	r := eval[struct {
		Targets int
		Small   []string
	}](p, small)
	if r.Targets < atLeast {
		p.Errorf("%s: %d targets were found, fewer than %d", state, r.Targets, atLeast)
	}
	for _, t := range r.Small {
		p.Errorf("%s: a finger misses %s", state, t)
	}
}

// openEverything opens every detail of a page, wherever it stands.
func (p *tab) openEverything() {
	p.Helper()
	eval[bool](p, `async () => {
		for (let closed; (closed = document.querySelectorAll('details:not([open])')).length;) {
			for (const d of closed) d.open = true;
			await new Promise(done => setTimeout(done));
		}
		return true;
	}`)
	p.frame()
}

// At the narrowest, with everything open, every page's targets are 24 px each way, or as far from the others as if.
func TestAFingerReachesEveryTarget(t *testing.T) {
	p := blank(t, visit{width: 320, touch: true})
	for _, page := range []struct {
		address string
		least   int
		ready   func()
	}{
		{"/embed", 60, p.waitForEngine},
		{"/embed?lang=ar&capex=abc&show=chart,equivalents,working", 60, p.waitForEngine},
		{"/", 70, p.waitForEngine},
		{"/embed/amazon-2025-9m?show=readings", 10, func() {}},
		{"/method", 30, func() {}},
		{"/learn", 120, p.waitForEngine},
		{"/studio", 60, p.waitForProgram},
		{"/studio/scenario?scenario=amazon-2025-9m", 30, p.waitForEditor},
	} {
		p.goTo(page.address)
		page.ready()
		p.openEverything()
		p.reachable(page.address, page.least)
	}
}

// waitForProgram waits for a page's program, whatever it shows.
func (p *tab) waitForProgram() {
	p.Helper()
	p.waitFor("the page's program", `() => performance.getEntriesByName('breakeven:engine').length > 0`)
}
