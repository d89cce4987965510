package main

import (
	"bufio"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"breakeven/calc"
)

// table collects answers as rows and writes them aligned when all are known.
type table struct {
	out  io.Writer
	rows []row
}

// row is the cells of one answer, or what was wrong with its line.
type row struct {
	cells   [len(columns)]string
	refused string
}

// columns are the heads of the table. Text columns lean left, numbers right.
var columns = [...]struct {
	head string
	text bool
}{
	{head: "line"},
	{head: "status", text: true},
	{head: "layoffs"},
	{head: "of pool"},
	{head: "larger pool"},
	{head: "FCF"},
	{head: "gap"},
	{head: "FCF after"},
	{head: "gap closed"},
	{head: "first period", text: true},
	{head: "layoffs"},
}

const none = "–"

func newTable(out io.Writer) *table { return &table{out: out} }

func (t *table) result(place string, r calc.Result) error {
	larger := none
	if r.UnconstrainedLayoffs != nil {
		larger = grouped(r.UnconstrainedLayoffs.String())
	}
	t.rows = append(t.rows, row{cells: [...]string{
		place, r.Status.String(), count(r.BreakevenLayoffs), percent(r.ShareOfHeadcount), larger,
		grouped(r.FCF.String()), grouped(r.Gap.String()), grouped(r.FCFAfterLayoffs.String()), percent(r.GapClosedShare),
		r.FirstPeriod.Status.String(), count(r.FirstPeriod.BreakevenLayoffs),
	}})
	return nil
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
		head.cells[i] = column.head
		widths[i] = utf8.RuneCountInString(column.head)
		for _, r := range t.rows {
			widths[i] = max(widths[i], utf8.RuneCountInString(r.cells[i]))
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
		space := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
		if columns[i].text {
			line.WriteString(cell + space)
		} else {
			line.WriteString(space + cell)
		}
	}
	out.WriteString(strings.TrimRight(line.String(), " ") + "\n") // the error stays with out until Flush
}

func count(n *int64) string {
	if n == nil {
		return none
	}
	return grouped(strconv.FormatInt(*n, 10))
}

func percent(share decimal.NullDecimal) string {
	if !share.Valid {
		return none
	}
	return grouped(share.Decimal.Shift(2).StringFixedBank(1)) + " %"
}

// grouped sets the digits before the point in threes.
func grouped(number string) string {
	sign, digits := "", number
	if strings.HasPrefix(digits, "-") {
		sign, digits = "−", digits[1:]
	}
	whole, fraction, _ := strings.Cut(digits, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return sign + whole
}
