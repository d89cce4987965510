package takeaway

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"breakeven/app/locale"
	"breakeven/calc"
)

// CSV returns the inputs and results as a table, as the package comment says.
func (b Book) CSV() []byte {
	t, words := table{}, b.words()
	t.row("part", "name", "value", "unit", "basisMonths", "label", "status")
	if p := b.Preset; p != nil {
		t.row("about", "id", plain(p.ID), "", "", "", "")
		t.row("about", "title", plain(p.Title), "", "", "", "")
		t.row("about", "company", plain(p.Company), "", "", "", "")
		t.row("about", "period", plain(p.Period), "", "", "", "")
	}
	if changed := b.changedNames(" "); changed != "" {
		t.row("about", "changed", changed, "", "", "", "")
	}
	for f := range calc.NumFields {
		basis := ""
		if f.Flow() {
			basis = strconv.Itoa(b.Scenario.Basis(f))
		}
		t.row("input", f.String(), b.Scenario.Text(f), b.Unit(f), basis, plain(words.Text(locale.FieldLabel(f.String()))), b.status(f))
	}
	for _, o := range b.Outputs() {
		t.row("result", o.Name, o.Value, o.Unit, "", plain(o.Label()), "")
	}
	return t.text
}

// status is how a figure is known, as its preset says; "changed" where it is
// not the preset's.
func (b Book) status(f calc.Field) string {
	switch {
	case b.Preset == nil:
		return ""
	case slices.Contains(b.Changed(), f):
		return "changed"
	}
	return string(b.Preset.Fields[f].Status)
}

// table is a text of rows. (What the standard library has for it would be some
// kilobytes of a reader's download.)
type table struct{ text []byte }

func (t *table) row(cells ...string) {
	for i, cell := range cells {
		if i > 0 {
			t.text = append(t.text, ',')
		}
		t.cell(cell)
	}
	t.text = append(t.text, "\r\n"...)
}

// cell writes one, in quotation marks where it could be taken for another.
// Lines inside end as those of the table.
func (t *table) cell(text string) {
	if !needsQuotes(text) {
		t.text = append(t.text, text...)
		return
	}
	t.text = append(t.text, '"')
	for _, c := range []byte(text) {
		switch c {
		case '"':
			t.text = append(t.text, `""`...)
		case '\r':
		case '\n':
			t.text = append(t.text, "\r\n"...)
		default:
			t.text = append(t.text, c)
		}
	}
	t.text = append(t.text, '"')
}

func needsQuotes(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return text == `\.` || strings.ContainsAny(text, ",\"\r\n") || text != "" && unicode.IsSpace(first)
}

// plain makes text that no spreadsheet takes for a formula: one that starts
// with a sign of one gets an apostrophe in front. Numbers don't pass here, so
// that a loss stays a number.
func plain(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r\n", rune(text[0])) || strings.HasPrefix(text, "＝") {
		return "'" + text
	}
	return text
}
