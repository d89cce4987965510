package workbook

import (
	"fmt"

	"breakeven/app/takeaway"
)

// writeMain writes the first sheet: inputs, steps, outputs.
func (b Book) writeMain(w *writer) {
	s := w.open(mainSheet, true, 34, 23, 24, 17, 14, 24, 4, 52)
	s.title(b.title())
	// Two lines that package takeaway finds by their cells.
	s.text("A", b.along().About(), styleLabel)
	s.next(1)
	s.formula("A", sentenceFormula, styleAnswer)
	s.try(s.file.MergeCell(s.name, s.at("A"), s.at("H")))
	s.try(s.file.SetRowHeight(s.name, s.row, 20))
	s.next(1)
	s.text("A", b.along().Warning(), styleLabel)
	b.writeInputs(s)
	b.writeSteps(s)
	b.writeOutputs(s)
}

// sentenceFormula is the answer in words. FIXED groups digits as the
// spreadsheet's own language does.
const sentenceFormula = `IF(inputs_allowed<>1,"An input is not allowed: see the ✗ beside it.",` +
	`IF(status="already-met","Free cash flow reaches the target with nobody laid off.",` +
	`IF(status="no-saving","No number of layoffs reaches the target: a layoff saves no cash.",` +
	`IF(status="tax-shield-loss","No number of layoffs reaches the target: each saves cash, but costs more in tax.",` +
	`IF(status="ok","It takes "&FIXED(breakevenLayoffs,0)&" layoffs of "&FIXED(headcount,0)&" people to bring free cash flow to the target.",` +
	`IF(status="exceeds-pool","All "&FIXED(headcount,0)&" people are not enough: it would take "&FIXED(unconstrainedLayoffs,0)&" layoffs.",` +
	`"No number of layoffs reaches the target: free cash flow rises, then falls again before it gets there."))))))` +
	`&IF(inputs_allowed<>1,"",IF(certainty="too close"," (Too close for a spreadsheet to be sure: see Notes.)",""))`

// fcfFormula is free cash flow with so many layoffs, each of which saves and
// is taxed so much.
func fcfFormula(saving, taxable, layoffs string) string {
	return fmt.Sprintf("C_0+%s*%s-taxRate*MAX(0,X_0+%s*%s)", saving, layoffs, taxable, layoffs)
}

// step is one line of the calculation.
type step struct {
	label, name, formula string
	style                style
	words                string
}

var steps = []step{
	{"Share of revenue kept", "kept", "ROUND(1-variableCostRate,9)", styleShare, "1 − v: what is left of a unit of revenue after its variable costs"},
	{"Revenue after variable costs", "margin", "revenue_in_period*kept", styleMoney, "revenue·(1−v)"},
	{"Cash before tax, nobody laid off", "C_0", "margin-otherCosts_in_period-payroll_in_period-capex_in_period", styleMoney, "C0 = revenue·(1−v) − other costs − payroll − capex"},
	{"Taxable income, nobody laid off", "X_0", "margin-otherCosts_in_period-payroll_in_period-stockPay_in_period-depreciation_in_period", styleMoney, "X0 = revenue·(1−v) − other costs − payroll − stock pay − depreciation"},
	{"Tax, nobody laid off", "tax_0", "taxRate*MAX(0,X_0)", styleMoney, "t·max(0, X0): a loss pays none"},
	{"Free cash flow, nobody laid off", "FCF_0", "C_0-tax_0", styleMoney, "FCF(0) = C0 − t·max(0, X0)"},
	{"Pay per head", "c_", "payroll_in_period/headcount", styleMoney, "c = payroll ÷ headcount"},
	{"Stock pay per head", "q_", "stockPay_in_period/headcount", styleMoney, "q = stock pay ÷ headcount"},
	{"Cash saved by a layoff", "u_", "c_-kept*lostRevenuePerLayoff_in_period-replacementCostPerLayoff_in_period", styleMoney, "u = c − (1−v)·lost revenue − replacement"},
	{"Taxable income added by a layoff", "e_", "u_+q_", styleMoney, "e = u + q"},
	{"Line A, no tax paid: at 0 layoffs", "A_0", "C_0", styleMoney, "A(N) = C0 + u·N"},
	{"Line A: per layoff", "A_step", "u_", styleMoney, "u"},
	{"Line B, tax paid: at 0 layoffs", "B_0", "C_0-taxRate*X_0", styleMoney, "B(N) = (C0 − t·X0) + (u − t·e)·N"},
	{"Line B: per layoff", "B_step", "u_-taxRate*e_", styleMoney, "u − t·e. Free cash flow is the lower line: FCF(N) = min(A(N), B(N))"},
	{"First period: share of it worked off", "phi_", "(months-noticeMonths)/months", styleShare, "φ = (months − notice) ÷ months"},
	{"First period: cash saved by a layoff", "u_first", "phi_*u_-severancePerLayoff", styleMoney, "φ·u − severance"},
	{"First period: taxable income added", "e_first", "phi_*e_-severancePerLayoff", styleMoney, "φ·(u + q) − severance"},
	{"Income that would close the gap", "income_needed", "MAX(0,target-A_0,(target-B_0)/ROUND(1-taxRate,9))", styleMoney, "max(target − A(0), (target − B(0)) ÷ (1−t)): before tax, nobody laid off"},
}

