// Package model is the calculator's state without a browser: what an author
// fixed, what a reader moved, the answer that follows, and how it reads.
//
// Call [Load] with a preset, the query (the author speaks there) and the
// fragment (the reader speaks there). Each thing that happens is a [Msg];
// [Update] returns the next [Model], a value, and the effects it asks the
// browser for, as data. [Present] turns a Model into a [Screen]: every text,
// number and drawing a view places without computing anything itself.
//
// One direction: event → Msg → Update → Model → Present → views. Nothing in
// this package touches a window, a clock or a network, nothing panics on what
// a link says, and the same input always gives the same Screen.
package model
