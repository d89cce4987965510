package journeys

import (
	"net/http"
	"slices"
	"strings"
	"testing"
)

// A host of files answers every query with the page of the path. What the query changes must be covered before the
// first frame, and never shown wrong.

// coverCases are links to files that say more than their path.
var coverCases = []struct {
	address, server string
	stage           string // at which it is right; the engine's is held back until then
	covered         bool
}{
	{"/embed/?capex=100000000000", "/embed?capex=100000000000", "engine", true},
	{"/?capex=100000000000&utm_source=x", "/?capex=100000000000", "engine", true},
	{"/embed/?scenario=meta-2025", "/embed/meta-2025", "table", true},
	{"/?scenario=meta-2025&utm_source=x", "/?scenario=meta-2025", "table", true},
	{"/scenario/meta-2025/?scenario=meta-2025", "/?scenario=meta-2025", "table", false},
	{"/embed/?scenario=meta-2025&capex=50000000000", "/embed?scenario=meta-2025&capex=50000000000", "engine", true},
	{"/?scenario=META-2025", "/?scenario=META-2025", "engine", true},
	{"/embed/?theme=dark", "/embed?theme=dark", "table", false},
	{"/embed/meta-2025/?title=Who%20pays%3F%20%3Cb%3E", "/embed/meta-2025?title=Who%20pays%3F%20%3Cb%3E", "engine", true},
	{"/embed/?utm_source=x&childId=c&id=story&events=1&parentUrl=y", "/embed", "table", false},
	{"/embed/?scenario=nosuch-2025", "/embed?scenario=nosuch-2025", "engine", true},
	{"/embed/meta-2025/?scenario=amazon-2025-9m", "/embed/meta-2025?scenario=amazon-2025-9m", "engine", true},
	{"/embed/?scenario=meta%2D2025&&=", "/embed?scenario=meta%2D2025", "table", true},
	{"/embed/?%63apex=1%300000000000&min.title=1&taxrate=1", "/embed?%63apex=1%300000000000", "engine", true},
	{"/embed/?hide=taxRate&capex=%zz&revenue=1&revenue=2", "/embed?hide=taxRate&capex=%zz&revenue=1&revenue=2", "engine", true},
}

// Whatever a link to a file says, no frame shows a figure, a sentence or a name that it does not mean, however late
// the engine comes.
func TestALinkToAFileNeverShowsAnotherAnswer(t *testing.T) {
	onFiles(t, func(t *testing.T) {
		for i, c := range coverCases {
			if i%4 > 0 && !hostOf(t).headers {
				continue // whatever sends the files, the page's script is the same
			}
			t.Run(c.address, func(t *testing.T) {
				r := newRoad(t)
				release := r.hold()
				p := recorded(t, r, visit{width: 640})
				if c.covered && c.stage == "table" {
					p.goToHeld(r, c.address, "/meta-2025/")
				} else {
					p.goTo(c.address)
				}
				if c.stage == "engine" {
					p.waitFor("the line in place of the figures", `() => glimpses.some(g => g.Line.includes('figures'))`)
					p.waitFor("the engine to be asked for", `() => performance.getEntriesByType('resource').some(e => e.name.includes('wasm_exec'))`)
					if stage := p.stage(); stage != "static" {
						t.Errorf("under the cover the stage is %s", stage)
					}
					release()
				}
				p.waitForStage(c.stage)
				p.frame()
				want := byTheServer(t, c.server)
				if covered := p.onlySays(want); (covered > 0) != c.covered {
					t.Errorf("%d frames were covered", covered)
				}
				if got, err := p.outputs(); err != nil || !sameValues(want.values, got) {
					t.Errorf("at last the page says\n%v, %v\nthe server\n%v", got, err, want.values)
				}
				if now, address := eval[string](p, `() => location.href`), r.url+c.address; now != address {
					t.Errorf("the address became %s", now)
				}
				wanted := eval[string](p, `() => document.querySelector('[data-breakeven]').dataset.theme`)
				if dark := strings.Contains(c.address, "theme=dark"); dark != (wanted == "dark") {
					t.Errorf("the theme is %s", wanted)
				}
			})
		}
	})
}

// untilCovered waits for a frame that shows the cover: on a quick machine what it waits for may come before the first.
func (p *tab) untilCovered() {
	p.Helper()
	p.waitFor("a covered frame", `() => glimpses.some(g => g.Covered)`)
}

