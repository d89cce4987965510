package workbook

import (
	"strings"

	"breakeven/app/locale"
	"breakeven/app/takeaway"
)

func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }

// say is one of the workbook's texts.
func (w *writer) say(name string, args ...locale.Arg) string {
	return w.words.Text(locale.Workbook(name), args...)
}

// money is the currency of amounts, by its code.
func (s *sheet) money(b Book) string { return s.unit(b.along().Money(), b) }

// units are what values count, by their names in the table.
var units = map[string]string{
	takeaway.UnitMonths: "unit.months", takeaway.UnitPeople: "unit.people", takeaway.UnitShare: "unit.share", takeaway.UnitMoney: "unit.money",
	takeaway.UnitGPUs: "unit.gpus", takeaway.UnitGPUsAYear: "unit.gpus.year", takeaway.UnitPerPerson: "unit.per-person", takeaway.UnitPerGPU: "unit.per-gpu",
}

// unit says in words what a value counts. A currency's code stays one.
func (s *sheet) unit(unit string, b Book) string {
	for _, per := range [...]string{takeaway.UnitPerPerson, takeaway.UnitPerGPU} {
		if strings.HasSuffix(unit, per) {
			return s.say(units[per], arg("currency", s.money(b)))
		}
	}
	if name := units[unit]; name != "" {
		return s.say(name)
	}
	return unit
}

// mostLiteral is how many characters of text a formula takes in one piece.
const mostLiteral = 250

// quoted is text as a formula has it.
func quoted(text string) string {
	var pieces []string
	for letters := []rune(text); ; {
		n := min(len(letters), mostLiteral)
		pieces = append(pieces, `"`+strings.ReplaceAll(string(letters[:n]), `"`, `""`)+`"`)
		if letters = letters[n:]; len(letters) == 0 {
			return strings.Join(pieces, "&")
		}
	}
}

// quotedSheet is a sheet's name as a reference has it.
func quotedSheet(name string) string {
	plain := func(r rune) bool { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' }
	if strings.ContainsFunc(name, func(r rune) bool { return !plain(r) }) {
		return "'" + strings.ReplaceAll(name, "'", "''") + "'"
	}
	return name
}
