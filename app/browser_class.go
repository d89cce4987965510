package app

import (
	"breakeven/app/learn"
	"breakeven/app/learn/desk"
	"breakeven/app/learn/exercise"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What practising and a teacher's desk ask of the window, as browser_shelf.go is
// for the reader's own scenarios. Storage may be closed, or full.

// practiceKey names a student's progress in the browser's storage.
func practiceKey(base string) string { return "breakeven practice " + base }

// found looks at what the browser keeps of a student's progress.
func (b *learnBrowser) found(base string) (found exercise.Found) {
	win := ui.Window()
	framed := !win.Get("parent").Equal(win.Get("self")) // a guest is lent nothing to keep things in
	found.Closed = framed || !attempt(func() {
		if text := storage().Call("getItem", practiceKey(base)); text.Truthy() {
			found.Text = text.String()
		}
	})
	return found
}

// takeOverClass tells the parts of a class what only a browser knows.
func (b *learnBrowser) takeOverClass(ctx ui.Context, l *Learn) {
	win := ui.Window()
	b.printed = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		win.Get("document").Get("documentElement").Call("removeAttribute", printMark)
		ctx.Dispatch(func(ctx ui.Context) { l.send(ctx, learn.Printed{}) })
		return nil
	})
	win.Call("addEventListener", "afterprint", b.printed)
	address := win.Get("location").Get("origin").String() + win.Get("location").Get("pathname").String()
	ctx.Dispatch(func(ctx ui.Context) {
		l.send(ctx, learn.Practised{Msg: b.found(l.model.Calc.Place.Base)})
		l.send(ctx, learn.AtDesk{Msg: desk.Placed{Address: address}})
	})
}

// releaseClass gives back what takeOverClass took.
func (b *learnBrowser) releaseClass() {
	if b.printed != nil {
		ui.Window().Call("removeEventListener", "afterprint", b.printed)
		b.printed.Release()
		b.printed = nil
	}
}

// printMark on the page's root has the sheet printed instead of the page.
const printMark = "data-print-sheet"

// runClass carries out an effect of those parts.
func (b *learnBrowser) runClass(ctx ui.Context, l *Learn, e learn.Effect) {
	switch e := e.(type) {
	case learn.KeepProgress:
		kept := attempt(func() { storage().Call("setItem", practiceKey(l.model.Calc.Place.Base), e.Text) })
		if !kept {
			l.send(ctx, learn.Practised{Msg: exercise.Unkept{}})
		}
	case learn.Draw:
		const below = 1_000_000
		number := int(ui.Window().Get("Math").Call("random").Float() * below)
		if e.For == learn.Practice {
			l.send(ctx, learn.Practised{Msg: exercise.Drawn{Number: number}})
		} else {
			l.send(ctx, learn.AtDesk{Msg: desk.Drawn{Number: number}})
		}
	case learn.Print:
		ctx.Defer(func(ui.Context) {
			ui.Window().Get("document").Get("documentElement").Call("setAttribute", printMark, "")
			attempt(func() { ui.Window().Call("print") }) // some browsers inside apps have no such thing
		})
	}
}

// writeBox puts a text into a box that holds another one.
func writeBox(id, text string) {
	if box := ui.Window().GetElementByID(id); box.Truthy() && box.Get("value").String() != text {
		box.Set("value", text)
	}
}
