package web

import (
	"html/template"

	"breakeven/app/locale"
)

// What the engine reckons, as the page on the method lists it. Each formula is
// one text, which is copied as it stands and drawn by [mathOf]; package calc
// says the same to programmers, and tests hold the equivalents to it.

// formula is one line: a text, and when it holds or what it says, "" for nothing.
type formula struct {
	Text string
	Note locale.Key
}

// Drawn is the formula as MathML.
func (f formula) Drawn() template.HTML { return mathOf(f.Text) }

// drawnFormula is one with its note in a language.
type drawnFormula struct {
	Drawn template.HTML
	Note  string
}

// Formulas are those of a step.
func (w speaker) Formulas(step string) []drawnFormula {
	var list []drawnFormula
	for _, f := range formulasOf[step] {
		list = append(list, drawnFormula{f.Drawn(), w.note(f)})
	}
	return list
}

// Plain is all formulas of some steps as text, to copy.
func (w speaker) Plain(steps ...string) string {
	text := ""
	for _, step := range steps {
		for _, f := range formulasOf[step] {
			text += f.Text
			if note := w.note(f); note != "" {
				text += "    (" + note + ")"
			}
			text += "\n"
		}
	}
	return text
}

func (w speaker) note(f formula) string {
	if f.Note == "" {
		return ""
	}
	return w.loc.Text(f.Note)
}

// formulasOf are the steps, by the names that the page's template has for them.
var formulasOf = map[string][]formula{
	"period": {
		{"X = x × months ÷ basis", locale.NoteEveryFlow},
	},
	"layoff": {
		{"c = payroll ÷ headcount", locale.NoteCashPay},
		{"q = stockPay ÷ headcount", locale.NoteStockPay},
		{"u = c − (1 − v) × ℓ − a", locale.NoteSaves},
		{"e = u + q", locale.NoteTaxable},
	},
	"cash": {
		{"C₀ = revenue × (1 − v) − otherCosts − payroll − capex", locale.NoteBeforeTax},
		{"X₀ = revenue × (1 − v) − otherCosts − payroll − stockPay − depreciation", locale.NoteIncome},
		{"FCF(N) = C₀ + u × N − t × max(0, X₀ + e × N)", locale.NoteLoss},
		{"FCF(N) = min(A(N), B(N))", locale.NoteLower},
		{"A(N) = C₀ + u × N", locale.NoteNoTax},
		{"B(N) = (C₀ − t × X₀) + (u − t × e) × N", locale.NoteTaxPaid},
	},
	"first": {
		{"φ = (months − noticeMonths) ÷ months", locale.NoteNotice},
		{"u₁ = φ × u − s", ""},
		{"e₁ = φ × (u + q) − s", ""},
		{"FCF₁(N) = C₀ + u₁ × N − t × max(0, X₀ + e₁ × N)", locale.NoteSame},
	},
	"answer": {
		{"N ≥ ⌈(target − α) ÷ β⌉", locale.NoteRising},
		{"N ≤ ⌊(α − target) ÷ (−β)⌋", locale.NoteFalling},
		{"α ≥ target", locale.NoteLevel},
		{"FCF(N) ≥ target > FCF(N − 1)", locale.NoteLeast},
	},
	"results": {
		{"fcf = FCF(0)", ""},
		{"gap = max(0, target − FCF(0))", ""},
		{"shareOfHeadcount = breakevenLayoffs ÷ headcount", ""},
		{"fcfAfterLayoffs = FCF(L)", ""},
		{"gapClosedShare = (FCF(L) − FCF(0)) ÷ gap", locale.NoteNoGap},
		{"paybackMonths = ⌈months × (FCF(L) − FCF₁(L)) ÷ (FCF(L) − FCF(0))⌉", locale.NotePayback},
		{"gpusFunded = ⌊(FCF(L) − FCF(0)) × 12 ÷ (months × gpuPrice)⌋", locale.NoteYear},
	},
	"equivalents": {
		{"capexCut = gap", locale.NoteCapexShare},
		{"revenueGrowth = max((target − A(0)) ÷ (1 − v), (target − B(0)) ÷ ((1 − v) × (1 − t)))", locale.NoteRevenueShare},
		{"payCut = max(target − A(0), (target − B(0)) ÷ (1 − t))", locale.NotePayrollShare},
		{"gpusForgone = ⌈gap ÷ gpuPrice⌉", ""},
	},
}
