package locale

func englishLearnWorking() map[Key]string {
	return map[Key]string{
		LearnWorkingNote:    "Everything over {months}. Inside, nothing is rounded on the way.",
		LearnWorkingRounded: "Round the numbers",
		LearnWorkingExact:   "Each amount is shown as it is; ≈ stands where one has no end.",
		LearnWorkingHidden:  "The numbers come after your guess.",
		LearnWorkingPlain:   "As plain text",
		LearnWorkingTerms:   "Terms: ",

		LearnStepSamePeriod: "All amounts cover the same {months}: there is nothing to convert.",
		LearnStepPeriod:     "{field} is given for {basis}: bring it to {months}.",
		LearnStepTaxable:    "Taxable income: stock pay and depreciation are deducted although no cash leaves; capex is not.",
		LearnStepNoTax:      "The tax rate is 0: tax is already among the other costs, or there is none.",
		LearnStepLoss:       "A loss pays no tax.",
		LearnStepTaxPaid:    "Tax is the rate times taxable income.",
		LearnStepLost:       "Revenue that leaves with the person counts less what it cost to earn.",
		LearnStepNet:        "A layoff saves that pay, less the revenue that is lost and what does the work instead.",
		LearnStepLarger:     "Breakeven is what is lacking divided by that saving, rounded up to a whole person: once before tax, once after it. Both must hold, so the larger count is the answer.",
		LearnStepNoSaving:   "A layoff costs at least as much cash as it saves: no number of layoffs helps.",
		LearnStepShield:     "After tax a layoff costs at least as much as it saves: no number of layoffs helps.",
		LearnStepPool:       "That is {n}: more than the {headcount} people there are.",
		LearnStepPeak:       "Free cash flow is highest at {n, plural, one {# layoff} other {# layoffs}}, with {amount}: it never gets there.",
		LearnStepProof:      "Proof: with N it is enough, with one fewer it is not.",
		LearnStepFirst:      "In the first {months} a layoff also costs severance, and saves nothing during {notice} of notice.",
		LearnStepFirstFlow:  "Before tax, one layoff then adds:",
		LearnStepFirstCount: "With that, and the severance deducted for tax, the first period alone takes {breakeven}.",
		LearnStepFirstNone:  "With that no number of layoffs is enough in the first period.",

		LearnTermTaxable:    "taxable income",
		LearnTermPerHead:    "pay per person",
		LearnTermNet:        "saving per layoff",
		LearnTermAfterTax:   "saving after tax",
		LearnTermFirst:      "saving in the first period",
		LearnTermBreakeven:  "N",
		LearnTermShort:      "lacking before tax",
		LearnTermShortTaxed: "lacking after tax",

		LearnBridge:      "From revenue to free cash flow",
		LearnBridgeNote:  "Each bar starts where the one above ends.",
		LearnBridgeTable: "The same as a table",
		LearnBridgeAlt:   "Waterfall chart. Revenue of {revenue} becomes free cash flow of {fcf}; the table below has each step.",
		LearnBridgeItem:  "Item",
		LearnBridgeValue: "Amount",
		LearnBridgeAfter: "What is left",
	}
}
