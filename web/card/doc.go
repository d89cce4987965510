// Package card draws a scenario as the picture that social networks and
// publishers' systems show beside a link: the heading, the one sentence with
// its marks, the chart, and what the figures cover.
//
// [PNG] takes a [breakeven/app/model.Screen] and a width, [SVG] the screen alone.
// One layout draws both, so they differ in nothing but their form. The same
// screen gives the same bytes; calls may run side by side. Whatever the texts
// hold, they are wrapped, shrunk and at last cut so that nothing leaves its
// place, they never become markup, and a heading that the fonts can't write is
// replaced.
//
// The letters come along: Latin, Greek and Cyrillic, and by the screen's language
// Arabic, Devanagari, Japanese or Chinese. Arabic is laid out as in a mirror.
//
// Everything is laid out at 1200 × 630 px. At half of that, which is what most
// people see, the smallest letters are the page's smallest, 12 px. Colours are
// those of the page's themes.
package card
