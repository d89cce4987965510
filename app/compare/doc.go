// Package compare is the state of a part of the classroom: up to three
// scenarios side by side, every input with the months it covers and every
// output, and what differs from the first.
//
// The first is the calculator as it stands. The others are a preset, one that
// the reader keeps, or what a link brings back. [Load] makes the state; what
// happens is a [Msg], [Update] returns the next [Model] and effects as data,
// [Present] says what a view places. A preset that the page does not have is
// asked for by the effect [Fetch].
package compare
