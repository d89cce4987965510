package app

import (
	"strings"

	"breakeven/app/editor"
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Editor is the root component of the page on which an editor makes a scenario
// file. Like [Studio] it holds the state, takes what happens to editor.Update,
// and shows the Screen that follows. Its preview is a calculator that stands in
// this component's tree, as the classroom's does.
type Editor struct {
	ui.Compo
	model   editor.Model
	screen  editor.Screen
	preview *Widget
	browser editorBrowser
}

// newEditor makes the component for a loaded state.
func newEditor(m editor.Model) *Editor {
	e := &Editor{}
	e.take(m)
	return e
}

// take puts a state in force.
func (e *Editor) take(m editor.Model) {
	stale := e.preview == nil || m.Shown != e.model.Shown
	e.model, e.screen = m, editor.Present(m)
	if stale && m.Shown != nil {
		// Handlers are told apart by their code: they keep the first calculator.
		calc := model.Load(m.Locale, m.Shown, model.Place{Page: model.Embed, Base: m.Site.Base, Files: m.Site.Files})
		if e.preview == nil {
			e.preview = newWidget(calc)
			return
		}
		e.preview.model, e.preview.screen = calc, model.Present(calc)
	}
}

// OnElement and OnReady are called by the light build's engine: nobody has
// typed anything before the program is there.
func (e *Editor) OnElement() {}

// OnReady takes the page at once.
func (e *Editor) OnReady() bool { return true }

// OnMount takes the page over from the server's HTML.
func (e *Editor) OnMount(ctx ui.Context) { e.browser.takeOver(ctx, e) }

// OnDismount gives back what the browser holds for the component.
func (e *Editor) OnDismount() { e.browser.release() }

// Render places the screen.
func (e *Editor) Render() ui.UI { return editorPage(e.screen, stageEngine, e) }

// send is the one way anything changes.
func (e *Editor) send(ctx ui.Context, msg editor.Msg) {
	next, effects := editor.Update(e.model, msg)
	e.take(next)
	for _, effect := range effects {
		e.browser.run(ctx, e, effect)
	}
	e.browser.mounted.Defer(e.afterRender)
}

// afterRender mends the preview, as [Widget] does.
func (e *Editor) afterRender(ctx ui.Context) {
	if e.preview != nil && e.screen.Preview.There {
		e.preview.afterRender(ctx)
	}
}

// Handlers are methods that read what they are about from the element.

func (e *Editor) onType(ctx ui.Context, _ ui.Event) {
	box := ctx.JSSrc()
	e.send(ctx, editor.Typed{Name: attribute(box, "name"), Text: box.Get("value").String()})
}

func (e *Editor) onLeave(ctx ui.Context, _ ui.Event) {
	e.send(ctx, editor.Left{Name: attribute(ctx.JSSrc(), "name")})
}

func (e *Editor) onChoose(ctx ui.Context, _ ui.Event) {
	list := ctx.JSSrc()
	chosen := editor.Chosen{Name: attribute(list, "name"), Value: list.Get("value").String()}
	if strings.HasPrefix(chosen.Name, editor.Reuse) {
		list.Set("value", "") // it does something, and holds nothing
	}
	e.send(ctx, chosen)
}

func (e *Editor) onTick(ctx ui.Context, _ ui.Event) {
	box, value := ctx.JSSrc(), ""
	if box.Get("checked").Bool() {
		value = "1"
	}
	e.send(ctx, editor.Chosen{Name: attribute(box, "name"), Value: value})
}

func (e *Editor) onFold(ctx ui.Context, _ ui.Event) {
	fold := ctx.JSSrc()
	e.send(ctx, editor.Folded{ID: attribute(fold, "data-fold"), Open: fold.Get("open").Bool()})
}

func (e *Editor) onDeed(ctx ui.Context, _ ui.Event) {
	button := ctx.JSSrc()
	e.send(ctx, editor.Done{Deed: editor.Deed(attribute(button, "data-deed")), Name: attribute(button, "data-about")})
}

// onFile opens the file that was chosen.
func (e *Editor) onFile(ctx ui.Context, _ ui.Event) {
	input := ctx.JSSrc()
	if file := input.Get("files").Index(0); file.Truthy() {
		e.browser.read(ctx, e, file)
	}
	input.Set("value", "") // the same file may be chosen again
}

// onSubmit keeps Enter in a box from sending the form.
func (e *Editor) onSubmit(_ ui.Context, event ui.Event) { event.PreventDefault() }
