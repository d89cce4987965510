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

	SentenceOK.If(): "it would take {breakeven}\u00a0— {share} of {pool}\u00a0— to bring {company}’s free cash flow " +
		"{target, plural, =0 {back to} other {to}} {target}.",
	SentenceOKShort.If(): "it would take {breakeven} to bring {company}’s free cash flow " +
		"{target, plural, =0 {back to} other {to}} {target}.",
	SentenceMet.If():          "no layoffs are needed: {company}’s free cash flow is already {amount} above {target}.",
	SentenceMetExactly.If():   "no layoffs are needed: {company}’s free cash flow is already {target}.",
	SentenceExceedsPool.If():  "laying off all {headcount} {pool} would not be enough: it would take {unconstrained}.",
	SentenceNoSaving.If():     "no number of layoffs would do it: each one costs {amount} more than it saves.",
	SentenceNoSavingEven.If(): "no number of layoffs would do it: each one costs as much as it saves.",
	SentenceTaxShield.If():    "no number of layoffs would do it: each one costs more in tax than it saves in cash.",
	SentencePeak.If():         "layoffs help only up to {best}, where free cash flow peaks {amount} short of {target}.",

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

	ConditionSeveral:                      "With your figures, ",
	Condition("months"):                   "Over {value}, ",
	Condition("revenue"):                  "With revenue at {value}, ",
	Condition("variableCostRate"):         "With variable costs at {value} of revenue, ",
	Condition("otherCosts"):               "With other costs at {value}, ",
	Condition("payroll"):                  "With payroll at {value}, ",
	Condition("stockPay"):                 "With stock pay at {value}, ",
	Condition("headcount"):                "With a headcount of {value}, ",
	Condition("capex"):                    "With capex at {value}, ",
	Condition("depreciation"):             "With depreciation at {value}, ",
	Condition("taxRate"):                  "With cash tax at {value}, ",
	Condition("target"):                   "With a target of {value}, ",
	Condition("severancePerLayoff"):       "With severance at {value} a job, ",
	Condition("noticeMonths"):             "With {value} of notice, ",
	Condition("lostRevenuePerLayoff"):     "With lost revenue at {value} a job, ",
	Condition("replacementCostPerLayoff"): "With replacements at {value} a job, ",
	Condition("layoffs"):                  "With {value} laid off, ",
	Condition("gpuPrice"):                 "With GPUs at {value} each, ",

	DeckAuthor: "{company}, {period}: {ocf} of operating cash flow, less {capex} of capex, left a free cash flow of {fcf}.",
	DeckOne:    "With your figure: {ocf} of operating cash flow, less {capex} of capex, leaves a free cash flow of {fcf}.",
	DeckSeveral: "With your figures: {ocf} of operating cash flow, less {capex} of capex, " +
		"leaves a free cash flow of {fcf}.",
}
