package app

import (
	"breakeven/app/shelf"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// ask sends what changes the list, after what the browser keeps by now: another
// tab may have written.
func (s *Shelf) ask(ctx ui.Context, msg shelf.Msg) {
	s.send(ctx, s.browser.found(s.model.Place.Base))
	s.send(ctx, msg)
}

// onClick does what a control is there for. A double click is one: the second
// would meet the next row. A link changes the fragment by itself, as any link
// does, and can be gone back from; the answer is shown, which stands above.
func (s *Shelf) onClick(ctx ui.Context, e ui.Event) {
	target := e.Get("target")
	if control := target.Call("closest", "[data-own]"); control.Truthy() {
		if e.Get("detail").Int() < 2 {
			s.ask(ctx, shelf.Asked{
				Deed: shelf.Deed(attribute(control, "data-own")), Name: attribute(control, "data-name"), Here: s.Widget.model,
			})
		}
		return
	}
	if target.Call("matches", `[href^="#"]`).Bool() && !e.Get("ctrlKey").Bool() && !e.Get("metaKey").Bool() && !e.Get("shiftKey").Bool() {
		s.browser.showAnswer()
	}
}

func (s *Shelf) onType(ctx ui.Context, e ui.Event) {
	if box := e.Get("target"); attribute(box, "id") == shelfName {
		s.send(ctx, shelf.Typed{Text: box.Get("value").String()})
	}
}

func (s *Shelf) onKey(ctx ui.Context, e ui.Event) {
	if attribute(e.Get("target"), "id") != shelfName || e.Get("isComposing").Bool() {
		return
	}
	switch e.Get("key").String() {
	case "Enter":
		e.PreventDefault()
		s.ask(ctx, shelf.Asked{Deed: shelf.Save, Here: s.Widget.model})
	case "Escape":
		s.send(ctx, shelf.Asked{Deed: shelf.Abandon})
	}
}

// onFile reads the file that was chosen.
func (s *Shelf) onFile(ctx ui.Context, e ui.Event) {
	chooser := e.Get("target")
	files := chooser.Get("files")
	if !files.Truthy() || files.Length() == 0 {
		return // it is the other box that has changed
	}
	file := files.Index(0)
	if file.Get("size").Float() > shelf.MostBytes {
		s.ask(ctx, shelf.Imported{TooLarge: true})
	} else {
		s.browser.read(ctx, s, file)
	}
	chooser.Set("value", "") // the same one is a choice again
}
