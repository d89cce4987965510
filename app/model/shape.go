package model

import (
	"breakeven/app/locale"
	"breakeven/calc"
)

// Shape is what of an author's query changes how tall an embed stands.
type Shape struct {
	Hidden FieldSet
	Shown  Parts
}

// ShapeOf reads the shape in a query, without "?", of a scenario that hides some
// fields itself. What can't be read counts for nothing, as on the page, which
// names it.
func ShapeOf(query string, hidden []calc.Field) Shape {
	r := &authorReader{loc: locale.English, parts: splitLink(query)}
	r.Hidden = r.fieldList("hide") | setOf(hidden)
	r.looks()
	return Shape{Hidden: r.Hidden, Shown: r.Shown}
}
