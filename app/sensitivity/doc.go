// Package sensitivity is the state of a part of the classroom: how far the
// breakeven layoffs move when each figure is moved by a few per cent, alone and
// two at a time.
//
// [Load] makes it for a calculator; like that, it goes one way: what happens is
// a [Msg], [Update] returns the next [Model] and effects as data, [Present] says
// what a view places. [CalculatorChanged] tells it of other figures.
//
// What follows from them is worked out in pieces, so that no slider waits: an
// effect [Work] asks for [Worked], which does one piece and asks for the next. A
// piece of an older question does nothing. [Finish] does all of them at once, for
// a page that is written by a server.
package sensitivity
