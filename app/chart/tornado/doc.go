// Package tornado draws how far an answer moves when each of several figures is moved a little down and a little up: a
// bar a figure and direction, from the answer in force to the one that follows, the longest first.
//
// Start with [Tornado] and its SVG; [Sort] brings rows into the order of their effect, so that a table beside the drawing
// can have the same. It is apart from the charts of the calculator so that no reader of an embed downloads it, and
// guarantees what they do: the same options give the same bytes, every coordinate is finite, every text escaped, nothing
// carries a style, no label covers another from 284 pixels up. The hatching is that of chart.Defs.
package tornado
