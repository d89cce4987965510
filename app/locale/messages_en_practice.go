package locale

func englishPracticeQuestions() map[Key]string {
	return map[Key]string{
		PracticeLevelOneStep:      "Free cash flow in one step",
		PracticeLevelRoundedUp:    "The gap, and how many layoffs close it",
		PracticeLevelMixedPeriods: "Amounts over different months",
		PracticeLevelFirstPeriod:  "Severance and notice",
		PracticeLevelTaxed:        "Tax",
		PracticeLevelStockPay:     "Stock pay, and where tax begins",
		PracticeLevelBackwards:    "Backwards: which capex?",

		PracticeAskCash: "In a year {company} earns revenue of {revenue}. It pays its people {payroll}, its other costs are " +
			"{othercosts}, and it spends {capex} on capex. It pays no tax. What is its free cash flow?",
		PracticeAskCashDepreciation: "In a year {company} earns revenue of {revenue}. It pays its people {payroll}, its other costs " +
			"are {othercosts}, it books depreciation of {depreciation}, and it spends {capex} on capex. It pays no tax. " +
			"What is its free cash flow?",
		PracticeAskGap: "In a year {company} earns revenue of {revenue}. It pays its people {payroll}, its other costs are " +
			"{othercosts}, and it spends {capex} on capex. It pays no tax, and wants free cash flow of {target}. How large is the gap?",

		PracticeAskLayoffs: "In a year {company} earns revenue of {revenue}. It pays its {headcount} people {payroll}, its other " +
			"costs are {othercosts}, and it spends {capex} on capex. It pays no tax. What is the least number of layoffs that " +
			"brings its free cash flow for a year to zero or above?",
		PracticeAskLayoffsTarget: "In a year {company} earns revenue of {revenue}. It pays its {headcount} people {payroll}, its " +
			"other costs are {othercosts}, and it spends {capex} on capex. It pays no tax. What is the least number of layoffs " +
			"that brings its free cash flow for a year to {target} or above?",
		PracticeAskShare: "In a year {company} earns revenue of {revenue}. It pays its {headcount} people {payroll}, its other " +
			"costs are {othercosts}, and it spends {capex} on capex. It pays no tax. It announces {layoffs, plural, one {# layoff} " +
			"other {# layoffs}}. What percentage of the gap to a free cash flow of zero do they close in a year? " +
			"Up to {tolerance} of the gap too much or too little is near enough.",

		PracticeAskPeriodCash: "{company} earns revenue of {revenue} in {revenuebasis} and has other costs of {othercosts} in " +
			"{othercostsbasis}. It pays its people {payroll} in {payrollbasis}, and spends {capex} on capex in {capexbasis}. " +
			"It pays no tax. What is its free cash flow in {months}?",
		PracticeAskPeriodLayoffs: "{company} earns revenue of {revenue} in {revenuebasis} and has other costs of {othercosts} in " +
			"{othercostsbasis}. It pays its {headcount} people {payroll} in {payrollbasis}, and spends {capex} on capex in " +
			"{capexbasis}. It pays no tax. What is the least number of layoffs that brings its free cash flow in {months} to zero or above?",

		PracticeAskFirstLayoffs: "In {months} {company} earns revenue of {revenue}. It pays its {headcount} people {payroll}, its " +
			"other costs are {othercosts}, and it spends {capex} on capex. It pays no tax. Whoever is laid off gets severance of " +
			"{severanceperlayoff} and is still paid for {noticemonths}. What is the least number of layoffs that brings free cash " +
			"flow to zero or above in the {months} in which people leave?",
		PracticeAskFirstCash: "In {months} {company} earns revenue of {revenue}. It pays its {headcount} people {payroll}, its other " +
			"costs are {othercosts}, and it spends {capex} on capex. It pays no tax. It lays off {layoffs, plural, one {# person} " +
			"other {# people}}, each of whom gets severance of {severanceperlayoff} and is still paid for {noticemonths}. What is " +
			"its free cash flow in the {months} in which they leave?",

		PracticeAskTaxCash: "In a year {company} earns revenue of {revenue}. It pays its people {payroll}, its other costs are " +
			"{othercosts}, it books depreciation of {depreciation}, and it spends {capex} on capex. A positive taxable income is " +
			"taxed at {taxrate}. What is its free cash flow?",
		PracticeAskTaxLayoffs: "In a year {company} earns revenue of {revenue}. It pays its {headcount} people {payroll}, its other " +
			"costs are {othercosts}, it books depreciation of {depreciation}, and it spends {capex} on capex. A positive taxable " +
			"income is taxed at {taxrate}. What is the least number of layoffs that brings its free cash flow for a year to zero or above?",

		PracticeAskStockCash: "In a year {company} earns revenue of {revenue}. It pays its people {payroll} in cash and {stockpay} in " +
			"shares, its other costs are {othercosts}, and it spends {capex} on capex. A positive taxable income is taxed at " +
			"{taxrate}; nothing is depreciated. What is its free cash flow?",
		PracticeAskStockLayoffs: "In a year {company} earns revenue of {revenue}. It pays its {headcount} people {payroll} in cash and " +
			"{stockpay} in shares, its other costs are {othercosts}, and it spends {capex} on capex. A positive taxable income is " +
			"taxed at {taxrate}; nothing is depreciated. What is the least number of layoffs that brings its free cash flow for a " +
			"year to zero or above?",

		PracticeAskCapex: "In a year {company} earns revenue of {revenue}. It pays its {headcount} people {payroll}, and its other " +
			"costs are {othercosts}. It pays no tax. It plans {layoffs, plural, one {# layoff} other {# layoffs}} and capex of " +
			"{capex}, which do not match. With which capex would those layoffs be just enough for a free cash flow of zero?",
		PracticeAskCapexNear: "In a year {company} earns revenue of {revenue}. It pays its {headcount} people {payroll}, and its other " +
			"costs are {othercosts}. It pays no tax. It plans {layoffs, plural, one {# layoff} other {# layoffs}} and capex of " +
			"{capex}, which do not match. With which capex would those layoffs be just enough for a free cash flow of zero? Up to " +
			"{tolerance} too much or too little is near enough.",
		PracticeAskPeriodCapex: "In {months} {company} earns revenue of {revenue}, and its other costs are {othercosts}. It pays its " +
			"{headcount} people {payroll} in {payrollbasis}. It pays no tax. For the {months} it plans {layoffs, plural, " +
			"one {# layoff} other {# layoffs}} and capex of {capex}, which do not match. With which capex in {months} would those " +
			"layoffs be just enough for a free cash flow of zero?",

		PracticeRight:  "Right.",
		PracticeWrong:  "Not yet. Try again, or take a hint.",
		PracticeUnit:   "The digits are right. Write the whole amount, or its unit behind it.",
		PracticeDigits: "That is rounded. Write every digit of the amount.",

		PracticeCodeLetter: "A result code has only letters and digits, such as 22NV-VX5K-WNF5, and no vowels. Look at it once more.",
		PracticeCodeLength: "A result code has twelve letters and digits, in three groups of four.",
		PracticeCodeSlip:   "There is a slip in this code. Look at it once more, letter by letter.",
		PracticeCodeNewer:  "This code comes from a newer series of problems. Reload the page to get it.",
	}
}
