// Package desk is the state of the form in which a teacher makes an assignment:
// what stands in its controls, what of it can be used, and the link that follows.
//
// Call [Load] with the page as it stands and the assignment in its link. Each
// thing that happens is a [Msg]; [Update] returns the next [Model], a value, and
// the effects it asks the browser for. [Present] turns a Model into a [Screen].
//
// What was typed stays as it was typed. What can't be read is named at its
// control and is no part of the link: a link from here is read without a notice.
package desk
