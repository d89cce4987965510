package web

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"breakeven/app/scenario"

	"golang.org/x/net/html"
)

// eight are the answers to the headline that this began with, as pages mark them,
// in their order; others may stand between them.
var eight = []string{"0", "0", "96000", "32034", "48280", "24000", "0", ""}

// answersIn reads the readings' answers off a page.
func answersIn(page string) (values []string) {
	z := html.NewTokenizer(strings.NewReader(page))
	for z.Next() != html.ErrorToken {
		if token := z.Token(); attr(token, "data-reading") != "" {
			values = append(values, attr(token, "data-value"))
		}
	}
	return values
}

// The headline's eight answers stand below the calculator and in the embed, on a
// server and in a folder of files.
func TestAPageHasTheReadingsOfItsClaim(t *testing.T) {
	pages := map[string]string{}
	for _, address := range []string{"/", "/?scenario=amazon-2025-9m&capex=95000000000", "/scenario/amazon-2025-9m", "/embed?show=readings", "/embed/AMAZON-2025-9M?show=readings", "/embed/amazon-2025-9m/readings"} {
		pages[address] = body(t, get(t, Options{}, "GET", address))
	}
	files := staticFiles(t, Options{})
	for _, name := range []string{"index.html", "scenario/amazon-2025-9m/index.html", "embed/amazon-2025-9m/readings/index.html"} {
		pages[name] = files[name]
	}
	for address, page := range pages {
		got := answersIn(page)
		if !among(eight, got) || !strings.Contains(page, "1,789,") {
			t.Errorf("%s has the answers %q, not %q", address, got, eight)
		}
		for _, want := range []string{`id="readings-head"`, "Claimed.", "<q>", "27.4% of corporate staff", "estimate", "as filed", "More than the pool", "None needed"} {
			if !strings.Contains(page, want) {
				t.Errorf("%s lacks %s", address, want)
			}
		}
		if strings.Contains(page, "style=") || strings.Contains(page, "ZgotmplZ") {
			t.Errorf("%s has inline style, or a value that its template takes for a danger", address)
		}
		soundMarkup(t, page)
	}
	if page := body(t, get(t, Options{}, "GET", "/?scenario=intel-2025")); len(answersIn(page)) > 0 || strings.Contains(page, "readings.") {
		t.Error("a preset without readings has some, or their style")
	}
}

// among reports whether all of some values stand in a list, in their order.
func among(some, all []string) bool {
	for _, value := range all {
		if len(some) > 0 && value == some[0] {
			some = some[1:]
		}
	}
	return len(some) == 0
}

// An embed of the readings is a page of its own: no program, nothing that finds
// it twice.
func TestAnEmbedOfTheReadings(t *testing.T) {
	o := Options{FrameAncestors: []string{"https://paper.example"}, Origin: "https://calc.example"}
	for address, wants := range map[string][]string{
		"/embed/amazon-2025-9m?show=readings":                     {`href="https://calc.example/?scenario=amazon-2025-9m"`, `data-theme="auto"`, `data-breakeven="amazon-2025-9m"`, "<h1", "<title>One headline, many answers: Amazon, January to September 2025"},
		"/embed?show=readings&theme=dark&accent=c0392b":           {`data-theme="dark"`, `/accent/c0392b.css`},
		"/embed?show=readings&title=%3Cscript%3Ewho%3C/script%3E": {"&lt;script&gt;who&lt;/script&gt;</h1>"},
		"/embed?show=readings&scenario=nobody":                    {`data-notice="scenario"`, "nobody", `data-reading="`},
		"/embed?show=readings,%20working":                         {`data-notice="show"`, "“show=working” was left out", `data-reading="`},
		"/embed?show=readings&capex=95000000000&lock=revenue":     {`data-notice="capex"`, "changes none of them", `data-reading="`},
		"/embed?show=readings&theme=loud":                         {`data-notice="theme"`},
		"/embed/intel-2025?show=readings":                         {`data-notice="show"`, "There is no headline with several readings for Intel", `href="/?scenario=intel-2025"`},
		"/embed/intel-2025/readings?utm_source=x":                 {`data-notice="show"`},
	} {
		r := get(t, o, "GET", address)
		page := body(t, r)
		for _, want := range append(wants, "noindex", `rel="canonical"`, "frame.", "readings.") {
			if r.StatusCode != 200 || !strings.Contains(page, want) {
				t.Errorf("%s: %d, without %s", address, r.StatusCode, want)
			}
		}
		for _, never := range []string{".wasm", "boot.", "table.", "<script>who", `rel="manifest"`} {
			if strings.Contains(page, never) {
				t.Errorf("%s has %s", address, never)
			}
		}
		if policy := r.Header.Get("Content-Security-Policy"); !strings.HasSuffix(policy, "frame-ancestors https://paper.example 'self'") {
			t.Errorf("%s: %s", address, policy)
		}
		if strings.Contains(strings.Join(wants, " "), `data-notice`) == (strings.Count(page, "data-notice") == 0) {
			t.Errorf("%s raises %d notices", address, strings.Count(page, "data-notice"))
		}
		soundMarkup(t, page)
	}
	for _, address := range []string{"/embed/nobody?show=readings", "/embed/nobody/readings"} {
		if r := get(t, o, "GET", address); r.StatusCode != 404 {
			t.Errorf("%s: %d", address, r.StatusCode)
		}
	}
}

