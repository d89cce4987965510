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
	s := w.open(w.say(bridgeSheet), true, 34, 24, 24, 24, 60)
	s.title(s.say("bridge"))
	s.next(1)
	s.head(s.say("bridge.head"), ">"+s.say("bridge.amount", arg("currency", s.money(b))), ">"+s.say("bridge.left", arg("currency", s.money(b))), ">"+s.say("bridge.share"), s.say("bridge.words"))
	for i, line := range []struct{ name, amount string }{
		{"revenue", "revenue_in_period"},
		{"variable", "margin-revenue_in_period"},
		{"other", "-otherCosts_in_period"},
		{"payroll", "-payroll_in_period"},
		{"tax", "-tax_0"},
		{"capex", "-capex_in_period"},
	} {
		s.text("A", s.say("bridge."+line.name), styleLabel)
		s.formula("B", line.amount, styleMoney)
		left := s.at("B")
		if i > 0 {
			left = fmt.Sprintf("C%d+%s", s.row-1, s.at("B"))
		}
		s.formula("C", left, styleMoney)
		s.formula("D", fmt.Sprintf("IF(revenue_in_period>0,%s/revenue_in_period,%s)", s.at("B"), none), styleShare)
		s.text("E", s.say("bridge."+line.name+".note"), styleUnit)
		s.next(1)
	}
	s.text("A", s.say("bridge.fcf"), styleLabel)
	s.formula("B", "fcf", styleOutMoney)
	s.formula("C", "fcf", styleOutMoney)
	s.formula("D", "IF(revenue_in_period>0,fcf/revenue_in_period,"+none+")", styleShare)
	s.text("E", s.say("bridge.fcf.note"), styleUnit)
	s.next(1)

	s.section(s.say("curve"))
	s.text("A", s.say("chart_to"), styleLabel)
	s.formula("B", "MIN(headcount,MAX(10,2*layoffs,IF(ISNUMBER(breakevenLayoffs),2*breakevenLayoffs,headcount)))", styleInputCount)
	s.define("B", "chart_to")
	s.text("C", s.say("chart_to.note"), styleUnit)
	s.next(2)
	chartRow := s.row
	s.head(">"+s.say("curve.layoffs"), ">"+s.say("curve.fcf"), ">"+s.say("curve.first"), ">"+s.say("curve.target"))
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
	column := func(c string) string { return fmt.Sprintf("%s!$%s$%d:$%s$%d", quotedSheet(s.name), c, first, c, last) }
	var series []excelize.ChartSeries
	for _, l := range []struct {
		column, colour string
		dash           excelize.LineDashType
	}{{"B", "1F3864", excelize.LineDashSolid}, {"C", "C55A11", excelize.LineDashDash}, {"D", "7F7F7F", excelize.LineDashDot}} {
		one := excelize.ChartSeries{
			Name:       fmt.Sprintf("%s!$%s$%d", quotedSheet(s.name), l.column, first-1),
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
		Title:     excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: s.say("curve")}}},
		Legend:    excelize.ChartLegend{Position: "bottom"},
		Dimension: excelize.ChartDimension{Width: 640, Height: 400},
		XAxis:     excelize.ChartAxis{Title: axisTitle(s.words.Text(locale.FieldLabel("layoffs"))), NumFmt: excelize.ChartNumFmt{CustomNumFmt: formatCount}, TickLabelPosition: excelize.ChartTickLabelLow},
		YAxis:     excelize.ChartAxis{Title: axisTitle(s.say("curve.axis", arg("currency", s.money(b)))), NumFmt: amounts, MajorGridLines: true},
	}))
}

func axisTitle(text string) excelize.ChartTitle {
	return excelize.ChartTitle{Paragraph: []excelize.RichTextRun{{Text: text}}}
}
