package locale

// englishSentences are the answer's words. A dash has a no-break space before
// it, so a line never starts with one.
var englishSentences = map[Key]string{
	SentenceOK: "It would take {breakeven}\u00a0— {share} of {pool}\u00a0— to bring {company}’s free cash flow " +
		"{target, plural, =0 {back to} other {to}} {target}.",
	SentenceOKShort: "It would take {breakeven} to bring {company}’s free cash flow " +
		"{target, plural, =0 {back to} other {to}} {target}.",
	SentenceMet:          "No layoffs are needed: {company}’s free cash flow is already {amount} above {target}.",
	SentenceMetExactly:   "No layoffs are needed: {company}’s free cash flow is already {target}.",
	SentenceExceedsPool:  "Laying off all {headcount} {pool} would not be enough: it would take {unconstrained}.",
	SentenceNoSaving:     "No number of layoffs would do it: each one costs {amount} more than it saves.",
	SentenceNoSavingEven: "No number of layoffs would do it: each one costs as much as it saves.",
	SentenceTaxShield:    "No number of layoffs would do it: each one costs more in tax than it saves in cash.",
	SentencePeak:         "Layoffs help only up to {best}, where free cash flow peaks {amount} short of {target}.",

	SentenceOK + ifSuffix: "it would take {breakeven}\u00a0— {share} of {pool}\u00a0— to bring {company}’s free cash flow " +
		"{target, plural, =0 {back to} other {to}} {target}.",
	SentenceOKShort + ifSuffix: "it would take {breakeven} to bring {company}’s free cash flow " +
		"{target, plural, =0 {back to} other {to}} {target}.",
	SentenceMet + ifSuffix:          "no layoffs are needed: {company}’s free cash flow is already {amount} above {target}.",
	SentenceMetExactly + ifSuffix:   "no layoffs are needed: {company}’s free cash flow is already {target}.",
	SentenceExceedsPool + ifSuffix:  "laying off all {headcount} {pool} would not be enough: it would take {unconstrained}.",
	SentenceNoSaving + ifSuffix:     "no number of layoffs would do it: each one costs {amount} more than it saves.",
	SentenceNoSavingEven + ifSuffix: "no number of layoffs would do it: each one costs as much as it saves.",
	SentenceTaxShield + ifSuffix:    "no number of layoffs would do it: each one costs more in tax than it saves in cash.",
	SentencePeak + ifSuffix:         "layoffs help only up to {best}, where free cash flow peaks {amount} short of {target}.",

	TriedClose:         " The {tried} {tried, plural, one {closes} other {close}} {closed}.",
	TriedEnough:        " The {tried} would be enough, with {amount} to spare.",
	TriedEnoughExactly: " The {tried} would be just enough.",
	TriedAdd:           " The {tried} would add {amount}.",
	TriedLose:          " The {tried} would lose {amount}.",
	TriedNothing:       " The {tried} would change nothing.",

	PhraseLayoffs:   "{n, plural, one {# layoff} other {# layoffs}}",
	PhraseAnnounced: "{n} announced",
	PhraseClaimed:   "{n} in press reports",
	PhraseLaidOff:   "{n} laid off",
	PhraseOfGap:     "{share} of the gap",
	PhraseZero:      "zero",

	ConditionSeveral:                     "With your figures, ",
	"condition.months":                   "Over {value}, ",
	"condition.revenue":                  "With revenue at {value}, ",
	"condition.variableCostRate":         "With variable costs at {value} of revenue, ",
	"condition.otherCosts":               "With other costs at {value}, ",
	"condition.payroll":                  "With payroll at {value}, ",
	"condition.stockPay":                 "With stock pay at {value}, ",
	"condition.headcount":                "With a headcount of {value}, ",
	"condition.capex":                    "With capex at {value}, ",
	"condition.depreciation":             "With depreciation at {value}, ",
	"condition.taxRate":                  "With cash tax at {value}, ",
	"condition.target":                   "With a target of {value}, ",
	"condition.severancePerLayoff":       "With severance at {value} a job, ",
	"condition.noticeMonths":             "With {value} of notice, ",
	"condition.lostRevenuePerLayoff":     "With lost revenue at {value} a job, ",
	"condition.replacementCostPerLayoff": "With replacements at {value} a job, ",
	"condition.layoffs":                  "With {value} laid off, ",
	"condition.gpuPrice":                 "With GPUs at {value} each, ",

	DeckAuthor: "{company}, {period}: {ocf} of operating cash flow, less {capex} of capex, left a free cash flow of {fcf}.",
	DeckOne:    "With your figure: {ocf} of operating cash flow, less {capex} of capex, leaves a free cash flow of {fcf}.",
	DeckSeveral: "With your figures: {ocf} of operating cash flow, less {capex} of capex, " +
		"leaves a free cash flow of {fcf}.",
}
