// Package studio is the state of the page on which an editor makes an embed:
// what stands in its controls, what of it can be used, and the snippets that
// follow.
//
// Call [Load] with the presets and the pairs of the page's query, which is
// either the form's own or that of an embed to change. Each thing that happens
// is a [Msg]; [Update] returns the next [Model], a value, and the effects it
// asks the browser for, as data. [Present] turns a Model into a [Screen], which
// views place without computing anything.
//
// What was typed stays as it was typed. What can't be read is named at its
// control and is no part of any snippet: every address that comes from here is
// one that the widget reads without a notice.
package studio
