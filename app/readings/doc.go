// Package readings sets the readings of one claim side by side: what a headline
// may silently mean, the answer that each meaning gives, and why they differ.
//
// Call [Present] with a preset that declares readings. It keeps no state and
// works out every answer exactly, as the calculator does; a [Screen] is what a
// page places, all of it text. Each reading brings the query that takes the
// calculator to the same figures.
//
// Severance and notice count in the first period alone. So a reading that sets
// one of them above nothing is answered for that period, and any other for the
// time after it, as on the calculator's page.
package readings
