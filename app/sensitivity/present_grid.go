package sensitivity

import (
	"math"
	"strconv"
	"strings"

	"breakeven/app/chart/heatmap"
	"breakeven/app/locale"
	"breakeven/calc"

	"github.com/shopspring/decimal"
)

// window is how many rows and columns of a table are shown as numbers at once:
// a page takes some 0.2 s on a phone to lay out and paint 41 times 41 of them.
const window = 11

func (m Model) grid(prefix string) GridView {
	v := GridView{
		Head: m.text(locale.SensitivityGridHead), Note: m.text(locale.SensitivityGridNote),
		Axes: [2]AxisView{m.axisView(Across), m.axisView(Down)},
		Size: ChoiceView{Label: m.text(locale.SensitivitySize)},
		Copy: m.text(locale.SensitivityCopy), Said: m.Said,
	}
	for _, size := range Sizes {
		n := strconv.Itoa(size)
		v.Size.Options = append(v.Size.Options, Option{Value: n, Text: n + " × " + n, Picked: size == m.Size})
	}
	t := &m.shown
	if t.points == nil {
		return v
	}
	v.There = true
	scale := scaleOf(t.points)
	column, exactly := t.nearest(t.across)
	row, exactlyDown := t.nearest(t.down)
	v.Map = heatmap.Map{
		Prefix: prefix, Label: m.mapLabel(), Columns: t.across.Positions, Column: column, Row: row,
		Shades: make([]heatmap.Shade, len(t.points)), RTL: m.Locale.Dir() == "rtl",
	}
	for i, p := range t.points {
		v.Map.Shades[i] = scale.shade(p)
	}
	v.Cross = heatmap.Cross{Columns: t.across.Positions, Rows: t.down.Positions, Column: m.Column, Row: m.Row, RTL: v.Map.RTL}
	v.AcrossMap, v.DownMap = m.axisEnds(t.across), m.axisEnds(t.down)
	v.KeyHead, v.Key = m.text(locale.SensitivityKey), m.key(scale, v.Map.Shades)
	v.Picks = [2]Pick{m.pick(t.across, m.Column), m.pick(t.down, m.Row)}
	v.LookedOut = m.cell(scale, m.Column, m.Row)
	v.Looked = m.looked()
	v.Table = m.table(scale, column, row)
	v.Marked = m.marked(column, row, exactly && exactlyDown)
	return v
}

func (m Model) axisView(axis int) AxisView {
	head := locale.SensitivityAcross
	if axis == Down {
		head = locale.SensitivityDown
	}
	a, ends := m.Axes[axis], m.ends(axis)
	v := AxisView{Field: ChoiceView{Label: m.text(head)}}
	for f := range calc.NumFields {
		v.Field.Options = append(v.Field.Options, Option{Value: f.String(), Text: m.here.labels[f], Picked: f == a.Field})
	}
	if a.Field == calc.Months {
		v.Fixed = m.text(locale.SensitivityPeriods)
		return v
	}
	boxes := [2]Box{}
	for end, key := range [...]locale.Key{locale.SensitivityFrom, locale.SensitivityTo} {
		boxes[end] = Box{Label: m.text(key, arg("field", m.here.labels[a.Field])), Text: m.exact(a.Field, ends[end])}
		if d := a.Drafts[end]; d.Open {
			boxes[end].Text, boxes[end].Error = d.Text, d.Error
		}
	}
	v.First, v.Last = boxes[0], boxes[1]
	if a.Typed {
		v.Reset = m.text(locale.SensitivityReset, arg("field", m.here.labels[a.Field]))
	}
	return v
}

func (m Model) axisEnds(a calc.Axis) AxisEnds {
	return AxisEnds{
		Name: m.here.labels[a.Field], First: m.short(a.Field, a.From), Last: m.short(a.Field, a.To),
	}
}

// scale shades numbers in even, round steps.
type scale struct{ step, most int64 }

