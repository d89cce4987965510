package app

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// In the browser the framework's nodes make the tree.

// el makes an element.
func el(tag string, a attrs, kids ...ui.UI) ui.HTMLElem {
	e := ui.Elem(tag)
	for name, value := range a {
		e = e.Attr(name, value)
	}
	return e.Body(kids...)
}

// elVoid makes an element that has no content.
func elVoid(tag string, a attrs) ui.HTMLElemSelfClosing {
	e := ui.ElemSelfClosing(tag)
	for name, value := range a {
		e = e.Attr(name, value)
	}
	return e
}

// text makes a text node.
func text(s string) ui.UI { return ui.Text(s) }

// raw makes a node of markup that has one root.
func raw(markup string) ui.UI { return ui.Raw(markup) }
