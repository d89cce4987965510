package workbook

import (
	"bytes"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"breakeven/app/locale"
	"breakeven/app/locale/languages"
	"breakeven/app/scenario"
	"breakeven/app/takeaway"
)

// everyLanguage are those of the site, and the one that shows what no message says.
func everyLanguage() []*locale.Locale { return append(languages.All(), languages.Pseudo()) }

// in is a preset's book in a language.
func in(l *locale.Locale, p *scenario.Preset) Book {
	return Book{Scenario: p.Scenario, Preset: p.In(l.Tag()), Locale: l}
}

// What a spreadsheet bounds keeps its bounds in every language, and the sheets lie the
// way that is written.
func TestALanguageFitsASpreadsheet(t *testing.T) {
	for _, l := range everyLanguage() {
		book := in(l, scenario.Default())
		for _, name := range book.sheets(locale.Sheet(l)) {
			if n := utf8.RuneCountInString(name); n > 31 || strings.ContainsAny(name, `[]:*?/\\`) || strings.Trim(name, "'") != name {
				t.Errorf("%s: a sheet can't be called %q", l.Tag(), name)
			}
		}
		file, err := excelize.OpenReader(bytes.NewReader(workbookOf(t, book)))
		if err != nil {
			t.Fatal(err)
		}
		for _, sheet := range file.GetSheetList() {
			view, err := file.GetSheetView(sheet, 0)
			if err != nil || (view.RightToLeft != nil && *view.RightToLeft) != (l.Dir() == "rtl") {
				t.Errorf("%s: %s lies the wrong way: %v", l.Tag(), sheet, err)
			}
			rules, err := file.GetDataValidations(sheet)
			if err != nil {
				t.Fatal(err)
			}
			for _, rule := range rules {
				if utf8.RuneCountInString(*rule.ErrorTitle) > 32 || utf8.RuneCountInString(*rule.Error) > 225 {
					t.Errorf("%s: a spreadsheet can't say %q, %q", l.Tag(), *rule.ErrorTitle, *rule.Error)
				}
			}
			for _, cells := range [...]string{"A3", "H10"} {
				if formula, err := file.GetCellFormula(sheet, cells); err != nil || len(formula) > 8192 {
					t.Errorf("%s: %s!%s is a formula of %d characters: %v", l.Tag(), sheet, cells, len(formula), err)
				}
			}
		}
		for _, n := range file.GetDefinedName() {
			sheet, _, _ := strings.Cut(strings.ReplaceAll(strings.Trim(n.RefersTo, "'"), "''", "'"), "'!")
			sheet, _, _ = strings.Cut(sheet, "!")
			if !slices.Contains(file.GetSheetList(), sheet) {
				t.Errorf("%s: %s refers to %s", l.Tag(), n.Name, n.RefersTo)
			}
		}
		file.Close()
	}
}

// A workbook that a browser fills is the one written, in another language as well.
func TestAFilledWorkbookKeepsItsLanguage(t *testing.T) {
	d := newDraws(t, 20261129)
	p := scenario.Default()
	for _, tag := range []string{"de", "ar"} {
		l, _ := languages.For(tag)
		s := d.scenario(company)
		template := in(l, p)
		data, err := takeaway.Book{Scenario: s, Preset: template.Preset, Locale: l}.Fill(workbookOf(t, template))
		if err != nil {
			t.Fatal(err)
		}
		written := template
		written.Scenario = s
		got, want := everyCell(t, data), everyCell(t, workbookOf(t, written))
		for at, cell := range want {
			if got[at] != cell {
				t.Fatalf("%s: %s is %s, written it is %s", tag, at, got[at], cell)
			}
		}
	}
}

var (
	plainWord = regexp.MustCompile(`[A-Za-z]{4,}`)
	literal   = regexp.MustCompile(`"[^"]*"`)
)

// Every word of the workbook is a message: in the pseudo-language none is plain but
// names, and what the preset says.
func TestTheWorkbookSpeaksItsLanguage(t *testing.T) {
	data := []string{"Breakeven"}
	p := scenario.Default()
	file, err := excelize.OpenReader(bytes.NewReader(workbookOf(t, Book{Scenario: p.Scenario, Locale: languages.Pseudo()})))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for _, name := range file.GetDefinedName() {
		data = append(data, name.Name)
	}
	data = append(data, "already-met", "no-saving", "tax-shield-loss", "ok", "exceeds-pool", "peak-below-target")
	seen := 0
	look := func(at, text string) {
		seen++
		if slices.ContainsFunc(plainWord.FindAllString(text, -1), func(word string) bool {
			return !slices.Contains(data, word) && !slices.Contains(data, strings.Trim(text, `"`))
		}) {
			t.Errorf("%s: no message says %s", at, text)
		}
	}
	for _, sheet := range file.GetSheetList() {
		look(sheet, sheet)
		rows, err := file.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for row := range rows {
			for column := range 11 {
				at := columnName(column) + strconv.Itoa(row+1)
				formula, err := file.GetCellFormula(sheet, at)
				if err != nil {
					t.Fatal(err)
				}
				for _, text := range literal.FindAllString(formula, -1) {
					look(sheet+"!"+at, text)
				}
				if value, _ := file.GetCellValue(sheet, at); formula == "" && !lineNames[strings.TrimSpace(value)] {
					look(sheet+"!"+at, value)
				}
			}
		}
	}
	if seen < 1000 {
		t.Errorf("only %d texts were looked at", seen)
	}
}

// lineNames are the middles of defined names, which stand in a column of their own.
var lineNames = func() map[string]bool {
	names := map[string]bool{}
	for _, row := range lineRows {
		names[row.name] = true
	}
	return names
}()
