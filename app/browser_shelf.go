package app

import (
	"breakeven/app/shelf"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the reader's own scenarios ask of the window, as browser.go is for the
// calculator. Storage may be closed, so that to look at it is an error, or full.

// shelfBrowser is the window a mounted part stands in.
type shelfBrowser struct{ keptList }

// keptList hears when the list of what a reader keeps is another.
type keptList struct{ stored ui.Func }

// shelfKey names the list in the browser's storage: sites that share an origin
// differ in their base.
func shelfKey(base string) string { return "breakeven scenarios " + base }

// unreadKey names a text that could not be read, once another takes its place.
func unreadKey(base string) string { return shelfKey(base) + " unread" }

// shelfDownload is what an exported file is called.
const shelfDownload = "breakeven-scenarios.json"

// storage is the browser's own. A property that throws ends the program where
// it is read as one, so a function reads it. It panics where storage is closed.
func storage() ui.Value { return ui.Window().Get("Reflect").Call("get", ui.Window(), "localStorage") }

// attempt reports whether f got through without the browser throwing.
func attempt(f func()) (ok bool) {
	defer func() { ok = recover() == nil }()
	f()
	return
}

// found looks at what the browser keeps.
func (k *keptList) found(base string) (found shelf.Found) {
	found.Closed = !attempt(func() {
		if text := storage().Call("getItem", shelfKey(base)); text.Truthy() {
			found.Text = text.String()
		}
	})
	return found
}

// takeOver gives what the browser keeps to whoever asks, now and when another
// tab has written.
func (k *keptList) takeOver(ctx ui.Context, base string, give func(ui.Context, shelf.Found)) {
	look := func(ctx ui.Context) { give(ctx, k.found(base)) }
	k.stored = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		if key := args[0].Get("key"); key.IsNull() || key.String() == shelfKey(base) {
			ctx.Dispatch(look)
		}
		return nil
	})
	ui.Window().Call("addEventListener", "storage", k.stored)
	ctx.Dispatch(look)
}

// release gives the listener back.
func (k *keptList) release() {
	if k.stored != nil {
		ui.Window().Call("removeEventListener", "storage", k.stored)
		k.stored.Release()
		k.stored = nil
	}
}

// run carries out an effect.
func (b *shelfBrowser) run(ctx ui.Context, s *Shelf, e shelf.Effect) {
	switch e := e.(type) {
	case shelf.Keep:
		base := s.model.Place.Base
		kept := attempt(func() {
			if e.Aside != "" {
				storage().Call("setItem", unreadKey(base), e.Aside)
			}
			storage().Call("setItem", shelfKey(base), e.Text)
		})
		if !kept {
			s.send(ctx, shelf.Unkept{})
		}
	case shelf.Download:
		b.download(shelfDownload, e.Text)
	case shelf.Focus:
		ctx.Defer(func(ui.Context) {
			selector := "#" + shelfName
			if e.Deed != "" {
				selector = "#" + shelfPart + ` [data-own="` + string(e.Deed) + `"]`
			}
			if at := ui.Window().Get("document").Call("querySelector", selector); at.Truthy() {
				at.Call("focus")
			}
		})
	}
}

// write puts a text into a box that holds another one.
func (b *shelfBrowser) write(id, text string) {
	if box := ui.Window().GetElementByID(id); box.Truthy() && box.Get("value").String() != text {
		box.Set("value", text)
	}
}

// download gives the reader a file, without any network.
func (b *shelfBrowser) download(name, content string) {
	win := ui.Window()
	addresses := win.Get("URL")
	address := addresses.Call("createObjectURL", win.Get("Blob").New([]any{content}, map[string]any{"type": "application/json"}))
	link := win.Get("document").Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", name)
	link.Call("click")
	const saved = 60_000 // ms; a browser may ask first where to put it
	win.Call("setTimeout", addresses.Get("revokeObjectURL"), saved, address)
}

// read reads a file as text. One that can't be read, since it is gone by now,
// has none.
func (b *shelfBrowser) read(ctx ui.Context, s *Shelf, file ui.Value) {
	var settled ui.Func
	settled = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		var msg shelf.Imported
		if args[0].Type() == ui.TypeString {
			msg.Text = args[0].String()
		}
		ctx.Dispatch(func(ctx ui.Context) { s.ask(ctx, msg) })
		settled.Release()
		return nil
	})
	file.Call("text").Call("then", settled, settled)
}

// showAnswer brings the answer into view.
func (b *shelfBrowser) showAnswer() {
	if answer := ui.Window().Get("document").Call("querySelector", ".say"); answer.Truthy() {
		answer.Call("scrollIntoView", map[string]any{"block": "nearest"})
	}
}
