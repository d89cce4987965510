package app

import (
	"breakeven/app/model"
	"breakeven/calc"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Handlers are methods that read what they are about from the element: the
// framework tells handlers apart by their code alone.

// field is the field an event's element is about.
func field(ctx ui.Context, name string) (calc.Field, bool) {
	return calc.ParseField(attribute(ctx.JSSrc(), name))
}

// attribute reads an attribute, "" where it is absent.
func attribute(element ui.Value, name string) string {
	v := element.Call("getAttribute", name)
	if !v.Truthy() {
		return ""
	}
	return v.String()
}

func (w *Widget) onSlide(ctx ui.Context, e ui.Event) {
	if f, ok := field(ctx, "data-field"); ok {
		w.send(ctx, model.SliderMoved{Field: f, Text: ctx.JSSrc().Get("value").String()})
	}
}

func (w *Widget) onRelease(ctx ui.Context, e ui.Event) {
	if f, ok := field(ctx, "data-field"); ok {
		w.send(ctx, model.SliderReleased{Field: f})
	}
}

// keys is how far each key moves a slider, in key steps; to the left and to the
// right the other way where the slider begins at the right.
var keys = map[string]int64{
	"ArrowRight": 1, "ArrowUp": 1, "ArrowLeft": -1, "ArrowDown": -1,
	"PageUp": 10, "PageDown": -10,
}

func (w *Widget) onSliderKey(ctx ui.Context, e ui.Event) {
	if e.Get("altKey").Bool() || e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool() || e.Get("shiftKey").Bool() {
		return
	}
	key := e.Get("key").String()
	steps, ok := keys[key]
	if !ok {
		return
	}
	if w.model.Locale.Dir() == "rtl" && (key == "ArrowLeft" || key == "ArrowRight") {
		steps = -steps
	}
	if f, ok := field(ctx, "data-field"); ok {
		e.PreventDefault()
		w.send(ctx, model.SliderKeyed{Field: f, Keys: steps})
	}
}

func (w *Widget) onType(ctx ui.Context, e ui.Event) {
	if f, ok := field(ctx, "data-exact"); ok {
		w.send(ctx, model.BoxTyped{Field: f, Text: ctx.JSSrc().Get("value").String()})
	}
}

func (w *Widget) onCommit(ctx ui.Context, e ui.Event) {
	if f, ok := field(ctx, "data-exact"); ok {
		w.send(ctx, model.BoxCommitted{Field: f})
	}
}

func (w *Widget) onBoxKey(ctx ui.Context, e ui.Event) {
	f, ok := field(ctx, "data-exact")
	if !ok {
		return
	}
	switch e.Get("key").String() {
	case "Enter":
		e.PreventDefault()
		w.send(ctx, model.BoxCommitted{Field: f})
	case "Escape":
		w.send(ctx, model.BoxAbandoned{Field: f})
	}
}

func (w *Widget) onBack(ctx ui.Context, e ui.Event) {
	if f, ok := field(ctx, "data-back"); ok {
		w.send(ctx, model.FieldReset{Field: f})
		w.browser.focusSlider(f)
	}
}

func (w *Widget) onReset(ctx ui.Context, e ui.Event) { w.send(ctx, model.AllReset{}) }

func (w *Widget) onCopy(ctx ui.Context, e ui.Event) { w.send(ctx, model.CopyAsked{}) }

func (w *Widget) onDismiss(ctx ui.Context, e ui.Event) {
	w.send(ctx, model.NoticeDismissed{Name: attribute(ctx.JSSrc(), "data-dismiss")})
}

// onGoTo takes a number in the running text to the slider that moves it.
func (w *Widget) onGoTo(ctx ui.Context, e ui.Event) {
	link := e.Get("target").Call("closest", "[data-goto]")
	if !link.Truthy() {
		return
	}
	if f, ok := calc.ParseField(attribute(link, "data-goto")); ok {
		e.PreventDefault()
		w.browser.focusSlider(f)
	}
}

// onSubmit keeps Enter from sending the form: the page has answered already.
func (w *Widget) onSubmit(ctx ui.Context, e ui.Event) { e.PreventDefault() }
