package browsers

import (
	"maps"
	"strings"
	"testing"
)

// A reader whose browser runs no script has the answer: it is in the page, with its drawing. The form asks the server.
func TestAPageWithoutScriptShowsTheAnswer(t *testing.T) {
	everywhere(t, func(t *testing.T, in *place) {
		want := solve(t, amazon)
		for _, address := range []string{"/", "/embed", "/embed/amazon-2025-9m"} {
			p := in.open(t, address, visit{noScript: true})
			if stage := eval[string](p, `() => document.querySelector('[data-breakeven]').dataset.stage`); stage != "static" {
				t.Errorf("%s: without script the stage is %q", address, stage)
			}
			got, err := p.outputs()
			if err != nil {
				t.Fatal(err)
			}
			if !maps.Equal(got, want) {
				t.Errorf("%s: the page says\n%v\nsolve says\n%v", address, got, want)
			}
			if s := p.sentence(); !strings.Contains(s, "32,034") || !strings.Contains(s, "layoffs") {
				t.Errorf("%s: the sentence reads %q", address, s)
			}
			if drawn := eval[float64](p, `() => Math.max(...[...document.querySelectorAll('[data-breakeven] svg path')].map(e => e.getBoundingClientRect().width))`); drawn < 100 {
				t.Errorf("%s: the widest line drawn measures %v px", address, drawn)
			}
		}
		p := in.open(t, "/", visit{noScript: true})
		p.focus(slider("capex"))
		p.press(strings.Repeat(keyArrowRight, 3))
		value := p.value("capex")
		if value == amazon["capex"] {
			t.Fatalf("the keys leave the slider at %s", value)
		}
		p.focus("[data-breakeven] button[type=submit]")
		p.press(keyEnter)
		p.waitFor("the server's page", `value => new URLSearchParams(location.search).get('capex') === value`, value)
		p.expect(amazon.with("capex", value))
	})
}

// The engine takes over from the table, and both say what `breakeven solve` says.
func TestTheEngineTakesOver(t *testing.T) {
	everywhere(t, func(t *testing.T, in *place) {
		for _, address := range []string{"/", "/embed"} {
			p := in.open(t, address, visit{})
			p.expect(amazon)
			for _, mark := range []string{"breakeven:interactive", "breakeven:engine"} {
				if eval[int](p, `name => performance.getEntriesByName(name, 'mark').length`, mark) != 1 {
					t.Errorf("%s: performance.mark %s is not there once", address, mark)
				}
			}
		}
	})
}
