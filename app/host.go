package app

import (
	"breakeven/app/model"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The page's own script speaks with the page around an embed: it alone knows
// who sent a message. This file is the program's side of it.

// hear gives that script what to call for a host's messages.
func (b *browser) hear(ctx ui.Context, w *Widget) {
	offer := func(name string, read func(args []ui.Value) model.Msg) {
		f := ui.FuncOf(func(this ui.Value, args []ui.Value) any {
			msg := read(args)
			ctx.Dispatch(func(ctx ui.Context) { w.send(ctx, msg) })
			return nil
		})
		ui.Window().Set(name, f)
		b.fromHost = append(b.fromHost, f)
	}
	offer("breakevenSet", hostFields)
	offer("breakevenGet", func([]ui.Value) model.Msg { return model.HostAsked{} })
}

// hostFields reads names and values that follow each other in one list; a
// value that was no text is null.
func hostFields(args []ui.Value) model.Msg {
	var set model.HostSet
	if len(args) == 0 {
		return set
	}
	list := args[0]
	for i := 0; i+1 < list.Length(); i += 2 {
		value := list.Index(i + 1)
		set.Fields = append(set.Fields, model.HostField{
			Name: list.Index(i).String(), Text: value.String(), NoText: value.IsNull(),
		})
	}
	return set
}

// tellHost hands a message to the page's script; there is none where no page
// is around.
func tellHost(e model.Effect) {
	say := ui.Window().Get("breakevenSay")
	if !say.Truthy() {
		return
	}
	switch e := e.(type) {
	case model.TellChange:
		text := append([]byte(`{"scenario":`), e.Scenario.AppendJSON(nil)...)
		text = append(text, `,"result":`...)
		text = append(e.Result.AppendJSON(text), '}')
		say.Invoke("change", ui.Window().Get("JSON").Call("parse", string(text)))
	case model.TellRefusal:
		say.Invoke("error", map[string]any{"field": e.Field, "code": e.Code, "message": e.Message})
	}
}
