package app

import (
	"breakeven/app/model"
	"breakeven/app/studio"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Studio is the root component of the page on which an editor makes an embed.
// Like [Widget] it holds the state, takes what happens to studio.Update, and
// shows the Screen that follows.
type Studio struct {
	ui.Compo
	model   studio.Model
	screen  studio.Screen
	browser studioBrowser
}

// newStudio makes the component for a loaded state.
func newStudio(m studio.Model) *Studio {
	return &Studio{model: m, screen: studio.Present(m)}
}

// OnElement is called by the light build's engine while elements are made: a
// page that an editor reads need not have its turn in between.
func (s *Studio) OnElement() {}

// OnReady takes what was typed while the elements were made.
func (s *Studio) OnReady() bool {
	if query := formQuery(); query != s.browser.read {
		s.browser.read = query
		s.model = studio.Load(s.model.Locale, s.model.Site, s.model.Presets, model.Pairs(query))
		s.screen = studio.Present(s.model)
		return false
	}
	s.browser.keep()
	return true
}

// OnMount takes the page over from the server's HTML.
func (s *Studio) OnMount(ctx ui.Context) { s.browser.takeOver() }

// OnDismount gives back what the browser holds for the component.
func (s *Studio) OnDismount() { s.browser.release() }

// Render places the screen.
func (s *Studio) Render() ui.UI { return studioPage(s.screen, stageEngine, s) }

// send is the one way anything changes.
func (s *Studio) send(ctx ui.Context, msg studio.Msg) {
	next, effects := studio.Update(s.model, msg)
	s.model, s.screen = next, studio.Present(next)
	for _, e := range effects {
		s.browser.run(ctx, s, e)
	}
}

// Handlers are methods that read what they are about from the element.

func (s *Studio) onType(ctx ui.Context, e ui.Event) {
	box := ctx.JSSrc()
	s.send(ctx, studio.Typed{Name: attribute(box, "name"), Text: box.Get("value").String()})
}

func (s *Studio) onLeave(ctx ui.Context, e ui.Event) {
	s.send(ctx, studio.Left{Name: attribute(ctx.JSSrc(), "name")})
}

func (s *Studio) onChoose(ctx ui.Context, e ui.Event) {
	control := ctx.JSSrc()
	s.send(ctx, studio.Chosen{Name: attribute(control, "name"), Value: control.Get("value").String()})
}

func (s *Studio) onTick(ctx ui.Context, e ui.Event) {
	box := ctx.JSSrc()
	s.send(ctx, studio.Ticked{Name: attribute(box, "name"), Value: box.Get("value").String(), On: box.Get("checked").Bool()})
}

// onPick takes the colour of the picker to the text box beside it.
func (s *Studio) onPick(ctx ui.Context, e ui.Event) {
	s.send(ctx, studio.Chosen{Name: "accent", Value: ctx.JSSrc().Get("value").String()})
}

func (s *Studio) onCopy(ctx ui.Context, e ui.Event) {
	s.send(ctx, studio.CopyAsked{ID: attribute(ctx.JSSrc(), "data-copy")})
}

func (s *Studio) onSubmit(ctx ui.Context, e ui.Event) {
	e.PreventDefault()
	s.send(ctx, studio.Submitted{})
}
