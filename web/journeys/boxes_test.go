package journeys

import (
	"fmt"
	"strings"

	"github.com/chromedp/cdproto/emulation"
)

// boxes looks at a page as it stands and tells what its layout does to its words, a line each: a document that scrolls
// sideways, a text that leaves the window, one that a box around it cuts off, two that lie on one another. It measures
// boxes alone, so it needs no picture. Where texts overlap, a text is as high as its letters are, not as their font's
// line: two lines of a paragraph may share some of that, and nobody sees it.
const boxes = `() => {
	const found = [], texts = [];
	const shown = s => '“' + s.trim().replace(/\s+/g, ' ').slice(0, 60) + '”';
	const place = e => { const a = []; for (; e && a.length < 3 && e !== document.body; e = e.parentElement) a.unshift(e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.getAttribute('class') ? '.' + e.getAttribute('class').trim().replace(/\s+/g, '.') : '')); return a.join('>') };
	const root = document.scrollingElement;
	if (root.scrollWidth > innerWidth) {
		const out = [...document.querySelectorAll('body *')].filter(e => { const r = e.getBoundingClientRect(); return r.width && (r.right > innerWidth + .5 || r.left < -.5) }).slice(0, 4);
		found.push('the document is ' + root.scrollWidth + ' px wide: ' + out.map(place).join(', '));
	}
	const styles = new Map, style = e => { let s = styles.get(e); if (!s) styles.set(e, s = getComputedStyle(e)); return s };
	// What cuts off a box: for each element the nearest around it that does, and whether one may scroll there.
	const cutters = new Map;
	const cutter = e => {
		if (!e || e === document.body || e === document.documentElement) return null;
		if (cutters.has(e)) return cutters.get(e);
		const s = style(e);
		let c;
		if (e instanceof SVGElement) {
			// Only a drawing of its own cuts its texts; nested ones here are told to let them be seen.
			c = e instanceof SVGSVGElement && s.overflowX !== 'visible' && !e.ownerSVGElement ? {box: e.getBoundingClientRect()} : cutter(e.parentElement);
		} else if (s.clipPath !== 'none') c = {unseen: true};
		else if (/auto|scroll/.test(s.overflowX + s.overflowY)) c = {scrolls: true};
		else if (s.overflowX !== 'visible' && s.display !== 'inline') c = {box: e.getBoundingClientRect(), around: e};
		else c = cutter(e.parentElement);
		cutters.set(e, c);
		return c;
	};
	const hidden = new Map;
	const visible = e => { let v = hidden.get(e); if (v === undefined) hidden.set(e, v = e.checkVisibility({visibilityProperty: true, opacityProperty: true})); return v };
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	for (let n; (n = walk.nextNode());) {
		const e = n.parentElement;
		if (!n.data.trim() || /^(SCRIPT|STYLE|NOSCRIPT|OPTION|TEXTAREA)$/.test(e.tagName) || !visible(e)) continue;
		const c = cutter(e);
		if (c?.unseen) continue;
		const size = parseFloat(style(e).fontSize);
		const svg = e instanceof SVGElement && !(e.closest('foreignObject'));
		const math = !svg && e.namespaceURI !== 'http://www.w3.org/1999/xhtml';
		range.selectNodeContents(n);
		for (const r of range.getClientRects()) {
			if (r.width < 1 || r.height < 1) continue;
			const where = () => shown(n.data) + ' in ' + place(e);
			if (!c?.scrolls && (r.left < -1 || r.right > innerWidth + 1)) found.push('outside the window, ' + Math.round(r.left) + ' to ' + Math.round(r.right) + ' px: ' + where());
			if (c?.box) {
				const b = c.box, middle = (r.top + r.bottom) / 2, half = Math.min(r.height, size) / 2;
				if (r.left < b.left - 1.5 || r.right > b.right + 1.5 || middle - half < b.top - 1.5 || middle + half > b.bottom + 1.5) found.push('cut off: ' + where());
			}
			if (c?.scrolls || math) continue;
			const middle = (r.top + r.bottom) / 2 , half = Math.min(r.height, size * .9) / 2;
			texts.push({n, e, svg, l: r.left, r: r.right, t: middle - half, b: middle + half, where});
		}
	}
	for (const e of document.querySelectorAll('input:not([type=range],[type=checkbox],[type=radio],[type=hidden]), select, button')) {
		if (!visible(e) || cutter(e.parentElement)?.unseen) continue;
		const c = style(e);
		// An address to copy is longer than its box.
		if (e.scrollWidth > e.clientWidth + 1 && !e.readOnly) found.push('cut off in its box: ' + shown(e.value || e.textContent) + ' in ' + place(e));
		if (e.tagName === 'INPUT' && e.value) {
			const r = e.getBoundingClientRect(), middle = (r.top + r.bottom) / 2, half = parseFloat(c.fontSize) * .45;
			texts.push({n: e, e, l: r.left, r: r.right, t: middle - half, b: middle + half, where: () => shown(e.value) + ' in ' + place(e)});
		}
	}
	// An opened menu lies on the page by intention.
	const layers = new Map, layer = e => {
		if (!e || layers.has(e)) return layers.get(e);
		const s = style(e), l = s.position !== 'static' && s.zIndex !== 'auto' ? e : layer(e.parentElement) || null;
		layers.set(e, l);
		return l;
	};
	texts.sort((a, b) => a.t - b.t);
	for (let i = 0; i < texts.length; i++) {
		const a = texts[i];
		for (let j = i + 1; j < texts.length && texts[j].t < a.b - 2; j++) {
			const b = texts[j];
			if (a.n === b.n || layer(a.e) !== layer(b.e)) continue;
			if (Math.min(a.r, b.r) - Math.max(a.l, b.l) > 2 && Math.min(a.b, b.b) - b.t > 2) found.push('on one another: ' + a.where() + ' and ' + b.where());
		}
	}
	return [...new Set(found)];
}`

// resize makes the tab's window so wide.
func (p *tab) resize(width int) {
	p.Helper()
	call(p, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: int64(width), Height: 900, DeviceScaleFactor: 1})
	p.waitFor("the width", `w => innerWidth === w`, width)
}

// legible fails with what the layout does to the words, at a width.
func (p *tab) legible(state string, width int) {
	p.Helper()
	p.resize(width)
	if found := eval[[]string](p, boxes); len(found) > 0 {
		p.Errorf("%s at %d px:\n    %s", state, width, strings.Join(found[:min(len(found), 12)], "\n    "))
		if len(found) > 12 {
			p.Errorf("%s at %d px: %s", state, width, fmt.Sprintf("and %d more", len(found)-12))
		}
	}
}
