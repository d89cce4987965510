package web

import (
	"strings"
	"testing"
)

// The classroom is whole without a script: the preset's working with its
// numbers, the glossary, the answer backwards.
func TestTheClassroomIsFinished(t *testing.T) {
	for address, wants := range map[string][]string{
		"/learn":                                         {"32,034", `data-out="breakevenLayoffs" data-value="32034"`, "<math>", "FCF", `id="glossary"`, `data-value="88055000000"`, `href="#working"`},
		"/learn?scenario=meta-2025":                      {`data-breakeven="meta-2025"`, "Meta"},
		"/learn?show=working":                            {`id="working"`, "noindex", `class="lesson folded"`},
		"/learn?show=nonsense":                           {"nonsense", `data-notice="show"`},
		"/learn?unknown=capex&given=20000":               {`data-seek="found"`, `data-value="88055000000"`},
		"/learn?predict=1":                               {"<noscript>", "This is my guess"},
		"/learn?title=%3Cscript%3Ealert(1)%3C/script%3E": {"&lt;script&gt;"},
	} {
		if address == "/learn" {
			wants[5] = `data-seek="found"`
		}
		r := get(t, Options{}, "GET", address)
		text := body(t, r)
		for _, want := range wants {
			if r.StatusCode != 200 || !strings.Contains(text, want) {
				t.Errorf("%s: %d, without %s", address, r.StatusCode, want)
			}
		}
		if strings.Contains(text, "<script>alert") || strings.Contains(text, "style=") {
			t.Errorf("%s has markup that the link brought, or inline style", address)
		}
	}
	alone := body(t, get(t, Options{}, "GET", "/learn?show=working"))
	if strings.Contains(alone, `class="bar0"`) || strings.Contains(alone, `id="glossary"`) {
		t.Error("a part alone has the header, or other parts")
	}
	hidden := body(t, get(t, Options{}, "GET", "/learn?predict=1"))
	if before, _, _ := strings.Cut(hidden, "<noscript>"); strings.Contains(before, "32,034") {
		t.Error("the answer stands before the guess")
	}
}

// An embed that shall show a part of the classroom is that page, with the embed's
// calculator; every other embed stays what it is.
func TestAnEmbedShowsPartsOfTheClassroom(t *testing.T) {
	for address, want := range map[string]string{
		"/embed?show=backwards":                               "/learn?show=backwards&show=calculator",
		"/embed?capex=95000000000&show=chart,%20sensitivity":  "/learn?capex=95000000000&show=chart,%20sensitivity&show=calculator",
		"/embed/meta-2025?show=practice":                      "/learn?show=practice&scenario=meta-2025&show=calculator",
		"/embed/META-2025?title=%3Cb%3E&show=take&lock=capex": "/learn?title=%3Cb%3E&show=take&lock=capex&scenario=META-2025&show=calculator",
		"/embed?show=chart,equivalents,working":               "",
		"/embed?show=nonsense":                                "",
		"/embed?showy=backwards":                              "",
	} {
		r := get(t, Options{FrameAncestors: []string{"https://school.example"}}, "GET", address)
		if at := r.Header.Get("Location"); at != want || (want != "") != (r.StatusCode == 302) {
			t.Errorf("%s: %d, %q", address, r.StatusCode, at)
		}
		if want == "" {
			continue
		}
		page := get(t, Options{FrameAncestors: []string{"https://school.example"}}, "GET", want)
		text := body(t, page)
		if page.StatusCode != 200 || strings.Contains(text, `data-field="capex"`) == strings.Contains(want, "lock=capex") || strings.Contains(text, `data-notice="show"`) {
			t.Errorf("%s is no page with its calculator", want)
		}
		if policy := page.Header.Get("Content-Security-Policy"); !strings.Contains(policy, "frame-ancestors https://school.example") {
			t.Errorf("%s may be framed by %s", want, policy)
		}
	}
	if r := get(t, Options{}, "GET", "/embed/nobody?show=backwards"); r.StatusCode != 404 {
		t.Errorf("a preset that there is not: %d", r.StatusCode)
	}
}

// The page leads to the classroom, and back, wherever the site lives.
func TestTheClassroomIsLedTo(t *testing.T) {
	for _, o := range []Options{{}, {Base: "/news/"}} {
		base := o.withDefaults().Base
		if page := body(t, get(t, o, "GET", base)); !strings.Contains(page, `href="`+base+`learn?scenario=amazon-2025-9m"`) {
			t.Errorf("%s does not lead to the classroom", base)
		}
		page := body(t, get(t, o, "GET", base+"learn?scenario=meta-2025&capex=5"))
		for _, href := range []string{`href="` + base + `?scenario=meta-2025&amp;capex=5"`, `href="` + base + `learn?scenario=microsoft-fy25"`, `data-base="` + base + `"`} {
			if !strings.Contains(page, href) {
				t.Errorf("%slearn has no %s", base, href)
			}
		}
	}
}
