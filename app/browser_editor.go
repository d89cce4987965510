package app

import (
	"strconv"
	"strings"

	"breakeven/app/editor"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the scenario's editor asks of the window, as browser.go is for the
// calculator. Storage may be closed, so that to look at it is an error, or full.

// editorBrowser is the window a mounted editor stands in.
type editorBrowser struct {
	still   ui.Value // the browser's timer that runs until all is still
	stilled ui.Func
	edition int
	copier  studioBrowser
	mounted ui.Context // the component's own: what an effect comes from may be gone by its end
	leaving ui.Func
}

// draftKey begins the names of drafts in the browser's storage: sites that
// share an origin differ in their base.
func draftKey(base string) string { return "breakeven draft " + base + " " }

// takeOver makes the page the program's own, and looks for drafts.
func (b *editorBrowser) takeOver(ctx ui.Context, e *Editor) {
	b.mounted = ctx
	win := ui.Window()
	// The browser itself answers clicks on links and moves through the history.
	win.Set("onclick", nil)
	win.Set("onpopstate", nil)
	found := b.found(e.model.Site.Base)
	query := win.Get("URLSearchParams").New(win.Get("location").Get("search"))
	if key := query.Call("get", "draft"); key.Truthy() {
		found.Key = key.String()
	}
	from := query.Call("get", "scenario")
	ctx.Dispatch(func(ctx ui.Context) {
		e.send(ctx, found)
		if from.Truthy() && found.Key == "" {
			e.send(ctx, editor.Done{Deed: editor.Start, Name: from.String()})
		}
	})
	// What was typed last is kept though the page goes.
	b.leaving = ui.FuncOf(func(ui.Value, []ui.Value) any {
		if b.stilled != nil {
			b.look(e)
			_, effects := editor.Update(e.model, editor.Stilled{Edition: e.model.Edition, Now: b.now()})
			for _, effect := range effects {
				if kept, ok := effect.(editor.KeepDraft); ok {
					b.keep(e.model.Site.Base, kept)
				}
			}
		}
		return nil
	})
	win.Call("addEventListener", "pagehide", b.leaving)
	win.Get("performance").Call("mark", "breakeven:engine")
}

// found looks at what the browser keeps.
func (b *editorBrowser) found(base string) (found editor.Found) {
	found.Closed = !attempt(func() {
		kept := storage()
		for i := range kept.Get("length").Int() {
			name := kept.Call("key", i).String()
			if key, ours := strings.CutPrefix(name, draftKey(base)); ours {
				found.Drafts = append(found.Drafts, editor.ReadDraft(key, kept.Call("getItem", name).String()))
			}
		}
	})
	return found
}

// look takes note of what other tabs keep, before the form gets a name among it.
func (b *editorBrowser) look(e *Editor) {
	if e.model.Key == "" && !e.model.Closed {
		e.model, _ = editor.Update(e.model, b.found(e.model.Site.Base))
	}
}

// release gives back what the browser holds.
func (b *editorBrowser) release() {
	if b.stilled != nil {
		ui.Window().Call("clearTimeout", b.still)
		b.stilled.Release()
		b.stilled = nil
	}
	if b.leaving != nil {
		ui.Window().Call("removeEventListener", "pagehide", b.leaving)
		b.leaving.Release()
		b.leaving = nil
	}
}

// run carries out an effect.
func (b *editorBrowser) run(ctx ui.Context, e *Editor, effect editor.Effect) {
	switch effect := effect.(type) {
	case editor.WaitStill:
		b.waitStill(ctx, e, effect.Edition)
	case editor.KeepDraft:
		if !b.keep(e.model.Site.Base, effect) {
			e.send(ctx, editor.Unkept{})
		}
	case editor.DropDraft:
		attempt(func() { storage().Call("removeItem", draftKey(e.model.Site.Base)+effect.Key) })
	case editor.Address:
		b.address(effect.Key)
	case editor.Focus:
		b.mounted.Defer(func(ui.Context) { b.focus(effect.Name) })
	case editor.SaveFile:
		(&shelfBrowser{}).download(effect.Name, string(effect.Data))
	case editor.CopyText:
		b.copier.copyText(b.mounted, effect.ID, effect.Text, func(ctx ui.Context, ok bool) {
			e.send(ctx, editor.Copied{ID: effect.ID, OK: ok})
		})
	}
}

func (b *editorBrowser) keep(base string, d editor.KeepDraft) bool {
	return attempt(func() { storage().Call("setItem", draftKey(base)+d.Key, d.Text) })
}

// address names the draft at hand in the page's own, so that it is there again
// after a reload.
func (b *editorBrowser) address(key string) {
	win := ui.Window()
	target := win.Get("location").Get("pathname").String()
	if key != "" {
		target += "?draft=" + key
	}
	attempt(func() { win.Get("history").Call("replaceState", nil, "", target) })
}

// focus takes the focus to a control, or to the nearest part that there is.
func (b *editorBrowser) focus(name string) {
	win := ui.Window()
	for name != "" {
		at := win.GetElementByID(setID(name))
		if !at.Truthy() && name == "check" {
			at = win.GetElementByID("check-head")
		}
		if at.Truthy() {
			at.Call("scrollIntoView", map[string]any{"block": "center"})
			at.Call("focus", map[string]any{"preventScroll": true})
			return
		}
		name = name[:max(0, strings.LastIndexAny(name, ".["))]
	}
}

// waitStill starts the wait for stillness anew: one timer, however many keys.
func (b *editorBrowser) waitStill(ctx ui.Context, e *Editor, edition int) {
	if b.stilled == nil {
		b.stilled = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
			ctx.Dispatch(func(ctx ui.Context) {
				b.look(e)
				e.send(ctx, editor.Stilled{Edition: b.edition, Now: b.now()})
			})
			return nil
		})
	}
	if b.still != nil {
		ui.Window().Call("clearTimeout", b.still)
	}
	b.edition = edition
	b.still = ui.Window().Call("setTimeout", b.stilled, stillAfter)
}

