package workbook

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"breakeven/app/locale"
	"breakeven/app/takeaway"
	"breakeven/calc"
)

// periodName is the defined name of what a flow comes to in the period.
func periodName(f calc.Field) string { return f.String() + "_in_period" }

// writeInputs writes a line for every field: its value to type over, for a
// flow its basis and what it comes to in the period, and whether all that is
// allowed. A basis that the scenario leaves open follows the period.
func (b Book) writeInputs(s *sheet) {
	s.section(s.say("inputs"))
	s.head(s.say("inputs.input"), s.say("name"), ">"+s.say("value"), s.say("unit"), ">"+s.say("inputs.basis"), ">"+s.say("inputs.period"), "", s.say("inputs.note"))
	first := s.row
	for f := range calc.NumFields {
		s.text("A", s.words.Text(locale.FieldLabel(f.String())), styleLabel)
		s.text("B", f.String(), styleName)
		s.number("C", b.Scenario.Text(f), inputStyle(f))
		s.define("C", f.String())
		s.text("D", s.unit(b.along().Unit(f), b), styleUnit)
		if f.Flow() {
			if b.Scenario.BasisIsSet(f) {
				s.number("E", fmt.Sprint(b.Scenario.Basis(f)), styleInputMonths)
			} else {
				s.formula("E", "months", styleInputMonths)
			}
			s.define("E", takeaway.BasisName(f))
			s.formula("F", fmt.Sprintf("%s*months/%s", f, takeaway.BasisName(f)), styleMoney)
			s.define("F", periodName(f))
			s.validate("E", monthsOnly, takeaway.BasisName(f), s.allowed(calc.Months))
		}
		s.validate("C", limitsOf(f), f.String(), s.allowed(f))
		s.formula("G", allowedFormula(f), styleMark)
		must := "inputs.must"
		if f.Flow() {
			must = "inputs.must.flow"
		}
		s.formula("H", fmt.Sprintf("IF(%s=1,%s%s,%s)", s.at("G"), quoted(s.words.Text(locale.FieldNote(f.String()))), s.known(b, f),
			quoted(s.say(must, arg("name", f.String()), arg("allowed", s.allowed(f))))), styleNote)
		s.next(1)
	}
	s.text("A", s.say("inputs_allowed"), styleLabel)
	s.text("B", "inputs_allowed", styleName)
	s.formula("G", fmt.Sprintf("MIN(G%d:G%d)", first, s.row-1), styleMark)
	s.define("G", "inputs_allowed")
	s.next(1)
}

// known adds, while a value is the preset's, how it is known: a guess never
// stands there without the word.
func (s *sheet) known(b Book, f calc.Field) string {
	if b.Preset == nil || b.Preset.Fields[f].IsZero() {
		return ""
	}
	published := b.Preset.Scenario
	as := fmt.Sprintf("%s=%s", f, published.Text(f))
	if f.Flow() {
		as = fmt.Sprintf("AND(%s,%s=%d)", as, takeaway.BasisName(f), published.Basis(f))
	}
	status := s.words.Text(locale.StatusWord(string(b.Preset.Fields[f].Status)))
	return fmt.Sprintf(`&IF(%s,%s,"")`, as, quoted(" "+s.say("inputs.status", arg("status", status))))
}

func inputStyle(f calc.Field) style {
	switch f.Unit() {
	case calc.UnitShare:
		return styleInputShare
	case calc.UnitMonths:
		return styleInputMonths
	case calc.UnitPeople:
		return styleInputCount
	default:
		return styleInputMoney
	}
}

// limits are what a cell may hold: a list of choices, or a number between two
// formulas.
type limits struct {
	choices     []string
	kind        excelize.DataValidationType
	least, most string
	open        string // a formula for a limit that is itself refused
}

// mostMoney is the first amount that has too many digits for the model.
const mostMoney = "1000000000000000000"

var monthsOnly = limits{choices: []string{"1", "3", "6", "9", "12"}}

func limitsOf(f calc.Field) limits {
	l := limits{kind: excelize.DataValidationTypeDecimal, least: "0", most: mostMoney}
	switch f {
	case calc.Months:
		return monthsOnly
	case calc.OtherCosts, calc.Target:
		l.least = "-" + mostMoney
	case calc.VariableCostRate:
		l.most = "1"
	case calc.TaxRate:
		l.most, l.open = "0.999999999", "taxRate<1"
	case calc.Headcount:
		l.kind, l.least, l.most = excelize.DataValidationTypeWhole, "1", "100000000"
	case calc.Layoffs:
		l.kind, l.most = excelize.DataValidationTypeWhole, "headcount"
	case calc.NoticeMonths:
		l.most = "months"
	case calc.GPUPrice:
		l.least = "0.000000001"
	}
	return l
}

// allowed says what a field takes.
func (s *sheet) allowed(f calc.Field) string { return s.words.Text(locale.FieldAllowed(f.String())) }

// validate makes the spreadsheet refuse what the model would.
func (s *sheet) validate(column string, l limits, name, allowed string) {
	v := excelize.NewDataValidation(false)
	v.SetSqref(s.at(column))
	if l.choices != nil {
		s.try(v.SetDropList(l.choices))
	} else {
		s.try(v.SetRange(l.least, l.most, l.kind, excelize.DataValidationOperatorBetween))
	}
	v.SetError(excelize.DataValidationErrorStyleStop, s.say("refused"), s.say("refused.why", arg("name", name), arg("allowed", allowed)))
	s.try(s.file.AddDataValidation(s.name, v))
}

// allowedFormula is 1 where the field, and the basis of a flow, are what the
// model allows: text may be pasted where it can't be typed.
func allowedFormula(f calc.Field) string {
	name, l := f.String(), limitsOf(f)
	inside := oneOfMonths(name)
	if l.choices == nil {
		inside = fmt.Sprintf("%s>=%s,%s<=%s", name, l.least, name, l.most)
	}
	if l.open != "" {
		inside += "," + l.open
	}
	if f.Whole() {
		inside += fmt.Sprintf(",INT(%s)=%s", name, name)
	}
	if f.Flow() {
		inside += "," + oneOfMonths(takeaway.BasisName(f))
	}
	return fmt.Sprintf("IF(ISNUMBER(%s),IF(AND(%s),1,0),0)", name, inside)
}

func oneOfMonths(name string) string {
	return fmt.Sprintf("OR(%s=1,%s=3,%s=6,%s=9,%s=12)", name, name, name, name, name)
}
