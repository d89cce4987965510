package workbook

import (
	"fmt"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/takeaway"
	"breakeven/calc"
)

// The sheet of whole numbers takes every decision. Amounts become integers
// over one denominator, as in package calc: the months of the bases, the
// digits after the point, and the headcount. Its names start with w_.
//
// A number below exactBelow is an integer that doubles hold, and that no
// spreadsheet takes for its neighbour. Above it a comparison counts as safe
// where its sides are further apart than rounding can have moved them:
// by some 10⁻¹⁵ of the largest amount in each of a few dozen operations.
const (
	exactBelow = "1E+14"
	roundedBy  = "1E-13"
	noEnd      = "1E+99" // a number of layoffs that there is not
)

// places counts the digits after the point, at most 9.
func places(name string) string {
	return fmt.Sprintf("SUMPRODUCT(--(ROUND(%s,{0,1,2,3,4,5,6,7,8})<>%s))", name, name)
}

// level is 2 where all is exact, 1 where it is safe, 0 otherwise.
func level(exact, safe string) string { return fmt.Sprintf("IF(%s,2,IF(%s,1,0))", exact, safe) }

func writeWhole(w *writer) {
	s := w.open(w.say(wholeSheet), true, 46, 22, 26, 26, 26, 26, 26)
	s.title(s.say("whole.title"))
	s.paragraph("G", s.say("whole.note"), 160, styleNote)
	writeScale(s)
	writeAmounts(s)
	writeLines(s)
	writeAnswers(s)
	writePeak(s)
	writeTried(s)
	writeCertainty(s)
}

// line writes a name's label, the name and its formula; noted, words besides.
func (s *sheet) line(name, formula string) { s.written(s.say(name), name, formula, "") }

func (s *sheet) noted(name, formula string) {
	s.written(s.say(name), name, formula, s.say(name+".note"))
}

// labelled is a line with a label that others have, or none.
func (s *sheet) labelled(label, name, formula string) { s.written(label, name, formula, "") }

func (s *sheet) written(label, name, formula, words string) {
	s.text("A", label, styleLabel)
	s.text("B", name, styleName)
	s.formula("C", formula, styleCount)
	s.define("C", name)
	s.text("D", words, styleUnit)
	s.next(1)
}

// flows and once are the amounts of money, with a basis and without.
var (
	flows = []calc.Field{calc.Revenue, calc.OtherCosts, calc.Payroll, calc.StockPay, calc.Capex, calc.Depreciation, calc.LostRevenuePerLayoff, calc.ReplacementCostPerLayoff}
	once  = []calc.Field{calc.Target, calc.SeverancePerLayoff, calc.GPUPrice}
)

func writeScale(s *sheet) {
	s.section(s.say("scale"))
	s.head("", s.say("name"), ">"+s.say("value"))
	var factors, digits []string
	for _, f := range flows {
		factors = append(factors, "36*months/"+takeaway.BasisName(f))
	}
	for _, f := range append(append([]calc.Field{}, flows...), once...) {
		digits = append(digits, places(f.String()))
	}
	s.noted("w_shared", "GCD(36,"+strings.Join(factors, ",")+")")
	s.line("w_bases", "36/w_shared")
	s.noted("w_money", "10^MAX("+strings.Join(digits, ",")+")")
	s.line("w_variable", "10^"+places("variableCostRate"))
	s.line("w_tax", "10^"+places("taxRate"))
	s.line("w_rate", "ROUND(taxRate*w_tax,0)")
	s.line("w_kept", "w_variable-ROUND(variableCostRate*w_variable,0)")
	s.line("w_part", "10^"+places("noticeMonths"))
	s.line("w_notice", "ROUND(noticeMonths*w_part,0)")
	s.line("w_halves", "GCD(months*w_part,w_notice)")
	s.noted("w_months", "months*w_part/w_halves")
	s.noted("w_worked", "(months*w_part-w_notice)/w_halves")
}

func writeAmounts(s *sheet) {
	s.section(s.say("amounts"))
	s.head("", s.say("name"), ">"+s.say("value"))
	whole := func(f calc.Field, share string) string {
		factor := "w_bases"
		if f.Flow() {
			factor = fmt.Sprintf("(36*months/%s/w_shared)", takeaway.BasisName(f))
		}
		return fmt.Sprintf("ROUND(%s*w_money,0)*%s*%s", f, factor, share)
	}
	amount := func(name string, f calc.Field) {
		s.labelled(s.words.Text(locale.FieldLabel(f.String())), name, whole(f, "w_variable"))
	}
	amount("w_revenue", calc.Revenue)
	s.line("w_margin", whole(calc.Revenue, "w_kept"))
	amount("w_other", calc.OtherCosts)
	amount("w_payroll", calc.Payroll)
	amount("w_stock", calc.StockPay)
	amount("w_capex", calc.Capex)
	amount("w_depreciation", calc.Depreciation)
	amount("w_target", calc.Target)
	s.noted("w_lost", whole(calc.LostRevenuePerLayoff, "w_kept*headcount"))
	s.noted("w_replacement", whole(calc.ReplacementCostPerLayoff, "w_variable*headcount"))
	s.noted("w_severance", whole(calc.SeverancePerLayoff, "w_variable*headcount"))
	s.noted("w_gpu", "ROUND(gpuPrice*w_money,0)")
	s.noted("w_cash", "w_margin-w_other-w_payroll-w_capex-w_target")
	s.noted("w_taxable", "w_margin-w_other-w_payroll-w_stock-w_depreciation")
	s.noted("w_taxed", "w_cash*w_tax-w_rate*w_taxable")
	s.noted("w_saved", "w_payroll-w_lost-w_replacement")
	s.noted("w_added", "w_saved+w_stock")
	s.noted("w_kept_after_tax", "w_saved*w_tax-w_rate*w_added")
	s.noted("w_size", "w_revenue+ABS(w_other)+w_payroll+w_stock+w_capex+w_depreciation+ABS(w_target)")
	s.line("w_step_size", "w_payroll+w_stock+w_lost+w_replacement")
}
