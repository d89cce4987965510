package takeaway

import (
	"strings"
	"sync"

	"breakeven/app/locale"
	"breakeven/app/scenario"
	"breakeven/calc"
)

// Book is what is taken along.
type Book struct {
	Scenario calc.Scenario
	// Preset gives the title, the currency and the sources; nil for a scenario
	// of nobody's. Scenario may differ from the preset's.
	Preset *scenario.Preset
	// Locale is the language of labels and notes, nil for English. What scripts go by,
	// names and units, is the same in all.
	Locale *locale.Locale
}

// words are those of the book's language. Nothing is set up when a program starts,
// so that those which never call this package, an embed's, are without it.
func (b Book) words() *locale.Locale {
	if b.Locale != nil && b.Locale.Tag() != locale.English.Tag() {
		return locale.Take(b.Locale)
	}
	english.Do(func() { english.words = locale.Take(locale.English) })
	return english.words
}

var english struct {
	sync.Once
	words *locale.Locale
}

// FileName is what a file is called: "breakeven-amazon-2025-9m.csv", and
// "breakeven-amazon-2025-9m-changed.csv" where its figures are not the
// preset's.
func (b Book) FileName(extension string) string {
	name := "breakeven"
	if b.Preset != nil {
		name += "-" + b.Preset.ID
		if b.Changed() != nil {
			name += "-changed"
		}
	}
	return name + "." + extension
}

// Changed returns the fields that differ from the preset's, in value or basis.
func (b Book) Changed() []calc.Field {
	if b.Preset == nil {
		return nil
	}
	var list []calc.Field
	for f := range calc.NumFields {
		was := b.Preset.Scenario
		if !b.Scenario.Value(f).Equal(was.Value(f)) || f.Flow() && b.Scenario.Basis(f) != was.Basis(f) {
			list = append(list, f)
		}
	}
	return list
}

// changedNames are the changed fields, with a separator between.
func (b Book) changedNames(separator string) string {
	var names []string
	for _, f := range b.Changed() {
		names = append(names, f.String())
	}
	return strings.Join(names, separator)
}

// About is the line under a workbook's title.
func (b Book) About() string {
	w := b.words()
	text := w.Text(locale.TakeOwnScenario)
	if p := b.Preset; p != nil {
		text = w.Text(locale.TakeAbout, arg("company", p.Company), arg("period", p.Period), arg("currency", p.Currency), arg("pool", p.Pool))
	}
	if b.Changed() != nil {
		text += " " + w.Text(locale.TakeChanged, arg("fields", b.changedNames(", ")))
	}
	return text + " " + w.Text(locale.TakeEnable)
}

// Warning says that a workbook can't be exact for these figures; "" where it is.
func (b Book) Warning() string {
	var list []string
	for _, f := range b.Shortened() {
		list = append(list, f.String()+" = "+b.Scenario.Text(f))
	}
	if list == nil {
		return ""
	}
	return b.words().Text(locale.TakeShortened, arg("fields", strings.Join(list, ", ")))
}

// MostDigits is how many significant digits of an input a workbook's promise
// holds for: one fewer than a spreadsheet tells apart.
const MostDigits = 14

// Shortened returns the fields whose values have more digits than a workbook
// is exact for.
func (b Book) Shortened() []calc.Field {
	var list []calc.Field
	for f := range calc.NumFields {
		whole, fraction, _ := strings.Cut(strings.TrimPrefix(b.Scenario.Text(f), "-"), ".")
		digits := strings.TrimLeft(whole+fraction, "0")
		if fraction == "" {
			digits = strings.TrimRight(digits, "0")
		}
		if len(digits) > MostDigits {
			list = append(list, f)
		}
	}
	return list
}

// Money is the unit of amounts: a currency's code, or "money" where none is
// known.
func (b Book) Money() string {
	if b.Preset != nil {
		return b.Preset.Currency
	}
	return UnitMoney
}

// Unit says in words what a value of the field counts.
func (b Book) Unit(f calc.Field) string {
	switch f.Unit() {
	case calc.UnitMonths:
		return UnitMonths
	case calc.UnitMoney:
		return b.Money()
	case calc.UnitShare:
		return UnitShare
	case calc.UnitPeople:
		return UnitPeople
	case calc.UnitMoneyPerPerson:
		return b.Money() + UnitPerPerson
	default:
		return b.Money() + UnitPerGPU
	}
}

// Units as files write them: names to go by, which are no text of a language.
const (
	UnitMonths    = "months"
	UnitPeople    = "people"
	UnitShare     = "share of one"
	UnitGPUs      = "GPUs"
	UnitGPUsAYear = "GPUs a year"
	UnitMoney     = "money"       // where no currency is known
	UnitPerPerson = " per person" // behind a currency
	UnitPerGPU    = " per GPU"    // behind a currency
)

func arg(name, text string) locale.Arg { return locale.Arg{Name: name, Text: text} }