// goToHeld opens a page, and keeps what it needs from another back until the cover has been seen.
func (p *tab) goToHeld(r *road, address, other string) {
	p.Helper()
	release := r.holdBack(other)
	p.goTo(address)
	p.untilCovered()
	release()
}

// A link may name another preset and bring what a reader moved: that is answered from the other preset's table.
func TestALinkToAFileBringsTheReadersFigures(t *testing.T) {
	onFiles(t, func(t *testing.T) {
		r := newRoad(t)
		release := r.hold()
		p := recorded(t, r, visit{width: 640})
		p.goTo("/embed/?scenario=meta-2025#capex=95000000000")
		p.waitForStage("table")
		release()
		p.waitForStage("engine")
		want := byTheServer(t, "/embed?scenario=meta-2025&capex=95000000000").values
		p.waitFor("the reader's answer", `fcf => document.querySelector('[data-out=fcf]').dataset.value === fcf`, want["fcf"])
		if got := eval[string](p, `() => location.hash`); got != "#capex=95000000000" {
			t.Errorf("the fragment became %s", got)
		}
	})
}

// Where what a link means can't be had, the figures stay covered, and the page says so and offers another try.
func TestALinkToAFileThatCannotBeWorkedOut(t *testing.T) {
	onHost(t, fileHosts[0], func(t *testing.T) {
		for _, address := range []string{"/embed/?capex=100000000000", "/?scenario=meta-2025&capex=50000000000"} {
			r := newRoad(t)
			r.bar(engineFile, refused(http.StatusInternalServerError))
			p := recorded(t, r, visit{width: 360})
			p.pardon("Failed to load resource")
			p.goTo(address)
			p.waitFor("the notice", `() => { const e = document.querySelector('[data-notice=engine][role=alert]'); return !!e && e.checkVisibility({visibilityProperty: true}) }`)
			notice := eval[string](p, `() => {
				const e = document.querySelector('[data-notice=engine]'), b = e.querySelector('button'), box = b.getBoundingClientRect();
				return (document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === b ? '' : 'the button is covered: ') + e.innerText;
			}`)
			if !strings.HasPrefix(notice, "This link’s figures") || !strings.Contains(notice, "Try again") {
				t.Errorf("%s: the notice reads %q", address, notice)
			}
			want := byTheServer(t, strings.Replace(address, "/embed/", "/embed", 1))
			if p.onlySays(want) == 0 || !eval[bool](p, `() => glimpses.at(-1).Covered`) {
				t.Errorf("%s: without an engine the page is not covered", address)
			}
			r.bar(engineFile, nil)
			p.click("another try", `() => document.querySelector('[data-notice=engine] button')`)
			p.waitForStage("engine")
			p.frame()
			p.onlySays(want)
			if eval[bool](p, `() => glimpses.at(-1).Covered`) {
				t.Errorf("%s: the engine runs, and the page is covered", address)
			}
		}

		// The other preset's page does not come: the engine makes it.
		r := newRoad(t)
		r.bar("/embed/meta-2025/", refused(http.StatusInternalServerError))
		release := r.hold()
		p := recorded(t, r, visit{width: 640})
		p.pardon("Failed to load resource")
		p.goTo("/embed/?scenario=meta-2025")
		p.untilCovered()
		release()
		p.waitForStage("engine")
		p.frame()
		if p.onlySays(byTheServer(t, "/embed/meta-2025")) == 0 {
			t.Error("without the preset's page nothing was covered")
		}

		// Nor does the script that brings the engine.
		r = newRoad(t)
		r.bar(".js", func(w http.ResponseWriter, q *http.Request, site http.Handler) {
			if strings.Contains(q.URL.Path, "/boot.") {
				http.Error(w, "no", http.StatusInternalServerError)
				return
			}
			site.ServeHTTP(w, q)
		})
		p = recorded(t, r, visit{width: 640})
		p.pardon("Failed to load resource")
		p.pardon("boot.") // refused as a script, it is refused for its type as well
		p.goTo("/embed/?capex=1")
		p.waitFor("why there are no figures", `() => document.querySelector('.covering')?.textContent.includes('could not be worked out')`)
		p.onlySays(made{})
	})
}

