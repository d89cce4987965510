package app

import (
	"breakeven/app/studio"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the studio asks of the window, as browser.go is for the widget.

// stillAfter is how long, in milliseconds, nothing must move before what follows
// from a form is worked out; the page's script waits as long for a slider.
const stillAfter = 500

// studioBrowser is the window a mounted studio stands in.
type studioBrowser struct {
	still   ui.Value // the browser's timer that runs until all is still
	stilled ui.Func
	edition int

	read string // what the page's form held when it was read last

	// What the editor was at when the tree was replaced.
	focus     string // an id
	caretFrom int    // of a text box; -1 elsewhere
	caretTo   int
	opened    []string // ids of details
	left, top int      // how far the page was scrolled
}

// keep notes what the editor is at, before the tree is replaced.
func (b *studioBrowser) keep() {
	win := ui.Window()
	document := win.Get("document")
	active := document.Get("activeElement")
	b.caretFrom = -1
	if active.Truthy() {
		b.focus = attribute(active, "id")
		if at := active.Get("selectionStart"); at.Type() == ui.TypeNumber {
			b.caretFrom, b.caretTo = at.Int(), active.Get("selectionEnd").Int()
		}
	}
	open := document.Call("querySelectorAll", "details[open][id]")
	for i := range open.Length() {
		b.opened = append(b.opened, attribute(open.Index(i), "id"))
	}
	b.left, b.top = win.Get("scrollX").Int(), win.Get("scrollY").Int()
}

// takeOver gives it back.
func (b *studioBrowser) takeOver() {
	win := ui.Window()
	// The browser itself answers clicks on links and moves through the history.
	win.Set("onclick", nil)
	win.Set("onpopstate", nil)
	for _, id := range b.opened {
		if d := win.GetElementByID(id); d.Truthy() {
			d.Set("open", true)
		}
	}
	if b.focus != "" {
		if e := win.GetElementByID(b.focus); e.Truthy() {
			e.Call("focus", map[string]any{"preventScroll": true})
			if b.caretFrom >= 0 && e.Get("setSelectionRange").Truthy() {
				e.Call("setSelectionRange", b.caretFrom, b.caretTo)
			}
		}
	}
	win.Call("scrollTo", b.left, b.top)
	win.Get("performance").Call("mark", "breakeven:engine")
}

// release gives the timer back.
func (b *studioBrowser) release() {
	if b.stilled != nil {
		ui.Window().Call("clearTimeout", b.still)
		b.stilled.Release()
		b.stilled = nil
	}
}

// run carries out an effect.
func (b *studioBrowser) run(ctx ui.Context, s *Studio, e studio.Effect) {
	switch e := e.(type) {
	case studio.WaitStill:
		b.waitStill(ctx, s, e.Edition)
	case studio.ShowFrames:
		b.address(e.Query)
		ctx.Defer(s.showFrames)
	case studio.CopyText:
		b.copyText(ctx, e.ID, e.Text, func(ctx ui.Context, ok bool) { s.send(ctx, studio.Copied{ID: e.ID, OK: ok}) })
	case studio.GoToSnippets:
		ctx.Defer(s.goToSnippets)
	}
}

// waitStill starts the wait for stillness anew: one timer, however many keys.
func (b *studioBrowser) waitStill(ctx ui.Context, s *Studio, edition int) {
	if b.stilled == nil {
		b.stilled = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
			ctx.Dispatch(func(ctx ui.Context) { s.send(ctx, studio.Stilled{Edition: b.edition}) })
			return nil
		})
	}
	if b.still != nil {
		ui.Window().Call("clearTimeout", b.still)
	}
	b.edition = edition
	b.still = ui.Window().Call("setTimeout", b.stilled, stillAfter)
}

// longestAddress is how long a query the server reads back.
const longestAddress = 8 << 10

// address puts the form into the page's own address: reloading brings it back.
func (b *studioBrowser) address(query string) {
	win := ui.Window()
	target := win.Get("location").Get("pathname").String()
	if query != "" && len(query) <= longestAddress {
		target += "?" + query
	}
	win.Get("history").Call("replaceState", nil, "", target)
}

// showFrames takes each preview to its address without a step in the history.
func (s *Studio) showFrames(ctx ui.Context) {
	win := ui.Window()
	for _, p := range s.screen.Previews {
		frame := win.GetElementByID(p.ID)
		if !frame.Truthy() {
			continue
		}
		inside := frame.Get("contentDocument")
		if !inside.Truthy() || inside.Get("URL").String() == "about:blank" {
			frame.Set("src", p.Address) // not loaded yet, or not ours to look into
			continue
		}
		location := inside.Get("location")
		if location.Get("pathname").String()+location.Get("search").String() != p.Address {
			location.Call("replace", p.Address)
		}
	}
}

// goToSnippets brings the snippets into view and the focus to them.
func (s *Studio) goToSnippets(ctx ui.Context) {
	if head := ui.Window().GetElementByID(studioCopyHead); head.Truthy() {
		head.Call("scrollIntoView")
		head.Call("focus", map[string]any{"preventScroll": true})
	}
}

// copyText puts a snippet on the clipboard. Where that is closed the text is
// selected, and the old way still asks the editor's own click for leave.
func (b *studioBrowser) copyText(ctx ui.Context, id, text string, tell func(ui.Context, bool)) {
	win := ui.Window()
	done := func(ok bool) { ctx.Dispatch(func(ctx ui.Context) { tell(ctx, ok) }) }
	old := func() {
		box := win.GetElementByID(snippetID(id))
		if !box.Truthy() {
			done(false)
			return
		}
		active := win.Get("document").Get("activeElement")
		box.Call("select")
		ok := win.Get("document").Call("execCommand", "copy").Truthy()
		if ok && active.Truthy() {
			active.Call("focus", map[string]any{"preventScroll": true})
		}
		done(ok)
	}
	clipboard := win.Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		old()
		return
	}
	var written, refused ui.Func
	settled := func(then func()) ui.Func {
		return ui.FuncOf(func(this ui.Value, args []ui.Value) any {
			written.Release()
			refused.Release()
			then()
			return nil
		})
	}
	written = settled(func() { done(true) })
	refused = settled(old)
	clipboard.Call("writeText", text).Call("then", written, refused)
}
