package workbook

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"breakeven/app/locale"
)

// points is how many points the chart is drawn through.
const points = 41

// writeBridge writes the way from revenue to free cash flow, and the points
// and the chart of free cash flow against layoffs.
func (b Book) writeBridge(w *writer) {
	s := w.open(bridgeSheet, true, 34, 24, 24, 24, 60)
	s.title("From revenue to free cash flow")
	s.next(1)
	s.head("Nobody laid off, in the period", ">Amount, "+b.along().Money(), ">What is left, "+b.along().Money(), ">Share of revenue", "In words")
	for i, line := range []struct{ label, amount, words string }{
		{"Revenue", "revenue_in_period", "net sales"},
		{"less variable costs", "margin-revenue_in_period", "what is spent earning each unit of revenue"},
		{"less other costs", "-otherCosts_in_period", "all cash costs but payroll and capex"},
		{"less payroll", "-payroll_in_period", "cash pay of the people who could be laid off; stock pay is no cash"},
		{"less tax", "-tax_0", "the cash tax rate of a positive taxable income"},
		{"less capex", "-capex_in_period", "what is left before it is operating cash flow"},
	} {
		s.text("A", line.label, styleLabel)
		s.formula("B", line.amount, styleMoney)
		left := s.at("B")
		if i > 0 {
			left = fmt.Sprintf("C%d+%s", s.row-1, s.at("B"))
		}
		s.formula("C", left, styleMoney)
		s.formula("D", fmt.Sprintf("IF(revenue_in_period>0,%s/revenue_in_period,%s)", s.at("B"), none), styleShare)
		s.text("E", line.words, styleUnit)
		s.next(1)
	}
	s.text("A", "Free cash flow", styleLabel)
	s.formula("B", "fcf", styleOutMoney)
	s.formula("C", "fcf", styleOutMoney)
	s.formula("D", "IF(revenue_in_period>0,fcf/revenue_in_period,"+none+")", styleShare)
	s.text("E", "nobody laid off", styleUnit)
	s.next(1)

	s.section("Free cash flow against layoffs")
	s.text("A", "The chart goes up to", styleLabel)
	s.formula("B", "MIN(headcount,MAX(10,2*layoffs,IF(ISNUMBER(breakevenLayoffs),2*breakevenLayoffs,headcount)))", styleInputCount)
	s.define("B", "chart_to")
	s.text("C", "layoffs: type another number, if you like", styleUnit)
	s.next(2)
	chartRow := s.row
	s.head(">Layoffs", ">Free cash flow", ">In the first period", ">Target")
	first := s.row
	for i := range points {
		s.formula("A", fmt.Sprintf("ROUND(chart_to*%d/%d,0)", i, points-1), styleCount)
		n := s.at("A")
		s.formula("B", fcfFormula("u_", "e_", n), styleMoney)
		s.formula("C", fcfFormula("u_first", "e_first", n), styleMoney)
		s.formula("D", "target", styleMoney)
		s.next(1)
	}
	b.writeChart(s, chartRow, first, s.row-1)
}

// writeChart draws a column of points as lines over the layoffs.
func (b Book) writeChart(s *sheet, at, first, last int) {
	column := func(c string) string { return fmt.Sprintf("%s!$%s$%d:$%s$%d", s.name, c, first, c, last) }
	var series []excelize.ChartSeries
	for _, l := range []struct {
		column, colour string
		dash           excelize.LineDashType
	}{{"B", "1F3864", excelize.LineDashSolid}, {"C", "C55A11", excelize.LineDashDash}, {"D", "7F7F7F", excelize.LineDashDot}} {
		one := excelize.ChartSeries{
			Name:       fmt.Sprintf("%s!$%s$%d", s.name, l.column, first-1),
			Categories: column("A"), Values: column(l.column),
			Marker: excelize.ChartMarker{Symbol: "none"},
			Line:   excelize.LineOptions{Type: excelize.LineSolid, Width: 2.25, Dash: l.dash},
			Fill:   excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{l.colour}},
		}
		series = append(series, one)
	}
	amounts := excelize.ChartNumFmt{CustomNumFmt: `[>=1000000]#,##0,,"m";[<=-1000000]-#,##0,,"m";#,##0`}
	s.try(s.file.AddChart(s.name, fmt.Sprintf("E%d", at), &excelize.Chart{
		Type:      excelize.Scatter,
		Series:    series,
		Title:     excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: "Free cash flow against layoffs"}}},
		Legend:    excelize.ChartLegend{Position: "bottom"},
		Dimension: excelize.ChartDimension{Width: 640, Height: 400},
		XAxis:     excelize.ChartAxis{Title: axisTitle(locale.English.Text(locale.FieldLabel("layoffs"))), NumFmt: excelize.ChartNumFmt{CustomNumFmt: formatCount}, TickLabelPosition: excelize.ChartTickLabelLow},
		YAxis:     excelize.ChartAxis{Title: axisTitle(b.along().Money() + " in the period"), NumFmt: amounts, MajorGridLines: true},
	}))
}

func axisTitle(text string) excelize.ChartTitle {
	return excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: text}}}
}
