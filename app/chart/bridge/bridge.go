// Package bridge draws a waterfall: how one amount becomes another by steps.
//
// Fill in a [Bridge] and call its SVG method. Each row has its words over its
// bar, so that it reads at every width; a bar begins where the one above ends.
// What the drawing says is for a table beside it to say, too: its text
// alternative names both ends only.
package bridge

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Bridge is a waterfall. Rows without a total go on from the amount before.
type Bridge struct {
	Rows []Row
	Alt  string // what the drawing shows, in words
	RTL  bool   // the line of text runs from right to left, and the bars with it
}

// Row is one bar.
type Row struct {
	Label, Text string          // its name, and its amount as it reads
	Amount      decimal.Decimal // what it adds; of a total, the amount reached
	Total       bool            // a bar from zero
	Result      bool            // the last total, in the answer's colour
}

// Measures in pixels: a row, its words' base line, its bar.
const (
	rowPX   = 40
	basePX  = 14
	barTop  = 20
	barPX   = 14
	leastPX = 2 // under which a bar could not be seen
)

// span is where a row's bar lies, from its start to its end.
type span struct{ from, to decimal.Decimal }

// spans are those of all rows.
func (b Bridge) spans() []span {
	list := make([]span, len(b.Rows))
	at := decimal.Zero
	for i, r := range b.Rows {
		if r.Total {
			list[i] = span{decimal.Zero, r.Amount}
		} else {
			list[i] = span{at, at.Add(r.Amount)}
		}
		at = list[i].to
	}
	return list
}

// scale places an amount across, from 0 to 1.
type scale struct{ least, width decimal.Decimal }

func scaleOf(spans []span) scale {
	least, most := decimal.Zero, decimal.Zero
	for _, s := range spans {
		least, most = decimal.Min(least, s.from, s.to), decimal.Max(most, s.from, s.to)
	}
	if least.Equal(most) {
		return scale{width: decimal.New(1, 0)}
	}
	return scale{least, most.Sub(least)}
}

// at is exact to a millionth of the width.
func (s scale) at(d decimal.Decimal) float64 {
	millionths, _ := d.Sub(s.least).Shift(6).QuoRem(s.width, 0)
	return float64(millionths.IntPart()) / 1e6
}

// SVG returns the drawing: as wide as its place, 40 pixels high a row.
func (b Bridge) SVG() string {
	var m strings.Builder
	spans := b.spans()
	across := scaleOf(spans)
	side := func(x float64) float64 {
		if b.RTL {
			return 1 - x
		}
		return x
	}
	m.WriteString(`<svg class="bridge" role="img" height="` + strconv.Itoa(rowPX*len(b.Rows)) + `"`)
	if b.RTL {
		m.WriteString(` direction="rtl"`)
	}
	m.WriteString(` aria-label="` + escape(b.Alt) + `">`)
	zero := percent(side(across.at(decimal.Zero)))
	m.WriteString(`<line class="zero" x1="` + zero + `" x2="` + zero + `" y1="` + strconv.Itoa(barTop-4) + `" y2="100%"/>`)
	for i, r := range b.Rows {
		top := rowPX * i
		from, to := across.at(spans[i].from), across.at(spans[i].to)
		if i+1 < len(b.Rows) {
			x := percent(side(to))
			m.WriteString(`<line class="step" x1="` + x + `" x2="` + x + `" y1="` + strconv.Itoa(top+barTop) + `" y2="` + strconv.Itoa(top+rowPX+barTop+barPX) + `"/>`)
		}
		start := min(side(from), side(to))
		m.WriteString(`<svg x="` + percent(start) + `" y="` + strconv.Itoa(top+barTop) + `" overflow="visible"><rect class="` + r.class() +
			`" width="` + percent(max(from, to)-min(from, to)) + `" height="` + strconv.Itoa(barPX) + `"/>`)
		if spans[i].from.Cmp(spans[i].to) != 0 { // the longer of the two is seen
			m.WriteString(`<rect class="` + r.class() + `" x="-1" width="` + strconv.Itoa(leastPX) + `" height="` + strconv.Itoa(barPX) + `"/>`)
		}
		m.WriteString(`</svg>`)
		near, far := percent(side(0)), percent(side(1))
		base := strconv.Itoa(top + basePX)
		m.WriteString(`<text class="c" x="` + near + `" y="` + base + `">` + escape(r.Label) + `</text>`)
		m.WriteString(`<text class="c s e" x="` + far + `" y="` + base + `">` + escape(r.Text) + `</text>`)
	}
	m.WriteString(`</svg>`)
	return m.String()
}

func (r Row) class() string {
	switch {
	case r.Result:
		return "res"
	case r.Total:
		return "tot"
	case r.Amount.Sign() < 0:
		return "less"
	}
	return "more"
}

// escape writes text for between tags and quotes. It is no variable: a program that
// draws none carries none.
func escape(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;").Replace(s)
}

// percent writes a fraction of the width.
func percent(f float64) string {
	text := strconv.FormatFloat(f*100, 'f', 3, 64)
	text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	if text == "-0" || text == "" {
		return "0%"
	}
	return text + "%"
}
