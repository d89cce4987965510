package workbook

import "github.com/xuri/excelize/v2"

// style is a look of cells.
type style int

const (
	styleTitle style = iota
	styleSection
	styleHead
	styleLabel
	styleHeadRight
	styleHeadUnit
	styleUnit  // beside a number
	styleName  // a defined name
	styleNote  // wraps
	styleExact // digits as text, to the right
	styleAnswer
	styleInputMoney
	styleInputShare
	styleInputCount
	styleInputMonths
	styleMoney
	styleShare
	styleCount
	styleNumber
	styleMark
	styleOutMoney
	styleOutShare
	styleOutCount
	styleOutText
	styleLink
	styles // how many there are
)

const (
	formatMoney = `#,##0.00`
	formatShare = `0.00%`
	formatCount = `#,##0`
	formatMark  = `[=1]"✓";"✗"`
)

// looks says how each style is drawn. What can be typed over is blue on yellow,
// as in a bank's models; numbers shrink rather than turn into ####.
var looks = [styles]struct {
	format           string
	size             float64
	bold, mono       bool
	colour, fill     string
	right, wrap, box bool
	indent           int
}{
	styleTitle:       {size: 16, bold: true},
	styleSection:     {size: 12, bold: true, colour: "1F3864"},
	styleHead:        {bold: true, colour: "555555", wrap: true},
	styleHeadRight:   {bold: true, colour: "555555", right: true},
	styleHeadUnit:    {bold: true, colour: "555555", indent: 1},
	styleLabel:       {},
	styleUnit:        {indent: 1},
	styleName:        {mono: true, size: 9, colour: "666666"},
	styleNote:        {colour: "444444", wrap: true},
	styleExact:       {right: true, colour: "444444"},
	styleAnswer:      {size: 12, bold: true, wrap: true, fill: "E8F1E4"},
	styleInputMoney:  {format: formatMoney, colour: "0000FF", fill: "FFF9D6", right: true, box: true},
	styleInputShare:  {format: formatShare, colour: "0000FF", fill: "FFF9D6", right: true, box: true},
	styleInputCount:  {format: formatCount, colour: "0000FF", fill: "FFF9D6", right: true, box: true},
	styleInputMonths: {format: `General`, colour: "0000FF", fill: "FFF9D6", right: true, box: true},
	styleMoney:       {format: formatMoney, right: true},
	styleShare:       {format: formatShare, right: true},
	styleCount:       {format: formatCount, right: true},
	styleNumber:      {format: `General`, right: true},
	styleMark:        {format: formatMark, right: true, colour: "444444"},
	styleOutMoney:    {format: formatMoney, right: true, bold: true, box: true},
	styleOutShare:    {format: formatShare, right: true, bold: true, box: true},
	styleOutCount:    {format: formatCount, right: true, bold: true, box: true},
	styleOutText:     {right: true, bold: true, box: true},
	styleLink:        {colour: "0563C1"},
}

func (w *writer) makeStyles() {
	for i, l := range looks {
		s := &excelize.Style{
			Font:      &excelize.Font{Family: "Calibri", Size: 11, Bold: l.bold, Color: l.colour},
			Alignment: &excelize.Alignment{Vertical: "top", WrapText: l.wrap},
		}
		if l.indent > 0 {
			s.Alignment.Horizontal, s.Alignment.Indent = "left", l.indent
		}
		if l.size > 0 {
			s.Font.Size = l.size
		}
		if l.mono {
			s.Font.Family = "Consolas"
		}
		if l.fill != "" {
			s.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{l.fill}}
		}
		if l.right {
			s.Alignment.Horizontal, s.Alignment.ShrinkToFit = "right", true
		}
		if l.format != "" && l.format != "General" {
			s.CustomNumFmt = &l.format
		}
		if l.box {
			for _, side := range []string{"left", "top", "right", "bottom"} {
				s.Border = append(s.Border, excelize.Border{Type: side, Color: "BFBFBF", Style: 1})
			}
		}
		id, err := w.file.NewStyle(s)
		w.try(err)
		w.styles[i] = id
	}
}
