package workbook

import (
	"encoding/csv"
	"strconv"
	"strings"

	"breakeven/app/locale"
	"breakeven/calc"
)

// CSV returns the inputs and results as a table, as the package comment says.
func (b Book) CSV() []byte {
	var text strings.Builder
	out := csv.NewWriter(&text)
	out.UseCRLF = true
	row := func(part, name, value, unit, basis, label string) {
		// A strings.Builder takes everything.
		_ = out.Write([]string{part, name, value, unit, basis, plain(label)})
	}
	row("part", "name", "value", "unit", "basisMonths", "label")
	if p := b.Preset; p != nil {
		row("about", "id", plain(p.ID), "", "", "")
		row("about", "title", plain(p.Title), "", "", "")
		row("about", "company", plain(p.Company), "", "", "")
		row("about", "period", plain(p.Period), "", "", "")
	}
	for f := range calc.NumFields {
		basis := ""
		if f.Flow() {
			basis = strconv.Itoa(b.Scenario.Basis(f))
		}
		row("input", f.String(), b.Scenario.Text(f), b.unit(f), basis, locale.English.Text(locale.FieldLabel(f.String())))
	}
	for i, r := range b.results() {
		row("result", r.name, r.value, r.unit, "", outputs[i].label)
	}
	out.Flush()
	return []byte(text.String())
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
