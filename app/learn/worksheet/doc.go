// Package worksheet is an assignment or a set of practice problems on paper: what
// students get, with lines to write on, and apart from it, only when asked for,
// the key with the answers.
//
// Call [Of]; a view places the [Sheet] without computing anything.
package worksheet
