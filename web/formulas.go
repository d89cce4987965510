package web

import "html/template"

// What the engine reckons, as the page on the method lists it. Each formula is
// one text, which is copied as it stands and drawn by [mathOf]; package calc
// says the same to programmers, and tests hold the equivalents to it.

// formula is one line: a text, and when it holds or what it says.
type formula struct{ Text, Note string }

// Drawn is the formula as MathML.
func (f formula) Drawn() template.HTML { return mathOf(f.Text) }

// formulas are those of one step.
type formulas []formula

// Plain is all of them as text, to copy.
func (list formulas) Plain() string {
	text := ""
	for _, f := range list {
		text += f.Text
		if f.Note != "" {
			text += "    (" + f.Note + ")"
		}
		text += "\n"
	}
	return text
}

// formulasOf are the steps, by the names that the page's template has for them.
var formulasOf = map[string]formulas{
	"period": {
		{"X = x × months ÷ basis", "for every flow x"},
	},
	"layoff": {
		{"c = payroll ÷ headcount", "cash pay of one person"},
		{"q = stockPay ÷ headcount", "stock pay of one person"},
		{"u = c − (1 − v) × ℓ − a", "cash before tax that a layoff saves"},
		{"e = u + q", "what it adds to taxable income"},
	},
	"cash": {
		{"C₀ = revenue × (1 − v) − otherCosts − payroll − capex", "cash before tax, nobody laid off"},
		{"X₀ = revenue × (1 − v) − otherCosts − payroll − stockPay − depreciation", "taxable income, nobody laid off"},
		{"FCF(N) = C₀ + u × N − t × max(0, X₀ + e × N)", "a loss pays no tax"},
		{"FCF(N) = min(A(N), B(N))", "the lower of two straight lines"},
		{"A(N) = C₀ + u × N", "the line on which no tax is paid"},
		{"B(N) = (C₀ − t × X₀) + (u − t × e) × N", "the line on which tax is paid"},
	},
	"first": {
		{"φ = (months − noticeMonths) ÷ months", "the share of the period that is not notice"},
		{"u₁ = φ × u − s", ""},
		{"e₁ = φ × (u + q) − s", ""},
		{"FCF₁(N) = C₀ + u₁ × N − t × max(0, X₀ + e₁ × N)", "with the same C₀ and X₀"},
	},
	"answer": {
		{"N ≥ ⌈(target − α) ÷ β⌉", "where β > 0"},
		{"N ≤ ⌊(α − target) ÷ (−β)⌋", "where β < 0; there is none where α < target"},
		{"α ≥ target", "where β = 0; else there is none"},
		{"FCF(N) ≥ target > FCF(N − 1)", "the proof that N is the least"},
	},
	"results": {
		{"fcf = FCF(0)", ""},
		{"gap = max(0, target − FCF(0))", ""},
		{"shareOfHeadcount = breakevenLayoffs ÷ headcount", ""},
		{"fcfAfterLayoffs = FCF(L)", ""},
		{"gapClosedShare = (FCF(L) − FCF(0)) ÷ gap", "none where there is no gap"},
		{"paybackMonths = ⌈months × (FCF(L) − FCF₁(L)) ÷ (FCF(L) − FCF(0))⌉", "with φ = 1, for severance alone; none where L = 0 or L saves nothing"},
		{"gpusFunded = ⌊(FCF(L) − FCF(0)) × 12 ÷ (months × gpuPrice)⌋", "a year; none where it is negative"},
	},
	"equivalents": {
		{"capexCut = gap", "its share is of capex"},
		{"revenueGrowth = max((target − A(0)) ÷ (1 − v), (target − B(0)) ÷ ((1 − v) × (1 − t)))", "its share is of revenue; none where v = 1"},
		{"payCut = max(target − A(0), (target − B(0)) ÷ (1 − t))", "its share is of payroll; none where it exceeds payroll"},
		{"gpusForgone = ⌈gap ÷ gpuPrice⌉", ""},
	},
}
