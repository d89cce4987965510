package journeys

import (
	"testing"
)

// A parent is a script by which publishers' pages size their frames, in testdata/hosts as its documentation says to
// use it.
type parent struct {
	name string
	want func(content float64) float64 // the height it gives a frame; the content's where nil
}

// parents are those that publishers run most. WordPress's and AMP's are stand-ins: they don't come by npm.
var parents = []parent{
	{name: "pym"},
	{name: "newswire-frames"},
	{name: "newswire-frames-late"},
	{name: "sidechain"},
	{name: "datawrapper"},
	{name: "iframe-resizer-4"},
	{name: "iframe-resizer-5"},
	{name: "open-iframe-resizer"},
	{name: "open-iframe-resizer-legacy"},
	{name: "iframely"},
	{name: "wordpress", want: wordPress},
	{name: "amp"},
	{name: "associated-press"},
}

// wordPress lets a frame be from 200 to 1000 px high.
func wordPress(content float64) float64 { return min(max(content, 200), 1000) }

// Whatever a publisher's page sizes its frames with, ours fits at every width, follows its column, grows and shrinks
// with its details and its text, and fits when the engine has taken over, which moves nothing on the page.
func TestPublishersPagesSizeTheEmbed(t *testing.T) {
	h := newPublisher(t)
	for i := 0; i < len(parents); i += some(t, 1, 5) {
		parent := parents[i]
		if host := hostOf(t); host != nil && !host.headers && parent.name == "wordpress" {
			continue // whose sandbox has no origin, see filesStories
		}
		t.Run(parent.name, func(t *testing.T) {
			want := parent.want
			if want == nil {
				want = whole
			}
			h.article("/"+parent.name, pasted(t, parent.name))
			h.visit(t, "/"+parent.name).sizes(want)
		})
	}
}

// sizes takes the publisher's one frame through all that changes its height.
func (p *tab) sizes(want func(content float64) float64) {
	p.Helper()
	e := p.embed("/embed")
	e.settles("loaded", 640, want)
	for _, width := range []int{320, 900, 320, 640} {
		e.widen(width)
		e.settles("another width", float64(width), want)
	}
	e.unfolds(want)
	e.enlarges(want)

	began := p.now()
	e.interest()
	e.inside.waitForStage("engine")
	e.settles("engine", 640, want)
	p.rested("as the engine took over", began)
	e.unfolds(want)
	for _, width := range []int{900, 320} {
		e.widen(width)
		e.settles("another width, engine", float64(width), want)
	}
}

// enlarges makes the text in the frame larger, as a reader's settings do, and smaller again: the page grows for no reason
// that a script could hear of.
func (e *embed) enlarges(want func(float64) float64) {
	e.page.Helper()
	before := e.settles("text as it was", 640, want)
	eval[bool](e.inside, `() => { document.documentElement.style.fontSize = '125%'; return true }`)
	if larger := e.settles("larger text", 640, want); larger.Content < before.Content+20 {
		e.page.Errorf("larger text makes the page only %v px higher", larger.Content-before.Content)
	}
	eval[bool](e.inside, `() => { document.documentElement.style.fontSize = ''; return true }`)
	if after := e.settles("text as it was", 640, want); after != before {
		e.page.Errorf("larger text and back leaves %+v, not %+v", after, before)
	}
}

// unfolds opens a detail and closes it again: the frame grows with it, and shrinks.
func (e *embed) unfolds(want func(float64) float64) {
	e.page.Helper()
	before := e.settles("closed", 640, want)
	e.toggle()
	open := e.settles("open", 640, want)
	if open.Content < before.Content+20 {
		e.page.Errorf("an open detail makes the page only %v px higher", open.Content-before.Content)
	}
	e.toggle()
	if after := e.settles("closed again", 640, want); after != before {
		e.page.Errorf("a detail opened and closed leaves %+v, not %+v", after, before)
	}
}
