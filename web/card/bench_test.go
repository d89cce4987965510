package card

import (
	"testing"

	"breakeven/app/locale/languages"
	"breakeven/app/model"
	"breakeven/app/scenario"
)

// A picture of each kind of script, beside one another.
func BenchmarkPNG(b *testing.B) {
	for _, tag := range []string{"en", "ar", "hi", "ja"} {
		b.Run(tag, func(b *testing.B) {
			loc, _ := languages.For(tag)
			p, _ := scenario.ByID("amazon-2025-9m")
			s := model.Present(model.Load(loc, p.In(tag), model.Place{}))
			for b.Loop() {
				if _, err := PNG(s, about, layoutWidth); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
