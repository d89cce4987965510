package card

import (
	"testing"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/app/scenario"
)

func BenchmarkPNG(b *testing.B) {
	s := model.Present(model.Load(locale.English, scenario.Default(), model.Place{Query: "headcount=100000&capex=95000000000"}))
	for b.Loop() {
		if _, err := PNG(s, about, layoutWidth); err != nil {
			b.Fatal(err)
		}
	}
}
