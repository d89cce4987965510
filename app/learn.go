package app

import (
	"breakeven/app/learn"
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Learn is the root component of the classroom page. The calculator on it is a
// [Widget] that stands in this component's tree: its handlers change its own
// state, and the page follows when it is drawn again.
type Learn struct {
	ui.Compo
	model   learn.Model
	screen  learn.Screen
	widget  *Widget
	browser learnBrowser
}

// newLearn makes the component for a loaded state.
func newLearn(m learn.Model) *Learn {
	l := &Learn{widget: newWidget(m.Calc)}
	l.take(m)
	return l
}

// take puts a state in force.
func (l *Learn) take(m learn.Model) {
	l.widget.model, l.widget.screen = m.Calc, model.Present(m.Calc)
	l.model, l.screen = m, learn.Present(m, l.widget.screen)
}

// OnElement and OnReady are called by the light build's engine, as for the
// calculator's own pages.
func (l *Learn) OnElement() { l.widget.OnElement() }

// OnReady waits for the moment to replace the page.
func (l *Learn) OnReady() bool {
	l.widget.browser.waitFree()
	if fragment := l.widget.browser.fragment(); fragment != l.model.Calc.Place.Fragment {
		place := l.model.Place()
		place.Fragment = fragment
		l.take(learn.Load(l.model.Calc.Locale, l.model.Calc.Author.Preset, place))
		return false
	}
	if msgs := l.browser.early(l.screen.Backwards); len(msgs) > 0 {
		m := l.model
		for _, msg := range msgs {
			m, _ = learn.Update(m, msg)
		}
		l.take(m)
		return false
	}
	l.widget.browser.keep()
	return true
}

// OnMount takes the page over from the server's HTML.
func (l *Learn) OnMount(ctx ui.Context) {
	l.browser.mounted = ctx
	l.widget.OnMount(ctx)
}

// OnDismount gives back what OnMount took.
func (l *Learn) OnDismount() {
	l.widget.OnDismount()
	l.browser.release()
}

// Render places the screen.
func (l *Learn) Render() ui.UI {
	l.follow()
	return learnPage(l.screen, stageEngine, l)
}

// follow takes note of what the calculator did by its own handlers.
func (l *Learn) follow() {
	next, effects := learn.Update(l.model, learn.CalculatorChanged{Calc: l.widget.model})
	l.model, l.screen = next, learn.Present(next, l.widget.screen)
	l.browser.later(l, effects)
}

// send is the one way anything else changes.
func (l *Learn) send(ctx ui.Context, msg learn.Msg) {
	next, effects := learn.Update(l.model, msg)
	l.take(next)
	for _, e := range effects {
		l.browser.run(ctx, l, e)
	}
	l.browser.mounted.Defer(l.widget.afterRender)
}

// calculator is the component's calculator, nil on a server.
func (l *Learn) calculator() *Widget {
	if l == nil {
		return nil
	}
	return l.widget
}

// onCopyText copies the text that a button names by its id.
func (l *Learn) onCopyText(ctx ui.Context, e ui.Event) {
	l.send(ctx, learn.CopyAsked{ID: attribute(ctx.JSSrc(), "data-copy-text")})
}
