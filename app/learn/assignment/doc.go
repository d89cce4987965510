// Package assignment is what a teacher asks a class to do, as a link that holds
// all of it. Nothing is stored anywhere else.
//
// [Read] takes a page's query apart, and [Assignment.Query] writes the same
// query again. Every name that is not an assignment's own, the scenario's
// fields with lock= and hide= as much as what newsletters add, stays in Rest as
// it stood.
//
// The names are
//
//	task       what to do, in the teacher's words, on one or more lines
//	questions  questions of the teacher's, one a line
//	due        when it is due, in words
//	show       the parts of the page that are shown, with commas between them
//	predict    1: results stay hidden until a guess was made
//	level      the practice problems: how far, from which number, how many, and
//	seed         from which series; any of them asks for problems, and what is
//	count        left out is 1, 1, 5 and 1
//	series
//	key        1: the teacher's view, with the answers
//
// A link is no lock: whoever writes key=1 behind it has the answers.
//
// Read never fails. What it can't use it leaves out and names in a notice, as
// the calculator does with its own names; texts are bounded and plain.
package assignment
