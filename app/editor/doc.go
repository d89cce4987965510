// Package editor is the state of the page on which an editor makes a scenario
// file: what stands in its controls, what is wrong with that, the file, the
// embeds and the differences that follow, and the drafts a browser keeps.
//
// Call [Load]. Each thing that happens is a [Msg]; [Update] returns the next
// [Model], a value, and the effects it asks the browser for, as data. [Present]
// turns a Model into a [Screen], which views place without computing anything.
//
// A control bears the name of its place in the file: fields.capex.sources[0].url.
// What was typed stays as it was typed, in drafts too; [Model.Preset] is what
// of it can be read, and [File] writes that so that scenario.Parse takes it.
package editor
