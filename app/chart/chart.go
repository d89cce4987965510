package chart

import (
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Chart draws free cash flow (FCF) against layoffs: the line, the target, the gap as a tint, ● the layoffs that break even
// and ◆ those tried. It is the layoffs slider's own strip: its x axis is the slider's track. Amounts are money for the
// period, counts are people. Set Breakeven and Unconstrained to -1 where there is none.
type Chart struct {
	Prefix string // before every id, as in Defs; charts on one page need different ones
	Label  string // what the drawing says in words, for those who do not see it

	Curve         []calc.Vertex   // FCF from 0 layoffs on, straight between two vertices and after the last; dotted beyond the pool
	Target        decimal.Decimal // FCF to reach
	Start         decimal.Decimal // FCF with nobody laid off
	Pool          int64           // people there are; hatching beyond. 0: not known, no end is drawn
	Breakeven     int64           // ●; -1 where there is none
	Unconstrained int64           // hollow ●, the count beyond the pool; -1 where there is none
	Tried         int64           // ◆
	TriedFCF      decimal.Decimal // FCF at ◆

	Axes   Axes // the frame; zero: Fit
	Author int64
	Moved  bool // whether a ring marks the author's layoffs on the track

	Words  ChartWords
	Tight  bool // drawn at the embed's heights, which are less than the page's
	Hidden bool // predict first: axes and start only, nothing that tells the answer
	RTL    bool // the line of text runs from right to left, and the drawing with it
}

// ChartWords are the texts of a chart, ready made. An empty one is left out. A text that continues another gets a space
// between them, unless it starts with one or with punctuation.
type ChartWords struct {
	YLabels        []string // one for each of Axes.YTicks, in that order
	Unit           string   // "free cash flow in 9 months", after the topmost label
	Target         string   // beside the target line, for targets that no gridline names
	Gap            string   // "the gap: $4.8bn"
	StartValue     string   // "−$4.8bn"
	StartNote      string   // "nobody laid off"
	BreakevenCount string   // "40,000 layoffs"
	BreakevenNote  string   // "break even"
	BreakevenShare string   // ": 11.4% of 350,000", where there is room
	TriedCount     string   // "30,000"
	TriedNoun      string   // " announced"
	TriedClose     string   // "close 75%"
	TriedRest      string   // " of the gap, $1.2bn short", where there is room
	TriedShort     string   // "$1.2bn short", where there is no room for the rest
	PoolNote       string   // "all 350,000 staff"
	PoolShort      string   // "still $7.9bn short"
	WouldTake      string   // "would take 415,834"
	Hidden         string   // "The line is hidden until you have guessed."
}

// answered reports whether the chart has a breakeven point to show: there is a gap and a number that closes it.
func (c Chart) answered() bool { return c.lacking() && c.Breakeven >= 0 }

// lacking reports whether the start lies below the target.
func (c Chart) lacking() bool { return plain(c.Start).LessThan(plain(c.Target)) }
