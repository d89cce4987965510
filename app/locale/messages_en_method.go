package locale

func englishMethod() map[Key]string {
	return map[Key]string{
		MethodTitle: "Method · Breakeven",
		MethodAbout: "What Breakeven reckons, by which formulas and definitions, on which sources, and how the page around an embed talks with it.",
		MethodHead:  "How Breakeven reckons, on what, and how to talk with it",
		MethodLead: "A company’s free cash flow over a period falls short of a target. How many jobs would have to go before it reaches the target, " +
			"and what else would close the same gap? Every step is exact: no rounding comes before the answer.",
		MethodContents: "On this page",

		MethodInputs: "What goes in",
		MethodInputsText: "A scenario has {n, plural, one {# input} other {# inputs}}. Money is in whole currency units, shares are of one. A {flow} covers a number of months, its {basis}: " +
			"1, 3, 6, 9 or 12; the period’s where none is given. News stories mix a quarter’s revenue with a year’s capex; here every flow says what it covers, " +
			"and is brought to the period.",
		MethodFlow:             "flow",
		MethodBasis:            "basis",
		MethodInputsTable:      "The inputs",
		MethodInput:            "Input",
		MethodWhat:             "What it is",
		MethodUnit:             "Unit",
		MethodAllowed:          "Allowed",
		MethodDefault:          "Default",
		MethodMeans:            "{label}: {note}",
		MethodUnitOf("months"): "months",
		MethodUnitOf("money"):  "money",
		MethodUnitOf("share"):  "share of one",
		MethodUnitOf("people"): "people",
		MethodUnitOf("person"): "money per person",
		MethodUnitOf("gpu"):    "money per GPU",
		MethodUnitFlow:         "{unit}, a flow",
		MethodNumber: "A number is text: an optional minus, 1 to 18 digits, and, where wanted, a point and 1 to 9 digits. What can’t be read is refused by the name of its field; " +
			"nothing is silently made to fit.",

		MethodResults: "What comes out",
		MethodLayoffs: "L is {layoffs}, the number that was announced or that a reader tries.",
		MethodProof: "{fcfatbreakeven} and {fcfonefewer} are FCF(N) and FCF(N − 1) at the breakeven, the proof. {firstperiod} has the status, the breakeven layoffs and " +
			"FCF₁(L) of the first period.",
		MethodOtherWay:     "The same gap, closed another way",
		MethodOtherWayText: "Nobody is laid off, and one thing alone changes. There are none where there is no gap.",
		MethodResultsCopy:  "The results as text, to copy",
		MethodResultsPlain: "The results as text",

		MethodRounding: "Rounding",
		MethodRoundingText: "Everything is decimal and exact on the way: nothing is divided before the last step, counts come from quotient and remainder, and limits are compared before anything " +
			"is rounded. Results have at most 6 decimals, rounded half to even. That is the very last step, and never changes a count or a status. What a page shows is shorter: " +
			"whole per cent in the sentence, amounts to a tenth of a billion. Boxes and {datavalue} have every digit.",

		MethodDefinitions: "Definitions",

		MethodAssumptions: "Assumptions",
		MethodAverage:     "Everybody in the pool costs the average, and who leaves, leaves at the start of the period.",
		MethodUnchanged: "Revenue, prices and all costs that are no inputs stay as they are; what leaves with a person is {lostrevenueperlayoff}, which is nothing until " +
			"somebody sets it.",
		MethodTax: "Tax is one rate on a positive taxable income. A loss pays none, and is not carried to another year. In the scenarios the rate is 0, because the tax that was paid " +
			"is inside operating cash flow already.",
		MethodSeverance: "Severance is deducted for tax like pay, and paid in cash in the first period.",
		MethodSeasons:   "A flow is the same in every month of its basis: a quarter is a fourth of its year. Seasons are left out.",

		MethodLimits:     "Limits",
		MethodLimitsHead: "Limits: what it does not do",
		MethodNoReason: "It does not say why a company lays people off, nor that layoffs pay for anything. It says what the arithmetic of two published figures would " +
			"ask for.",
		MethodNoForecast: "It does not forecast: no growth, no inflation, no discounting, no later years.",
		MethodNoMorale:   "It knows nothing of morale, hiring, attrition, law, or what work is worth.",
		MethodNoDebt:     "It takes no account of working capital that would move, of debt, dividends or buybacks.",
		MethodLeastSure: "An answer is as good as its least certain input. Where payroll or the pool is an estimate or a claim, the number of layoffs is one, too, however exactly " +
			"it is worked out.",

		MethodKnown: "How a value is known",
		MethodKnownText: "Every value of a scenario has a mark, which opens to its period, sum, note and sources. A value that a reader or an author moved loses it: the page says so, " +
			"and leads back.",
		MethodStatus("reported"):   "Published by the company, in a filing, a release or on a call.",
		MethodStatus("derived"):    "Arithmetic on other values, which is shown.",
		MethodStatus("estimate"):   "A guess, or a sum that rests on guesses. It never stands without the word.",
		MethodStatus("claimed"):    "Said by the press, or a forecast; nobody who must know has confirmed it.",
		MethodStatus("assumption"): "Chosen for the scenario.",
		MethodStatus("author"):     "Set in the link by whoever made the embed. It is not the scenario’s and has none of its sources.",

		MethodPresets: "Scenarios and their sources",
		MethodPresetsText: "The table has every value with its period, status, sum, note and a row for each source; the file is the scenario as it is published. In the workbook " +
			"the whole calculation stands as live formulas.",
		MethodFigures:  "Figures and sources (CSV)",
		MethodFile:     "The scenario’s file (JSON)",
		MethodWorkbook: "Workbook (XLSX)",
		MethodRows:     "Inputs and results (CSV)",
		MethodSources:  "{n, plural, one {# source} other {# sources}}",

		MethodVersion: "Version and changes",
		MethodVersionText: "This is model {model}: the number rises when the same scenario may get another answer. A program’s version is the fingerprint of its bytes, which citations name: " +
			"the classroom {classroom}, the full page {page}, embeds {embeds}, the studio {studio}.",
		MethodChangelog: "The changelog",
	}
}
