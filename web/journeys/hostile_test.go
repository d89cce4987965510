package journeys

import (
	"net/url"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// hostile are values that a link may carry and that must stay values: as text in a notice or a title, or nowhere.
// One that became an element would be found by the id it bears; one that ran would leave window.hostile behind.
var hostile = []string{
	`<script>window.hostile=1;alert(1)</script>`,
	`</script><script>window.hostile=1</script>`,
	`<img id=hostile src=x onerror=window.hostile=1>`,
	`"><img id=hostile src=x onerror=window.hostile=1>`,
	`'><svg id=hostile onload=window.hostile=1>`,
	`" onfocus="window.hostile=1" autofocus="`,
	`' onmouseover='window.hostile=1`,
	`" style="position:fixed;inset:0" x="`,
	"` onclick=`window.hostile=1",
	`\" onfocus=window.hostile=1 autofocus x=\"`,
	`\\"><b id=hostile>`,
	`\u003cb id=hostile\u003e`,
	`&lt;b id=hostile&gt;`,
	`&quot;&gt;&lt;b id=hostile&gt;`,
	`&#34;><b id=hostile>`,
	`&#x22; onfocus=&#x22;window.hostile=1`,
	`</title><b id=hostile>`,
	`</textarea></style></noscript></template><b id=hostile>`,
	`<!--`, `--><b id=hostile>`, `]]><b id=hostile>`, `<![CDATA[`,
	`<math><mtext><b id=hostile>`, `</svg><b id=hostile>`, `</main></body></html><b id=hostile>`,
	`<iframe srcdoc="<script>parent.hostile=1</script>">`,
	`<base href="https://example.org/">`, `<meta http-equiv=refresh content=0;url=https://example.org>`,
	`<link rel=stylesheet href=https://example.org/x.css>`, `<form action=https://example.org><input id=hostile>`,
	`javascript:window.hostile=1`, `JaVaScRiPt:window.hostile=1`, "java\tscript:window.hostile=1", ` javascript:window.hostile=1`,
	`data:text/html,<script>window.hostile=1</script>`, `//example.org/`, `https://example.org/`, `\\example.org\`,
	`red;}body{display:none}`, `url(https://example.org/x.png)`, `expression(window.hostile=1)`, `</style><b id=hostile>`,
	`{{.}}`, `${window.hostile=1}`, `{{constructor.constructor('window.hostile=1')()}}`, `%s%d%n`, `$(id)`,
	"1\u00a0000", "\u202fx", "\u00a0", "\u202e1234", "\u2066\u2067abc\u2069", "\u200f<b id=hostile>", "\ufeff1", "a\u0000b", "\u0000", "\u0007\u001b[31m", "\r\nSet-Cookie: a=b", "\n\n<b id=hostile>",
	"1" + strings.Repeat("0", 400), strings.Repeat("9", 400), "-" + strings.Repeat("9", 300), "0." + strings.Repeat("0", 400) + "1",
	"1e400", "1e1000000000", "-1e1000000000", "NaN", "Infinity", "-Infinity", "0x10", "", " ", "+1", "1.", ".5", "1,5",
	"__proto__", "constructor", "prototype", "hasOwnProperty", "toString", `{"__proto__":{"hostile":1}}`, `[]`, "null", "undefined", "true",
	"../../etc/passwd", "..%2f..%2f", "amazon-2025-9m\u0000", "amazon-2025-9m/../x", "AMAZON-2025-9M",
	strings.Repeat("<b id=hostile>", 30), strings.Repeat("\"'<>&", 60), "\U0001F4A5\U0001F468\u200D\U0001F469\u200D\U0001F467", "\xff\xfe", "\xc0\xaf", "\xed\xa0\x80",
}

// Queries and fragments that are broken as such: escapes cut short, names given twice, no names at all.
var broken = []string{
	"%", "%2", "%zz", "capex=%", "capex=%E0%A4%A", "capex=%00", "capex=1&capex=2", "capex=1&capex=1&capex=1", "=", "&&&", "=1", "capex", "capex=",
	"capex;revenue", "__proto__=1", "__proto__.capex=1", "constructor.prototype.hostile=1", "min.__proto__=1", "basis.=1", "min.=1", "basis.capex=7",
	"basis.__proto__=12", "lock=,,,", "lock=revenue,revenue", "hide=" + strings.Repeat("revenue,", 200), "+=+", "?capex=1", "#capex=1", "%63apex=1", "capex%3D1",
	"%3Cscript%3E=1", "%22onfocus%3D=1", "lock=%22%3E%3Cb%20id%3Dhostile%3E", strings.Repeat("a=b&", 500), "scenario=a&scenario=b", "theme=dark&theme=light",
}

// fieldsOfALink are the names a stranger can put a value behind, none of which takes any of the hostile ones but the title.
var fieldsOfALink = []string{
	"title", "capex", "scenario", "accent", "theme", "lang", "lock", "hide", "show", "id", "min.capex", "max.revenue", "step.layoffs", "basis.payroll",
	"layoffs", "taxRate", "months", "target", "childId", "parentUrl", "events",
}

// links are the queries that carry every hostile value behind every name in turn, several a link, and the broken ones.
func links() []string {
	var all []string
	for i := range hostile {
		values := url.Values{}
		for j, name := range fieldsOfALink {
			values.Set(name, hostile[(i+j*5)%len(hostile)])
		}
		all = append(all, values.Encode())
	}
	return append(all, broken...)
}

// In the HTML that the server sends, a hostile link changes text alone: every element and every attribute is the
// same as for the clean page, but for the notices.
func TestAHostileLinkNeverBecomesMarkup(t *testing.T) {
	for _, path := range []string{"/", "/embed"} {
		_, clean := fetch(t, path+"?utm_source=clean") // a page with a query: its table is apart
		want := skeletonOf(t, clean)
		try := func(query, name string) {
			status, body := fetch(t, path+"?"+query)
			if status == 400 && len(body) > 200 {
				return // nothing sensible to show, and a page that says so
			}
			if status != 200 {
				t.Errorf("%s?%s answers %d", path, query, status)
				return
			}
			got := skeletonOf(t, body)
			if difference := got.against(want); difference != "" {
				t.Errorf("%s, %s: %s", path, name, difference)
			}
		}
		for i, value := range hostile {
			for j, name := range fieldsOfALink {
				// All of them behind the names that a page shows most of, and every fourth behind each of the others.
				if j < 4 || (i+j)%4 == 0 {
					try(url.Values{name: {value}}.Encode(), name+"="+value)
				}
			}
		}
		for _, query := range links() {
			_, body := fetch(t, path+"?"+query)
			for _, problem := range skeletonOf(t, body).dangers() {
				t.Errorf("%s?%s: %s", path, query, problem)
			}
		}
	}
}

// The same after the engine has read the link itself, from the query as from the fragment.
func TestAHostileLinkNeverRuns(t *testing.T) {
	all := links()
	every := some(t, 9, 63)
	p := open(t, "/embed", visit{})
	for i := 0; i < len(all); i += every {
		path := []string{"/", "/embed"}[i/every%2]
		fragment := url.Values{"capex": {hostile[i%len(hostile)]}, "layoffs": {hostile[(i+3)%len(hostile)]}}.Encode()
		p.goTo(path + "?" + all[i] + "#" + fragment)
		p.waitForEngine()
		p.harmless(all[i])
	}
	for _, path := range []string{"/", "/embed"} {
		p := open(t, path, visit{})
		eval[bool](p, `async (fragments, every) => {
			for (const [i, f] of fragments.entries()) if (i % every === 0) {
				location.hash = '#' + f;
				await new Promise(done => setTimeout(done, 70)); // browsers take 200 changes of address in ten seconds
			}
			return true;
		}`, slices.Concat(fragments("capex"), broken), some(t, 1, 8))
		p.harmless("the fragments")
		eval[bool](p, `() => { location.hash = '#capex=95000000000'; return true }`)
		p.expect(amazon.with("capex", "95000000000"))
	}
}

// fragments are the hostile values behind a name, escaped and, by turns, raw.
func fragments(name string) []string {
	var all []string
	for i, value := range hostile {
		if i%2 == 0 && utf8.ValidString(value) {
			all = append(all, name+"="+value)
		} else {
			all = append(all, name+"="+url.QueryEscape(value))
		}
	}
	return all
}

// Hostile text in a box is text, there and in the message about it.
func TestHostileTextInABox(t *testing.T) {
	p := open(t, "/", visit{})
	for _, text := range hostile {
		eval[bool](p, `(s, text) => {
			const e = document.querySelector(s);
			e.value = text;
			e.dispatchEvent(new Event('input', {bubbles: true}));
			e.dispatchEvent(new Event('change', {bubbles: true}));
			return true;
		}`, box("capex"), strings.ToValidUTF8(text, "\ufffd"))
	}
	p.harmless("the box")
	p.enter("capex", "95bn")
	p.expect(amazon.with("capex", "95000000000"))
}

// harmless fails where something hostile is an element, an attribute that runs, or has run.
func (p *tab) harmless(what string) {
	p.Helper()
	p.frame()
	for _, problem := range eval[[]string](p, `() => {
		const found = [];
		if (window.hostile !== undefined || ({}).hostile !== undefined || document.hostile !== undefined) found.push('a value ran');
		if (document.getElementById('hostile')) found.push('a value became an element');
		for (const e of document.querySelectorAll('*')) {
			for (const a of e.attributes) {
				if (/^on/i.test(a.name)) found.push(e.tagName + ' has ' + a.name);
				if (/^(href|src|action|formaction|xlink:href|data|srcdoc)$/i.test(a.name) && /^\s*(javascript|data|vbscript):/i.test(a.value) && e.tagName !== 'LINK') found.push(e.tagName + ' has ' + a.name + '=' + a.value);
			}
			if (/^(iframe|object|embed|base|img)$/i.test(e.tagName)) found.push('there is a ' + e.tagName);
		}
		if (document.querySelectorAll('[data-breakeven] script').length) found.push('there is a script in the widget');
		return found;
	}`) {
		p.Errorf("%s (%s)", problem, what)
	}
}
