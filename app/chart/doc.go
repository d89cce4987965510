// Package chart draws the pictures of the calculator: options in, SVG text out.
//
// Start with [Chart], the free cash flow against layoffs; [Strip] is the small curve above a slider, [Ends] the labels
// under one, [Bar] a share of a whole, and [Defs] the two patterns that a page needs once. [Fit] chooses the axes of a
// chart; the page keeps them while a slider is dragged, so that the frame stands still.
//
// What is guaranteed: the same options give the same bytes; every coordinate is finite, whatever comes in; every text is
// escaped; no style attribute or style element is written, so that a strict content security policy lets it pass; labels
// never cover one another at any width the page is laid out for.
//
// Positions are percentages of the drawing and texts are sized in pixels, so one SVG serves every width. Shapes get their
// colours from the page's style sheet by class: line, area, dot, hole, pin, loz, stem, grid, zero, ghost. Labels that
// differ by width carry the class w (wide) or nw (narrow: less than 440 pixels of container).
//
// Words come ready made: this package writes no number and no sentence of its own.
package chart
