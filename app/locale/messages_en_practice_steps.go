package locale

func englishPracticeSteps() map[Key]string {
	return map[Key]string{
		PracticeHintNumbers: "Put the numbers in: {sum}.",

		PracticeHintCash:        "Free cash flow is what is left of revenue once everything that costs cash is paid, capex too.",
		PracticeHintCashFormula: "Free cash flow = revenue − other costs − payroll − capex.",
		PracticeHintNoCash:      "Ask of each amount whether cash leaves the company. Depreciation is only booked.",

		PracticeHintGap:        "First find the gap: the target, here {target}, minus free cash flow with nobody laid off.",
		PracticeHintGapZero:    "First find the gap: what free cash flow with nobody laid off falls short of zero.",
		PracticeHintSaving:     "One layoff saves one person’s pay: {sum}.",
		PracticeHintRoundUp:    "Divide the gap by what one layoff saves. People are whole, and the gap has to be closed: round up.",
		PracticeHintDivideLast: "Pay per person is no round number. Keep every digit, or multiply first and divide last.",
		PracticeHintShare:      "Compare what the layoffs save in a year with the gap.",

		PracticeHintPeriods: "The amounts cover different lengths of time. The question is about {months}: bring each amount to that first.",
		PracticeHintBring: "Divide an amount by the months that it covers, and multiply by the months of the question. " +
			"For payroll: {sum}.",
		PracticeHintPeriodPay: "One layoff saves one person’s pay for {months}: {sum}.",

		PracticeHintFirst:     "In the period in which people leave, a layoff saves less than later: notice and severance cost cash first.",
		PracticeHintNotice:    "Of {months}, a layoff saves pay only after {noticemonths}: {sum}.",
		PracticeHintSeverance: "Take severance off what a layoff saves after notice.",

		PracticeHintTax:         "Tax is due on taxable income, and only where that is above zero.",
		PracticeHintIncome:      "Taxable income = revenue − other costs − payroll − depreciation. Capex is not deducted.",
		PracticeHintCashTax:     "Free cash flow = revenue − other costs − payroll − capex − tax.",
		PracticeHintTaxedSaving: "Pay that is saved raises taxable income. Of each layoff’s saving, {taxrate} goes to tax.",

		PracticeHintStock:       "Pay in shares costs no cash, but it is deducted for tax.",
		PracticeHintStockIncome: "Taxable income = revenue − other costs − payroll − stock pay. Capex is not deducted.",
		PracticeHintStockSaving: "While tax is paid, a layoff saves one person’s cash pay, less tax on that person’s cash pay and stock pay: " +
			"neither can be deducted any more.",
		PracticeHintKink: "Taxable income is below zero at first, so no tax is paid. Layoffs raise it, and from some number on tax is due.",
		PracticeHintKinkLine: "Reckon as if tax were paid from the first layoff, but with tax on the loss paid back: the loss spares that " +
			"much tax later.",

		PracticeHintBackwards:   "Free cash flow is to be zero, so capex may be as much as everything else brings in.",
		PracticeHintBackFormula: "Capex = revenue − other costs − payroll + what the layoffs save.",

		PracticeStepCash:        "Free cash flow: {sum}.",
		PracticeStepNoCash:      "Depreciation of {depreciation} costs no cash, so it stays out.",
		PracticeStepGap:         "Gap: {sum}.",
		PracticeStepSaving:      "One layoff saves {sum}.",
		PracticeStepCount:       "Layoffs: {sum}. Rounded up, that is {answer}.",
		PracticeStepSaved:       "The {layoffs, plural, one {# layoff saves} other {# layoffs save}} {sum}.",
		PracticeStepShare:       "Share of the gap: {sum}.",
		PracticeStepBring:       "For {months}, {term}: {sum}.",
		PracticeStepNotice:      "After notice, one layoff saves {sum}.",
		PracticeStepSeverance:   "Less severance: {sum}.",
		PracticeStepFirstCash:   "Free cash flow with the layoffs: {sum}.",
		PracticeStepIncome:      "Taxable income: {sum}.",
		PracticeStepTax:         "Tax: {sum}.",
		PracticeStepLoss:        "That is a loss: no tax is paid.",
		PracticeStepCashTax:     "Free cash flow after tax: {sum}.",
		PracticeStepTaxedSaving: "After tax, one layoff saves {sum}.",
		PracticeStepStockEach:   "One person’s stock pay: {sum}.",
		PracticeStepKink:        "The loss ends after {sum} layoffs. From there on tax is paid, and that is not yet enough.",
		PracticeStepKinkLine:    "The loss spares tax on its amount. What is left of the gap: {sum}.",
		PracticeStepOperating:   "Cash before capex, with nobody laid off: {sum}.",
		PracticeStepCapex:       "Capex: {sum}.",
	}
}
