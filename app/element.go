package app

import (
	ui "github.com/maxence-charriere/go-app/v10/pkg/app"
)

// attrs are an element's attributes. An empty value means: not there.
type attrs map[string]string

// flag is the value of a boolean attribute that is set.
const flag = "true"

// when returns the nodes only if ok.
func when(ok bool, nodes ...ui.UI) []ui.UI {
	if ok {
		return nodes
	}
	return nil
}
