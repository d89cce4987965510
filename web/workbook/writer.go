package workbook

import (
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"breakeven/app/locale"
)

// writer fills a workbook. It keeps the first error, after which it does
// nothing, so that the sheets read as what is on them.
type writer struct {
	file   *excelize.File
	words  *locale.Locale // with the workbook's texts
	styles [styles]int
	err    error
}

func newWriter(words *locale.Locale, sheets []string) *writer {
	w := &writer{file: excelize.NewFile(), words: words}
	w.try(w.file.SetSheetName("Sheet1", sheets[0]))
	for _, name := range sheets[1:] {
		_, err := w.file.NewSheet(name)
		w.try(err)
	}
	w.makeStyles()
	return w
}

func (w *writer) try(err error) {
	if w.err == nil {
		w.err = err
	}
}

func (w *writer) bytes() ([]byte, error) {
	defer w.file.Close()
	if w.err != nil {
		return nil, w.err
	}
	data, err := w.file.WriteToBuffer()
	if err != nil {
		return nil, err
	}
	return settled(data.Bytes())
}

// sheet is one sheet, written from the top: row is where the next line goes.
type sheet struct {
	*writer
	name string
	row  int
}

// open starts a sheet with columns of these widths, in characters.
func (w *writer) open(name string, landscape bool, widths ...float64) *sheet {
	for i, width := range widths {
		column := columnName(i)
		w.try(w.file.SetColWidth(name, column, column, width))
	}
	off, one, many, a4 := false, 1, 0, 9
	fit, mirrored := true, w.words.Dir() == "rtl"
	orientation := "portrait"
	if landscape {
		orientation = "landscape"
	}
	view := &excelize.ViewOptions{ShowGridLines: &off}
	if mirrored {
		view.RightToLeft = &mirrored
	}
	w.try(w.file.SetSheetView(name, 0, view))
	w.try(w.file.SetSheetProps(name, &excelize.SheetPropsOptions{FitToPage: &fit}))
	w.try(w.file.SetPageLayout(name, &excelize.PageLayoutOptions{Size: &a4, Orientation: &orientation, FitToWidth: &one, FitToHeight: &many}))
	return &sheet{writer: w, name: name, row: 1}
}

func columnName(i int) string { return string(rune('A' + i)) }

// at is the address of a cell in the current row: at("C") is C7.
func (s *sheet) at(column string) string { return column + strconv.Itoa(s.row) }

func (s *sheet) style(cell string, st style) {
	s.try(s.file.SetCellStyle(s.name, cell, cell, s.styles[st]))
}

func (s *sheet) text(column, text string, st style) {
	s.try(s.file.SetCellStr(s.name, s.at(column), text))
	s.style(s.at(column), st)
}

// number writes a number as its digits stand, not as a float would print.
func (s *sheet) number(column, digits string, st style) {
	s.try(s.file.SetCellDefault(s.name, s.at(column), digits))
	s.style(s.at(column), st)
}

func (s *sheet) formula(column, formula string, st style) {
	s.try(s.file.SetCellFormula(s.name, s.at(column), formula))
	s.style(s.at(column), st)
}

// define gives the cell in the current row a name.
func (s *sheet) define(column, name string) {
	s.try(s.file.SetDefinedName(&excelize.DefinedName{Name: name, RefersTo: quotedSheet(s.name) + "!$" + column + "$" + strconv.Itoa(s.row)}))
}

// next goes one row down, or several.
func (s *sheet) next(rows int) { s.row += rows }

// title heads a sheet.
func (s *sheet) title(text string) {
	s.text("A", text, styleTitle)
	s.try(s.file.SetRowHeight(s.name, s.row, 24))
	s.next(1)
}

// head writes the heads of columns, from A on, and goes down. One that starts
// with > stands over numbers.
func (s *sheet) head(heads ...string) {
	beside := false
	for i, h := range heads {
		text, right := strings.CutPrefix(h, ">")
		st := styleHead
		if right {
			st = styleHeadRight
		} else if beside {
			st = styleHeadUnit
		}
		s.text(columnName(i), text, st)
		beside = right
	}
	s.next(1)
}

// section writes a heading over a block, and goes down.
func (s *sheet) section(text string) {
	s.next(1)
	s.text("A", text, styleSection)
	s.next(1)
}

// paragraph writes text that wraps over columns A to last, in a row as high as
// it needs at about so many characters a line.
func (s *sheet) paragraph(last, text string, perLine int, st style) {
	s.text("A", text, st)
	if last != "A" {
		s.try(s.file.MergeCell(s.name, s.at("A"), s.at(last)))
	}
	s.height(text, perLine)
	s.next(1)
}

// height makes the row high enough for text.
func (s *sheet) height(text string, perLine int) {
	lines := 0
	for line := range strings.SplitSeq(text, "\n") {
		lines += 1 + (len([]rune(line)))/perLine
	}
	s.try(s.file.SetRowHeight(s.name, s.row, min(400, 3+15*float64(max(1, lines)))))
}
