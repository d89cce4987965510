package browsers

import (
	"slices"
	"strings"
	"testing"
)

// A capability is something that a journey does, which an engine, or its driver, may lack.
type capability string

const (
	touch   capability = "touch"   // a finger on a screen
	paper   capability = "paper"   // a page as a PDF
	offline capability = "offline" // a browser that knows it has no network
	console capability = "console" // what a page logs, and what its policy refuses
)

// A lack is what can't be had of an engine here, why, and what is looked at instead. A journey that finds the
// capability there all the same fails until the entry is gone.
type lack struct {
	engine string
	what   capability
	reason string
}

var lacks = []lack{
	{"webkit", touch, "the driver of WebKitGTK plays a finger as a mouse; the swipe is made, and has to do what a mouse does"},
	{"webkit", paper, "the driver of WebKitGTK has no Print Page command; the print rules are applied to the screen, as an embed applies them"},
	{"webkit", offline, "WebDriver has no command for it; the server is gone, which the browser finds out by asking"},
	{"webkit", console, "WebDriver has no events; exceptions and what the policy refuses are heard of by listeners in the page, once it has loaded"},
}

// able says whether an engine has a capability, which the journey has just seen or not. The table has to agree.
func (p *page) able(what capability, seen bool) bool {
	p.Helper()
	at := slices.IndexFunc(lacks, func(l lack) bool { return l.engine == p.engine && l.what == what })
	switch {
	case seen && at >= 0:
		p.Errorf("%s has %s by now: remove its entry from the lacks (%s)", p.engine, what, lacks[at].reason)
	case !seen && at < 0:
		p.Fatalf("%s does not have %s, and no entry among the lacks says so", p.engine, what)
	case !seen:
		p.Logf("%s lacks %s: %s", p.engine, what, lacks[at].reason)
	}
	return seen
}

// What a page complains of fails its journey, so the browsers have to tell it.
func TestABrowserTellsWhatAPageComplainsOf(t *testing.T) {
	everywhere(t, func(t *testing.T, in *place) {
		p := in.open(t, "/", visit{})
		eval[bool](p, `() => { console.error('said on purpose'); setTimeout(() => { throw new Error('thrown on purpose') }); return true }`)
		eval[bool](p, `() => new Promise(done => {
			const image = document.body.appendChild(new Image());
			image.onerror = () => done(true);
			image.src = 'https://refused.example/';
		})`)
		complaints, err := p.complaints()
		if err != nil {
			t.Fatal(err)
		}
		all := strings.Join(complaints, "\n")
		for _, words := range []string{"thrown on purpose", "refused.example"} {
			if !strings.Contains(all, words) {
				t.Errorf("nothing is told of what was %s, only %q", words, complaints)
			}
		}
		p.able(console, strings.Contains(all, "said on purpose"))
	})
}

// Every lack is of an engine there is, and has a reason.
func TestTheLacksAreNamed(t *testing.T) {
	for _, l := range lacks {
		if !slices.ContainsFunc(engines, func(e engine) bool { return e.name == l.engine }) || len(l.reason) < 40 {
			t.Errorf("%v does not say whose lack it is, and why", l)
		}
		t.Logf("%s lacks %s: %s", l.engine, l.what, l.reason)
	}
}
