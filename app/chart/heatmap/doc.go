// Package heatmap draws a large table as a map: a cell for each answer, shaded by its level, with patterns where there is
// no number to shade.
//
// Start with [Map]; its SVG has one path for each level, whatever the size: a table of 1,681 cells as elements of a page
// takes a phone some four times as long to lay out and to paint as the engine takes to fill it. [Cross] marks the cell
// that is looked at, in a drawing of its own, so that the map stays as it is. The patterns are those of chart.Defs. The
// same options give the same bytes; nothing carries a style.
package heatmap
