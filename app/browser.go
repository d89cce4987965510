package app

import (
	"strings"

	"breakeven/app/model"
	"breakeven/calc"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Every call that touches the window stands in this file. The native build
// compiles it and never runs it: only OnMount and handlers lead here.

// browser is the window a mounted widget stands in.
type browser struct {
	hashChange ui.Func
	fromHost   []ui.Func // what the page's script calls for the page around it
	stilled    ui.Func   // what the page's script calls once all is still
	edition    int       // what the timer waits for
	updating   float64   // milliseconds the last Update and Present took
	since      float64   // when the page last had its turn, in milliseconds since it was opened
}

// breath is how long, in milliseconds, the program goes on before the page has
// its turn, while it starts.
const breath = 10

// breathe lets the page have its turn where that is due: a reader may be using
// what the program is about to replace.
func (b *browser) breathe() {
	if b.now()-b.since < breath || ui.Window().Get("document").Get("hidden").Bool() {
		return // browsers keep a page that nobody sees waiting for a second each time
	}
	wait(ui.Window().Get("setTimeout"))
	b.since = b.now()
}

// wait calls a JavaScript function that takes a callback, and waits for that.
func wait(f ui.Value) {
	called := make(chan struct{})
	callback := ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		close(called)
		return nil
	})
	f.Invoke(callback)
	<-called
	callback.Release()
}

// waitFree waits while the reader holds a slider; the address has what was
// moved by then. Nothing comes between its return and what is done next.
func (b *browser) waitFree() {
	if free := ui.Window().Get("breakevenFree"); free.Truthy() {
		wait(free)
	}
}

// keep notes what the reader has done so far, before the tree is replaced.
func (b *browser) keep() {
	if keep := ui.Window().Get("breakevenKeep"); keep.Truthy() {
		keep.Invoke()
	}
}

// takeOver makes the page the program's own once the tree stands in it.
func (b *browser) takeOver(ctx ui.Context, w *Widget) {
	win := ui.Window()
	// The framework would answer clicks on links and moves through the history
	// itself; the browser does both better, and the fragment is the reader's.
	win.Set("onclick", nil)
	win.Set("onpopstate", nil)
	b.hashChange = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		// The address itself may be the program's again by now, which writes
		// what was moved before.
		_, fragment, _ := strings.Cut(args[0].Get("newURL").String(), "#")
		ctx.Dispatch(func(ctx ui.Context) {
			w.send(ctx, model.FragmentChanged{Fragment: fragment})
		})
		return nil
	})
	win.Call("addEventListener", "hashchange", b.hashChange)
	b.hear(ctx, w)
	if restore := win.Get("breakevenRestore"); restore.Truthy() {
		restore.Invoke()
	}
	b.settle(w.screen)
	b.mark("breakeven:engine")
}

// release gives the listeners back.
func (b *browser) release() {
	if b.hashChange != nil {
		ui.Window().Call("removeEventListener", "hashchange", b.hashChange)
		b.hashChange.Release()
		b.hashChange = nil
	}
	for _, f := range b.fromHost {
		f.Release()
	}
	b.fromHost = nil
	if b.stilled != nil {
		b.stilled.Release()
		b.stilled = nil
	}
}

// fragment is the address's fragment without "#".
func (b *browser) fragment() string {
	hash := ui.Window().Get("location").Get("hash").String()
	if hash != "" && hash[0] == '#' {
		return hash[1:]
	}
	return hash
}

// run carries out an effect.
func (b *browser) run(ctx ui.Context, w *Widget, e model.Effect) {
	switch e := e.(type) {
	case model.WriteFragment:
		b.writeFragment(e.Fragment)
	case model.WaitStill:
		b.waitStill(ctx, w, e.Edition)
	case model.CopyLink:
		b.copy(ctx, w, b.address(e.Fragment))
	case model.TellChange, model.TellRefusal:
		tellHost(e)
	}
}

// waitStill starts the wait for stillness anew: one timer of the page's own
// script, which knows whether a slider is held, however many moves.
func (b *browser) waitStill(ctx ui.Context, w *Widget, edition int) {
	if b.stilled == nil {
		b.stilled = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
			ctx.Dispatch(func(ctx ui.Context) {
				w.send(ctx, model.Stilled{Edition: b.edition})
				ctx.Defer(b.speak)
			})
			return nil
		})
	}
	b.edition = edition
	ui.Window().Call("breakevenStill", b.stilled)
}

// speak has the sentence read out, once it stands there and is busy no more.
func (b *browser) speak(ui.Context) { ui.Window().Call("breakevenSpeak") }

// address is this page's address with another fragment.
func (b *browser) address(fragment string) string {
	location := ui.Window().Get("location")
	path := location.Get("origin").String() + location.Get("pathname").String() + location.Get("search").String()
	if fragment == "" {
		return path
	}
	return path + "#" + fragment
}

// writeFragment replaces the fragment without a history entry. The page's own
// script does it, so that a browser that allows few changes a second, or a
// frame that allows none, costs nothing but the fragment.
func (b *browser) writeFragment(fragment string) {
	if write := ui.Window().Get("breakevenFragment"); write.Truthy() {
		write.Invoke(fragment)
	}
}

// copy puts text on the clipboard by the page's own script, which knows what
// to do where the clipboard is closed.
func (b *browser) copy(ctx ui.Context, w *Widget, text string) {
	copier := ui.Window().Get("breakevenCopy")
	if !copier.Truthy() {
		return
	}
	var done ui.Func
	done = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		ok := len(args) > 0 && args[0].Truthy()
		ctx.Dispatch(func(ctx ui.Context) {
			w.send(ctx, model.LinkCopied{OK: ok})
		})
		done.Release()
		return nil
	})
	copier.Invoke(text, done)
}

// focusSlider takes the reader to a field's slider, or its box.
func (b *browser) focusSlider(f calc.Field) {
	slider := ui.Window().GetElementByID(sliderID(f.String()))
	if slider.Truthy() {
		slider.Call("focus")
	}
}

// settle mends what the framework can't say: a slider's value goes in before
// its range and is cut to 0…100, and an empty attribute is left out.
func (b *browser) settle(s model.Screen) {
	document := ui.Window().Get("document")
	for _, f := range append([]model.FieldView{s.Layoffs}, s.Figures...) {
		slider := ui.Window().GetElementByID(sliderID(f.ID))
		if slider.Truthy() && slider.Get("value").String() != f.Value {
			slider.Set("value", f.Value)
		}
	}
	empty := document.Call("querySelectorAll", "[data-out]:not([data-value])")
	for i := range empty.Get("length").Int() {
		empty.Index(i).Call("setAttribute", "data-value", "")
	}
}

// now is the time in milliseconds since the page was opened, 0 on a server.
func (b *browser) now() float64 {
	if ui.IsServer {
		return 0
	}
	return ui.Window().Get("performance").Call("now").Float()
}

// mark notes a moment in the browser's own timeline.
func (b *browser) mark(name string) { ui.Window().Get("performance").Call("mark", name) }

// updated notes how long Update and Present took.
func (b *browser) updated(start float64) { b.updating += b.now() - start }

// rendered reports a whole recompute, state and drawing, to the browser's own
// timeline, where a benchmark reads it; the entry is not kept.
func (b *browser) rendered(start float64) {
	if ui.IsServer || b.updating == 0 {
		return
	}
	performance := ui.Window().Get("performance")
	end := b.now()
	performance.Call("measure", "breakeven:recompute", map[string]any{"start": start - b.updating, "end": end})
	performance.Call("clearMeasures", "breakeven:recompute")
	b.updating = 0
}