func scaleOf(points []calc.Point) scale {
	s := scale{step: 1}
	for _, p := range points {
		if p.Status == calc.OK {
			s.most = max(s.most, p.Layoffs)
		}
	}
	for power := int64(1); power <= math.MaxInt64/10; power *= 10 {
		for _, lead := range [...]int64{1, 2, 5} {
			if s.step = lead * power; (s.most-1)/s.step < heatmap.MostLevels {
				return s
			}
		}
	}
	return s
}

func (s scale) shade(p calc.Point) heatmap.Shade {
	switch p.Status {
	case calc.Unanswered:
		return heatmap.Blank
	case calc.AlreadyMet:
		return heatmap.None
	case calc.OK:
		return heatmap.Shade(1 + max(p.Layoffs-1, 0)/s.step)
	case calc.ExceedsPool:
		return heatmap.Beyond
	}
	return heatmap.Never
}

// key explains the shades that there are.
func (m Model) key(s scale, shades []heatmap.Shade) (list []KeyEntry) {
	var there [256]bool
	for _, shade := range shades {
		there[shade] = true
	}
	add := func(shade heatmap.Shade, text string) {
		if there[shade] {
			list = append(list, KeyEntry{shade, text})
		}
	}
	add(heatmap.None, m.text(locale.SensitivityNone))
	for level := range int64(heatmap.MostLevels) {
		from, to := level*s.step+1, (level+1)*s.step
		text := m.text(locale.SensitivityRange, arg("from", m.Locale.CountInt(from)), arg("to", m.Locale.CountInt(to)))
		if from == to {
			text = m.Locale.CountInt(from)
		}
		add(heatmap.Shade(level+1), text)
	}
	add(heatmap.Beyond, m.text(locale.SensitivityBeyond))
	add(heatmap.Never, m.text(locale.SensitivityNever))
	add(heatmap.Blank, m.text(locale.SensitivityCannot))
	return list
}

func (m Model) pick(a calc.Axis, at int) Pick {
	return Pick{
		Label: m.text(locale.SensitivityPick, arg("field", m.here.labels[a.Field])), Last: a.Positions - 1, At: at,
		ValueText: m.exact(a.Field, a.At(at)),
	}
}

// answer is a cell in words or as a number.
func (m Model) answer(p calc.Point) string {
	switch p.Status {
	case calc.OK:
		return m.Locale.CountInt(p.Layoffs)
	case calc.AlreadyMet:
		return m.text(locale.SensitivityCellNone)
	case calc.ExceedsPool:
		return m.text(locale.SensitivityCellBeyond)
	case calc.Unanswered:
		return m.text(locale.SensitivityCellBlank)
	}
	return m.text(locale.SensitivityCellNever)
}

// looked says in a sentence what stands in the cell that is looked at.
func (m Model) looked() string {
	t := &m.shown
	p := t.point(m.Column, m.Row)
	args := []locale.Arg{
		arg("across", m.here.labels[t.across.Field]), arg("column", m.exact(t.across.Field, t.across.At(m.Column))),
		arg("down", m.here.labels[t.down.Field]), arg("row", m.exact(t.down.Field, t.down.At(m.Row))),
	}
	switch p.Status {
	case calc.OK:
		return m.text(locale.SensitivityLookedOK, append(args, m.count("n", p.Layoffs))...)
	case calc.Unanswered:
		return m.text(locale.SensitivityLooked, append(args, arg("words", m.text(locale.SensitivityCannot)))...)
	}
	return m.text(locale.SensitivityLooked, append(args, arg("words", m.statusText(p.Status)))...)
}

func (m Model) cell(s scale, column, row int) Cell {
	p := m.shown.point(column, row)
	c := Cell{Text: m.answer(p), Status: p.Status.String(), Shade: s.shade(p), Looked: column == m.Column && row == m.Row}
	if p.Status == calc.OK || p.Status == calc.AlreadyMet {
		c.Value = strconv.FormatInt(p.Layoffs, 10)
	}
	return c
}

