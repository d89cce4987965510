package compare

import (
	"math/big"
	"strconv"

	"breakeven/app/locale"
	"breakeven/app/model"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

func number(n int) decimal.Decimal { return decimal.NewFromInt(int64(n)) }

// inputs are all fields, those of the page's sliders first.
func (m Model) inputs(sides []side) (rows []Row) {
	for _, f := range append(append([]calc.Field{}, model.Sliders[:]...), model.Assumptions[:]...) {
		row := Row{Name: f.String(), Label: model.Label(m.here, f)}
		for _, s := range sides {
			c := Cell{Text: model.Exact(m.Locale, s.currency, f, s.scenario.Value(f)), Value: s.scenario.Text(f)}
			if f.Flow() {
				c.Basis = m.text(locale.CompareBasis, arg("months", m.Locale.Months(number(s.scenario.Basis(f)))))
			}
			row.Cells = append(row.Cells, c)
		}
		rows = append(rows, row)
	}
	return mark(rows)
}

// mark notes what differs from the first column: as it reads, which includes
// the currency, as machines read it, and in what it covers.
func mark(rows []Row) []Row {
	for _, r := range rows {
		for i := range r.Cells[1:] {
			c := &r.Cells[i+1]
			c.Differs = *c != r.Cells[0]
		}
	}
	return rows
}

// outputs are everything that is known about each scenario.
func (m Model) outputs(sides []side) []Row {
	rows := []Row{
		{Name: "status", Label: m.text(locale.ResultName("status"))},
		{Name: "breakevenLayoffs", Label: m.text(locale.ResultName("breakevenLayoffs"))},
		{Name: "shareOfHeadcount", Label: m.text(locale.CompareShare)},
		{Name: "fcf", Label: m.text(locale.ResultName("fcf"))},
		{Name: "gap", Label: m.text(locale.CompareGap)},
		{Name: "fcfAtBreakeven", Label: m.text(locale.CompareAtBreakeven)},
		{Name: "fcfOneFewer", Label: m.text(locale.CompareOneFewer)},
		{Name: "unconstrainedLayoffs", Label: m.text(locale.CompareUnconstrained)},
		{Name: "best.layoffs", Label: m.text(locale.CompareBest)},
		{Name: "best.fcf", Label: m.text(locale.CompareBestFCF)},
		{Name: "fcfAfterLayoffs", Label: m.text(locale.ResultName("fcfAfterLayoffs"))},
		{Name: "gapClosedShare", Label: m.text(locale.ResultName("gapClosedShare"))},
		{Name: "firstPeriod.status", Label: m.text(locale.CompareFirstStatus)},
		{Name: "firstPeriod.breakevenLayoffs", Label: m.text(locale.ResultName("firstPeriodLayoffs"))},
		{Name: "firstPeriod.fcfAfterLayoffs", Label: m.text(locale.CompareFirstFCF)},
		{Name: "paybackMonths", Label: m.text(locale.ResultName("paybackMonths"))},
		{Name: "equivalents.capexCut", Label: m.text(locale.CompareCapexCut)},
		{Name: "equivalents.revenueGrowth", Label: m.text(locale.CompareRevenueGrowth)},
		{Name: "equivalents.payCut", Label: m.text(locale.ComparePayCut)},
		{Name: "equivalents.gpusForgone", Label: m.text(locale.CompareGPUsForgone)},
		{Name: "gpusFunded", Label: m.text(locale.ResultName("gpusFunded"))},
	}
	for _, s := range sides {
		for i, c := range m.results(s) {
			rows[i].Cells = append(rows[i].Cells, c)
		}
	}
	return mark(rows)
}

// results are a scenario's outputs in the order of the rows.
func (m Model) results(s side) []Cell {
	r := s.result
	none := Cell{Text: m.text(locale.ResultNone)}
	status := func(s calc.Status) Cell {
		return Cell{Text: m.text(locale.StatusName(s.String())), Value: s.String()}
	}
	money := func(d decimal.Decimal) Cell { return Cell{Text: m.money(d, s.currency), Value: d.String()} }
	maybe := func(d decimal.NullDecimal, write func(decimal.Decimal) Cell) Cell {
		if !d.Valid {
			return none
		}
		return write(d.Decimal)
	}
	share := func(d decimal.Decimal) Cell { return Cell{Text: m.Locale.Percent(d, 2), Value: d.String()} }
	count := func(n *int64) Cell {
		if n == nil {
			return none
		}
		return Cell{Text: m.Locale.CountInt(*n), Value: strconv.FormatInt(*n, 10)}
	}
	large := func(n *big.Int) Cell {
		if n == nil {
			return none
		}
		return Cell{Text: m.Locale.Count(decimal.NewFromBigInt(n, 0)), Value: n.String()}
	}
	cut := func(e *calc.Equivalent) Cell {
		if e == nil {
			return none
		}
		c := money(e.Amount)
		if e.Share.Valid {
			c.Basis = m.Locale.Percent(e.Share.Decimal, 2)
		}
		return c
	}
	var capex, revenue, pay *calc.Equivalent
	var forgone *big.Int
	if e := r.Equivalents; e != nil {
		capex, revenue, pay, forgone = &e.CapexCut, e.RevenueGrowth, e.PayCut, e.GPUsForgone
	}
	return []Cell{
		status(r.Status), count(r.BreakevenLayoffs), maybe(r.ShareOfHeadcount, share),
		money(r.FCF), money(r.Gap), maybe(r.FCFAtBreakeven, money), maybe(r.FCFOneFewer, money),
		large(r.UnconstrainedLayoffs), count(&r.Best.Layoffs), money(r.Best.FCF),
		money(r.FCFAfterLayoffs), maybe(r.GapClosedShare, share),
		status(r.FirstPeriod.Status), count(r.FirstPeriod.BreakevenLayoffs), money(r.FirstPeriod.FCFAfterLayoffs),
		large(r.PaybackMonths), cut(capex), cut(revenue), cut(pay), large(forgone), large(r.GPUsFunded),
	}
}

// money writes an amount with every digit where there are few of them.
func (m Model) money(d decimal.Decimal, currency string) string {
	const few = 16
	if text := m.Locale.Exact(d, currency); len([]rune(text)) <= few {
		return text
	}
	return m.Locale.Compact(d, currency)
}
