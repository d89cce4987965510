package main

import (
	"bufio"
	"io"
	"strings"
	"unicode"

	"github.com/shopspring/decimal"
	"golang.org/x/text/width"

	"breakeven/app/locale"
	"breakeven/calc"
)

// table collects answers as rows and writes them aligned when all are known.
type table struct {
	out   io.Writer
	words *locale.Locale // with the table's
	rows  []row
}

// row is the cells of one answer, or what was wrong with its line.
type row struct {
	cells   [len(columns)]string
	refused string
}

// columns are the heads of the table. Text columns lean left, numbers right.
var columns = [...]struct {
	head locale.Key
	text bool
}{
	{head: locale.TableLine},
	{head: locale.TableStatus, text: true},
	{head: locale.TableLayoffs},
	{head: locale.TableShare},
	{head: locale.TableLarger},
	{head: locale.TableFCF},
	{head: locale.TableGap},
	{head: locale.TableAfter},
	{head: locale.TableClosed},
	{head: locale.TableFirst, text: true},
	{head: locale.TableLayoffs},
}

const none = "–"

func newTable(out io.Writer, words *locale.Locale) *table { return &table{out: out, words: words} }

func (t *table) result(place string, r calc.Result) error {
	larger := none
	if r.UnconstrainedLayoffs != nil {
		larger = t.words.Count(decimal.NewFromBigInt(r.UnconstrainedLayoffs, 0))
	}
	t.rows = append(t.rows, row{cells: [...]string{
		place, t.status(r.Status), t.count(r.BreakevenLayoffs), t.percent(r.ShareOfHeadcount), larger,
		t.words.Count(r.FCF), t.words.Count(r.Gap), t.words.Count(r.FCFAfterLayoffs), t.percent(r.GapClosedShare),
		t.status(r.FirstPeriod.Status), t.count(r.FirstPeriod.BreakevenLayoffs),
	}})
	return nil
}

func (t *table) status(s calc.Status) string { return t.words.Text(locale.TableStatusWord(s.String())) }

func (t *table) count(n *int64) string {
	if n == nil {
		return none
	}
	return t.words.CountInt(*n)
}

func (t *table) percent(share decimal.NullDecimal) string {
	if !share.Valid {
		return none
	}
	return t.words.Text(locale.TablePercent, locale.Arg{Name: "n", Text: t.words.Fixed(share.Decimal.Shift(2), 1)})
}

func (t *table) refusal(place string, e *calc.Error) error {
	refused := row{refused: e.Code + ": " + e.Message}
	refused.cells[0] = place
	t.rows = append(t.rows, refused)
	return nil
}

// flush waits for end: a column is as wide as its widest cell.
func (t *table) flush() error { return nil }

func (t *table) end() error {
	if len(t.rows) == 0 {
		return nil
	}
	var widths [len(columns)]int
	head := row{}
	for i, column := range columns {
		head.cells[i] = t.words.Text(column.head)
		widths[i] = columnsOf(head.cells[i])
		for _, r := range t.rows {
			widths[i] = max(widths[i], columnsOf(r.cells[i]))
		}
	}
	out := bufio.NewWriter(t.out)
	head.write(out, widths)
	for _, r := range t.rows {
		r.write(out, widths)
	}
	return out.Flush()
}

func (r row) write(out *bufio.Writer, widths [len(columns)]int) {
	var line strings.Builder
	for i, cell := range r.cells {
		if i > 0 {
			line.WriteString("  ")
		}
		if i == 1 && r.refused != "" {
			line.WriteString(r.refused)
			break
		}
		space := strings.Repeat(" ", widths[i]-columnsOf(cell))
		if columns[i].text {
			line.WriteString(cell + space)
		} else {
			line.WriteString(space + cell)
		}
	}
	out.WriteString(strings.TrimRight(line.String(), " ") + "\n") // the error stays with out until Flush
}

// columnsOf is how many columns of a terminal a text takes: letters of Chinese and
// Japanese have two each, and marks on others none.
func columnsOf(text string) int {
	n := 0
	for _, r := range text {
		switch kind := width.LookupRune(r).Kind(); {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case kind == width.EastAsianWide || kind == width.EastAsianFullwidth:
			n += 2
		default:
			n++
		}
	}
	return n
}