// now is the reader's own date and time: 2025-11-30 22:05.
func (b *editorBrowser) now() string {
	return today() + " " + twoDigits(date().Call("getHours").Int()) + ":" + twoDigits(date().Call("getMinutes").Int())
}

func date() ui.Value { return ui.Window().Get("Date").New() }

// today is the reader's own date: 2025-11-30.
func today() string {
	d := date()
	return strconv.Itoa(d.Call("getFullYear").Int()) + "-" + twoDigits(d.Call("getMonth").Int()+1) + "-" + twoDigits(d.Call("getDate").Int())
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// mostFile is the largest file that is read, in bytes.
const mostFile = 1 << 20

// read reads a file and takes it apart.
func (b *editorBrowser) read(ctx ui.Context, e *Editor, file ui.Value) {
	name := file.Get("name").String()
	if file.Get("size").Int() > mostFile {
		e.send(ctx, editor.Opened{Name: name, Bad: editor.TooLong})
		return
	}
	var settled ui.Func
	settled = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		msg := editor.Opened{Name: name, Bad: editor.Gone}
		if args[0].Type() == ui.TypeString {
			msg.Bad = 0
			if !attempt(func() { msg.Leaves = leavesOf(ui.Window().Get("JSON").Call("parse", args[0])) }) {
				msg.Bad = editor.NoJSON
			}
		}
		ctx.Dispatch(func(ctx ui.Context) { e.send(ctx, msg) })
		settled.Release()
		return nil
	})
	file.Call("text").Call("then", settled, settled)
}

// leavesOf takes a file apart that the browser has read. It panics where that
// nests deeper than any scenario.
func leavesOf(file ui.Value) []editor.Leaf {
	var list []editor.Leaf
	var walk func(v ui.Value, path []string)
	walk = func(v ui.Value, path []string) {
		const deepest, most = 12, 20_000
		if len(path) > deepest || len(list) > most {
			panic("this is no scenario")
		}
		switch v.Type() {
		case ui.TypeString:
			list = append(list, editor.Leaf{Path: path, Text: v.String()})
		case ui.TypeNumber:
			list = append(list, editor.Leaf{Path: path, Text: strconv.FormatFloat(v.Float(), 'f', -1, 64)})
		case ui.TypeBoolean:
			list = append(list, editor.Leaf{Path: path, Text: strconv.FormatBool(v.Bool())})
		case ui.TypeObject:
			names := ui.Window().Get("Object").Call("keys", v)
			for i := range names.Length() {
				name := names.Index(i).String()
				walk(v.Get(name), append(path[:len(path):len(path)], name))
			}
		}
	}
	walk(file, nil)
	return list
}
