package app

import (
	"testing"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// BenchmarkRecompute is one slider event as the browser has it: state, texts,
// drawings and the whole tree, up to where the framework compares it.
func BenchmarkRecompute(b *testing.B) {
	w := &Widget{model: model.Load(locale.English, scenario.Default(), model.Place{Page: model.Home, Base: "/"})}
	values := [...]string{"90000000000", "95000000000", "105000000000"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		w.model, _ = model.Update(w.model, model.SliderMoved{Field: calc.Capex, Text: values[i%len(values)]})
		page(model.Present(w.model), stageEngine, siteHeader, w)
	}
}
