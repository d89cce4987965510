package app

import (
	"breakeven/app/learn"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the classroom asks of the window besides what its calculator does.

// learnBrowser is the window a mounted classroom stands in.
type learnBrowser struct {
	mounted ui.Context // where effects run that follow from drawing
	sides   learnSides
	read    string // what stood in the early controls when they were read last
}

// early is what was chosen and typed before the program was there, in the
// controls that a page without script has, too.
func (b *learnBrowser) early(v learn.BackwardsView) []learn.Msg {
	list, box := ui.Window().GetElementByID("unknown"), ui.Window().GetElementByID("given")
	if !list.Truthy() || !box.Truthy() {
		return nil
	}
	field, given := list.Get("value").String(), box.Get("value").String()
	if read := field + " " + given; read == b.read || field == v.Unknown && given == v.Given {
		return nil
	} else {
		b.read = read
	}
	msgs := []learn.Msg{learn.UnknownChosen{Field: field}}
	if given != v.Given {
		msgs = append(msgs, learn.GivenTyped{Text: given})
	}
	return msgs
}

// later runs effects once the page shows the state they follow.
func (b *learnBrowser) later(l *Learn, effects []learn.Effect) {
	if len(effects) == 0 {
		return
	}
	b.mounted.Defer(func(ctx ui.Context) {
		for _, e := range effects {
			b.run(ctx, l, e)
		}
	})
}

// run carries out an effect.
func (b *learnBrowser) run(ctx ui.Context, l *Learn, e learn.Effect) {
	switch e := e.(type) {
	case learn.OfCalculator:
		l.widget.browser.run(ctx, l.widget, e.Effect)
	case learn.CopyText:
		b.copy(ctx, l, e)
	case learn.FiguresMoved:
		b.sides.figuresMoved(l)
	case learn.Focus:
		// By the root: what was pressed may be gone from the page by then.
		b.mounted.Defer(func(ui.Context) { focusOn(e.ID) })
	}
}

// copy puts text on the clipboard by the page's own script.
func (b *learnBrowser) copy(ctx ui.Context, l *Learn, e learn.CopyText) {
	copier := ui.Window().Get("breakevenCopy")
	if !copier.Truthy() {
		return
	}
	var done ui.Func
	done = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		ok := len(args) > 0 && args[0].Truthy()
		ctx.Dispatch(func(ctx ui.Context) { l.send(ctx, learn.Copied{ID: e.ID, OK: ok}) })
		done.Release()
		return nil
	})
	copier.Invoke(e.Text, done)
}

// focusOn brings an element into view, with the focus.
func focusOn(id string) {
	if e := ui.Window().GetElementByID(id); e.Truthy() {
		e.Call("focus")
	}
}

// release gives back what the classroom holds.
func (b *learnBrowser) release() { b.sides.release() }
