package journeys

import (
	"maps"
	"strings"
	"testing"
)

// A reader whose browser runs no script has the answer: it is in the page.
func TestAPageWithoutScriptShowsTheAnswer(t *testing.T) {
	want := solve(t, amazon)
	if want["breakevenLayoffs"] != "32034" || want["fcf"] != "-4805000000" {
		t.Fatalf("solve says %v of Amazon's nine months; the published sum is 32034 layoffs for -4805000000", want)
	}
	for _, address := range []string{"/", "/embed", "/embed/amazon-2025-9m"} {
		t.Run(address, func(t *testing.T) {
			p := open(t, address, visit{noScript: true})
			if stage := eval[string](p, `() => document.querySelector('[data-breakeven]').dataset.stage`); stage != "static" {
				t.Errorf("without script the stage is %q", stage)
			}
			got, err := p.outputs()
			if err != nil {
				t.Fatal(err)
			}
			if !maps.Equal(got, want) {
				t.Errorf("the page says\n%v\nsolve says\n%v", got, want)
			}
			if s := p.sentence(); !strings.Contains(s, "32,034") || !strings.Contains(s, "layoffs") {
				t.Errorf("the sentence reads %q", s)
			}
			if n := eval[int](p, `() => document.querySelectorAll('[data-breakeven] svg path').length`); n == 0 {
				t.Error("nothing is drawn")
			}
		})
	}
}

// The same answer stands there before, while and after the engine takes over, and nothing moves.
func TestTheEngineTakesOverWithoutAJump(t *testing.T) {
	widths := []visit{{width: 320, height: 700}, {width: 640}, {width: 1280}}
	for i := 0; i < len(widths); i += some(t, 1, len(widths)) {
		v := widths[i]
		for _, address := range []string{"/", "/embed"} {
			p := open(t, address, v)
			p.expect(amazon)
			p.frame()
			type shift struct {
				By, At float64
				Of     []string
			}
			for _, s := range eval[[]shift](p, `() => journeyShifts`) {
				t.Errorf("%s at %d px: things jump by %v after %v ms: %v", address, v.width, s.By, s.At, s.Of)
			}
			for _, mark := range []string{"breakeven:interactive", "breakeven:engine"} {
				if eval[int](p, `name => performance.getEntriesByName(name, 'mark').length`, mark) != 1 {
					t.Errorf("%s at %d px: performance.mark %s is not there once", address, v.width, mark)
				}
			}
		}
	}
}

// The answer is one sentence in a live region, which says what the outputs say.
func TestTheSentenceFollowsTheNumbers(t *testing.T) {
	p := open(t, "/", visit{})
	if live := eval[string](p, `() => document.querySelector('[data-out=sentence]').getAttribute('aria-live')`); live != "polite" {
		t.Errorf("the sentence's aria-live is %q", live)
	}
	p.enter("capex", "95bn")
	p.expect(amazon.with("capex", "95000000000"))
	p.waitFor("the sentence to name the moved figure", `() => {
		const s = document.querySelector('[data-out=sentence]').innerText;
		return s.includes('capex') && s.includes('95') && !s.includes('32,034');
	}`)
	p.enter("capex", "80bn") // 85.055 earned less 80 spent: nothing is missing
	p.expect(amazon.with("capex", "80000000000"))
	p.waitFor("the sentence to say that none are needed", `() => /no layoffs are needed/i.test(document.querySelector('[data-out=sentence]').innerText)`)
}