// table is the part of the whole around the cell that is looked at. nowColumn
// and nowRow are the figures in force, -1 where the table does not hold them.
func (m Model) table(s scale, nowColumn, nowRow int) Table {
	t := &m.shown
	left, columns := around(m.Column, t.across.Positions)
	top, rows := around(m.Row, t.down.Positions)
	v := Table{
		Caption: m.text(locale.SensitivityTable, arg("across", m.here.labels[t.across.Field]), arg("down", m.here.labels[t.down.Field])),
		Corner:  m.text(locale.SensitivityCorner, arg("across", m.here.labels[t.across.Field]), arg("down", m.here.labels[t.down.Field])),
	}
	if columns < t.across.Positions || rows < t.down.Positions {
		v.Caption = m.text(locale.SensitivityPart, m.count("columns", int64(columns)), m.count("rows", int64(rows)),
			m.count("allcolumns", int64(t.across.Positions)), m.count("allrows", int64(t.down.Positions))) + " " + v.Caption
	}
	for column := left; column < left+columns; column++ {
		v.Heads = append(v.Heads, m.head(t.across, column, column == nowColumn))
	}
	for row := top; row < top+rows; row++ {
		r := TableRow{Head: m.head(t.down, row, row == nowRow)}
		for column := left; column < left+columns; column++ {
			c := m.cell(s, column, row)
			c.Now = column == nowColumn && row == nowRow
			r.Cells = append(r.Cells, c)
		}
		v.Rows = append(v.Rows, r)
	}
	return v
}

func (m Model) head(a calc.Axis, at int, now bool) Head {
	value := a.At(at)
	return Head{Text: m.short(a.Field, value), Value: value.String(), Now: now}
}

// around is the first of the positions that are shown, and how many are.
func around(at, all int) (first, n int) {
	n = min(all, window)
	return max(0, min(at-n/2, all-n)), n
}

// marked says which cell bears the mark.
func (m Model) marked(column, row int, exactly bool) string {
	t := &m.shown
	if column < 0 || row < 0 {
		return m.text(locale.SensitivityUnmarked)
	}
	args := []locale.Arg{
		arg("across", m.here.labels[t.across.Field]), arg("column", m.exact(t.across.Field, t.scenario.Value(t.across.Field))),
		arg("down", m.here.labels[t.down.Field]), arg("row", m.exact(t.down.Field, t.scenario.Value(t.down.Field))),
	}
	if exactly {
		return m.text(locale.SensitivityMarked, args...)
	}
	return m.text(locale.SensitivityNearest, args...)
}

func (m Model) mapLabel() string {
	t := &m.shown
	return m.text(locale.SensitivityMap, arg("across", m.here.labels[t.across.Field]), arg("down", m.here.labels[t.down.Field]),
		m.count("n", int64(len(t.points))))
}

// copyText is the whole table for a spreadsheet: a row a line, tabs between,
// numbers as machines read them.
func (m Model) copyText() string {
	t := &m.shown
	var b strings.Builder
	b.WriteString(m.text(locale.SensitivityCorner, arg("across", m.here.labels[t.across.Field]), arg("down", m.here.labels[t.down.Field])))
	number := func(d decimal.Decimal) {
		b.WriteByte('\t')
		b.WriteString(d.String())
	}
	for column := range t.across.Positions {
		number(t.across.At(column))
	}
	for row := range t.rows() {
		b.WriteByte('\n')
		b.WriteString(t.down.At(row).String())
		for column := range t.across.Positions {
			if p := t.point(column, row); p.Status == calc.OK || p.Status == calc.AlreadyMet {
				number(decimal.NewFromInt(p.Layoffs))
			} else {
				b.WriteByte('\t')
				b.WriteString(m.answer(p))
			}
		}
	}
	b.WriteByte('\n')
	return b.String()
}
