package takeaway

import (
	"bytes"
	"errors"
	"strconv"
	"strings"

	"breakeven/calc"
)

// The parts of a workbook that say which figures it holds. Package web/workbook
// stores them uncompressed, and writes the cells at the addresses below.
const (
	NamesPart = "xl/workbook.xml"          // which cells have names
	SheetPart = "xl/worksheets/sheet1.xml" // the first sheet

	MainSheet   = "Breakeven" // its name
	AboutCell   = "A2"        // the line under the title
	WarningCell = "A4"        // what to know, where a spreadsheet can't be exact
	ExactColumn = "F"         // beside an output: its exact value, as text
)

// BasisName is the defined name of the cell with the months that a flow's value
// covers.
func BasisName(f calc.Field) string { return "basis_" + f.String() }

// errTemplate says that the page and the workbook are not of one version.
var errTemplate = errors.New("the workbook lacks cells that this page fills: it is of another version than this page, which must be reloaded")

// Fill types the book's figures into the workbook of its preset, and returns
// the workbook that package web/workbook would have written for them. It keeps
// no results: a spreadsheet works them out when it opens the file. An error says
// that the template is none, or of another version.
func (b Book) Fill(template []byte) ([]byte, error) {
	files, err := readArchive(template)
	if err != nil {
		return nil, err
	}
	names, named := files.stored(NamesPart)
	sheet, there := files.stored(SheetPart)
	if !named || !there {
		return nil, errTemplate
	}
	cells, err := b.cells(addresses(string(names.data)))
	if err != nil {
		return nil, err
	}
	text, err := replaceCells(sheet.data, cells)
	if err != nil {
		return nil, err
	}
	sheet.put(text)
	return files.bytes(), nil
}

// addresses reads which cell of the first sheet has which name: "C7".
func addresses(workbook string) map[string]string {
	list := map[string]string{}
	for {
		_, rest, found := strings.Cut(workbook, `<definedName name="`)
		if !found {
			return list
		}
		name, rest, _ := strings.Cut(rest, `">`)
		at, rest, _ := strings.Cut(rest, "<")
		if cell, first := strings.CutPrefix(at, MainSheet+"!$"); first {
			list[name] = strings.Replace(cell, "$", "", 1)
		}
		workbook = rest
	}
}

// cells are what stands in the cells that differ from workbook to workbook, as
// the sheet writes it, by address.
func (b Book) cells(at map[string]string) (map[string]string, error) {
	list := map[string]string{AboutCell: inline(b.About()), WarningCell: inline(b.Warning())}
	complete := true
	put := func(address, content string) {
		complete = complete && address != ""
		list[address] = content
	}
	for f := range calc.NumFields {
		put(at[f.String()], number(b.Scenario.Text(f)))
		if !f.Flow() {
			continue
		}
		basis := ` t="str"><f>months</f></c>` // it follows the period
		if b.Scenario.BasisIsSet(f) {
			basis = number(strconv.Itoa(b.Scenario.Basis(f)))
		}
		put(at[BasisName(f)], basis)
	}
	for _, o := range b.Outputs() {
		row := strings.TrimLeft(at[o.Name], "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
		complete = complete && row != ""
		put(ExactColumn+row, inline(o.Shown()))
	}
	if !complete {
		return nil, errTemplate
	}
	return list, nil
}

// number and inline are a cell after its address and style.
func number(digits string) string { return "><v>" + digits + "</v></c>" }

func inline(text string) string {
	return ` t="inlineStr"><is><t>` + escaped(text) + "</t></is></c>"
}

// escaped is text that no markup begins in.
func escaped(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(strings.ReplaceAll(text, "&", "&amp;"), "<", "&lt;"), ">", "&gt;")
}

// replaceCells writes a sheet with other content in some of its cells, each of
// which it must have. They keep their styles.
func replaceCells(sheet []byte, cells map[string]string) ([]byte, error) {
	out := make([]byte, 0, len(sheet)+1024)
	replaced := 0
	for {
		before, rest, found := bytes.Cut(sheet, []byte(`<c r="`))
		out = append(out, before...)
		if !found {
			break
		}
		address, rest, _ := bytes.Cut(rest, []byte(`"`))
		out = append(append(append(out, `<c r="`...), address...), '"')
		content, wanted := cells[string(address)]
		if !wanted {
			sheet = rest
			continue
		}
		_, after, closed := bytes.Cut(rest, []byte("</c>"))
		if !closed {
			return nil, errTemplate
		}
		if style, ok := bytes.CutPrefix(rest, []byte(` s="`)); ok {
			id, _, _ := bytes.Cut(style, []byte(`"`))
			out = append(append(append(out, ` s="`...), id...), '"')
		}
		out = append(out, content...)
		sheet = after
		replaced++
	}
	if replaced != len(cells) {
		return nil, errTemplate
	}
	return out, nil
}
