package workbook

import (
	"fmt"
	"strings"

	"breakeven/app/locale"
	"breakeven/app/takeaway"
)

// writeMain writes the first sheet: inputs, steps, outputs.
func (b Book) writeMain(w *writer) {
	s := w.open(mainSheet, true, 34, 23, 24, 17, 14, 24, 4, 52)
	s.title(b.title(s.words))
	// Two lines that package takeaway finds by their cells.
	s.text("A", b.along().About(), styleLabel)
	s.next(1)
	s.formula("A", s.sentence(), styleAnswer)
	s.try(s.file.MergeCell(s.name, s.at("A"), s.at("H")))
	s.try(s.file.SetRowHeight(s.name, s.row, 20))
	s.next(1)
	s.text("A", b.along().Warning(), styleLabel)
	b.writeInputs(s)
	b.writeSteps(s)
	b.writeOutputs(s)
}

// sentence is the answer in words, as a formula. FIXED groups digits as the
// spreadsheet's own language does.
func (s *sheet) sentence() string {
	answer := s.formulaText("answer.peak-below-target")
	for _, status := range []string{"exceeds-pool", "ok", "tax-shield-loss", "no-saving", "already-met"} {
		answer = fmt.Sprintf(`IF(status="%s",%s,%s)`, status, s.formulaText("answer."+status), answer)
	}
	return fmt.Sprintf(`IF(inputs_allowed<>1,%s,%s)&IF(inputs_allowed<>1,"",IF(certainty=%s,%s,""))`,
		s.formulaText("answer.refused"), answer, quoted(s.say("certainty.close")), quoted(" "+s.say("answer.close")))
}

// answerCells fill the numbers in it.
var answerCells = map[string]string{"n": "breakevenLayoffs", "headcount": "headcount", "unconstrained": "unconstrainedLayoffs"}

// formulaText is a text with numbers of cells in it, as a formula.
func (s *sheet) formulaText(name string) string {
	var parts []string
	for _, span := range s.words.Spans(locale.Workbook(name)) {
		if cell := answerCells[span.Name]; cell != "" {
			parts = append(parts, "FIXED("+cell+",0)")
		} else {
			parts = append(parts, quoted(span.Text))
		}
	}
	return strings.Join(parts, "&")
}

// fcfFormula is free cash flow with so many layoffs, each of which saves and
// is taxed so much.
func fcfFormula(saving, taxable, layoffs string) string {
	return fmt.Sprintf("C_0+%s*%s-taxRate*MAX(0,X_0+%s*%s)", saving, layoffs, taxable, layoffs)
}

// step is one line of the calculation. Its label and its words are by its name.
type step struct {
	name, formula string
	style         style
}

var steps = []step{
	{"kept", "ROUND(1-variableCostRate,9)", styleShare},
	{"margin", "revenue_in_period*kept", styleMoney},
	{"C_0", "margin-otherCosts_in_period-payroll_in_period-capex_in_period", styleMoney},
	{"X_0", "margin-otherCosts_in_period-payroll_in_period-stockPay_in_period-depreciation_in_period", styleMoney},
	{"tax_0", "taxRate*MAX(0,X_0)", styleMoney},
	{"FCF_0", "C_0-tax_0", styleMoney},
	{"c_", "payroll_in_period/headcount", styleMoney},
	{"q_", "stockPay_in_period/headcount", styleMoney},
	{"u_", "c_-kept*lostRevenuePerLayoff_in_period-replacementCostPerLayoff_in_period", styleMoney},
	{"e_", "u_+q_", styleMoney},
	{"A_0", "C_0", styleMoney},
	{"A_step", "u_", styleMoney},
	{"B_0", "C_0-taxRate*X_0", styleMoney},
	{"B_step", "u_-taxRate*e_", styleMoney},
	{"phi_", "(months-noticeMonths)/months", styleShare},
	{"u_first", "phi_*u_-severancePerLayoff", styleMoney},
	{"e_first", "phi_*e_-severancePerLayoff", styleMoney},
	{"income_needed", "MAX(0,target-A_0,(target-B_0)/ROUND(1-taxRate,9))", styleMoney},
}

func (b Book) writeSteps(s *sheet) {
	s.section(s.say("steps"))
	s.head(s.say("steps.step"), s.say("name"), ">"+s.say("value"), s.say("unit"), s.say("steps.formula"))
	for _, st := range steps {
		s.text("A", s.say(st.name), styleLabel)
		s.text("B", st.name, styleName)
		s.formula("C", st.formula, st.style)
		s.define("C", st.name)
		unit := s.money(b)
		if st.style == styleShare {
			unit = s.say("unit.share")
		}
		s.text("D", unit, styleUnit)
		s.text("E", s.say(st.name+".note"), styleLabel)
		s.next(1)
	}
}

// none stands where the model has null.
const none = `"–"`

const (
	reached = `OR(status="already-met",status="ok")`
	short   = `status<>"already-met"`
)