// Links lead to the calculator, in an embed to a window of its own.
func TestReadingsLeadToTheCalculator(t *testing.T) {
	const link = "scenario=amazon-2025-9m&amp;"
	home := body(t, get(t, Options{Base: "/news/"}, "GET", "/news/"))
	embed := body(t, get(t, Options{Base: "/news/"}, "GET", "/news/embed?show=readings"))
	if strings.Count(home, `href="/news/?`+link) < 7 || strings.Contains(home, `href="/news/?`+link+`months=3" target`) {
		t.Error("the page's readings don't lead to the calculator")
	}
	for part := range strings.SplitSeq(embed, `href="/news/?`) {
		if strings.HasPrefix(part, link) && !strings.Contains(part[:strings.IndexByte(part, '>')], `target="_blank" rel="noopener"`) {
			t.Errorf("a link of the embed replaces it: %.200s", part)
		}
	}
	file := staticFiles(t, Options{})["embed/amazon-2025-9m/readings/index.html"]
	if !strings.Contains(file, `href="/?months=3&amp;`) {
		t.Error("a file's readings don't lead to the page of files")
	}
}

// The calculator that a reading leads to has the reading's answer.
func TestTheCalculatorGivesTheReadingsAnswer(t *testing.T) {
	preset := scenario.Default()
	page := body(t, get(t, Options{}, "GET", "/"))
	z := html.NewTokenizer(strings.NewReader(page))
	inside, want, status, seen := false, "", "", 0
	for z.Next() != html.ErrorToken {
		token := z.Token()
		if attr(token, "data-reading") != "" {
			inside, want, status = true, attr(token, "data-value"), attr(token, "data-status")
		}
		href := attr(token, "href")
		if !inside || !strings.HasPrefix(href, "/?") {
			continue
		}
		inside = false
		r := preset.Readings[seen]
		seen++
		there := body(t, get(t, Options{}, "GET", href))
		out := "breakevenLayoffs"
		if slices.ContainsFunc(r.Set, func(s scenario.Setting) bool {
			return (s.Name == "severancePerLayoff" || s.Name == "noticeMonths") && strings.Trim(s.Text, "0.") != ""
		}) {
			out, status = "firstPeriodLayoffs", ""
		}
		if got := outOf(t, there, out); got != want {
			t.Errorf("%s answers %s=%q, the reading %s says %q", href, out, got, r.ID, want)
		}
		if got := outOf(t, there, "status"); status != "" && got != status {
			t.Errorf("%s has the status %s, the reading %s %s", href, got, r.ID, status)
		}
		if strings.Contains(there, "data-notice") {
			t.Errorf("%s raises a notice", href)
		}
	}
	if seen != len(preset.Readings) || seen < len(eight) {
		t.Errorf("%d readings lead to the calculator, of %d", seen, len(preset.Readings))
	}
}

// attr is an element's attribute, "" where it has none.
func attr(token html.Token, name string) string {
	for _, a := range token.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// outOf is one of the calculator's outputs in a page.
func outOf(t *testing.T, page, name string) string {
	t.Helper()
	z := html.NewTokenizer(strings.NewReader(page))
	for z.Next() != html.ErrorToken {
		if token := z.Token(); attr(token, "data-out") == name {
			return attr(token, "data-value")
		}
	}
	t.Errorf("a page has no %s", name)
	return ""
}

// Whatever a scenario file says stays text.
func TestReadingsTextsNeverBecomeMarkup(t *testing.T) {
	addresses := []string{"/", "/embed?show=readings"}
	var harmless []string
	for _, address := range addresses {
		harmless = append(harmless, tagsOf(body(t, get(t, Options{Scenarios: catalogueOf(t, "A text")}, "GET", address))))
	}
	for _, bad := range strange {
		c := catalogueOf(t, bad)
		for i, address := range addresses {
			page := body(t, get(t, Options{Scenarios: c}, "GET", address))
			soundMarkup(t, page)
			if got := answersIn(page); len(got) != 2 || tagsOf(page) != harmless[i] {
				t.Errorf("%q in a file: %s has other markup, and %q", bad, address, got)
			}
			if text := wordsIn(page); strings.Count(text, bad) < 8 {
				t.Errorf("%q stands %d times in %s", bad, strings.Count(text, bad), address)
			}
		}
	}
}

// catalogueOf has a preset all of whose readings' texts are one.
func catalogueOf(t *testing.T, bad string) *scenario.Catalogue {
	t.Helper()
	data, _ := scenario.Data("amazon-2025-9m")
	var file map[string]any
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	source := map[string]string{"title": bad, "publisher": bad, "url": "https://paper.example/1", "date": scenario.Undated, "quote": bad}
	reading := func(id string) any {
		return map[string]any{"id": id, "title": bad, "why": bad, "status": "claimed", "derivation": bad, "set": map[string]string{"layoffs": "1"}, "sources": []any{source}}
	}
	file["claim"], file["claimSource"], file["readings"] = bad, source, []any{reading("one"), reading("two")}
	data, err := json.Marshal(file)
	if err != nil {
		t.Fatal(err)
	}
	c, err := scenario.BuiltIn().With(fstest.MapFS{"amazon-2025-9m.json": {Data: data}}, "")
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// wordsIn is what a page says.
func wordsIn(page string) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			b.WriteString(z.Token().Data + "\n")
		}
	}
}

// tagsOf are the elements that a page is made of.
func tagsOf(page string) string {
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.StartTagToken, html.SelfClosingTagToken:
			b.WriteString(z.Token().Data + " ")
		}
	}
}
