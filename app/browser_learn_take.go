package app

import (
	"strings"

	"breakeven/app/learn"
	"breakeven/app/takeaway"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What is taken along asks of the window: files, drawings, the day. A script of
// the page's own, take.js, does what takes the browser's objects.

// taker is that script; nil where it could not be had.
func taker() ui.Value {
	if script := ui.Window().Get("breakevenTake"); script.Truthy() {
		return script
	}
	return nil
}

// arrive tells the classroom where it stands, before its tree is made.
func (l *Learn) arrive() {
	script := taker()
	if script == nil {
		return
	}
	location := ui.Window().Get("location")
	here := learn.Here{Address: location.Get("origin").String() + location.Get("pathname").String()}
	day := script.Call("today")
	here.Today = takeaway.Date{Year: day.Index(0).Int(), Month: day.Index(1).Int(), Day: day.Index(2).Int()}
	switch script.Call("barred").String() {
	case "yes":
		here.Barred = learn.SurelyBarred
	case "perhaps":
		here.Barred = learn.PerhapsBarred
	}
	// learn.HASH.wasm: the program's address has its version in it.
	if boot := ui.Window().Get("document").Call("querySelector", "script[data-engine]"); boot.Truthy() {
		name := attribute(boot, "data-engine")
		_, name, _ = strings.Cut(name[strings.LastIndexByte(name, '/')+1:], ".")
		here.Version, _, _ = strings.Cut(name, ".")
	}
	next, _ := learn.Update(l.model, learn.Arrived{Here: here})
	l.take(next)
}

// take carries out what makes a file.
func (b *learnBrowser) take(ctx ui.Context, l *Learn, e learn.Effect) {
	script := taker()
	switch e := e.(type) {
	case learn.SaveFile:
		if script != nil {
			script.Call("save", e.Name, e.Kind, bytesOf(e.Data))
		}
	case learn.SaveWorkbook:
		b.takeWorkbook(ctx, l, script, e)
	case learn.SavePicture:
		b.takePicture(ctx, l, script, e)
	}
}

// takeWorkbook fetches the template, fills it in, and saves it.
func (b *learnBrowser) takeWorkbook(ctx ui.Context, l *Learn, script ui.Value, e learn.SaveWorkbook) {
	taken := learn.Taken{About: e.About, Name: e.Name, Problem: learn.Unmade}
	tell := func(ctx ui.Context) { l.send(ctx, taken) }
	if script == nil {
		ctx.Dispatch(tell)
		return
	}
	var loaded ui.Func
	loaded = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		defer loaded.Release()
		defer ctx.Dispatch(tell)
		if !args[0].Truthy() {
			taken.Problem = learn.Away
			return nil
		}
		data := make([]byte, args[0].Length())
		ui.CopyBytesToGo(data, args[0])
		if e.Book.Changed() != nil { // else it is the preset's own
			var err error
			if data, err = e.Book.Fill(data); err != nil {
				taken.Problem = learn.Newer
				return nil
			}
		}
		script.Call("save", e.Name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytesOf(data))
		taken.Problem = ""
		return nil
	})
	script.Call("load", e.Address, loaded)
}

// takePicture has the script draw and save a picture.
func (b *learnBrowser) takePicture(ctx ui.Context, l *Learn, script ui.Value, e learn.SavePicture) {
	taken := learn.Taken{About: e.About, Name: e.Name, Problem: learn.Unmade}
	tell := func(ctx ui.Context) { l.send(ctx, taken) }
	if script == nil {
		ctx.Dispatch(tell)
		return
	}
	var drawn ui.Func
	drawn = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		if args[0].Truthy() {
			taken.Problem = ""
		}
		ctx.Dispatch(tell)
		drawn.Release()
		return nil
	})
	script.Call("draw", e.Selector, e.Format, e.Name,
		map[string]any{"title": e.Title, "description": e.Description, "source": e.Source}, drawn)
}

// bytesOf is data as the browser holds it.
func bytesOf(data []byte) ui.Value {
	list := ui.Window().Get("Uint8Array").New(len(data))
	ui.CopyBytesToJS(list, data)
	return list
}