// output is a result, as a formula; its label is the table's.
type output struct {
	name, formula string
	style         style
	noted         bool // has words beside it, by its name
}

// outputs are the model's, in its order, each as a formula.
var outputs = []output{
	{"fcf", "ROUND(FCF_0,6)", styleOutMoney, false},
	{"gap", "ROUND(w_gap/w_unit,6)", styleOutMoney, false},
	{"status", "run_status", styleOutText, true},
	{"breakevenLayoffs", "IF(" + reached + ",run_least," + none + ")", styleOutCount, true},
	{"shareOfHeadcount", "IF(ISNUMBER(breakevenLayoffs),breakevenLayoffs/headcount," + none + ")", styleOutShare, false},
	{"fcfAtBreakeven", "IF(ISNUMBER(breakevenLayoffs),ROUND(" + fcfFormula("u_", "e_", "breakevenLayoffs") + ",6)," + none + ")", styleOutMoney, true},
	{"fcfOneFewer", "IF(ISNUMBER(breakevenLayoffs),IF(breakevenLayoffs>0,ROUND(" + fcfFormula("u_", "e_", "(breakevenLayoffs-1)") + ",6)," + none + ")," + none + ")", styleOutMoney, true},
	{"unconstrainedLayoffs", `IF(status="exceeds-pool",run_least,` + none + ")", styleOutCount, false},
	{"best_layoffs", "peak_layoffs", styleOutCount, true},
	{"best_fcf", "ROUND(" + fcfFormula("u_", "e_", "peak_layoffs") + ",6)", styleOutMoney, false},
	{"fcfAfterLayoffs", "ROUND(" + fcfFormula("u_", "e_", "layoffs") + ",6)", styleOutMoney, true},
	{"gapClosedShare", "IF(" + short + ",w_gain/(w_gap*w_people)," + none + ")", styleOutShare, false},
	{"firstPeriod_status", "first_status", styleOutText, true},
	{"firstPeriod_breakevenLayoffs", `IF(OR(first_status="already-met",first_status="ok"),first_least,` + none + ")", styleOutCount, false},
	{"firstPeriod_fcfAfterLayoffs", "ROUND(" + fcfFormula("u_first", "e_first", "layoffs") + ",6)", styleOutMoney, false},
	{"paybackMonths", "payback_count", styleOutCount, false},
	{"capexCut_amount", "IF(" + short + ",gap," + none + ")", styleOutMoney, false},
	{"capexCut_share", "IF(AND(" + short + ",capex>0),gap/capex_in_period," + none + ")", styleOutShare, true},
	{"revenueGrowth_amount", "IF(AND(" + short + ",kept>0),ROUND(income_needed/kept,6)," + none + ")", styleOutMoney, true},
	{"revenueGrowth_share", "IF(AND(ISNUMBER(revenueGrowth_amount),revenue>0),revenueGrowth_amount/revenue_in_period," + none + ")", styleOutShare, false},
	{"payCut_amount", "IF(AND(" + short + ",pay_is_enough=1),ROUND(income_needed,6)," + none + ")", styleOutMoney, true},
	{"payCut_share", "IF(AND(ISNUMBER(payCut_amount),payroll>0),payCut_amount/payroll_in_period," + none + ")", styleOutShare, false},
	{"gpusForgone", "IF(" + short + ",forgone_count," + none + ")", styleOutCount, false},
	{"gpusFunded", "funded_count", styleOutCount, false},
}

func (b Book) writeOutputs(s *sheet) {
	s.section(s.say("outputs"))
	s.head(s.say("outputs.output"), s.say("name"), ">"+s.say("value"), s.say("unit"), "", ">"+s.say("outputs.exact"), "", s.say("outputs.note"))
	exact := b.along().Outputs()
	for i, o := range outputs {
		s.text("A", exact[i].Label(), styleLabel)
		s.text("B", o.name, styleName)
		refused := none
		if o.name == "status" {
			refused = quoted(s.say("outputs.refused"))
		}
		s.formula("C", fmt.Sprintf("IF(inputs_allowed=1,%s,%s)", o.formula, refused), o.style)
		s.define("C", o.name)
		s.text("D", s.unit(exact[i].Unit, b), styleUnit)
		s.text(takeaway.ExactColumn, exact[i].Shown(), styleExact)
		words := ""
		if o.noted {
			words = s.say("output." + o.name)
		}
		s.text("H", words, styleNote)
		s.next(1)
	}
	s.text("A", s.say("certainty"), styleLabel)
	s.text("B", "certainty", styleName)
	s.formula("C", fmt.Sprintf("IF(inputs_allowed=1,CHOOSE(certainty_level+1,%s,%s,%s),%s)",
		quoted(s.say("certainty.close")), quoted(s.say("certainty.safe")), quoted(s.say("certainty.exact")), none), styleOutText)
	s.define("C", "certainty")
	s.text("H", s.say("certainty.note"), styleNote)
	s.next(1)
}
