package model

import (
	"breakeven/app/chart"
	"breakeven/app/locale"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// ways are the rows of "the same gap, closed another way". There are always
// five; where a way does not work its row says so.
func (m Model) ways() Ways {
	v := Ways{
		Title: m.text(locale.WaysHead), Note: m.text(locale.WaysNote),
		Open: m.Place.Page == Home || m.Author.Shown.Equivalents,
	}
	v.Rows = []Way{m.wayLayoffs(), m.wayCapex(), m.wayRevenue(), m.wayPay(), m.wayGPUs()}
	for i := range v.Rows {
		v.Rows[i].Bar.RTL = m.Locale.Dir() == "rtl"
	}
	// These notes end in a figure, where there is a line to draw beside it.
	for i, f := range [...]calc.Field{0: calc.Headcount, 1: calc.Capex, 3: calc.Payroll, 4: calc.GPUPrice} {
		if r := &v.Rows[i]; f != calc.Months && r.Bar.Share > 0 {
			r.Note = m.fixed.unsure(f, m.Author.Overridden|m.Moved, r.Note)
		}
	}
	if m.Result.Equivalents == nil {
		for i := range v.Rows {
			r := &v.Rows[i]
			r.Note, r.Value, r.OutValue, r.Bar = m.text(locale.WaysNone), "", "", chart.Bar{}
		}
	}
	return v
}

func (m Model) wayLayoffs() Way {
	r := m.Result
	w := Way{Name: m.text(locale.WayLayoffs), Value: m.text(locale.WayNever)}
	if r.Status == calc.OK {
		w.Value = m.Locale.CountInt(*r.BreakevenLayoffs)
		w.Note = m.text(locale.WayOf, arg("amount", m.shareFine(r.ShareOfHeadcount.Decimal)), arg("whole", m.Locale.CountInt(m.Scenario.Count(calc.Headcount))))
		w.Bar = chart.Bar{Share: fraction64(r.ShareOfHeadcount.Decimal)}
	} else if r.Status == calc.ExceedsPool {
		w.Note = m.text(locale.WayLayoffsPool, m.count("headcount", m.Scenario.Count(calc.Headcount)))
	} else {
		w.Note = m.text(locale.WayLayoffsNever)
	}
	return w
}

func (m Model) wayCapex() Way {
	w := Way{Name: m.text(locale.WayCapex), Out: "capexCut"}
	e := m.Result.Equivalents
	if e == nil {
		return w
	}
	return m.wayOf(w, &e.CapexCut, calc.Capex, true)
}

func (m Model) wayPay() Way {
	w := Way{Name: m.text(locale.WayPay), Out: "payCut"}
	e := m.Result.Equivalents
	if e == nil {
		return w
	}
	if e.PayCut == nil {
		w.Value, w.Note = m.text(locale.WayNever), m.text(locale.WayPayNever)
		return w
	}
	return m.wayOf(w, e.PayCut, calc.Payroll, true)
}

// wayOf fills a row with "amount of whole" and the share it cuts.
func (m Model) wayOf(w Way, e *calc.Equivalent, f calc.Field, cut bool) Way {
	w.OutValue = e.Amount.String()
	w.Note = m.text(locale.WayOf, arg("amount", m.money(e.Amount)), arg("whole", m.money(m.Scenario.InPeriod(f))))
	if !e.Share.Valid {
		w.Value = m.money(e.Amount)
		return w
	}
	share := e.Share.Decimal
	w.Bar = chart.Bar{Share: fraction64(share), Added: !cut}
	if cut {
		share = share.Neg()
	}
	w.Value = m.Locale.PercentChange(share)
	return w
}

func (m Model) wayRevenue() Way {
	w := Way{Name: m.text(locale.WayRevenue), Out: "revenueGrowth"}
	e := m.Result.Equivalents
	if e == nil {
		return w
	}
	if e.RevenueGrowth == nil {
		w.Value, w.Note = m.text(locale.WayNever), m.text(locale.WayRevenueNever)
		return w
	}
	w = m.wayOf(w, e.RevenueGrowth, calc.Revenue, false)
	w.Note = m.text(locale.WayFree)
	if v := m.Scenario.Value(calc.VariableCostRate); !v.IsZero() {
		w.Note = m.text(locale.WayCosting, arg("share", m.Locale.PercentExact(v)))
	}
	return w
}

func (m Model) wayGPUs() Way {
	w := Way{Name: m.text(locale.WayGPUs), Out: "gpusForgone"}
	e := m.Result.Equivalents
	if e == nil {
		return w
	}
	w.OutValue = e.GPUsForgone.String()
	w.Value = m.Locale.Count(decimal.NewFromBigInt(e.GPUsForgone, 0))
	w.Note = m.text(locale.WayEach, arg("price", m.money(m.Scenario.Value(calc.GPUPrice))))
	if e.CapexCut.Share.Valid {
		w.Bar = chart.Bar{Share: fraction64(e.CapexCut.Share.Decimal)}
	}
	return w
}

// fraction64 is a share as a part of a line's length, where pixels begin.
func fraction64(share decimal.Decimal) float64 {
	if share.Cmp(one) > 0 {
		return 1
	}
	return float64(share.Shift(6).IntPart()) / 1e6
}
