package journeys

import (
	"net/http"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// starting opens a page on a phone that is slow enough for a reader to do things while the program starts, and comes
// back when the program has begun to.
func starting(t *testing.T) *tab {
	t.Helper()
	p, release := atTable(t, "/embed", visit{width: 640})
	call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 12})
	p.focus(slider("capex"))
	release()
	p.waitFor("the program to start", `() => 'breakevenPreset' in window`)
	return p
}

// The program starts in pieces. What a reader moves between them is answered from the table, and kept.
func TestWhatIsMovedWhileTheProgramStartsIsKept(t *testing.T) {
	p := starting(t)
	type moves struct {
		Last   string
		Before int // moves that the table answered
		Wrong  []string
	}
	m := eval[moves](p, `s => new Promise(done => {
		const m = {Last: '', Before: 0, Wrong: []};
		const stage = () => document.querySelector('[data-breakeven]').dataset.stage;
		let share = 0;
		const timer = setInterval(() => {
			if (stage() === 'engine') { clearInterval(timer); return done(m) }
			const e = document.querySelector(s), before = e.value;
			share = (share + 0.11) % 1;
			e.value = +e.min + share * (e.max - e.min);
			e.dispatchEvent(new Event('input', {bubbles: true}));
			e.dispatchEvent(new Event('change', {bubbles: true}));
			m.Last = e.value;
			m.Before++;
			if (document.querySelector('[data-out=fcf]').dataset.value === '') m.Wrong.push(e.value);
		}, 15);
	})`, slider("capex"))
	if m.Before < 3 {
		t.Fatalf("only %d moves were made while the program started: it does not start in pieces", m.Before)
	}
	if len(m.Wrong) > 0 {
		t.Errorf("the table does not answer %v", m.Wrong)
	}
	p.expect(amazon.with("capex", m.Last))
	if got := p.value("capex"); got != m.Last {
		t.Errorf("the slider stands at %s, not at %s where it was left", got, m.Last)
	}
	if !p.focused(slider("capex")) {
		t.Error("the slider has lost the focus")
	}
}

// A drag that begins while the program starts ends before the page is replaced.
func TestADragBegunWhileTheProgramStartsIsNotBroken(t *testing.T) {
	p := starting(t)
	k := p.track("capex")
	hand := mouseGrip(p, k)
	if stage := p.stage(); stage != "table" {
		t.Fatalf("before the drag the stage is %s already", stage)
	}
	eval[bool](p, `s => { window.journeyHeld = document.querySelector(s); return true }`, slider("capex"))
	from := k.now(p)
	hand.down(k.at(from))
	for i := range 40 {
		hand.move(k.at(from + 0.3*float64(i)/40))
		p.frame()
	}
	call(p, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 1})
	for i := range 40 {
		hand.move(k.at(from + 0.3 - 0.2*float64(i)/40))
		p.frame()
	}
	if stage := p.stage(); stage != "table" {
		t.Fatalf("in the middle of the drag the stage is %s", stage)
	}
	if !eval[bool](p, `s => journeyHeld.isConnected && journeyHeld === document.querySelector(s)`, slider("capex")) {
		t.Fatal("the slider is replaced under the reader's hand")
	}
	last := p.value("capex")
	p.takenOver(func() { hand.up(k.at(from + 0.1)) })
	p.expect(amazon.with("capex", last))
}

// Where the engine takes longer than a second, the page shows that it is on its way, at no height of its own, until it
// is there or can't come.
func TestALongWaitForTheEngineIsShown(t *testing.T) {
	const shown = `() => {
		const line = document.querySelector('.stage');
		return !!line && 'loading' in line.dataset && getComputedStyle(line, '::after').content === '""';
	}`
	for _, width := range []int{320, 640} {
		p, release := atTable(t, "/embed", visit{width: width})
		if eval[bool](p, shown) {
			t.Error("an engine that nobody wants is shown as on its way")
		}
		height := eval[float64](p, `() => document.documentElement.getBoundingClientRect().height`)
		p.focus(slider("capex"))
		p.waitFor("the page to show that the engine is on its way", shown)
		if now := eval[float64](p, `() => document.documentElement.getBoundingClientRect().height`); now != height {
			t.Errorf("%d px: to show that the engine is on its way takes the page from %v to %v px", width, height, now)
		}
		p.takenOver(release)
		if eval[bool](p, shown) {
			t.Error("the engine is there and shown as on its way")
		}
	}
	r := newRoad(t)
	gate := make(chan struct{})
	r.bar(engineFile, func(w http.ResponseWriter, q *http.Request, site http.Handler) {
		<-gate
		refused(http.StatusInternalServerError)(w, q, site)
	})
	p := along(t, r, "/embed", visit{})
	p.pardon("Failed to load resource")
	p.focus(slider("capex"))
	p.waitFor("the page to show that the engine is on its way", shown)
	close(gate)
	p.missing()
	if eval[bool](p, shown) {
		t.Error("an engine that can't come is shown as on its way")
	}
}
