package sensitivity

import (
	"strconv"
	"strings"

	"breakeven/app/chart/tornado"
	"breakeven/app/locale"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// Present works out everything a view places. Prefix stands before the ids of
// the page's patterns, as in chart.Defs.
func Present(m Model, prefix string) Screen {
	percent := m.percentText()
	s := Screen{
		Note: m.text(locale.SensitivityNote),
		Share: ShareView{
			Box: Box{Label: m.text(locale.SensitivityShare), Text: percent},
			Min: strconv.Itoa(LeastShare), Max: strconv.Itoa(MostShare), Step: "1",
			Value: m.Share.Percent.String(), ValueText: m.text(locale.SensitivityEither, arg("share", percent)),
		},
		Busy: m.Busy(),
	}
	if m.Share.Open {
		s.Share.Text, s.Share.Error = m.Share.Draft, m.Share.Error
	}
	s.Progress = Progress(m)
	if m.moved != nil {
		done := &m.moved.shown
		s.Moved, s.Chart, s.NoChart, s.Notes = done.Moved, done.Chart, done.NoChart, done.Notes
		s.Chart.Prefix = prefix
	}
	s.Grid = m.grid(prefix)
	return s
}

// Progress says how far the work is, "" where there is none.
func Progress(m Model) string {
	if !m.Busy() {
		return ""
	}
	return m.text(locale.SensitivityProgress, m.count("n", int64(m.making.rows())), m.count("rows", int64(m.making.down.Positions)))
}

// presentMoved makes the table and the drawing of single fields, in one order.
func (m Model) presentMoved() (s Screen) {
	percent := m.Locale.PercentExact(m.moved.share)
	less, more := m.text(locale.SensitivityLess, arg("share", percent)), m.text(locale.SensitivityMore, arg("share", percent))
	var rows []tornado.Row
	var fields []calc.Sensitivity // of rows
	var still, fixed []string
	var last []calc.Sensitivity
	for _, moved := range m.moved.list {
		row := tornado.Row{Name: m.here.labels[moved.Field], Less: m.bar(moved.Less), More: m.bar(moved.More)}
		switch {
		case moved.Less.Status == calc.Unanswered && moved.More.Status == calc.Unanswered:
			fixed, last = append(fixed, row.Name), append(last, moved)
		case m.alike(moved.Less) && m.alike(moved.More):
			still, fields, rows = append(still, row.Name), append(fields, moved), append(rows, row)
		default:
			row.Notes = m.barNotes(moved, less, more)
			fields, rows = append(fields, moved), append(rows, row)
		}
	}
	base := int64(0)
	if n := m.moved.before.BreakevenLayoffs; n != nil {
		base = *n
	}
	v := MovedView{
		Caption: m.text(locale.SensitivityCaption, arg("share", percent)),
		Scroll:  m.text(locale.SensitivityScroll),
		Field:   m.text(locale.SensitivityField), Less: less, More: more,
		Columns: [4]string{m.text(locale.SensitivityFigure), m.text(locale.SensitivityLayoffs), m.text(locale.SensitivityChange), m.text(locale.SensitivityElasticity)},
	}
	var drawn []tornado.Row
	for _, i := range tornado.Sort(rows, base) {
		v.Rows = append(v.Rows, m.movedRow(fields[i]))
		if !m.alike(fields[i].Less) || !m.alike(fields[i].More) {
			drawn = append(drawn, rows[i])
		}
	}
	for _, moved := range last {
		v.Rows = append(v.Rows, m.movedRow(moved))
	}
	s.Moved = v
	s.Chart = tornado.Tornado{
		Base: base, Rows: drawn, RTL: m.Locale.Dir() == "rtl",
		Words: tornado.Words{Base: m.text(locale.SensitivityBase, m.count("n", base)), Less: less, More: more},
		Label: m.chartLabel(drawn, percent),
	}
	switch {
	case m.moved.before.BreakevenLayoffs == nil:
		s.NoChart = m.text(locale.SensitivityNoBase, arg("reason", m.statusText(m.moved.before.Status)))
	case len(drawn) == 0:
		s.NoChart = m.text(locale.SensitivityNothing, arg("share", percent))
	}
	if len(still) > 0 {
		s.Notes = append(s.Notes, m.text(locale.SensitivityStill, arg("share", percent), arg("fields", strings.Join(still, ", "))))
	}
	if len(fixed) > 0 {
		s.Notes = append(s.Notes, m.text(locale.SensitivityFixed, arg("share", percent), arg("fields", strings.Join(fixed, ", "))))
	}
	return s
}

// alike reports whether a move leaves the answer as it is.
func (m Model) alike(moved calc.Moved) bool {
	before := m.moved.before
	return moved.Status == calc.Unanswered ||
		moved.Change != nil && *moved.Change == 0 ||
		moved.Layoffs == nil && before.BreakevenLayoffs == nil && moved.Status == before.Status
}

// bar is a move as the drawing shows it.
func (m Model) bar(moved calc.Moved) tornado.Bar {
	switch {
	case moved.Layoffs != nil:
		return tornado.Bar{Known: true, Answer: *moved.Layoffs, Text: m.Locale.CountInt(*moved.Layoffs)}
	case moved.Status == calc.ExceedsPool:
		return tornado.Bar{Beyond: true}
	}
	return tornado.Bar{}
}

// barNotes are what no bar can say.
func (m Model) barNotes(moved calc.Sensitivity, less, more string) (notes []string) {
	for _, way := range [...]struct {
		name  string
		moved calc.Moved
	}{{less, moved.Less}, {more, moved.More}} {
		words := ""
		switch {
		case way.moved.Status == calc.Unanswered:
			words = m.fixedText(moved.Field)
		case way.moved.Layoffs == nil:
			words = m.statusText(way.moved.Status)
		case *way.moved.Layoffs == 0 && m.moved.before.BreakevenLayoffs != nil && *m.moved.before.BreakevenLayoffs != 0:
			words = m.text(locale.SensitivityNone)
		case way.moved.Change != nil && *way.moved.Change == 0:
			words = m.text(locale.SensitivitySame)
		default:
			continue
		}
		notes = append(notes, m.text(locale.SensitivityBarNote, arg("way", way.name), arg("words", words)))
	}
	return notes
}

// fixedText says why a field does not move that way.
func (m Model) fixedText(f calc.Field) string {
	if m.here.scenario.Value(f).IsZero() {
		return m.text(locale.SensitivityZero)
	}
	return m.text(locale.SensitivityCannot)
}

// statusText is a status without a number, in a few words.
func (m Model) statusText(s calc.Status) string {
	switch s {
	case calc.AlreadyMet:
		return m.text(locale.SensitivityNone)
	case calc.ExceedsPool:
		return m.text(locale.SensitivityBeyond)
	case calc.PeakBelowTarget:
		return m.text(locale.SensitivityPeak)
	case calc.TaxShieldLoss:
		return m.text(locale.SensitivityTax)
	}
	return m.text(locale.SensitivityNever)
}

func (m Model) movedRow(moved calc.Sensitivity) MovedRow {
	f, s := moved.Field, m.here.scenario
	row := MovedRow{Name: f.String(), Label: m.here.labels[f], Now: m.exact(f, s.Value(f))}
	if f.Flow() {
		row.Now = m.text(locale.SensitivityFlow, arg("amount", row.Now), arg("months", m.Locale.Months(decimal.NewFromInt(int64(s.Basis(f))))))
	}
	row.Less, row.More = m.movedCells(f, moved.Less), m.movedCells(f, moved.More)
	return row
}

func (m Model) movedCells(f calc.Field, moved calc.Moved) MovedCells {
	none := m.text(locale.SensitivityNoNumber)
	c := MovedCells{Figure: m.exact(f, moved.Value), FigureValue: moved.Value.String(), Status: moved.Status.String(), Change: none, Elasticity: none}
	switch {
	case moved.Status == calc.Unanswered:
		c.Figure, c.FigureValue, c.Layoffs, c.Words = none, "", m.fixedText(f), true
	case moved.Layoffs == nil:
		c.Layoffs, c.Words = m.statusText(moved.Status), true
	default:
		c.Layoffs, c.LayoffsValue = m.Locale.CountInt(*moved.Layoffs), decimal.NewFromInt(*moved.Layoffs).String()
	}
	if moved.Change != nil {
		c.ChangeValue = decimal.NewFromInt(*moved.Change).String()
		c.Change = m.signed(*moved.Change)
	}
	if moved.Elasticity.Valid {
		c.ShareValue = moved.Elasticity.Decimal.String()
		c.Elasticity = m.Locale.Count(moved.Elasticity.Decimal.RoundBank(2))
	}
	return c
}

// signed writes a change with its sign.
func (m Model) signed(n int64) string {
	switch {
	case n > 0:
		return m.text(locale.SensitivityRise, m.count("n", n))
	case n == 0:
		return m.text(locale.SensitivitySame)
	}
	return m.Locale.CountInt(n)
}

// chartLabel says what the drawing shows: what moves the answer most.
func (m Model) chartLabel(drawn []tornado.Row, percent string) string {
	names := make([]string, 0, 3)
	for _, r := range drawn[:min(len(drawn), 3)] {
		names = append(names, r.Name)
	}
	return m.text(locale.SensitivityChart, arg("share", percent), arg("fields", strings.Join(names, ", ")))
}
