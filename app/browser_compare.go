package app

import (
	"strings"

	"breakeven/app/compare"
	"breakeven/app/scenario"

	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What the comparison asks of the window.

// compareBrowser is the window a mounted part stands in.
type compareBrowser struct{ keptList }

// run carries out an effect.
func (b *compareBrowser) run(c *Compare, e compare.Effect) {
	if e, ok := e.(compare.Fetch); ok {
		b.fetch(c, e.ID)
	}
}

// fetch gets a preset's file from where the page says it is.
func (b *compareBrowser) fetch(c *Compare, id string) {
	give := func(preset *scenario.Preset) {
		c.mounted.Dispatch(func(ctx ui.Context) { c.send(ctx, compare.Fetched{ID: id, Preset: preset}) })
	}
	address := ""
	files := attribute(ui.Window().GetElementByID("breakeven-presets"), "data-files")
	for file := range strings.FieldsSeq(files) {
		if name, at, _ := strings.Cut(file, "="); name == id {
			address = at
		}
	}
	if address == "" {
		give(nil)
		return
	}
	var came, read, failed ui.Func
	release := func() {
		came.Release()
		read.Release()
		failed.Release()
	}
	came = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		if !args[0].Get("ok").Bool() {
			return ""
		}
		return args[0].Call("text")
	})
	read = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		preset, err := readPreset(args[0].String())
		if err != nil {
			preset = nil
		}
		give(preset)
		release()
		return nil
	})
	failed = ui.FuncOf(func(this ui.Value, args []ui.Value) any {
		give(nil)
		release()
		return nil
	})
	ui.Window().Call("fetch", address).Call("then", came).Call("then", read, failed)
}

// settle mends what the framework can't say.
func (b *compareBrowser) settle(c *Compare) {
	for i, chooser := range c.screen.Choosers {
		for _, o := range chooser.Options {
			if o.Picked {
				setValue(compareID("choice", i), o.Value)
			}
		}
		setValue(compareID("link", i), chooser.BoxText)
	}
	setAttribute(ui.Window().GetElementByID(compareTable), "aria-busy", "")
}