// Without script a file shows the preset of its path, as it was made.
func TestALinkToAFileWithoutScript(t *testing.T) {
	onFiles(t, func(t *testing.T) {
		p := open(t, "/embed/?capex=100000000000", visit{noScript: true})
		p.expect(amazon)
		if s := p.sentence(); !strings.Contains(s, "32,034") {
			t.Errorf("the sentence reads %q", s)
		}
		if eval[bool](p, `() => [...document.querySelectorAll('[type=submit]')].some(e => e.checkVisibility())`) ||
			!eval[bool](p, `() => document.querySelector('.stage').innerText.includes('turn on JavaScript')`) {
			t.Error("without script a file offers to recalculate")
		}
		if hidden := eval[bool](p, `() => [...document.querySelectorAll('.in [data-out=sentence], .in h1')].some(e => !e.checkVisibility({visibilityProperty: true}))`); hidden {
			t.Error("without script the page is covered")
		}
	})
}

// Under the cover everything keeps its place: what comes stands where it stood.
func TestTheCoverMovesNothing(t *testing.T) {
	onHost(t, fileHosts[0], func(t *testing.T) {
		for _, width := range []int{320, 640, 1280} {
			r := newRoad(t)
			release := r.hold()
			p := recorded(t, r, visit{width: width})
			p.goTo("/embed/?capex=100000000000")
			p.waitFor("the line in place of the figures", `() => glimpses.some(g => g.Line)`)
			height := `() => document.documentElement.getBoundingClientRect().height`
			before := eval[float64](p, height)
			release()
			p.waitForStage("engine")
			p.frame()
			if after := eval[float64](p, height); after-before > 10 || before-after > 10 {
				t.Errorf("at %d px the page is %v px high covered, and then %v", width, before, after)
			}
			jumped := eval[[]float64](p, `() => journeyShifts.map(s => s.by)`)
			if slices.ContainsFunc(jumped, func(by float64) bool { return by > 0.01 }) {
				t.Errorf("at %d px things jump by %v", width, jumped)
			}
		}
	})
}

// What a link hides changes how tall an embed stands: the page around it hears of one height, the right one.
func TestACoveredEmbedTellsNoOtherHeight(t *testing.T) {
	onHost(t, fileHosts[0], func(t *testing.T) {
		h := newPublisher(t)
		h.article("/", listening+`<iframe src="SITE/embed?hide=capex,revenue,payroll" title="Ours" style="width: 100%"></iframe>`)
		p := h.visit(t, "/")
		e := &embed{page: p, inside: p.inside("hide="), find: "(" + findFrame + `)("hide=")`}
		e.inside.waitForStage("engine")
		e.settles("engine", 640, whole)
		heights := eval[[]float64](p, `() => [...new Set(heard.filter(m => m.type === 'embed-size').map(m => m.height))]`)
		if len(heights) != 1 {
			t.Errorf("the page around hears of the heights %v", heights)
		}
	})
}

// A browser without a network answers the full page by its path, too, whatever the query: with the server's pages.
func TestAPageOfTheCacheNeverShowsAnotherAnswer(t *testing.T) {
	for _, c := range []struct {
		address, stage string
		covered        bool
	}{
		{"/?capex=100000000000", "engine", true},
		{"/?scenario=meta-2025", "table", true},
		{"/?theme=dark&accent=0a7d33", "table", false},
		{"/?utm_source=x", "table", false},
	} {
		t.Run(c.address, func(t *testing.T) {
			r := newRoad(t)
			release := r.hold()
			r.bar("/", func(w http.ResponseWriter, q *http.Request, site http.Handler) {
				q.URL.RawQuery = ""
				site.ServeHTTP(w, q)
			})
			p := recorded(t, r, visit{})
			if c.covered && c.stage == "table" {
				p.goToHeld(r, c.address, "/meta-2025")
			} else {
				p.goTo(c.address)
			}
			if c.stage == "engine" {
				p.untilCovered()
				release()
			}
			p.waitForStage(c.stage)
			p.frame()
			if covered := p.onlySays(byTheServer(t, c.address)); (covered > 0) != c.covered {
				t.Errorf("%d frames were covered", covered)
			}
			if strings.Contains(c.address, "accent") {
				p.waitFor("the publisher's colour", `accent => getComputedStyle(document.querySelector('.bk')).getPropertyValue('--accent') === accent`,
					eval[string](open(t, c.address, visit{}), `() => getComputedStyle(document.querySelector('.bk')).getPropertyValue('--accent')`))
			}
		})
	}
}