func (b Book) writeSteps(s *sheet) {
	s.section("How it is worked out")
	s.head("Step", "Name", ">Value", "Unit", "Formula")
	for _, st := range steps {
		s.text("A", st.label, styleLabel)
		s.text("B", st.name, styleName)
		s.formula("C", st.formula, st.style)
		s.define("C", st.name)
		unit := b.along().Money()
		if st.style == styleShare {
			unit = "share of one"
		}
		s.text("D", unit, styleUnit)
		s.text("E", st.words, styleLabel)
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
	words         string
}

// outputs are the model's, in its order, each as a formula.
var outputs = []output{
	{"fcf", "ROUND(FCF_0,6)", styleOutMoney, ""},
	{"gap", "ROUND(w_gap/w_unit,6)", styleOutMoney, ""},
	{"status", "run_status", styleOutText, "ok, or why no number in the pool is the answer"},
	{"breakevenLayoffs", "IF(" + reached + ",run_least," + none + ")", styleOutCount, "the least whole number that reaches the target"},
	{"shareOfHeadcount", "IF(ISNUMBER(breakevenLayoffs),breakevenLayoffs/headcount," + none + ")", styleOutShare, ""},
	{"fcfAtBreakeven", "IF(ISNUMBER(breakevenLayoffs),ROUND(" + fcfFormula("u_", "e_", "breakevenLayoffs") + ",6)," + none + ")", styleOutMoney, "the proof: not below the target …"},
	{"fcfOneFewer", "IF(ISNUMBER(breakevenLayoffs),IF(breakevenLayoffs>0,ROUND(" + fcfFormula("u_", "e_", "(breakevenLayoffs-1)") + ",6)," + none + ")," + none + ")", styleOutMoney, "… which is below it"},
	{"unconstrainedLayoffs", `IF(status="exceeds-pool",run_least,` + none + ")", styleOutCount, ""},
	{"best_layoffs", "peak_layoffs", styleOutCount, "the lowest such number in the pool"},
	{"best_fcf", "ROUND(" + fcfFormula("u_", "e_", "peak_layoffs") + ",6)", styleOutMoney, ""},
	{"fcfAfterLayoffs", "ROUND(" + fcfFormula("u_", "e_", "layoffs") + ",6)", styleOutMoney, "every period once they have left"},
	{"gapClosedShare", "IF(" + short + ",w_gain/(w_gap*w_people)," + none + ")", styleOutShare, ""},
	{"firstPeriod_status", "first_status", styleOutText, "with severance and notice"},
	{"firstPeriod_breakevenLayoffs", `IF(OR(first_status="already-met",first_status="ok"),first_least,` + none + ")", styleOutCount, ""},
	{"firstPeriod_fcfAfterLayoffs", "ROUND(" + fcfFormula("u_first", "e_first", "layoffs") + ",6)", styleOutMoney, ""},
	{"paybackMonths", "payback_count", styleOutCount, ""},
	{"capexCut_amount", "IF(" + short + ",gap," + none + ")", styleOutMoney, ""},
	{"capexCut_share", "IF(AND(" + short + ",capex>0),gap/capex_in_period," + none + ")", styleOutShare, "may be above 100 %"},
	{"revenueGrowth_amount", "IF(AND(" + short + ",kept>0),ROUND(income_needed/kept,6)," + none + ")", styleOutMoney, "none where all revenue is spent earning it"},
	{"revenueGrowth_share", "IF(AND(ISNUMBER(revenueGrowth_amount),revenue>0),revenueGrowth_amount/revenue_in_period," + none + ")", styleOutShare, ""},
	{"payCut_amount", "IF(AND(" + short + ",pay_is_enough=1),ROUND(income_needed,6)," + none + ")", styleOutMoney, "none where it would exceed payroll"},
	{"payCut_share", "IF(AND(ISNUMBER(payCut_amount),payroll>0),payCut_amount/payroll_in_period," + none + ")", styleOutShare, ""},
	{"gpusForgone", "IF(" + short + ",forgone_count," + none + ")", styleOutCount, ""},
	{"gpusFunded", "funded_count", styleOutCount, ""},
}

func (b Book) writeOutputs(s *sheet) {
	s.section("What comes out")
	s.head("Output", "Name", ">Value", "Unit", "", ">As exported, exactly", "", "What it is")
	exact := b.along().Outputs()
	for i, o := range outputs {
		s.text("A", exact[i].Label(), styleLabel)
		s.text("B", o.name, styleName)
		refused := none
		if o.name == "status" {
			refused = `"inputs"`
		}
		s.formula("C", fmt.Sprintf("IF(inputs_allowed=1,%s,%s)", o.formula, refused), o.style)
		s.define("C", o.name)
		s.text("D", exact[i].Unit, styleUnit)
		s.text(takeaway.ExactColumn, exact[i].Shown(), styleExact)
		s.text("H", o.words, styleNote)
		s.next(1)
	}
	s.text("A", "How sure status and counts are", styleLabel)
	s.text("B", "certainty", styleName)
	s.formula("C", `IF(inputs_allowed=1,CHOOSE(certainty_level+1,"too close","safe","exact"),`+none+")", styleOutText)
	s.define("C", "certainty")
	s.text("H", "exact, safe, or too close for a spreadsheet: see Notes", styleNote)
	s.next(1)
}
