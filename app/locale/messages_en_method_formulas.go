package locale

func englishMethodFormulas() map[Key]string {
	return map[Key]string{
		MethodFormulas:     "Formulas",
		MethodFormulasText: "Each flow is brought to the period first.",
		MethodOneLayoff:    "One layoff",
		MethodLetters:      "v is {variablecostrate}, ℓ {lostrevenueperlayoff}, a {replacementcostperlayoff}, s {severanceperlayoff}, t {taxrate}.",
		MethodWithN:        "Free cash flow with N layoffs",
		MethodTwoLines: "Since it is the lower of two straight lines, free cash flow can rise with the layoffs and then fall: each one also gives up the tax deduction of that person’s " +
			"stock pay. This is the {runrate}, as every period looks once people have left.",
		MethodRunRate:       "run rate",
		MethodFirst:         "The first period",
		MethodFirstText:     "In the period in which they leave, severance is paid, and the months of notice save nothing.",
		MethodFormulasCopy:  "All these formulas as text, to copy",
		MethodFormulasPlain: "All these formulas as text",

		MethodAnswer: "The answer, and its six kinds",
		MethodAnswerText: "The {breakeven} are the least whole number N from 0 to the headcount with FCF(N) ≥ target. Each of the two lines, written α + β × N, " +
			"bounds it:",
		MethodBreakeven:   "breakeven layoffs",
		MethodBoundsCopy:  "The bounds as text, to copy",
		MethodBoundsPlain: "The bounds as text",
		MethodKinds: "The larger of the lower bounds is the answer where it is not above the smaller of the upper ones. The kind of answer, {status}, is the first " +
			"of these that holds:",
		MethodStatusIs("already-met"):     "{status}: FCF(0) ≥ target. The breakeven is 0 layoffs.",
		MethodStatusIs("no-saving"):       "{status}: A(0) < target and u ≤ 0. A layoff saves no cash.",
		MethodStatusIs("tax-shield-loss"): "{status}: B(0) < target and u − t × e ≤ 0. A layoff saves cash, but costs more in tax.",
		MethodStatusIs("ok"):              "{status}: there is an N from 0 to the headcount.",
		MethodStatusIs("exceeds-pool"):    "{status}: only a whole number above the headcount would do. {unconstrainedlayoffs} is the least of them.",
		MethodStatusIs("peak-below-target"): "{status}: free cash flow rises, and falls again before it gets there, or no whole number hits the narrow stretch " +
			"where it would.",
		MethodBest: "{best} is the N from 0 to the headcount with the highest free cash flow, the lowest such N on a tie, and that free cash flow. It is always given.",

		NoteEveryFlow:    "for every flow x",
		NoteCashPay:      "cash pay of one person",
		NoteStockPay:     "stock pay of one person",
		NoteSaves:        "cash before tax that a layoff saves",
		NoteTaxable:      "what it adds to taxable income",
		NoteBeforeTax:    "cash before tax, nobody laid off",
		NoteIncome:       "taxable income, nobody laid off",
		NoteLoss:         "a loss pays no tax",
		NoteLower:        "the lower of two straight lines",
		NoteNoTax:        "the line on which no tax is paid",
		NoteTaxPaid:      "the line on which tax is paid",
		NoteNotice:       "the share of the period that is not notice",
		NoteSame:         "with the same C₀ and X₀",
		NoteRising:       "where β > 0",
		NoteFalling:      "where β < 0; there is none where α < target",
		NoteLevel:        "where β = 0; else there is none",
		NoteLeast:        "the proof that N is the least",
		NoteNoGap:        "none where there is no gap",
		NotePayback:      "with φ = 1, for severance alone; none where L = 0 or L saves nothing",
		NoteYear:         "a year; none where it is negative",
		NoteCapexShare:   "its share is of capex",
		NoteRevenueShare: "its share is of revenue; none where v = 1",
		NotePayrollShare: "its share is of payroll; none where it exceeds payroll",
	}
}
