// Package card draws a scenario as the picture that social networks and
// publishers' systems show beside a link: the heading, the one sentence with
// its marks, the chart, and what the figures cover.
//
// [PNG] takes a [breakeven/app/model.Screen] and a width. The same screen gives
// the same bytes; calls may run side by side. Whatever the texts hold, they are
// wrapped, shrunk and at last cut so that nothing leaves its place, and a
// heading that the fonts can't write is replaced.
//
// Everything is laid out at 1200 × 630 px and drawn at the width asked for.
// Colours are those of the page's light theme.
package card
