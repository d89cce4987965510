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
	s := w.open(wholeSheet, true, 46, 22, 26, 26, 26, 26, 26)
	s.title("The decisions, in whole numbers")
	s.paragraph("G", "Every amount is multiplied until it is a whole number, so that nothing is rounded before it is compared. "+
		"The first sheet is for reading; status and counts are decided here.", 160, styleNote)
	writeScale(s)
	writeAmounts(s)
	writeLines(s)
	writeAnswers(s)
	writePeak(s)
	writeTried(s)
	writeCertainty(s)
}

// line writes a label, a name, a formula and its words.
func (s *sheet) line(label, name, formula, words string) {
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
	s.section("What everything is multiplied by")
	s.head("", "Name", ">Value")
	var factors, digits []string
	for _, f := range flows {
		factors = append(factors, "36*months/"+takeaway.BasisName(f))
	}
	for _, f := range append(append([]calc.Field{}, flows...), once...) {
		digits = append(digits, places(f.String()))
	}
	s.line("Common divisor of months and bases", "w_shared", "GCD(36,"+strings.Join(factors, ",")+")", "36 ÷ basis is whole for every basis")
	s.line("For the bases", "w_bases", "36/w_shared", "")
	s.line("For the digits of money", "w_money", "10^MAX("+strings.Join(digits, ",")+")", "10 for each digit after the point that any amount has")
	s.line("For the digits of the variable share", "w_variable", "10^"+places("variableCostRate"), "")
	s.line("For the digits of the tax rate", "w_tax", "10^"+places("taxRate"), "")
	s.line("Tax rate × that", "w_rate", "ROUND(taxRate*w_tax,0)", "")
	s.line("Revenue kept × the variable share's", "w_kept", "w_variable-ROUND(variableCostRate*w_variable,0)", "")
	s.line("For the digits of the notice", "w_part", "10^"+places("noticeMonths"), "")
	s.line("Notice × that", "w_notice", "ROUND(noticeMonths*w_part,0)", "")
	s.line("Common divisor of period and notice", "w_halves", "GCD(months*w_part,w_notice)", "")
	s.line("Months of the period", "w_months", "months*w_part/w_halves", "over that divisor")
	s.line("Months without pay in the first period", "w_worked", "(months*w_part-w_notice)/w_halves", "over that divisor")
}

func writeAmounts(s *sheet) {
	s.section("Amounts in the period, as whole numbers")
	s.head("", "Name", ">Value")
	whole := func(f calc.Field, share string) string {
		factor := "w_bases"
		if f.Flow() {
			factor = fmt.Sprintf("(36*months/%s/w_shared)", takeaway.BasisName(f))
		}
		return fmt.Sprintf("ROUND(%s*w_money,0)*%s*%s", f, factor, share)
	}
	amount := func(label, name string, f calc.Field, share, words string) {
		if label == "" {
			label = locale.English.Text(locale.FieldLabel(f.String()))
		}
		s.line(label, name, whole(f, share), words)
	}
	amount("", "w_revenue", calc.Revenue, "w_variable", "")
	amount("Revenue after variable costs", "w_margin", calc.Revenue, "w_kept", "")
	amount("", "w_other", calc.OtherCosts, "w_variable", "")
	amount("", "w_payroll", calc.Payroll, "w_variable", "")
	amount("", "w_stock", calc.StockPay, "w_variable", "")
	amount("", "w_capex", calc.Capex, "w_variable", "")
	amount("", "w_depreciation", calc.Depreciation, "w_variable", "")
	amount("", "w_target", calc.Target, "w_variable", "")
	amount("Lost margin of all", "w_lost", calc.LostRevenuePerLayoff, "w_kept*headcount", "per layoff × headcount")
	amount("Replacement of all", "w_replacement", calc.ReplacementCostPerLayoff, "w_variable*headcount", "per layoff × headcount")
	amount("Severance of all", "w_severance", calc.SeverancePerLayoff, "w_variable*headcount", "per layoff × headcount")
	s.line("Price of a GPU", "w_gpu", "ROUND(gpuPrice*w_money,0)", "× the digits of money alone")
	s.line("Cash before tax less target", "w_cash", "w_margin-w_other-w_payroll-w_capex-w_target", "C0 − target")
	s.line("Taxable income", "w_taxable", "w_margin-w_other-w_payroll-w_stock-w_depreciation", "X0")
	s.line("Line B less target", "w_taxed", "w_cash*w_tax-w_rate*w_taxable", "(C0 − target)·T − r·X0, with the tax rate r ÷ T")
	s.line("Cash saved, all laid off", "w_saved", "w_payroll-w_lost-w_replacement", "u × headcount")
	s.line("Taxable income added, all laid off", "w_added", "w_saved+w_stock", "e × headcount")
	s.line("Line B's step × headcount", "w_kept_after_tax", "w_saved*w_tax-w_rate*w_added", "u·T − r·e")
	s.line("Size of what was added up", "w_size", "w_revenue+ABS(w_other)+w_payroll+w_stock+w_capex+w_depreciation+ABS(w_target)", "bounds every sum above")
	s.line("The same per layoff", "w_step_size", "w_payroll+w_stock+w_lost+w_replacement", "")
}
