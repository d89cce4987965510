package app

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// attrs are an element's attributes. An empty value means: not there.
type attrs map[string]string

// flag is the value of a boolean attribute that is set.
const flag = "true"

// isFlag lists the boolean attributes in use: their presence is their value.
func isFlag(name string) bool {
	switch name {
	case "open", "hidden", "readonly", "checked", "selected":
		return true
	}
	return false
}

// el makes an element. It is the only place where attributes are set, so it is
// where the framework's server writer is mended: see attrText.
func el(tag string, a attrs, kids ...ui.UI) ui.HTMLElem {
	e := ui.Elem(tag)
	for name, value := range a {
		e = e.Attr(name, attrValue(name, value))
	}
	return e.Body(kids...)
}

// elVoid makes an element that has no content.
func elVoid(tag string, a attrs) ui.HTMLElemSelfClosing {
	e := ui.ElemSelfClosing(tag)
	for name, value := range a {
		e = e.Attr(name, attrValue(name, value))
	}
	return e
}

func attrValue(name, value string) string {
	if isFlag(name) || ui.IsClient {
		return value
	}
	return attrText(value)
}

// text makes a text node.
func text(s string) ui.UI { return ui.Text(s) }

// when returns the nodes only if ok.
func when(ok bool, nodes ...ui.UI) []ui.UI {
	if ok {
		return nodes
	}
	return nil
}
