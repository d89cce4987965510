// Package learn is the state of the classroom page: the calculator's own, and
// one sub-state for each part around it.
//
// Call [Load] with a preset and an address. Each thing that happens is a [Msg],
// which knows how to change a [Model], a value; [Update] returns the next one
// and the effects it asks the browser for, as data. [Present] turns a Model into
// a [Screen], which views place without computing anything.
//
// The calculator is [breakeven/app/model] and nothing else: its fields, boxes,
// links and notices. When its figures have changed, each part follows.
//
// A part is a file here with its state, messages and view, a line in the list
// of parts, one in Present, and a file view_learn_PART.go in package app.
package learn
