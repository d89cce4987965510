// Package exercise is the state of the part of a page in which a student
// practises: the set of problems, how far the student is, what was answered and
// said to it, and, for teachers, result codes read.
//
// Call [Load] with a language of [locale.Practice] and the assignment's set, if
// there is one. Each thing that happens is a [Msg]; [Update] returns the next
// [Model], a value, and the effects it asks the browser for, as data. [Present]
// turns a Model into a [Screen], which views place without computing anything.
//
// Progress is kept as lines of [practice.Progress.Keep], one for each of the
// sets that the student was at, the latest first. A line that can't be read,
// such as a newer version's, is left as it is. Where a browser keeps nothing, all
// works until the page is closed.
package exercise
