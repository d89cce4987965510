package app

import (
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Stages of the page, as the contract names them.
const (
	stageStatic = "static"
	stageEngine = "engine"
)

// Widget is the root component: it holds the state, takes what happens to
// model.Update, and shows the Screen that follows.
type Widget struct {
	ui.Compo
	model   model.Model
	screen  model.Screen
	browser browser
	shelf   func(*Widget) ui.UI      // the reader's own scenarios; an embed's program is without
	bar     func(model.Screen) ui.UI // of the full page
}

// newWidget makes the component for a loaded state.
func newWidget(m model.Model) *Widget {
	return &Widget{model: m, screen: model.Present(m)}
}

// OnElement lets the page have its turn while the program's own elements are
// being made. Like OnReady it is called by the light build's engine.
func (w *Widget) OnElement() { w.browser.breathe() }

// OnReady waits for the moment to replace the page: no slider is held, and the
// elements show what the reader has moved meanwhile.
func (w *Widget) OnReady() bool {
	w.browser.waitFree()
	if fragment := w.browser.fragment(); fragment != w.model.Place.Fragment {
		place := w.model.Place
		place.Fragment = fragment
		w.model = model.Load(w.model.Locale, w.model.Author.Preset, place)
		w.screen = model.Present(w.model)
		return false
	}
	w.browser.keep()
	return true
}

// OnMount takes the page over from the server's HTML.
func (w *Widget) OnMount(ctx ui.Context) { w.browser.takeOver(ctx, w) }

// OnDismount gives back what OnMount took.
func (w *Widget) OnDismount() { w.browser.release() }

// Render places the screen.
func (w *Widget) Render() ui.UI {
	start := w.browser.now()
	tree := page(w.screen, stageEngine, w.bar, w)
	w.browser.rendered(start)
	return tree
}

// send is the one way anything changes. It is called from what the framework
// dispatches, which renders the component afterwards.
func (w *Widget) send(ctx ui.Context, msg model.Msg) {
	start := w.browser.now()
	next, effects := model.Update(w.model, msg)
	w.model, w.screen = next, model.Present(next)
	w.browser.updated(start)
	for _, e := range effects {
		w.browser.run(ctx, w, e)
	}
	ctx.Defer(w.afterRender)
}

// afterRender mends, once the page shows the state, what the framework leaves.
func (w *Widget) afterRender(ctx ui.Context) { w.browser.settle(w.screen) }
