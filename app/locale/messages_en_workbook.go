package locale

func englishWorkbook() map[Key]string {
	return map[Key]string{ // The file, its sheets, words that stand in several.
		Workbook("name"):            "Name",
		Workbook("value"):           "Value",
		Workbook("unit"):            "Unit",
		Workbook("refused"):         "Not allowed",
		Workbook("refused.why"):     "{name} must be {allowed}.",
		Workbook("sheet.bridge"):    "Bridge",
		Workbook("sheet.whole"):     "Whole numbers",
		Workbook("sheet.notes"):     "Notes",
		Workbook("sheet.sources"):   "Sources",
		Workbook("title"):           "How many layoffs bring free cash flow to its target?",
		Workbook("unit.months"):     "months",
		Workbook("unit.people"):     "people",
		Workbook("unit.share"):      "share of one",
		Workbook("unit.gpus"):       "GPUs",
		Workbook("unit.gpus.year"):  "GPUs a year",
		Workbook("unit.money"):      "money",
		Workbook("unit.per-person"): "{currency} per person",
		Workbook("unit.per-gpu"):    "{currency} per GPU",

		// The answer in words. {n}, {headcount} and {unconstrained} are numbers in cells.
		Workbook("answer.refused"):           "An input is not allowed: see the ✗ beside it.",
		Workbook("answer.already-met"):       "Free cash flow reaches the target with nobody laid off.",
		Workbook("answer.no-saving"):         "No number of layoffs reaches the target: a layoff saves no cash.",
		Workbook("answer.tax-shield-loss"):   "No number of layoffs reaches the target: each saves cash, but costs more in tax.",
		Workbook("answer.ok"):                "It takes {n} layoffs of {headcount} people to bring free cash flow to the target.",
		Workbook("answer.exceeds-pool"):      "All {headcount} people are not enough: it would take {unconstrained} layoffs.",
		Workbook("answer.peak-below-target"): "No number of layoffs reaches the target: free cash flow rises, then falls again before it gets there.",
		Workbook("answer.close"):             "(Too close for a spreadsheet to be sure: see Notes.)",

		// The first sheet.
		Workbook("inputs"):                      "What goes in: change the yellow cells",
		Workbook("inputs.input"):                "Input",
		Workbook("inputs.basis"):                "Basis, months",
		Workbook("inputs.period"):               "In the period",
		Workbook("inputs.note"):                 "What it is, or what is wrong with it",
		Workbook("inputs.must"):                 "{name} must be {allowed}",
		Workbook("inputs.must.flow"):            "{name} must be {allowed}, its basis 1, 3, 6, 9 or 12",
		Workbook("inputs.status"):               "({status})",
		Workbook("inputs_allowed"):              "Every input is allowed",
		Workbook("output.status"):               "ok, or why no number in the pool is the answer",
		Workbook("output.breakevenLayoffs"):     "the least whole number that reaches the target",
		Workbook("output.fcfAtBreakeven"):       "the proof: not below the target …",
		Workbook("output.fcfOneFewer"):          "… which is below it",
		Workbook("output.best_layoffs"):         "the lowest such number in the pool",
		Workbook("output.fcfAfterLayoffs"):      "every period once they have left",
		Workbook("output.firstPeriod_status"):   "with severance and notice",
		Workbook("output.capexCut_share"):       "may be above 100 %",
		Workbook("output.revenueGrowth_amount"): "none where all revenue is spent earning it",
		Workbook("output.payCut_amount"):        "none where it would exceed payroll",
		Workbook("steps"):                       "How it is worked out",
		Workbook("steps.step"):                  "Step",
		Workbook("steps.formula"):               "Formula",
		Workbook("outputs"):                     "What comes out",
		Workbook("outputs.output"):              "Output",
		Workbook("outputs.exact"):               "As exported, exactly",
		Workbook("outputs.note"):                "What it is",
		Workbook("certainty"):                   "How sure status and counts are",
		Workbook("certainty.note"):              "exact, safe, or too close for a spreadsheet: see Notes",
		Workbook("certainty.close"):             "too close",
		Workbook("certainty.safe"):              "safe",
		Workbook("certainty.exact"):             "exact",
		Workbook("outputs.refused"):             "inputs",

		// The bridge and the curve.
		Workbook("bridge"):               "From revenue to free cash flow",
		Workbook("bridge.head"):          "Nobody laid off, in the period",
		Workbook("bridge.amount"):        "Amount, {currency}",
		Workbook("bridge.left"):          "What is left, {currency}",
		Workbook("bridge.share"):         "Share of revenue",
		Workbook("bridge.words"):         "In words",
		Workbook("bridge.revenue"):       "Revenue",
		Workbook("bridge.revenue.note"):  "net sales",
		Workbook("bridge.variable"):      "less variable costs",
		Workbook("bridge.variable.note"): "what is spent earning each unit of revenue",
		Workbook("bridge.other"):         "less other costs",
		Workbook("bridge.other.note"):    "all cash costs but payroll and capex",
		Workbook("bridge.payroll"):       "less payroll",
		Workbook("bridge.payroll.note"):  "cash pay of the people who could be laid off; stock pay is no cash",
		Workbook("bridge.tax"):           "less tax",
		Workbook("bridge.tax.note"):      "the cash tax rate of a positive taxable income",
		Workbook("bridge.capex"):         "less capex",
		Workbook("bridge.capex.note"):    "what is left before it is operating cash flow",
		Workbook("bridge.fcf"):           "Free cash flow",
		Workbook("bridge.fcf.note"):      "nobody laid off",
		Workbook("curve"):                "Free cash flow against layoffs",
		Workbook("chart_to"):             "The chart goes up to",
		Workbook("chart_to.note"):        "layoffs: type another number, if you like",
		Workbook("curve.layoffs"):        "Layoffs",
		Workbook("curve.fcf"):            "Free cash flow",
		Workbook("curve.first"):          "In the first period",
		Workbook("curve.target"):         "Target",
		Workbook("curve.axis"):           "{currency} in the period",

		// Notes and sources.
		Workbook("notes.model"): "A company’s free cash flow in a period falls short of a target. How many layoffs would close the gap, and what else " +
			"would? Type over the yellow cells of the first sheet: everything else follows. A flow, such as revenue, covers a " +
			"number of months, its basis; it is brought to the period by value × months ÷ basis. A basis that was left open is the " +
			"period’s.",
		Workbook("notes.lines"): "Free cash flow with N layoffs is the lower of two straight lines, A(N) on which no tax is paid and B(N) on which it " +
			"is. That is the run rate: how every period looks once people have left. The first period, in which they leave, has " +
			"their severance and notice as well.",
		Workbook("notes.names"): "The names beside the values are defined names: use them in formulas of your own, such as =fcf+10*u_.",
		Workbook("notes.exact"): "How exact is it? A spreadsheet reckons in binary numbers of some 15 digits. The sheet Whole numbers therefore brings " +
			"every amount to an integer before it decides, and tries the neighbours of every count. The cell certainty, at the foot " +
			"of the first sheet, says what came of it:",
		Workbook("notes.level.exact"): "• exact: all integers on the way stayed below 100,000,000,000,000, where nothing is lost. Status and counts are right.",
		Workbook("notes.level.safe"): "• safe: some were larger, but nothing is so near to a limit that rounding could move it over. Status and counts are " +
			"right.",
		Workbook("notes.level.close"): "• too close: free cash flow comes so near to the target, or a count to a whole number, that a spreadsheet can’t tell " +
			"the side. Status and counts may be off by one. Breakeven itself reckons exactly: ask its page, or breakeven solve.",
		Workbook("notes.digits"): "This holds for inputs of at most 14 digits. Money is within a cent while no amount exceeds 1,000,000,000,000. The " +
			"column “As exported, exactly” has every digit of Breakeven’s own answer to the scenario as it was exported; it does " +
			"not change with the inputs.",
		Workbook("notes.macros"): "There are no macros here. The results are worked out by the spreadsheet when it opens the file: where cells are empty, " +
			"allow editing.",
		Workbook("notes.scenario"):    "About this scenario",
		Workbook("sources.title"):     "Where the numbers are from",
		Workbook("sources.note"):      "As the scenario was published. A value that was typed over is not from there.",
		Workbook("sources.status"):    "Status",
		Workbook("sources.covers"):    "Covers",
		Workbook("sources.know"):      "What to know",
		Workbook("sources.derived"):   "How it was derived",
		Workbook("sources.quote"):     "Source: words or line of a table",
		Workbook("sources.publisher"): "Publisher",
		Workbook("sources.date"):      "Date",
		Workbook("sources.of"):        "Title",
		Workbook("sources.address"):   "Address",
		Workbook("sources.further"):   "Further figures of the story",
	}
}
